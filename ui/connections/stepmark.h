// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellroles.h"

#include <QWidget>

namespace switchyard {

//! The state of one step as a small mark: a tick, a cross, a ring while it runs, a hollow ring before. Words beside it say the same.
class StepMark final : public QWidget
{
    Q_OBJECT

public:
    explicit StepMark(QWidget *parent = nullptr);

    //! Ok, Alarm, Accent (running) or Muted (not asked).
    void tell(Tone tone);
    QSize sizeHint() const override { return {18, 18}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Muted;
};

} // namespace switchyard
