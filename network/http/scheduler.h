// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "transport.h"

#include <QObject>
#include <memory>

namespace switchyard {

//! How polite to be; per profile.
struct Politeness
{
    int maxInFlight = 32;          //!< upper bound of the adaptive limit
    int startInFlight = 4;         //!< grows by one per answered window, halves on 429 and 503
    double requestsPerSecond = 20; //!< 0 = unlimited (loopback)
    int maxAttempts = 4;
    std::chrono::milliseconds firstBackoff{500}; //!< full jitter: a random part of first * 2^attempt
    std::chrono::milliseconds maxBackoff{30'000};
    std::chrono::milliseconds probeEvery{30'000}; //!< while the service is down: one request per this
};

//! The service as the scheduler experiences it.
struct ServiceState
{
    enum class Kind { Unknown, Online, Down, Paused };
    Kind kind = Kind::Unknown;
    Instant since;                    //!< when this state began
    std::chrono::milliseconds roundTrip{0}; //!< of the last answer
    ApiError lastError;               //!< why it is down
};

//! The one owner of retry, rate, token renewal and what is in flight. Calls wait in line by urgency; the transport is
//! never handed more than it may send at once. Main thread.
class Scheduler : public QObject
{
    Q_OBJECT

public:
    Scheduler(Transport &transport, TokenSource &tokens, Clock &clock, Politeness politeness, quint64 jitterSeed = 0);
    ~Scheduler() override;

    //! A reply with a 2xx status, or an ApiError that carries operation, status, and the server's own code and message.
    //! Cancelling takes a queued request out of the line and aborts one that is under way.
    Call<HttpReply> send(HttpRequest request, Urgency urgency);

    //! Works offline: everything that would need the network answers ApiError::Kind::Offline at once.
    void setOffline(bool offline);
    bool isOffline() const;

    ServiceState state() const;
    int inFlight() const;
    int queued() const;

Q_SIGNALS:
    void stateChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace switchyard
