// SPDX-License-Identifier: GPL-3.0-or-later
#include "powerpieces.h"
#include "sitecheckparts.h"
#include "zoneplaces.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Whether PV generates while the sun is up.
namespace switchyard::checks {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::SiteCheck)
};

// Daylight is where the sun stands at least this high over every place at which the zone's clocks hold. With the sun at 8
// degrees a roof that faces away gets some 50 W/m2 of skylight, and inverters run. Most sites have it higher by about
// the radius of their zone.
constexpr double daylight_deg = 8;
// Shorter daylight than this may be a curtailed noon or a thick cloud.
constexpr std::chrono::milliseconds leastDaylight = 2h;
// What a sleeping inverter and a meter's noise may show: no generation.
constexpr double zero_W = 10;
constexpr double zeroShare = 0.005;
// Below this energy a wrong sign is an inverter that feeds itself from the grid.
constexpr double reversed_Wh = 500;

//! The daylight of one day, and what is known of it.
struct Daylight
{
    DaySpan day;
    qint64 sun_ms = 0;   //!< the sun is up, known or not
    qint64 known_ms = 0; //!< the sun is up and the power is known
    double most_W = 0;   //!< generated, >= 0
    double in_Wh = 0;
    double out_Wh = 0;
    std::vector<Span> known;

    bool isJudged() const { return known_ms >= leastDaylight.count(); }
};

//! The sun is lowest at an end of a short stretch of the day; longer ones are cut into pieces.
bool isDaylight(const PlaceArea &area, const Span &span)
{
    return sunOver(area, span.start_ms).lowest_deg >= daylight_deg
        && sunOver(area, span.end_ms).lowest_deg >= daylight_deg;
}

Daylight daylightOf(const Context &, const CheckedSource &source, const PlaceArea &area, const DaySpan &day)
{
    constexpr qint64 step = 900'000;
    Daylight light{day, 0, 0, 0, 0, 0, {}};
    SpanSet known;
    for (qint64 start = day.span.start_ms; start < day.span.end_ms; start += step) {
        const Span part = Span{start, start + step}.cutTo(day.span);
        if (isDaylight(area, part))
            light.sun_ms += part.length_ms();
    }
    PowerPieces pieces({Context::samples(source, Context::power(source))}, day.span);
    while (pieces.next()) {
        const double power = pieces.power_W(0);
        if (std::isnan(power) || !isDaylight(area, pieces.piece()))
            continue;
        light.known_ms += pieces.piece().length_ms();
        light.most_W = std::max(light.most_W, -power);
        (power > 0 ? light.in_Wh : light.out_Wh) += power * pieces.hours();
        known.add(pieces.piece());
    }
    light.known = known.spans();
    return light;
}

CheckFinding pvOf(const Context &context, const CheckedSource &source, const PlaceArea &area)
{
    const CheckedDevice *device = context.deviceOf(source);
    const bool rated = device && device->symbol == NodeSymbol::Pv && device->ratedPower_W;
    const double limit_W = std::max(zero_W, rated ? *device->ratedPower_W * zeroShare : 0.0);
    std::vector<Daylight> judged;
    qint64 mostSun_ms = 0;
    double in_Wh = 0;
    double out_Wh = 0;
    for (const DaySpan &day : daysOf(context.span(), context.zone())) {
        Daylight light = daylightOf(context, source, area, day);
        mostSun_ms = std::max(mostSun_ms, light.sun_ms);
        in_Wh += light.in_Wh;
        out_Wh += light.out_Wh;
        if (light.isJudged())
            judged.push_back(std::move(light));
    }
    if (in_Wh >= reversed_Wh && in_Wh > -out_Wh) {
        CheckFinding finding = about(
            source, CheckOutcome::Fail, CheckReason::PvReversed,
            Words::tr("In daylight it shows %1 flowing into the PV instead of out of it.").arg(context.energy(in_Wh)),
            Words::tr("Look at the direction of its current clamp or the sign in its settings."));
        finding.evidence = context.powerEvidence(source);
        return finding;
    }
    if (judged.empty() && mostSun_ms < leastDaylight.count()) {
        return shown(about(source, CheckOutcome::CannotTell, CheckReason::SunTooLow,
                           Words::tr("The sun stands too low at this time of the year to tell, at some place of this "
                                     "time zone at least."),
                           Words::tr("Compare with PV in the neighbourhood.")),
                     context.powersEvidence({&source}));
    }
    if (judged.empty())
        return shown(notKnown(context, source), context.powersEvidence({&source}));
    std::vector<Span> dark;
    QStringList days;
    for (const Daylight &light : judged) {
        if (light.most_W > limit_W)
            continue;
        dark.insert(dark.end(), light.known.begin(), light.known.end());
        days.push_back(context.date(light.day.date));
    }
    if (days.empty()) {
        const QString text = Words::tr("It generated on each of %1 days with daylight and data, %2 in all.")
                                 .arg(context.count(qint64(judged.size())), context.energy(-out_Wh));
        return shown(about(source, CheckOutcome::Pass, CheckReason::Fine, text), context.powerEvidence(source));
    }
    const bool all = size_t(days.size()) == judged.size();
    CheckFinding finding = about(
        source, CheckOutcome::Fail, all ? CheckReason::PvZero : CheckReason::PvZeroOnDays,
        all ? Words::tr("It generated nothing in daylight on any of %1 days.").arg(context.count(days.size()))
            : Words::tr("It generated nothing in daylight on %1 of %2 days: %3.")
                  .arg(context.count(days.size()), context.count(qint64(judged.size())), days.join(u", "_s)),
        Words::tr(
            "Look for snow or shade on the panels, then at the switches and fuses of the PV and at the inverter's "
            "messages."));
    finding.evidence = context.powerEvidence(source, std::move(dark));
    return finding;
}

} // namespace

Findings pvInDaylight(const Context &context)
{
    Findings findings;
    Sources pv;
    for (const CheckedSource &source : context.input().sources) {
        if (source.subject.role == FlowRole::Pv && (source.expected || Context::power(source)))
            pv.push_back(&source);
    }
    if (pv.empty()) {
        findings.push_back(aboutSite(CheckOutcome::CannotTell, CheckReason::NothingOfTheKind,
                                     Words::tr("The site has no PV sensor.")));
        return findings;
    }
    const auto area = zoneArea(context.input().zone);
    if (!area) {
        findings.push_back(
            shown(aboutSite(CheckOutcome::CannotTell, CheckReason::PlaceUnknown,
                            Words::tr("Without a time zone that has a place nobody can tell where the sun stood."),
                            Words::tr("Set the site's time zone.")),
                  context.powersEvidence(pv)));
        return findings;
    }
    for (const CheckedSource *source : pv)
        findings.push_back(pvOf(context, *source, *area));
    return findings;
}

} // namespace switchyard::checks
