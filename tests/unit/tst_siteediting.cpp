// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetworld.h"
#include "siteediting.h"

#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using State = SiteEditing::State;

namespace {

struct World : FleetWorld
{
    SiteEditing editing{api, store, clock};
};

} // namespace

class TestSiteEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeFleetArrives()
    {
        World world;
        world.sync.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(world.sync.progress().state, SyncProgress::State::Complete, 20000);
        QCOMPARE(world.store.rows(), 12);
        QCOMPARE(world.sync.progress().fetched, 12);
        QCOMPARE(world.sent("getSite"), 12);
        world.sync.refresh(); // all of it is fresh: only the list is asked for
        QTRY_COMPARE(world.sent("listSites"), 2);
        QTRY_COMPARE(world.sync.progress().state, SyncProgress::State::Complete);
        QCOMPARE(world.sent("getSite"), 12);
    }

    void aSiteThatFailsIsMarkedAndTheRestGoesOn()
    {
        World world;
        world.fault(u"status:operation=getSite,status=404,count=1"_s);
        world.sync.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(world.sync.progress().state, SyncProgress::State::Complete, 20000);
        QCOMPARE(world.sync.progress().fetched, 11);
        QCOMPARE(world.sync.progress().failed, 1);
        QCOMPARE(world.store.count(RowState::NotFound), 1);
    }

    void aBadListNeverEmptiesTheTable()
    {
        World world;
        world.sync.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(world.sync.progress().state, SyncProgress::State::Complete, 20000);
        world.fault(u"html:operation=listSites,count=1"_s);
        world.sync.refresh();
        QTRY_COMPARE(world.sync.progress().state, SyncProgress::State::Failed);
        QCOMPARE(world.sync.progress().error.kind, ApiError::Kind::Malformed);
        QCOMPARE(world.sync.progress().error.operation, QByteArray("listSites"));
        QCOMPARE(world.store.rows(), 12);
        QCOMPARE(world.store.unlistedCount(), 0);
    }

    void anEditIsReadComparedAndSentOnce()
    {
        World world;
        world.editing.edit("S-100001");
        QTRY_COMPARE_WITH_TIMEOUT(world.editing.state(), State::Editing, 10000);
        world.editing.setText(SiteField::Name, u"Neue Mühle"_s);
        QVERIFY(world.editing.isDirty());
        world.editing.save();
        QTRY_COMPARE(world.editing.state(), State::Saved);
        QCOMPARE(world.sent("replaceSite"), 1);
        QCOMPARE(world.sent("getSite"), 2);
        QCOMPARE(world.store.columns().column(SiteColumn::Name).text(world.store.rowOf(SiteId(u"S-100001"_s))),
                 u"Neue Mühle"_s);
    }

    void aLostAnswerIsReadNotRepeated()
    {
        World world;
        world.editing.create();
        world.editing.setText(SiteField::SiteId, u"new/site 1"_s);
        world.editing.setText(SiteField::Name, u"Mill"_s);
        world.fault(u"loseReply:operation=createSite,count=1"_s);
        world.editing.save();
        QTRY_COMPARE_WITH_TIMEOUT(world.editing.state(), State::Saved, 20000);
        QCOMPARE(world.sent("createSite"), 1);
    }

    void anIdThatExistsIsNotOverwritten()
    {
        World world;
        world.editing.create();
        world.editing.setText(SiteField::SiteId, u"S-100001"_s);
        world.editing.save();
        QTRY_COMPARE_WITH_TIMEOUT(world.editing.state(), State::Refused, 10000);
        QCOMPARE(world.editing.error().kind, ApiError::Kind::Conflict);
        QCOMPARE(world.sent("createSite"), 0);
    }

    void aChangeElsewhereIsShownBeforeAnythingIsReplaced()
    {
        World world;
        SiteEditing other(world.api, world.store, world.clock);
        const SiteId id(u"S-100001"_s);
        world.editing.edit(id.utf8());
        other.edit(id.utf8());
        QTRY_COMPARE_WITH_TIMEOUT(world.editing.state(), State::Editing, 10000);
        QTRY_COMPARE(other.state(), State::Editing);
        other.setText(SiteField::Name, u"Theirs"_s);
        other.setText(SiteField::City, u"Their city"_s);
        other.save();
        QTRY_COMPARE(other.state(), State::Saved);
        world.editing.setText(SiteField::Name, u"Mine"_s);
        world.editing.save();
        QTRY_COMPARE(world.editing.state(), State::Conflict);
        QCOMPARE(world.editing.merge().conflicts.size(), size_t(1));
        QCOMPARE(world.editing.merge().conflicts.front().theirs, u"Theirs"_s);
        world.editing.save(); // undecided: nothing happens
        QCOMPARE(world.sent("replaceSite"), 1);
        world.editing.resolve(SiteField::Name, true);
        world.editing.save();
        QTRY_COMPARE(world.editing.state(), State::Saved);
        QCOMPARE(world.editing.draft().text(SiteField::Name), u"Mine"_s);
        QCOMPARE(world.editing.draft().text(SiteField::City), u"Their city"_s);
    }
};

QTEST_GUILESS_MAIN(TestSiteEditing)
#include "tst_siteediting.moc"
