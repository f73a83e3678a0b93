// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "cellroles.h"

#include <QString>

namespace switchyard {

//! What a person answered. Cancel is also Esc and the window's close button.
enum class Answer { Cancel, Accept, Discard };

//! A question with at most three answers. The buttons say what they do ("Forget profile"), never "Yes" and "OK".
struct Question
{
    QString title;            //!< the dialog's title, unique among dialogs
    QString text;             //!< one sentence, the question; plain text
    QString detail{};         //!< what follows from it
    QString accept;           //!< text of the accepting button; empty = nothing to decide, a statement to close
    QString discard{};        //!< text of the discarding button; empty = there is none
    QString cancel{};         //!< empty = "Cancel", or "Close" for a statement
    Tone tone = Tone::Accent; //!< Alarm makes the accepting button a danger and Cancel the default
};

//! Asks questions without waiting: the answer comes through the Call. Pages get one by constructor, tests a ScriptedAsker.
class Asker
{
public:
    virtual ~Asker() = default;
    virtual Call<Answer> ask(const Question &question) = 0;
};

} // namespace switchyard
