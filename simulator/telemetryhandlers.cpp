// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"
#include "replies.h"
#include "wiretime.h"
#include "world.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

constexpr qint64 day_s = 86400;
constexpr qint64 longestSpan_s = 366 * day_s;
constexpr qint64 mostEntries = 12000;

struct TelemetryQuery
{
    SeriesQuestion question;
    bool defaults = true;
    std::optional<Reply> refusal;
};

std::optional<Interval> spanOf(const World &world, const ApiRequest &request, std::optional<Reply> &refusal)
{
    if (request.query.contains(u"interval"_s)) {
        const std::optional<Interval> interval = parseInterval(request.query.value(u"interval"_s));
        if (!interval)
            refusal = problem(400, u"interval is not A/B, A/duration or duration/B."_s);
        return interval;
    }
    const bool given = request.query.contains(u"start"_s) || request.query.contains(u"end"_s);
    if (!given && world.options.dialect == Dialect::Published) {
        refusal = problem(400, u"interval is missing."_s);
        return {};
    }
    Interval interval;
    interval.end_ms = world.clock.now_ms();
    if (request.query.contains(u"end"_s)) {
        const std::optional<qint64> end = parseInstant_ms(request.query.value(u"end"_s));
        if (!end) {
            refusal = problem(400, u"end is not a date-time with an offset."_s);
            return {};
        }
        interval.end_ms = *end;
    }
    interval.begin_ms = interval.end_ms - day_s * 1000;
    if (request.query.contains(u"start"_s)) {
        const std::optional<qint64> begin = parseInstant_ms(request.query.value(u"start"_s));
        if (!begin) {
            refusal = problem(400, u"start is not a date-time with an offset."_s);
            return {};
        }
        interval.begin_ms = *begin;
    }
    return interval;
}

std::optional<qint64> bucketOf(const ApiRequest &request, std::optional<Reply> &refusal)
{
    const bool published = request.query.contains(u"resolution"_s);
    const QString name = published ? u"resolution"_s : u"bucket"_s;
    if (!request.query.contains(name))
        return 900;
    const QString given = request.query.value(name);
    const std::optional<qint64> bucket_s = parseDuration_s(given);
    if (!bucket_s) {
        refusal = problem(400, u"%1 is not an ISO 8601 duration."_s.arg(name));
        return {};
    }
    static constexpr std::array resolutions_s{900, 1800, 3600, 86400};
    if (published && std::find(resolutions_s.begin(), resolutions_s.end(), *bucket_s) == resolutions_s.end())
        refusal = problem(422, u"resolution must be PT15M, PT30M, PT1H or P1D."_s);
    else if (*bucket_s < 60 || *bucket_s > 31 * day_s)
        refusal = problem(422, u"%1 must be between PT1M and P31D."_s.arg(name));
    return bucket_s;
}

TelemetryQuery readQuery(const World &world, const ApiRequest &request)
{
    TelemetryQuery result;
    const std::optional<Interval> span = spanOf(world, request, result.refusal);
    if (!span || result.refusal)
        return result;
    const std::optional<qint64> bucket_s = bucketOf(request, result.refusal);
    if (!bucket_s || result.refusal)
        return result;
    if (span->end_ms <= span->begin_ms) {
        result.refusal = problem(422, u"The span ends before it starts."_s);
        return result;
    }
    const qint64 length_s = (span->end_ms - span->begin_ms) / 1000;
    if (length_s > longestSpan_s || length_s / *bucket_s > mostEntries) {
        result.refusal =
            problem(422, u"The span is too long for this bucket: at most 366 days and %1 entries."_s.arg(mostEntries));
        return result;
    }
    if (request.query.contains(u"include"_s)) {
        result.defaults = false;
        const auto words = request.query.value(u"include"_s).split(u',', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (word == "default"_L1) {
                result.defaults = true;
            } else if (word == "energy"_L1) {
                result.question.energy = true;
            } else {
                result.refusal = problem(422, u"include knows default and energy, not '%1'."_s.arg(word.left(40)));
                return result;
            }
        }
    }
    result.question.begin_s = (span->begin_ms + 999) / 1000;
    result.question.end_s = (span->end_ms + 999) / 1000;
    result.question.bucket_s = *bucket_s;
    result.question.now_s = world.clock.now_ms() / 1000;
    return result;
}

void appendNumber(QByteArray &out, const char *name, double value, int decimals)
{
    if (!std::isfinite(value))
        return;
    // -0.00 is a number too, but no meter would say it.
    const double rounded = std::fabs(value) < 0.5 * std::pow(10.0, -decimals) ? 0.0 : value;
    out += ",\"";
    out += name;
    out += "\":" + QByteArray::number(rounded, 'f', decimals);
}

Reply telemetryReply(World &world, TelemetryQuery &query)
{
    const bool published = world.options.dialect == Dialect::Published;
    QByteArray body = "{\"entries\":[";
    bool first = true;
    for (const Sample &sample : world.series.samples(query.question)) {
        body += first ? "{\"timestamp\":\"" : ",{\"timestamp\":\"";
        first = false;
        body += formatInstant(sample.begin_s * 1000).toLatin1() + '"';
        if (query.defaults) {
            appendNumber(body, "power_W", sample.power_W, 1);
            appendNumber(body, "voltage_V", sample.voltage_V, 2);
            appendNumber(body, "current_A", sample.current_A, 3);
            appendNumber(body, published ? "soc_percent" : "stateOfCharge_pct", sample.charge_pct, 2);
            if (published) {
                if (std::isfinite(sample.charge_pct))
                    body += QByteArray(",\"state\":\"")
                        + (sample.power_W > 20        ? "charging"
                               : sample.power_W < -20 ? "discharging"
                                                      : "idle")
                        + '"';
                if (query.question.what.signal == Signal::Grid)
                    appendNumber(body, "frequency_Hz", world.fleet.traits(query.question.what.site).place->mains_Hz, 2);
            }
        }
        if (query.question.energy) {
            appendNumber(body, "energy_Wh_increment", sample.increment_Wh, 1);
            appendNumber(body, "energy_Wh_decrement", sample.decrement_Wh, 1);
        }
        body += '}';
    }
    return Reply{200, body + "]}", "application/json", {}};
}

Reply telemetryOf(World &world, const ApiRequest &request, const QByteArray &id, SitePhysics::World which)
{
    const std::optional<SimulatedFleet::Resolved> resolved = world.fleet.resolve(id);
    if (!resolved && !world.devices.find(id))
        return notFound(u"device or sensor"_s, id);
    TelemetryQuery query = readQuery(world, request);
    if (query.refusal)
        return *query.refusal;
    query.question.world = which;
    // A device that was added by hand has not measured anything yet.
    if (resolved)
        query.question.what = *resolved;
    return telemetryReply(world, query);
}

} // namespace

Reply getDeviceTelemetry(World &world, const ApiRequest &request)
{
    return telemetryOf(world, request, request.ids[0], SitePhysics::World::Measured);
}

Reply getCounterfactualTelemetry(World &world, const ApiRequest &request)
{
    if (request.ids[0] != "baseline" && request.ids[0] != "uncontrolled")
        return notFound(u"counterfactual"_s, request.ids[0]);
    return telemetryOf(world, request, request.ids[1], SitePhysics::World::Uncontrolled);
}

} // namespace switchyard::simulator
