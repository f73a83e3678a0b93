// SPDX-License-Identifier: GPL-3.0-or-later
#include "deviceinspector.h"
#include "devicemodel.h"
#include "devicespage.h"
#include "notice.h"
#include "planeditor.h"
#include "plantimeline.h"
#include "sessionworld.h"
#include "subjectmime.h"

#include <QAction>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeView>

using namespace switchyard;

namespace {

struct World : SessionWorld
{
    TableView *devices() const { return table(u"Devices"_s); }
    //! On the page of the devices, with every row there.
    void openDevices()
    {
        openWhole();
        QVERIFY(session->window().go({u"devices"_s, {}}));
        QTRY_COMPARE_WITH_TIMEOUT(session->desk()->deviceSync.progress().state, SyncProgress::State::Complete,
                                  patience);
        QTRY_COMPARE(devices()->model()->rowCount(), int(session->desk()->devices.rows()));
    }
    void choose(int row) { devices()->setCurrentIndex(devices()->model()->index(row, 0)); }
    QString cell(int row, int column) const { return devices()->model()->index(row, column).data().toString(); }
    void tab(const QString &title) const
    {
        auto *tabs = named<QTabWidget>(u"Device tabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == title)
                tabs->setCurrentIndex(i);
        }
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = named<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void chooseRows(int first, int last)
    {
        const auto *model = devices()->model();
        devices()->selectionModel()->select(QItemSelection(model->index(first, 0), model->index(last, 0)),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    Page *page() const
    {
        QWidget *widget = devices();
        while (widget && !qobject_cast<Page *>(widget))
            widget = widget->parentWidget();
        return qobject_cast<Page *>(widget);
    }
    void run(const QString &command) { session->actions().action(command)->trigger(); }
};

} // namespace

//! Devices as a person uses them, through all layers.
class TestDevicesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsEditedAndHandedOverNotSent()
    {
        World world;
        world.openDevices();
        world.filter(u"Filter devices"_s)->setText(u"kind:battery_pack"_s);
        QTRY_VERIFY(world.devices()->model()->rowCount() > 0 && world.cell(0, DeviceModel::Kind) == u"Battery pack"_s);
        world.choose(0);
        world.tab(u"Plan"_s);
        auto *inspector = world.session->window().findChild<DeviceInspector *>();
        QTRY_VERIFY_WITH_TIMEOUT(inspector->canEditPlan(), patience);
        QVERIFY(world.button(u"Edit plan"_s)->isEnabled());
        QVERIFY(!world.button(u"Remove plan"_s)->isEnabled());
        QVERIFY(!world.session->actions().action(u"devices.removePlan"_s)->isEnabled());
        QSignalSpy submitted(inspector, &DeviceInspector::planSubmitted);
        world.run(u"devices.editPlan"_s);
        auto *editor = world.session->window().findChild<PlanEditor *>();
        QVERIFY(editor);
        QTRY_VERIFY(editor->isVisible());
        QVERIFY(editor->editing().bounds().charge_W); // of the device's properties
        QVERIFY(editor->editing().zone() != QTimeZone::utc());
        editor->editing().addBlock();
        world.button(u"Review"_s)->click();
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(qvariant_cast<SynthId>(submitted[0][0]), inspector->deviceId());
        const auto plan = qvariant_cast<OverlayPlan>(submitted[0][2]);
        QCOMPARE(plan.commands.size(), size_t(1));
        inspector->closePlanEditor();
        QTRY_VERIFY(!world.session->window().findChild<PlanEditor *>());
        QCOMPARE(world.sent("setDeviceOverlayPlan"), 0);
        // and once the service has it, it is drawn and can be removed
        world.session->desk()->api.call(setDeviceOverlayPlan, inspector->deviceId(), plan);
        QTRY_COMPARE_WITH_TIMEOUT(world.sent("setDeviceOverlayPlan"), 1, patience);
        inspector->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(inspector->canRemovePlan(), patience);
        QVERIFY(world.named<PlanTimeline>(u"Plan timeline"_s));
        QTRY_VERIFY(!world.named<PlanTimeline>(u"Plan timeline"_s)->blockOnScreen(1).isEmpty());
        world.button(u"Remove plan"_s)->click();
        QCOMPARE(submitted.count(), 2);
        QCOMPARE(qvariant_cast<OverlayPlan>(submitted[1][1]), plan); // what the removal is held against
        QVERIFY(qvariant_cast<OverlayPlan>(submitted[1][2]).commands.empty());
    }

    void theDevicesAreThereWithModeAndLastTelemetry()
    {
        World world;
        world.openDevices();
        QVERIFY(world.devices()->model()->rowCount() > 12);
        QVERIFY(world.devices()->hasFocus());
        QTRY_VERIFY_WITH_TIMEOUT(!world.cell(0, DeviceModel::LastTelemetry).isEmpty(), patience);
        for (int row = 0; row < world.devices()->model()->rowCount(); ++row)
            QVERIFY(!world.cell(row, DeviceModel::Mode).isEmpty());
        world.filter(u"Filter devices"_s)->setText(u"kind:meter"_s);
        const int all = int(world.session->desk()->devices.rows());
        QTRY_VERIFY(world.devices()->model()->rowCount() < all);
        QCOMPARE(world.rows(), u"%1 of %2"_s.arg(world.devices()->model()->rowCount()).arg(all));
    }

    void eachTabShowsWhatTheServiceSays()
    {
        World world;
        world.openDevices();
        world.choose(1);
        world.tab(u"Properties"_s);
        auto *tree = world.named<QTreeView>(u"Properties"_s);
        QVERIFY(tree);
        QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() > 0, patience);
        world.tab(u"Mode"_s);
        QTRY_VERIFY(world.shows(u"As of "_s));
        world.tab(u"Plan"_s);
        QTRY_VERIFY(world.shows(u"No overlay plan"_s));
        world.tab(u"Telemetry"_s);
        QTRY_VERIFY_WITH_TIMEOUT(world.sent("getDeviceTelemetry") > 0, patience);
    }

    void theWayToTheSiteAndBack()
    {
        World world;
        world.openDevices();
        world.choose(5);
        const QString site = world.cell(5, DeviceModel::Site);
        QTest::mouseClick(world.button(u"Open site"_s), Qt::LeftButton);
        QTRY_VERIFY(world.table());
        QTRY_COMPARE(world.siteIn(world.table()->currentIndex().row()), site);
        world.run(u"sites.devices"_s);
        QTRY_VERIFY(world.devices());
        QTRY_VERIFY(world.devices()->model()->rowCount() < int(world.session->desk()->devices.rows()));
        for (int row = 0; row < world.devices()->model()->rowCount(); ++row)
            QCOMPARE(world.cell(row, DeviceModel::Site), site);
    }

    //! Rows that nobody looks at any more are not asked for their telemetry.
    void aPageThatWasLeftAsksForNothing()
    {
        World world;
        world.open();
        DeviceSync &sync = world.session->desk()->deviceSync;
        sync.setPaused(true); // the list comes, the details do not
        QVERIFY(world.session->window().go({u"devices"_s, {}}));
        QTRY_VERIFY_WITH_TIMEOUT(world.devices()->model()->rowCount() > 0, patience);
        QVERIFY(world.session->window().go({u"sites"_s, {}}));
        QTRY_COMPARE(world.session->desk()->scheduler.inFlight(), 0); // the wiring of a site asks for its sensors
        const int asked = world.sent("getDeviceTelemetry");
        sync.setPaused(false);
        sync.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(sync.progress().state, SyncProgress::State::Complete, patience);
        QTRY_COMPARE(world.session->desk()->scheduler.inFlight(), 0);
        QCOMPARE(world.sent("getDeviceTelemetry"), asked);
    }

    void telemetryOfWhatIsSelected()
    {
        World world;
        world.openDevices();
        const QAction *show = world.session->actions().action(u"devices.telemetry"_s);
        world.devices()->selectionModel()->clear();
        QVERIFY(!show->isEnabled());
        const int all = world.devices()->model()->rowCount();
        QVERIFY(all > DevicesPage::mostTelemetry);
        world.chooseRows(0, DevicesPage::mostTelemetry); // one too many
        QVERIFY(!show->isEnabled());
        QCOMPARE(show->text(), u"Show telemetry (of at most 24 devices)"_s);
        world.chooseRows(0, DevicesPage::mostTelemetry - 1);
        QVERIFY(show->isEnabled());
        world.chooseRows(1, 3);
        QVERIFY(show->isEnabled());
        QCOMPARE(show->text(), u"Show telemetry"_s);
        QSignalSpy asked(world.page(), &Page::goRequested);
        QTest::keyClick(world.devices(), Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(asked.count(), 1);
        const auto where = qvariant_cast<Destination>(asked[0][0]);
        QCOMPARE(where.page, u"telemetry"_s);
        const auto subjects = subjectmime::fromJson(where.what.value(u"subjects"_s).toString().toUtf8());
        QCOMPARE(subjects.size(), size_t(3));
        QVERIFY(world.session->window().go({u"devices"_s, {}})); // the window went where it was asked to go
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(subjects[size_t(i)].id.text(), world.cell(i + 1, DeviceModel::Id));
            QCOMPARE(QString::fromUtf8(subjects[size_t(i)].siteId), world.cell(i + 1, DeviceModel::Site));
            QVERIFY(subjects[size_t(i)].title.startsWith(world.cell(i + 1, DeviceModel::Kind)));
        }
    }

    void telemetryOfASite()
    {
        World world;
        world.openWhole();
        world.table()->setCurrentIndex(world.table()->model()->index(2, 0));
        const QAction *show = world.session->actions().action(u"sites.telemetry"_s);
        QVERIFY(show->isEnabled());
        QWidget *page = world.table();
        while (page && !qobject_cast<Page *>(page))
            page = page->parentWidget();
        QSignalSpy asked(qobject_cast<Page *>(page), &Page::goRequested);
        const QString site = world.siteIn(2);
        QTest::keyClick(world.table(), Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(qvariant_cast<Destination>(asked[0][0]), (Destination{u"telemetry"_s, {{u"site"_s, site}}}));
        QVERIFY(world.session->window().go({u"sites"_s, {}}));
        world.table()->selectAll();
        QVERIFY(!show->isEnabled());
    }

    void selectedRowsAreDraggedAsSubjects()
    {
        World world;
        world.openDevices();
        const auto *model = world.devices()->model();
        QVERIFY(world.devices()->isDraggable());
        QVERIFY(model->flags(model->index(0, 0)) & Qt::ItemIsDragEnabled);
        const std::unique_ptr<QMimeData> data(
            model->mimeData({model->index(2, 0), model->index(2, 1), model->index(4, 0)}));
        const auto subjects = subjectmime::fromMime(data.get());
        QCOMPARE(subjects.size(), size_t(2));
        QCOMPARE(subjects[0].id.text(), world.cell(2, DeviceModel::Id));
        QCOMPARE(subjects[1].id.text(), world.cell(4, DeviceModel::Id));
        QCOMPARE(data->text(), world.cell(2, DeviceModel::Id) + u'\n' + world.cell(4, DeviceModel::Id));
    }

    void aMistypedIdIsNotMadeWithoutAWord()
    {
        World world;
        world.openDevices();
        world.run(u"devices.put"_s);
        world.type(u"Synth ID"_s, u"BAT-mistyped"_s);
        world.type(u"Kind"_s, u"EV"_s);
        QTest::mouseClick(world.button(u"Save"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(world.shows(u"No device has this ID"_s), patience);
        QCOMPARE(world.sent("replaceOrCreateDevice"), 0);
        QTest::mouseClick(world.button(u"Create device"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(world.sent("replaceOrCreateDevice"), 1, patience);
        QTRY_VERIFY(!world.named<QLineEdit>(u"Synth ID"_s));
        QTRY_COMPARE(world.cell(world.devices()->currentIndex().row(), DeviceModel::Id), u"BAT-mistyped"_s);
    }

    void badPropertiesAreSaidBesideTheField()
    {
        World world;
        world.openDevices();
        world.choose(1);
        world.run(u"devices.edit"_s);
        const auto properties = [&] { return world.named<QPlainTextEdit>(u"Properties as JSON"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(properties() && !properties()->toPlainText().isEmpty(), patience);
        properties()->setPlainText(u"{\"power_W\": }"_s);
        QTest::mouseClick(world.button(u"Save"_s), Qt::LeftButton);
        QTRY_VERIFY(world.shows(u"Not a JSON object"_s));
        QCOMPARE(world.sent("replaceOrCreateDevice"), 0);
        properties()->setPlainText(u"{\"power_W\": 12}"_s);
        QTest::mouseClick(world.button(u"Save"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(world.sent("replaceOrCreateDevice"), 1, patience);
    }

    void whatIsGoneIsSaidAndDismissed()
    {
        World world;
        world.openDevices();
        DeviceStore &store = world.session->desk()->devices;
        const qsizetype all = store.rows();
        IdColumn fewer;
        for (qsizetype row = 2; row < all; ++row) {
            const QByteArray id = store.idAt(row).utf8();
            fewer.append(std::string_view(id.constData(), size_t(id.size())));
        }
        store.takeList(fewer, world.clock.now());
        auto *notice = world.session->window().findChildren<Notice *>(u"goneNotice"_s).back();
        QTRY_COMPARE_WITH_TIMEOUT(notice->text(), u"2 devices are no longer listed"_s, patience);
        Q_EMIT notice->actionTriggered();
        QTRY_COMPARE_WITH_TIMEOUT(world.devices()->model()->rowCount(), 2, patience);
        world.run(u"devices.dismissGone"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.devices()->model()->rowCount(), int(all) - 2, patience);
        QTRY_VERIFY(notice->isHidden());
        QVERIFY(!world.session->actions().action(u"devices.dismissGone"_s)->isEnabled());
    }
};

QTEST_MAIN(TestDevicesPage)
#include "tst_devicespage.moc"
