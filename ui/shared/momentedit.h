// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTimeEdit>

namespace switchyard {

//! A date with a time of the day, as year, month, day, hour and minute. Its value is in UTC: the clocks of whatever zone is
//! meant, as plain numbers, since a zoned QDateTime gives hours that are not there. Can be typed as a whole.
class MomentEdit : public QDateTimeEdit
{
    Q_OBJECT
public:
    explicit MomentEdit(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_wentOn = false; //!< the last digit completed its part
};

} // namespace switchyard
