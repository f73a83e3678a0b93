// SPDX-License-Identifier: GPL-3.0-or-later
#include "powerpieces.h"
#include "sitecheckparts.h"
#include "zoneplaces.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Whether the clocks of the sensors agree with each other, with the sun and with now.
namespace switchyard::checks {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::SiteCheck)
};

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
// Clocks of desks and services differ by seconds; nobody measures minutes ahead.
constexpr std::chrono::milliseconds ahead = 5min;
// A missed change of clocks is an hour, a zone's name that was mistaken some hours; beyond that days look alike.
constexpr std::chrono::milliseconds furthest = 3h;
// Sensors that report every five minutes may be one report late without any clock being wrong.
constexpr std::chrono::milliseconds nearest = 10min;
// With coarser data an hour cannot be told from none.
constexpr std::chrono::milliseconds coarsest = 1h;
constexpr std::chrono::milliseconds enough = 24h;
// A shift explains the data where it leaves hardly more than half of what did not fit before; of a household that is not
// measured its own ups and downs are left too.
constexpr double explained = 0.6;
constexpr double explainedRest = 0.75;
// Less than this does not fit at any site.
constexpr double leastGain_W = 30;
// It would show if an hour's shift made the fit worse by a fifth: else nothing moved that could tell.
constexpr double telling = 1.2;
constexpr double leastTelling_W = 10;
// The sun's rim and twilight reach a degree or two below the horizon.
constexpr double night_deg = -2;
constexpr double nightShare = 0.05;
constexpr double leastNight_Wh = 500;

//! All powers of the balance on one grid of times; NaN where a step is not wholly known.
struct Raster
{
    qint64 start_ms = 0;
    qint64 step_ms = 0;
    std::vector<std::vector<double>> powers; //!< by source, as they stand in grid - (all others)
    bool loadKnown = false;

    size_t size() const { return powers.empty() ? 0 : powers.front().size(); }
};

std::vector<double> means(const PowerSamples &samples, qint64 start_ms, qint64 step_ms, size_t count)
{
    std::vector<double> result(count, nothing);
    const Span all{start_ms, start_ms + qint64(count) * step_ms};
    std::vector<double> sum(count, 0);
    std::vector<qint64> known(count, 0);
    PowerPieces pieces({samples}, all);
    while (pieces.next()) {
        const double power = pieces.power_W(0);
        if (std::isnan(power))
            continue;
        const Span piece = pieces.piece();
        for (qint64 at = piece.start_ms; at < piece.end_ms;) {
            const auto step = size_t((at - start_ms) / step_ms);
            const qint64 end = std::min(piece.end_ms, start_ms + qint64(step + 1) * step_ms);
            sum[step] += power * double(end - at);
            known[step] += end - at;
            at = end;
        }
    }
    for (size_t i = 0; i < count; ++i) {
        if (known[i] == step_ms)
            result[i] = sum[i] / double(step_ms);
    }
    return result;
}

Raster rasterOf(const Context &context, const Sources &sources)
{
    Raster raster;
    for (const CheckedSource *source : sources) {
        raster.step_ms = std::max<qint64>(raster.step_ms, source->store.bucket().count());
        raster.loadKnown = raster.loadKnown || source->subject.role == FlowRole::Load;
    }
    raster.step_ms = std::max<qint64>(raster.step_ms, std::chrono::milliseconds(1min).count());
    // On multiples of the step since 1970, where services begin their buckets.
    raster.start_ms = (context.span().start_ms + raster.step_ms - 1) / raster.step_ms * raster.step_ms;
    const qint64 length = context.span().end_ms - raster.start_ms;
    const size_t count = length > 0 ? size_t(length / raster.step_ms) : 0;
    for (const CheckedSource *source : sources) {
        std::vector<double> power =
            means(Context::samples(*source, Context::power(*source)), raster.start_ms, raster.step_ms, count);
        if (source->subject.role != FlowRole::Grid)
            std::transform(power.begin(), power.end(), power.begin(), std::negate<>());
        raster.powers.push_back(std::move(power));
    }
    return raster;
}

//! How badly the balance closes when one source is moved by a number of steps: mean W, NaN where too little is known.
//! Without a load sensor the rest is the household, which may be anything; but then what another sensor does at the
//! wrong time shows in it twice, so the rest is at its calmest where the times agree. Its changes are weighed by their
//! roots: many small ones are a misfit, few large ones are kettles.
class Misfit final
{
public:
    explicit Misfit(const Raster &raster) : m_raster(raster), m_rest(raster.size(), 0)
    {
        for (const std::vector<double> &power : raster.powers) {
            for (size_t i = 0; i < power.size(); ++i)
                m_rest[i] += power[i];
        }
    }

    //! \a lag > 0: the source's times are late by so many steps.
    double of(size_t source, int lag) const
    {
        const std::vector<double> &power = m_raster.powers[source];
        const auto size = qint64(power.size());
        double sum = 0;
        qint64 count = 0;
        double before = nothing;
        for (qint64 i = 0; i < size; ++i) {
            const qint64 from = i + lag;
            const double moved = from >= 0 && from < size ? power[size_t(from)] : nothing;
            const double rest = m_rest[size_t(i)] - power[size_t(i)] + moved;
            const double misfit = m_raster.loadKnown ? rest : rest - before;
            before = rest;
            if (!std::isfinite(misfit))
                continue;
            sum += m_raster.loadKnown ? std::abs(misfit) : std::sqrt(std::abs(misfit));
            ++count;
        }
        if (count * m_raster.step_ms < std::chrono::milliseconds(enough).count())
            return nothing;
        const double mean = sum / double(count);
        return m_raster.loadKnown ? mean : mean * mean;
    }

private:
    const Raster &m_raster;
    std::vector<double> m_rest;
};

struct Fit
{
    double now_W = nothing;  //!< as the data came
    double best_W = nothing; //!< with the best shift
    double hour_W = nothing; //!< with the better one of a shift by an hour either way
    qint64 shift_ms = 0;     //!< of the best; > 0: the times are late

    bool isShifted(bool loadKnown) const
    {
        return std::abs(shift_ms) >= std::chrono::milliseconds(nearest).count()
            && best_W <= (loadKnown ? explained : explainedRest) * now_W && now_W - best_W >= leastGain_W;
    }
    bool isTelling() const { return hour_W >= telling * now_W && hour_W - now_W >= leastTelling_W; }
};

Fit fitOf(const Misfit &misfit, const Raster &raster, size_t source)
{
    Fit fit;
    fit.now_W = fit.best_W = misfit.of(source, 0);
    const int most = int(std::chrono::milliseconds(furthest).count() / raster.step_ms);
    const int hour = int(std::chrono::milliseconds(1h).count() / raster.step_ms);
    fit.hour_W = std::fmin(misfit.of(source, hour), misfit.of(source, -hour));
    for (int lag = -most; lag <= most; ++lag) {
        const double cost = misfit.of(source, lag);
        if (cost < fit.best_W) {
            fit.best_W = cost;
            fit.shift_ms = lag * raster.step_ms;
        }
    }
    return fit;
}

//! The day on which a power changed most: there one sees best whether others changed at the same time.
Span tellingDay(const Raster &raster, const std::vector<double> &power)
{
    const auto length = std::min(power.size(), size_t(std::chrono::milliseconds(24h).count() / raster.step_ms));
    const auto change = [&power](size_t i) {
        const double step = i > 0 ? std::abs(power[i] - power[i - 1]) : 0;
        return std::isfinite(step) ? step : 0;
    };
    double sum = 0;
    double most = 0;
    size_t best = 0;
    for (size_t i = 0; i < power.size(); ++i) {
        sum += change(i) - (i >= length ? change(i - length) : 0);
        if (sum > most && i + 1 >= length) {
            most = sum;
            best = i + 1 - length;
        }
    }
    if (most <= 0)
        return {};
    const qint64 start = raster.start_ms + qint64(best) * raster.step_ms;
    return {start, start + qint64(length) * raster.step_ms};
}

//! The two curves that are compared: what a sensor shows, and what the others leave for it; and, where its clock is
//! wrong, the first one moved.
CheckEvidence compared(const Context &context, const Sources &sources, const Raster &raster, size_t at,
                       qint64 shift_ms = 0)
{
    const double sign = sources[at]->subject.role == FlowRole::Grid ? 1 : -1;
    const auto lineOf = [&](const QString &title, const std::vector<Span> &known) {
        EvidenceLine line{title, "power_W"_ba, u"W"_s, {}, {}, known};
        line.times.resize(raster.size());
        for (size_t i = 0; i < raster.size(); ++i)
            line.times[i] = raster.start_ms + qint64(i) * raster.step_ms;
        line.values.assign(raster.size(), nothing);
        return line;
    };
    const std::vector<double> &power = raster.powers[at];
    EvidenceLine own = lineOf(sources[at]->subject.title, context.answered(*sources[at]).spans());
    EvidenceLine others = lineOf(Words::tr("The other sensors"), {context.span()});
    others.isExpected = true;
    EvidenceLine moved = lineOf(Words::tr("Moved by %1").arg(context.duration(std::abs(shift_ms))), {context.span()});
    for (size_t i = 0; i < raster.size(); ++i) {
        double left = 0;
        for (size_t source = 0; source < raster.powers.size(); ++source)
            left -= source == at ? 0 : raster.powers[source][i];
        own.values[i] = sign * power[i];
        others.values[i] = sign * left;
        const qint64 from = qint64(i) + shift_ms / raster.step_ms;
        if (from >= 0 && from < qint64(power.size()))
            moved.values[i] = sign * power[size_t(from)];
    }
    CheckEvidence evidence{{std::move(own), std::move(others)}, {}, {}, tellingDay(raster, power)};
    if (shift_ms != 0)
        evidence.lines.push_back(std::move(moved));
    return evidence;
}

CheckFinding shifted(const Context &context, const Sources &sources, const Raster &raster, size_t at, const Fit &fit)
{
    const QString by = context.duration(std::abs(fit.shift_ms));
    const bool hour = std::abs(fit.shift_ms) == std::chrono::milliseconds(1h).count();
    return shown(
        about(*sources[at], CheckOutcome::Fail, CheckReason::ClockShifted,
              fit.shift_ms > 0 ? Words::tr("Its times are %1 late: the data fits that of the other sensors when it is "
                                           "moved by so much.")
                                     .arg(by)
                               : Words::tr("Its times are %1 early: the data fits that of the other sensors when it is "
                                           "moved by so much.")
                                     .arg(by),
              hour ? Words::tr("Look whether its clock missed a change to or from summer time, then at its time zone.")
                   : Words::tr("Look at its clock, its time zone and whether it gets the time from the network.")),
        compared(context, sources, raster, at, fit.shift_ms));
}

//! The samples up to the newest, which lies in the future, and where now ends.
CheckEvidence futureEvidence(const Context &context, const CheckedSource &source, size_t newest)
{
    const qint64 latest = source.store.times()[newest];
    const QByteArray channel = Context::mainChannel(source, {latest, latest + 1});
    const TelemetrySeries *series = source.store.find(channel);
    if (!series)
        return {};
    const qint64 bucket = std::max<qint64>(1, source.store.bucket().count());
    const qint64 end = latest + bucket;
    // However far ahead it is, the picture is as long as the others.
    const qint64 start = end - std::max(bucket, context.span().length_ms());
    EvidenceLine line = context.line(source, channel);
    line.times.clear();
    line.values.clear();
    for (size_t i = 0; i <= newest; ++i) {
        if (source.store.times()[i] < start)
            continue;
        line.times.push_back(source.store.times()[i]);
        line.values.push_back(series->values[i]);
    }
    return {{std::move(line)}, {{std::max(start, context.input().now_ms), end}}, {}, {start, end}};
}

//! What lies in the future cannot have been measured.
void addFuture(const Context &context, Findings &findings)
{
    const qint64 latest = context.input().now_ms + std::chrono::milliseconds(ahead).count();
    for (const CheckedSource &source : context.input().sources) {
        const auto &times = source.store.times();
        for (size_t after = times.size(); after > 0 && times[after - 1] > latest; --after) {
            const size_t i = after - 1;
            const auto &channels = source.store.channels();
            const bool known = std::any_of(channels.begin(), channels.end(), [i](const TelemetrySeries &series) {
                return std::isfinite(series.values[i]);
            });
            if (!known)
                continue;
            const QString text =
                Words::tr("It has data of %1, %2 from now.")
                    .arg(context.moment(times[i]), context.duration(times[i] - context.input().now_ms));
            findings.push_back(shown(about(source, CheckOutcome::Fail, CheckReason::InFuture, text,
                                           Words::tr("Set its clock and its time zone right.")),
                                     futureEvidence(context, source, i)));
            break;
        }
    }
}

//! PV that generates when it is night everywhere in the zone has a wrong clock, or the site a wrong zone.
void addNight(const Context &context, Findings &findings)
{
    const auto area = zoneArea(context.input().zone);
    if (!area)
        return;
    for (const CheckedSource &source : context.input().sources) {
        if (source.subject.role != FlowRole::Pv || !Context::power(source))
            continue;
        double night_Wh = 0;
        double all_Wh = 0;
        SpanSet nights;
        PowerPieces pieces({Context::samples(source, Context::power(source))}, context.span());
        while (pieces.next()) {
            const double power = pieces.power_W(0);
            if (std::isnan(power) || power >= 0)
                continue;
            all_Wh -= power * pieces.hours();
            const Span piece = pieces.piece();
            if (sunOver(*area, piece.start_ms).highest_deg > night_deg
                || sunOver(*area, piece.end_ms).highest_deg > night_deg)
                continue;
            night_Wh -= power * pieces.hours();
            nights.add(piece);
        }
        if (night_Wh < leastNight_Wh || night_Wh < nightShare * all_Wh)
            continue;
        CheckFinding finding =
            about(source, CheckOutcome::Fail, CheckReason::SunAtNight,
                  Words::tr("It generated %1 while it was night in the whole time zone.").arg(context.energy(night_Wh)),
                  Words::tr("Look at its clock and at the site's time zone."));
        finding.evidence = context.powerEvidence(source, nights.spans());
        findings.push_back(std::move(finding));
    }
}

void addFits(const Context &context, const Sources &sources, Findings &findings)
{
    const Raster raster = rasterOf(context, sources);
    if (raster.step_ms > std::chrono::milliseconds(coarsest).count()) {
        findings.push_back(shown(aboutSite(CheckOutcome::CannotTell, CheckReason::TooLittleData,
                                           Words::tr("The data is too coarse to compare times by."),
                                           Words::tr("Run the check with data of 15 minutes.")),
                                 context.powersEvidence(sources)));
        return;
    }
    const Misfit misfit(raster);
    std::vector<Fit> fits;
    fits.reserve(sources.size());
    for (size_t i = 0; i < sources.size(); ++i)
        fits.push_back(fitOf(misfit, raster, i));
    // Where one clock is wrong, moving another sensor helps a little too: the one that helps most is meant.
    size_t worst = sources.size();
    for (size_t i = 0; i < sources.size(); ++i) {
        if (fits[i].isShifted(raster.loadKnown) && (worst == sources.size() || fits[i].best_W < fits[worst].best_W))
            worst = i;
    }
    if (worst < sources.size()) {
        findings.push_back(shifted(context, sources, raster, worst, fits[worst]));
        return;
    }
    for (size_t i = 0; i < sources.size(); ++i) {
        CheckEvidence evidence = context.canShow(*sources[i]) ? compared(context, sources, raster, i) : CheckEvidence();
        CheckFinding finding;
        if (std::isnan(fits[i].now_W)) {
            finding = notKnown(context, *sources[i]);
        } else if (fits[i].isTelling()) {
            finding = about(*sources[i], CheckOutcome::Pass, CheckReason::Fine,
                            Words::tr("Its times agree with those of the other sensors."));
        } else {
            finding = about(*sources[i], CheckOutcome::CannotTell, CheckReason::TooLittleVariation,
                            Words::tr("Its power changed too little to compare times by."),
                            Words::tr("Compare the time that the device shows with the right one."));
        }
        findings.push_back(shown(std::move(finding), std::move(evidence)));
    }
}

} // namespace

Findings clockShift(const Context &context)
{
    Findings findings;
    addFuture(context, findings);
    addNight(context, findings);
    const Sources sources = context.balanceSources();
    const bool grid = std::any_of(sources.begin(), sources.end(),
                                  [](const CheckedSource *source) { return source->subject.role == FlowRole::Grid; });
    if (grid && sources.size() > 1) {
        addFits(context, sources, findings);
        return findings;
    }
    CheckFinding finding = grid ? aboutSite(CheckOutcome::CannotTell, CheckReason::TooLittleData,
                                            Words::tr("There is no second sensor to compare times with."),
                                            Words::tr("Compare the time that the device shows with the right one."))
                                : aboutSite(CheckOutcome::CannotTell, CheckReason::NoGridMeter,
                                            Words::tr("There is no grid meter to compare times with."),
                                            Words::tr("Look whether the grid meter is in the site's wiring."));
    findings.push_back(shown(std::move(finding), context.powersEvidence(sources)));
    return findings;
}

} // namespace switchyard::checks
