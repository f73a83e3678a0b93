// SPDX-License-Identifier: GPL-3.0-or-later
#include "task.h"
#include "taskmodel.h"
#include "watched.h"

#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

class FakeTask final : public Task
{
    Q_OBJECT
public:
    explicit FakeTask(QString title) : m_title(std::move(title)) {}
    QString title() const override { return m_title; }
    State state() const override { return now; }
    qint64 done() const override { return items; }
    qint64 total() const override { return all; }
    qint64 failed() const override { return lost; }
    double rate() const override { return perSecond; }
    void tell() { Q_EMIT changed(); }

    State now = State::Running;
    qint64 items = 0;
    qint64 all = 0;
    qint64 lost = 0;
    double perSecond = 0;

private:
    QString m_title;
};

} // namespace

class TstTaskModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestTaskIsOnTop();
    void aTaskThatDiesLeavesTheList();
    void finishedTasksStayUntilTheyAreCleared();
    void timeLeftIsKnownOnlyWithRateAndTotal();
    void theTextSaysHowFarItIs();
    void aTaskIsListedOnce();
};

void TstTaskModel::theNewestTaskIsOnTop()
{
    FakeTask first(u"First"_s);
    FakeTask second(u"Second"_s);
    TaskModel model;
    watched(model);
    model.add(first);
    model.add(second);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.taskAt(0), &second);
    QCOMPARE(model.foremost(), &second);
    second.now = Task::State::Finished;
    QCOMPARE(model.foremost(), &first);
    QCOMPARE(model.activeCount(), 1);
}

void TstTaskModel::aTaskThatDiesLeavesTheList()
{
    TaskModel model;
    watched(model);
    FakeTask stays(u"Stays"_s);
    model.add(stays);
    QSignalSpy changes(&model, &TaskModel::tasksChanged);
    {
        FakeTask goes(u"Goes"_s);
        model.add(goes);
        QCOMPARE(model.rowCount(), 2);
    }
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.taskAt(0), &stays);
    QCOMPARE(changes.size(), 2);
}

void TstTaskModel::finishedTasksStayUntilTheyAreCleared()
{
    FakeTask done(u"Done"_s);
    FakeTask busy(u"Busy"_s);
    TaskModel model;
    watched(model);
    model.add(done);
    model.add(busy);
    done.now = Task::State::PartlyFailed;
    done.tell();
    QCOMPARE(model.rowCount(), 2);
    model.clearFinished();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.taskAt(0), &busy);
    QSignalSpy changes(&model, &TaskModel::tasksChanged);
    done.tell();
    QCOMPARE(changes.size(), 0); // nobody listens to what was cleared
}

void TstTaskModel::timeLeftIsKnownOnlyWithRateAndTotal()
{
    FakeTask task(u"Sync"_s);
    task.items = 100;
    QVERIFY(!task.timeLeft());
    task.all = 350;
    QVERIFY(!task.timeLeft());
    task.perSecond = 100;
    QCOMPARE(task.timeLeft(), std::chrono::seconds(3)); // rounded up: never promise too little
    task.now = Task::State::Paused;
    QVERIFY(!task.timeLeft());
    task.now = Task::State::Running;
    task.perSecond = 1e-9;
    QVERIFY(!task.timeLeft());
}

void TstTaskModel::theTextSaysHowFarItIs()
{
    FakeTask task(u"Sync"_s);
    task.items = 128204;
    task.all = 130112;
    task.perSecond = 418;
    QCOMPARE(TaskModel::progressText(task), u"128,204 of 130,112 · 418/s · 5\u202Fs left"_s);
    task.now = Task::State::Paused;
    task.lost = 3;
    QCOMPARE(TaskModel::progressText(task), u"128,204 of 130,112 · paused · 3 failed"_s);
    TaskModel model;
    model.add(task);
    QCOMPARE(model.index(0).data().toString(), u"Sync · 128,204 of 130,112 · paused · 3 failed"_s);
}

void TstTaskModel::aTaskIsListedOnce()
{
    FakeTask task(u"Sync"_s);
    TaskModel model;
    watched(model);
    model.add(task);
    model.add(task);
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TstTaskModel)
#include "tst_taskmodel.moc"
