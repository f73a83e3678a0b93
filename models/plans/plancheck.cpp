// SPDX-License-Identifier: GPL-3.0-or-later
#include "plancheck.h"

#include "jsontext.h"
#include "plantablemodel.h"
#include "unittext.h"
#include "zonetime.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::PlanCheck)
};

using Kind = PlanProblem::Kind;

std::optional<double> lesser(const std::optional<double> &a, const std::optional<double> &b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

//! Moves power at a rate that somebody has to choose.
bool needsLimit(const std::optional<OpenEnum<PlanAction>> &action)
{
    return action && (action->is(PlanAction::Charge) || action->is(PlanAction::Discharge));
}

class Checker
{
public:
    Checker(const PlanDraft &draft, const PlanRules &rules) : m_draft(draft), m_rules(rules) {}

    std::vector<PlanProblem> all()
    {
        for (const PlanBlock &block : m_draft.blocks()) {
            checkTimes(block);
            checkOverlaps(block);
            checkAction(block);
            checkLimit(block);
        }
        return std::move(m_problems);
    }

private:
    void tell(const PlanBlock &block, Kind kind, const QString &text, int other = 0)
    {
        m_problems.push_back({block.id, kind, text, other});
    }

    void checkTimes(const PlanBlock &block)
    {
        const auto span = block.span();
        if (!span)
            return tell(block, Kind::NoTimes, Words::tr("Start or end is missing."));
        if (span->isEmpty()) {
            tell(block, Kind::Empty,
                 span->length_ms() == 0 ? Words::tr("Ends when it starts: make it longer or remove it.")
                                        : Words::tr("Ends before it starts."));
        }
        if (block.isOver(m_rules.now))
            tell(block, Kind::Past, Words::tr("Lies in the past: move it or remove it."));
        else if (span->start_ms < m_rules.now.ms && !block.isRunning(m_rules.now))
            tell(block, Kind::Past, Words::tr("Starts in the past: a new start has to be later than now."));
    }

    void checkOverlaps(const PlanBlock &block)
    {
        const auto span = block.span();
        if (!span || span->isEmpty())
            return;
        for (const PlanBlock &other : m_draft.blocks()) {
            const auto its = other.span();
            if (other.id == block.id || !its || its->isEmpty())
                continue;
            if (its->start_ms < span->end_ms && span->start_ms < its->end_ms) {
                tell(block, Kind::Overlap, Words::tr("Overlaps %1.").arg(planBlockText(other, m_rules.zone)), other.id);
            }
        }
        checkGap(block, *span);
    }

    //! Not wrong: the writer fills gaps. But it is one more command, and a person should know.
    void checkGap(const PlanBlock &block, const Span &span)
    {
        if (m_rules.dialect != Dialect::Published)
            return;
        std::optional<qint64> before;
        for (const PlanBlock &other : m_draft.blocks()) {
            const auto its = other.span();
            if (its && !its->isEmpty() && its->end_ms <= span.start_ms)
                before = std::max(before.value_or(its->end_ms), its->end_ms);
        }
        if (before && *before < span.start_ms)
            tell(block, Kind::Gap,
                 Words::tr("The %1 before it are sent as Follow: this service takes no gaps.")
                     .arg(unittext::duration(std::chrono::milliseconds(span.start_ms - *before), QLocale())));
    }

    void checkAction(const PlanBlock &block)
    {
        const auto &action = block.command.action;
        if (!action)
            tell(block, Kind::NoAction, Words::tr("Choose an action."));
        else if (!action->isKnown())
            tell(block, Kind::UnknownAction,
                 Words::tr("“%1” is no action that Switchyard knows: choose one.").arg(action->text()));
    }

    void checkLimit(const PlanBlock &block)
    {
        const auto &limit = block.command.powerLimit_W;
        const QLocale locale;
        if (!limit) {
            if (needsLimit(block.command.action))
                tell(block, Kind::NoLimit, Words::tr("Enter the power limit."));
            return;
        }
        if (!std::isfinite(*limit))
            return tell(block, Kind::NotANumber, Words::tr("The power limit is not a number."));
        if (*limit < 0)
            return tell(block, Kind::NegativeLimit,
                        Words::tr("The power limit is negative: the action says the direction."));
        const auto bound = m_rules.bounds.of(block.command.action);
        if (bound && *limit > *bound)
            tell(block, Kind::AboveBound,
                 Words::tr("%1 is more than the %2 that the device can do.")
                     .arg(unittext::power(*limit, locale), unittext::power(*bound, locale)));
    }

    const PlanDraft &m_draft;
    const PlanRules &m_rules;
    std::vector<PlanProblem> m_problems;
};

} // namespace

std::optional<double> PlanBounds::of(const std::optional<OpenEnum<PlanAction>> &action) const
{
    if (action && action->is(PlanAction::Charge))
        return charge_W;
    if (action && action->is(PlanAction::Discharge))
        return discharge_W;
    return {};
}

PlanBounds PlanBounds::narrowedBy(const PlanBounds &other) const
{
    return {lesser(charge_W, other.charge_W), lesser(discharge_W, other.discharge_W)};
}

PlanBounds planBounds(const Device &device)
{
    PlanBounds bounds;
    if (!device.properties)
        return bounds;
    std::optional<double> rated;
    for (const JsonNode &node : jsonNodes(device.properties->text)) {
        if (node.parent != 0 || node.type != JsonNode::Type::Number)
            continue;
        bool isNumber = false;
        const double value = node.value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value) || value <= 0)
            continue;
        if (node.name == "maxChargePower_W"_L1)
            bounds.charge_W = value;
        else if (node.name == "maxDischargePower_W"_L1)
            bounds.discharge_W = value;
        else if (node.name == "ratedPower_W"_L1)
            rated = value;
    }
    if (!bounds.charge_W)
        bounds.charge_W = rated;
    if (!bounds.discharge_W)
        bounds.discharge_W = rated;
    return bounds;
}

std::vector<PlanProblem> checkPlan(const PlanDraft &draft, const PlanRules &rules)
{
    return Checker(draft, rules).all();
}

QString planSpanText(const Span &span, const QTimeZone &zone)
{
    zonetime::ZoneReader reader(zone);
    const QLocale locale;
    const zonetime::WallTime from = reader.at(span.start_ms);
    const zonetime::WallTime to = reader.at(span.end_ms);
    const auto moment = [&](const zonetime::WallTime &wall, bool withDate, bool withZone) {
        QString text = wall.time.toString(u"HH:mm"_s);
        if (withDate)
            text = zonetime::dateText(wall.date, locale, zonetime::Year::Left) + u' ' + text;
        return withZone ? text + u' ' + wall.abbreviation : text;
    };
    return Words::tr("%1 to %2", "moments")
        .arg(moment(from, true, from.abbreviation != to.abbreviation), moment(to, from.date != to.date, true));
}

QString planBlockText(const PlanBlock &block, const QTimeZone &zone)
{
    const QString action = block.command.action ? planActionText(*block.command.action) : Words::tr("no action");
    const auto span = block.span();
    return span ? action + u' ' + planSpanText(*span, zone) : action;
}

} // namespace switchyard
