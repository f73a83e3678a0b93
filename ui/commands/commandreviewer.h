// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddesk.h"
#include "reviewsheet.h"

#include <QObject>

#include <functional>

namespace switchyard {

//! The only way from a page to a command: opens the review, and sends what a person has confirmed. A command over one thing
//! is followed in the sheet until it is known what became of it; one over many goes to the task tray. GUI thread; the desk
//! outlives it.
class CommandReviewer final : public QObject
{
    Q_OBJECT

public:
    CommandReviewer(CommandDesk &desk, const ReviewPlace &place, QObject *parent = nullptr);

    //! \a over: the window that the sheet belongs to. \a sent: it is carried out, or written down and on its way; not called
    //! when a person goes back, or when it was refused.
    void review(const NewCommand &command, QWidget *over, std::function<void()> sent = {});

    CommandDesk &desk() { return m_desk; }

private:
    void send(ReviewSheet &sheet, const std::function<void()> &sent);
    void sendOne(ReviewSheet &sheet, const std::function<void()> &sent);
    static bool showOutcome(ReviewSheet &sheet, const ItemRecord &item);

    CommandDesk &m_desk;
    const ReviewPlace m_place;
};

} // namespace switchyard
