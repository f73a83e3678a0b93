// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedfleet.h"

#include "noise.h"

#include <array>
#include <charconv>

namespace switchyard::simulator {

namespace {

constexpr quint32 firstSiteNumber = 100001;

struct KindIds
{
    const char *prefix;
    quint32 firstNumber;
};
// Numbers of different kinds start apart, as in a fleet that grew: nobody should read a site's number off its devices.
constexpr std::array<KindIds, 6> kindIds{
    {{"INV-", 77001}, {"BAT-", 90001}, {"PV-", 55001}, {"EV-", 31001}, {"MTR-", 60001}, {"RLY-", 42001}}};

constexpr qint64 day_s = 86400;

void appendJsonString(QByteArray &out, const QByteArray &text)
{
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    out += '"';
}

// The first run of digits in an id, which is where our own ids carry their number.
std::optional<quint32> numberIn(const QByteArray &id)
{
    qsizetype begin = 0;
    while (begin < id.size() && (id[begin] < '0' || id[begin] > '9'))
        ++begin;
    quint64 number = 0;
    qsizetype at = begin;
    for (; at < id.size() && id[at] >= '0' && id[at] <= '9' && at - begin < 9; ++at)
        number = number * 10 + quint64(id[at] - '0');
    if (at == begin)
        return {};
    return quint32(number);
}

// Which devices a home has; apart from its other traits because the list of all devices needs nothing else, a million times.
struct Composition
{
    explicit Composition(quint64 seed, quint32 index)
    {
        const quint64 dice = randomBits(seed, Purpose::Composition, index);
        const unsigned profile = dice % 100;
        inverter = profile < 95;
        batteries = profile < 85 ? 1 : 0;
        pv = profile < 95 && (profile >= 85 || (dice >> 8) % 100 < 82);
        pvDevice = pv && (dice >> 16) % 100 < 70;
        ev = (dice >> 24) % 100 < 24;
        meter = profile >= 95 || (dice >> 32) % 100 < 35;
        relay = (dice >> 40) % 100 < 12;
        const int others = int(inverter) + int(pvDevice) + int(ev) + int(meter) + int(relay);
        if (batteries == 1 && others < 4 && (dice >> 48) % 100 < 9)
            batteries = 2;
    }
    template <typename Visit>
    void eachDevice(Visit visit) const
    {
        if (inverter)
            visit(DeviceKind::Inverter, 0);
        for (int unit = 0; unit < batteries; ++unit)
            visit(DeviceKind::BatteryPack, unit);
        if (pvDevice)
            visit(DeviceKind::Pv, 0);
        if (ev)
            visit(DeviceKind::Ev, 0);
        if (meter)
            visit(DeviceKind::Meter, 0);
        if (relay)
            visit(DeviceKind::LoadControlRelay, 0);
    }

    bool inverter;
    bool pv;
    bool pvDevice;
    bool ev;
    bool meter;
    bool relay;
    int batteries;
};

} // namespace

const char *kindName(DeviceKind kind)
{
    static constexpr std::array names{"inverter", "battery_pack", "PV", "EV", "meter", "load_control_relay"};
    return names[size_t(kind)];
}

SimulatedFleet::SimulatedFleet(quint32 sites, quint64 seed, bool oddities)
    : m_size(sites), m_seed(seed), m_oddities(oddities)
{
    for (size_t place = 0; place < places().size(); ++place) {
        for (int ticket = 0; ticket < places()[place].weight; ++ticket)
            m_placeOfTicket.append(int(place));
    }
}

bool SimulatedFleet::isOdd(quint32 index) const
{
    return m_oddities && index >= 40 && randomBits(m_seed, Purpose::Oddity, index) % 211 == 0;
}

QByteArray SimulatedFleet::siteId(quint32 index) const
{
    const QByteArray number = QByteArray::number(firstSiteNumber + index);
    if (!isOdd(index))
        return "S-" + number;
    switch (randomBits(m_seed, Purpose::Oddity, index, 1) % 6) {
    case 0: return "S-" + number + "/A";
    case 1: return "S " + number;
    case 2: return "S-" + number + " 100%";
    case 3: return "Haus-" + number + "-\xC3\x84/\xC3\xB6";
    case 4: return "\xE4\xBD\x8F\xE5\xAE\x85-" + number;
    default: return "S-" + number + "/../B";
    }
}

std::optional<quint32> SimulatedFleet::siteIndex(const QByteArray &id) const
{
    const std::optional<quint32> number = numberIn(id);
    if (!number || *number < firstSiteNumber || *number - firstSiteNumber >= m_size)
        return {};
    const quint32 index = *number - firstSiteNumber;
    if (siteId(index) != id)
        return {};
    return index;
}

SiteTraits SimulatedFleet::traits(quint32 index) const
{
    SiteTraits traits;
    traits.index = index;
    traits.placeIndex =
        m_placeOfTicket[qsizetype(randomBits(m_seed, Purpose::Place, index) % quint64(m_placeOfTicket.size()))];
    traits.place = &places()[size_t(traits.placeIndex)];

    const Composition composition(m_seed, index);
    traits.inverter = composition.inverter;
    traits.batteries = composition.batteries;
    traits.pv = composition.pv;
    traits.pvDevice = composition.pvDevice;
    traits.ev = composition.ev;
    traits.meter = composition.meter;
    traits.relay = composition.relay;

    const quint64 size = randomBits(m_seed, Purpose::Capacity, index);
    constexpr std::array packs_Wh{9800.0, 13500.0, 16000.0, 20000.0};
    constexpr std::array packs_W{3680.0, 5000.0, 5000.0, 7000.0};
    const size_t pack = size % 4;
    traits.capacity_Wh = packs_Wh[pack] * traits.batteries;
    traits.batteryMax_W = packs_W[pack] * traits.batteries;
    traits.oneWayEfficiency = 0.94 + 0.03 * double((size >> 8) % 100) / 100.0;
    traits.pvPeak_W = traits.pv ? 3000.0 + 250.0 * double((size >> 16) % 26) : 0.0;
    traits.evPower_W = traits.ev ? ((size >> 24) % 3 == 0 ? 11000.0 : 7360.0) : 0.0;
    traits.relayPower_W = traits.relay ? 1500.0 + 500.0 * double((size >> 32) % 4) : 0.0;
    traits.loadScale = 0.6 + 1.1 * randomUnit(m_seed, Purpose::Load, index);

    const unsigned mode = randomBits(m_seed, Purpose::Mode, index) % 100;
    traits.usualMode = mode < 60 ? Mode::Smart : mode < 80 ? Mode::Simple : mode < 96 ? Mode::Schedule : Mode::Unknown;
    // Between January 2021 and March 2025.
    traits.installed_s = 1609459200 + qint64(randomBits(m_seed, Purpose::Installed, index) % 1550) * day_s;
    return traits;
}

QByteArray SimulatedFleet::deviceSynthId(quint32 index, DeviceKind kind, int unit) const
{
    const KindIds &ids = kindIds[size_t(kind)];
    QByteArray id = ids.prefix + QByteArray::number(ids.firstNumber + index);
    if (unit > 0)
        id += 'B';
    if (kind == DeviceKind::BatteryPack && isOdd(index))
        id += "/1 \xCE\xA9";
    return id;
}

QByteArray SimulatedFleet::deviceIdFor(quint32 index, const QByteArray &synthId, DeviceKind kind) const
{
    const unsigned dice = m_oddities ? randomBits(m_seed, Purpose::Serial, index, quint64(kind)) % 16 : 15;
    return dice == 0 ? "dev-" + synthId : dice == 1 ? QByteArray() : synthId;
}

QList<DeviceIdentity> SimulatedFleet::devices(quint32 index) const
{
    QList<DeviceIdentity> list;
    Composition(m_seed, index).eachDevice([&](DeviceKind kind, int unit) {
        DeviceIdentity device{kind, unit, deviceSynthId(index, kind, unit), {}};
        device.deviceId = deviceIdFor(index, device.synthId, kind);
        list.append(device);
    });
    return list;
}

QList<SensorIdentity> SimulatedFleet::sensors(quint32 index, const DeviceIdentity &device) const
{
    const SiteTraits traits = this->traits(index);
    const QByteArray stem = device.sensorStem();
    switch (device.kind) {
    case DeviceKind::Inverter: {
        QList<SensorIdentity> list;
        if (!traits.meter)
            list.append({Signal::Grid, stem + "__GRID_METER_DERIVED"});
        if (traits.pv && !traits.pvDevice)
            list.append({Signal::Pv, stem + "__PV_DERIVED"});
        list.append({Signal::Load, stem + "__LOAD_DERIVED"});
        return list;
    }
    case DeviceKind::BatteryPack: return {{Signal::Battery, stem + "__bb_agg"}};
    case DeviceKind::Pv: return {{Signal::Pv, stem + "__PV_DERIVED"}};
    case DeviceKind::Ev: return {{Signal::Ev, stem + "__EV_DERIVED"}};
    case DeviceKind::Meter: return {{Signal::Grid, stem + "__GRID_METER_DERIVED"}};
    case DeviceKind::LoadControlRelay: return {{Signal::Relay, stem + "__RELAY_STATE"}};
    }
    return {};
}

std::optional<SimulatedFleet::Resolved> SimulatedFleet::resolve(const QByteArray &id) const
{
    const std::optional<quint32> number = numberIn(id);
    if (!number)
        return {};
    for (const KindIds &ids : kindIds) {
        if (!id.contains(ids.prefix) || *number < ids.firstNumber || *number - ids.firstNumber >= m_size)
            continue;
        const quint32 index = *number - ids.firstNumber;
        const auto known = devices(index);
        for (const DeviceIdentity &device : known) {
            if (id == device.synthId || (!device.deviceId.isEmpty() && id == device.deviceId)) {
                // Often the service knows nothing of a bare id: the data hangs on the sensors.
                const quint64 dice = randomBits(m_seed, Purpose::Bare, index, quint64(device.kind)) % 5;
                const bool answers = device.kind == DeviceKind::Inverter || device.kind == DeviceKind::BatteryPack
                        || device.kind == DeviceKind::Meter
                    ? dice < 2
                    : dice < 4;
                static constexpr std::array own{Signal::Inverter, Signal::Battery, Signal::Pv,
                                                Signal::Ev,       Signal::Grid,    Signal::Relay};
                return Resolved{index, device, answers ? own[size_t(device.kind)] : Signal::None, false};
            }
            const auto itsSensors = sensors(index, device);
            for (const SensorIdentity &sensor : itsSensors) {
                if (sensor.id == id)
                    return Resolved{index, device, sensor.signal, true};
            }
        }
    }
    return {};
}

const QByteArray &SimulatedFleet::siteListHead() const
{
    if (m_siteListHead.isEmpty()) {
        m_siteListHead.reserve(qsizetype(m_size) * 24 + 64);
        m_siteListHead = "{\"entries\":[";
        for (quint32 index = 0; index < m_size; ++index) {
            m_siteListHead += index == 0 ? "{\"siteId\":" : ",{\"siteId\":";
            appendJsonString(m_siteListHead, siteId(index));
            m_siteListHead += '}';
        }
    }
    return m_siteListHead;
}

const QByteArray &SimulatedFleet::deviceListHead() const
{
    if (m_deviceListHead.isEmpty()) {
        m_deviceListHead.reserve(qsizetype(m_size) * 85 + 64);
        m_deviceListHead = "{\"entries\":[";
        bool first = true;
        for (quint32 index = 0; index < m_size; ++index) {
            const bool odd = isOdd(index);
            Composition(m_seed, index).eachDevice([&](DeviceKind kind, int unit) {
                m_deviceListHead += first ? "{\"synthId\":" : ",{\"synthId\":";
                first = false;
                if (odd) {
                    appendJsonString(m_deviceListHead, deviceSynthId(index, kind, unit));
                    m_deviceListHead += '}';
                } else {
                    std::array<char, 16> digits{};
                    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(),
                                                   kindIds[size_t(kind)].firstNumber + index)
                                         .ptr;
                    m_deviceListHead += '"';
                    m_deviceListHead += kindIds[size_t(kind)].prefix;
                    m_deviceListHead.append(digits.data(), end - digits.data());
                    m_deviceListHead += unit > 0 ? "B\"}" : "\"}";
                }
            });
        }
    }
    return m_deviceListHead;
}

} // namespace switchyard::simulator
