// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitsheet.h"

#include "channelinfo.h"
#include "devicewords.h"
#include "fleetstore.h"
#include "sitecheckrun.h"
#include "unittext.h"
#include "visitparts.h"
#include "visitwords.h"
#include "zonetime.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr qsizetype mostNotes = 2'000; //!< characters of one visit's notes; a novel would push the rest off the paper

//! One sheet being written.
class Writer final
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::VisitSheet)
public:
    Writer(const SiteCheckRun &run, const FleetStore &sites, Instant now, const QLocale &locale)
        : m_run(run), m_sites(sites), m_now(now), m_locale(locale), m_zone(zoneOfSite(sites, run.site().utf8()))
    {}

    void addSite(VisitSheet &sheet) const
    {
        const QByteArray id = m_run.site().utf8();
        sheet.title = nameOfSite(m_sites, id);
        sheet.facts.push_back({tr("Site ID"), m_run.site().text()});
        const qsizetype row = m_sites.rowOf(m_run.site());
        const bool isLoaded = row >= 0 && m_sites.columns().fetchedAt_ms()[row] > 0;
        sheet.facts.push_back(
            {tr("Address"), isLoaded ? address(row) : tr("The details of the site are not on this computer.")});
        if (isLoaded) {
            const QString zone = m_sites.columns().column(SiteColumn::TimeZone).text(row);
            sheet.facts.push_back(
                {tr("Time zone"),
                 zone.isEmpty() || !zonetime::zoneNamed(zone.toUtf8()) ? tr("Not known; times are UTC") : zone});
            sheet.facts.push_back({tr("Details as of"), moment(m_sites.columns().fetchedAt_ms()[row])});
        }
        sheet.notesTitle = tr("Notes on site");
        sheet.made = tr("Switchyard · visit sheet · made %1").arg(moment(m_now.ms));
    }

    void addWiring(VisitSheet &sheet) const
    {
        sheet.wiringTitle = tr("Wiring");
        sheet.topology = m_run.topology();
        if (const auto &at = m_run.wiringAt())
            sheet.wiringNote = tr("As it was read %1; it could not be read anew.").arg(moment(at->ms));
        else if (m_run.wiringError())
            sheet.wiringNote = tr("The wiring could not be read, and none is kept on this computer.");
        else if (sheet.topology.nodes.empty())
            sheet.wiringNote = tr("The service has no wiring of this site.");
        else
            sheet.wiringNote = tr("As it was read %1.").arg(moment(m_now.ms));
        for (const Device &device : m_run.devices())
            sheet.deviceFacts.emplace_back(device.synthId, DeviceFacts{kindOf(device), makeOf(device)});
    }

    void addDevices(VisitSheet &sheet) const
    {
        SheetTable &table = sheet.devices;
        table.title = tr("Devices");
        table.columns = {tr("Kind"), tr("Make"), tr("Serial number"), tr("ID"), tr("Mode")};
        for (const Device &device : m_run.devices()) {
            const QByteArray kind = kindOf(device);
            table.rows.push_back({kind.isEmpty() ? unknown() : deviceKindText(kind), orUnknown(makeOf(device)),
                                  orUnknown(device.serialNumber.value_or(QString())), idsOf(device),
                                  modeOf(device.synthId)});
        }
        if (table.rows.empty())
            table.note = tr("No device of the site is known on this computer.");
    }

    void addTelemetry(VisitSheet &sheet) const
    {
        SheetTable &table = sheet.telemetry;
        table.title = tr("Last telemetry");
        table.columns = {tr("Device or sensor"), tr("Newest values"), tr("At")};
        for (const CheckedSource &source : m_run.read().sources) {
            const auto newest = newestOf(source);
            if (newest)
                table.rows.push_back({source.subject.title, newest->first, moment(newest->second)});
            else if (source.expected)
                table.rows.push_back({source.subject.title, silence(source), unknown()});
        }
        table.note = table.rows.empty() ? tr("No device or sensor of the site is known that has telemetry.")
                                        : tr("Of the last 7 days. Power is positive into the device.");
    }

    void addFindings(VisitSheet &sheet) const
    {
        SheetTable &table = sheet.findings;
        table.title = tr("Site check");
        const auto &report = m_run.report();
        if (!report) {
            table.note = tr("The site was not checked.");
            return;
        }
        table.columns = {tr("Check"), tr("Outcome"), tr("Found")};
        int passed = 0;
        for (const CheckResult &result : report->checks) {
            passed += result.outcome() == CheckOutcome::Pass;
            if (!result.applies())
                continue;
            for (const CheckFinding &finding : result.findings) {
                if (finding.outcome == CheckOutcome::Pass)
                    continue;
                QString found =
                    finding.subjectTitle.isEmpty() ? finding.text : finding.subjectTitle + u": "_s + finding.text;
                if (!finding.nextStep.isEmpty())
                    found += u' ' + finding.nextStep;
                table.rows.push_back({siteCheckTitle(result.check), checkOutcomeText(finding.outcome), found});
            }
        }
        table.note = table.rows.empty() ? tr("Nothing was found; %n checks passed.", nullptr, passed)
                                        : tr("%n checks passed; these did not:", nullptr, passed);
    }

    void addVisits(VisitSheet &sheet, const VisitStore &visits) const
    {
        sheet.visitsTitle = tr("Visits");
        std::vector<qsizetype> planned;
        std::vector<qsizetype> others;
        const EntityColumns &columns = visits.columns();
        const TextColumn &sites = columns.column(VisitColumn::Site);
        for (qsizetype row = 0; row < visits.rows(); ++row) {
            if (columns.state[row] == RowState::Dismissed || sites.at(row) != m_run.site().utf8())
                continue;
            (visits.stateOf(row) == VisitState::Planned ? planned : others).push_back(row);
        }
        const auto time = [&columns](qsizetype row) {
            const qint64 completed_ms = columns.times_ms[size_t(VisitTime::Completed)][row];
            return completed_ms != 0 ? completed_ms : columns.times_ms[size_t(VisitTime::Scheduled)][row];
        };
        std::stable_sort(planned.begin(), planned.end(), [&](auto a, auto b) { return time(a) < time(b); });
        std::stable_sort(others.begin(), others.end(), [&](auto a, auto b) { return time(a) > time(b); });
        planned.insert(planned.end(), others.begin(), others.end());
        const size_t shown = std::min<size_t>(planned.size(), mostSheetVisits);
        for (size_t i = 0; i < shown; ++i)
            sheet.visits.push_back(visitOf(visits, planned[i]));
        QStringList notes;
        if (const auto at = visits.listedAt())
            notes << tr("As of the list of visits of %1.").arg(moment(at->ms));
        else
            notes << tr("The service's list of visits is not on this computer.");
        if (planned.empty())
            notes << tr("No visit of this site is known.");
        if (planned.size() > shown)
            notes << tr("%n older ones are left out.", nullptr, int(planned.size() - shown));
        sheet.visitsNote = notes.join(u' ');
    }

private:
    static QString unknown() { return u"–"_s; }
    static QString orUnknown(const QString &text) { return text.isEmpty() ? unknown() : text; }
    QString moment(qint64 ms) const { return zonetime::dateTimeText(ms, m_zone, m_locale); }

    static QByteArray kindOf(const Device &device) { return device.kind ? device.kind->wire() : QByteArray(); }

    static QString makeOf(const Device &device)
    {
        QStringList parts;
        for (const auto &part : {device.manufacturer, device.model}) {
            if (part && !part->isEmpty())
                parts.append(*part);
        }
        return parts.join(u' ');
    }

    //! The wiring may call it by either.
    static QString idsOf(const Device &device)
    {
        const QString id = device.synthId.text();
        return !device.deviceId || device.deviceId->isEmpty() || device.deviceId->text() == id
            ? id
            : id + u'\n' + device.deviceId->text();
    }

    QString address(qsizetype row) const
    {
        const auto text = [&](SiteColumn column) { return m_sites.columns().column(column).text(row); };
        const auto joined = [](const QStringList &parts, QStringView between) {
            QStringList some;
            for (const QString &part : parts) {
                if (!part.isEmpty())
                    some.append(part);
            }
            return some.join(between);
        };
        const QString lines =
            joined({text(SiteColumn::AddressLine), joined({text(SiteColumn::PostalCode), text(SiteColumn::City)}, u" "),
                    joined({text(SiteColumn::Region), text(SiteColumn::Country)}, u", ")},
                   u"\n");
        return lines.isEmpty() ? tr("The service has no address of this site.") : lines;
    }

    QString modeOf(const SynthId &id) const
    {
        for (const CheckedDevice &device : m_run.read().devices) {
            if (device.id == id && device.modeState == AskState::Answered)
                return modeText(device.mode.wire());
        }
        return unknown();
    }

    //! Values of the newest time that has any, and that time.
    std::optional<std::pair<QString, qint64>> newestOf(const CheckedSource &source) const
    {
        const auto &times = source.store.times();
        for (size_t row = times.size(); row-- > 0;) {
            std::vector<std::pair<Quantity, QString>> found; // power first, as everywhere
            for (const TelemetrySeries &series : source.store.channels()) {
                const ChannelInfo info = channelInfo(series.channel);
                if (info.counter || row >= series.values.size() || !std::isfinite(series.values[row]))
                    continue;
                const double value = series.values[row];
                QString text =
                    info.title + u' ' + unittext::quantity(value, channelScale(info, std::abs(value)), m_locale);
                if (info.quantity == Quantity::Power)
                    text += u" ("_s + flowWord(value, source.subject.role == FlowRole::Battery) + u')';
                found.emplace_back(info.quantity, text);
            }
            if (found.empty())
                continue;
            std::stable_sort(found.begin(), found.end(), [](auto &a, auto &b) { return a.first < b.first; });
            QStringList values;
            for (const auto &[quantity, text] : found)
                values.append(text);
            return std::pair(values.join(u" · "_s), times[row]);
        }
        return {};
    }

    QString silence(const CheckedSource &source) const
    {
        switch (source.state) {
        case AskState::Answered: return tr("No data in the last 7 days");
        case AskState::Failed: return tr("Could not be read");
        case AskState::NotAsked:
        case AskState::NotNeeded: break;
        }
        return tr("Not asked for, and nothing is kept on this computer");
    }

    SheetVisit visitOf(const VisitStore &visits, qsizetype row) const
    {
        const Visit visit = visits.visitAt(row);
        const VisitState state = visits.stateOf(row);
        const bool isOverdue = state == VisitState::Planned && visit.scheduledAt && *visit.scheduledAt < m_now;
        QStringList parts{visitStateText(state, isOverdue)};
        if (visit.type && !visit.type->isEmpty())
            parts << *visit.type;
        if (const auto &at = visit.completedAt)
            parts << tr("completed %1").arg(moment(at->ms));
        if (const auto &at = visit.scheduledAt)
            parts << tr("scheduled %1").arg(moment(at->ms));
        if (const VisitTransfer transfer = visits.transferOf(row); transfer != VisitTransfer::Sent)
            parts << visitTransferText(transfer);
        QString notes = visit.notes.value_or(QString()).trimmed();
        if (notes.size() > mostNotes) {
            const qsizetype cut = notes.at(mostNotes - 1).isHighSurrogate() ? mostNotes - 1 : mostNotes;
            notes = notes.left(cut) + u"… "_s + tr("(shortened)");
        }
        return {parts.join(u" · "_s), notes};
    }

    const SiteCheckRun &m_run;
    const FleetStore &m_sites;
    const Instant m_now;
    const QLocale m_locale;
    const QTimeZone m_zone;
};

} // namespace

VisitSheet visitSheet(const SiteCheckRun &run, const FleetStore &sites, const VisitStore &visits, Instant now,
                      const QLocale &locale)
{
    VisitSheet sheet;
    const Writer writer(run, sites, now, locale);
    writer.addSite(sheet);
    writer.addWiring(sheet);
    writer.addDevices(sheet);
    writer.addTelemetry(sheet);
    writer.addFindings(sheet);
    writer.addVisits(sheet, visits);
    return sheet;
}

} // namespace switchyard
