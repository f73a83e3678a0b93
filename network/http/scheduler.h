// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "politelimit.h"
#include "requestline.h"
#include "servicehealth.h"
#include "transport.h"

#include <QObject>
#include <QRandomGenerator>

namespace switchyard {

//! The one owner of retry, rate, token renewal and what is in flight. Calls wait in line by urgency; the transport is
//! never handed more than it may send at once. Main thread. One scheduler speaks to one service.
//!
//! - A call that needs a token waits in line while one is fetched. A 401 rejects the token and repeats the call once (also
//!   a write: 401 is a certain no); a second 401 is the answer, and that token is not rejected again.
//! - What may be repeated is in retrypolicy.h. Where one attempt's outcome is unknown and no later one clears it up, the
//!   error is that of the unknown one, so that nobody takes a write for not sent which may have been carried out.
//! - A DELETE that finds nothing after an attempt with unknown outcome has succeeded: 204, `HttpReply::inferred`.
//! - `Retry-After` of a 429 or 503 stops the whole line, not one call.
//! - While the service is down, a Foreground call is answered Offline at once, with why, unless an attempt is due: then it
//!   is that attempt. Others wait in line.
//! - Requests with `authorize` false (the token endpoint, another host) stand in no line: no limit, pause or outage of the
//!   service concerns them, or they could not end it.
class Scheduler : public QObject
{
    Q_OBJECT

public:
    Scheduler(Transport &transport, TokenSource &tokens, Clock &clock, Politeness politeness, quint64 jitterSeed = 0);
    ~Scheduler() override;

    //! A reply with a 2xx status, or an ApiError that carries operation, status, and the server's own code and message.
    //! Cancelling takes a queued request out of the line and aborts one that is under way.
    Call<HttpReply> send(HttpRequest request, Urgency urgency);

    //! Works offline: everything that would need the network answers ApiError::Kind::Offline at once. What is on the wire
    //! already is let finish, because a write that is cut off is a write that nobody knows about.
    void setOffline(bool offline);
    bool isOffline() const { return m_offline; }

    //! A person asks to look again now: the next attempt is due at once although the service is down.
    void probeNow();

    ServiceState state() const { return m_health.state(); }
    int inFlight() const { return int(m_flying.size()); }
    int queued() const { return m_line.size() + int(m_resting.size()); }

Q_SIGNALS:
    //! The kind of the service's state, or working offline, changed; not each round trip.
    void stateChanged();

private:
    using JobPtr = std::shared_ptr<Job>;

    void pump();
    std::chrono::milliseconds waitBeforeNext(std::chrono::milliseconds now);
    void wakeIn(std::chrono::milliseconds delay);
    void begin(const JobPtr &job);
    void fetchToken(const JobPtr &job);
    void putOnWire(const JobPtr &job);
    void answered(const JobPtr &job, const HttpReply &reply);
    void refused(const JobPtr &job, const ApiError &error, std::chrono::milliseconds took);
    void failed(const JobPtr &job, const ApiError &error);
    void pauseLine(const ApiError &error);
    void backIntoLine(const JobPtr &job);
    void rest(const JobPtr &job);
    void answerWaiting(Urgency urgency, const ApiError &why);
    void giveUp(const JobPtr &job, ApiError error);
    void finish(const JobPtr &job, Result<HttpReply> result);
    void cancel(const JobPtr &job);
    void leaveStage(Job &job);
    ApiError offlineError(const QByteArray &operation) const;
    bool judged(const Job &job) const { return job.request.authorize; }

    Transport &m_transport;
    TokenSource &m_tokens;
    Clock &m_clock;
    Politeness m_politeness;
    QRandomGenerator m_random;
    PoliteLimit m_limit;
    ServiceHealth m_health;
    RequestLine m_line;
    JobList m_resting; // backing off
    JobList m_flying;  // waiting for a token or an answer
    JobPtr m_awaitsToken;
    Secret m_refusedFresh; // a token that was new and still refused: renewing it again would be hammering
    std::chrono::milliseconds m_pausedUntil{0};
    std::chrono::milliseconds m_wakeAt{-1};
    bool m_offline = false;
};

} // namespace switchyard
