// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandoverview.h"

#include <algorithm>

namespace switchyard {

CommandOverview::CommandOverview(Journal &journal, CommandRunner &runner, Clock &clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_runner(runner), m_clock(clock)
{
    connect(&journal, &Journal::recorded, this, [this](const std::vector<qint64> &numbers) {
        if (std::any_of(numbers.begin(), numbers.end(),
                        [this](qint64 number) { return number >= m_first && number <= m_last; }))
            readSoon();
    });
    connect(&journal, &Journal::commandRecorded, this, [this](const QUuid &command) {
        if (command == m_command)
            readSoon();
    });
    // A person is asked, or not any more.
    connect(&runner, &CommandRunner::changed, this, [this](const QUuid &command) {
        if (command == m_command)
            Q_EMIT changed();
    });
}

void CommandOverview::show(const QUuid &command)
{
    if (command == m_command)
        return;
    m_command = command;
    forget();
    if (command.isNull()) {
        m_items.cancel();
        m_inverting.cancel();
        Q_EMIT changed();
        return;
    }
    read();
    Q_EMIT changed();
}

void CommandOverview::forget()
{
    m_first = 0;
    m_last = -1;
    m_total = 0;
    m_counts = {};
    m_inverse.reset();
    m_whyNot = NoRevert::Reading;
}

//! A command over thousands changes many times a second, and is read whole.
void CommandOverview::readSoon()
{
    if (std::exchange(m_waiting, true))
        return;
    m_clock.after(refreshEvery, this, [this] {
        m_waiting = false;
        if (!m_command.isNull())
            read();
    });
}

void CommandOverview::read()
{
    m_inverting.cancel();
    m_items = m_journal.items(m_command);
    m_items->then(this, [this](const Result<std::vector<ItemRecord>> &items) {
        if (items) {
            takeItems(*items);
            return;
        }
        m_inverse.reset();
        m_whyNot = NoRevert::Failed;
        Q_EMIT changed();
    });
}

void CommandOverview::takeItems(const std::vector<ItemRecord> &items)
{
    m_total = int(items.size());
    m_counts = {};
    int sent = 0; // of those that were carried out
    for (const ItemRecord &item : items) {
        ++m_counts[size_t(item.state)];
        sent += item.state == ItemState::Confirmed && item.attempts > 0;
    }
    if (!items.empty()) {
        m_first = items.front().number;
        m_last = items.back().number;
    }
    const bool over = count(ItemState::Planned) + count(ItemState::Sending) == 0;
    if (over && sent > 0) {
        m_inverting = m_runner.inverse(m_command);
        m_inverting->then(this, [this](const Result<NewCommand> &inverse) {
            const bool there = inverse && !inverse->items.empty();
            m_inverse = there ? std::optional(*inverse) : std::nullopt;
            m_whyNot = inverse ? NoRevert::NoInverse : NoRevert::Failed;
            Q_EMIT changed();
        });
    } else {
        m_inverse.reset();
        m_whyNot = !over                      ? NoRevert::NotOver
            : count(ItemState::Confirmed) > 0 ? NoRevert::WasSo
            : count(ItemState::Unknown) > 0   ? NoRevert::NotDecided
                                              : NoRevert::NothingDone;
    }
    Q_EMIT changed();
}

} // namespace switchyard
