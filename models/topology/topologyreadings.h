// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetryfetch.h"

#include <QHash>
#include <QObject>

namespace switchyard {

class Clock;

//! The newest values of a device or sensor, for the labels of the diagram.
struct NodeReading
{
    std::optional<double> power_W;
    std::optional<double> stateOfCharge_pct;
    qint64 at_ms = 0; //!< start of the bucket

    bool isEmpty() const { return !power_W && !stateOfCharge_pct; }
    friend bool operator==(const NodeReading &, const NodeReading &) = default;
};

//! The newest values in an answer, nothing where it has none.
std::optional<NodeReading> newestReading(const Telemetry &telemetry);

//! Asks for the last hour of a site's sensors, so that its wiring can be shown with what flows. Failures are silent: a label
//! is missing then. GUI thread.
class TopologyReadings final : public QObject
{
    Q_OBJECT
public:
    TopologyReadings(TelemetrySource source, Clock &clock, QObject *parent = nullptr);
    ~TopologyReadings() override;

    //! Forgets what it had and asks for these, at most \a mostSensors of them.
    void ask(const std::vector<SynthId> &sensors);
    void cancel();
    const QHash<SynthId, NodeReading> &readings() const { return m_readings; }

    static constexpr int mostSensors = 16;

Q_SIGNALS:
    void changed();

private:
    TelemetrySource m_source;
    Clock &m_clock;
    std::vector<Call<Telemetry>> m_calls;
    QHash<SynthId, NodeReading> m_readings;
};

} // namespace switchyard
