// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "call.h"
#include "telemetryseriesstore.h"

#include <QObject>

#include <functional>

namespace switchyard {

class ApiClient;

//! Where telemetry comes from: the API, or a script in a test.
using TelemetrySource = std::function<Call<Telemetry>(const SynthId &, const TelemetryQuery &)>;
TelemetrySource telemetryFrom(ApiClient &api);

//! Brings the telemetry of one device or sensor over a span of any length: in requests of at most a week, newest first, a few
//! at a time; a request that the server finds too long (400, 422) is halved, and what then works is remembered for the rest.
//! What has arrived stays when other parts fail, and failed parts can be asked for again. GUI thread.
class TelemetryFetch final : public QObject
{
    Q_OBJECT
public:
    struct Question
    {
        SynthId id;
        Span span; //!< already cut to what can have data, on the bucket's grid (askedSpan)
        std::chrono::milliseconds bucket{0};
        bool energy = false;

        friend bool operator==(const Question &, const Question &) = default;
    };

    //! Parts of the span, counted as weeks or what is left of them after halving.
    struct Progress
    {
        int parts = 0;
        int loaded = 0;
        int failed = 0;
        int waiting() const { return parts - loaded - failed; }
    };

    explicit TelemetryFetch(TelemetrySource source, QObject *parent = nullptr);
    ~TelemetryFetch() override;

    //! Cancels what is under way and starts anew. The store is empty until the first answer.
    void ask(const Question &question);
    //! Asks again for the parts that failed.
    void retryFailed();
    void cancel();

    const Question &question() const { return m_question; }
    const TelemetrySeriesStore &store() const { return m_store; }
    Progress progress() const;
    bool isLoading() const { return progress().waiting() > 0; }
    //! Everything was answered, and there was nothing in it: see sensorsBelow().
    bool isEmpty() const;
    //! Of the newest part that failed; kind Abandoned while none did.
    const ApiError &lastError() const { return m_lastError; }

    static constexpr std::chrono::hours longest{7 * 24};
    static constexpr std::chrono::hours shortest{12}; //!< not halved below this
    static constexpr int atATime = 4;

Q_SIGNALS:
    //! Store or progress changed.
    void changed();

private:
    struct Part
    {
        Span span;
        enum class State { Waiting, Pending, Loaded, Failed } state = State::Waiting;
        Call<Telemetry> call;
        quint64 ticket = 0;
    };

    void startWaiting();
    void settle(quint64 ticket, const Result<Telemetry> &answer);
    bool halve(size_t part, const ApiError &error);
    void failAll(const ApiError &error);
    std::vector<Part> cut(const Span &span) const;

    TelemetrySource m_source;
    Question m_question;
    TelemetrySeriesStore m_store;
    std::vector<Part> m_parts; //!< newest first
    qint64 m_longest_ms;
    quint64 m_tickets = 0;
    ApiError m_lastError;
};

} // namespace switchyard
