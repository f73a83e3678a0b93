// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandreview.h"
#include "sessionworld.h"

#include <QComboBox>
#include <QTabWidget>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

struct World : SessionWorld
{
    using SessionWorld::SessionWorld;
    void openDevices()
    {
        openWhole();
        QVERIFY(session->window().go({u"devices"_s, {}}));
        QTRY_COMPARE_WITH_TIMEOUT(desk().deviceSync.progress().state, SyncProgress::State::Complete, patience);
        QTRY_COMPARE_WITH_TIMEOUT(devices()->model()->rowCount(), int(desk().devices.rows()), patience);
        filter(u"Filter devices"_s)->setText(u"kind:inverter"_s);
        QTRY_VERIFY_WITH_TIMEOUT(devices()->model()->rowCount() < int(desk().devices.rows()), patience);
    }
    Desk &desk() const { return *session->desk(); }
    TableView *devices() const { return table(u"Devices"_s); }
    void run(const QString &action) const
    {
        QAction *one = session->actions().action(action);
        QVERIFY2(one && one->isEnabled(), qPrintable(action));
        one->trigger();
    }
    QDialog *dialog(const QString &title) const
    {
        for (QDialog *one : session->window().findChildren<QDialog *>()) {
            if (one->windowTitle() == title && one->isVisible())
                return one;
        }
        return nullptr;
    }
    static QPushButton *buttonIn(const QWidget *within, const QString &text)
    {
        for (QPushButton *one : within->findChildren<QPushButton *>()) {
            if (one->text() == text && !one->isHidden())
                return one;
        }
        return nullptr;
    }
    int confirmed()
    {
        JournalFilter filter;
        filter.states = {ItemState::Confirmed};
        std::optional<size_t> count;
        const Call<std::vector<qint64>> asked = desk().journal.numbers(filter);
        asked.then(&session->window(),
                   [&count](const Result<std::vector<qint64>> &numbers) { count = numbers ? numbers->size() : 9999; });
        return QTest::qWaitFor([&count] { return count.has_value(); }, patience) ? int(*count) : -1;
    }
    //! The inspector's Mode tab of the first device, once it is read.
    QComboBox *modeChoice()
    {
        devices()->selectRow(0);
        for (QTabWidget *tabs : session->window().findChildren<QTabWidget *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (tabs->isVisible() && tabs->tabText(tab) == u"Mode"_s)
                    tabs->setCurrentIndex(tab);
            }
        }
        QComboBox *choice = nullptr;
        const bool there = QTest::qWaitFor(
            [this, &choice] {
                choice = nullptr;
                for (QComboBox *one : session->window().findChildren<QComboBox *>(u"operationMode"_s)) {
                    if (one->isVisible())
                        choice = one;
                }
                return choice != nullptr;
            },
            patience);
        return there ? choice : nullptr;
    }
    //! Another mode than the one the device has.
    void chooseOther(QComboBox *choice) { choice->setCurrentIndex((choice->currentIndex() + 1) % choice->count()); }
};

} // namespace

class TestDeviceCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModeOfOneDevice()
    {
        World world;
        world.openDevices();
        QComboBox *choice = world.modeChoice();
        QVERIFY(choice);
        QCOMPARE(choice->findText(u"Unknown"_s), -1);
        world.chooseOther(choice);
        const QString wanted = choice->currentText();
        QTest::mouseClick(world.button(u"Change mode"_s), Qt::LeftButton);
        QTRY_VERIFY(world.dialog(u"Review"_s));
        QCOMPARE(world.sent("setDeviceOperationMode"), 0);
        QTest::mouseClick(World::buttonIn(world.dialog(u"Review"_s), u"Send"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!world.dialog(u"Review"_s), patience);
        QCOMPARE(world.sent("setDeviceOperationMode"), 1);
        QCOMPARE(world.confirmed(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!world.button(u"Change mode"_s)->isEnabled(), patience);
        QVERIFY(world.shows(wanted));
    }

    void backSendsNothing()
    {
        World world;
        world.openDevices();
        QComboBox *choice = world.modeChoice();
        QVERIFY(choice);
        world.chooseOther(choice);
        QTest::mouseClick(world.button(u"Change mode"_s), Qt::LeftButton);
        QTRY_VERIFY(world.dialog(u"Review"_s));
        QTest::keyClick(world.dialog(u"Review"_s), Qt::Key_Return); // on Back
        QTest::mouseClick(World::buttonIn(world.dialog(u"Review"_s), u"Back"_s), Qt::LeftButton);
        QTRY_VERIFY(!world.dialog(u"Review"_s));
        QCOMPARE(world.sent("setDeviceOperationMode"), 0);
        QCOMPARE(world.confirmed(), 0);
    }

    void whatIsRefusedIsSaidInTheSheet()
    {
        World world;
        world.openDevices();
        QComboBox *choice = world.modeChoice();
        QVERIFY(choice);
        world.chooseOther(choice);
        world.fault(u"status:status=422,operation=setDeviceOperationMode"_s);
        QTest::mouseClick(world.button(u"Change mode"_s), Qt::LeftButton);
        QTRY_VERIFY(world.dialog(u"Review"_s));
        QTest::mouseClick(World::buttonIn(world.dialog(u"Review"_s), u"Send"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(world.shows(u"Not carried out"_s), patience);
        QVERIFY(!World::buttonIn(world.dialog(u"Review"_s), u"Send"_s));
        QTest::mouseClick(World::buttonIn(world.dialog(u"Review"_s), u"Close"_s), Qt::LeftButton);
        QTRY_VERIFY(!world.dialog(u"Review"_s));
        QCOMPARE(world.sent("setDeviceOperationMode"), 1);
    }

    void aSelectionIsOneCommandAndItsNumberIsTyped()
    {
        World world(60);
        world.openDevices();
        const int count = world.devices()->model()->rowCount();
        QVERIFY(count >= Profile::defaultCountTypedFrom);
        world.devices()->selectAll();
        world.run(u"devices.mode"_s);
        QTRY_VERIFY(world.dialog(u"Change operation mode"_s));
        QDialog *chooser = world.dialog(u"Change operation mode"_s);
        auto *choice = chooser->findChild<QComboBox *>(u"operationMode"_s);
        choice->setCurrentIndex(choice->findText(u"Schedule"_s));
        QTest::mouseClick(World::buttonIn(chooser, u"Review"_s), Qt::LeftButton);
        QTRY_VERIFY(world.dialog(u"Review"_s));
        QDialog *review = world.dialog(u"Review"_s);
        QPushButton *send = World::buttonIn(review, u"Send"_s);
        QVERIFY(!send->isEnabled());
        auto *changes = review->findChild<TableView *>(u"changes"_s);
        QVERIFY(changes);
        QCOMPARE(changes->model()->rowCount(), count);
        auto *typed = world.named<QLineEdit>(u"Type the number to confirm"_s);
        QTest::keyClicks(typed, QString::number(count + 1));
        QVERIFY(!send->isEnabled());
        typed->selectAll();
        QTest::keyClicks(typed, QString::number(count));
        QVERIFY(send->isEnabled());
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(world.confirmed(), count, patience);
        for (int row = 0; row < count; ++row)
            QCOMPARE(world.devices()->model()->index(row, 3).data().toString(), u"Schedule"_s);
        QVERIFY(world.sent("setDeviceOperationMode") <= count); // those that were so already are not sent
    }

    void removingThePlanOfASelectionIsReviewedToo()
    {
        World world;
        world.openDevices();
        world.devices()->selectRow(0);
        world.run(u"devices.removePlans"_s);
        QTRY_VERIFY(world.dialog(u"Review"_s));
        QCOMPARE(world.sent("setDeviceOverlayPlan"), 0);
        QTest::mouseClick(World::buttonIn(world.dialog(u"Review"_s), u"Send"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!world.dialog(u"Review"_s), patience);
        QCOMPARE(world.confirmed(), 1);
    }

    void theFormOfASiteIsWrittenDown()
    {
        World world;
        world.openWhole();
        world.table()->selectRow(0);
        world.run(u"sites.edit"_s);
        const auto city = [&] { return world.named<QLineEdit>(u"City"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(city() && !city()->isReadOnly() && !city()->text().isEmpty(), patience);
        city()->selectAll();
        QTest::keyClicks(city(), u"Leeds"_s);
        QTest::mouseClick(world.button(u"Save"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(world.sent("replaceSite"), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(world.confirmed(), 1, patience);
    }
};

QTEST_MAIN(TestDeviceCommands)
#include "tst_devicecommands.moc"
