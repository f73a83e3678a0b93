// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asker.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace switchyard {

//! Asks with a window-modal dialog over \a window, opened, never executed. Cancelling the call closes the dialog; a window
//! that goes answers Cancel.
class DialogAsker final : public Asker
{
public:
    explicit DialogAsker(QWidget *window);
    Call<Answer> ask(const Question &question) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace switchyard
