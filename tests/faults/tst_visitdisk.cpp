// SPDX-License-Identifier: GPL-3.0-or-later
#include "fulldisk.h"
#include "journalfile.h"
#include "visitledger.h"
#include "visitlogger.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include <sys/stat.h>
#include <unistd.h>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;

//! What is wrong with the disk in one life of the program.
struct Disk
{
    qint64 room = -1; //!< no file gets larger than that; -1: as it likes
    bool isReadOnly = false;

    QStringList words() const { return {QString::number(room), QString::number(int(isReadOnly))}; }
};

//! How one life of the program ended; empty: it was killed.
using End = std::optional<int>;

} // namespace

//! A disk that is full, and a folder that may not be written, while visits are typed and logged: the program says so, keeps what
//! was typed, sends nothing that is not written down, and goes on once there is room.
class TstVisitDisk final : public QObject
{
    Q_OBJECT

    static End live(VisitLogger::Order &order, const Disk &disk, int patience_ms)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), QStringList{u"--log"_s} + order.words() + disk.words());
        if (!child.waitForStarted())
            qFatal("not started");
        if (!child.waitForFinished(patience_ms)) {
            child.kill(); // SIGKILL
            child.waitForFinished();
        }
        order.take(child.readAllStandardOutput());
        return child.exitStatus() == QProcess::CrashExit ? End() : End(child.exitCode());
    }

    static qint64 sizeOf(const QString &journal)
    {
        return std::max(QFileInfo(journal).size(), QFileInfo(journal + "-wal"_L1).size());
    }

    //! Each of the visits is with the service once, as it was typed, and nothing is left on the desk or was set aside.
    static void compare(FleetWorld &world, const VisitLogger::Order &order, int count)
    {
        const auto ledger = VisitLedger::of(world);
        QVERIFY(ledger);
        for (int number = 0; number < count; ++number)
            QCOMPARE(ledger->count(VisitLogger::draftOf(number, ledger->sites).visit()), 1);
        QCOMPARE(int(ledger->visits.size()), count);
        JournalFile journal(order.journalFile);
        const auto opened = journal.open();
        QVERIFY(!opened.error && opened.setAsideAs.isEmpty());
        const auto verdict = journal.queries().verify();
        QVERIFY(verdict);
        QVERIFY2(verdict->isIntact(), qPrintable(verdict->trouble));
        const auto numbers = journal.queries().numbers({}, 0);
        QVERIFY(numbers);
        QCOMPARE(int(numbers->size()), count);
        const QDir folder = QFileInfo(order.journalFile).dir();
        QCOMPARE(folder.entryList({u"*aside*"_s, u"*damaged*"_s, u"*broken*"_s}, QDir::Files), QStringList());
        const QDir drafts(VisitDrafts::folderBeside(order.journalFile));
        QCOMPARE(drafts.entryList({u"*.json"_s, u"*.damaged*"_s}, QDir::Files), QStringList());
    }

    static VisitLogger::Order orderFor(FleetWorld &world, const QString &journal, int count)
    {
        return {world.sim->baseUrl(),
                world.sim->tokenUrl(),
                world.sim->clientId(),
                world.sim->clientSecret(),
                journal,
                0,
                count};
    }

private Q_SLOTS:
    void aFullDiskIsSaidAndLosesNothing()
    {
        constexpr int rounds = 12;
        constexpr int perRound = 12;
        const QTemporaryDir folder;
        FleetWorld world;
        VisitLogger::Order order = orderFor(world, folder.filePath(u"journal.sqlite"_s), perRound);
        QRandomGenerator random(20'261'127);
        int said = 0;
        int killed = 0;
        for (int round = 0; round < rounds; ++round) {
            // Some room is left, hardly any, or none for a draft.
            const qint64 rooms[] = {sizeOf(order.journalFile) + random.bounded(40'000),
                                    sizeOf(order.journalFile) + random.bounded(3'000), qint64(random.bounded(300))};
            for (const qint64 room : rooms) {
                const End end = live(order, {room, false}, random.bounded(3) == 0 ? random.bounded(1, 60) : 1'500);
                if (end) {
                    QVERIFY2(*end == VisitLogger::Over || *end == VisitLogger::DiskSaysNo
                                 || *end == VisitLogger::JournalLost,
                             qPrintable(QString::number(*end)));
                    said += *end == VisitLogger::DiskSaysNo || *end == VisitLogger::JournalLost;
                }
                killed += !end;
            }
            const End end = live(order, {}, 60'000);
            QVERIFY2(end == VisitLogger::Over, qPrintable(QString::number(end.value_or(-1))));
            order.first += perRound;
        }
        qInfo("%d lives said that the disk is full, %d were killed", said, killed);
        QVERIFY(said >= rounds);
        QVERIFY(killed >= 1);
        compare(world, order, rounds * perRound);
    }

    void aFolderThatMayNotBeWrittenIsSaidAndLosesNothing()
    {
        constexpr int count = 10;
        const QTemporaryDir root;
        QVERIFY(chmod(qPrintable(root.path()), 0755) == 0); // for the one who may not write
        const QString folder = root.filePath(u"data"_s);
        QVERIFY(QDir().mkpath(folder));
        FleetWorld world;
        VisitLogger::Order order = orderFor(world, folder + "/journal.sqlite"_L1, count);
        QCOMPARE(live(order, {}, 60'000), End(VisitLogger::Over));
        order.first = count;
        const auto allow = [&](mode_t folderMode, mode_t fileMode) {
            for (const QString &name : QDir(folder).entryList(QDir::Files))
                QVERIFY(chmod(qPrintable(folder + u'/' + name), fileMode) == 0);
            QVERIFY(chmod(qPrintable(VisitDrafts::folderBeside(order.journalFile)), folderMode) == 0);
            QVERIFY(chmod(qPrintable(folder), folderMode) == 0);
        };
        allow(0555, 0444);
        const int sentBefore = world.sent("createVisit");
        const End end = live(order, {-1, true}, 60'000);
        QVERIFY2(end == VisitLogger::DiskSaysNo || end == VisitLogger::JournalLost,
                 qPrintable(QString::number(end.value_or(-1))));
        QCOMPARE(world.sent("createVisit"), sentBefore); // what is not written down is not sent
        allow(0755, 0644);
        QCOMPARE(live(order, {}, 60'000), End(VisitLogger::Over));
        compare(world, order, 2 * count);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    constexpr int words = VisitLogger::Order::wordCount;
    if (arguments.size() == words + 4 && arguments.at(1) == u"--log"_s) {
        // The administrator may write anywhere.
        if (arguments.at(words + 3) == "1"_L1 && geteuid() == 0 && setuid(nobody) != 0)
            return VisitLogger::NotLogged;
        std::optional<FullDisk> full;
        if (const qint64 room = arguments.at(words + 2).toLongLong(); room >= 0)
            full.emplace(rlim_t(room));
        VisitLogger logger(VisitLogger::Order::of(arguments.mid(2, words)));
        return logger.run();
    }
    TstVisitDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_visitdisk.moc"
