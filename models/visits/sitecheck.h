// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodesymbol.h"
#include "operationmode.h"
#include "telemetryorigin.h"
#include "telemetryseriesstore.h"

#include <QLocale>
#include <QTimeZone>

#include <array>

//! The checks that a technician makes of a site, over telemetry that somebody has fetched. Powers in W, energies in Wh,
//! relative to the device: positive = into it. Instants are UTC milliseconds. Pure functions, any thread; a week of a
//! site takes some tens of milliseconds.
namespace switchyard {

//! In the order in which they are reported.
enum class SiteCheck {
    Answering,
    DataAge,
    PvInDaylight,
    StateOfCharge,
    BatteryUse,
    OperationMode,
    CounterResets,
    EnergyBalance,
    ClockShift,
};
inline constexpr size_t siteCheckCount = 9;

//! From best to worst. CannotTell is no kind of pass: what was not asked, not answered or not measured proves nothing.
enum class CheckOutcome { Pass, CannotTell, Fail };

//! What became of a question to the service.
enum class AskState {
    Answered,
    Failed,
    NotAsked,  //!< offline, or the asker gave up before
    NotNeeded, //!< there is nothing of the kind to ask for, such as the mode of a meter
};

//! A device of the site.
struct CheckedDevice
{
    SynthId id;
    QString title; //!< "Battery · BAT-90311"
    NodeSymbol symbol = NodeSymbol::Other;
    //! Has no data of its own, because the devices below it say everything: an inverter whose battery and PV have sensors.
    bool throughOthers = false;
    AskState modeState = AskState::NotAsked;
    OpenEnum<Mode> mode; //!< means something where modeState is Answered
    QString modeFailure; //!< why it Failed, in words for people; may be empty
    std::optional<double> capacity_Wh;
    std::optional<double> ratedPower_W; //!< a magnitude
};

//! A device or sensor whose telemetry was to be asked for.
struct CheckedSource
{
    TelemetrySubject subject; //!< the role is that in the site's energy
    SynthId device;           //!< what it measures for; itself for a device
    bool expected = true;     //!< has to have data; false for a device that says everything through its sensors
    bool inBalance = false;   //!< its power is no part of another's and belongs into the energy balance
    std::vector<QByteArray> channels = {}; //!< that the wiring says it has; empty = not said
    AskState state = AskState::NotAsked;
    QString failure; //!< why it Failed, in words for people; may be empty
    //! What is there, and in covered() for which stretches the service was asked: also of older answers.
    TelemetrySeriesStore store;
    //! Up to when the service can have told about it: when it was last asked. Nothing = up to `now`, as far as covered.
    std::optional<qint64> knownUntil_ms;
};

struct SiteCheckInput
{
    QByteArray siteId;
    QString siteName;
    QByteArray zone; //!< IANA name as sent; empty or unknown: times are written in UTC, the sun cannot be reckoned
    Span span;       //!< the last 7 days; what lies after `now` is not looked at
    qint64 now_ms = 0;
    std::vector<CheckedDevice> devices;
    std::vector<CheckedSource> sources;
};

//! Why a finding is what it is. The words of a finding say the same with the figures.
enum class CheckReason {
    Fine,
    NothingOfTheKind, //!< no PV, no battery, no device: the check does not apply
    AskFailed,
    NotAsked,
    TooLittleData, //!< answered, but too little of it to judge by
    NoOwnData,     //!< a device without sensors that gives no data: many never do
    Silent,
    SensorSilent, //!< other sensors of the device have data
    Interrupted,
    Old,
    PlaceUnknown,
    SunTooLow,
    PvZero,
    PvZeroOnDays,
    PvReversed,
    OutOfRange,
    Stuck,
    Resting, //!< a charge that did not move while no power flowed
    NeverUsed,
    NeverCharged,
    NeverDischarged,
    NoOccasion, //!< a battery was not used, and there was nothing to store or to replace
    ModeUnknown,
    ModeNotKnown, //!< a word that this program does not know
    CounterReset,
    NoCounters,
    NoGridMeter,
    NoLoadSensor,
    Unbalanced,
    Reversed,     //!< the balance closes where one sensor's sign is turned
    LoadNegative, //!< what the sensors leave over for the household is below zero
    InFuture,
    ClockShifted,
    SunAtNight,
    TooLittleVariation,
};

//! A line to be drawn as evidence. Without a value it shows that there is none.
struct EvidenceLine
{
    QString title;      //!< whose values: "PV sensor · PV-1"
    QByteArray channel; //!< what they are, as telemetry names it: "power_W"
    QString unit;       //!< base unit: "W", "%", "Wh"; may be empty
    std::vector<qint64> times;
    std::vector<double> values; //!< as many as times; NaN = unknown, the line stops
    std::vector<Span> known;    //!< where the service has answered; elsewhere nothing is known to be missing
    bool isExpected = false;    //!< not measured: what the first line would be by those that the title names
};
//! Nothing is marked where there is no line.
struct CheckEvidence
{
    std::vector<EvidenceLine> lines; //!< no more than can be told apart
    std::vector<Span> marked;        //!< in order
    QString markedAs;                //!< what the marked stretches are; empty = where to look
    Span view;                       //!< the stretch that tells most; empty = all that was looked at
    bool isEmpty() const { return lines.empty(); }
};

struct CheckFinding
{
    CheckOutcome outcome = CheckOutcome::CannotTell;
    CheckReason reason = CheckReason::TooLittleData;
    SynthId subject;      //!< the device or sensor it is about; empty = the site
    QString subjectTitle; //!< empty = the site
    QString text;         //!< what was found, translated, a sentence
    QString nextStep;     //!< what to do about it, translated, a sentence; empty for a pass
    CheckEvidence evidence;
};

struct CheckResult
{
    SiteCheck check = SiteCheck::Answering;
    std::vector<CheckFinding> findings; //!< never empty in a report; worst first
    bool applies() const;               //!< false: the site has nothing of the kind, and outcome() is CannotTell
    CheckOutcome outcome() const;       //!< the worst finding's; CannotTell without any
};

struct SiteCheckReport
{
    QByteArray siteId;
    QString siteName;
    QTimeZone zone = QTimeZone::utc(); //!< of the times in all words
    bool zoneKnown = false;
    Span span;
    qint64 now_ms = 0;
    std::array<CheckResult, siteCheckCount> checks; //!< by SiteCheck

    const CheckResult &of(SiteCheck check) const & { return checks[size_t(check)]; }
    CheckResult of(SiteCheck check) && { return checks[size_t(check)]; }
    CheckOutcome outcome() const; //!< the worst one's of the checks that apply; CannotTell where none does
    int count(CheckOutcome outcome) const;

    //! Plain text for the notes of a visit: a heading, then each check, the worst first, with what was found and the
    //! next step. Lines end in "\n". At most some twenty findings of each check are written out, and how many more
    //! there are. Far shorter than the notes of a visit may be.
    QString notes(const QLocale &locale) const;
};

//! Runs all checks. Whatever the input, each check is in the report once, with a finding at least.
SiteCheckReport siteCheck(const SiteCheckInput &input, const QLocale &locale);

//! "PV in daylight".
QString siteCheckTitle(SiteCheck check);
//! "Passed", "Cannot tell", "Failed".
QString checkOutcomeText(CheckOutcome outcome);

} // namespace switchyard
