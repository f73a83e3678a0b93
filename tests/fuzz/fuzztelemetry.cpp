// SPDX-License-Identifier: GPL-3.0-or-later
// Answers with telemetry, up to the series that a chart is drawn from. What is refused says where and why; what is taken
// is a proper series, and answered once more changes nothing.
#include "contractjson.h"
#include "telemetryseriesstore.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace switchyard;

namespace {

[[noreturn]] void fail(const char *what, const QByteArray &json)
{
    std::fprintf(stderr, "%s:\n%s\n", what, json.constData());
    std::abort();
}

void check(const TelemetrySeriesStore &store, const QByteArray &json)
{
    const auto &times = store.times();
    if (std::adjacent_find(times.begin(), times.end(), std::greater_equal<>()) != times.end())
        fail("times do not rise", json);
    for (const TelemetrySeries &series : store.channels()) {
        if (series.values.size() != times.size())
            fail("a channel is not as long as the times", json);
        if (std::any_of(series.values.begin(), series.values.end(), [](double value) { return std::isinf(value); }))
            fail("a value is not finite", json);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto answer = fromJson<Telemetry>(json);
    if (!answer) {
        if (!answer.error().jsonPath.startsWith('$') || answer.error().message.isEmpty())
            fail("refused without saying where and why", json);
        return 0;
    }
    for (const TelemetrySeries &series : answer->series) {
        if (series.values.size() != answer->size())
            fail("a channel of the answer is not as long as its times", json);
    }
    const qint64 day_ms = 24 * 60 * 60 * 1000;
    const Span day{19'723 * day_ms, 19'724 * day_ms}; // 2024-01-01, as in the corpus
    TelemetrySeriesStore store(std::chrono::minutes(15));
    store.merge(*answer, day, {day.end_ms - day_ms / 4, true});
    check(store, json);
    const std::vector<qint64> times = store.times();
    const size_t channels = store.channels().size();
    store.merge(*answer, {day.start_ms + day_ms / 2, day.end_ms + day_ms / 2}, {day.end_ms + day_ms, false});
    check(store, json);
    if (store.times() != times || store.channels().size() != channels)
        fail("the same answer brought something new", json);
    check(store.within(day), json);
    for (const Span &gap : store.gaps()) {
        if (gap.isEmpty())
            fail("a gap without length", json);
    }
    return 0;
}
