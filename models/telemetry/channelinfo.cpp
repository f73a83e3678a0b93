// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelinfo.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::Channel)
};

QString spelled(QByteArrayView name)
{
    const QString text = QString::fromUtf8(name);
    QString title;
    for (const QChar c : text) {
        const bool isNewWord = c.isUpper() && !title.isEmpty() && title.back().isLower();
        if (c == u'_' || isNewWord)
            title += u' ';
        if (c != u'_')
            title += isNewWord ? c.toLower() : c;
    }
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

} // namespace

ChannelInfo channelInfo(QByteArrayView channel)
{
    if (channel == "power_W")
        return {Quantity::Power, Words::tr("Power"), u"W"_s, Words::tr("positive = into the device")};
    if (channel == "stateOfCharge_pct" || channel == "soc_percent")
        return {Quantity::StateOfCharge, Words::tr("State of charge"), u"%"_s};
    if (channel == "voltage_V")
        return {Quantity::Voltage, Words::tr("Voltage"), u"V"_s};
    if (channel == "current_A")
        return {Quantity::Current, Words::tr("Current"), u"A"_s, Words::tr("positive = into the device")};
    if (channel == "frequency_Hz")
        return {Quantity::Frequency, Words::tr("Frequency"), u"Hz"_s};
    if (channel == "energy_Wh_increment")
        return {
            Quantity::Energy, Words::tr("Energy in"), u"Wh"_s, Words::tr("since the start of the span"), true, false};
    if (channel == "energy_Wh_decrement")
        return {
            Quantity::Energy, Words::tr("Energy out"), u"Wh"_s, Words::tr("since the start of the span"), true, true};
    ChannelInfo info;
    const qsizetype cut = channel.lastIndexOf('_');
    const QByteArrayView unit = cut > 0 ? channel.sliced(cut + 1) : QByteArrayView();
    // A long word after the underscore is a part of the name, not a unit.
    const bool isUnit = !unit.isEmpty() && unit.size() <= 4;
    info.title = spelled(isUnit ? channel.first(cut) : channel);
    if (info.title.trimmed().isEmpty())
        info.title = QString::fromUtf8(channel);
    info.unit = unit == "pct" ? u"%"_s : isUnit ? QString::fromUtf8(unit) : QString();
    return info;
}

QString paneTitle(const ChannelInfo &info)
{
    return info.quantity == Quantity::Energy ? Words::tr("Energy") : info.title;
}

unittext::Scale channelScale(const ChannelInfo &info, double largest)
{
    switch (info.quantity) {
    case Quantity::Power: {
        unittext::Scale scale = unittext::powerScale(largest);
        return scale.factor == 1 ? scale : unittext::Scale{scale.factor, scale.unit, 2};
    }
    case Quantity::Energy: {
        unittext::Scale scale = unittext::energyScale(largest);
        return scale.factor == 1 ? scale : unittext::Scale{scale.factor, scale.unit, 2};
    }
    case Quantity::StateOfCharge: return {1, u"%"_s, 1};
    case Quantity::Voltage: return {1, info.unit, 1};
    case Quantity::Current:
    case Quantity::Frequency: return {1, info.unit, 2};
    case Quantity::Other: break;
    }
    return {1, info.unit, std::abs(largest) >= 1000 ? 0 : std::abs(largest) >= 100 ? 1 : 2};
}

QString flowWord(double power_W, bool storage)
{
    if (!std::isfinite(power_W))
        return {};
    if (std::abs(power_W) < 0.5)
        return Words::tr("idle");
    if (storage)
        return power_W > 0 ? Words::tr("charging") : Words::tr("discharging");
    return power_W > 0 ? Words::tr("in") : Words::tr("out");
}

} // namespace switchyard
