// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartline.h"

#include <QWidget>

namespace switchyard {

//! The names of the lines of a chart, as they are drawn there; wraps like words. Nothing can be done with them. GUI thread.
class EvidenceLegend final : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        QString name;
        int colour = 0;
        bool isExpected = false;
    };

    explicit EvidenceLegend(QWidget *parent = nullptr);

    void tell(std::vector<Entry> entries);
    QStringList names() const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    //! Where each entry is in that width.
    std::vector<QRect> places(int width) const;

    std::vector<Entry> m_entries;
};

} // namespace switchyard
