// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "planlook.h"
#include "plantimeline.h"
#include "tokens.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 noon = 1'774'785'600'000; // 2026-03-29T12:00:00Z = 13:00 BST

//! Moves with the button held: QTest::mouseMove() tells of no button.
void dragMouse(QWidget *widget, const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(widget, Qt::LeftButton, modifiers, from);
    for (int step = 1; step <= 4; ++step) {
        const QPointF at = from + QPointF(to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, modifiers, to);
}

} // namespace

class TestPlanTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<ManualClock>(Instant{noon, 0});
        PlanTask task;
        for (const int from : {2, 6}) {
            OverlayPlanCommand command;
            command.start = Instant{noon + from * hour, 0};
            command.end = Instant{noon + (from + 2) * hour, 0};
            command.action = from == 2 ? PlanAction::Charge : PlanAction::Discharge;
            command.powerLimit_W = 2000;
            task.plan.commands.push_back(command);
        }
        task.bounds = {5000, 5000};
        task.zone = QTimeZone("Europe/London");
        m_editing = std::make_unique<PlanEditing>(task, *m_clock);
        m_window = std::make_unique<QWidget>();
        m_timeline = new PlanTimeline(m_editing.get());
        m_before = new QLineEdit;
        m_after = new QLineEdit;
        auto *column = new QVBoxLayout(m_window.get());
        for (QWidget *widget :
             {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_timeline), static_cast<QWidget *>(m_after)})
            column->addWidget(widget);
        m_window->resize(1280, 400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_timeline->setView({noon, noon + 20 * hour}); // about a pixel a minute
        m_timeline->setFocus();
    }
    void cleanup()
    {
        m_window.reset();
        m_editing.reset();
    }

    void draggingABlockMovesItOnTheGrid()
    {
        const int id = idAt(0);
        const QPoint from = m_timeline->blockOnScreen(id).center();
        dragMouse(m_timeline, from, from + QPoint(m_timeline->xOf(noon + 64 * minute) - m_timeline->xOf(noon), 0));
        QCOMPARE(spanOf(id), (Span{noon + 3 * hour, noon + 5 * hour}));
        QCOMPARE(m_editing->undoText(), u"Move block"_s);
        QCOMPARE(m_editing->current(), id);
        QTest::keyClick(m_timeline, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_editing->isChanged());
        QTest::keyClick(m_timeline, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_editing->isChanged());
    }

    void draggingAnEdgeResizes()
    {
        const int id = idAt(1);
        const QRect block = m_timeline->blockOnScreen(id);
        dragMouse(m_timeline, {block.right() - 2, block.center().y()},
                  {m_timeline->xOf(noon + 9 * hour), block.center().y()});
        QCOMPARE(spanOf(id), (Span{noon + 6 * hour, noon + 9 * hour}));
        dragMouse(m_timeline, {block.left() + 2, block.center().y()},
                  {m_timeline->xOf(noon + 5 * hour), block.center().y()});
        QCOMPARE(spanOf(id), (Span{noon + 5 * hour, noon + 9 * hour}));
        // beyond the other edge it stops one step before
        dragMouse(m_timeline, {m_timeline->xOf(noon + 5 * hour) + 2, block.center().y()},
                  {m_timeline->xOf(noon + 12 * hour), block.center().y()});
        QCOMPARE(spanOf(id), (Span{noon + 9 * hour - 15 * minute, noon + 9 * hour}));
    }

    void aBlockThatIsHalfInViewDoesNotJumpAway()
    {
        m_editing->setCurrent(0);
        m_timeline->setView({noon + 3 * hour, noon + 12 * hour}); // begins in the middle of the first block
        const Span view = m_timeline->view();
        const int y = m_timeline->blockOnScreen(idAt(0)).center().y();
        const QPoint end(m_timeline->xOf(noon + 4 * hour) - 2, y);
        QTest::mousePress(m_timeline, Qt::LeftButton, {}, end);
        QCOMPARE(m_editing->current(), idAt(0));
        QCOMPARE(m_timeline->view(), view);
        QTest::mouseRelease(m_timeline, Qt::LeftButton, {}, end);
        QCOMPARE(m_timeline->view(), view);
        QVERIFY(!m_editing->isChanged());
    }

    void draggingOnEmptySpaceMakesABlock()
    {
        const int y = m_timeline->blockOnScreen(idAt(0)).center().y();
        dragMouse(m_timeline, {m_timeline->xOf(noon + 12 * hour), y}, {m_timeline->xOf(noon + 13 * hour), y});
        QCOMPARE(m_editing->draft().blocks().size(), size_t(3));
        QCOMPARE(spanOf(m_editing->current()), (Span{noon + 12 * hour, noon + 13 * hour}));
        QCOMPARE(m_editing->undoText(), u"Add block"_s);
        // backwards too, and a click alone makes none but selects nothing
        dragMouse(m_timeline, {m_timeline->xOf(noon + 16 * hour), y}, {m_timeline->xOf(noon + 15 * hour), y});
        QCOMPARE(spanOf(m_editing->current()), (Span{noon + 15 * hour, noon + 16 * hour}));
        QTest::mouseClick(m_timeline, Qt::LeftButton, {}, {m_timeline->xOf(noon + 18 * hour), y});
        QCOMPARE(m_editing->draft().blocks().size(), size_t(4));
        QCOMPARE(m_editing->current(), 0);
    }

    void controlFreesFromTheGrid()
    {
        m_editing->setGrid(30);
        const int id = idAt(0);
        const QPoint from = m_timeline->blockOnScreen(id).center();
        const QPoint to = from + QPoint(m_timeline->xOf(noon + 50 * minute) - m_timeline->xOf(noon), 0);
        dragMouse(m_timeline, from, to);
        QCOMPARE(spanOf(id).start_ms, noon + 3 * hour);
        m_editing->undo();
        dragMouse(m_timeline, from, to, Qt::ControlModifier);
        const qint64 moved = spanOf(id).start_ms - noon - 2 * hour;
        QVERIFY(moved % (30 * minute) != 0 && std::abs(moved - 50 * minute) <= 2 * minute);
        QCOMPARE(moved % minute, 0);
    }

    void escapeGivesADragUp()
    {
        const QPoint from = m_timeline->blockOnScreen(idAt(0)).center();
        QTest::mousePress(m_timeline, Qt::LeftButton, {}, from);
        const QPointF to = from + QPointF(200, 0);
        QMouseEvent move(QEvent::MouseMove, to, m_timeline->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(m_timeline, &move);
        QVERIFY(m_editing->isDragging());
        QVERIFY(m_editing->isChanged());
        QTest::keyClick(m_timeline, Qt::Key_Escape);
        QVERIFY(!m_editing->isDragging());
        const Span view = m_timeline->view();
        QCoreApplication::sendEvent(m_timeline, &move);
        QTest::mouseRelease(m_timeline, Qt::LeftButton, {}, to.toPoint());
        QVERIFY(!m_editing->isChanged());
        QVERIFY(!m_editing->canUndo());
        QCOMPARE(m_timeline->view(), view);
    }

    void keysDoTheSame()
    {
        const int id = idAt(0);
        QCOMPARE(m_editing->current(), id);
        QTest::keyClick(m_timeline, Qt::Key_Right);
        QCOMPARE(spanOf(id), (Span{noon + 2 * hour + 15 * minute, noon + 4 * hour + 15 * minute}));
        QTest::keyClick(m_timeline, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(spanOf(id).end_ms, noon + 4 * hour + 30 * minute);
        QTest::keyClick(m_timeline, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(spanOf(id).start_ms, noon + 2 * hour);
        QTest::keyClick(m_timeline, Qt::Key_Left);
        QCOMPARE(spanOf(id).start_ms, noon + 2 * hour - 15 * minute);
        QTest::keyClick(m_timeline, Qt::Key_Down);
        QCOMPARE(m_editing->current(), idAt(1));
        QTest::keyClick(m_timeline, Qt::Key_Up);
        QCOMPARE(m_editing->current(), id);
        QTest::keyClick(m_timeline, Qt::Key_End);
        QTest::keyClick(m_timeline, Qt::Key_N);
        QCOMPARE(m_editing->draft().blocks().size(), size_t(3));
        QCOMPARE(spanOf(m_editing->current()), (Span{noon + 8 * hour, noon + 9 * hour}));
        QTest::keyClick(m_timeline, Qt::Key_Delete);
        QCOMPARE(m_editing->draft().blocks().size(), size_t(2));
        QTest::keyClick(m_timeline, Qt::Key_Insert);
        QCOMPARE(m_editing->draft().blocks().size(), size_t(3));
        QSignalSpy opened(m_timeline, &PlanTimeline::blockOpened);
        QTest::keyClick(m_timeline, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::mouseDClick(m_timeline, Qt::LeftButton, {}, m_timeline->blockOnScreen(id).center());
        QCOMPARE(opened.last().first().toInt(), id);
    }

    void tabGoesThroughTheBlocksAndLeaves()
    {
        m_before->setFocus();
        QTest::keyClick(m_before, Qt::Key_Tab);
        QVERIFY(m_timeline->hasFocus());
        QCOMPARE(m_editing->current(), idAt(0));
        QTest::keyClick(m_timeline, Qt::Key_Tab);
        QCOMPARE(m_editing->current(), idAt(1));
        QVERIFY(m_timeline->hasFocus());
        QTest::keyClick(m_timeline, Qt::Key_Tab);
        QVERIFY(m_after->hasFocus());
    }

    void wheelAndKeysMoveTheView()
    {
        const Span before = m_timeline->view();
        const QPointF at(m_timeline->xOf(noon + 10 * hour), 60);
        const auto wheel = [&](int steps, Qt::KeyboardModifiers modifiers) {
            QWheelEvent event(at, m_timeline->mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, modifiers,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_timeline, &event);
        };
        wheel(1, Qt::NoModifier);
        QVERIFY(m_timeline->view().length_ms() < before.length_ms());
        QVERIFY(std::abs(m_timeline->xOf(noon + 10 * hour) - at.x()) <= 1); // what is under the pointer stays
        wheel(-40, Qt::NoModifier);
        QCOMPARE(m_timeline->view().length_ms(), PlanAxis::longest_ms);
        wheel(80, Qt::NoModifier);
        QCOMPARE(m_timeline->view().length_ms(), PlanAxis::shortest_ms);
        m_timeline->setView(before);
        wheel(-1, Qt::ShiftModifier);
        QVERIFY(m_timeline->view().start_ms > before.start_ms);
        QTest::keyClick(m_timeline, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(m_timeline->view(), before);
        QTest::keyClick(m_timeline, Qt::Key_Plus);
        QVERIFY(m_timeline->view().length_ms() < before.length_ms());
        QTest::keyClick(m_timeline, Qt::Key_0);
        QVERIFY(m_timeline->view().length_ms() > before.length_ms());
        QVERIFY(!m_editing->isChanged());
        // a block that is chosen is brought into view
        m_timeline->setView({noon + 20 * hour, noon + 24 * hour});
        QTest::keyClick(m_timeline, Qt::Key_Down);
        QVERIFY(m_timeline->view().contains(spanOf(m_editing->current()).start_ms));
    }

    void itIsDescribedToThoseWhoDoNotSeeIt()
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_timeline);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Graphic);
        QCOMPARE(interface->text(QAccessible::Name), u"Plan timeline"_s);
        const auto description = [&] { return interface->text(QAccessible::Description); };
        QVERIFY(description().contains(u"Selected: Charge 29 Mar 15:00 to 17:00 BST"_s));
        QVERIFY(description().contains(u"Times in Europe/London"_s));
        m_editing->setSpan(idAt(1), {noon + 3 * hour, noon + 8 * hour});
        QVERIFY(description().contains(u"Overlaps"_s));
        m_editing->setZone(QTimeZone::utc());
        QVERIFY(description().contains(u"14:00 to 16:00 UTC"_s));
    }

    void blocksCanBeReadInBothSchemes()
    {
        std::vector<std::optional<OpenEnum<PlanAction>>> actions{std::nullopt, OpenEnum<PlanAction>("levitate")};
        for (const auto &[action, name] : EnumNames<PlanAction>::names)
            actions.emplace_back(action);
        for (const Tokens *tokens : {&Tokens::light(), &Tokens::darkScheme()}) {
            for (const auto &action : actions) {
                for (const bool hovered : {false, true}) {
                    const QColor face = planlook::face(action, *tokens, hovered);
                    QVERIFY(contrast(tokens->text, face) >= 4.5);
                    QVERIFY(contrast(planlook::ink(action, *tokens), face) >= 3);
                    QVERIFY(contrast(tokens->alarm, face) >= 3);
                }
                QVERIFY(contrast(planlook::colour(action, *tokens), tokens->surface) >= 3);
            }
        }
    }

    void aDayOf23HoursIsHigherByARuler()
    {
        // 29 March is one in London
        const int doubled = m_timeline->sizeHint().height();
        m_timeline->setView({noon + 48 * hour, noon + 60 * hour});
        QVERIFY(m_timeline->sizeHint().height() < doubled);
    }

    void aPlanThatIsOnlyShownDoesNotChange()
    {
        PlanTimeline shown;
        shown.resize(600, 200);
        shown.showPlan(m_editing->draft(), QTimeZone::utc(), Instant{noon, 0});
        shown.show();
        const int id = idAt(0);
        const QPoint at = shown.blockOnScreen(id).center();
        QTest::mouseClick(&shown, Qt::LeftButton, {}, at);
        QCOMPARE(shown.current(), id);
        const Span view = shown.view();
        dragMouse(&shown, at, at + QPoint(80, 0));
        QVERIFY(shown.view().start_ms < view.start_ms); // moves the view
        QTest::keyClick(&shown, Qt::Key_Delete);
        QTest::keyClick(&shown, Qt::Key_N);
        QTest::keyClick(&shown, Qt::Key_Right);
        QVERIFY(shown.accessibleDescription().startsWith(u"2 block"_s));
        QVERIFY(!m_editing->isChanged());
    }

private:
    int idAt(size_t place) const { return m_editing->draft().blocks()[place].id; }
    Span spanOf(int id) const
    {
        const PlanBlock *block = m_editing->draft().find(id);
        return block ? block->span().value_or(Span()) : Span();
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<PlanEditing> m_editing;
    std::unique_ptr<QWidget> m_window;
    PlanTimeline *m_timeline = nullptr;
    QLineEdit *m_before = nullptr;
    QLineEdit *m_after = nullptr;
};

QTEST_MAIN(TestPlanTimeline)
#include "tst_plantimeline.moc"
