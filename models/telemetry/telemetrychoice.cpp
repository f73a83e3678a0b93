// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetrychoice.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr int presets = int(SpanPreset::Custom) + 1;
constexpr int zones = int(ShownZone::Desk) + 1;
constexpr int quantities = int(Quantity::Other) + 1;

} // namespace

//! preset;zone;bucket ms or 0;quantities. A custom span is not kept: it is about one past question.
QString toText(const TelemetryChoice &choice)
{
    QStringList shown;
    for (const Quantity quantity : choice.shown)
        shown << QString::number(int(quantity));
    const SpanPreset preset = choice.preset == SpanPreset::Custom ? SpanPreset::Today : choice.preset;
    return u"%1;%2;%3;%4"_s.arg(int(preset))
        .arg(int(choice.zone))
        .arg(choice.bucket ? choice.bucket->count() : 0)
        .arg(shown.join(u','));
}

TelemetryChoice telemetryChoice(const QString &text)
{
    const QStringList parts = text.split(u';');
    TelemetryChoice choice;
    if (parts.size() != 4)
        return choice;
    const int preset = parts[0].toInt();
    const int zone = parts[1].toInt();
    if (preset >= 0 && preset < presets && SpanPreset(preset) != SpanPreset::Custom)
        choice.preset = SpanPreset(preset);
    if (zone >= 0 && zone < zones)
        choice.zone = ShownZone(zone);
    for (const std::chrono::milliseconds offered : offeredBuckets()) {
        if (offered.count() == parts[2].toLongLong())
            choice.bucket = offered;
    }
    std::set<Quantity> shown;
    const QStringList names = parts[3].split(u',', Qt::SkipEmptyParts);
    for (const QString &one : names) {
        bool isNumber = false;
        const int quantity = one.toInt(&isNumber);
        if (isNumber && quantity >= 0 && quantity < quantities)
            shown.insert(Quantity(quantity));
    }
    if (!shown.empty())
        choice.shown = shown;
    return choice;
}

} // namespace switchyard
