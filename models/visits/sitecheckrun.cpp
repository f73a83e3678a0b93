// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitecheckrun.h"

#include "sitecheckplan.h"
#include "spanchoice.h"

#include <algorithm>
#include <set>

namespace switchyard {

namespace {

constexpr int notFound = 404;

AskState stateOf(const ApiError &error)
{
    return error.kind == ApiError::Kind::Offline ? AskState::NotAsked : AskState::Failed;
}

QString failureText(const ApiError &error)
{
    if (!error.message.isEmpty())
        return error.message;
    return error.http > 0 ? QString::number(error.http) : QString();
}

} // namespace

SiteCheckRun::SiteCheckRun(const SiteCheckParts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

SiteCheckRun::~SiteCheckRun() = default;

void SiteCheckRun::start(const SiteId &site)
{
    m_fetches.clear();
    m_taken.clear();
    m_reckoning.cancel();
    m_calls = std::make_unique<QObject>();
    m_input = {};
    m_input.site = site;
    m_failure.reset();
    m_wiringError.reset();
    m_wiringAt.reset();
    m_asked = 0;
    m_settled = 0;
    m_isRunning = true;
    m_next = &SiteCheckRun::askDevices;
    begin();
    m_parts.api.call(getSiteTopology, site).then(m_calls.get(), [this](const Result<Topology> &topology) {
        takeWiring(topology);
    });
    Q_EMIT progressChanged();
}

void SiteCheckRun::takeWiring(const Result<Topology> &topology)
{
    if (topology) {
        m_input.topology = *topology;
        if (m_parts.wiring.keep)
            m_parts.wiring.keep(m_input.site, *topology, m_parts.clock.now());
    } else {
        m_wiringError = topology.error();
        m_failure = topology.error();
    }
    if (topology || !m_parts.wiring.load) {
        settle();
        return;
    }
    m_parts.wiring.load(m_input.site).then(m_calls.get(), [this](const Result<std::optional<KeptTopology>> &kept) {
        if (kept && *kept) {
            m_input.topology = (*kept)->topology;
            m_wiringAt = (*kept)->at;
        }
        settle();
    });
}

//! Those of the wiring, and those that the fleet's list has for the site; what cannot be read is as the list has it.
void SiteCheckRun::askDevices()
{
    m_next = &SiteCheckRun::askRest;
    const DeviceStore &devices = m_parts.devices;
    std::set<QByteArray> wanted;
    for (const TopologyNode &node : m_input.topology.nodes) {
        if (devices.rowOf(QByteArrayView(node.id)) >= 0)
            wanted.insert(node.id);
    }
    const TextColumn &sites = devices.columns().column(DeviceColumn::Site);
    for (qsizetype row = 0; row < devices.rows(); ++row) {
        if (sites.at(row) == m_input.site.utf8() && !isUnlisted(devices.columns().state[row]))
            wanted.insert(devices.idBytes(row).toByteArray());
    }
    begin();
    for (const QByteArray &id : wanted) {
        begin();
        m_parts.api.call(getDevice, SynthId(id)).then(m_calls.get(), [this, id](const Result<Device> &device) {
            if (!device)
                m_failure = device.error();
            m_input.devices.push_back(device ? *device : listed(m_parts.devices.rowOf(QByteArrayView(id))));
            settle();
        });
    }
    settle();
}

Device SiteCheckRun::listed(qsizetype row) const
{
    const EntityColumns &columns = m_parts.devices.columns();
    const auto text = [&](DeviceColumn column) -> std::optional<QString> {
        const QString value = columns.column(column).text(row);
        return value.isEmpty() ? std::nullopt : std::optional(value);
    };
    Device device;
    device.synthId = m_parts.devices.idAt(row);
    if (const auto id = text(DeviceColumn::DeviceId))
        device.deviceId = DeviceId(*id);
    if (const QByteArray kind = columns.column(DeviceColumn::Kind).at(row).toByteArray(); !kind.isEmpty())
        device.kind = OpenEnum<DeviceKind>(kind);
    device.siteId = m_input.site;
    device.manufacturer = text(DeviceColumn::Manufacturer);
    device.model = text(DeviceColumn::Model);
    device.serialNumber = text(DeviceColumn::SerialNumber);
    return device;
}

void SiteCheckRun::askRest()
{
    m_next = &SiteCheckRun::reckon;
    Site site;
    site.siteId = m_input.site;
    const qsizetype row = m_parts.sites.rowOf(m_input.site);
    if (row >= 0) {
        site.name = m_parts.sites.columns().column(SiteColumn::Name).text(row);
        site.timezone = m_parts.sites.columns().column(SiteColumn::TimeZone).text(row);
    }
    // In the order of their ids, whatever the order of the answers was.
    std::sort(m_input.devices.begin(), m_input.devices.end(),
              [](const Device &one, const Device &other) { return one.synthId.utf8() < other.synthId.utf8(); });
    SiteCheckInput &check = m_input.check;
    check = siteCheckPlan(site, m_input.topology, m_input.devices);
    const Instant now = m_parts.clock.now();
    check.now_ms = now.ms;
    check.span = {now.ms - std::chrono::milliseconds(length).count(), now.ms};
    begin();
    for (size_t i = 0; i < check.devices.size(); ++i) {
        if (check.devices[i].modeState == AskState::NotAsked)
            askMode(i);
    }
    m_fetches.resize(check.sources.size());
    m_taken.resize(check.sources.size(), false);
    for (size_t i = 0; i < check.sources.size(); ++i)
        askTelemetry(i);
    settle();
}

void SiteCheckRun::askMode(size_t device)
{
    begin();
    m_parts.api.call(getDeviceOperationMode, m_input.check.devices[device].id)
        .then(m_calls.get(), [this, device](const Result<OperationMode> &mode) {
            CheckedDevice &checked = m_input.check.devices[device];
            if (mode) {
                checked.modeState = AskState::Answered;
                checked.mode = mode->mode;
            } else if (mode.error().http == notFound) {
                checked.modeState = AskState::NotNeeded;
            } else {
                m_failure = mode.error();
                checked.modeState = stateOf(mode.error());
                checked.modeFailure = failureText(mode.error());
            }
            settle();
        });
}

void SiteCheckRun::askTelemetry(size_t source)
{
    begin();
    const SiteCheckInput &check = m_input.check;
    const Instant now{check.now_ms, 0};
    auto fetch = std::make_unique<TelemetryFetch>(originsFrom(m_parts.api), m_parts.keeper);
    TelemetryFetch::Question question{check.sources[source].subject.id, askedSpan(check.span, bucket, now), bucket,
                                      true};
    if (m_parts.keeper.load)
        question.settledUntil_ms = std::max<qint64>(1, now.ms - settlingTime(bucket).count());
    connect(fetch.get(), &TelemetryFetch::changed, m_calls.get(), [this, source] { takeTelemetry(source); });
    m_fetches[source] = std::move(fetch);
    m_fetches[source]->ask(question);
    takeTelemetry(source);
}

void SiteCheckRun::takeTelemetry(size_t source)
{
    const TelemetryFetch &fetch = *m_fetches[source];
    if (m_taken[source] || fetch.isLoading())
        return;
    m_taken[source] = true;
    CheckedSource &checked = m_input.check.sources[source];
    checked.store = fetch.store();
    checked.state = AskState::Answered;
    if (fetch.progress().failed > 0) {
        m_failure = fetch.lastError();
        checked.state = stateOf(fetch.lastError());
        checked.failure = failureText(fetch.lastError());
        // What is kept says nothing about the time after it.
        const auto &covered = checked.store.covered();
        checked.knownUntil_ms = covered.empty() ? m_input.check.span.start_ms : covered.back().end_ms;
    }
    settle();
}

void SiteCheckRun::settle()
{
    ++m_settled;
    if (m_settled == m_asked) {
        // Not from within the answer that was the last: what comes next may begin anew.
        QMetaObject::invokeMethod(m_calls.get(), [this, next = m_next] { (this->*next)(); }, Qt::QueuedConnection);
    }
    Q_EMIT progressChanged();
}

void SiteCheckRun::reckon()
{
    m_reckoning = m_parts.worker.run([input = m_input.check, locale = QLocale()] { return siteCheck(input, locale); });
    m_reckoning->then(m_calls.get(), [this](const Result<SiteCheckReport> &report) {
        if (report)
            m_report = *report;
        m_isRunning = false;
        Q_EMIT finished();
    });
}

} // namespace switchyard
