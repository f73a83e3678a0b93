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
    std::vector<const CheckedSource *> sources;
};

std::vector<Group> groups(const Context &context)
{
    std::vector<Group> groups;
    for (const CheckedDevice &device : context.input().devices) {
        Group group{&device, context.sourcesOf(device)};
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

QString titles(const std::vector<const CheckedSource *> &sources)
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

std::vector<Span> missingSpans(const Context &context, const CheckedSource &source)
{
    const SpanSet answered = context.answered(source);
    SpanSet missing;
    for (const Span &gap : source.store.gaps())
        missing.add(answered.within(gap));
    return missing.spans();
}

CheckFinding answers(const Context &context, const Group &group)
{
    std::vector<const CheckedSource *> heard;
    std::vector<const CheckedSource *> silent;
    std::vector<const CheckedSource *> unknown;
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
        const QString asked = context.duration(context.answered(*silent.front()).length_ms());
        return shown(
            about(group, CheckOutcome::Fail, CheckReason::Silent, Words::tr("No data at all in %1.").arg(asked), look),
            context.silence(*silent.front()));
    }
    if (!silent.empty()) {
        const QString text =
            Words::tr("%1 of %2 sensors without data: %3.")
                .arg(context.count(qint64(silent.size())), context.count(qint64(group.sources.size())), titles(silent));
        CheckEvidence evidence = context.seen(heard);
        evidence.lines.push_back(context.silence(*silent.front()).lines.front());
        return shown(about(group, CheckOutcome::Fail, CheckReason::SensorSilent, text,
                           Words::tr("Look at how these sensors are connected and set up.")),
                     std::move(evidence));
    }
    if (!unknown.empty()) {
        CheckFinding finding = notKnown(context, *unknown.front());
        if (group.device) {
            finding.subject = group.device->id;
            finding.subjectTitle = group.device->title;
        }
        return finding.evidence.isEmpty() ? shown(std::move(finding), context.seen(heard)) : finding;
    }
    if (heard.empty())
        return noOwnData(group);
    const CheckedSource *worst = *std::max_element(heard.begin(), heard.end(), [&](const auto *a, const auto *b) {
        return missingShare(context, *a) < missingShare(context, *b);
    });
    if (const double share = missingShare(context, *worst); share > mostMissing) {
        CheckFinding finding =
            about(group, CheckOutcome::Fail, CheckReason::Interrupted,
                  Words::tr("It answers, but %1 of the time is missing.").arg(context.percent(share * 100)),
                  Words::tr("Look at how well it is connected: signal, router, cabling."));
        finding.evidence = context.seen(*worst, missingSpans(context, *worst));
        return finding;
    }
    return shown(about(group, CheckOutcome::Pass, CheckReason::Fine, Words::tr("It answers.")), context.seen(heard));
}

CheckFinding age(const Context &context, const CheckedSource &source)
{
    const qint64 now = context.input().now_ms;
    const qint64 until = context.knownUntil(source);
    const auto newest = context.newest(source);
    if (!newest) {
        switch (voiceOf(context, source)) {
        case Voice::Unknown: return notKnown(context, source);
        case Voice::NothingOwn: return noOwnData(source);
        case Voice::Heard:
        case Voice::Silent: break;
        }
        return shown(about(source, CheckOutcome::Fail, CheckReason::Silent,
                           Words::tr("No data since %1 or longer.").arg(context.moment(context.span().start_ms)),
                           Words::tr("Look at its power supply and its connection on site.")),
                     context.silence(source));
    }
    const qint64 bucket = source.store.bucket().count();
    // Some services give a bucket when it is over, others while it lasts: one bucket is no age.
    const qint64 limit = std::chrono::milliseconds(unittext::silentAfter).count() + bucket;
    const qint64 end = std::min(now, *newest + bucket);
    if (now - end <= limit) {
        return shown(about(source, CheckOutcome::Pass, CheckReason::Fine,
                           Words::tr("The newest data is of %1.").arg(context.moment(end))),
                     context.seen(source));
    }
    CheckFinding finding;
    if (until - end > limit) {
        finding =
            about(source, CheckOutcome::Fail, CheckReason::Old,
                  Words::tr("The newest data is of %1, %2 old.").arg(context.moment(end), context.duration(now - end)),
                  Words::tr("Look at its connection; if the whole site is silent, at the router."));
        finding.evidence = context.seen(source, {{end, until}});
        return finding;
    }
    finding = about(source, CheckOutcome::CannotTell, CheckReason::NotAsked,
                    Words::tr("It had data up to %1; nobody has asked since.").arg(context.moment(end)),
                    Words::tr("Run the check again while online."));
    if (const Span since{end, context.span().end_ms}; !since.isEmpty())
        finding.evidence = context.seen(source, {since});
    else
        finding.evidence = context.seen(source);
    return finding;
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
        switch (device.modeState) {
        case AskState::NotNeeded: break;
        case AskState::NotAsked:
            findings.push_back(about(device, CheckOutcome::CannotTell, CheckReason::NotAsked,
                                     Words::tr("Its mode was not asked for."),
                                     Words::tr("Run the check again while online.")));
            break;
        case AskState::Failed:
            findings.push_back(about(device, CheckOutcome::CannotTell, CheckReason::AskFailed,
                                     device.modeFailure.isEmpty()
                                         ? Words::tr("Its mode could not be read.")
                                         : Words::tr("Its mode could not be read: %1").arg(device.modeFailure),
                                     Words::tr("Run the check again when the service answers.")));
            break;
        case AskState::Answered:
            if (!device.mode.isKnown()) {
                findings.push_back(
                    about(device, CheckOutcome::CannotTell, CheckReason::ModeNotKnown,
                          Words::tr("It is in a mode that this program does not know: %1.").arg(device.mode.text()),
                          Words::tr("Ask the service what the mode means.")));
            } else if (device.mode.is(Mode::Unknown)) {
                findings.push_back(about(device, CheckOutcome::Fail, CheckReason::ModeUnknown,
                                         Words::tr("Its mode is Unknown: the service cannot tell what it follows."),
                                         Words::tr("Set its mode anew, and read it again after a while.")));
            } else {
                findings.push_back(about(device, CheckOutcome::Pass, CheckReason::Fine,
                                         Words::tr("Its mode is %1.").arg(device.mode.text())));
            }
        }
        // What it does under its mode.
        if (device.modeState != AskState::NotNeeded)
            findings.back().evidence = context.seen(context.sourcesOf(device));
    }
    if (findings.empty())
        findings.push_back(context.input().devices.empty()
                               ? noDevices()
                               : aboutSite(CheckOutcome::CannotTell, CheckReason::NothingOfTheKind,
                                           Words::tr("No device of the site has a mode.")));
    return findings;
}

} // namespace switchyard::checks
