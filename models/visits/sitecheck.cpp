// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitecheck.h"

#include "sitecheckparts.h"
#include "unittext.h"
#include "zonetime.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::SiteCheck)
};

// A site with a hundred sensors may be wrong in a hundred ways; nobody reads more than a page.
constexpr size_t mostWritten = 20;
constexpr qsizetype mostSubjects = 8;

using Check = checks::Findings (*)(const checks::Context &);
constexpr Check checkFunctions[siteCheckCount]{checks::answering,     checks::dataAge,       checks::pvInDaylight,
                                               checks::stateOfCharge, checks::batteryUse,    checks::operationMode,
                                               checks::counterResets, checks::energyBalance, checks::clockShift};

//! Findings that say the same of several subjects.
struct Saying
{
    QStringList subjects;
    QString text;
};

std::vector<Saying> sayings(const CheckResult &result)
{
    std::vector<Saying> sayings;
    const CheckOutcome outcome = result.outcome();
    for (const CheckFinding &finding : result.findings) {
        // What is right beside something that is wrong is left out; where nothing is wrong, it is what was found.
        if (finding.outcome == CheckOutcome::Pass && outcome != CheckOutcome::Pass)
            continue;
        QString text = finding.text;
        if (!finding.nextStep.isEmpty())
            text += u' ' + Words::tr("Next: %1").arg(finding.nextStep);
        auto same =
            std::find_if(sayings.begin(), sayings.end(), [&text](const Saying &one) { return one.text == text; });
        if (same == sayings.end())
            same = sayings.insert(sayings.end(), {{}, std::move(text)});
        if (!finding.subjectTitle.isEmpty())
            same->subjects.push_back(finding.subjectTitle);
    }
    return sayings;
}

//! "A, B and 12 more".
QString listed(const QStringList &subjects, const QLocale &locale)
{
    if (subjects.size() <= mostSubjects)
        return subjects.join(u", "_s);
    return Words::tr("%1 and %2 more")
        .arg(QStringList(subjects.first(mostSubjects)).join(u", "_s),
             unittext::count(subjects.size() - mostSubjects, locale));
}

void writeCheck(QString &text, const CheckResult &result, const QLocale &locale)
{
    //: What came of a check, and which one: "Failed: PV in daylight".
    text += Words::tr("%1: %2").arg(result.applies() ? checkOutcomeText(result.outcome()) : Words::tr("Does not apply"),
                                    siteCheckTitle(result.check))
        + u'\n';
    const std::vector<Saying> all = sayings(result);
    for (size_t i = 0; i < std::min(all.size(), mostWritten); ++i) {
        text += u"  - "_s;
        if (!all[i].subjects.isEmpty())
            text += listed(all[i].subjects, locale) + u": "_s;
        text += all[i].text + u'\n';
    }
    if (all.size() > mostWritten)
        text +=
            u"  - "_s + Words::tr("%1 more.").arg(unittext::count(qint64(all.size() - mostWritten), locale)) + u'\n';
}

} // namespace

bool CheckResult::applies() const
{
    return findings.empty() || std::any_of(findings.begin(), findings.end(), [](const CheckFinding &finding) {
               return finding.reason != CheckReason::NothingOfTheKind;
           });
}

CheckOutcome CheckResult::outcome() const
{
    const auto worst = std::max_element(findings.begin(), findings.end(),
                                        [](const auto &a, const auto &b) { return a.outcome < b.outcome; });
    return worst == findings.end() ? CheckOutcome::CannotTell : worst->outcome;
}

CheckOutcome SiteCheckReport::outcome() const
{
    std::optional<CheckOutcome> worst;
    for (const CheckResult &result : checks) {
        if (result.applies() && !result.findings.empty())
            worst = std::max(worst.value_or(CheckOutcome::Pass), result.outcome());
    }
    return worst.value_or(CheckOutcome::CannotTell);
}

int SiteCheckReport::count(CheckOutcome outcome) const
{
    return int(std::count_if(checks.begin(), checks.end(),
                             [outcome](const CheckResult &result) { return result.outcome() == outcome; }));
}

QString SiteCheckReport::notes(const QLocale &locale) const
{
    const QString site = siteName.isEmpty() ? QString::fromUtf8(siteId) : siteName;
    QString text = Words::tr("Site check of %1, %2").arg(site, zonetime::dateTimeText(now_ms, zone, locale)) + u'\n';
    text +=
        Words::tr("Data of %1 to %2")
            .arg(zonetime::dateTimeText(span.start_ms, zone, locale), zonetime::dateTimeText(span.end_ms, zone, locale))
        + u'\n';
    if (!zoneKnown)
        text += Words::tr("The site's time zone is not known: times are in UTC.") + u'\n';
    text += Words::tr("%1 failed, %2 cannot be told, %3 passed.")
                .arg(unittext::count(count(CheckOutcome::Fail), locale),
                     unittext::count(count(CheckOutcome::CannotTell), locale),
                     unittext::count(count(CheckOutcome::Pass), locale))
        + u"\n\n"_s;
    for (const CheckOutcome outcome : {CheckOutcome::Fail, CheckOutcome::CannotTell, CheckOutcome::Pass}) {
        for (const CheckResult &result : checks) {
            if (result.outcome() == outcome)
                writeCheck(text, result, locale);
        }
    }
    return text;
}

SiteCheckReport siteCheck(const SiteCheckInput &input, const QLocale &locale)
{
    const checks::Context context(input, locale);
    SiteCheckReport report;
    report.siteId = input.siteId;
    report.siteName = input.siteName;
    report.zone = context.zone();
    report.zoneKnown = context.zoneKnown();
    report.span = context.span();
    report.now_ms = input.now_ms;
    for (size_t i = 0; i < siteCheckCount; ++i) {
        CheckResult &result = report.checks[i];
        result.check = SiteCheck(i);
        result.findings = checkFunctions[i](context);
        std::stable_sort(result.findings.begin(), result.findings.end(),
                         [](const auto &a, const auto &b) { return a.outcome > b.outcome; });
    }
    return report;
}

QString siteCheckTitle(SiteCheck check)
{
    switch (check) {
    case SiteCheck::Answering: return Words::tr("Devices answer");
    case SiteCheck::DataAge: return Words::tr("Age of the data");
    case SiteCheck::PvInDaylight: return Words::tr("PV in daylight");
    case SiteCheck::StateOfCharge: return Words::tr("State of charge");
    case SiteCheck::BatteryUse: return Words::tr("Battery is used");
    case SiteCheck::OperationMode: return Words::tr("Operation mode");
    case SiteCheck::CounterResets: return Words::tr("Energy counters");
    case SiteCheck::EnergyBalance: return Words::tr("Energy balance");
    case SiteCheck::ClockShift: return Words::tr("Clocks");
    }
    return {};
}

QString checkOutcomeText(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Pass: return Words::tr("Passed");
    case CheckOutcome::CannotTell: return Words::tr("Cannot tell");
    case CheckOutcome::Fail: return Words::tr("Failed");
    }
    return {};
}

} // namespace switchyard
