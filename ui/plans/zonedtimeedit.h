// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "momentedit.h"

#include <QTimeZone>

namespace switchyard {

//! An instant as the clocks of a zone show it, with the zone's letters, so that the two readings of a repeated hour are told
//! apart. The arrow keys go through both; typing keeps the reading that is nearer, and a time that the clocks skip becomes
//! the moment at which they jump. UTC milliseconds outside. GUI thread.
class ZonedTimeEdit final : public MomentEdit
{
    Q_OBJECT

public:
    explicit ZonedTimeEdit(QWidget *parent = nullptr);

    qint64 instant_ms() const { return m_ms; }
    //! Emits nothing.
    void setInstant(qint64 ms);
    void setZone(const QTimeZone &zone);
    //! What the arrow keys move the minutes by.
    void setMinuteStep(int minutes) { m_minuteStep = minutes; }

    void stepBy(int steps) override;

Q_SIGNALS:
    void instantEdited(qint64 ms);

protected:
    StepEnabled stepEnabled() const override;

private:
    void display();
    void read();

    qint64 m_ms = 0;
    QTimeZone m_zone = QTimeZone::utc();
    QString m_letters;
    int m_minuteStep = 1;
};

} // namespace switchyard
