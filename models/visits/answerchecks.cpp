// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitecheckparts.h"
#include "telemetrystatistics.h"
#include "unittext.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

//! Whether the devices answer, how old their data is, and what mode they say they are in.
namespace switchyard::checks {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::SiteCheck)
};

// A fifth of a week is more than a day without data: beyond evenings without a connection, and worth a look at it.
constexpr double mostMissing = 0.2;

enum class Voice { Heard, Silent, Unknown, NothingOwn };

Voice voiceOf(const Context &context, const CheckedSource &source)
{
    if (context.newest(source))
        return Voice::Heard;
    if (!context.canBeSilent(source))
        return Voice::Unknown;
    return source.expected ? Voice::Silent : Voice::NothingOwn;
}

//! What is asked for one device: itself or its sensors. Sources of no known device stand for themselves.
struct Group
{
    const CheckedDevice *device = nullptr;
    Sources sources;
};

std::vector<Group> groups(const Context &context)
{
    std::vector<Group> groups;
    for (const CheckedDevice &device : context.input().devices) {
        Group group{&device, {}};
        for (const CheckedSource &source : context.input().sources) {
            if (source.device == device.id)
                group.sources.push_back(&source);
        }
        if (!group.sources.empty() || !device.throughOthers)
            groups.push_back(std::move(group));
    }
    for (const CheckedSource &source : context.input().sources) {
        if (!context.deviceOf(source))
            groups.push_back({nullptr, {&source}});
    }
    return groups;
}

using checks::about;
CheckFinding about(const Group &group, CheckOutcome outcome, CheckReason reason, QString text, QString nextStep = {})
{
    return group.device ? about(*group.device, outcome, reason, std::move(text), std::move(nextStep))
                        : about(*group.sources.front(), outcome, reason, std::move(text), std::move(nextStep));
}

template <class Subject>
CheckFinding noOwnData(const Subject &subject)
{
    return about(subject, CheckOutcome::CannotTell, CheckReason::NoOwnData,
                 Words::tr("It has no sensors, and no data of its own."),
                 Words::tr("Many devices never have any; look on site whether it runs."));
}

CheckFinding noDevices()
{
    return aboutSite(CheckOutcome::CannotTell, CheckReason::NothingOfTheKind,
                     Words::tr("No device of the site is known."),
                     Words::tr("Look whether the site's wiring is in the service."));
}

QString titles(const Sources &sources)
{
    QStringList titles;
    for (const CheckedSource *source : sources)
        titles.push_back(source->subject.title);
    return titles.join(u", "_s);
}

double missingShare(const Context &context, const CheckedSource &source)
{
    qint64 missing = 0;
    qint64 known = 0;
    const SpanSet answered = context.answered(source);
    for (const Span &span : answered.spans()) {
        missing += missingTime(source.store, span).count();
        known += span.length_ms();
    }
    return known > 0 ? double(missing) / double(known) : 0;
}

//! The first ones are drawn where there are too many for one picture.
Sources together(Sources first, const Sources &rest)
{
    first.insert(first.end(), rest.begin(), rest.end());
    return first;
}

CheckFinding answers(const Context &context, const Group &group)
{
    Sources heard;
    Sources silent;
    Sources unknown;
    for (const CheckedSource *source : group.sources) {
        switch (voiceOf(context, *source)) {
        case Voice::Heard: heard.push_back(source); break;
        case Voice::Silent: silent.push_back(source); break;
        case Voice::Unknown: unknown.push_back(source); break;
        case Voice::NothingOwn: break;
        }
    }
    const QString look = Words::tr("Look at its power supply and its connection on site.");
    if (!silent.empty() && heard.empty() && unknown.empty()) {
        const QString text =
            Words::tr("No data at all in %1.").arg(context.duration(context.answered(*silent.front()).length_ms()));
        return shown(about(group, CheckOutcome::Fail, CheckReason::Silent, text, look),
                     context.dataEvidence(silent, silent));
    }
    if (!silent.empty()) {
        const QString text =
            Words::tr("%1 of %2 sensors without data: %3.")
                .arg(context.count(qint64(silent.size())), context.count(qint64(group.sources.size())), titles(silent));
        return shown(about(group, CheckOutcome::Fail, CheckReason::SensorSilent, text,
                           Words::tr("Look at how these sensors are connected and set up.")),
                     context.dataEvidence(together(silent, heard), silent));
    }
    if (!unknown.empty()) {
        CheckFinding finding = notKnown(context, *unknown.front());
        finding.evidence = context.dataEvidence(together(unknown, heard), unknown);
        if (group.device) {
            finding.subject = group.device->id;
            finding.subjectTitle = group.device->title;
        }
        return finding;
    }
    if (heard.empty())
        return shown(noOwnData(group), context.dataEvidence(group.sources, group.sources));
    const CheckedSource *worst = *std::max_element(heard.begin(), heard.end(), [&](const auto *a, const auto *b) {
        return missingShare(context, *a) < missingShare(context, *b);
    });
    std::iter_swap(heard.begin(), std::find(heard.begin(), heard.end(), worst));
    CheckEvidence evidence = context.dataEvidence(heard, {worst});
    if (const double share = missingShare(context, *worst); share > mostMissing) {
        return shown(about(group, CheckOutcome::Fail, CheckReason::Interrupted,
                           Words::tr("It answers, but %1 of the time is missing.").arg(context.percent(share * 100)),
                           Words::tr("Look at how well it is connected: signal, router, cabling.")),
                     std::move(evidence));
    }
    return shown(about(group, CheckOutcome::Pass, CheckReason::Fine, Words::tr("It answers.")), std::move(evidence));
}

CheckFinding age(const Context &context, const CheckedSource &source)
{
    const qint64 now = context.input().now_ms;
    const qint64 until = context.knownUntil(source);
    const auto newest = context.newest(source);
    if (!newest) {
        switch (voiceOf(context, source)) {
        case Voice::Unknown: return notKnown(context, source);
        case Voice::NothingOwn: return shown(noOwnData(source), context.dataEvidence({&source}, {&source}));
        case Voice::Heard:
        case Voice::Silent: break;
        }
        return shown(about(source, CheckOutcome::Fail, CheckReason::Silent,
                           Words::tr("No data since %1 or longer.").arg(context.moment(context.span().start_ms)),
                           Words::tr("Look at its power supply and its connection on site.")),
                     context.dataEvidence({&source}, {&source}));
    }
    const qint64 bucket = source.store.bucket().count();
    // Some services give a bucket when it is over, others while it lasts: one bucket is no age.
    const qint64 limit = std::chrono::milliseconds(unittext::silentAfter).count() + bucket;
    const qint64 end = std::min(now, *newest + bucket);
    CheckEvidence evidence = context.dataEvidence({&source}, {});
    if (now - end <= limit) {
        return shown(about(source, CheckOutcome::Pass, CheckReason::Fine,
                           Words::tr("The newest data is of %1.").arg(context.moment(end))),
                     std::move(evidence));
    }
    if (until - end > limit) {
        evidence.marked = {{end, until}};
        evidence.markedAs = Words::tr("No data");
        return shown(
            about(source, CheckOutcome::Fail, CheckReason::Old,
                  Words::tr("The newest data is of %1, %2 old.").arg(context.moment(end), context.duration(now - end)),
                  Words::tr("Look at its connection; if the whole site is silent, at the router.")),
            std::move(evidence));
    }
    return shown(about(source, CheckOutcome::CannotTell, CheckReason::NotAsked,
                       Words::tr("It had data up to %1; nobody has asked since.").arg(context.moment(end)),
                       Words::tr("Run the check again while online.")),
                 std::move(evidence));
}

//! What the device does under its mode.
CheckEvidence doingOf(const Context &context, const CheckedDevice &device)
{
    Sources powers;
    const CheckedSource *charged = nullptr;
    for (const CheckedSource &source : context.input().sources) {
        if (source.device != device.id)
            continue;
        if (Context::power(source))
            powers.push_back(&source);
        if (Context::charge(source) && !charged)
            charged = &source;
    }
    CheckEvidence evidence = context.powersEvidence(powers);
    if (charged && context.canShow(*charged))
        evidence.lines.push_back(context.line(*charged, Context::charge(*charged)->channel));
    return evidence;
}

CheckFinding modeOf(const CheckedDevice &device)
{
    switch (device.modeState) {
    case AskState::NotNeeded:
    case AskState::NotAsked: break;
    case AskState::Failed:
        return about(device, CheckOutcome::CannotTell, CheckReason::AskFailed,
                     device.modeFailure.isEmpty() ? Words::tr("Its mode could not be read.")
                                                  : Words::tr("Its mode could not be read: %1").arg(device.modeFailure),
                     Words::tr("Run the check again when the service answers."));
    case AskState::Answered:
        if (!device.mode.isKnown()) {
            return about(device, CheckOutcome::CannotTell, CheckReason::ModeNotKnown,
                         Words::tr("It is in a mode that this program does not know: %1.").arg(device.mode.text()),
                         Words::tr("Ask the service what the mode means."));
        }
        if (device.mode.is(Mode::Unknown)) {
            return about(device, CheckOutcome::Fail, CheckReason::ModeUnknown,
                         Words::tr("Its mode is Unknown: the service cannot tell what it follows."),
                         Words::tr("Set its mode anew, and read it again after a while."));
        }
        return about(device, CheckOutcome::Pass, CheckReason::Fine,
                     Words::tr("Its mode is %1.").arg(device.mode.text()));
    }
    return about(device, CheckOutcome::CannotTell, CheckReason::NotAsked, Words::tr("Its mode was not asked for."),
                 Words::tr("Run the check again while online."));
}

} // namespace

Findings answering(const Context &context)
{
    Findings findings;
    for (const Group &group : groups(context))
        findings.push_back(answers(context, group));
    if (findings.empty())
        findings.push_back(noDevices());
    return findings;
}

Findings dataAge(const Context &context)
{
    Findings findings;
    for (const Group &group : groups(context)) {
        Findings ages;
        for (const CheckedSource *source : group.sources)
            ages.push_back(age(context, *source));
        if (ages.empty())
            ages.push_back(noOwnData(group));
        // Of a device with several sensors the one that says least.
        findings.push_back(*std::max_element(ages.begin(), ages.end(),
                                             [](const auto &a, const auto &b) { return a.outcome < b.outcome; }));
    }
    if (findings.empty())
        findings.push_back(noDevices());
    return findings;
}

Findings operationMode(const Context &context)
{
    Findings findings;
    for (const CheckedDevice &device : context.input().devices) {
        if (device.modeState != AskState::NotNeeded)
            findings.push_back(shown(modeOf(device), doingOf(context, device)));
    }
    if (findings.empty())
        findings.push_back(context.input().devices.empty()
                               ? noDevices()
                               : aboutSite(CheckOutcome::CannotTell, CheckReason::NothingOfTheKind,
                                           Words::tr("No device of the site has a mode.")));
    return findings;
}

} // namespace switchyard::checks
