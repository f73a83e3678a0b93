// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitypage.h"
#include "differencemodel.h"
#include "journalhistorymodel.h"
#include "notice.h"
#include "operationmode.h"
#include "questiondialog.h"
#include "sessionworld.h"
#include "sqlitedatabase.h"
#include "stateview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTabWidget>

using namespace switchyard;

namespace {

struct World : SessionWorld
{
    Desk &desk() const { return *session->desk(); }
    TableView *activity() const { return table(u"Activity"_s); }
    QAbstractItemModel *model() const { return activity()->model(); }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    void choose(int row) const { activity()->setCurrentIndex(model()->index(row, 0)); }
    void openActivity()
    {
        open(u"activity"_s);
        QVERIFY(activity());
    }
    Notice *notice(const QString &name) const { return session->window().findChild<Notice *>(name); }
    QWidget *inspector() const { return named<QWidget>(u"Activity inspector"_s); }
    TableView *tab(const QString &name) const
    {
        auto *tabs = named<QTabWidget>(u"Activity tabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == name)
                tabs->setCurrentIndex(i);
        }
        return table(name);
    }
    ActivityPage *page() const { return session->window().findChild<ActivityPage *>(); }
    void pick(const QString &combo, const QString &text) const
    {
        auto *box = named<QComboBox>(combo);
        QVERIFY(box);
        box->setCurrentIndex(box->findText(text));
    }
    QDialog *review() const
    {
        auto *sheet = session->window().findChild<QDialog *>(u"reviewSheet"_s);
        return sheet && sheet->isVisible() ? sheet : nullptr;
    }
    void answer(const QString &button) const
    {
        const auto dialog = [this] { return session->window().findChild<QuestionDialog *>(); };
        QTRY_VERIFY(dialog());
        const auto buttons = dialog()->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text() == button)
                each->click();
        }
        QTRY_VERIFY(!dialog());
    }

    //! Devices that have a mode.
    std::vector<QByteArray> someDevices(int count) const
    {
        std::vector<QByteArray> ids;
        desk().deviceSync.refresh();
        if (!QTest::qWaitFor([this] { return desk().deviceSync.progress().state == SyncProgress::State::Complete; },
                             patience))
            qFatal("no devices");
        const EntityColumns &columns = desk().devices.columns();
        for (qsizetype row = 0; row < desk().devices.rows() && int(ids.size()) < count; ++row) {
            if (columns.text[size_t(DeviceColumn::Kind)].text(row) == "inverter"_L1)
                ids.push_back(desk().devices.idAt(row).utf8());
        }
        return ids;
    }
    QUuid start(const std::vector<QByteArray> &ids, const QByteArray &mode, const QByteArray &before = {}) const
    {
        NewCommand command;
        command.operation = "setDeviceOperationMode";
        command.title = u"Mode %1"_s.arg(QString::fromLatin1(mode));
        command.author = desk().author();
        for (const QByteArray &id : ids)
            command.items.push_back({id, before, "{\"mode\":\"" + mode + "\"}"});
        desk().commands.start(command);
        return command.id;
    }
    bool isOver(const QUuid &command) const
    {
        const CommandProgress *progress = desk().commands.progress(command);
        return progress && progress->isOver();
    }
    //! A command over some inverters that has come to its end.
    std::vector<QByteArray> carriedOut(int count, const QByteArray &mode)
    {
        const auto ids = someDevices(count);
        const QUuid first = start(ids, "Simple");
        if (!QTest::qWaitFor([&] { return isOver(first); }, patience))
            qFatal("not carried out");
        const QUuid second = start(ids, mode);
        if (!QTest::qWaitFor([&] { return isOver(second); }, patience))
            qFatal("not carried out");
        return ids;
    }
};

} // namespace

//! Activity as a person uses it, through all layers.
class TestActivityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("USER", "ada"); }

    void whatWasSentIsListedTheNewestFirst()
    {
        World world;
        world.openActivity();
        QTRY_VERIFY(world.shows(u"Nothing was changed yet"_s));
        const auto ids = world.carriedOut(3, "Schedule");
        QTRY_COMPARE(world.model()->rowCount(), 6);
        QTRY_COMPARE(world.rows(), u"6 of 6"_s);
        QTRY_COMPARE(world.cell(0, JournalModel::Target), QString::fromUtf8(ids[2]));
        QTRY_COMPARE(world.cell(0, JournalModel::Outcome), u"confirmed"_s);
        QCOMPARE(world.cell(0, JournalModel::Who), u"ada"_s);
        QCOMPARE(world.cell(0, JournalModel::Operation), u"Operation mode"_s);
        QTRY_COMPARE(world.cell(0, JournalModel::Before), u"Simple"_s);
        QCOMPARE(world.cell(0, JournalModel::After), u"Schedule"_s);
        const QString when = world.model()->headerData(JournalModel::When, Qt::Horizontal).toString();
        QVERIFY(when.contains(QString::fromUtf8(QTimeZone::systemTimeZone().id())));
        world.session->actions().action(u"activity.utc"_s)->trigger();
        QCOMPARE(world.model()->headerData(JournalModel::When, Qt::Horizontal).toString(), u"When (UTC)"_s);
        QVERIFY(world.cell(0, JournalModel::When).endsWith(u" UTC"_s));
        world.choose(0);
        QVERIFY(world.activity()->selectionAsText().contains(QString::fromUtf8(ids[2])));
    }

    void theFilterLetsThroughWhatIsAskedFor()
    {
        World world;
        world.openActivity();
        auto ids = world.carriedOut(3, "Schedule");
        ids.emplace_back("no such device");
        const QUuid third = world.start({ids.back()}, "Smart");
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(third), patience);
        QTRY_COMPARE(world.rows(), u"7 of 7"_s);

        QTest::keyClick(world.activity(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(world.filter(u"Filter activity"_s)->hasFocus());
        QTest::keyClicks(world.filter(u"Filter activity"_s), u"NO such"_s);
        QTRY_COMPARE(world.rows(), u"1 of 7"_s);
        QTRY_COMPARE(world.cell(0, JournalModel::Outcome), u"refused"_s);
        world.filter(u"Filter activity"_s)->setText(u"nowhere"_s);
        QTRY_VERIFY(world.shows(u"No write matches the filter"_s));
        QTest::mouseClick(world.button(u"Clear filter"_s), Qt::LeftButton);
        QTRY_COMPARE(world.rows(), u"7 of 7"_s);

        world.pick(u"Outcome"_s, u"confirmed"_s);
        QTRY_COMPARE(world.rows(), u"6 of 7"_s);
        world.pick(u"Operation"_s, u"Overlay plan"_s);
        QTRY_COMPARE(world.rows(), u"0 of 7"_s);
        world.pick(u"Operation"_s, u"Operation mode"_s);
        world.pick(u"Period"_s, u"Today"_s);
        QTRY_COMPARE(world.rows(), u"6 of 7"_s);
        QTest::keyClick(world.activity(), Qt::Key_Escape);
        QTRY_COMPARE(world.rows(), u"7 of 7"_s);

        world.pick(u"Outcome"_s, u"refused"_s);
        QTRY_COMPARE(world.rows(), u"1 of 7"_s);
        world.session->window().close();
        world.open(u"activity"_s); // the next session has its own journal, and the same filter
        QTRY_COMPARE(world.named<QComboBox>(u"Outcome"_s)->currentText(), u"refused"_s);
    }

    void theInspectorSaysWhatWasAndWhatIs()
    {
        World world;
        world.openActivity();
        const auto ids = world.carriedOut(2, "Schedule");
        QTRY_COMPARE(world.cell(0, JournalModel::Outcome), u"confirmed"_s);
        QVERIFY(!world.inspector());
        world.choose(0);
        QTRY_VERIFY(world.inspector());
        auto *difference = world.table(u"Difference"_s);
        QTRY_COMPARE(difference->model()->rowCount(), 1);
        const auto fact = [&](int column) { return difference->model()->index(0, column).data().toString(); };
        QCOMPARE(fact(DifferenceModel::Member), u"mode"_s);
        QTRY_COMPARE(fact(DifferenceModel::Before), u"Simple"_s);
        QCOMPARE(fact(DifferenceModel::After), u"Schedule"_s);
        QVERIFY(world.shows(u"200, accepted"_s));
        QTRY_VERIFY(world.shows(u"This command has 2 writes: 2 confirmed."_s));
        auto *history = world.tab(u"History"_s);
        QVERIFY(history);
        QStringList steps;
        QTRY_VERIFY(history->model()->rowCount() >= 5);
        for (int row = 0; row < history->model()->rowCount(); ++row)
            steps << history->model()->index(row, JournalHistoryModel::Step).data().toString();
        QVERIFY(steps.indexOf(u"planned"_s) < steps.indexOf(u"sending"_s));
        QVERIFY(steps.indexOf(u"sending"_s) < steps.indexOf(u"confirmed"_s));
        QVERIFY(steps.contains(u"command finished"_s));

        QTest::mouseClick(world.button(u"Show whole command"_s), Qt::LeftButton);
        QTRY_COMPARE(world.rows(), u"2 of 4"_s);
        QTest::mouseClick(world.button(u"Show all commands"_s), Qt::LeftButton);
        QTRY_COMPARE(world.rows(), u"4 of 4"_s);
        QVERIFY(world.inspector()); // it stays with its write
        QTest::keyClick(world.activity(), Qt::Key_Escape);
        QTRY_VERIFY(!world.inspector());

        world.choose(1);
        QTRY_VERIFY(world.button(u"Open device"_s));
        QTest::mouseClick(world.button(u"Open device"_s), Qt::LeftButton);
        QTRY_VERIFY(world.table(u"Devices"_s));
        auto *devices = world.table(u"Devices"_s);
        QTRY_COMPARE(devices->model()->index(devices->currentIndex().row(), 0).data().toString(),
                     QString::fromUtf8(ids[0]));
    }

    void aCommandIsTakenBack()
    {
        World world;
        world.openActivity();
        world.carriedOut(2, "Schedule");
        QTRY_COMPARE(world.cell(0, JournalModel::Outcome), u"confirmed"_s);
        world.choose(0);
        QTRY_VERIFY(world.button(u"Revert"_s) && world.button(u"Revert"_s)->isEnabled());
        QTest::mouseClick(world.button(u"Revert"_s), Qt::LeftButton);
        QTRY_VERIFY(world.review());
        QCOMPARE(world.model()->rowCount(), 4);
        QTest::mouseClick(world.button(u"Send"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(world.model()->rowCount(), 6, patience);
        QTRY_COMPARE_WITH_TIMEOUT(world.cell(0, JournalModel::Outcome), u"confirmed"_s, patience);
        QCOMPARE(world.cell(0, JournalModel::After), u"Simple"_s);
        QCOMPARE(world.cell(0, JournalModel::Command), u"Revert: Mode Schedule"_s);
        QCOMPARE(world.cell(0, JournalModel::Who), u"ada"_s);

        QSignalSpy reviews(world.page(), &ActivityPage::reviewRequested);
        world.choose(2);
        QTRY_VERIFY(world.button(u"Revert"_s)->isEnabled());
        QTest::mouseClick(world.button(u"Revert"_s), Qt::LeftButton);
        QTRY_COMPARE(reviews.count(), 1);
        const auto command = qvariant_cast<NewCommand>(reviews[0][0]);
        QCOMPARE(command.items.size(), size_t(2));
        QCOMPARE(command.author, world.desk().author());
        QVERIFY(!command.revertOf.isNull());
        QCOMPARE(world.model()->rowCount(), 6);
    }

    void whatWasRefusedCanBeTriedAgainAndNotTakenBack()
    {
        World world;
        world.openActivity();
        const QUuid command = world.start({"no such device"}, "Smart");
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(command), patience);
        QTRY_COMPARE(world.cell(0, JournalModel::Outcome), u"refused"_s);
        world.choose(0);
        QTRY_VERIFY(world.shows(u"nothing of it was carried out"_s));
        QVERIFY(!world.button(u"Revert"_s)->isEnabled());
        QVERIFY(world.shows(u"404"_s));
        const int sent = world.sent("setDeviceOperationMode") + world.sent("getDeviceOperationMode");
        QVERIFY(world.button(u"Retry failed"_s)->isEnabled());
        QTest::mouseClick(world.button(u"Retry failed"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(world.sent("setDeviceOperationMode") + world.sent("getDeviceOperationMode") > sent,
                                 patience);
        QTRY_COMPARE(world.cell(0, JournalModel::Outcome), u"refused"_s);
    }

    void aPersonDecidesWhatNobodyCanTell()
    {
        World world;
        world.openActivity();
        const auto ids = world.carriedOut(1, "Simple");
        const int rows = world.model()->rowCount();
        world.fault(u"loseReply:operation=setDeviceOperationMode,count=1"_s);
        const int before = world.sent("setDeviceOperationMode");
        const QUuid command = world.start(ids, "Schedule", R"({"mode":"Simple"})");
        QTRY_COMPARE_WITH_TIMEOUT(world.sent("setDeviceOperationMode"), before + 1, patience);
        OperationMode other;
        other.mode = Mode::Smart;
        world.desk().api.call(setDeviceOperationMode, SynthId(QString::fromUtf8(ids[0])), other); // somebody else does
        QTRY_VERIFY_WITH_TIMEOUT(
            world.desk().commands.progress(command) && world.desk().commands.progress(command)->asking == 1, patience);
        QTRY_COMPARE(world.model()->rowCount(), rows + 1);
        QTRY_COMPARE(world.cell(0, JournalModel::Outcome), u"unknown"_s);
        world.choose(0);
        QTRY_VERIFY(world.button(u"Was not carried out"_s));
        QVERIFY(world.button(u"Ask again"_s));
        QTest::mouseClick(world.button(u"Was not carried out"_s), Qt::LeftButton);
        world.answer(u"Cancel"_s);
        QCOMPARE(world.cell(0, JournalModel::Outcome), u"unknown"_s);
        QTRY_VERIFY(world.button(u"Was not carried out"_s)->isEnabled());
        QTest::mouseClick(world.button(u"Was not carried out"_s), Qt::LeftButton);
        world.answer(u"Record it"_s);
        QTRY_COMPARE(world.cell(0, JournalModel::Outcome), u"refused"_s);
        QTRY_VERIFY(!world.button(u"Was not carried out"_s));
        auto *history = world.tab(u"History"_s);
        QTRY_VERIFY(
            history->model()->rowCount() > 0
            && history->model()->index(history->model()->rowCount() - 1, JournalHistoryModel::Detail).data().toString()
                == u"decided by a person"_s);
        QTRY_VERIFY(world.button(u"Retry failed"_s)->isEnabled());
        QTest::mouseClick(world.button(u"Retry failed"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(world.cell(0, JournalModel::Outcome), u"confirmed"_s, patience);
    }

    void theFilteredRowsAreExportedForAudit()
    {
        World world;
        world.openActivity();
        const auto ids = world.carriedOut(2, "Schedule");
        QTRY_COMPARE(world.rows(), u"4 of 4"_s);
        world.filter(u"Filter activity"_s)->setText(QString::fromUtf8(ids[1]));
        QTRY_COMPARE(world.rows(), u"2 of 4"_s);
        const auto exportTo = [&](const QString &file) {
            world.session->actions().action(u"activity.export"_s)->trigger();
            auto *dialog = world.session->window().findChild<QFileDialog *>();
            QVERIFY(dialog);
            QCOMPARE(dialog->windowTitle(), u"Export activity"_s);
            Q_EMIT dialog->fileSelected(file);
            dialog->reject();
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
            QTRY_COMPARE(world.notice(u"exportNotice"_s)->text(), u"2 writes exported"_s);
        };
        const QString csv = world.folder.filePath(u"audit.csv"_s);
        exportTo(csv);
        QFile table(csv);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const auto lines = table.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].contains(ids[1]) && lines[2].contains(ids[1]));

        const QString json = world.folder.filePath(u"audit.jsonl"_s);
        exportTo(json);
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto records = file.readAll().trimmed().split('\n');
        QCOMPARE(records.size(), 3);
        const QJsonObject verdict = QJsonDocument::fromJson(records[0]).object().value(u"journal"_s).toObject();
        QVERIFY(verdict.value(u"intact"_s).toBool());
        QCOMPARE(QJsonDocument::fromJson(records[2]).object().value(u"target"_s).toString(), QString::fromUtf8(ids[1]));

        world.session->actions().action(u"activity.export"_s)->trigger();
        const auto shown = [&] { return world.session->window().findChild<QFileDialog *>(); };
        QTRY_VERIFY(shown());
        QFileDialog *dialog = shown();
        Q_EMIT dialog->fileSelected(u"/nowhere/at/all.csv"_s);
        dialog->reject();
        QTRY_VERIFY(world.button(u"Export again"_s));
    }

    void theRecordIsCheckedAndAnEditIsReported()
    {
        World world;
        world.cacheFile = world.folder.filePath(u"fleet.sqlite"_s);
        world.openActivity();
        world.carriedOut(2, "Schedule");
        QTRY_COMPARE(world.rows(), u"4 of 4"_s);
        QTest::keyClick(world.activity(), Qt::Key_F5);
        QTRY_VERIFY(world.shows(u" records, unbroken"_s));
        QTest::mouseClick(world.button(u"Copy head hash"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().size(), 64);
        QVERIFY(!world.notice(u"verdictNotice"_s)->isVisible());
        world.session.reset();
        {
            SqliteDatabase database;
            QVERIFY(database.open(Desk::journalFile(world.cacheFile), SqliteDatabase::Safety::Full).ok());
            QVERIFY(database.run("UPDATE events SET person = 'Eve' WHERE number = 3").ok());
        }
        world.openActivity();
        QTRY_COMPARE(world.model()->rowCount(), 4);
        QTRY_COMPARE(world.notice(u"verdictNotice"_s)->text(),
                     u"The record was changed after it was written: first at entry 3"_s);
        QVERIFY(world.notice(u"verdictNotice"_s)->isVisible());
        QVERIFY(world.shows(u"record broken"_s));
        QVERIFY(!world.button(u"Copy head hash"_s));
        QTest::keyClick(world.activity(), Qt::Key_F5);
        QTRY_VERIFY(world.shows(u"record broken"_s));
        QVERIFY(world.notice(u"verdictNotice"_s)->isVisible());
    }

    void aDamagedFileIsSetAsideAndSaidSo()
    {
        World world;
        world.cacheFile = world.folder.filePath(u"fleet.sqlite"_s);
        QFile file(Desk::journalFile(world.cacheFile));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        world.openActivity();
        QTRY_VERIFY(world.notice(u"fileNotice"_s)->isVisible());
        QVERIFY(world.notice(u"fileNotice"_s)->text().contains(u"set aside"_s));
    }

    void whatWaitsForTheNetworkIsSaid()
    {
        World world;
        world.openActivity();
        const auto ids = world.someDevices(2);
        world.desk().scheduler.setOffline(true);
        world.start(ids, "Schedule");
        QTRY_VERIFY_WITH_TIMEOUT(world.notice(u"haltNotice"_s)->isVisible(), patience);
        QCOMPARE(world.notice(u"haltNotice"_s)->text(), u"No connection: 2 writes wait"_s);
        world.desk().scheduler.setOffline(false);
        QTRY_VERIFY_WITH_TIMEOUT(!world.notice(u"haltNotice"_s)->isVisible(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(world.cell(0, JournalModel::Outcome), u"confirmed"_s, patience);
    }
};

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
