// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelinfo.h"
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

//! Whether energy counters began anew, and whether the sensors of the site account for what flows through it.
namespace switchyard::checks {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::SiteCheck)
};

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
// Counters are rounded on their way: a step back by less than a watt-hour is no reset.
constexpr double jitter_Wh = 1;
// A day has charging, generation and a night in it.
constexpr std::chrono::milliseconds enoughForBalance = 24h;
// Clamps and derived sensors are right to some per cent each; a tenth of the whole is more than they add up to.
constexpr double mostResidual = 0.10;
// At single moments sensors differ more, because each takes its mean over minutes of its own.
constexpr double mostAtTimes = 0.25;
// Below this a small site's standby consumption decides.
constexpr double leastResidual_W = 50;
// A turned sign explains the residual where turning it leaves less than a third of it.
constexpr double explained = 0.3;
constexpr double mostNegativeLoad = 0.05;
constexpr double leastNegativeLoad_Wh = 500;

//! What is left of a balance where all its powers are known.
struct Residuals
{
    EvidenceLine line;
    double sum_Wh = 0;     //!< of the amounts, whatever their sign
    double through_Wh = 0; //!< what came in or what went out, whichever is more
    std::chrono::milliseconds known{0};
    std::vector<Span> large;

    double mean_W() const { return known.count() > 0 ? sum_Wh / (double(known.count()) / 3'600'000.0) : 0; }
    double share() const { return through_Wh > 0 ? sum_Wh / through_Wh : 0; }
};

//! The sign with which a power stands in: grid - (load + EV + battery + PV).
double signOf(const CheckedSource &source)
{
    return source.subject.role == FlowRole::Grid ? 1 : -1;
}

//! \a turned: the position of a source whose sign is taken to be wrong; beyond all = none.
Residuals residuals(const Context &context, const Sources &sources, size_t turned)
{
    Residuals result;
    result.line.channel = "power_W"_ba;
    result.line.unit = u"W"_s;
    result.line.known = {context.span()};
    std::vector<PowerSamples> samples;
    samples.reserve(sources.size());
    for (const CheckedSource *source : sources)
        samples.push_back(Context::samples(*source, Context::power(*source)));
    double in_Wh = 0;
    double out_Wh = 0;
    SpanSet large;
    PowerPieces pieces(samples, context.span());
    while (pieces.next()) {
        double residual = 0;
        double in = 0;
        double out = 0;
        for (size_t i = 0; i < sources.size(); ++i) {
            const double part = pieces.power_W(i) * signOf(*sources[i]) * (i == turned ? -1 : 1);
            residual += part;
            (part > 0 ? in : out) += std::abs(part);
        }
        result.line.times.push_back(pieces.piece().start_ms);
        result.line.values.push_back(std::isfinite(residual) ? residual : nothing);
        if (!std::isfinite(residual))
            continue;
        result.known += pieces.length();
        result.sum_Wh += std::abs(residual) * pieces.hours();
        in_Wh += in * pieces.hours();
        out_Wh += out * pieces.hours();
        if (std::abs(residual) >= leastResidual_W && std::abs(residual) >= mostAtTimes * std::max(in, out))
            large.add(pieces.piece());
    }
    result.through_Wh = std::max(in_Wh, out_Wh);
    result.large = large.spans();
    return result;
}

bool hasRole(const Sources &sources, FlowRole role)
{
    return std::any_of(sources.begin(), sources.end(),
                       [role](const CheckedSource *source) { return source->subject.role == role; });
}

std::vector<SiteFlow> flowsOf(const Sources &sources)
{
    std::vector<SiteFlow> flows;
    flows.reserve(sources.size());
    for (const CheckedSource *source : sources)
        flows.push_back({source->subject.role, Context::samples(*source, Context::power(*source))});
    return flows;
}

//! Several powers as one line; unknown where one of them is.
EvidenceLine sumOf(const Context &context, const Sources &sources)
{
    EvidenceLine sum{
        Words::tr("%1 and %2 more").arg(sources.front()->subject.title, context.count(qint64(sources.size()) - 1)),
        "power_W"_ba,
        u"W"_s,
        {},
        {},
        {context.span()}};
    std::vector<PowerSamples> samples;
    samples.reserve(sources.size());
    for (const CheckedSource *source : sources)
        samples.push_back(Context::samples(*source, Context::power(*source)));
    PowerPieces pieces(samples, context.span());
    while (pieces.next()) {
        double power = 0;
        for (size_t i = 0; i < sources.size(); ++i)
            power += pieces.power_W(i);
        sum.times.push_back(pieces.piece().start_ms);
        sum.values.push_back(std::isfinite(power) ? power : nothing);
    }
    return sum;
}

//! The day with the most of what fails: a week of several powers is too dense to see what they do at that time.
Span worstDay(const Context &context, const EvidenceLine &line, const std::vector<Span> &failing)
{
    Span worst;
    double most = 0;
    for (const DaySpan &day : daysOf(context.span(), context.zone())) {
        double sum = 0;
        for (size_t i = 0; i + 1 < line.times.size(); ++i) {
            const Span piece{line.times[i], line.times[i + 1]};
            const auto at = std::upper_bound(failing.begin(), failing.end(), piece.start_ms,
                                             [](qint64 ms, const Span &span) { return ms < span.end_ms; });
            const bool fails = at != failing.end() && at->contains(piece.start_ms);
            if (fails && day.span.contains(piece.start_ms) && std::isfinite(line.values[i]))
                sum += std::abs(line.values[i]) * double(piece.length_ms());
        }
        if (sum > most) {
            most = sum;
            worst = day.span;
        }
    }
    return worst;
}

//! The powers that are added up, and what is left of them. Where there are more than can be told apart, those with the
//! least energy are one line, so that the lines still add up.
CheckEvidence balanceEvidence(const Context &context, Sources sources, EvidenceLine left,
                              std::vector<Span> failing = {})
{
    const auto amount = [&context](const CheckedSource *source) {
        const EnergyFlow flow = energyOf(Context::samples(*source, Context::power(*source)), context.span());
        return source->subject.role == FlowRole::Grid ? std::numeric_limits<double>::max() : flow.in_Wh - flow.out_Wh;
    };
    std::vector<std::pair<double, const CheckedSource *>> ranked;
    ranked.reserve(sources.size());
    for (const CheckedSource *source : sources)
        ranked.emplace_back(amount(source), source);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::transform(ranked.begin(), ranked.end(), sources.begin(), [](const auto &one) { return one.second; });
    const Span view = worstDay(context, left, failing);
    CheckEvidence evidence{{}, std::move(failing), {}, view};
    const size_t alone = sources.size() > mostLines ? mostLines - 1 : sources.size();
    for (size_t i = 0; i < alone; ++i)
        evidence.lines.push_back(context.line(*sources[i], "power_W"_ba));
    sources.erase(sources.begin(), sources.begin() + std::ptrdiff_t(alone));
    if (!sources.empty())
        evidence.lines.push_back(sumOf(context, sources));
    evidence.lines.push_back(std::move(left)); // drawn over the others
    return evidence;
}

CheckFinding tooLittle(const Context &context, Sources sources)
{
    // The one that is known for the shortest time is what stands in the way.
    const auto known = [&](const CheckedSource *source) {
        return energyOf(Context::samples(*source, Context::power(*source)), context.span()).known;
    };
    std::iter_swap(sources.begin(), std::min_element(sources.begin(), sources.end(), [&](const auto *a, const auto *b) {
                       return known(a) < known(b);
                   }));
    return shown(notKnown(context, *sources.front()),
                 context.withSilences(context.powersEvidence(sources), {sources.front()}));
}

Findings derivedBalance(const Context &context, const Sources &sources, const SiteBalance &balance)
{
    const RoleEnergy &load = balance.of(FlowRole::Load);
    if (load.known < enoughForBalance)
        return {tooLittle(context, sources)};
    EvidenceLine left = residuals(context, sources, sources.size()).line;
    left.title = Words::tr("Household, derived");
    const double below_Wh = -load.out_Wh;
    if (below_Wh >= leastNegativeLoad_Wh && below_Wh > mostNegativeLoad * load.in_Wh) {
        CheckFinding finding =
            aboutSite(CheckOutcome::Fail, CheckReason::LoadNegative,
                      Words::tr("What the sensors leave over for the household is below zero at times: %1 in all.")
                          .arg(context.energy(below_Wh)),
                      Words::tr("Look for a sensor whose sign is turned, whose data is late, or that is missing."));
        SpanSet negative;
        for (size_t i = 0; i + 1 < left.times.size(); ++i) {
            if (left.values[i] < -leastResidual_W)
                negative.add({left.times[i], left.times[i + 1]});
        }
        return {shown(std::move(finding), balanceEvidence(context, sources, std::move(left), negative.spans()))};
    }
    return {shown(aboutSite(CheckOutcome::CannotTell, CheckReason::NoLoadSensor,
                            Words::tr("Nothing measures the household, so there is nothing to compare with; what the "
                                      "other sensors leave over for it is never far below zero."),
                            Words::tr("Read the meters on site and compare.")),
                  balanceEvidence(context, sources, std::move(left)))};
}

CheckFinding unbalanced(const Context &context, const Sources &sources, Residuals found, const SiteBalance &balance)
{
    size_t turned = sources.size();
    double least = found.sum_Wh * explained;
    for (size_t i = 0; i < sources.size(); ++i) {
        if (const double sum = residuals(context, sources, i).sum_Wh; sum <= least) {
            least = sum;
            turned = i;
        }
    }
    CheckFinding finding;
    if (turned < sources.size()) {
        finding = about(*sources[turned], CheckOutcome::Fail, CheckReason::Reversed,
                        Words::tr("The energies of the site do not add up by %1; with the sign of this sensor turned "
                                  "they do.")
                            .arg(context.percent(found.share() * 100)),
                        Words::tr("Turn its current clamp around, or the sign in its settings."));
    } else {
        const double net = balance.residual_W().value_or(0);
        finding = aboutSite(
            CheckOutcome::Fail, CheckReason::Unbalanced,
            Words::tr("The sensors do not account for %1 of what flows through the site, %2 on average.")
                .arg(context.percent(found.share() * 100), context.power(found.mean_W())),
            net > 0 ? Words::tr("Look for a consumer without a sensor, and for a sensor that reads too little.")
                    : Words::tr("Look for a generator without a sensor, and for a sensor that reads too much."));
    }
    return shown(std::move(finding), balanceEvidence(context, sources, std::move(found.line), std::move(found.large)));
}

//! A counter without the small steps back of rounding, which would be drawn as resets.
EvidenceLine counterLine(const Context &context, const CheckedSource &source, const QByteArray &channel, bool falling)
{
    EvidenceLine line = context.line(source, channel);
    double before = nothing;
    double rounded_Wh = 0;
    for (double &value : line.values) {
        if (!std::isfinite(value))
            continue;
        const double step = value - before;
        before = value;
        if ((falling ? step > 0 : step < 0) && std::abs(step) < jitter_Wh)
            rounded_Wh += step;
        value -= rounded_Wh;
    }
    return line;
}

CheckFinding countersOf(const Context &context, const CheckedSource &source, bool &hasCounters)
{
    const auto &times = source.store.times();
    const auto begin = std::lower_bound(times.begin(), times.end(), context.span().start_ms) - times.begin();
    const auto end = std::lower_bound(times.begin() + begin, times.end(), context.span().end_ms) - times.begin();
    std::vector<Span> resets;
    QStringList names;
    CheckEvidence evidence;
    for (const TelemetrySeries &series : source.store.channels()) {
        const ChannelInfo info = channelInfo(series.channel);
        if (!info.counter)
            continue;
        const std::vector<double> values(series.values.begin() + begin, series.values.begin() + end);
        if (std::count_if(values.begin(), values.end(), [](double value) { return std::isfinite(value); }) < 2)
            continue;
        hasCounters = true;
        evidence.lines.push_back(counterLine(context, source, series.channel, info.falling));
        bool reset = false;
        const CounterRun run = counterRun(values, info.falling);
        for (const size_t at : run.resets) {
            size_t before = at - 1;
            while (before > 0 && !std::isfinite(values[before]))
                --before;
            if (std::abs(values[at] - values[before]) < jitter_Wh)
                continue;
            resets.push_back({times[size_t(begin) + before], times[size_t(begin) + at]});
            reset = true;
        }
        if (reset)
            names.push_back(info.title);
    }
    if (resets.empty())
        return shown(about(source, CheckOutcome::Pass, CheckReason::Fine, Words::tr("Its counters ran on.")),
                     std::move(evidence));
    // One reset shows in both counters at once.
    std::sort(resets.begin(), resets.end(), [](const Span &a, const Span &b) { return a.end_ms < b.end_ms; });
    const auto same = [](const Span &a, const Span &b) { return a.end_ms == b.end_ms; };
    resets.erase(std::unique(resets.begin(), resets.end(), same), resets.end());
    CheckFinding finding =
        about(source, CheckOutcome::Fail, CheckReason::CounterReset,
              Words::tr("Its counters began anew, %1 in all, last before %2: %3.")
                  .arg(context.count(qint64(resets.size())), context.moment(resets.back().end_ms), names.join(u", "_s)),
              Words::tr("Ask whether a meter was exchanged or a device updated then; do not reckon energy across it."));
    SpanSet marked;
    for (const Span &reset : resets)
        marked.add(reset);
    evidence.marked = marked.spans();
    finding.evidence = std::move(evidence);
    return finding;
}

} // namespace

Findings counterResets(const Context &context)
{
    Findings findings;
    bool known = false;
    for (const CheckedSource &source : context.input().sources) {
        bool hasCounters = false;
        CheckFinding finding = countersOf(context, source, hasCounters);
        known = known || hasCounters;
        if (hasCounters)
            findings.push_back(std::move(finding));
        else if (source.expected && source.inBalance && !context.canBeSilent(source))
            findings.push_back(notKnown(context, source));
    }
    if (!known)
        findings.push_back(aboutSite(CheckOutcome::CannotTell, CheckReason::NoCounters,
                                     Words::tr("No energy counter of the site is known."),
                                     Words::tr("Ask for the energy counters along with the telemetry.")));
    return findings;
}

Findings energyBalance(const Context &context)
{
    const Sources sources = context.balanceSources();
    if (!hasRole(sources, FlowRole::Grid)) {
        return {shown(aboutSite(CheckOutcome::CannotTell, CheckReason::NoGridMeter,
                                Words::tr("The site has no grid meter to compare with."),
                                Words::tr("Look whether the grid meter is in the site's wiring.")),
                      context.powersEvidence(sources))};
    }
    const SiteBalance balance = siteBalance(flowsOf(sources), context.span());
    if (balance.loadDerived)
        return derivedBalance(context, sources, balance);
    if (balance.balanceCompared < enoughForBalance)
        return {tooLittle(context, sources)};
    Residuals found = residuals(context, sources, sources.size());
    found.line.title = Words::tr("Not accounted for");
    const double net = std::abs(balance.residualShare().value_or(0));
    const double net_W = std::abs(balance.residual_W().value_or(0));
    const bool netFails = net > mostResidual && net_W > leastResidual_W;
    const bool timesFail = found.share() > mostAtTimes && found.mean_W() > leastResidual_W;
    if (netFails || timesFail)
        return {unbalanced(context, sources, std::move(found), balance)};
    return {shown(aboutSite(CheckOutcome::Pass, CheckReason::Fine,
                            Words::tr("The sensors account for what flows through the site but for %1 of it.")
                                .arg(context.percent(net * 100))),
                  balanceEvidence(context, sources, std::move(found.line)))};
}

} // namespace switchyard::checks
