// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetryfetch.h"

#include <memory>
#include <vector>

namespace switchyard {

//! A service and a disk that answer telemetry by hand, in any order; remembers what was asked. Outlives who asks.
struct ScriptedTelemetry
{
    struct Asked
    {
        TelemetryOrigin origin;
        Span span;
        std::chrono::milliseconds bucket{0};
        bool energy = false;
        Promise<Telemetry> promise;
        bool cancelled = false;

        bool isOpen() const { return !cancelled && !promise.isSettled(); }
    };
    struct Read
    {
        TelemetryKey key;
        Span span;
        Promise<TelemetrySeriesStore> promise;
    };
    struct Kept
    {
        TelemetryKey key;
        Span span;
        SettledAnswer settled;
    };
    std::vector<std::shared_ptr<Asked>> asked;
    std::vector<Read> reads;
    std::vector<Kept> kept;

    OriginSource source()
    {
        return [this](const TelemetryOrigin &origin, const TelemetryQuery &query) {
            auto one = std::make_shared<Asked>(Asked{origin,
                                                     {query.start->ms, query.end->ms},
                                                     query.bucket.value_or(std::chrono::milliseconds(0)),
                                                     query.energy,
                                                     {},
                                                     false});
            one->promise.onCancel([gone = std::weak_ptr<Asked>(one)] {
                if (const auto still = gone.lock())
                    still->cancelled = true;
            });
            asked.push_back(one);
            return one->promise.call();
        };
    }

    TelemetryKeeper keeper()
    {
        return {[this](const TelemetryKey &key, const Span &span) {
                    reads.push_back({key, span, {}});
                    return reads.back().promise.call();
                },
                [this](const TelemetryKey &key, const Telemetry &, const Span &span, SettledAnswer settled) {
                    kept.push_back({key, span, settled});
                }};
    }

    //! A value per bucket, until \a end_ms at most: later ones have not been measured yet.
    static Telemetry samples(const Span &span, std::chrono::milliseconds bucket, double value = 100,
                             const QByteArray &channel = "power_W", qint64 end_ms = std::numeric_limits<qint64>::max())
    {
        Telemetry telemetry;
        const qint64 step = bucket.count();
        const qint64 first = (span.start_ms + step - 1) / step * step;
        telemetry.timestamps_ms.reserve(size_t(span.length_ms() / step + 1));
        for (qint64 ms = first; ms < std::min(span.end_ms, end_ms); ms += step)
            telemetry.timestamps_ms.push_back(ms);
        telemetry.series.push_back({channel, std::vector<double>(telemetry.size(), value)});
        return telemetry;
    }

    void answer(size_t i, double value = 100, const QByteArray &channel = "power_W")
    {
        asked[i]->promise.settle(samples(asked[i]->span, asked[i]->bucket, value, channel));
    }
    void answerEmpty(size_t i) { asked[i]->promise.settle(Telemetry{}); }
    void fail(size_t i, ApiError::Kind kind) { asked[i]->promise.settle(ApiError::of(kind)); }

    int open() const
    {
        return int(std::count_if(asked.begin(), asked.end(), [](const auto &one) { return one->isOpen(); }));
    }
    //! Answers all that is under way.
    void answerOpen(double value = 100)
    {
        for (size_t i = 0; i < asked.size(); ++i) {
            if (asked[i]->isOpen())
                answer(i, value);
        }
    }
    //! The spans of the requests from number \a first on.
    std::vector<Span> spansFrom(size_t first = 0) const
    {
        std::vector<Span> spans;
        spans.reserve(asked.size());
        for (size_t i = first; i < asked.size(); ++i)
            spans.push_back(asked[i]->span);
        return spans;
    }
};

} // namespace switchyard
