// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

#include <limits>

namespace switchyard {

//! One channel of telemetry: a value per timestamp of its Telemetry, NaN where the entry had none.
struct TelemetrySeries
{
    QByteArray channel; //!< the contract's name, `power_W`; unknown numeric members are channels too
    std::vector<double> values;
};

//! Time-bucketed telemetry as columns, in the order and with the duplicates that the server sent.
//! Signs are relative to the device: positive = into it (charging, consuming), negative = out of it.
//! Energy channels are lifetime counters (Wh) that may be reset; energy of a span is a difference.
//! contract: components/schemas/Telemetry
struct Telemetry
{
    std::vector<qint64> timestamps_ms; //!< UTC, start of the bucket
    std::vector<TelemetrySeries> series;

    const TelemetrySeries *find(QByteArrayView channel) const;
    size_t size() const { return timestamps_ms.size(); }
};

//! What to ask for. Without start and end the server decides on a recent span.
struct TelemetryQuery
{
    std::optional<Instant> start;
    std::optional<Instant> end;
    std::optional<std::chrono::milliseconds>
        bucket;          //!< the published dialect knows PT15M, PT30M, PT1H and P1D: the next coarser is asked for
    bool energy = false; //!< opt-in: `include=default,energy`

    QueryItems queryItems(Dialect dialect) const;
};

bool readJson(JsonReader &reader, Telemetry &out);

inline constexpr Operation<Telemetry(SynthId, TelemetryQuery)> getDeviceTelemetry{
    {"getDeviceTelemetry", "Telemetry", Method::Get, "/api/v1/devices/{synthId}/telemetry", Repeat::Safe}};
//! What the device would have done without smart control; 403 or 404 where the account does not have that counterfactual.
inline constexpr Operation<Telemetry(CounterfactualName, DeviceId, TelemetryQuery)> getCounterfactualTelemetry{
    {"getCounterfactualTelemetry", "Telemetry", Method::Get,
     "/api/v1/counterfactuals/{counterfactualName}/devices/{deviceId}/telemetry", Repeat::Safe}};

} // namespace switchyard
