// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "clock.h"
#include "devicestore.h"
#include "telemetry.h"

#include <QObject>
#include <QTimer>
#include <unordered_map>
#include <vector>

namespace switchyard {

//! Finds out when devices were last heard of, for the rows on screen only: no operation tells it, so telemetry of the last
//! hour is asked for, then of the last week, then both of the device's first sensor, whose data it often is. The store
//! keeps what was found. A few requests at a time, what is scrolled away waits no longer. Main thread.
class LastTelemetry final : public QObject
{
    Q_OBJECT

public:
    LastTelemetry(ApiClient &api, DeviceStore &store, const Clock &clock, QObject *parent = nullptr);
    ~LastTelemetry() override;

    //! Store rows on screen, in order; those whose details come later are looked at then. Cheap: called on every scroll.
    void setWanted(std::vector<qsizetype> rows);

    //! A row is looked at again when it is on screen after this time.
    std::chrono::milliseconds lookAgainAfter{std::chrono::minutes(2)};
    static constexpr int atATime = 4;

private:
    enum class Span { Hour, Week };
    struct Look
    {
        qsizetype row;
        SynthId subject; //!< the device, or a sensor of it
        bool isSensor = false;
    };

    void plan();
    void pump();
    void ask(const Look &look, Span span);
    void askForSensor(const Look &look);
    void foundNone(const Look &look);
    void tookNothing(const Look &look, Span span);
    void done();

    ApiClient &m_api;
    DeviceStore &m_store;
    const Clock &m_clock;
    std::unordered_map<qsizetype, Instant> m_lookedAt;
    std::vector<qsizetype> m_wanted;
    std::vector<qsizetype> m_waiting; // last first
    QTimer m_soon;                    // details arrive by the hundred
    QTimer m_again;                   // what stays on screen grows old there
    int m_underWay = 0;
};

} // namespace switchyard
