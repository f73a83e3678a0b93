// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include <numeric>

namespace switchyard {

using namespace std::chrono_literals;

int CommandProgress::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

int CommandProgress::done() const
{
    return count(ItemState::Confirmed) + count(ItemState::Refused) + count(ItemState::Cancelled) + asking;
}

std::optional<std::chrono::seconds> CommandProgress::timeLeft() const
{
    const int left = total() - done();
    if (perSecond < 0.1 || left <= 0)
        return {};
    return std::chrono::seconds(qRound64(double(left) / perSecond));
}

CommandRun::CommandRun(CommandRecord given, const std::vector<ItemRecord> &records, const CommandOperation *known)
    : record(std::move(given)), operation(known)
{
    progress.state = record.state;
    items.reserve(records.size());
    for (const ItemRecord &each : records) {
        Item item;
        item.target = each.target;
        item.before = each.before;
        item.after = each.after;
        item.state = each.state;
        item.attempts = each.attempts;
        item.interrupted = each.state == ItemState::Sending;
        ++progress.counts[size_t(item.state)];
        progress.notSent += item.state == ItemState::Confirmed && item.attempts == 0;
        items.push_back(std::move(item));
        queue(int(items.size()) - 1);
    }
    m_measuredDone = progress.done();
}

QByteArray CommandRun::lane(int position) const
{
    const Item &item = items[size_t(position)];
    return operation ? operation->lane(item.target, item.after) : item.target;
}

void CommandRun::setState(int position, ItemState state)
{
    Item &item = at(position);
    --progress.counts[size_t(item.state)];
    ++progress.counts[size_t(state)];
    item.attempts += state == ItemState::Sending;
    progress.notSent += state == ItemState::Confirmed && item.attempts == 0;
    item.state = state;
}

void CommandRun::setPhase(int position, Phase phase)
{
    Item &item = at(position);
    busy += (phase == Phase::Busy) - (item.phase == Phase::Busy);
    progress.asking += (phase == Phase::Asking) - (item.phase == Phase::Asking);
    item.phase = phase;
}

void CommandRun::queue(int position, bool first)
{
    const Item &item = at(position);
    if (commandstate::isSettled(item.state))
        return;
    auto &line = item.state == ItemState::Planned ? toSend : toLookAt;
    first ? line.push_front(position) : line.push_back(position);
}

std::optional<int> CommandRun::next()
{
    if (progress.halted || !operation)
        return {};
    // What was cancelled takes its items back through the same line.
    const bool sends = progress.state == CommandState::Running || progress.state == CommandState::Cancelled;
    auto &line = !toLookAt.empty() || !sends ? toLookAt : toSend;
    if (line.empty())
        return {};
    const int position = line.front();
    line.pop_front();
    return position;
}

void CommandRun::measure(std::chrono::milliseconds now)
{
    constexpr auto often = 1s;
    constexpr double weight = 0.4;
    if (m_measuredAt < 0ms || !runs()) {
        m_measuredAt = now;
        m_measuredDone = progress.done();
        progress.perSecond = 0;
        return;
    }
    const auto span = now - m_measuredAt;
    if (span < often)
        return;
    const double rate = double(progress.done() - m_measuredDone) * 1000 / double(span.count());
    progress.perSecond = progress.perSecond > 0 ? progress.perSecond + (rate - progress.perSecond) * weight : rate;
    m_measuredAt = now;
    m_measuredDone = progress.done();
}

} // namespace switchyard
