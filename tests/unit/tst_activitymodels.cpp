// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellroles.h"
#include "commandoverview.h"
#include "commandworld.h"
#include "differencemodel.h"
#include "journalhistorymodel.h"
#include "watched.h"

#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
using NoRevert = CommandOverview::NoRevert;

QStringList row(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells;
}

} // namespace

//! What the inspector of the activity page shows, without widgets.
class TstActivityModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { addFleetCommands(m_operations); }

    void whatDiffersComesFirst()
    {
        DifferenceModel model;
        watched(model);
        const CommandOperation *operation = m_operations.find("replaceSite");
        model.show(operation, R"({"id":"S-1","name":"Old","time_zone":"Europe/London","address":{"city":"Leeds"}})",
                   R"({"id":"S-1","name":"New","time_zone":"Europe/London","address":{"city":"York"}})");
        QCOMPARE(model.differing(), 2);
        QCOMPARE(row(model, 0), QStringList({u"address/city"_s, u"Leeds"_s, u"York"_s}));
        QCOMPARE(row(model, 1), QStringList({u"name"_s, u"Old"_s, u"New"_s}));
        QVERIFY(model.rowCount() > 2);
        QCOMPARE(model.index(0, 0).data(cellroles::ToneRole).toInt(), int(Tone::None));
        QCOMPARE(model.index(2, 0).data(cellroles::ToneRole).toInt(), int(Tone::Muted));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.show(operation, R"({"name":"Old","id":"S-1","address":{"city":"Leeds"},"time_zone":"Europe/London"})",
                   R"({"id":"S-1","name":"New","time_zone":"Europe/London","address":{"city":"York"}})");
        QCOMPARE(resets.count(), 0); // the same in other words
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsNotKnownOrNotThereIsSaid()
    {
        DifferenceModel model;
        watched(model);
        const CommandOperation *mode = m_operations.find("setDeviceOperationMode");
        model.show(mode, {}, R"({"mode":"Smart"})");
        QCOMPARE(row(model, 0), QStringList({u"mode"_s, u"not known"_s, u"Smart"_s}));
        model.show(m_operations.find("createSite"), "null", R"({"id":"S-9"})");
        QCOMPARE(row(model, 0), QStringList({u"id"_s, u"nothing"_s, u"S-9"_s}));
        model.show(nullptr, R"({"a":1})", R"({"a":2})");
        QCOMPARE(row(model, 0), QStringList({u"Everything"_s, u"{\"a\":1}"_s, u"{\"a\":2}"_s}));
    }

    void aPlanIsSaidCommandByCommand()
    {
        DifferenceModel model;
        watched(model);
        model.setZone(QTimeZone::utc());
        model.show(
            m_operations.find("setDeviceOverlayPlan"), R"({"commands":[]})",
            R"({"commands":[{"start":"2026-11-25T10:00:00Z","end":"2026-11-25T12:00:00Z","action":"charge","powerLimit_W":2500}]})");
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.differing(), 4);
        QCOMPARE(row(model, 0), QStringList({u"01 action"_s, u"–"_s, u"charge"_s}));
        QVERIFY(row(model, 1).at(2).endsWith(u"12:00 UTC"_s));
        QVERIFY(row(model, 2).at(2).endsWith(u" W"_s));
        QVERIFY(row(model, 3).at(2).endsWith(u"10:00 UTC"_s));
        model.show(m_operations.find("setDeviceOverlayPlan"), R"({"commands":[]})", R"({"commands":[]})");
        QCOMPARE(row(model, 0), QStringList({u"Everything"_s, u"nothing"_s, u"nothing"_s}));
    }

    void theHistoryGrowsWithTheWrite()
    {
        CommandWorld world;
        JournalHistoryModel model(*world.journal);
        watched(model);
        const auto ids = world.someDevices(2);
        const QUuid first = world.start(CommandWorld::modeCommand(ids, "Simple"));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(first), patience);
        const QUuid second = world.start(CommandWorld::modeCommand(ids, "Schedule"));
        model.show(second, 1);
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(second), patience);
        QTRY_COMPARE(row(model, model.rowCount() - 1).value(JournalHistoryModel::Step), u"command finished"_s);
        QStringList steps;
        for (int each = 0; each < model.rowCount(); ++each)
            steps << row(model, each).at(JournalHistoryModel::Step);
        QVERIFY(steps.contains(u"planned"_s) && steps.contains(u"sending"_s) && steps.contains(u"confirmed"_s));
        model.show({}, 0);
        QCOMPARE(model.rowCount(), 0);
    }

    void theOverviewFollowsItsCommandAndKnowsTheWayBack()
    {
        CommandWorld world;
        CommandOverview overview(*world.journal, *world.runner, world.clock);
        QVERIFY(!overview.isKnown());
        auto ids = world.someDevices(2);
        const QUuid simple = world.start(CommandWorld::modeCommand(ids, "Simple"));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(simple), patience);
        ids.emplace_back("no such device");
        const QUuid mixed = world.start(CommandWorld::modeCommand(ids, "Schedule"));
        overview.show(mixed);
        QTRY_COMPARE_WITH_TIMEOUT(overview.count(ItemState::Confirmed), 2, patience);
        QTRY_COMPARE(overview.count(ItemState::Refused), 1);
        QCOMPARE(overview.total(), 3);
        QTRY_VERIFY(overview.inverse().has_value());
        QCOMPARE(overview.inverse()->items.size(), size_t(2));
        QCOMPARE(overview.inverse()->revertOf, mixed);

        ids.pop_back();
        const QUuid same = world.start(CommandWorld::modeCommand(ids, "Schedule"));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(same), patience);
        overview.show(same);
        QVERIFY(!overview.inverse());
        QCOMPARE(overview.whyNot(), NoRevert::Reading);
        QTRY_COMPARE(overview.whyNot(), NoRevert::WasSo);
        const QUuid refused = world.start(CommandWorld::modeCommand({"no such device"}, "Smart"));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(refused), patience);
        overview.show(refused);
        QTRY_COMPARE(overview.whyNot(), NoRevert::NothingDone);
    }

private:
    CommandOperations m_operations;
};

QTEST_GUILESS_MAIN(TstActivityModels)
#include "tst_activitymodels.moc"
