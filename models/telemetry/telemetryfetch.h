// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "call.h"
#include "spanchoice.h"
#include "telemetrykey.h"
#include "telemetryorigin.h"
#include "telemetryseriesstore.h"

#include <QObject>

#include <functional>

namespace switchyard {

class ApiClient;

//! Where telemetry comes from: the API, or a script in a test.
using TelemetrySource = std::function<Call<Telemetry>(const SynthId &, const TelemetryQuery &)>;
TelemetrySource telemetryFrom(ApiClient &api);
//! The same for what would have been under a counterfactual as well.
using OriginSource = std::function<Call<Telemetry>(const TelemetryOrigin &, const TelemetryQuery &)>;
OriginSource originsFrom(ApiClient &api);

//! Where telemetry is kept from one run to the next. Either function may be empty: nothing is kept then.
struct TelemetryKeeper
{
    std::function<Call<TelemetrySeriesStore>(const TelemetryKey &, const Span &)> load;
    std::function<void(const TelemetryKey &, const Telemetry &, const Span &, SettledAnswer)> keep;
};

//! Brings the telemetry of one device or sensor over a span of any length: first what is kept, then what is missing there, in
//! requests of at most a week, what is in view before the rest, newest first, a few at a time; a request that the server finds
//! too long (400, 422) is halved, and what then works is remembered for the rest. What has arrived stays when other parts
//! fail, and failed parts can be asked for again; it also stays in memory for the last few buckets. GUI thread.
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
        QByteArray counterfactual = {}; //!< empty: measured
        Span view = {};                 //!< what is seen of the span and comes first; empty: all the same
        //! Answers are final for times before this and not asked for again; 0: none are. TelemetryFetch takes it back to
        //! the grid of the longest bucket that the answer may come in.
        qint64 settledUntil_ms = 0;

        TelemetryKey key() const { return {id, counterfactual, bucket}; }
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

    enum class Anew { No, Yes };

    explicit TelemetryFetch(TelemetrySource source, QObject *parent = nullptr);
    TelemetryFetch(OriginSource source, TelemetryKeeper keeper, QObject *parent = nullptr);
    ~TelemetryFetch() override;

    //! Cancels what is under way and asks for what is not settled yet, or for all of it anew. For another device, sensor or
    //! bucket the store is what was kept of that, or empty until the first answer.
    void ask(const Question &question, Anew anew = Anew::No);
    //! Asks again for the parts that failed.
    void retryFailed();
    void cancel();

    const Question &question() const { return m_question; }
    const TelemetrySeriesStore &store() const { return m_store; }
    Progress progress() const;
    bool isLoading() const { return m_reading || progress().waiting() > 0; }
    //! Everything was answered, and there was nothing in it: see sensorsBelow().
    bool isEmpty() const;
    //! Of the newest part that failed; kind Abandoned while none did.
    const ApiError &lastError() const { return m_lastError; }

    static constexpr std::chrono::hours longest{7 * 24};
    static constexpr std::chrono::hours shortest{12}; //!< not halved below this
    static constexpr int atATime = 4;
    //! How many requests may be under way; for who has several fetches.
    void setAtATime(int requests) { m_atATime = requests; }

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

    void begin(Anew anew);
    void takeOver();
    void startWaiting();
    void settle(quint64 ticket, const Result<Telemetry> &answer);
    bool halve(size_t part, const ApiError &error);
    void failAll(const ApiError &error);
    std::vector<Part> cut(const Span &span) const;

    OriginSource m_source;
    TelemetryKeeper m_keeper;
    Latest<TelemetrySeriesStore> m_read;
    bool m_reading = false;
    int m_atATime = atATime;
    std::vector<std::pair<TelemetryKey, TelemetrySeriesStore>> m_earlier; //!< of other buckets, the latest last
    Question m_question;
    TelemetrySeriesStore m_store;
    std::vector<Part> m_parts; //!< newest first
    qint64 m_longest_ms;
    quint64 m_tickets = 0;
    ApiError m_lastError;
};

} // namespace switchyard
