// SPDX-License-Identifier: GPL-3.0-or-later
#include "planediting.h"

#include "clock.h"
#include "plangrid.h"

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto timeCheck = 15s; //!< a start that lies ahead becomes one that is past
constexpr qint64 hour_ms = 3'600'000;
constexpr double usualLimit_W = 1000;

} // namespace

PlanEditing::PlanEditing(PlanTask task, Clock &clock, QObject *parent)
    : QObject(parent), m_task(std::move(task)), m_clock(clock), m_zone(m_task.zone), m_grid(plangrid::usual),
      m_served(PlanDraft::served(m_task.plan))
{
    m_leftOut = m_served.removeOver(clock.now());
    m_history.restart(m_served);
    if (!m_served.isEmpty())
        m_current = m_served.blocks().front().id;
    check();
    watchTime();
}

Instant PlanEditing::now() const
{
    return m_clock.now();
}

void PlanEditing::watchTime()
{
    m_clock.after(timeCheck, this, [this] {
        const auto before = m_problems;
        check();
        if (before != m_problems)
            Q_EMIT changed();
        Q_EMIT timePassed();
        watchTime();
    });
}

void PlanEditing::check()
{
    PlanRules rules;
    rules.now = m_clock.now();
    rules.bounds = m_task.bounds;
    rules.dialect = m_task.dialect;
    rules.zone = m_zone;
    m_problems = checkPlan(draft(), rules);
}

void PlanEditing::shown()
{
    check();
    if (m_current != 0 && draft().indexOf(m_current) < 0)
        setCurrent(0);
    Q_EMIT changed();
}

std::vector<PlanProblem> PlanEditing::problemsOf(int id) const
{
    std::vector<PlanProblem> found;
    std::copy_if(m_problems.begin(), m_problems.end(), std::back_inserter(found),
                 [id](const PlanProblem &problem) { return problem.block == id; });
    return found;
}

QString PlanEditing::problemText(int id) const
{
    const auto own = problemsOf(id);
    const auto blocking =
        std::find_if(own.begin(), own.end(), [](const PlanProblem &problem) { return problem.isBlocking(); });
    return blocking != own.end() ? blocking->text : own.empty() ? QString() : own.front().text;
}

int PlanEditing::blockingCount() const
{
    return int(std::count_if(m_problems.begin(), m_problems.end(),
                             [](const PlanProblem &problem) { return problem.isBlocking(); }));
}

bool PlanEditing::isChanged() const
{
    return !sameMeaning(draft(), m_served);
}

QString PlanEditing::whyNot() const
{
    if (const int count = blockingCount(); count > 0)
        return tr("%n problems have to be solved first.", nullptr, count);
    if (!isChanged())
        return draft().isEmpty() ? tr("Add a block first.") : tr("Nothing has changed yet.");
    if (draft().isEmpty())
        return tr("A plan without blocks removes the plan: that is what “Remove plan” is for.");
    return {};
}

void PlanEditing::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    shown(); // the words of the problems have times
}

void PlanEditing::setCurrent(int id)
{
    const int known = draft().indexOf(id) < 0 ? 0 : id;
    if (known == m_current)
        return;
    m_current = known;
    m_history.endMerge();
    Q_EMIT currentChanged(known);
}

bool PlanEditing::selectNext(bool forward)
{
    const auto &blocks = draft().blocks();
    const int at = draft().indexOf(m_current);
    const int next = at < 0 ? (forward ? 0 : int(blocks.size()) - 1) : at + (forward ? 1 : -1);
    if (next < 0 || next >= int(blocks.size()))
        return false;
    setCurrent(blocks[size_t(next)].id);
    return true;
}

PlanAction PlanEditing::newAction() const
{
    const auto &blocks = draft().blocks();
    const PlanBlock *like = draft().find(m_current);
    if (!like && !blocks.empty())
        like = &blocks.back();
    return like && like->command.action && like->command.action->isKnown() ? like->command.action->value()
                                                                           : PlanAction::Charge;
}

std::optional<double> PlanEditing::newLimit_W(PlanAction action) const
{
    if (action != PlanAction::Charge && action != PlanAction::Discharge)
        return {};
    const auto &blocks = draft().blocks();
    // Most plans move the same power all along.
    const auto like = std::find_if(blocks.rbegin(), blocks.rend(), [action](const PlanBlock &block) {
        return block.command.action && block.command.action->is(action) && block.command.powerLimit_W;
    });
    if (like != blocks.rend())
        return like->command.powerLimit_W;
    return m_task.bounds.of(OpenEnum<PlanAction>(action)).value_or(usualLimit_W);
}

void PlanEditing::addBlock()
{
    const qint64 from = std::max(draft().whole().end_ms, m_clock.now().ms);
    qint64 start = plangrid::snapped(from, m_grid, m_zone);
    if (start < from)
        start = plangrid::stepped(start, m_grid, true, m_zone);
    addBlock({start, start + hour_ms});
}

void PlanEditing::addBlock(const Span &span)
{
    PlanDraft draft = this->draft();
    const PlanAction action = newAction();
    const int id = draft.add(span, action, newLimit_W(action));
    push(std::move(draft), tr("Add block"));
    setCurrent(id);
}

void PlanEditing::removeBlock(int id)
{
    PlanDraft draft = this->draft();
    const int at = draft.indexOf(id);
    if (at < 0)
        return;
    draft.remove(id);
    const auto &left = draft.blocks();
    const int next = left.empty() ? 0 : left[std::min(size_t(at), left.size() - 1)].id;
    push(std::move(draft), tr("Remove block"));
    setCurrent(next);
}

void PlanEditing::setSpan(int id, const Span &span, const QString &mergeKey)
{
    PlanDraft draft = this->draft();
    draft.setSpan(id, span);
    push(std::move(draft), tr("Change times"), mergeKey);
}

void PlanEditing::setAction(int id, PlanAction action)
{
    PlanDraft draft = this->draft();
    const PlanBlock *block = draft.find(id);
    if (!block || (block->command.action && block->command.action->is(action)))
        return;
    const bool hadNone = !block->command.powerLimit_W;
    draft.setAction(id, action);
    // Charging and discharging need one; the others keep what they have.
    if (hadNone)
        draft.setPowerLimit(id, newLimit_W(action));
    push(std::move(draft), tr("Change action"));
}

void PlanEditing::setPowerLimit(int id, std::optional<double> power_W)
{
    PlanDraft draft = this->draft();
    draft.setPowerLimit(id, power_W);
    push(std::move(draft), tr("Change power limit"), u"limit%1"_s.arg(id));
}

void PlanEditing::nudge(int id, Edge edge, bool forward, bool repeated)
{
    const PlanBlock *block = draft().find(id);
    const auto span = block ? block->span() : std::nullopt;
    if (!span)
        return;
    Span moved = *span;
    if (edge != Edge::End)
        moved.start_ms = plangrid::stepped(span->start_ms, m_grid, forward, m_zone);
    if (edge == Edge::Both) // a block keeps its length, also across a clock change
        moved.end_ms = moved.start_ms + span->length_ms();
    if (edge == Edge::End)
        moved.end_ms = plangrid::stepped(span->end_ms, m_grid, forward, m_zone);
    if (moved.isEmpty())
        return; // no key turns a block upside down
    if (!repeated)
        m_history.endMerge();
    setSpan(id, moved, u"nudge%1/%2/%3"_s.arg(id).arg(int(edge)).arg(int(forward)));
}

void PlanEditing::fillFrom(const OverlayPlan &plan, const QString &what)
{
    PlanDraft other = PlanDraft::copied(plan);
    other.removeOver(m_clock.now());
    PlanDraft draft = this->draft();
    draft.replaceBlocks(other);
    const int first = draft.isEmpty() ? 0 : draft.blocks().front().id;
    push(std::move(draft), what);
    setCurrent(first);
}

void PlanEditing::beginDrag()
{
    m_drag = m_history.draft();
}

void PlanEditing::dragTo(int id, const Span &span)
{
    if (!m_drag)
        return;
    const PlanBlock *block = m_drag->find(id);
    if (!block || block->span() == span)
        return;
    m_drag->setSpan(id, span);
    shown();
}

int PlanEditing::dragNew(const Span &span)
{
    if (!m_drag)
        m_drag = m_history.draft();
    const PlanAction action = newAction();
    const int id = m_drag->add(span, action, newLimit_W(action));
    shown();
    setCurrent(id);
    return id;
}

void PlanEditing::endDrag(bool keep, const QString &what)
{
    if (!m_drag)
        return;
    PlanDraft dragged = std::move(*m_drag);
    m_drag.reset();
    if (keep && dragged != m_history.draft())
        push(std::move(dragged), what);
    else
        shown();
}

void PlanEditing::push(PlanDraft draft, const QString &what, const QString &mergeKey)
{
    if (draft == m_history.draft())
        return;
    m_drag.reset();
    m_history.push(std::move(draft), what, mergeKey);
    shown();
}

void PlanEditing::undo()
{
    if (!canUndo())
        return;
    const PlanDraft before = m_history.draft();
    m_history.undo();
    showStep(before);
}

void PlanEditing::redo()
{
    if (!canRedo())
        return;
    const PlanDraft before = m_history.draft();
    m_history.redo();
    showStep(before);
}

//! What a step gave back or changed is selected, so that it is seen.
void PlanEditing::showStep(const PlanDraft &before)
{
    shown();
    for (const PlanBlock &block : draft().blocks()) {
        const PlanBlock *was = before.find(block.id);
        if (!was || *was != block)
            return setCurrent(block.id);
    }
}

} // namespace switchyard
