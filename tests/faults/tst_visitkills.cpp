// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalfile.h"
#include "visitlogger.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <map>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int leastKills = 210;
constexpr int leastVisits = 500;
constexpr int visitsAtOnce = 30;

//! A third of the writes meets something, and so does a part of the readings that are to clear it up.
constexpr const char *faults[] = {
    "loseReply:operation=createVisit,probability=0.08",
    "loseReplyByClose:operation=createVisit,probability=0.04",
    "reset:operation=createVisit,probability=0.06",
    "close:operation=createVisit,probability=0.03",
    "status:operation=createVisit,status=503,probability=0.03",
    "status:operation=createVisit,status=500,processed=true,probability=0.03",
    "status:operation=createVisit,status=502,processed=true,probability=0.02",
    "status:operation=createVisit,status=429,probability=0.03",
    "status:operation=createVisit,status=429,processed=true,probability=0.01",
    "truncatedBody:operation=createVisit,probability=0.03",
    "latency:operation=createVisit,ms=15,probability=0.1",
    "reset:operation=listVisits,probability=0.03",
    "status:operation=listVisits,status=503,probability=0.03",
    "truncatedBody:operation=listVisits,probability=0.02",
    "loseReply:operation=listVisits,probability=0.02",
};

//! Types without end, and says which numbers are on disk.
class Typist
{
public:
    static constexpr int drafts = 3;

    explicit Typist(const QString &folder) : m_drafts(folder, m_clock, quick())
    {
        for (int i = 0; i < drafts; ++i)
            m_typed.push_back(draftOf(i));
        m_keys.setInterval(1);
        QObject::connect(&m_keys, &QTimer::timeout, &m_drafts, [this] { type(); });
        m_drafts.load().then(&m_drafts, [this](const Result<std::vector<VisitDraft>> &found) {
            for (const VisitDraft &draft : found.value()) {
                for (VisitDraft &typed : m_typed)
                    typed = typed.id == draft.id ? draft : typed;
            }
            m_keys.start();
        });
    }
    static VisitDraft draftOf(int index)
    {
        VisitDraft draft;
        draft.id = QUuid::createUuidV5(QUuid(), QByteArray::number(index));
        draft.notes = u"0"_s;
        return draft;
    }

private:
    // What is typed by the pace of the program is on disk within the second that a kill may cost.
    static_assert(DraftPace().quiet <= DraftPace().longest && DraftPace().longest <= std::chrono::seconds(1));

    static DraftPace quick()
    {
        return {std::chrono::milliseconds(4), std::chrono::milliseconds(9), std::chrono::milliseconds(50)};
    }
    void type()
    {
        ++m_number;
        for (VisitDraft &draft : m_typed) {
            draft.notes = QString::number(draft.notes.toInt() + 1);
            m_drafts.keep(draft);
        }
        if (m_number % 5 != 0)
            return;
        m_drafts.flush().then(&m_drafts, [notes = m_typed.front().notes](const Result<Done> &done) {
            if (done)
                QTextStream(stdout) << notes << Qt::endl;
        });
    }

    SystemClock m_clock;
    VisitDrafts m_drafts;
    std::vector<VisitDraft> m_typed;
    QTimer m_keys;
    int m_number = 0;
};

} // namespace

//! kill -9 at any moment of visits that are typed and logged, while the service loses answers, resets connections, says no and
//! is away, and while somebody sets the clock: in the end it has each visit once, as it was typed and in the order in which
//! they were logged.
class TstVisitKills final : public QObject
{
    Q_OBJECT

private:
    int m_kills = 0;
    int m_lookedFor = 0;
    int m_alreadySo = 0;
    int m_setBack = 0; //!< one was logged by an earlier hour than the one before

    //! One life of the program; true when it came to its own end.
    bool live(const VisitOrder &order, simulator::Simulator &sim, QRandomGenerator &random)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), QStringList{u"--log"_s} + order.words());
        if (!child.waitForStarted())
            qFatal("not started");
        // Some die while they open the journal, the others while they work.
        if (random.bounded(5) > 0) {
            while (!child.canReadLine() && child.waitForReadyRead(20'000)) {}
        }
        const bool isAway = random.bounded(8) == 0;
        if (isAway) {
            child.waitForFinished(random.bounded(1, 40));
            sim.setOutage(true);
        }
        if (child.state() != QProcess::NotRunning && !child.waitForFinished(random.bounded(1, 90))) {
            child.kill(); // SIGKILL
            child.waitForFinished();
        }
        if (isAway)
            sim.setOutage(false);
        if (child.exitStatus() == QProcess::CrashExit) {
            ++m_kills;
            return false;
        }
        if (child.exitCode() != VisitLogger::Over)
            QTest::qFail(qPrintable(u"the program ended with %1"_s.arg(child.exitCode())), __FILE__, __LINE__);
        return true;
    }

    //! What the journal has to say in the end. Whatever the clock said, it has them in the order in which they were logged.
    void tally(const VisitOrder &order, const QStringList &sites)
    {
        JournalFile journal(order.journalFile);
        const auto opened = journal.open();
        QVERIFY(!opened.error && opened.setAsideAs.isEmpty());
        auto numbers = journal.queries().numbers({}, 0);
        QVERIFY(numbers);
        std::sort(numbers->begin(), numbers->end());
        const auto rows = journal.queries().rows(*numbers);
        QVERIFY(rows);
        QCOMPARE(int(rows->size()), order.first);
        qint64 before_ms = 0;
        for (int number = 0; number < order.first; ++number) {
            const JournalRow &row = rows->at(size_t(number));
            QCOMPARE(row.command.id, draftOf(number, sites).id);
            QCOMPARE(row.item.state, ItemState::Confirmed);
            m_setBack += row.item.planned_ms < before_ms - JumpingClock::hour_ms / 2;
            before_ms = row.item.planned_ms;
            m_lookedFor += row.item.outcome.reason == journalreason::foundSo;
            m_alreadySo += row.item.outcome.reason == journalreason::alreadySo;
        }
        const auto verdict = journal.queries().verify();
        QVERIFY(verdict);
        QVERIFY2(verdict->isIntact(), qPrintable(verdict->trouble));
    }

private Q_SLOTS:
    void eachVisitIsThereOnceAndAsItWasTyped()
    {
        const QTemporaryDir folder;
        // The service's clock is right.
        auto simulated = FleetWorld::options();
        simulated.now = JumpingClock::right.toUtc();
        FleetWorld world(simulated);
        world.sync.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(world.sync.progress().state, SyncProgress::State::Complete, 60'000);
        QStringList sites;
        for (qsizetype row = 0; row < world.store.rows(); ++row)
            sites.append(world.store.idAt(row).text());
        sites.sort();
        for (const char *text : faults)
            world.fault(QString::fromLatin1(text));
        QRandomGenerator random(20'260'301);
        VisitOrder order{world.sim->baseUrl(),
                         world.sim->tokenUrl(),
                         world.sim->clientId(),
                         world.sim->clientSecret(),
                         folder.filePath(u"journal.sqlite"_s),
                         0,
                         visitsAtOnce};
        while (m_kills < leastKills || order.first < leastVisits) {
            do {
                order.seed = random.generate();
                if (QTest::currentTestFailed())
                    return;
            } while (!live(order, *world.sim, random));
            order.first += order.count;
        }
        tally(order, sites);
        if (QTest::currentTestFailed())
            return;
        world.sim->clearFaults();
        std::optional<Result<Entries<Visit>>> list;
        world.api.call(listVisits).then(this, [&list](const Result<Entries<Visit>> &answer) { list = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(list.has_value(), 60'000);
        QVERIFY(list->ok());
        std::map<QString, std::vector<Visit>> there;
        for (const Visit &visit : list->value().entries)
            there[visit.notes.value_or(QString())].push_back(visit);
        std::map<SiteId, QStringList> ofSites;
        for (const Visit &visit : list->value().entries)
            ofSites[visit.siteId.value_or(SiteId())].append(visit.notes.value_or(QString()));
        int lost = 0;
        int twice = 0;
        for (int number = 0; number < order.first; ++number) {
            const Visit typed = draftOf(number, sites).visit();
            const auto &found = there[typed.notes.value_or(QString())];
            lost += found.empty();
            twice += found.size() > 1;
            if (found.empty())
                continue;
            Visit first = found.front();
            QVERIFY(first.visitId);
            first.visitId.reset();
            QVERIFY(first == typed);
            // To one site they came in the order in which they were logged.
            QCOMPARE(ofSites[*typed.siteId].takeFirst(), *typed.notes);
        }
        qInfo(
            "%d kills, %d visits: %d found by looking, %d stood there already, %d lost, %d twice, clock back %d times",
            m_kills, order.first, m_lookedFor, m_alreadySo, lost, twice, m_setBack);
        QCOMPARE(lost, 0);
        QCOMPARE(twice, 0);
        QCOMPARE(int(list->value().entries.size()), order.first);
        QVERIFY(m_lookedFor > order.first / 50); // the faults and kills did their part
        QVERIFY(m_setBack > order.first / 50);   // and so did the clock
        const QString drafts = VisitDrafts::folderBeside(order.journalFile);
        QCOMPARE(QDir(drafts).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void whatWasTypedSurvivesEveryKill()
    {
        const QTemporaryDir root;
        const QString folder = root.filePath(u"drafts"_s);
        QRandomGenerator random(3);
        for (int kill = 0; kill < 25; ++kill) {
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(), {u"--type"_s, folder});
            QVERIFY(child.waitForStarted());
            int said = 0;
            for (int answers = 1 + random.bounded(8); answers > 0;) {
                QVERIFY2(child.canReadLine() || child.waitForReadyRead(20'000), "the typist fell silent");
                while (child.canReadLine() && answers > 0) {
                    said = child.readLine().trimmed().toInt();
                    --answers;
                }
            }
            child.kill(); // SIGKILL
            QVERIFY(child.waitForFinished());
            SystemClock clock;
            VisitDrafts kept(folder, clock);
            std::optional<size_t> count;
            kept.load().then(this, [&count](const auto &drafts) { count = drafts->size(); });
            QTRY_VERIFY(count.has_value());
            QCOMPARE(*count, size_t(Typist::drafts));
            QVERIFY2(!kept.problem(), "a kill has damaged a file");
            // Nor is there another copy of what a person has typed, which nobody would ever remove.
            QCOMPARE(int(QDir(folder).entryList(QDir::Files | QDir::Hidden).size()), Typist::drafts);
            for (int i = 0; i < Typist::drafts; ++i) {
                const VisitDraft *draft = kept.find(Typist::draftOf(i).id);
                QVERIFY(draft);
                QVERIFY2(draft->notes.toInt() >= said, qPrintable(draft->notes));
            }
        }
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 2 + VisitOrder::wordCount && arguments.at(1) == u"--log"_s) {
        VisitLogger logger(VisitOrder::of(arguments.mid(2)));
        return logger.run();
    }
    if (arguments.size() == 3 && arguments.at(1) == u"--type"_s) {
        const Typist typist(arguments.at(2));
        QTestEventLoop().enterLoop(120); // it does not come to that
        return 1;
    }
    TstVisitKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_visitkills.moc"
