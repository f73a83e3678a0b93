// SPDX-License-Identifier: GPL-3.0-or-later
#include "powerpieces.h"
#include "sitecheckparts.h"
#include "telemetrystatistics.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Whether a state of charge can be believed, and whether a battery is used.
namespace switchyard::checks {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::SiteCheck)
};

// A charge of 100.2 % is rounding or a full cell's overshoot; beyond that the reading is wrong.
constexpr double rangeTolerance_pct = 0.5;
// Readings come in whole or half percents: within half a percent a charge has not moved.
constexpr double stuckBand_pct = 0.5;
// What flows into a battery at rest: balancing and its own electronics. Less than this is no charging.
constexpr double idle_W = 50;
// A fifth of the battery cannot pass without the charge moving by about as much; 1.5 kWh of one of unknown size, which
// is a tenth to a third of those in homes.
constexpr double stuckShare = 0.2;
constexpr double stuckEnergy_Wh = 1500;
// Some batteries report their charge late; hours are no delay.
constexpr std::chrono::milliseconds shortestStuck = 3h;
// Below a day the charge of a battery may stand still for good reasons.
constexpr std::chrono::milliseconds enoughForCharge = 24h;
// Two cloudy days are no reason to suspect a battery; three known days are the least to say "never" by.
constexpr std::chrono::milliseconds enoughForUse = 72h;
// Less than this in the whole span is calibration or noise and no use of the battery.
constexpr double least_Wh = 200;
// What a site must have exported or imported before a battery had an occasion.
constexpr double occasion_Wh = 1000;

bool hasBattery(const Context &context)
{
    const auto &input = context.input();
    return std::any_of(input.devices.begin(), input.devices.end(),
                       [](const CheckedDevice &device) { return device.symbol == NodeSymbol::Battery; })
        || std::any_of(input.sources.begin(), input.sources.end(),
                       [&](const CheckedSource &source) { return context.isOfBattery(source); });
}

CheckFinding noBattery()
{
    return aboutSite(CheckOutcome::CannotTell, CheckReason::NothingOfTheKind, Words::tr("The site has no battery."));
}

//! A stretch in which the charge did not move, and how far the energy in the battery went in it.
struct Standstill
{
    Span span;
    double low_pct = 0;
    double high_pct = 0;
    double sum_Wh = 0;
    double lowest_Wh = 0;
    double highest_Wh = 0;
    bool powerKnown = false;

    double swing_Wh() const { return highest_Wh - lowest_Wh; }
};

//! The stretches in which the charge stays within stuckBand_pct. They go on over gaps: whatever a battery did in a gap,
//! what is known to have flowed in the rest of the stretch had to be seen there.
std::vector<Standstill> standstills(const Context &context, const CheckedSource &source)
{
    std::vector<Standstill> found;
    PowerPieces pieces(
        {Context::samples(source, Context::charge(source)), Context::samples(source, Context::power(source))},
        context.span());
    while (pieces.next()) {
        const double charge = pieces.power_W(0);
        const double power = pieces.power_W(1);
        if (std::isnan(charge))
            continue;
        Standstill *now = found.empty() ? nullptr : &found.back();
        const bool same = now && std::max(now->high_pct, charge) - std::min(now->low_pct, charge) <= stuckBand_pct;
        if (!same) {
            found.push_back({pieces.piece(), charge, charge});
            now = &found.back();
        }
        now->span.end_ms = pieces.piece().end_ms;
        now->low_pct = std::min(now->low_pct, charge);
        now->high_pct = std::max(now->high_pct, charge);
        now->powerKnown = now->powerKnown || !std::isnan(power);
        if (!std::isnan(power) && std::abs(power) >= idle_W) {
            now->sum_Wh += power * pieces.hours();
            now->lowest_Wh = std::min(now->lowest_Wh, now->sum_Wh);
            now->highest_Wh = std::max(now->highest_Wh, now->sum_Wh);
        }
    }
    return found;
}

std::vector<Span> spansOutside(const Context &context, const CheckedSource &source)
{
    SpanSet spans;
    PowerPieces pieces({Context::samples(source, Context::charge(source))}, context.span());
    while (pieces.next()) {
        const double charge = pieces.power_W(0);
        if (charge < -rangeTolerance_pct || charge > 100 + rangeTolerance_pct)
            spans.add(pieces.piece());
    }
    return spans.spans();
}

CheckFinding chargeNotKnown(const Context &context, const CheckedSource &source)
{
    return shown(notKnown(context, source), context.canShow(source) ? context.chargeEvidence(source) : CheckEvidence());
}

CheckFinding chargeOf(const Context &context, const CheckedSource &source)
{
    const TelemetrySeries *charge = Context::charge(source);
    const auto channel = size_t(charge - source.store.channels().data());
    const ChannelStatistics statistics = statisticsOf(source.store, channel, context.span());
    if (std::vector<Span> outside = spansOutside(context, source); !outside.empty()) {
        const double worst = statistics.min.value < -rangeTolerance_pct ? statistics.min.value : statistics.max.value;
        const QString text = worst < 0
            ? Words::tr("The state of charge is outside of 0 to 100 %: down to %1, first on %2.")
            : Words::tr("The state of charge is outside of 0 to 100 %: up to %1, first on %2.");
        CheckFinding finding =
            about(source, CheckOutcome::Fail, CheckReason::OutOfRange,
                  text.arg(context.percent(worst), context.moment(outside.front().start_ms)),
                  Words::tr("Look at the battery management system; it may need calibrating or an update."));
        finding.evidence = context.chargeEvidence(source, std::move(outside));
        return finding;
    }
    const EnergyFlow known = energyOf(Context::samples(source, charge), context.span());
    const CheckedDevice *device = context.deviceOf(source);
    const std::optional<double> capacity = device ? device->capacity_Wh : std::nullopt;
    const double limit_Wh = capacity ? *capacity * stuckShare : stuckEnergy_Wh;
    if (context.isOfBattery(source)) {
        const std::vector<Standstill> stills = standstills(context, source);
        const auto worst = std::max_element(stills.begin(), stills.end(),
                                            [](const auto &a, const auto &b) { return a.swing_Wh() < b.swing_Wh(); });
        if (worst != stills.end() && worst->swing_Wh() >= limit_Wh
            && worst->span.length_ms() >= shortestStuck.count()) {
            CheckFinding finding =
                about(source, CheckOutcome::Fail, CheckReason::Stuck,
                      Words::tr("The state of charge stood at %1 for %2, while %3 flowed.")
                          .arg(context.percent(worst->high_pct), context.duration(worst->span.length_ms()),
                               context.energy(worst->swing_Wh())),
                      Words::tr("Start the battery management system anew; if it stays so, look at its connection."));
            finding.evidence = context.chargeEvidence(source, {worst->span});
            return finding;
        }
    }
    const std::chrono::milliseconds enough =
        std::min(enoughForCharge, std::chrono::milliseconds(context.span().length_ms()));
    if (known.known <= 0ms || known.known < enough)
        return chargeNotKnown(context, source);
    const QString range = Words::tr("The state of charge was between %1 and %2.")
                              .arg(context.percent(statistics.min.value), context.percent(statistics.max.value));
    if (context.isOfBattery(source) && statistics.max.value - statistics.min.value <= stuckBand_pct) {
        CheckFinding finding = about(
            source, CheckOutcome::CannotTell, CheckReason::Resting,
            Words::tr(
                "The state of charge stood at %1 all the time, and too little flowed to tell whether it is right.")
                .arg(context.percent(statistics.last.value)),
            Words::tr("Charge or discharge the battery for an hour and see whether the state of charge follows."));
        finding.evidence = context.chargeEvidence(source);
        return finding;
    }
    return shown(about(source, CheckOutcome::Pass, CheckReason::Fine, range), context.chargeEvidence(source));
}

//! What flowed in or out beyond what a resting battery takes.
EnergyFlow usedFlow(const Context &context, const CheckedSource &source)
{
    EnergyFlow flow;
    PowerPieces pieces({Context::samples(source, Context::power(source))}, context.span());
    while (pieces.next()) {
        const double power = pieces.power_W(0);
        if (std::isnan(power))
            continue;
        flow.known += pieces.length();
        if (std::abs(power) >= idle_W)
            (power > 0 ? flow.in_Wh : flow.out_Wh) += power * pieces.hours();
    }
    return flow;
}

//! The mode is known to be one that charges from surplus only.
bool followsSurplus(const Context &context, const CheckedSource &source)
{
    const CheckedDevice *device = context.deviceOf(source);
    return device && device->modeState == AskState::Answered && device->mode.is(Mode::Simple);
}

CheckEvidence useEvidence(const Context &context, const CheckedSource &source)
{
    if (!context.canShow(source))
        return {};
    CheckEvidence evidence = context.powerEvidence(source);
    if (const TelemetrySeries *charge = Context::charge(source))
        evidence.lines.push_back(context.line(source, charge->channel));
    return evidence;
}

CheckFinding useOf(const Context &context, const CheckedSource &source, const RoleEnergy &grid)
{
    const EnergyFlow flow = usedFlow(context, source);
    CheckEvidence evidence = useEvidence(context, source);
    if (!Context::power(source) || flow.known < enoughForUse)
        return shown(notKnown(context, source), std::move(evidence));
    const bool charged = flow.in_Wh >= least_Wh;
    const bool discharged = -flow.out_Wh >= least_Wh;
    if (charged && discharged) {
        const QString text =
            Words::tr("It took %1 and gave %2.").arg(context.energy(flow.in_Wh), context.energy(-flow.out_Wh));
        return shown(about(source, CheckOutcome::Pass, CheckReason::Fine, text), std::move(evidence));
    }
    CheckReason reason = CheckReason::NeverUsed;
    QString text = Words::tr("It was neither charged nor discharged in %1.").arg(context.duration(flow.known.count()));
    QString next = Words::tr("Look at its mode and plan, then at its breaker and its state of charge.");
    if (charged) {
        reason = CheckReason::NeverDischarged;
        text = Words::tr("It took %1, and was never discharged in %2.")
                   .arg(context.energy(flow.in_Wh), context.duration(flow.known.count()));
        next = Words::tr("Look at its mode, its reserve and what it may discharge, then at the inverter.");
    } else if (discharged) {
        reason = CheckReason::NeverCharged;
        text = Words::tr("It gave %1, and was never charged in %2.")
                   .arg(context.energy(-flow.out_Wh), context.duration(flow.known.count()));
        next = Words::tr("Look at its mode and what it may charge, then at the PV and the inverter.");
    }
    // Over dark days a battery that stores surplus has none to store, and there is nothing to discharge afterwards.
    const bool gridKnown = grid.known >= enoughForUse;
    const bool surplus = -grid.out_Wh >= occasion_Wh;
    const bool demand = grid.in_Wh >= occasion_Wh;
    const bool occasion = charged ? demand : surplus;
    CheckOutcome outcome = CheckOutcome::Fail;
    if (gridKnown && !occasion && followsSurplus(context, source)) {
        outcome = CheckOutcome::CannotTell;
        reason = CheckReason::NoOccasion;
        text += u' '
            + (charged ? Words::tr("The site drew nothing from the grid that it could have replaced.")
                       : Words::tr("The site had no surplus to store."));
        next = Words::tr("Charge and discharge the battery for an hour each and see whether it follows.");
    }
    return shown(about(source, outcome, reason, std::move(text), std::move(next)), std::move(evidence));
}

} // namespace

Findings stateOfCharge(const Context &context)
{
    Findings findings;
    bool ofBattery = false;
    for (const CheckedSource &source : context.input().sources) {
        if (!Context::charge(source))
            continue;
        ofBattery = ofBattery || context.isOfBattery(source);
        // A vehicle that is away says nothing for days, which is no reason to look for a fault.
        CheckFinding finding = chargeOf(context, source);
        if (context.isOfBattery(source) || finding.outcome != CheckOutcome::CannotTell)
            findings.push_back(std::move(finding));
    }
    if (!hasBattery(context)) {
        if (findings.empty())
            findings.push_back(noBattery());
        return findings;
    }
    if (!ofBattery) {
        for (const CheckedSource &source : context.input().sources) {
            if (context.isOfBattery(source))
                findings.push_back(chargeNotKnown(context, source));
        }
        if (findings.empty())
            findings.push_back(aboutSite(CheckOutcome::CannotTell, CheckReason::TooLittleData,
                                         Words::tr("No state of charge is known."),
                                         Words::tr("Look whether the battery's sensor is in the wiring.")));
    }
    return findings;
}

Findings batteryUse(const Context &context)
{
    if (!hasBattery(context))
        return {noBattery()};
    std::vector<SiteFlow> flows;
    for (const CheckedSource *source : context.balanceSources()) {
        if (source->subject.role == FlowRole::Grid)
            flows.push_back({FlowRole::Grid, Context::samples(*source, Context::power(*source))});
    }
    const RoleEnergy grid = siteBalance(flows, context.span()).of(FlowRole::Grid);
    Findings findings;
    for (const CheckedSource &source : context.input().sources) {
        // A battery's further sensors, such as those of its cells, need not have a power.
        if (source.subject.role == FlowRole::Battery && (source.inBalance || Context::power(source)))
            findings.push_back(useOf(context, source, grid));
    }
    if (findings.empty())
        findings.push_back(aboutSite(CheckOutcome::CannotTell, CheckReason::TooLittleData,
                                     Words::tr("The power of the battery is not known."),
                                     Words::tr("Look whether the battery's sensor is in the wiring.")));
    return findings;
}

} // namespace switchyard::checks
