// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "sitecheck.h"
#include "solarposition.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

namespace switchyard {

//! A week of a home in London with PV, a battery of 10 kWh, a grid meter and a measured household, in buckets of 15
//! minutes, without a fault. Tests break one thing of it.
struct MadeSite
{
    static constexpr qint64 bucket_ms = 900'000;
    static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

    qint64 now_ms = 0;
    std::vector<qint64> times;
    std::vector<double> grid, pv, battery, charge, load;
    QByteArray zone = "Europe/London";
    bool withCounters = true;

    explicit MadeSite(const char *now = "2026-06-15T12:00:00Z", quint32 seed = 7, int days = 7)
    {
        const auto instant = parseInstant(now);
        now_ms = instant ? instant->ms : 0;
        QRandomGenerator random(seed);
        double stored_Wh = 5000;
        for (qint64 at = now_ms - qint64(days) * 86'400'000; at < now_ms; at += bucket_ms) {
            const double sun = std::sin(solarElevation_deg(at + bucket_ms / 2, 51.5, -0.1) * 0.0174533);
            const double generated = std::max(0.0, sun) * 5000 * (0.4 + random.bounded(0.6));
            const double used = 250 + (random.bounded(5) == 0 ? random.bounded(2500.0) : random.bounded(200.0));
            const double room_W = (10'000 - stored_Wh) * 4;
            const double left_W = stored_Wh * 4;
            const double flow = std::clamp(generated - used, -std::min(3000.0, left_W), std::min(3000.0, room_W));
            stored_Wh += flow / 4;
            times.push_back(at);
            pv.push_back(-generated);
            load.push_back(used);
            battery.push_back(flow);
            charge.push_back(std::clamp(stored_Wh / 100, 0.0, 100.0));
            grid.push_back(used - generated + flow);
        }
    }

    Span span() const { return {times.empty() ? now_ms : times.front(), now_ms}; }

    TelemetrySeriesStore store(const std::vector<double> &power, const std::vector<double> &soc = {}) const
    {
        Telemetry answer{times, {{"power_W", power}}};
        if (!soc.empty())
            answer.series.push_back({"stateOfCharge_pct", soc});
        if (withCounters) {
            std::vector<double> in, out;
            double in_Wh = 120'000;
            double out_Wh = -90'000;
            for (const double value : power) {
                const double energy = std::isfinite(value) ? value / 4 : 0;
                (energy > 0 ? in_Wh : out_Wh) += energy;
                in.push_back(in_Wh);
                out.push_back(out_Wh);
            }
            answer.series.push_back({"energy_Wh_decrement", out});
            answer.series.push_back({"energy_Wh_increment", in});
        }
        TelemetrySeriesStore store{std::chrono::milliseconds(bucket_ms)};
        store.merge(answer, span());
        return store;
    }

    static CheckedDevice device(const QByteArray &id, NodeSymbol symbol)
    {
        CheckedDevice device;
        device.id = SynthId(id);
        device.title = QString::fromLatin1(id);
        device.symbol = symbol;
        const bool hasMode = symbol == NodeSymbol::Battery;
        device.modeState = hasMode ? AskState::Answered : AskState::NotNeeded;
        device.mode = Mode::Smart;
        if (hasMode)
            device.capacity_Wh = 10'000;
        if (symbol == NodeSymbol::Pv)
            device.ratedPower_W = 5000;
        return device;
    }

    static CheckedSource source(const QByteArray &device, FlowRole role, TelemetrySeriesStore store)
    {
        CheckedSource source;
        source.subject = {SynthId(device + "__S"), QString::fromLatin1(device) + QStringLiteral(" sensor"), role};
        source.device = SynthId(device);
        source.inBalance = true;
        source.state = AskState::Answered;
        source.store = std::move(store);
        return source;
    }

    SiteCheckInput input() const
    {
        SiteCheckInput input;
        input.siteId = "S-1";
        input.siteName = QStringLiteral("12 Mill Lane");
        input.zone = zone;
        input.span = span();
        input.now_ms = now_ms;
        input.devices = {device("M", NodeSymbol::Meter), device("P", NodeSymbol::Pv), device("B", NodeSymbol::Battery)};
        input.sources = {source("M", FlowRole::Grid, store(grid)), source("P", FlowRole::Pv, store(pv)),
                         source("B", FlowRole::Battery, store(battery, charge)),
                         source("M", FlowRole::Load, store(load))};
        input.sources.at(3).subject.id = SynthId(QByteArray("M__LOAD"));
        return input;
    }
};

//! The sources of MadeSite::input().
enum MadeSource : size_t { MadeGrid, MadePv, MadeBattery, MadeLoad };

inline SiteCheckReport checked(const SiteCheckInput &input)
{
    return siteCheck(input, QLocale::c());
}

inline bool has(const CheckResult &result, CheckOutcome outcome, CheckReason reason)
{
    return std::any_of(result.findings.begin(), result.findings.end(), [&](const CheckFinding &finding) {
        return finding.outcome == outcome && finding.reason == reason;
    });
}

//! The first finding of a check with that reason; null without one.
inline const CheckFinding *findingOf(const SiteCheckReport &report, SiteCheck check, CheckReason reason)
{
    const std::vector<CheckFinding> &findings = report.of(check).findings;
    const auto at = std::find_if(findings.begin(), findings.end(),
                                 [reason](const CheckFinding &finding) { return finding.reason == reason; });
    return at == findings.end() ? nullptr : &*at;
}
const CheckFinding *findingOf(SiteCheckReport &&, SiteCheck, CheckReason) = delete; // it would be gone

//! "M sensor power_W, B sensor stateOfCharge_pct": what is drawn, in order.
inline QString drawn(const CheckEvidence &evidence)
{
    QStringList lines;
    for (const EvidenceLine &line : evidence.lines)
        lines << line.title + QLatin1Char(' ') + QString::fromUtf8(line.channel);
    return lines.join(QStringLiteral(", "));
}

//! Evidence can be drawn: lines are whole and few enough, and everything lies in what was looked at or in its own view.
inline bool isDrawable(const CheckEvidence &evidence, const Span &span)
{
    const auto isWithin = [&](const Span &one) {
        return one.start_ms >= std::min(span.start_ms, evidence.view.isEmpty() ? span.start_ms : evidence.view.start_ms)
            && one.end_ms <= std::max(span.end_ms, evidence.view.end_ms);
    };
    if (evidence.lines.size() > 7 || (evidence.lines.empty() && !evidence.marked.empty()))
        return false;
    for (const EvidenceLine &line : evidence.lines) {
        if (line.title.isEmpty() || line.channel.isEmpty() || line.times.size() != line.values.size()
            || !std::is_sorted(line.times.begin(), line.times.end()))
            return false;
        if (!line.times.empty() && !isWithin({line.times.front(), line.times.back() + 1}))
            return false;
        if (!std::all_of(line.known.begin(), line.known.end(), isWithin))
            return false;
    }
    return std::all_of(evidence.marked.begin(), evidence.marked.end(),
                       [&](const Span &marked) { return !marked.isEmpty() && isWithin(marked); })
        && std::is_sorted(evidence.marked.begin(), evidence.marked.end(),
                          [](const Span &a, const Span &b) { return a.start_ms < b.start_ms; });
}

//! What a failing test wants to see.
inline QByteArray told(const CheckResult &result)
{
    QByteArray text = checkOutcomeText(result.outcome()).toUtf8();
    for (const CheckFinding &finding : result.findings)
        text += "\n" + finding.subjectTitle.toUtf8() + ": " + finding.text.toUtf8();
    return text;
}

} // namespace switchyard

//! Within a test: what came of a check, and that a finding of that outcome says why.
#define VERIFY_CHECK(report, check, expectedOutcome, expectedReason)                      \
    do {                                                                                  \
        const SiteCheckReport &whole = report;                                            \
        const CheckResult &result = whole.of(check);                                      \
        QVERIFY2(result.outcome() == (expectedOutcome), told(result).constData());        \
        QVERIFY2(has(result, expectedOutcome, expectedReason), told(result).constData()); \
    } while (false)
