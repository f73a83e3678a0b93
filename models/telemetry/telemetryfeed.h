// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetryfetch.h"

#include <QObject>

#include <memory>

namespace switchyard {

//! The telemetry of several devices, sensors and counterfactuals over one span: a TelemetryFetch for each, which share what
//! may be under way. While another bucket is being fetched, what was there before stays, until the new one has as much of the
//! view. GUI thread.
class TelemetryFeed final : public QObject
{
    Q_OBJECT
public:
    //! What is asked of every origin.
    struct Question
    {
        Span span; //!< on the bucket's grid
        Span view; //!< what is seen of it
        std::chrono::milliseconds bucket{0};
        bool energy = false;
        qint64 settledUntil_ms = 0;
    };

    TelemetryFeed(OriginSource source, TelemetryKeeper keeper, QObject *parent = nullptr);
    ~TelemetryFeed() override;

    //! What is asked for origins that are no longer there is cancelled.
    void ask(const std::vector<TelemetryOrigin> &origins, const Question &question,
             TelemetryFetch::Anew anew = TelemetryFetch::Anew::No);
    void retryFailed();
    void cancel();

    //! The parts of all fetches together.
    TelemetryFetch::Progress progress() const;
    bool isLoading() const;
    //! Null for an origin that was not asked for.
    const TelemetryFetch *fetch(const TelemetryOrigin &origin) const;
    //! What is to be shown of an origin; empty while there is nothing.
    const TelemetrySeriesStore &store(const TelemetryOrigin &origin) const;

    static constexpr int atATime = 8; //!< of all origins together, but at least one of each

Q_SIGNALS:
    //! Stores or progress of \a origin changed.
    void changed(const switchyard::TelemetryOrigin &origin);

private:
    struct Feed
    {
        TelemetryOrigin origin;
        std::unique_ptr<TelemetryFetch> fetch;
        TelemetrySeriesStore shown;
    };
    void take(Feed &feed);

    OriginSource m_source;
    TelemetryKeeper m_keeper;
    Question m_question;
    std::vector<std::unique_ptr<Feed>> m_feeds;
};

} // namespace switchyard
