// SPDX-License-Identifier: GPL-3.0-or-later
#include "topologyreadings.h"

#include "clock.h"
#include "spanchoice.h"

#include <cmath>

namespace switchyard {

using namespace std::chrono_literals;

std::optional<NodeReading> newestReading(const Telemetry &telemetry)
{
    const TelemetrySeries *power = telemetry.find("power_W");
    const TelemetrySeries *charge = telemetry.find("stateOfCharge_pct");
    NodeReading newest;
    for (size_t i = 0; i < telemetry.size(); ++i) {
        const bool hasPower = power && std::isfinite(power->values[i]);
        const bool hasCharge = charge && std::isfinite(charge->values[i]);
        if ((!hasPower && !hasCharge) || (!newest.isEmpty() && telemetry.timestamps_ms[i] < newest.at_ms))
            continue;
        newest = {hasPower ? std::optional(power->values[i]) : std::nullopt,
                  hasCharge ? std::optional(charge->values[i]) : std::nullopt, telemetry.timestamps_ms[i]};
    }
    if (newest.isEmpty())
        return {};
    return newest;
}

TopologyReadings::TopologyReadings(TelemetrySource source, Clock &clock, QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_clock(clock)
{}

TopologyReadings::~TopologyReadings()
{
    cancel();
}

void TopologyReadings::ask(const std::vector<SynthId> &sensors)
{
    cancel();
    m_readings.clear();
    TelemetryQuery query;
    const Span hour =
        askedSpan({m_clock.now().ms - std::chrono::milliseconds(1h).count(), m_clock.now().ms}, 15min, m_clock.now());
    query.start = Instant{hour.start_ms, 0};
    query.end = Instant{hour.end_ms, 0};
    query.bucket = 15min;
    for (const SynthId &sensor : sensors) {
        if (m_calls.size() == size_t(mostSensors))
            break;
        m_calls.push_back(m_source(sensor, query));
        m_calls.back().then(this, [this, sensor](const Result<Telemetry> &answer) {
            const auto reading = answer ? newestReading(*answer) : std::nullopt;
            if (!reading)
                return;
            m_readings.insert(sensor, *reading);
            Q_EMIT changed();
        });
    }
}

void TopologyReadings::cancel()
{
    for (const Call<Telemetry> &call : m_calls)
        call.cancel();
    m_calls.clear();
}

} // namespace switchyard
