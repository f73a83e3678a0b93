// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetrystatistics.h"

#include "channelinfo.h"

#include <algorithm>
#include <cmath>

namespace switchyard {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double msPerHour = 3'600'000;

std::pair<size_t, size_t> rows(const TelemetrySeriesStore &store, const Span &span)
{
    const auto &times = store.times();
    const auto first = std::lower_bound(times.begin(), times.end(), span.start_ms);
    const auto last = std::lower_bound(first, times.end(), span.end_ms);
    return {size_t(first - times.begin()), size_t(last - times.begin())};
}

} // namespace

ChannelStatistics statisticsOf(const TelemetrySeriesStore &store, size_t channel, const Span &span)
{
    ChannelStatistics result;
    const auto &values = store.channels().at(channel).values;
    const auto [first, last] = rows(store, span);
    double sum = 0;
    for (size_t i = first; i < last; ++i) {
        const Measured now{values[i], store.times()[i]};
        if (!std::isfinite(now.value))
            continue;
        if (result.count == 0 || now.value < result.min.value)
            result.min = now;
        if (result.count == 0 || now.value > result.max.value)
            result.max = now;
        result.last = now;
        sum += now.value;
        ++result.count;
    }
    if (result.count > 0)
        result.mean = sum / double(result.count);
    return result;
}

double CounterRun::total_Wh() const
{
    const auto last =
        std::find_if(energy_Wh.rbegin(), energy_Wh.rend(), [](double value) { return std::isfinite(value); });
    return last == energy_Wh.rend() ? 0 : *last;
}

CounterRun counterRun(const std::vector<double> &counter, bool falling)
{
    CounterRun run;
    run.energy_Wh.assign(counter.size(), nothing);
    double sum = 0;
    double before = nothing;
    for (size_t i = 0; i < counter.size(); ++i) {
        if (!std::isfinite(counter[i]))
            continue;
        if (std::isfinite(before)) {
            const double step = counter[i] - before;
            if (falling ? step > 0 : step < 0)
                run.resets.push_back(i);
            else
                sum += step;
        }
        before = counter[i];
        run.energy_Wh[i] = sum;
    }
    return run;
}

std::optional<EnergyBalance> energyBalance(const TelemetrySeriesStore &store, const Span &span)
{
    EnergyBalance balance;
    bool power = false;
    const auto [first, last] = rows(store, span);
    for (const TelemetrySeries &series : store.channels()) {
        const ChannelInfo info = channelInfo(series.channel);
        const std::vector<double> part(series.values.begin() + std::ptrdiff_t(first),
                                       series.values.begin() + std::ptrdiff_t(last));
        if (std::count_if(part.begin(), part.end(), [](double value) { return std::isfinite(value); }) < 2)
            continue;
        if (info.counter) {
            if (!balance.metered)
                balance = {0, 0, true, 0};
            const CounterRun run = counterRun(part, info.falling);
            (info.falling ? balance.out_Wh : balance.in_Wh) += run.total_Wh();
            balance.resets += run.resets.size();
        } else if (info.quantity == Quantity::Power && !balance.metered) {
            power = true;
            const double hours = double(store.bucket().count()) / msPerHour;
            for (const double value : part) {
                if (std::isfinite(value))
                    (value > 0 ? balance.in_Wh : balance.out_Wh) += value * hours;
            }
        }
    }
    if (!power && !balance.metered)
        return {};
    return balance;
}

std::chrono::milliseconds missingTime(const TelemetrySeriesStore &store, const Span &span)
{
    qint64 missing = 0;
    for (const Span &gap : store.gaps())
        missing += std::max<qint64>(0, std::min(gap.end_ms, span.end_ms) - std::max(gap.start_ms, span.start_ms));
    return std::chrono::milliseconds(missing);
}

} // namespace switchyard
