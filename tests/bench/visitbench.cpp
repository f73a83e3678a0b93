// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "benchtable.h"
#include "preparationmodel.h"
#include "visitcalendarmodel.h"
#include "visitsheetpaper.h"

#include <QRandomGenerator>

#include <map>
#include <numeric>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int sites = 10'000;
constexpr int visits = 100'000;

void fillVisits(FleetStore &fleet, VisitStore &store, const Clock &clock)
{
    QRandomGenerator random(9);
    const QStringList zones{u"Europe/London"_s, u"Asia/Tokyo"_s, u"America/Denver"_s, u"Australia/Adelaide"_s};
    for (int i = 0; i < sites; ++i) {
        Site site;
        site.siteId = SiteId(u"S-%1"_s.arg(i));
        site.name = u"House %1"_s.arg(i);
        site.timezone = zones[i % zones.size()];
        fleet.take(site, clock.now());
    }
    constexpr qint64 minute_ms = 60'000;
    constexpr int years = 5 * 365 * 24 * 60;
    for (int i = 0; i < visits; ++i) {
        Visit visit;
        visit.visitId = VisitId(u"V-%1"_s.arg(i));
        visit.siteId = SiteId(u"S-%1"_s.arg(random.bounded(sites)));
        visit.type = u"maintenance"_s;
        visit.scheduledAt = Instant{clock.now().ms + (random.bounded(years) - years / 2) * minute_ms, 0};
        store.take(visit, clock.now());
    }
}

VisitSheet usualSheet()
{
    VisitSheet sheet;
    sheet.title = u"Harbour Lane 12"_s;
    sheet.facts = {{u"Site ID"_s, u"S-1"_s}, {u"Address"_s, u"Harbour Lane 12\nBS2 7YF Bristol"_s}};
    sheet.devices = {u"Devices"_s, {}, {u"Kind"_s, u"Make"_s, u"Serial number"_s, u"ID"_s, u"Mode"_s}, {}};
    for (int i = 0; i < 8; ++i)
        sheet.devices.rows.push_back(
            {u"Battery pack"_s, u"Lunar Energy Stack 20"_s, u"BA%1"_s.arg(i), u"BAT-%1"_s.arg(i), u"Smart"_s});
    sheet.telemetry = {u"Last telemetry"_s, {}, {u"Device"_s, u"Newest values"_s, u"At"_s}, {}};
    for (int i = 0; i < 12; ++i)
        sheet.telemetry.rows.push_back({u"Battery sensor · BAT-%1__bb_agg"_s.arg(i),
                                        u"Power −2.50 kW (discharging) · State of charge 63.1 % · Voltage 51.8 V"_s,
                                        u"27 Nov 2026 17:45 ACDT"_s});
    for (int i = 0; i < 10; ++i)
        sheet.visits.push_back({u"Completed · repair"_s, u"F2 was blown, replaced (10 A gG).\nAll answer again."_s});
    return sheet;
}

} // namespace

void benchVisits(BenchTable &table)
{
    const SystemClock clock;
    FleetStore fleet;
    VisitStore store;
    fillVisits(fleet, store, clock);
    std::vector<quint32> rows(size_t(store.rows()));
    std::iota(rows.begin(), rows.end(), 0U);
    VisitCalendarModel calendar(store, fleet, clock, QLocale(u"en_GB"_s), QTimeZone::utc());
    const ChunkedList<qint64> &scheduled = store.columns().times_ms[size_t(VisitTime::Scheduled)];
    const TextColumn &zoneNames = fleet.columns().column(SiteColumn::TimeZone);
    std::map<QDate, int> days;
    table.compare(
        u"100,000 visits: a month of the calendar"_s, [&] { calendar.setRows(rows); },
        u"each asked for its day in its zone"_s,
        [&] {
            days.clear();
            for (const quint32 row : rows) {
                const QByteArrayView site = store.columns().column(VisitColumn::Site).at(row);
                const QTimeZone zone(zoneNames.at(fleet.rowOf(site)).toByteArray());
                ++days[QDateTime::fromMSecsSinceEpoch(scheduled[row], zone).date()];
            }
        },
        0.1, 3);
    table.measure(
        u"100,000 visits: sites of the next days"_s,
        [&] { sitesOfPlannedVisits(store, clock.now() + std::chrono::hours(72)); }, 200, 3);
    const VisitSheet sheet = usualSheet();
    table.measure(u"a visit sheet laid out on pages"_s, [&] { VisitSheetPaper(sheet, {680, 1009}).pages(); }, 60, 5);
}

} // namespace switchyard
