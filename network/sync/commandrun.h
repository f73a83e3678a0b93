// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "commandlanes.h"
#include "commandoperation.h"

#include <array>
#include <chrono>
#include <deque>

namespace switchyard {

//! How far a command is; a value for task tray, sheets and tables.
struct CommandProgress
{
    CommandState state = CommandState::Running;
    std::array<int, allItemStates.size()> counts{}; //!< by ItemState
    int asking = 0;                                 //!< of the unknown ones: only a person can tell
    int notSent = 0;                                //!< of the confirmed ones: what was wanted stood there already
    double perSecond = 0;                           //!< items that came to their end
    std::optional<ApiError> halted; //!< it has stopped by itself: every further item would meet the same

    int count(ItemState of) const { return counts[size_t(of)]; }
    int total() const;
    //! Came to their end, or wait for a person.
    int done() const;
    int failed() const { return count(ItemState::Refused) + asking; }
    //! Nothing of it goes on by itself.
    bool isOver() const { return done() == total(); }
    //! Empty while the rate says nothing yet.
    std::optional<std::chrono::seconds> timeLeft() const;
};

//! A command in memory while it is carried out: its items, and what is to be done about which of them next. No disk, no
//! network.
struct CommandRun
{
    enum class Phase : quint8 {
        Idle,   //!< in a queue, or over
        Parked, //!< another write to the same thing comes first
        Busy,   //!< read, written down, sent, or waited for
        Asking, //!< a person decides
    };
    struct Item
    {
        QByteArray target;
        QByteArray before;
        QByteArray after;
        ItemState state = ItemState::Planned;
        int attempts = 0;
        int tries = 0; //!< that came to nothing, since a person last wanted it
        Phase phase = Phase::Idle;
        bool interrupted = false; //!< found on its way by a program that has not sent it, or has lost track of it
    };

    CommandRun(CommandRecord record, const std::vector<ItemRecord> &items, const CommandOperation *operation);

    Item &at(int position) { return items[size_t(position)]; }
    CommandItemRef ref(int position) const { return {record.id, position}; }
    QByteArray lane(int position) const;
    //! Counts along.
    void setState(int position, ItemState state);
    void setPhase(int position, Phase phase);
    //! Puts an idle item where it is found by next(); `first`: before the others.
    void queue(int position, bool first = false);
    //! The next one that something can be done about; takes it out of its queue.
    std::optional<int> next();
    bool runs() const { return progress.state == CommandState::Running && !progress.halted; }
    void measure(std::chrono::milliseconds now);

    CommandRecord record;
    const CommandOperation *operation; //!< null: not known to this version, so nothing is done
    std::vector<Item> items;
    std::deque<int> toLookAt; //!< unknown: read, whatever the command does
    std::deque<int> toSend;
    int busy = 0;
    CommandProgress progress;

private:
    int m_measuredDone = 0;
    std::chrono::milliseconds m_measuredAt{-1};
};

} // namespace switchyard
