// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetrycache.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <cmath>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 minute = 60'000;
constexpr qint64 block = telemetryBlockBuckets * minute;
constexpr qint64 start = 6900 * block; // some day of 2023

const TelemetryKey battery{SynthId(QByteArray("BAT-1")), {}, 1min};
const SettledAnswer forGood{std::numeric_limits<qint64>::max(), false};
const SettledAnswer withEnergy{std::numeric_limits<qint64>::max(), true};

//! A value a minute, of two channels; every seventh of the second is missing.
Telemetry ramp(qint64 from, int count, double offset = 0)
{
    Telemetry made;
    made.series = {{"power_W", {}}, {"stateOfCharge_pct", {}}};
    for (int i = 0; i < count; ++i) {
        made.timestamps_ms.push_back(from + i * minute);
        made.series[0].values.push_back(offset + i * 0.1);
        made.series[1].values.push_back(i % 7 == 0 ? nothing : i % 100);
    }
    return made;
}

Span spanOf(qint64 from, int count)
{
    return {from, from + count * minute};
}

void compare(const TelemetrySeriesStore &got, const TelemetrySeriesStore &expected)
{
    QCOMPARE(got.asked(), expected.asked());
    QCOMPARE(got.bucket(), expected.bucket());
    QCOMPARE(got.times(), expected.times());
    QCOMPARE(got.channels().size(), expected.channels().size());
    for (size_t c = 0; c < got.channels().size(); ++c) {
        QCOMPARE(got.channels()[c].channel, expected.channels()[c].channel);
        const auto &a = got.channels()[c].values;
        const auto &b = expected.channels()[c].values;
        const bool same = std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double one, double other) {
            return one == other || (std::isnan(one) && std::isnan(other));
        });
        QVERIFY2(same, got.channels()[c].channel.constData());
    }
    QCOMPARE(got.settled(false), expected.settled(false));
    QCOMPARE(got.settled(true), expected.settled(true));
}

struct Folder
{
    QTemporaryDir dir;
    QString file() const { return dir.filePath(u"telemetry.sqlite"_s); }
    QStringList aside() const { return QDir(dir.path()).entryList({u"telemetry.sqlite.aside-*"_s}, QDir::Files); }
    //! Changes the file as another program would, or reads a number from it.
    qint64 run(const char *sql) const
    {
        sqlite3 *handle = nullptr;
        sqlite3_open(file().toUtf8().constData(), &handle);
        sqlite3_busy_timeout(handle, 5000);
        sqlite3_stmt *statement = nullptr;
        qint64 number = -1;
        const char *rest = sql;
        while (sqlite3_prepare_v2(handle, rest, -1, &statement, &rest) == SQLITE_OK && statement) {
            if (sqlite3_step(statement) == SQLITE_ROW)
                number = sqlite3_column_int64(statement, 0);
            sqlite3_finalize(statement);
        }
        [&] { QCOMPARE(sqlite3_errcode(handle), SQLITE_OK); }();
        sqlite3_close(handle);
        return number;
    }
};

//! The file alone, opened.
struct Opened
{
    TelemetryCacheFile file;
    CacheFileProblem problem;

    explicit Opened(const Folder &folder) : file(folder.file()), problem(file.open()) {}

    bool store(const TelemetryKey &key, const Telemetry &answer, const Span &covered, SettledAnswer settled = forGood)
    {
        return file.store(key, answer, covered, settled).ok();
    }
    TelemetrySeriesStore load(const TelemetryKey &key, const Span &span)
    {
        const auto loaded = file.load(key, span);
        return loaded ? *loaded : TelemetrySeriesStore();
    }
};

std::optional<TelemetrySeriesStore> answerOf(const Call<TelemetrySeriesStore> &call)
{
    QObject context;
    std::optional<TelemetrySeriesStore> answer;
    call.then(&context, [&answer](const Result<TelemetrySeriesStore> &result) { answer = *result; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000); }();
    return answer;
}

} // namespace

//! Telemetry on disk: what was answered is there again, whatever became of the file.
class TestTelemetryCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFolderHasNothing()
    {
        const Folder folder;
        Opened opened(folder);
        QVERIFY(!opened.problem.error && opened.problem.setAsideAs.isEmpty());
        compare(opened.load(battery, {start, start + block}), TelemetrySeriesStore(1min));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(opened.store(battery, ramp(start, 3), spanOf(start, 3)));
        for (const char *end : {"", "-wal", "-shm"})
            QCOMPARE(QFile::permissions(folder.file() + QLatin1StringView(end)) & others, QFile::Permissions());
    }

    void whatWasAnsweredIsThereAgain()
    {
        const Folder folder;
        const qint64 from = start + block - 1000 * minute; // over a border
        TelemetrySeriesStore expected(1min);
        {
            Opened opened(folder);
            for (const auto &[at, count, offset] :
                 {std::tuple{from + 500 * minute, 2000, 0.0}, {from, 800, 1000.0}, {from + 3000 * minute, 6000, 5.0}}) {
                expected.merge(ramp(at, count, offset), spanOf(at, count), forGood);
                QVERIFY(opened.store(battery, ramp(at, count, offset), spanOf(at, count)));
            }
            compare(opened.load(battery, spanOf(from, 9000)), expected);
        }
        Opened again(folder);
        compare(again.load(battery, spanOf(from, 9000)), expected);
        QCOMPARE(folder.run("SELECT count(*) FROM blocks"), 3);
        // Whole blocks are given: the first one for a minute of it.
        compare(again.load(battery, spanOf(from, 1)), expected.within({start, start + block}));
        compare(again.load(battery, spanOf(start + block, 1)), expected.within({start + block, start + 2 * block}));
    }

    void duplicatesAndDisorderAreMergedAsInMemory()
    {
        const Folder folder;
        Opened opened(folder);
        Telemetry answer;
        answer.timestamps_ms = {start + block, start + 5, start - 1, start + 5, start};
        answer.series = {{"power_W", {1, 2, 3, nothing, -0.5}}, {"x", {nothing, nothing, nothing, 7, nothing}}};
        const Span covered{start, start + 10}; // less than what came
        TelemetrySeriesStore expected(1min);
        expected.merge(answer, covered, forGood);
        QVERIFY(opened.store(battery, answer, covered));
        compare(opened.load(battery, {start - block, start + 2 * block}), expected);
    }

    void energyIsSettledApartFromTheRest()
    {
        const Folder folder;
        Opened opened(folder);
        QVERIFY(opened.store(battery, ramp(start, 60), spanOf(start, 60), forGood));
        QVERIFY(opened.store(battery, ramp(start, 20), spanOf(start, 20), withEnergy));
        QVERIFY(opened.store(battery, ramp(start, 90), spanOf(start, 90), {start + 70 * minute, false}));
        const auto loaded = opened.load(battery, spanOf(start, 90));
        QCOMPARE(loaded.size(), size_t(90));
        QCOMPARE(loaded.holes(spanOf(start, 90), false), (std::vector<Span>{spanOf(start + 70 * minute, 20)}));
        QCOMPARE(loaded.holes(spanOf(start, 90), true), (std::vector<Span>{spanOf(start + 20 * minute, 70)}));
    }

    void anEmptyAnswerIsKnowledgeToo()
    {
        const Folder folder;
        Opened opened(folder);
        QVERIFY(opened.store(battery, {}, {start, start + 3 * block}));
        const auto loaded = opened.load(battery, {start - block, start + 4 * block});
        QVERIFY(loaded.isEmpty());
        QCOMPARE(loaded.settled(false).spans(), (std::vector<Span>{{start, start + 3 * block}}));
        // An answer of which nothing is final leaves nothing behind.
        QVERIFY(opened.store(battery, {}, {start + 9 * block, start + 10 * block}, {start, false}));
        QCOMPARE(folder.run("SELECT count(*) FROM blocks"), 3);
    }

    void absurdSpansAndBucketsDoNoHarm()
    {
        const Folder folder;
        Opened opened(folder);
        constexpr qint64 least = std::numeric_limits<qint64>::min();
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        Telemetry answer;
        answer.timestamps_ms = {least, -62'135'596'800'000, start, 253'402'300'799'999, most};
        answer.series = {{"power_W", {1, 2, 3, 4, 5}}};
        QVERIFY(opened.store(battery, answer, {least, most}, {start, true}));
        const auto loaded = opened.load(battery, {least, most});
        QCOMPARE(loaded.times(), (std::vector<qint64>{-62'135'596'800'000, start, 253'402'300'799'999}));
        QCOMPARE(loaded.settled(true).length_ms(), TelemetryCacheFile::mostSettledBlocks * block);
        QVERIFY(opened.load(battery, {most, least}).isEmpty());
        for (const auto bucket : {0ms, -1ms, std::chrono::milliseconds(most)}) {
            const TelemetryKey key{battery.id, {}, bucket};
            QCOMPARE(opened.file.load(key, {0, 1}).error().kind, ApiError::Kind::InvalidRequest);
            QCOMPARE(opened.file.store(key, answer, {0, 1}, forGood).error().kind, ApiError::Kind::InvalidRequest);
        }
    }

    void keysAreKeptApart()
    {
        const Folder folder;
        Opened opened(folder);
        std::vector<TelemetryKey> keys;
        for (const QByteArray &id : {QByteArray("a"), QByteArray("A"), QByteArray("a "), QByteArray("../a/b%2F?"),
                                     u"Zürich 電池 🔋"_s.toUtf8(), QByteArray(2048, 'x'), QByteArray(2049, 'x'),
                                     QByteArray("\xff\xfe"), QByteArray("'; DROP TABLE keys; --")}) {
            for (const auto bucket : {std::chrono::milliseconds(1min), std::chrono::milliseconds(15min)}) {
                keys.push_back({SynthId(id), {}, bucket});
                keys.push_back({SynthId(id), "unmanaged", bucket});
            }
        }
        for (size_t i = 0; i < keys.size(); ++i)
            QVERIFY(opened.store(keys[i], ramp(start, 10, double(i)), spanOf(start, 10)));
        for (size_t i = 0; i < keys.size(); ++i) {
            const auto loaded = opened.load(keys[i], spanOf(start, 10));
            QCOMPARE(loaded.size(), size_t(10));
            QCOMPARE(loaded.find("power_W")->values[0], double(i));
        }
    }

    void randomAnswersAreWhatMemoryMakesOfThem()
    {
        const Folder folder;
        QRandomGenerator random(3);
        TelemetrySeriesStore expected(1min);
        for (int round = 0; round < 12; ++round) {
            Opened opened(folder);
            for (int i = 0; i < 10; ++i) {
                Telemetry answer;
                answer.timestamps_ms.resize(random.bounded(300));
                const qint64 from = start + random.bounded(-5000, 15'000) * minute;
                for (qint64 &time : answer.timestamps_ms)
                    time = from + random.bounded(3000) * minute + (random.bounded(9) == 0 ? 17 : 0);
                if (random.bounded(3))
                    std::sort(answer.timestamps_ms.begin(), answer.timestamps_ms.end());
                for (const char *channel : {"power_W", "voltage_V", "energy_Wh_increment"}) {
                    std::vector<double> values(answer.size());
                    for (double &value : values)
                        value = random.bounded(4) == 0 ? nothing : random.generateDouble() * 1e6 - 5e5;
                    if (random.bounded(3))
                        answer.series.push_back({channel, values});
                }
                const Span covered = spanOf(from, int(random.bounded(3000)));
                const SettledAnswer settled{from + random.bounded(4000) * minute, random.bounded(2) == 0};
                expected.merge(answer, covered, settled);
                QVERIFY(opened.store(battery, answer, covered, settled));
            }
            compare(opened.load(battery, {start - 10 * block, start + 10 * block}), expected);
        }
    }

    void theLeastRecentlyUsedGoFirst()
    {
        const Folder folder;
        Opened opened(folder);
        const auto at = [](int n) { return start + n * block; };
        for (int n = 0; n < 4; ++n)
            QVERIFY(opened.store(battery, ramp(at(n), 1000), spanOf(at(n), 1000)));
        const qint64 each = folder.run("SELECT max(size) FROM blocks");
        QVERIFY(!opened.load(battery, spanOf(at(0), 1)).isEmpty()); // used: now 1 is the oldest
        QVERIFY(opened.file.trim().ok());
        QCOMPARE(folder.run("SELECT count(*) FROM contents"), 4);
        QVERIFY(opened.file.trim(2 * each).ok());
        QVERIFY(folder.run("SELECT sum(size) FROM blocks") <= 2 * each);
        const auto left = opened.load(battery, {start, start + 10 * block});
        QCOMPARE(left.times().front(), at(0));
        QCOMPARE(left.times().back(), at(3) + 999 * minute);
        QCOMPARE(left.size(), size_t(2000));
        QVERIFY(opened.file.trim(0).ok());
        QCOMPARE(folder.run("SELECT (SELECT count(*) FROM contents) + (SELECT count(*) FROM keys)"), 0);
    }

    void aDamagedBlockCostsThatBlockOnly_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("garbage") << QByteArray("UPDATE contents SET columns = x'00ff00ff' WHERE number = 2");
        QTest::newRow("empty") << QByteArray("UPDATE contents SET columns = x'' WHERE number = 2");
        QTest::newRow("unknown version") << QByteArray(
            "UPDATE contents SET columns = x'7f' || substr(columns, 2) WHERE number = 2");
        QTest::newRow("cut") << QByteArray(
            "UPDATE contents SET columns = substr(columns, 1, length(columns) - 1) WHERE number = 2");
        QTest::newRow("gone") << QByteArray("DELETE FROM contents WHERE number = 2");
    }
    void aDamagedBlockCostsThatBlockOnly()
    {
        QFETCH(QByteArray, damage);
        const Folder folder;
        const Span three{start, start + 3 * block};
        {
            Opened opened(folder);
            QVERIFY(opened.store(battery, ramp(start, 3 * telemetryBlockBuckets), three));
        }
        folder.run(damage.constData());
        Opened opened(folder);
        QVERIFY(opened.problem.setAsideAs.isEmpty());
        QTest::ignoreMessage(QtWarningMsg, "blocks of telemetry were damaged and are dropped: 1");
        const auto loaded = opened.load(battery, three);
        QCOMPARE(loaded.size(), size_t(2 * telemetryBlockBuckets));
        QCOMPARE(loaded.holes(three, false), (std::vector<Span>{{start + block, start + 2 * block}}));
        QCOMPARE(folder.run("SELECT count(*) FROM blocks"), 2);
        QVERIFY(opened.store(battery, ramp(start, 3 * telemetryBlockBuckets), three));
        QCOMPARE(opened.load(battery, three).size(), size_t(3 * telemetryBlockBuckets));
    }

    void theFormOfABlockStays()
    {
        TelemetrySeriesStore store(1min);
        Telemetry answer;
        answer.timestamps_ms = {start + 1, start + 300};
        answer.series = {{"p", {1.5, nothing}}};
        store.merge(answer, {start, start + 500}, {start + 400, true});
        const QByteArray expected = QByteArray::fromHex("01" // version
                                                        "02"
                                                        "01"
                                                        "ab02" // times
                                                        "01"
                                                        "0170"
                                                        "000000000000f83f"
                                                        "000000000000f87f" // channels
                                                        "01"
                                                        "00"
                                                        "9003"
                                                        "01"
                                                        "00"
                                                        "9003"); // settled, and with energy
        QCOMPARE(encodeTelemetryBlock(store, start), expected);
        compare(*decodeTelemetryBlock(expected, start, 1min), store);
        for (qsizetype length = 0; length < expected.size(); ++length)
            QVERIFY(!decodeTelemetryBlock(expected.first(length), start, 1min));
        QVERIFY(!decodeTelemetryBlock(expected + '\0', start, 1min));
    }

    void aFileThatMakesNoSenseIsSetAsideAndNeverDeleted_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("no database") << QByteArray();
        QTest::newRow("newer") << QByteArray("PRAGMA user_version = 99");
        QTest::newRow("other program") << QByteArray("PRAGMA application_id = 7");
        QTest::newRow("missing table") << QByteArray("DROP TABLE contents");
        QTest::newRow("missing column") << QByteArray(
            "DROP TABLE keys; CREATE TABLE keys (number INTEGER PRIMARY KEY, id BLOB, counterfactual BLOB)");
    }
    void aFileThatMakesNoSenseIsSetAsideAndNeverDeleted()
    {
        QFETCH(QByteArray, damage);
        const Folder folder;
        if (damage.isEmpty()) {
            QFile file(folder.file());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
        } else {
            Opened(folder).store(battery, ramp(start, 10), spanOf(start, 10));
            folder.run(damage.constData());
        }
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the cache is set aside: .+"_s));
        TelemetryCache cache(folder.file());
        QSignalSpy changed(&cache, &TelemetryCache::problemChanged);
        cache.keep(battery, ramp(start, 7), spanOf(start, 7), forGood);
        QCOMPARE(answerOf(cache.load(battery, spanOf(start, 7)))->size(), size_t(7));
        QCOMPARE(changed.count(), 1);
        QVERIFY(cache.problem() && !cache.problem()->error);
        QCOMPARE(cache.problem()->newerVersion, damage.contains("user_version"));
        QVERIFY(QFile::exists(cache.problem()->setAsideAs));
        QVERIFY(!folder.aside().isEmpty());
    }

    //! A page of the content goes bad, which opening does not see.
    void damageThatShowsLaterCostsTheFileToo()
    {
        const Folder folder;
        Opened(folder).store(battery, ramp(start, telemetryBlockBuckets), spanOf(start, telemetryBlockBuckets));
        const qint64 page = folder.run("PRAGMA wal_checkpoint(TRUNCATE);"
                                       "SELECT rootpage FROM sqlite_master WHERE name = 'contents'");
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096));
        QVERIFY(file.write(QByteArray(4096, '\x5a')) == 4096);
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the cache is set aside: .+"_s));
        TelemetryCache cache(folder.file());
        QVERIFY(answerOf(cache.load(battery, spanOf(start, 7)))->isEmpty());
        QVERIFY(cache.problem() && !cache.problem()->error);
        QCOMPARE(folder.aside().size(), 1);
        cache.keep(battery, ramp(start, 7), spanOf(start, 7), forGood);
        QCOMPARE(answerOf(cache.load(battery, spanOf(start, 7)))->size(), size_t(7));
    }

    void whereTheDiskSaysNoEverythingGoesOn_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("no folder") << u"/nowhere/at/all"_s;
        QTest::newRow("a file in its place") << u"plain"_s;
#ifdef Q_OS_LINUX
        QTest::newRow("read-only folder") << u"/proc/self"_s; // for the administrator too
#endif
    }
    void whereTheDiskSaysNoEverythingGoesOn()
    {
        QFETCH(QString, place);
        const Folder folder;
        const QString path = QDir(folder.dir.path()).filePath(place);
        if (place == u"plain"_s) {
            QFile plain(path);
            QVERIFY(plain.open(QIODevice::WriteOnly));
        }
        TelemetryCache cache(path + u"/telemetry.sqlite"_s);
        QSignalSpy changed(&cache, &TelemetryCache::problemChanged);
        cache.keep(battery, ramp(start, 7), spanOf(start, 7), forGood);
        const auto loaded = answerOf(cache.load(battery, spanOf(start, 7)));
        QVERIFY(loaded->isEmpty());
        QCOMPARE(loaded->asked(), battery.bucket);
        QCOMPARE(changed.count(), 1);
        QVERIFY(cache.problem() && cache.problem()->error);
    }

    void theEndWaitsForWhatIsToBeKept()
    {
        const Folder folder;
        TelemetrySeriesStore expected(1min);
        {
            TelemetryCache cache(folder.file());
            for (int n = 0; n < 40; ++n) {
                const qint64 at = start + n * 500 * minute;
                cache.keep(battery, ramp(at, 500), spanOf(at, 500), withEnergy);
                expected.merge(ramp(at, 500), spanOf(at, 500), withEnergy);
            }
        }
        TelemetryCache cache(folder.file());
        cache.open();
        compare(*answerOf(cache.load(battery, {start, start + 10 * block})), expected);
        QVERIFY(!cache.problem());
    }

    void theLimitIsLookedAfter()
    {
        const Folder folder;
        TelemetryCache cache(folder.file());
        cache.keep(battery, ramp(start, 500), spanOf(start, 500), forGood);
        QCOMPARE(answerOf(cache.load(battery, spanOf(start, 1)))->size(), size_t(500));
        cache.setLimit(0);
        cache.keep(battery, ramp(start, 500), spanOf(start, 500), forGood);
        QVERIFY(answerOf(cache.load(battery, spanOf(start, 1)))->isEmpty());
    }

    void aYearOfMinutesIsThereAtOnce()
    {
        const Folder folder;
        constexpr int year = 365 * 24 * 60;
        Telemetry answer = ramp(start, year);
        answer.series.push_back({"voltage_V", answer.series[0].values});
        answer.series.push_back({"current_A", answer.series[0].values});
        Opened opened(folder);
        QVERIFY(opened.store(battery, answer, spanOf(start, year)));
        QElapsedTimer timer;
        timer.start();
        const auto loaded = opened.load(battery, spanOf(start, year));
        qInfo("loaded in %lld ms", timer.elapsed());
        QCOMPARE(loaded.size(), size_t(year));
        QCOMPARE(loaded.channels().size(), size_t(4));
        QVERIFY(timer.elapsed() < 5000); // any build, on any machine; a release build takes a fraction of a second
    }
};

QTEST_GUILESS_MAIN(TestTelemetryCache)
#include "tst_telemetrycache.moc"
