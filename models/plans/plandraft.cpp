// SPDX-License-Identifier: GPL-3.0-or-later
#include "plandraft.h"

#include <algorithm>

namespace switchyard {

namespace {

void put(std::optional<Instant> &into, qint64 ms)
{
    if (!into || into->ms != ms)
        into = Instant{ms, 0};
}

} // namespace

std::optional<Span> PlanBlock::span() const
{
    if (!command.start || !command.end)
        return {};
    return Span{command.start->ms, command.end->ms};
}

bool PlanBlock::isOver(Instant now) const
{
    return command.end && *command.end <= now;
}

bool PlanBlock::isRunning(Instant now) const
{
    return servedStart && servedStart == command.start && *servedStart < now && !isOver(now);
}

PlanDraft PlanDraft::of(const OverlayPlan &plan, bool isServed)
{
    PlanDraft draft;
    draft.m_extra = plan.extra;
    draft.m_blocks.reserve(plan.commands.size());
    for (const OverlayPlanCommand &command : plan.commands)
        draft.m_blocks.push_back({draft.m_nextId++, command, isServed ? command.start : std::nullopt});
    draft.sort();
    return draft;
}

PlanDraft PlanDraft::served(const OverlayPlan &plan)
{
    return of(plan, true);
}

PlanDraft PlanDraft::copied(const OverlayPlan &plan)
{
    return of(plan, false);
}

OverlayPlan PlanDraft::toPlan() const
{
    OverlayPlan plan;
    plan.extra = m_extra;
    plan.commands.reserve(m_blocks.size());
    for (const PlanBlock &block : m_blocks)
        plan.commands.push_back(block.command);
    return plan;
}

int PlanDraft::indexOf(int id) const
{
    const auto found =
        std::find_if(m_blocks.begin(), m_blocks.end(), [id](const PlanBlock &block) { return block.id == id; });
    return found == m_blocks.end() ? -1 : int(found - m_blocks.begin());
}

const PlanBlock *PlanDraft::find(int id) const
{
    const int at = indexOf(id);
    return at < 0 ? nullptr : &m_blocks[size_t(at)];
}

PlanBlock *PlanDraft::mutableBlock(int id)
{
    const int at = indexOf(id);
    return at < 0 ? nullptr : &m_blocks[size_t(at)];
}

Span PlanDraft::whole() const
{
    std::optional<Span> whole;
    for (const PlanBlock &block : m_blocks) {
        const auto span = block.span();
        if (!span)
            continue;
        if (!whole)
            whole = span;
        whole->start_ms = std::min(whole->start_ms, span->start_ms);
        whole->end_ms = std::max(whole->end_ms, span->end_ms);
    }
    return whole.value_or(Span());
}

int PlanDraft::add(const Span &span, PlanAction action, std::optional<double> powerLimit_W)
{
    PlanBlock block;
    block.id = m_nextId++;
    block.command.start = Instant{span.start_ms, 0};
    block.command.end = Instant{span.end_ms, 0};
    block.command.action = action;
    block.command.powerLimit_W = powerLimit_W;
    const int id = block.id;
    m_blocks.push_back(std::move(block));
    sort();
    return id;
}

void PlanDraft::remove(int id)
{
    std::erase_if(m_blocks, [id](const PlanBlock &block) { return block.id == id; });
}

void PlanDraft::setSpan(int id, const Span &span)
{
    PlanBlock *block = mutableBlock(id);
    if (!block)
        return;
    put(block->command.start, span.start_ms);
    put(block->command.end, span.end_ms);
    sort();
}

void PlanDraft::setAction(int id, const OpenEnum<PlanAction> &action)
{
    if (PlanBlock *block = mutableBlock(id))
        block->command.action = action;
}

void PlanDraft::setPowerLimit(int id, std::optional<double> powerLimit_W)
{
    if (PlanBlock *block = mutableBlock(id))
        block->command.powerLimit_W = powerLimit_W;
}

void PlanDraft::replaceBlocks(const PlanDraft &other)
{
    // What the service keeps about the plan of this device is not the other one's to say.
    m_blocks = other.m_blocks;
    for (PlanBlock &block : m_blocks) {
        block.id = m_nextId++;
        block.servedStart.reset();
    }
}

int PlanDraft::removeOver(Instant now)
{
    return int(std::erase_if(m_blocks, [now](const PlanBlock &block) { return block.isOver(now); }));
}

void PlanDraft::sort()
{
    std::stable_sort(m_blocks.begin(), m_blocks.end(), [](const PlanBlock &a, const PlanBlock &b) {
        const auto &start = a.command.start;
        const auto &other = b.command.start;
        return start && other ? *start < *other : start.has_value() && !other.has_value();
    });
}

bool sameMeaning(const PlanDraft &a, const PlanDraft &b)
{
    return a.toPlan() == b.toPlan();
}

} // namespace switchyard
