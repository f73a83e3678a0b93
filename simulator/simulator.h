// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "simulatoroptions.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>
#include <span>

namespace switchyard::simulator {

//! The whole simulated partner API with its token endpoint, for use inside a test or behind the executable.
//!
//! It serves from the event loop of the thread it lives in. For a client that blocks, use SimulatorThread. Everything below may be
//! called from any thread but listen() and close(), which belong to the simulator's own.
class Simulator final : public QObject
{
    Q_OBJECT

public:
    explicit Simulator(const SimulatorOptions &options = {});
    ~Simulator() override;

    //! False when the address cannot be had, the certificate cannot be read, or the state file is unusable: errorString() says why.
    bool listen();
    //! Refuses connections and drops the open ones; listen() afterwards takes the same port again.
    void close();
    QString errorString() const;

    QUrl baseUrl() const; //!< without a path
    QUrl tokenUrl() const;
    QString clientId() const;
    QString readOnlyClientId() const; //!< writes of its tokens are 403
    QString clientSecret() const;     //!< of both
    quint16 port() const;

    void setFaults(const QList<Fault> &faults);
    void addFault(const Fault &fault);
    void clearFaults(); //!< ends an outage too
    QList<Fault> faults() const;
    void setOutage(bool on); //!< API and token requests are reset unanswered

    QList<Exchange> requests()
        const; //!< API and token requests since the last clearRequests(), without response bodies
    void clearRequests();

    QDateTime now() const;
    void setNow(const QDateTime &now);
    void advance(std::chrono::milliseconds by);
    void setClockRuns(bool runs);

    void revokeTokens();
    void setTokenLifetime(std::chrono::seconds lifetime);

    //! Called in the simulator's thread after each API and token request, with the answer as it went out. Set it before listen().
    void setObserver(std::function<void(const Exchange &)> observer);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

//! A Simulator in a thread of its own, listening when the constructor returns; isListening() false means errorString().
class SimulatorThread final
{
public:
    explicit SimulatorThread(const SimulatorOptions &options = {}, std::function<void(const Exchange &)> observer = {});
    ~SimulatorThread();
    SimulatorThread(const SimulatorThread &) = delete;
    SimulatorThread &operator=(const SimulatorThread &) = delete;

    bool isListening() const { return m_listening; }
    Simulator *operator->() const { return m_simulator.get(); }
    Simulator &operator*() const { return *m_simulator; }

private:
    QThread m_thread;
    std::unique_ptr<Simulator> m_simulator;
    bool m_listening = false;
};

} // namespace switchyard::simulator
