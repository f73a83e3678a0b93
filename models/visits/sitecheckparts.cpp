// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitecheckparts.h"

#include "channelinfo.h"
#include "unittext.h"
#include "zonetime.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace switchyard::checks {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::SiteCheck)
};

// Homes lose their connection for an evening; what is silent for a whole day of answers is not just late.
constexpr std::chrono::milliseconds enoughForSilence = 24h;

bool hasValue(const CheckedSource &source, size_t row)
{
    const auto &channels = source.store.channels();
    return std::any_of(channels.begin(), channels.end(), [row](const TelemetrySeries &series) {
        return row < series.values.size() && std::isfinite(series.values[row]);
    });
}

} // namespace

Context::Context(const SiteCheckInput &input, const QLocale &locale)
    : m_input(input), m_locale(locale),
      m_span{input.span.start_ms, std::max(input.span.start_ms, std::min(input.span.end_ms, input.now_ms))}
{
    if (const auto zone = zonetime::zoneNamed(input.zone)) {
        m_zone = *zone;
        m_zoneKnown = true;
    }
}

SpanSet Context::answered(const CheckedSource &source) const
{
    SpanSet answered;
    const Span possible{m_span.start_ms, std::min(m_span.end_ms, source.knownUntil_ms.value_or(m_span.end_ms))};
    for (const Span &covered : source.store.covered()) {
        if (const Span part = covered.cutTo(possible); !part.isEmpty())
            answered.add(part);
    }
    return answered;
}

qint64 Context::knownUntil(const CheckedSource &source) const
{
    const SpanSet spans = answered(source);
    return spans.isEmpty() ? m_span.start_ms : spans.spans().back().end_ms;
}

std::optional<qint64> Context::newest(const CheckedSource &source) const
{
    const auto &times = source.store.times();
    auto row = size_t(std::lower_bound(times.begin(), times.end(), m_span.end_ms) - times.begin());
    while (row > 0 && times[row - 1] >= m_span.start_ms) {
        --row;
        if (hasValue(source, row))
            return times[row];
    }
    return {};
}

bool Context::canBeSilent(const CheckedSource &source) const
{
    // A span that is shorter than a day is answered when it is answered whole.
    return answered(source).length_ms()
        >= std::max<qint64>(1, std::min<qint64>(enoughForSilence.count(), m_span.length_ms()));
}

const CheckedDevice *Context::deviceOf(const CheckedSource &source) const
{
    const auto &devices = m_input.devices;
    const auto at = std::find_if(devices.begin(), devices.end(),
                                 [&source](const CheckedDevice &device) { return device.id == source.device; });
    return at == devices.end() ? nullptr : &*at;
}

bool Context::isOfBattery(const CheckedSource &source) const
{
    const CheckedDevice *device = deviceOf(source);
    return source.subject.role == FlowRole::Battery || (device && device->symbol == NodeSymbol::Battery);
}

const TelemetrySeries *Context::power(const CheckedSource &source)
{
    return source.store.find("power_W");
}

const TelemetrySeries *Context::charge(const CheckedSource &source)
{
    const auto &channels = source.store.channels();
    const auto at = std::find_if(channels.begin(), channels.end(), [](const TelemetrySeries &series) {
        return channelInfo(series.channel).quantity == Quantity::StateOfCharge;
    });
    return at == channels.end() ? nullptr : &*at;
}

PowerSamples Context::samples(const CheckedSource &source, const TelemetrySeries *series)
{
    if (!series)
        return {};
    return {&source.store.times(), &series->values, source.store.bucket()};
}

Sources Context::balanceSources() const
{
    Sources sources;
    for (const CheckedSource &source : m_input.sources) {
        if (source.inBalance)
            sources.push_back(&source);
    }
    return sources;
}

QString Context::moment(qint64 ms) const
{
    return zonetime::dateTimeText(ms, m_zone, m_locale);
}

QString Context::power(double power_W) const
{
    return unittext::power(power_W, m_locale);
}

QString Context::energy(double energy_Wh) const
{
    return unittext::energy(energy_Wh, m_locale);
}

QString Context::percent(double percent) const
{
    return unittext::percent(percent, m_locale);
}

QString Context::duration(qint64 ms) const
{
    return unittext::duration(std::chrono::milliseconds(ms), m_locale);
}

QString Context::count(qint64 count) const
{
    return unittext::count(count, m_locale);
}

QString Context::date(const QDate &date) const
{
    return zonetime::dateText(date, m_locale, zonetime::Year::Left);
}

CheckFinding about(const CheckedSource &source, CheckOutcome outcome, CheckReason reason, QString text,
                   QString nextStep)
{
    return {outcome, reason, source.subject.id, source.subject.title, std::move(text), std::move(nextStep), {}};
}

CheckFinding about(const CheckedDevice &device, CheckOutcome outcome, CheckReason reason, QString text,
                   QString nextStep)
{
    return {outcome, reason, device.id, device.title, std::move(text), std::move(nextStep), {}};
}

CheckFinding shown(CheckFinding finding, CheckEvidence evidence)
{
    finding.evidence = std::move(evidence);
    return finding;
}

CheckFinding aboutSite(CheckOutcome outcome, CheckReason reason, QString text, QString nextStep)
{
    return {outcome, reason, {}, {}, std::move(text), std::move(nextStep), {}};
}

CheckFinding notKnown(const Context &context, const CheckedSource &source)
{
    CheckEvidence evidence = context.dataEvidence({&source}, {&source});
    const bool enough = context.canBeSilent(source);
    if (source.state == AskState::Failed && !enough) {
        const QString text = source.failure.isEmpty()
            ? Words::tr("Its telemetry could not be read.")
            : Words::tr("Its telemetry could not be read: %1").arg(source.failure);
        return shown(about(source, CheckOutcome::CannotTell, CheckReason::AskFailed, text,
                           Words::tr("Run the check again when the service answers.")),
                     std::move(evidence));
    }
    if (source.state == AskState::NotAsked && !enough) {
        return shown(about(source, CheckOutcome::CannotTell, CheckReason::NotAsked,
                           Words::tr("Its telemetry was not asked for."),
                           Words::tr("Run the check again while online.")),
                     std::move(evidence));
    }
    return shown(about(source, CheckOutcome::CannotTell, CheckReason::TooLittleData,
                       Words::tr("There is too little data to judge by."),
                       Words::tr("Mend what keeps the data from coming, then run the check again.")),
                 std::move(evidence));
}

} // namespace switchyard::checks
