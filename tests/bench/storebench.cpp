// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "benchtable.h"
#include "fleetcachefile.h"
#include "fleetstore.h"
#include "roworder.h"
#include "siteorder.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr int million = 1'000'000;

void benchOrder(BenchTable &table, const FleetStore &store)
{
    const SiteColumns &columns = store.columns();
    const QLocale english(QLocale::English);
    RowOrdering rules;
    const auto order = [&](const QString &filter, const std::vector<SortStep> &sort) {
        return rules
            .run(columns, FilterQuery::parse(filter, siteFilterFields()), sort, english, Instant{1'800'000'000'000})
            .rows.size();
    };
    // The reference reads every text once, as a search without any structure would.
    const auto readAll = [&] {
        size_t hits = 0;
        for (const TextColumn &column : columns.text)
            column.texts().containing("harbour s", [&hits](quint32) { ++hits; });
        return hits;
    };
    order(u"harbour"_s, {});
    table.compare(
        u"1,000,000 sites: a keystroke that many match"_s, [&] { order(u"harbour s"_s, {}); },
        u"one pass over all texts"_s, [&] { readAll(); }, 3);
    table.measure(u"1,000,000 sites: a keystroke that few match"_s, [&] { order(u"residence 31415"_s, {}); }, 33);
    table.measure(
        u"1,000,000 sites: field, exclusion and word"_s, [&] { order(u"country:GB -city:\"City 12\" harbour"_s, {}); },
        50);
    table.measure(u"1,000,000 sites: sort by country"_s, [&] { order({}, {{4, Qt::AscendingOrder}}); }, 60);
    table.measure(
        u"1,000,000 sites: sort by name, the first time"_s,
        [&] {
            RowOrdering fresh;
            fresh.run(columns, {}, {{1, Qt::AscendingOrder}}, english, {});
        },
        2000, 3);
    order({}, {{1, Qt::AscendingOrder}});
    table.measure(u"1,000,000 sites: sort by name again"_s, [&] { order({}, {{1, Qt::DescendingOrder}}); }, 350);
    table.measure(
        u"1,000,000 sites: a snapshot for another thread"_s,
        [&] {
            std::vector<SiteColumns> copies(100);
            for (SiteColumns &copy : copies)
                copy = store.columns();
            if (copies.back().rows() != million)
                qFatal("not a snapshot");
        },
        10);
}

void benchDisk(BenchTable &table, const FleetStore &store)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.sqlite"_s);
    {
        FleetCacheFile file(path);
        if (file.open({}).error)
            qFatal("no cache");
        table.measure(
            u"1,000,000 sites: written to disk"_s,
            [&] {
                for (qsizetype from = 0; from < million; from += 20'000) {
                    CachedRows batch{CacheTableIndex::Sites, store.columns(), {}, {}};
                    for (qsizetype row = from; row < from + 20'000; ++row)
                        batch.rows.push_back(row);
                    if (!file.write(batch))
                        qFatal("not written");
                }
            },
            10'000, 1);
    }
    double first_ms = 0;
    double all_ms = 0;
    const auto read = [&] {
        FleetCacheFile file(path);
        QElapsedTimer timer;
        timer.start();
        const auto opened =
            file.open([&](CacheTableIndex, const LoadedEntities &) { first_ms = double(timer.nsecsElapsed()) / 1e6; });
        all_ms = double(timer.nsecsElapsed()) / 1e6;
        if (opened.of(CacheTableIndex::Sites).columns.rows() != million)
            qFatal("not read");
    };
    // What any reader does: every row, and the bytes of each of its texts once.
    const auto bareRead = [&] {
        SqliteDatabase database;
        if (!database.open(path, SqliteDatabase::Safety::Normal))
            qFatal("no database");
        SqliteStatement rows(database,
                             "SELECT row, state, fetched_ms, id, name, city, region, country, postal_code, time_zone,"
                             " address_line FROM sites ORDER BY row");
        qint64 sum = 0;
        while (rows.step() == SqliteStatement::Step::Row) {
            sum += rows.integer(0) + rows.integer(1) + rows.integer(2);
            for (int column = 3; column < 3 + siteColumnCount; ++column)
                sum += rows.text(column).size();
        }
        if (sum == 0)
            qFatal("not read");
    };
    table.compare(u"1,000,000 sites: read from disk into columns"_s, read, u"bare SQLite pass"_s, bareRead, 1.85, 3);
    table.measure(u"1,000,000 sites: searchable after opening"_s, read, 800, 3);
    table.add(u"1,000,000 sites: the first 1,000 of them"_s, first_ms, u"all of them"_s, all_ms, 0.15);
}

} // namespace

void fillFleet(FleetStore &store, int sites)
{
    static const QStringList countries{u"GB"_s, u"DE"_s, u"US"_s, u"AU"_s, u"JP"_s};
    QRandomGenerator random(1);
    Site site;
    site.address = Address{};
    for (int i = 0; i < sites; ++i) {
        const quint32 dice = random.generate();
        site.siteId = SiteId(u"S-%1"_s.arg(100'000 + i));
        site.name = u"%1 residence %2"_s.arg(QString::number(dice % 90'000, 36), QString::number(i % 700'000));
        site.timezone = u"Europe/London"_s;
        site.address->city = u"City %1"_s.arg(dice % 4000);
        site.address->region = u"Region %1"_s.arg(dice % 300);
        site.address->country = countries[dice % 5];
        site.address->postalCode = QString::number(10'000 + dice % 80'000);
        site.address->line1 = u"%1 Harbour Street"_s.arg(i);
        store.take(site, Instant{1'700'000'000'000 + i});
    }
}

void benchStore(BenchTable &table)
{
    FleetStore store;
#ifdef __GLIBC__
    malloc_trim(0); // what earlier rows have left would be used first
#endif
    const qint64 before_kB = resident_kB();
    table.measure(u"1,000,000 sites: details into the store"_s, [&] { fillFleet(store, million); }, 4000, 1);
    qsizetype texts = 0;
    for (const TextColumn &column : store.columns().text)
        texts += column.texts().bytes();
    const double perSite = double((resident_kB() - before_kB) * 1024 - texts) / million;
    table.note(u"1,000,000 sites: memory of a site beyond its texts"_s, perSite, 250, u"bytes"_s);
    benchOrder(table, store);
    benchDisk(table, store);
}

} // namespace switchyard
