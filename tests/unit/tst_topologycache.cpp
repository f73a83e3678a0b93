// SPDX-License-Identifier: GPL-3.0-or-later
#include "topologycache.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant noon{1'750'000'000'000, 0};

Topology house()
{
    Topology topology;
    topology.nodes = {{-1, "S-1", "site", {}, {}},
                      {0, "INV-1", "device", {}, {{{"maxCapacity_J", "4.8e7"}}}},
                      {1, "INV-1__PV_DERIVED", "sensor", {"power_W", "energy_Wh_increment"}, {}},
                      {0, "", "circuit", {}, {{{"läuft", "\"ja\""}, {"x", "null"}}}}};
    return topology;
}

struct Folder
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"topology.sqlite"_s);
};

std::optional<KeptTopology> loaded(TopologyCache &cache, const SiteId &site)
{
    std::optional<Result<std::optional<KeptTopology>>> answer;
    QObject context;
    cache.load(site).then(&context, [&answer](const auto &kept) { answer = kept; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000) || !answer->ok())
        qFatal("no answer");
    return **answer;
}

} // namespace

class TestTopologyCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasKeptIsThereInTheNextRun()
    {
        const Folder at;
        const SiteId site(u"S 1/ü"_s);
        {
            TopologyCache cache(at.file);
            QVERIFY(!loaded(cache, site));
            cache.keep(site, {}, noon);
            cache.keep(site, house(), noon + std::chrono::hours(1));
        }
        QCOMPARE(QFile::permissions(at.file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        TopologyCache cache(at.file);
        QCOMPARE(loaded(cache, site), KeptTopology({house(), noon + std::chrono::hours(1)}));
        QVERIFY(!loaded(cache, SiteId(u"S 1"_s)));
        QVERIFY(!cache.problem());
    }

    void anEmptyWiringIsKeptToo()
    {
        const Folder at;
        TopologyCache cache(at.file);
        cache.keep(SiteId(u"S-1"_s), {}, noon);
        QCOMPARE(loaded(cache, SiteId(u"S-1"_s)), KeptTopology({{}, noon}));
    }

    void aDamagedFileIsSetAside()
    {
        const Folder at;
        QFile file(at.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        TopologyCache cache(at.file);
        QSignalSpy told(&cache, &TopologyCache::problemChanged);
        QVERIFY(!loaded(cache, SiteId(u"S-1"_s)));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(QFile::exists(cache.problem()->setAsideAs));
        cache.keep(SiteId(u"S-1"_s), house(), noon);
        QVERIFY(loaded(cache, SiteId(u"S-1"_s)));
    }

    void bytesThatAreNoWiringAreFound_data()
    {
        QTest::addColumn<QByteArray>("nodes");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("cut off") << QByteArray::fromHex("0000000100000000");
        QTest::newRow("a huge count") << QByteArray::fromHex("ffffffff");
        QTest::newRow("a child before its parent") << QByteArray::fromHex("00000001"
                                                                          "00000005"
                                                                          "00000000"
                                                                          "00000000"
                                                                          "00000000"
                                                                          "00000000");
        QTest::newRow("more than that") << QByteArray::fromHex("0000000000");
    }
    void bytesThatAreNoWiringAreFound()
    {
        QFETCH(const QByteArray, nodes);
        const Folder at;
        {
            TopologyCache cache(at.file);
            cache.keep(SiteId(u"S-1"_s), house(), noon);
        }
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(at.file), &handle), SQLITE_OK);
        const QByteArray sql = "UPDATE topologies SET nodes = x'" + nodes.toHex() + "'";
        QCOMPARE(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
        TopologyCache cache(at.file);
        QSignalSpy told(&cache, &TopologyCache::problemChanged);
        QVERIFY(!loaded(cache, SiteId(u"S-1"_s)));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!cache.problem()->setAsideAs.isEmpty());
    }

    void whereNothingCanBeKeptWorkGoesOn()
    {
        const Folder at;
        TopologyCache cache(at.folder.filePath(u"no such folder/topology.sqlite"_s));
        QSignalSpy told(&cache, &TopologyCache::problemChanged);
        cache.keep(SiteId(u"S-1"_s), house(), noon);
        QVERIFY(!loaded(cache, SiteId(u"S-1"_s)));
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(cache.problem()->error);
    }
};

QTEST_GUILESS_MAIN(TestTopologyCache)
#include "tst_topologycache.moc"
