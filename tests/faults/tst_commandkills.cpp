// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkcommander.h"
#include "journalfile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int leastKills = 210;
constexpr int devices = 250;

simulator::SimulatorOptions options()
{
    simulator::SimulatorOptions options;
    options.sites = 200;
    return options;
}

//! A third of the writes meets something, and so does a part of the readings that are to clear it up.
constexpr const char *faults[] = {
    "loseReply:operation=setDeviceOperationMode,probability=0.07",
    "loseReplyByClose:operation=setDeviceOperationMode,probability=0.04",
    "reset:operation=setDeviceOperationMode,probability=0.06",
    "close:operation=setDeviceOperationMode,probability=0.03",
    "status:operation=setDeviceOperationMode,status=503,probability=0.03",
    "status:operation=setDeviceOperationMode,status=500,processed=true,probability=0.03",
    "status:operation=setDeviceOperationMode,status=502,processed=true,probability=0.02",
    "status:operation=setDeviceOperationMode,status=429,probability=0.03",
    "status:operation=setDeviceOperationMode,status=429,processed=true,probability=0.01",
    "truncatedBody:operation=setDeviceOperationMode,probability=0.03",
    "latency:operation=setDeviceOperationMode,ms=15,probability=0.1",
    "reset:operation=getDeviceOperationMode,probability=0.03",
    "status:operation=getDeviceOperationMode,status=503,probability=0.03",
    "loseReply:operation=getDeviceOperationMode,probability=0.02",
};

//! What came of all bulks.
struct Tally
{
    int kills = 0;
    int commands = 0;
    int items = 0;
    int confirmed = 0;
    int refused = 0;
    int notSent = 0;
    int lookedFor = 0;
    int lost = 0;
    int twice = 0;
    int misreported = 0;
    int open = 0;
};

} // namespace

//! kill -9 at any moment of bulk commands, while the service loses answers, resets connections and says no: what the journal
//! says in the end is what the server's own log says, and nothing was carried out twice.
class TstCommandKills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingIsSentTwice()
    {
        const QTemporaryDir folder;
        const simulator::SimulatorThread sim(options());
        for (const char *text : faults) {
            QString error;
            const auto fault = simulator::Fault::fromText(QString::fromLatin1(text), &error);
            QVERIFY2(fault, qPrintable(error));
            sim->addFault(*fault);
        }
        QRandomGenerator random(20'260'101);
        Tally tally;
        const QByteArrayList modes{"Schedule", "Smart", "Simple"};
        while (tally.kills < leastKills) {
            BulkCommander::Order order{sim->baseUrl(),
                                       sim->tokenUrl(),
                                       sim->clientId(),
                                       sim->clientSecret(),
                                       folder.filePath(u"journal.sqlite"_s),
                                       QUuid::createUuid(),
                                       modes[tally.commands % modes.size()],
                                       devices};
            sim->clearRequests();
            while (!live(order, random, tally)) {
                if (QTest::currentTestFailed())
                    return;
            }
            ++tally.commands;
            compare(order, *sim, tally);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo(
            "%d kills, %d commands, %d items: %d confirmed (%d stood there already, %d found by looking), %d refused, "
            "%d lost, %d sent twice, %d misreported",
            tally.kills, tally.commands, tally.items, tally.confirmed, tally.notSent, tally.lookedFor, tally.refused,
            tally.lost, tally.twice, tally.misreported);
        QCOMPARE(tally.lost, 0);
        QCOMPARE(tally.twice, 0);
        QCOMPARE(tally.misreported, 0);
        QCOMPARE(tally.open, 0);
        QVERIFY(tally.lookedFor > tally.items / 50); // the faults and kills did their part
    }

private:
    //! One life of the program; true when it came to its own end.
    static bool live(const BulkCommander::Order &order, QRandomGenerator &random, Tally &tally)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), QStringList{u"--command"_s} + order.words());
        if (!child.waitForStarted())
            qFatal("not started");
        // Some die while they open the journal, the others while they work.
        if (random.bounded(5) > 0) {
            while (!child.canReadLine() && child.waitForReadyRead(20'000)) {}
        }
        if (child.state() != QProcess::NotRunning && !child.waitForFinished(random.bounded(1, 90))) {
            child.kill(); // SIGKILL
            child.waitForFinished();
        }
        if (child.state() != QProcess::NotRunning)
            qFatal("not killed");
        if (child.exitStatus() == QProcess::CrashExit) {
            ++tally.kills;
            return false;
        }
        if (child.exitCode() != BulkCommander::Over)
            QTest::qFail(qPrintable(u"the program ended with %1"_s.arg(child.exitCode())), __FILE__, __LINE__);
        return child.exitCode() == BulkCommander::Over;
    }

    static void compare(const BulkCommander::Order &order, const simulator::Simulator &sim, Tally &tally)
    {
        std::map<QByteArray, int> executed;
        const auto requests = sim.requests();
        for (const auto &exchange : requests) {
            if (exchange.operationId != "setDeviceOperationMode" || !exchange.processed)
                continue;
            ++executed[QByteArray::fromPercentEncoding(exchange.path.split('/').value(4))];
            QCOMPARE(QJsonDocument::fromJson(exchange.requestBody)["mode"_L1].toString().toUtf8(), order.mode);
        }
        JournalFile journal(order.journalFile);
        const auto opened = journal.open();
        QVERIFY(!opened.error && opened.setAsideAs.isEmpty());
        const auto record = journal.queries().command(order.command);
        QVERIFY(record);
        QCOMPARE(record->state, CommandState::Finished);
        const auto items = journal.queries().items(order.command);
        QVERIFY(items);
        QCOMPARE(int(items->size()), order.devices);
        for (const ItemRecord &item : *items) {
            const int times = executed.contains(item.target) ? executed.at(item.target) : 0;
            const bool confirmed = item.state == ItemState::Confirmed;
            const bool sent = confirmed && item.attempts > 0;
            ++tally.items;
            tally.confirmed += confirmed;
            tally.refused += item.state == ItemState::Refused;
            tally.open += !commandstate::isSettled(item.state);
            tally.notSent += confirmed && !sent;
            tally.lookedFor += item.outcome.reason == journalreason::foundSo;
            tally.lost += sent && times == 0;
            tally.twice += times > 1;
            tally.misreported += !sent && times > 0;
        }
        const auto verdict = journal.queries().verify();
        QVERIFY(verdict);
        QVERIFY2(verdict->isIntact(), qPrintable(verdict->trouble));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 10 && arguments[1] == u"--command"_s) {
        BulkCommander commander(BulkCommander::Order::of(arguments.mid(2)));
        return commander.run();
    }
    TstCommandKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_commandkills.moc"
