// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "notice.h"
#include "planeditor.h"
#include "plantext.h"
#include "plantimeline.h"
#include "powerlimitedit.h"
#include "scriptedasker.h"
#include "tableview.h"
#include "zonedtimeedit.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 noon = 1'774'785'600'000; // 2026-03-29T12:00:00Z = 13:00 BST

PlanSubject subject()
{
    PlanSubject subject;
    subject.title = u"Battery pack BAT-1"_s;
    subject.siteZone = "Europe/London";
    subject.bounds = {5000, 3000};
    for (const int from : {2, 6}) {
        OverlayPlanCommand command;
        command.start = Instant{noon + from * hour, 0};
        command.end = Instant{noon + (from + 2) * hour, 0};
        command.action = from == 2 ? PlanAction::Charge : PlanAction::Discharge;
        command.powerLimit_W = 2000;
        subject.plan.commands.push_back(command);
    }
    return subject;
}

} // namespace

class TestPlanEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<ManualClock>(Instant{noon, 0});
        m_asker = std::make_unique<ScriptedAsker>();
        open(subject());
    }
    void cleanup() { m_editor.reset(); }

    void theFieldsAreThoseOfTheSelectedBlock()
    {
        QCOMPARE(m_editor->windowTitle(), u"Edit plan"_s);
        QVERIFY(m_editor->isModal());
        QCOMPARE(start()->instant_ms(), noon + 2 * hour);
        QCOMPARE(start()->text(), u"2026-03-29 15:00 BST"_s);
        QCOMPARE(named<QComboBox>(u"Action"_s)->currentText(), u"Charge"_s);
        QCOMPARE(limit()->limit_W(), std::optional(2000.0));
        QVERIFY(shows(u"The device can do 5.00"_s));
        table()->setCurrentIndex(table()->model()->index(1, 0));
        QCOMPARE(start()->instant_ms(), noon + 6 * hour);
        QVERIFY(shows(u"Block 2 of 2"_s));
        QVERIFY(shows(u"The device can do 3.00"_s));
    }

    void whatIsWrongStandsBesideTheFieldAndHoldsTheReviewBack()
    {
        QVERIFY(!button(u"Review"_s)->isEnabled());
        QVERIFY(shows(u"Nothing has changed yet."_s));
        type(limit(), u"2.5"_s);
        QVERIFY(button(u"Review"_s)->isEnabled());
        QCOMPARE(editing().draft().blocks().front().command.powerLimit_W, std::optional(2500.0));
        type(limit(), u"7"_s);
        QVERIFY(!button(u"Review"_s)->isEnabled());
        QVERIFY(shows(u"is more than the"_s));
        QVERIFY(status().contains(u"problem"_s));
        type(limit(), u"-1"_s);
        QVERIFY(shows(u"is negative"_s));
        type(limit(), QString());
        QCOMPARE(editing().draft().blocks().front().command.powerLimit_W, std::nullopt);
        QVERIFY(shows(u"Enter the power limit."_s));
        QVERIFY(limit()->accessibleDescription().contains(u"Enter the power limit."_s));
        button(u"Undo"_s)->click();
        QVERIFY(!editing().isChanged());
        QVERIFY(!button(u"Undo"_s)->isEnabled());
        button(u"Redo"_s)->click();
        QVERIFY(editing().isChanged());
    }

    void onlyAGoodPlanIsHandedOver()
    {
        QSignalSpy submitted(m_editor.get(), &PlanEditor::submitted);
        QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.count(), 0);
        button(u"Add block"_s)->click();
        QVERIFY(status().startsWith(u"3 block"_s));
        button(u"Review"_s)->click();
        QCOMPARE(submitted.count(), 1);
        const auto plan = qvariant_cast<OverlayPlan>(submitted.first().first());
        QCOMPARE(plan.commands.size(), size_t(3));
        QCOMPARE(plan, editing().plan());
        QVERIFY(m_editor->isVisible()); // whoever sends it closes the editor
        while (!editing().draft().isEmpty())
            button(u"Remove block"_s)->click();
        QVERIFY(!button(u"Review"_s)->isEnabled());
        QVERIFY(shows(u"“Remove plan”"_s));
        QVERIFY(!button(u"Remove block"_s)->isEnabled());
    }

    void whatIsBeingTypedStaysWhenTimeMakesAProblem()
    {
        editing().addBlock({noon + hour, noon + 90 * minute});
        limit()->setFocus();
        limit()->selectAll();
        QTest::keyClicks(limit(), u"1.2"_s);
        m_clock->advance(std::chrono::minutes(61));
        QVERIFY(status().contains(u"problem"_s));
        QVERIFY(limit()->text().contains(u"1.2"_s));
        QTest::keyClick(limit(), Qt::Key_Return);
        QCOMPARE(editing().draft().find(editing().current())->command.powerLimit_W, std::optional(1200.0));
    }

    void timesAreTypedAndStepped()
    {
        start()->setFocus();
        start()->setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClick(start(), Qt::Key_Up);
        QCOMPARE(editing().draft().blocks().front().command.start->ms, noon + 3 * hour);
        start()->setSelectedSection(QDateTimeEdit::MinuteSection);
        QTest::keyClick(start(), Qt::Key_Up);
        QCOMPARE(editing().draft().blocks().front().command.start->ms, noon + 3 * hour + 15 * minute);
        auto *zones = named<QComboBox>(u"Time zone"_s);
        zones->setCurrentIndex(1);
        Q_EMIT zones->activated(1);
        QCOMPARE(start()->text(), u"2026-03-29 15:15 UTC"_s);
        QVERIFY(shows(u"Times in UTC"_s));
    }

    void aWholeTimeIsTypedOverTheOldOne()
    {
        ZonedTimeEdit edit;
        edit.setZone(QTimeZone("Europe/London"));
        edit.setInstant(noon);
        edit.show();
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, u"2027-01-15 18:05"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), u"2027-01-15 18:05 GMT"_s);
        QCOMPARE(edit.instant_ms(), QDateTime({2027, 1, 15}, {18, 5}, Qt::UTC).toMSecsSinceEpoch());
    }

    void anHourThatComesTwiceIsSteppedThroughTwice()
    {
        ZonedTimeEdit edit;
        const QTimeZone london("Europe/London");
        const qint64 change = QDateTime({2026, 10, 25}, {1, 0}, Qt::UTC).toMSecsSinceEpoch();
        edit.setZone(london);
        edit.setInstant(change - 90 * minute);
        edit.show();
        QSignalSpy edited(&edit, &ZonedTimeEdit::instantEdited);
        QStringList texts;
        for (int i = 0; i < 4; ++i) {
            texts << edit.text();
            edit.setSelectedSection(QDateTimeEdit::HourSection);
            edit.stepBy(1);
        }
        QCOMPARE(texts,
                 (QStringList{u"2026-10-25 00:30 BST"_s, u"2026-10-25 01:30 BST"_s, u"2026-10-25 01:30 GMT"_s,
                              u"2026-10-25 02:30 GMT"_s}));
        QCOMPARE(edit.instant_ms(), change + 150 * minute);
        QCOMPARE(edited.count(), 4);
        // a time that is skipped becomes the jump
        edit.setInstant(noon);
        edit.setDateTime(QDateTime({2026, 3, 29}, {1, 30}, Qt::UTC));
        QCOMPARE(edit.instant_ms(), QDateTime({2026, 3, 29}, {1, 0}, Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(edit.text(), u"2026-03-29 02:00 BST"_s);
    }

    void powerStepsEndAtNoLimit()
    {
        PowerLimitEdit edit;
        edit.setLimit(1234.5);
        QVERIFY(edit.text().startsWith(u"1.2345"_s));
        QCOMPARE(edit.limit_W(), std::optional(1234.5));
        edit.setLimit(100);
        edit.stepBy(-1);
        QCOMPARE(edit.limit_W(), std::optional(0.0));
        edit.stepBy(-1);
        QCOMPARE(edit.limit_W(), std::nullopt);
        QCOMPARE(edit.text(), u"no limit"_s);
        edit.stepBy(1);
        QCOMPARE(edit.limit_W(), std::optional(0.0));
        edit.setLimit(-500);
        QCOMPARE(edit.limit_W(), std::optional(-500.0));
    }

    void aPlanIsCopiedAndPasted()
    {
        button(u"Copy plan"_s)->click();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(u"\"commands\""_s));
        PlanSubject selection;
        selection.title = u"12 devices"_s;
        open(selection);
        QVERIFY(shows(u"No block yet"_s));
        QVERIFY(shows(u"The site names no time zone."_s));
        button(u"Paste plan"_s)->click();
        QCOMPARE(editing().plan(), subject().plan);
        QVERIFY(button(u"Review"_s)->isEnabled());
        QCOMPARE(editing().undoText(), u"Paste plan"_s);
        QGuiApplication::clipboard()->setText(u"hello"_s);
        button(u"Paste plan"_s)->click();
        QVERIFY(shows(u"Nothing was pasted."_s));
        QCOMPARE(editing().plan(), subject().plan);
        m_editor->fillFrom(subject().plan, u"BAT-2"_s);
        QCOMPARE(editing().undoText(), u"Plan of BAT-2"_s);
    }

    void changesAreNotLostUnasked()
    {
        m_editor->reject();
        QVERIFY(m_asker->asked.empty());
        QVERIFY(!m_editor->isVisible());
        m_asker = std::make_unique<ScriptedAsker>(std::initializer_list<Answer>{Answer::Cancel, Answer::Accept});
        open(subject());
        button(u"Add block"_s)->click();
        QTest::keyClick(m_editor.get(), Qt::Key_Escape);
        QTRY_COMPARE(m_asker->asked.size(), size_t(1));
        QVERIFY(m_editor->isVisible());
        QCoreApplication::sendPostedEvents();
        m_editor->close();
        QTRY_VERIFY(!m_editor->isVisible());
        QCOMPARE(m_asker->asked.size(), size_t(2));
    }

    void cellsAreEditedInTheTable()
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_F2);
        auto *cell = table()->findChild<QLineEdit *>();
        QVERIFY(cell);
        cell->selectAll();
        QTest::keyClicks(cell, u"15:30"_s);
        QTest::keyClick(cell, Qt::Key_Return);
        QTRY_COMPARE(editing().draft().blocks().front().command.start->ms, noon + 2 * hour + 30 * minute);
        QVERIFY(m_editor->isVisible());
    }

    void tabsFollowReadingOrder()
    {
        button(u"Add block"_s)->click(); // so that Undo can be reached
        QStringList order;
        QWidget *at = m_editor.get();
        do {
            at = at->nextInFocusChain();
            if (at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) && !at->focusProxy()
                && !at->accessibleName().isEmpty())
                order << at->accessibleName();
        } while (at != m_editor.get());
        QCOMPARE(order,
                 (QStringList{u"Snap"_s, u"Time zone"_s, u"Add block"_s, u"Remove block"_s, u"Undo"_s, u"Copy plan"_s,
                              u"Paste plan"_s, u"Plan timeline"_s, u"Start"_s, u"End"_s, u"Action"_s, u"Power limit"_s,
                              u"Plan blocks"_s, u"Cancel"_s, u"Review"_s}));
    }

    void everyControlHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (QWidget *widget : m_editor->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget)
                || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QTableView *>(widget)
                || qobject_cast<PlanTimeline *>(widget);
            if (!isControl || !widget->isVisible())
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!names.contains(widget->accessibleName()), qPrintable(widget->accessibleName()));
            names << widget->accessibleName();
        }
        for (const QString &name : {u"Plan timeline"_s, u"Plan blocks"_s, u"Start"_s, u"End"_s, u"Action"_s,
                                    u"Power limit"_s, u"Snap"_s, u"Time zone"_s, u"Add block"_s, u"Review"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }

private:
    void open(const PlanSubject &subject)
    {
        m_editor = std::make_unique<PlanEditor>(subject, *m_clock, m_asker.get());
        m_editor->open();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }
    PlanEditing &editing() { return m_editor->editing(); }
    template <class T>
    T *named(const QString &name) const
    {
        for (T *widget : m_editor->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const { return named<QPushButton>(text); }
    TableView *table() const { return named<TableView>(u"Plan blocks"_s); }
    ZonedTimeEdit *start() const { return named<ZonedTimeEdit>(u"Start"_s); }
    PowerLimitEdit *limit() const { return named<PowerLimitEdit>(u"Power limit"_s); }
    QString status() const { return m_editor->findChild<QLabel *>(u"planStatus"_s)->text(); }
    bool shows(const QString &text) const
    {
        const auto labels = m_editor->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    static void type(PowerLimitEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<ScriptedAsker> m_asker;
    std::unique_ptr<PlanEditor> m_editor;
};

QTEST_MAIN(TestPlanEditor)
#include "tst_planeditor.moc"
