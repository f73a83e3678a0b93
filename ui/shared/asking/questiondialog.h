// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asker.h"

#include <QDialog>

namespace switchyard {

//! One question as a dialog.
class QuestionDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit QuestionDialog(const Question &question, QWidget *parent = nullptr);

Q_SIGNALS:
    //! Once, also for Esc and close.
    void answered(switchyard::Answer answer);

private:
    void give(Answer answer);
    bool m_given = false;
};

} // namespace switchyard
