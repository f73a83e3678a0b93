// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activityparts.h"
#include "clock.h"

#include <array>

namespace switchyard {

//! Where one command of the journal stands as a whole, of whichever run of the program, and what takes it back. Follows the
//! journal. GUI thread; all that it is made of must outlive it.
class CommandOverview final : public QObject
{
    Q_OBJECT

public:
    enum class NoRevert {
        Reading,     //!< it is not known yet
        Failed,      //!< it could not be read
        NotOver,     //!< something of it is still to be sent, or on its way
        NotDecided,  //!< nobody knows what became of it, and nothing of it is certain to have been carried out
        NothingDone, //!< nothing of it was carried out
        WasSo,       //!< what was wanted stood there already: nothing was changed
        NoInverse,   //!< nothing in the API takes it back, or nobody knows what stood there
    };

    CommandOverview(Journal &journal, CommandRunner &runner, Clock &clock, QObject *parent = nullptr);

    //! Null: nothing. What is known of another command is forgotten at once.
    void show(const QUuid &command);
    const QUuid &command() const { return m_command; }

    bool isKnown() const { return m_total > 0; }
    int total() const { return m_total; }
    int count(ItemState state) const { return m_counts[size_t(state)]; }
    //! What takes it back, without title and author; nothing where whyNot() says why.
    const std::optional<NewCommand> &inverse() const { return m_inverse; }
    NoRevert whyNot() const { return m_whyNot; }

Q_SIGNALS:
    void changed();

private:
    static constexpr std::chrono::milliseconds refreshEvery{300};

    void read();
    void readSoon();
    void takeItems(const std::vector<ItemRecord> &items);
    void forget();

    Journal &m_journal;
    CommandRunner &m_runner;
    Clock &m_clock;
    QUuid m_command;
    qint64 m_first = 0; // numbers of its items in the journal
    qint64 m_last = -1;
    int m_total = 0;
    std::array<int, allItemStates.size()> m_counts{};
    std::optional<NewCommand> m_inverse;
    NoRevert m_whyNot = NoRevert::Reading;
    bool m_waiting = false;
    Latest<std::vector<ItemRecord>> m_items;
    Latest<NewCommand> m_inverting;
};

} // namespace switchyard
