// SPDX-License-Identifier: GPL-3.0-or-later
#include "lasttelemetry.h"

#include "nodesymbol.h"

#include <algorithm>

namespace switchyard {

using namespace std::chrono_literals;

LastTelemetry::LastTelemetry(ApiClient &api, DeviceStore &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_api(api), m_store(store), m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &LastTelemetry::plan);
    connect(&store, &EntityStore::changed, this, [this] {
        if (!m_wanted.empty() && !m_soon.isActive())
            m_soon.start();
    });
    m_again.setInterval(30s);
    connect(&m_again, &QTimer::timeout, this, &LastTelemetry::plan);
}

LastTelemetry::~LastTelemetry() = default;

void LastTelemetry::setWanted(std::vector<qsizetype> rows)
{
    m_wanted = std::move(rows);
    if (m_wanted.empty())
        m_again.stop();
    else
        m_again.start();
    plan();
}

void LastTelemetry::plan()
{
    const Instant now = m_clock.now();
    m_waiting.clear();
    for (const qsizetype row : m_wanted) {
        const auto looked = m_lookedAt.find(row);
        const bool isFresh = looked != m_lookedAt.end() && now - looked->second < lookAgainAfter;
        if (!isFresh && row < m_store.rows() && m_store.columns().state[row] == RowState::Fetched)
            m_waiting.push_back(row);
    }
    std::reverse(m_waiting.begin(), m_waiting.end());
    pump();
}

void LastTelemetry::pump()
{
    while (m_underWay < atATime && !m_waiting.empty()) {
        const qsizetype row = m_waiting.back();
        m_waiting.pop_back();
        m_lookedAt[row] = m_clock.now();
        ++m_underWay;
        ask({row, m_store.idAt(row), false}, Span::Hour);
    }
}

void LastTelemetry::ask(const Look &look, Span span)
{
    TelemetryQuery query;
    query.end = m_clock.now();
    query.start =
        *query.end - (span == Span::Hour ? std::chrono::milliseconds(1h) : std::chrono::milliseconds(7 * 24h));
    query.bucket = span == Span::Hour ? std::chrono::milliseconds(1min) : std::chrono::milliseconds(1h);
    m_api.callWith(Urgency::Nearby, getDeviceTelemetry, look.subject, query)
        .then(this, [this, look, span](const Result<Telemetry> &answer) {
            if (!answer && answer.error().kind != ApiError::Kind::NotFound) {
                done();
                return;
            }
            if (!answer || answer->timestamps_ms.empty()) {
                tookNothing(look, span);
                return;
            }
            const auto &times = answer->timestamps_ms;
            m_store.takeLastTelemetry(m_store.idAt(look.row),
                                      Instant{*std::max_element(times.begin(), times.end()), 0});
            done();
        });
}

void LastTelemetry::tookNothing(const Look &look, Span span)
{
    if (span == Span::Hour)
        ask(look, Span::Week);
    else if (!look.isSensor)
        askForSensor(look);
    else
        foundNone(look);
}

void LastTelemetry::foundNone(const Look &look)
{
    if (m_store.columns().times_ms[size_t(DeviceTime::LastTelemetry)][look.row] == 0) // else an older finding stands
        m_store.takeLastTelemetry(m_store.idAt(look.row), Instant{EntityColumns::longAgo_ms, 0});
    done();
}

void LastTelemetry::askForSensor(const Look &look)
{
    const SiteId site(m_store.columns().column(DeviceColumn::Site).at(look.row).toByteArray());
    if (site.isEmpty()) {
        done();
        return;
    }
    m_api.callWith(Urgency::Nearby, getSiteTopology, site).then(this, [this, look](const Result<Topology> &topology) {
        const bool isWired = topology && nodeOf(*topology, look.subject) >= 0;
        const std::vector<int> sensors = isWired ? sensorsBelow(*topology, look.subject) : std::vector<int>();
        if (!topology)
            done();
        else if (sensors.empty())
            foundNone(look);
        else
            ask({look.row, SynthId(topology->nodes[size_t(sensors.front())].id), true}, Span::Hour);
    });
}

void LastTelemetry::done()
{
    --m_underWay;
    pump();
}

} // namespace switchyard
