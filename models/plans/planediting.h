// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plancheck.h"
#include "planhistory.h"

#include <QObject>

namespace switchyard {

class Clock;

//! What an editor is opened on. A selection of devices has no plan of its own: it begins empty.
struct PlanTask
{
    OverlayPlan plan; //!< as the service has it now
    PlanBounds bounds;
    Dialect dialect = Dialect::Contract;
    QTimeZone zone = QTimeZone::utc(); //!< of the site; shown times may be in another one, see setZone()
};

//! A plan while a person edits it: draft, undo, selected block, what is wrong. Every change is one step to undo, a drag is
//! one however far it goes. Problems are always those of what is shown. No widgets. Needs the clock for its life; main
//! thread.
class PlanEditing final : public QObject
{
    Q_OBJECT

public:
    PlanEditing(PlanTask task, Clock &clock, QObject *parent = nullptr);

    const PlanDraft &draft() const { return m_drag ? *m_drag : m_history.draft(); }
    OverlayPlan plan() const { return draft().toPlan(); }
    //! Blocks of the plan that were over when editing began: they are not shown and not sent again.
    int leftOut() const { return m_leftOut; }
    Instant now() const;

    const std::vector<PlanProblem> &problems() const { return m_problems; }
    std::vector<PlanProblem> problemsOf(int id) const;
    //! Of the first blocking problem of a block, or of its first; empty where all is well.
    QString problemText(int id) const;
    int blockingCount() const;
    //! Differs from what the service has.
    bool isChanged() const;
    //! Why the plan cannot go to the review; empty where it can.
    QString whyNot() const;

    const PlanBounds &bounds() const { return m_task.bounds; }
    const QTimeZone &zone() const { return m_zone; }
    void setZone(const QTimeZone &zone);
    //! In minutes, plangrid::offered.
    int grid() const { return m_grid; }
    void setGrid(int minutes) { m_grid = minutes; }

    //! The id of the selected block; 0 = none.
    int current() const { return m_current; }
    void setCurrent(int id);
    //! The block before or after the selected one, or the first or last one; false where there is none.
    bool selectNext(bool forward);

    //! Behind the last block, or from now on; selected.
    void addBlock();
    //! What a new block does: as the selected one.
    PlanAction newAction() const;
    std::optional<double> newLimit_W(PlanAction action) const;
    void addBlock(const Span &span);
    void removeBlock(int id);
    void setSpan(int id, const Span &span, const QString &mergeKey = {});
    void setAction(int id, PlanAction action);
    void setPowerLimit(int id, std::optional<double> power_W);
    //! By one grid step.
    enum class Edge { Both, Start, End };
    void nudge(int id, Edge edge, bool forward, bool repeated);
    //! Another plan instead of this one, \a what names the step: "Paste plan".
    void fillFrom(const OverlayPlan &plan, const QString &what);

    //! A drag: what is shown follows, nothing is kept before endDrag(true).
    void beginDrag();
    bool isDragging() const { return m_drag.has_value(); }
    void dragTo(int id, const Span &span);
    //! Adds a block to the drag; its id.
    int dragNew(const Span &span);
    void endDrag(bool keep, const QString &what = {});

    bool canUndo() const { return m_history.canUndo() && !m_drag; }
    bool canRedo() const { return m_history.canRedo() && !m_drag; }
    QString undoText() const { return m_history.undoText(); }
    QString redoText() const { return m_history.redoText(); }
    void undo();
    void redo();

Q_SIGNALS:
    //! Draft, problems, zone or undo have changed.
    void changed();
    void currentChanged(int id);
    //! now() has moved on.
    void timePassed();

private:
    void push(PlanDraft draft, const QString &what, const QString &mergeKey = {});
    void shown();
    void showStep(const PlanDraft &before);
    void check();
    void watchTime();

    const PlanTask m_task;
    Clock &m_clock;
    QTimeZone m_zone;
    int m_grid;
    int m_leftOut = 0;
    PlanDraft m_served;
    PlanHistory m_history;
    std::optional<PlanDraft> m_drag;
    std::vector<PlanProblem> m_problems;
    int m_current = 0;
};

} // namespace switchyard
