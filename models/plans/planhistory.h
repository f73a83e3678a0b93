// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plandraft.h"

#include <QString>

namespace switchyard {

//! The states of a draft, to go back and forward in. A plan is small, so each step keeps the whole of it. Steps with the
//! same key that follow each other are one step: a key that is held down, a value that is being typed.
class PlanHistory final
{
public:
    //! Forgets everything and starts with \a draft.
    void restart(PlanDraft draft);
    //! Takes the next state, with the words of what a person did ("Move block"). What was undone before is gone.
    void push(PlanDraft draft, const QString &what, const QString &mergeKey = {});
    //! The next push() is a step of its own.
    void endMerge() { m_mergeKey.clear(); }

    const PlanDraft &draft() const { return m_states[m_at].draft; }
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_states.size(); }
    //! What undo() would take back, redo() do again; empty where there is nothing.
    QString undoText() const { return canUndo() ? m_states[m_at].what : QString(); }
    QString redoText() const { return canRedo() ? m_states[m_at + 1].what : QString(); }
    void undo();
    void redo();

    static constexpr size_t most = 200; //!< the oldest steps go beyond it

private:
    struct State
    {
        PlanDraft draft;
        QString what; //!< led here
    };

    std::vector<State> m_states = std::vector<State>(1);
    size_t m_at = 0;
    QString m_mergeKey;
};

} // namespace switchyard
