// SPDX-License-Identifier: GPL-3.0-or-later
// A block of telemetry as it lies on disk. What is understood is a proper series, and stays the same when written again.
#include "telemetryblock.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace switchyard;

namespace {

// The block of the files in the corpus: 2023, in minutes.
constexpr std::chrono::milliseconds bucket = std::chrono::minutes(1);
constexpr qint64 start_ms = 6900 * telemetryBlockLength_ms(bucket);
constexpr Span block{start_ms, start_ms + telemetryBlockLength_ms(bucket)};

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

void check(const TelemetrySeriesStore &store)
{
    const auto &times = store.times();
    if (std::adjacent_find(times.begin(), times.end(), std::greater_equal<>()) != times.end())
        fail("times do not rise");
    if (!times.empty() && (!block.contains(times.front()) || !block.contains(times.back())))
        fail("times are of another block");
    for (const TelemetrySeries &series : store.channels()) {
        if (series.values.size() != times.size())
            fail("a channel is not as long as the times");
        if (std::any_of(series.values.begin(), series.values.end(), [](double value) { return std::isinf(value); }))
            fail("a value is not finite");
    }
    for (const bool energy : {false, true}) {
        if (!(store.settled(energy).within(block) == store.settled(energy)))
            fail("what is settled is of another block");
    }
}

bool same(const std::vector<TelemetrySeries> &a, const std::vector<TelemetrySeries> &b)
{
    const auto sameValue = [](double one, double other) {
        return one == other || (std::isnan(one) && std::isnan(other));
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const TelemetrySeries &x, const TelemetrySeries &y) {
        return x.channel == y.channel
            && std::equal(x.values.begin(), x.values.end(), y.values.begin(), y.values.end(), sameValue);
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto store = decodeTelemetryBlock(input, start_ms, bucket);
    if (!store)
        return 0;
    check(*store);
    const auto again = decodeTelemetryBlock(encodeTelemetryBlock(*store, start_ms), start_ms, bucket);
    if (!again)
        fail("what was written cannot be read");
    if (again->times() != store->times() || !same(again->channels(), store->channels())
        || !(again->settled(false) == store->settled(false)) || !(again->settled(true) == store->settled(true)))
        fail("read differently the second time");
    return 0;
}
