// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskwriter.h"
#include "journalfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

using Trouble = DiskWriter::Trouble;

//! The service, and the folder of the program that dies.
struct Scene
{
    Scene()
    {
        QDir().mkpath(folder());
        world.sync.refresh();
        if (!QTest::qWaitFor([this] { return world.sync.progress().state == SyncProgress::State::Complete; }, 60'000))
            qFatal("no sites");
        for (qsizetype row = 0; row < world.store.rows(); ++row)
            sites.append(world.store.idAt(row).text());
        sites.sort();
        order = {world.sim->baseUrl(),
                 world.sim->tokenUrl(),
                 world.sim->clientId(),
                 world.sim->clientSecret(),
                 folder() + u"/journal.sqlite"_s,
                 0,
                 0,
                 0};
    }

    static simulator::SimulatorOptions simulated()
    {
        auto options = FleetWorld::options();
        options.now = JumpingClock::right.toUtc();
        return options;
    }
    QString folder() const { return root.filePath(u"data"_s); }
    QString draftsFolder() const { return VisitDrafts::folderBeside(order.journalFile); }
    void start(QProcess &child, const QString &verb, Trouble trouble) const
    {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    QStringList{verb, QString::number(int(trouble))} + order.words());
        if (!child.waitForStarted())
            qFatal("not started");
    }
    //! kill -9 when it has said that.
    bool liveUntil(const QByteArray &word, const QString &verb, Trouble trouble) const
    {
        QProcess child;
        start(child, verb, trouble);
        bool isSaid = false;
        while (!isSaid && (child.canReadLine() || child.waitForReadyRead(60'000)))
            isSaid = child.readLine().trimmed() == word;
        end(child);
        return isSaid;
    }
    void end(QProcess &child) const
    {
        child.kill(); // SIGKILL
        child.waitForFinished();
        ReadOnlyFolder::setWritable(folder(), true); // what it did not live to do
    }

    //! Files of drafts, none of which is written in part.
    std::map<QString, QByteArray> drafts() const
    {
        std::map<QString, QByteArray> drafts;
        const QDir folder(draftsFolder());
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("a draft cannot be read");
            drafts[name] = file.readAll();
        }
        return drafts;
    }
    void checkDrafts() const
    {
        std::map<QUuid, VisitDraft> whole;
        for (int number = 0; number < order.first + order.count; ++number) {
            const VisitDraft draft = draftOf(number, sites);
            whole[draft.id] = draft;
        }
        for (const auto &[name, json] : drafts()) {
            const auto draft = VisitDraft::fromJson(QJsonDocument::fromJson(json).object());
            QVERIFY2(draft && whole.contains(draft->id), json.constData());
            const VisitDraft &typed = whole[draft->id];
            QVERIFY2(draft->visit() == typed.visit() || draft->visit() == DiskWriter::partOf(typed).visit(),
                     json.constData());
        }
        QCOMPARE(QDir(draftsFolder()).entryList({u"*.damaged*"_s}, QDir::Files), QStringList());
    }

    //! It has each once, as it was typed; nothing left for it that the journal did not have as sent before.
    void checkService()
    {
        std::optional<Result<Entries<Visit>>> list;
        QObject context;
        world.api.call(listVisits).then(&context, [&list](const auto &answer) { list = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(list.has_value(), 60'000);
        QVERIFY(list->ok());
        std::map<QString, std::vector<Visit>> there;
        for (const Visit &entry : list->value().entries) {
            Visit &visit = there[entry.notes.value_or(QString())].emplace_back(entry);
            visit.visitId.reset();
        }
        std::map<QString, int> requests;
        for (const auto &exchange : world.sim->requests()) {
            if (exchange.operationId == createVisit.name)
                ++requests[QJsonDocument::fromJson(exchange.requestBody)[u"notes"_s].toString()];
        }
        JournalFile journal(order.journalFile);
        QVERIFY(!journal.open().error);
        const int visits = order.first + order.count;
        for (int number = 0; number < visits; ++number) {
            const VisitDraft draft = draftOf(number, sites);
            QCOMPARE(there[draft.notes], std::vector<Visit>{draft.visit()});
            const auto items = journal.queries().items(draft.id);
            QVERIFY(items && items->size() == 1);
            QCOMPARE(items->front().state, ItemState::Confirmed);
            QVERIFY(requests[draft.notes] >= 1 && requests[draft.notes] <= items->front().attempts);
        }
        QCOMPARE(int(list->value().entries.size()), visits);
        QVERIFY(journal.queries().verify()->isIntact());
        QCOMPARE(QDir(draftsFolder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    const QTemporaryDir root;
    FleetWorld world{simulated()};
    QStringList sites;
    VisitOrder order;
};

} // namespace

//! Visits that are typed, logged and sent on a disk that is full, or in a folder that is read-only, with kill -9 besides.
class TstVisitDisk final : public QObject
{
    Q_OBJECT

private:
    static void troubles()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::newRow("a full disk") << Trouble::Full;
        QTest::newRow("a folder that is read-only") << Trouble::ReadOnly;
    }

private Q_SLOTS:
    void aDiskThatSaysNoForAWhileLosesNothing_data() { troubles(); }
    void aDiskThatSaysNoForAWhileLosesNothing()
    {
        QFETCH(const Trouble, trouble);
        constexpr int leastKills = 40;
        constexpr int leastVisits = 80;
        Scene scene;
        QRandomGenerator random(20'260'302);
        int kills = 0;
        for (int visits = 0; kills < leastKills || visits < leastVisits; visits += scene.order.count) {
            scene.order.first = visits;
            scene.order.count = 16;
            bool isOver = false;
            // Longer ones by and by: where everything is slow, a short one gets nothing done.
            for (int longest = 120; !isOver; longest += 40) {
                QVERIFY2(longest < 4000, "nothing gets done");
                QProcess child;
                scene.start(child, u"--write"_s, trouble);
                if (random.bounded(5) > 0) {
                    while (!child.canReadLine() && child.waitForReadyRead(60'000)) {}
                }
                child.waitForFinished(random.bounded(1, longest));
                scene.end(child);
                isOver = child.exitStatus() == QProcess::NormalExit;
                kills += !isOver;
                QCOMPARE(isOver ? child.exitCode() : 0, int(DiskWriter::Over));
                scene.checkDrafts();
                if (QTest::currentTestFailed())
                    return;
            }
        }
        qInfo("%d kills, %d visits", kills, scene.order.first + scene.order.count);
        scene.checkService();
    }

    void whatWasOnDiskSurvivesALifeWithoutRoom_data() { troubles(); }
    void whatWasOnDiskSurvivesALifeWithoutRoom()
    {
        QFETCH(const Trouble, trouble);
        Scene scene;
        scene.order.count = 4;
        for (int life = 0; life < 4; ++life) {
            scene.order.first = life * scene.order.count;
            QVERIFY(scene.liveUntil("kept", u"--type"_s, trouble));
            const auto kept = scene.drafts();
            QCOMPARE(int(kept.size()), scene.order.count);
            scene.world.sim->clearRequests();
            QVERIFY(scene.liveUntil("refused", u"--in-vain"_s, trouble));
            QCOMPARE(scene.drafts(), kept);
            QCOMPARE(scene.world.sent("createVisit"), 0);
            QProcess child;
            scene.start(child, u"--write"_s, trouble);
            QVERIFY(child.waitForFinished(60'000));
            scene.end(child);
            QCOMPARE(child.exitCode(), int(DiskWriter::Over));
        }
    }
};

int main(int argc, char *argv[])
{
    obeyPermissions();
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 + VisitOrder::wordCount) {
        DiskWriter writer(VisitOrder::of(arguments.mid(3)), Trouble(arguments.at(2).toInt()));
        return arguments.at(1) == u"--type"_s   ? writer.type()
            : arguments.at(1) == u"--in-vain"_s ? writer.writeInVain()
                                                : writer.write();
    }
    TstVisitDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_visitdisk.moc"
