// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "powersamples.h"
#include "sitebalance.h"
#include "sitecheck.h"

//! What the checks of sitecheck.h are made of; nothing for others.
namespace switchyard::checks {

using Sources = std::vector<const CheckedSource *>;

//! More lines in one picture than these nobody can tell apart.
inline constexpr size_t mostLines = 6;

//! The input with what all checks ask of it. Borrows it.
class Context final
{
public:
    Context(const SiteCheckInput &input, const QLocale &locale);

    const SiteCheckInput &input() const { return m_input; }
    const QTimeZone &zone() const { return m_zone; }
    bool zoneKnown() const { return m_zoneKnown; }
    //! What is looked at: the span up to now.
    const Span &span() const { return m_span; }

    //! For which stretches of span() the service has answered; silence elsewhere means nothing.
    SpanSet answered(const CheckedSource &source) const;
    //! Up to when the source's data is known.
    qint64 knownUntil(const CheckedSource &source) const;
    //! The newest sample with a value in span(), any channel.
    std::optional<qint64> newest(const CheckedSource &source) const;
    //! All is known that is needed to call the source silent.
    bool canBeSilent(const CheckedSource &source) const;

    const CheckedDevice *deviceOf(const CheckedSource &source) const;
    bool isOfBattery(const CheckedSource &source) const;

    static const TelemetrySeries *power(const CheckedSource &source);
    static const TelemetrySeries *charge(const CheckedSource &source);
    //! Without samples where \a series is null.
    static PowerSamples samples(const CheckedSource &source, const TelemetrySeries *series);
    //! Those whose powers make the site's balance.
    Sources balanceSources() const;

    //! Answered stretches of span() without any value.
    std::vector<Span> silences(const CheckedSource &source) const;
    //! A channel of it, which it need not have: that there is no value is what the line shows then.
    EvidenceLine line(const CheckedSource &source, const QByteArray &channel) const;
    //! What tells best whether there is data: the power; of sensors without one in the span the charge, the energy, or
    //! what they have.
    static QByteArray mainChannel(const CheckedSource &source, const Span &span);
    //! Something is known of the source: values, or that there are none.
    bool canShow(const CheckedSource &source) const;
    CheckEvidence powerEvidence(const CheckedSource &source, std::vector<Span> marked = {}) const;
    //! The powers of those of which something is known.
    CheckEvidence powersEvidence(const Sources &sources) const;
    //! State of charge and power of a source, whichever are known.
    CheckEvidence chargeEvidence(const CheckedSource &source, std::vector<Span> marked = {}) const;
    //! Whether the sources say anything: of each the channel that it has, with the silences of \a silent marked.
    CheckEvidence dataEvidence(const Sources &sources, const Sources &silent) const;
    //! The same with the silences of the sources marked.
    CheckEvidence withSilences(CheckEvidence evidence, const Sources &silent) const;

    QString moment(qint64 ms) const; //!< "25 Nov 2026 04:11 GMT"
    QString power(double power_W) const;
    QString energy(double energy_Wh) const;
    QString percent(double percent) const;
    QString duration(qint64 ms) const;
    QString count(qint64 count) const;
    QString date(const QDate &date) const;

private:
    const SiteCheckInput &m_input;
    QLocale m_locale;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_zoneKnown = false;
    Span m_span;
};

CheckFinding about(const CheckedSource &source, CheckOutcome outcome, CheckReason reason, QString text,
                   QString nextStep = {});
CheckFinding about(const CheckedDevice &device, CheckOutcome outcome, CheckReason reason, QString text,
                   QString nextStep = {});
//! The same finding with what it was seen in.
CheckFinding shown(CheckFinding finding, CheckEvidence evidence);
CheckFinding aboutSite(CheckOutcome outcome, CheckReason reason, QString text, QString nextStep = {});
//! CannotTell: why the source's data is not known, or that there is too little of it.
CheckFinding notKnown(const Context &context, const CheckedSource &source);

using Findings = std::vector<CheckFinding>;
Findings answering(const Context &context);
Findings dataAge(const Context &context);
Findings operationMode(const Context &context);
Findings pvInDaylight(const Context &context);
Findings stateOfCharge(const Context &context);
Findings batteryUse(const Context &context);
Findings counterResets(const Context &context);
Findings energyBalance(const Context &context);
Findings clockShift(const Context &context);

} // namespace switchyard::checks
