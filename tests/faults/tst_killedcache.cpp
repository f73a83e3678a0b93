// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcache.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTestEventLoop>
#include <QTextStream>
#include <QTimer>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(qsizetype number)
{
    return u"Site number %1"_s.arg(number);
}

Site siteOf(qsizetype number)
{
    Site site;
    site.siteId = SiteId(u"S-%1"_s.arg(number));
    site.name = nameOf(number);
    return site;
}

//! The program that is killed: takes up where the file ends, adds sites without end, and says how many are on disk.
class Writer
{
public:
    explicit Writer(const QString &file) : m_cache(file, m_store, m_devices, m_visits), m_out(stdout)
    {
        m_add.setInterval(2);
        QObject::connect(&m_add, &QTimer::timeout, &m_store, [this] { addSome(); });
        QObject::connect(&m_cache, &FleetCache::kept, &m_store,
                         [this](CacheTableIndex, qsizetype rows) { m_out << rows << Qt::endl; });
        QObject::connect(&m_cache, &FleetCache::opened, &m_store, [this] {
            if (m_cache.problem())
                QCoreApplication::exit(3);
            m_add.start();
        });
        m_cache.open();
    }

private:
    void addSome()
    {
        for (int i = 0; i < 10; ++i)
            m_store.take(siteOf(m_store.rows()), Instant{1000 + m_store.rows()});
        const int old = QRandomGenerator::global()->bounded(int(m_store.rows()));
        m_store.take(siteOf(old), Instant{2000 + m_store.rows()});
    }

    FleetStore m_store;
    DeviceStore m_devices;
    VisitStore m_visits;
    FleetCache m_cache;
    QTimer m_add;
    QTextStream m_out;
};

} // namespace

//! kill -9 in the middle of a sweep, again and again: the file opens, has no gap, and has at least what was said to be kept.
class TestKilledCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasKeptSurvivesEveryKill()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"fleet.sqlite"_s);
        QRandomGenerator random(1);
        qsizetype most = 0;
        for (int kill = 0; kill < 25; ++kill) {
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, file});
            QVERIFY(child.waitForStarted());
            // Killed a random number of answers later: the moment falls anywhere in the next transaction.
            qsizetype said = 0;
            for (int answers = 1 + random.bounded(4); answers > 0;) {
                QVERIFY2(child.canReadLine() || child.waitForReadyRead(20'000), "the writer fell silent");
                while (child.canReadLine() && answers > 0) {
                    said = child.readLine().trimmed().toLongLong();
                    --answers;
                }
            }
            child.kill();
            QVERIFY(child.waitForFinished());

            FleetCacheFile kept(file);
            const auto opened = kept.open({});
            QVERIFY(!opened.error);
            QVERIFY2(opened.setAsideAs.isEmpty(), "a kill has damaged the file");
            const EntityColumns &columns = opened.of(CacheTableIndex::Sites).columns;
            QVERIFY2(columns.rows() >= said, qPrintable(u"%1 rows instead of %2"_s.arg(columns.rows()).arg(said)));
            QVERIFY(columns.rows() >= most);
            most = columns.rows();
            for (qsizetype row = 0; row < most; ++row) {
                const bool whole = columns.text[0].text(row) == u"S-%1"_s.arg(row)
                    && columns.text[1].text(row) == nameOf(row) && columns.state[row] == RowState::Fetched;
                QVERIFY2(whole, qPrintable(u"row %1 is %2"_s.arg(row).arg(columns.text[0].text(row))));
            }
        }
        QVERIFY(most > 1000);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--write"_s) {
        const Writer writer(arguments[2]);
        QTestEventLoop().enterLoop(120); // it does not come to that
        return 1;
    }
    TestKilledCache test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedcache.moc"
