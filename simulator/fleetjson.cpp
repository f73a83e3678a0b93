// SPDX-License-Identifier: GPL-3.0-or-later
// How the computed fleet looks on the wire.
#include "simulatedfleet.h"

#include "noise.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

QString utf8(const QByteArray &text)
{
    return QString::fromUtf8(text);
}

template <size_t N>
const char *pick(const std::array<const char *, N> &from, quint64 dice)
{
    return from[dice % N];
}

QString residentName(const Place &place, quint64 dice, quint64 odd, bool oddities)
{
    static constexpr std::array british{"Okafor", "O'Brien",   "Patel", "Williams", "Hughes", "Singh",
                                        "Taylor", "MacDonald", "Evans", "Ahmed",    "Clarke", "Fernandes"};
    static constexpr std::array american{"Nguyen",
                                         "Garc\xC3\xAD"
                                         "a",
                                         "Johnson",
                                         "Kim",
                                         "Martinez",
                                         "Washington",
                                         "Cohen",
                                         "Rodriguez",
                                         "Larsen",
                                         "Jackson",
                                         "Chen",
                                         "D'Angelo"};
    static constexpr std::array german{"M\xC3\xBCller",
                                       "Sch\xC3\xA4"
                                       "fer",
                                       "Wei\xC3\x9F",
                                       "Y\xC4\xB1ld\xC4\xB1z",
                                       "Fischer",
                                       "Kr\xC3\xBCger",
                                       "Hoffmann",
                                       "Bauer",
                                       "Lange",
                                       "von der Heide"};
    static constexpr std::array japanese{
        "\xE5\xB1\xB1\xE7\x94\xB0", "\xE4\xBD\x90\xE8\x97\xA4", "\xE9\x88\xB4\xE6\x9C\xA8", "\xE9\xAB\x98\xE6\xA9\x8B",
        "\xE7\x94\xB0\xE4\xB8\xAD", "\xE6\xB8\xA1\xE8\xBE\xBA", "\xE4\xBC\x8A\xE8\x97\xA4", "\xE5\xB0\x8F\xE6\x9E\x97"};
    static constexpr std::array australian{"Thompson", "Nguyen",   "Walker", "Papadopoulos", "Kelly",
                                           "Rossi",    "Campbell", "Li",     "Murphy",       "Hall"};

    if (oddities && odd % 499 == 0) {
        // Names that a careless table, label or spreadsheet would take for more than text.
        static constexpr std::array traps{"<b>Ferienhaus</b> & Garten",
                                          "=SUM(A1:A9)",
                                          "  Two  spaces  ",
                                          "\xD7\x91\xD7\x99\xD7\xAA \xD7\x9B\xD7\x94\xD7\x9F",
                                          "+44 Main House",
                                          "\xF0\x9F\x8F\xA1 Casa"};
        return utf8(pick(traps, odd / 499));
    }
    const QString country = utf8(place.country);
    if (country == "JP"_L1)
        return utf8(pick(japanese, dice)) + u" 邸"_s;
    if (country == "DE"_L1)
        return ((dice >> 16) % 3 == 0       ? u"Haus "_s
                    : (dice >> 16) % 3 == 1 ? u"Familie "_s
                                            : QString())
            + utf8(pick(german, dice));
    QString surname = country == "US"_L1 ? utf8(pick(american, dice))
        : country == "AU"_L1             ? utf8(pick(australian, dice))
                                         : utf8(pick(british, dice));
    switch ((dice >> 16) % 4) {
    case 0: return surname + " residence"_L1;
    case 1: return surname + " home"_L1;
    case 2: return "The "_L1 + surname + " house"_L1;
    default: return surname;
    }
}

} // namespace

QJsonObject SimulatedFleet::siteJson(quint32 index) const
{
    const SiteTraits traits = this->traits(index);
    const Place &place = *traits.place;
    const quint64 naming = randomBits(m_seed, Purpose::Naming, index);
    const quint64 street = randomBits(m_seed, Purpose::Naming2, index);
    const quint64 missing = m_oddities && index >= 12 ? randomBits(m_seed, Purpose::Missing, index) : ~quint64(0);

    QJsonObject site{{u"siteId"_s, utf8(siteId(index))}};
    if (missing % 60 != 0)
        site.insert(
            "name"_L1,
            residentName(place, naming, m_oddities ? randomBits(m_seed, Purpose::Oddity, index, 2) : 1, m_oddities));
    if ((missing >> 16) % 90 != 0)
        site.insert("timezone"_L1, utf8(place.zone));
    if ((missing >> 32) % 75 != 0) {
        QByteArray postal(place.postalForm);
        for (qsizetype i = 0; i < postal.size(); ++i) {
            if (postal[i] == '#')
                postal[i] = char('0' + (street >> (i * 4)) % 10);
            else if (postal[i] == '@')
                postal[i] = "ABDEFGHJLNPQRSTUWXYZ"[(street >> (i * 4)) % 20];
        }
        static constexpr std::array english{"Mill Lane",       "Station Road", "Church Street", "Orchard Way",
                                            "Victoria Avenue", "High Street",  "Elm Close",     "Park View"};
        static constexpr std::array german{"Lindenstra\xC3\x9F"
                                           "e",
                                           "Bahnhofstra\xC3\x9F"
                                           "e",
                                           "M\xC3\xBChlweg", "Gartenweg", "Am Anger"};
        const QString house = QString::number(1 + street % 180);
        const QString country = utf8(place.country);
        const QString line = country == "DE"_L1 ? utf8(pick(german, street >> 40)) + u' ' + house
            : country == "JP"_L1
            ? QString::number(1 + street % 7) + u"丁目"_s + QString::number(1 + (street >> 20) % 28) + u"番"_s
            : house + u' ' + utf8(pick(english, street >> 40));
        QJsonObject address{{u"country"_s, country},
                            {u"region"_s, utf8(place.region)},
                            {u"city"_s, utf8(place.city)},
                            {u"postalCode"_s, utf8(postal)}};
        if ((missing >> 48) % 40 != 0)
            address.insert("line1"_L1, line);
        site.insert("address"_L1, address);
    }
    if (m_oddities && randomBits(m_seed, Purpose::Extra, index) % 5 == 0) {
        // Members the contract does not know: a client that replaces a site must give them back untouched. The certificate number
        // is the first integer that a double cannot hold.
        site.insert(
            "installer"_L1,
            QJsonObject{{u"company"_s, u"Brightside Electric"_s},
                        {u"certificate"_s, qint64(9007199254740993)},
                        {u"warranty"_s,
                         QJsonObject{{u"until"_s, u"2033-05-31"_s},
                                     {u"covers"_s, QJsonArray{u"battery"_s, u"inverter"_s, QJsonValue::Null}}}}});
        site.insert("connectionLimit_kW"_L1, 11.04);
    }
    return site;
}

QJsonObject SimulatedFleet::deviceJson(quint32 index, const DeviceIdentity &device) const
{
    const SiteTraits traits = this->traits(index);
    const quint64 dice = randomBits(m_seed, Purpose::Maker, index);
    QString manufacturer;
    QString model;
    QString type;
    QJsonObject properties;
    switch (device.kind) {
    case DeviceKind::Inverter:
        manufacturer = u"Lunar Energy"_s;
        model = traits.batteryMax_W > 5000 ? u"Gen2 Hybrid 10"_s : u"Gen2 Hybrid 6"_s;
        type = u"hybrid_inverter"_s;
        properties = {{u"ratedPower_W"_s, traits.batteryMax_W > 5000 ? 10000 : 6000},
                      {u"phases"_s, traits.place->mains_Hz > 55 ? 2 : 1},
                      {u"firmware"_s, u"4.%1.%2"_s.arg(dice % 9).arg((dice >> 8) % 20)}};
        break;
    case DeviceKind::BatteryPack:
        manufacturer = u"Lunar Energy"_s;
        model = u"Stack %1"_s.arg(traits.capacity_Wh / traits.batteries / 1000.0, 0, 'f', 1);
        type = u"lithium_ion"_s;
        properties = {{u"maxCapacity_J"_s, qint64(traits.capacity_Wh / traits.batteries * 3600.0)},
                      {u"ratedPower_W"_s, traits.batteryMax_W / traits.batteries},
                      {u"minStateOfCharge_pct"_s, traits.reserve * 100.0}};
        break;
    case DeviceKind::Pv: {
        static constexpr std::array makers{"Qcells", "REC", "Canadian Solar", "Sharp"};
        manufacturer = utf8(pick(makers, dice));
        model = u"Mono 4%1"_s.arg(10 + 5 * ((dice >> 8) % 8));
        type = u"rooftop"_s;
        properties = {{u"ratedPower_W"_s, traits.pvPeak_W}, {u"tilt_deg"_s, int(25 + (dice >> 16) % 15)}};
        break;
    }
    case DeviceKind::Ev: {
        static constexpr std::array makers{"Wallbox", "Zappi", "ChargePoint", "Easee"};
        manufacturer = utf8(pick(makers, dice >> 4));
        model = traits.evPower_W > 8000 ? u"Home 11"_s : u"Home 7"_s;
        type = u"charger"_s;
        properties = {{u"ratedPower_W"_s, traits.evPower_W}, {u"connector"_s, u"type2"_s}};
        break;
    }
    case DeviceKind::Meter: {
        static constexpr std::array makers{"Carlo Gavazzi", "Eastron", "Landis+Gyr"};
        manufacturer = utf8(pick(makers, dice >> 4));
        model = u"EM%1"_s.arg(100 + (dice >> 8) % 3 * 10);
        type = u"grid_meter"_s;
        properties = {{u"accuracyClass"_s, u"1"_s}};
        break;
    }
    case DeviceKind::LoadControlRelay:
        manufacturer = u"Shelly"_s;
        model = u"Pro 1PM"_s;
        type = u"water_heater"_s;
        properties = {{u"ratedPower_W"_s, traits.relayPower_W}};
        break;
    }
    QJsonObject json{
        {u"synthId"_s, utf8(device.synthId)}, {u"kind"_s, utf8(kindName(device.kind))}, {u"type"_s, type},
        {u"siteId"_s, utf8(siteId(index))},   {u"manufacturer"_s, manufacturer},        {u"model"_s, model},
        {u"properties"_s, properties}};
    if (!device.deviceId.isEmpty())
        json.insert("deviceId"_L1, utf8(device.deviceId));
    if (!m_oddities || dice % 40 != 0)
        json.insert(
            "serialNumber"_L1,
            u"%1%2"_s.arg(QLatin1StringView(kindName(device.kind)).first(2).toString().toUpper())
                .arg(randomBits(m_seed, Purpose::Serial, index, 64 + quint64(device.kind) * 2 + quint64(device.unit))
                         % 100000000,
                     8, 10, QChar(u'0')));
    if (m_oddities && (dice >> 24) % 6 == 0)
        json.insert("commissioning"_L1,
                    QJsonObject{{u"by"_s, u"Brightside Electric"_s}, {u"ticket"_s, qint64(9007199254740993)}});
    return json;
}

QJsonObject SimulatedFleet::topologyJson(quint32 index, const QList<QByteArray> &addedDevices) const
{
    const auto channels = [](Signal signal) {
        QJsonArray list{u"power_W"_s};
        if (signal == Signal::Battery || signal == Signal::Ev)
            list.append(u"stateOfCharge_pct"_s);
        if (signal != Signal::Load && signal != Signal::Relay) {
            list.append(u"voltage_V"_s);
            list.append(u"current_A"_s);
        }
        list.append(u"energy_Wh_increment"_s);
        list.append(u"energy_Wh_decrement"_s);
        return list;
    };
    const auto node = [](const QString &id, const QString &kind) {
        return QJsonObject{{u"id"_s, id}, {u"kind"_s, kind}};
    };
    const bool deep = m_oddities && randomBits(m_seed, Purpose::Extra, index, 7) % 12 == 0;

    QJsonArray underSite;
    QJsonArray underInverter;
    QJsonObject inverter;
    const auto known = devices(index);
    for (const DeviceIdentity &device : known) {
        QJsonArray children;
        const auto itsSensors = sensors(index, device);
        for (const SensorIdentity &sensor : itsSensors) {
            QJsonObject leaf = node(utf8(sensor.id), u"sensor"_s);
            leaf.insert("channels"_L1, channels(sensor.signal));
            children.append(leaf);
        }
        QJsonObject json = node(utf8(device.sensorStem()), u"device"_s);
        if (deep && device.kind == DeviceKind::BatteryPack) {
            QJsonObject bms = node(utf8(device.synthId) + "__BMS"_L1, u"bms"_s);
            bms.insert("children"_L1, children);
            children = {bms};
        }
        if (deep && device.kind == DeviceKind::Pv) {
            for (int string = 1; string <= 2; ++string)
                children.append(node(utf8(device.synthId) + u"__OPT%1"_s.arg(string), u"optimiser"_s));
        }
        if (device.kind == DeviceKind::Inverter) {
            inverter = json;
            underInverter = children;
            continue;
        }
        json.insert("children"_L1, children);
        const bool dcSide = device.kind == DeviceKind::BatteryPack || device.kind == DeviceKind::Pv;
        if (dcSide && !inverter.isEmpty()) {
            underInverter.append(json);
        } else if (deep && device.kind == DeviceKind::LoadControlRelay) {
            QJsonObject circuit = node(utf8(device.synthId) + "__CIRCUIT"_L1, u"circuit"_s);
            circuit.insert("children"_L1, QJsonArray{json});
            underSite.append(circuit);
        } else {
            underSite.append(json);
        }
    }
    if (!inverter.isEmpty()) {
        inverter.insert("children"_L1, underInverter);
        underSite.prepend(inverter);
    }
    for (const QByteArray &added : addedDevices)
        underSite.append(node(utf8(added), u"device"_s));
    QJsonObject root = node(utf8(siteId(index)), u"site"_s);
    root.insert("children"_L1, underSite);
    return root;
}

} // namespace switchyard::simulator
