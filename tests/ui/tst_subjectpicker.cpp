// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetworld.h"
#include "stateview.h"
#include "subjectpicker.h"
#include "theme.h"
#include "watched.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

//! A fleet that is known, and an open picker over a window.
struct World : FleetWorld
{
    World()
    {
        window.resize(1200, 800);
        window.show();
        sync.refresh();
        deviceSync.refresh();
        const auto isComplete = [this] {
            return sync.progress().state == SyncProgress::State::Complete
                && deviceSync.progress().state == SyncProgress::State::Complete;
        };
        if (!QTest::qWaitFor(isComplete, patience))
            qFatal("no fleet");
        picker.open();
        if (!QTest::qWaitForWindowActive(&picker))
            qFatal("no window");
        watched(*results()->model());
        watched(*tree()->model());
        sim->clearRequests();
    }

    QLineEdit *find() const { return picker.findChild<QLineEdit *>(u"findASiteOrDevice"_s); }
    QListView *results() const { return picker.findChild<QListView *>(u"resultsOfTheSearch"_s); }
    QTreeView *tree() const { return picker.findChild<QTreeView *>(u"topology"_s); }
    QString count() const { return picker.findChild<QLabel *>(u"chosenCount"_s)->text(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : picker.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    StateView *stateOf(QAbstractItemView *view) const { return view->findChild<StateView *>(u"stateView"_s); }
    bool isTreeThere() const { return stateOf(tree())->state() == StateView::State::Content; }
    void search(const QString &text)
    {
        find()->clear();
        QTest::keyClicks(find(), text);
        QTRY_VERIFY(results()->model()->rowCount() > 0);
        QTRY_VERIFY(results()->model()->index(0, 0).data().toString().contains(text));
    }
    void click(int row) const
    {
        const QRect rect = results()->visualRect(results()->model()->index(row, 0));
        QTest::mouseClick(results()->viewport(), Qt::LeftButton, {}, rect.center());
    }
    //! The first device of a kind, with the site that it has.
    SynthId deviceOf(const QByteArray &kind) const
    {
        const EntityColumns &columns = devices.columns();
        for (qsizetype row = 0; row < devices.rows(); ++row) {
            if (columns.column(DeviceColumn::Kind).at(row) == kind)
                return devices.idAt(row);
        }
        return {};
    }
    QByteArray siteOf(const SynthId &device) const
    {
        return devices.columns().column(DeviceColumn::Site).at(devices.rowOf(device)).toByteArray();
    }
    //! The first node of the tree whose text contains that.
    QModelIndex node(const QString &text) const
    {
        const QAbstractItemModel &model = *tree()->model();
        const QModelIndexList found =
            model.match(model.index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchContains | Qt::MatchRecursive);
        return found.value(0);
    }
    static std::vector<TelemetrySubject> given(const QSignalSpy &chosen)
    {
        return chosen.empty() ? std::vector<TelemetrySubject>()
                              : qvariant_cast<std::vector<TelemetrySubject>>(chosen[0][0]);
    }

    Theme theme{*qApp};
    QWidget window;
    SubjectPicker picker{{api, store, devices, worker}, &window};
    QSignalSpy chosen{&picker, &SubjectPicker::chosen};
};

} // namespace

class TestSubjectPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<std::vector<TelemetrySubject>>(); }

    void itBeginsWithNothing()
    {
        World world;
        QCOMPARE(world.picker.windowTitle(), u"Add series"_s);
        QTRY_COMPARE(QApplication::focusWidget(), world.find());
        QCOMPARE(world.find()->accessibleName(), u"Find a site or device"_s);
        QCOMPARE(world.results()->accessibleName(), u"Results of the search"_s);
        QCOMPARE(world.tree()->accessibleName(), u"Topology"_s);
        QCOMPARE(world.count(), u"Nothing chosen"_s);
        QVERIFY(!world.button(u"Add"_s)->isEnabled());
        QVERIFY(!world.button(u"Add whole site"_s)->isEnabled());
        QTest::keyClicks(world.find(), u"zzzz"_s);
        QTRY_COMPARE(world.stateOf(world.results())->state(), StateView::State::NoMatch);
    }

    void aDeviceBringsItsSensors()
    {
        World world;
        const SynthId battery = world.deviceOf("battery_pack");
        QVERIFY(!battery.isEmpty());
        world.search(battery.text());
        world.click(0);
        QTRY_VERIFY_WITH_TIMEOUT(world.isTreeThere(), patience);
        QCOMPARE(world.count(), u"1 chosen"_s);
        QTest::mouseClick(world.button(u"Add"_s), Qt::LeftButton);
        QCOMPARE(world.chosen.count(), 1);
        const std::vector<TelemetrySubject> given = World::given(world.chosen);
        QCOMPARE(given.size(), size_t(1));
        QVERIFY(given[0].id.utf8().endsWith("__bb_agg"));
        QCOMPARE(given[0].role, FlowRole::Battery);
        QCOMPARE(given[0].siteId, world.siteOf(battery));
        QVERIFY(given[0].title.startsWith(u"Battery sensor"_s));
        QVERIFY(!world.picker.isVisible());
    }

    void aSiteShowsItsWiringAndNothingIsChecked()
    {
        World world;
        const QString site = world.store.idAt(0).text();
        world.search(site);
        world.click(0);
        QTRY_VERIFY_WITH_TIMEOUT(world.isTreeThere(), patience);
        QCOMPARE(world.sent("getSiteTopology"), 1);
        QCOMPARE(world.count(), u"Nothing chosen"_s);
        QCOMPARE(world.tree()->model()->index(0, 0).data().toString(), site);
        world.click(0); // it is shown already
        QCOMPARE(world.count(), u"Nothing chosen"_s);
        // Another site takes its place, and what was checked goes with it.
        const QModelIndex sensor = world.node(u"__"_s);
        QVERIFY(world.tree()->model()->setData(sensor, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(world.count(), u"1 chosen"_s);
        const QString other = world.store.idAt(1).text();
        world.search(other);
        world.click(0);
        QVERIFY(!world.isTreeThere());
        QCOMPARE(world.count(), u"Nothing chosen"_s);
        QTRY_VERIFY_WITH_TIMEOUT(world.isTreeThere(), patience);
        QCOMPARE(world.tree()->model()->index(0, 0).data().toString(), other);
        QCOMPARE(world.sent("getSiteTopology"), 2);
    }

    void theWholeSiteIsOneClick()
    {
        World world;
        const SynthId battery = world.deviceOf("battery_pack");
        const QByteArray site = world.siteOf(battery);
        world.search(QString::fromUtf8(site));
        world.click(0);
        QTRY_VERIFY_WITH_TIMEOUT(world.isTreeThere(), patience);
        QTest::mouseClick(world.button(u"Add whole site"_s), Qt::LeftButton);
        const std::vector<TelemetrySubject> given = World::given(world.chosen);
        QVERIFY(given.size() >= 3);
        QSet<int> roles;
        for (const TelemetrySubject &subject : given) {
            QCOMPARE(subject.siteId, site);
            roles.insert(int(subject.role));
        }
        QVERIFY(!roles.contains(int(FlowRole::Other)));
        QVERIFY(roles.contains(int(FlowRole::Battery)));
        QVERIFY(roles.contains(int(FlowRole::Grid)));
        QVERIFY(roles.contains(int(FlowRole::Load)));
    }

    void everythingByKeys()
    {
        World world;
        QTest::keyClicks(world.find(), world.deviceOf("battery_pack").text());
        QTRY_COMPARE(world.results()->model()->rowCount(), 1);
        QTest::keyClick(world.find(), Qt::Key_Down);
        QVERIFY(world.results()->hasFocus());
        QCOMPARE(world.results()->currentIndex().row(), 0);
        QTest::keyClick(world.results(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(world.isTreeThere(), patience);
        QVERIFY(world.picker.isVisible());
        QCOMPARE(world.count(), u"1 chosen"_s);
        QTest::keyClick(world.results(), Qt::Key_Tab);
        QVERIFY(world.tree()->hasFocus());
        QTest::keyClick(world.tree(), Qt::Key_Space); // the battery's sensor is the current one
        QCOMPARE(world.count(), u"Nothing chosen"_s);
        QTest::keyClick(world.tree(), Qt::Key_Space);
        QTest::keyClick(world.tree(), Qt::Key_Up);
        QTest::keyClick(world.tree(), Qt::Key_Space);
        QCOMPARE(world.count(), u"2 chosen"_s);
        QTest::keyClick(world.tree(), Qt::Key_Return);
        QCOMPARE(World::given(world.chosen).size(), size_t(2));
        QVERIFY(!world.picker.isVisible());
    }

    void aDoubleClickAddsOneNode()
    {
        World world;
        world.search(world.store.idAt(0).text());
        world.click(0);
        QTRY_VERIFY_WITH_TIMEOUT(world.isTreeThere(), patience);
        const QModelIndex sensor = world.node(u"__"_s);
        QVERIFY(sensor.isValid());
        world.tree()->scrollTo(sensor);
        const QRect rect = world.tree()->visualRect(sensor);
        const QPoint at(rect.left() + 60, rect.center().y()); // beside the check box
        QTest::mouseClick(world.tree()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(world.tree()->viewport(), Qt::LeftButton, {}, at);
        const std::vector<TelemetrySubject> given = World::given(world.chosen);
        QCOMPARE(given.size(), size_t(1));
        QCOMPARE(given[0].id.text(), sensor.data().toString());
    }

    void anErrorOffersAnotherTry()
    {
        World world;
        world.fault(u"status:operation=getSiteTopology,status=403"_s);
        world.search(world.store.idAt(0).text());
        world.click(0);
        QTRY_COMPARE_WITH_TIMEOUT(world.stateOf(world.tree())->state(), StateView::State::Error, patience);
        QVERIFY(!world.button(u"Add"_s)->isEnabled());
        QVERIFY(!world.button(u"Add whole site"_s)->isEnabled());
        world.sim->clearFaults();
        QTest::mouseClick(world.button(u"Try again"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(world.isTreeThere(), patience);
        QVERIFY(world.button(u"Add whole site"_s)->isEnabled());
    }

    void aDeviceThatNoTopologyNamesStandsAlone()
    {
        World world;
        Device stray;
        stray.synthId = SynthId(u"STRAY-1"_s);
        world.devices.take(stray, world.clock.now());
        world.search(u"STRAY-1"_s);
        world.click(0);
        QTRY_VERIFY(world.isTreeThere());
        QCOMPARE(world.sent("getSiteTopology"), 0);
        QTest::mouseClick(world.button(u"Add"_s), Qt::LeftButton);
        const std::vector<TelemetrySubject> given = World::given(world.chosen);
        QCOMPARE(given.size(), size_t(1));
        QCOMPARE(given[0].id, stray.synthId);
        QCOMPARE(given[0].siteId, QByteArray());
    }

    void theLastSearchIsStillThere()
    {
        World world;
        const SynthId battery = world.deviceOf("battery_pack");
        world.search(battery.text());
        world.click(0);
        QTRY_COMPARE_WITH_TIMEOUT(world.count(), u"1 chosen"_s, patience);
        QTest::mouseClick(world.button(u"Cancel"_s), Qt::LeftButton);
        QVERIFY(!world.picker.isVisible());
        QCOMPARE(world.chosen.count(), 0);
        world.picker.open();
        QVERIFY(QTest::qWaitForWindowActive(&world.picker));
        QCOMPARE(world.find()->text(), battery.text());
        QCOMPARE(world.find()->selectedText(), battery.text()); // typing begins a new one
        QCOMPARE(world.count(), u"Nothing chosen"_s);
        QVERIFY(world.isTreeThere());
        QTRY_COMPARE(world.results()->model()->rowCount(), 1);
        world.click(0);
        QCOMPARE(world.count(), u"1 chosen"_s);
    }

    void everyNodeWithTelemetryCanBeDragged()
    {
        World world;
        world.search(world.store.idAt(0).text());
        world.click(0);
        QTRY_VERIFY_WITH_TIMEOUT(world.isTreeThere(), patience);
        QVERIFY(world.tree()->dragEnabled());
        QCOMPARE(world.tree()->dragDropMode(), QAbstractItemView::DragOnly);
        QVERIFY(world.node(u"__"_s).flags() & Qt::ItemIsDragEnabled);
        QVERIFY(!(world.tree()->model()->index(0, 0).flags() & Qt::ItemIsDragEnabled));
    }
};

QTEST_MAIN(TestSubjectPicker)
#include "tst_subjectpicker.moc"
