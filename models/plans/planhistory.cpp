// SPDX-License-Identifier: GPL-3.0-or-later
#include "planhistory.h"

namespace switchyard {

void PlanHistory::restart(PlanDraft draft)
{
    m_states.clear();
    m_states.push_back({std::move(draft), {}});
    m_at = 0;
    m_mergeKey.clear();
}

void PlanHistory::push(PlanDraft draft, const QString &what, const QString &mergeKey)
{
    const bool merges = !mergeKey.isEmpty() && mergeKey == m_mergeKey && m_at > 0;
    m_states.resize(m_at + 1);
    if (merges) {
        m_states[m_at].draft = std::move(draft);
    } else {
        m_states.push_back({std::move(draft), what});
        ++m_at;
    }
    if (m_states.size() > most) {
        m_states.erase(m_states.begin());
        --m_at;
    }
    m_mergeKey = mergeKey;
}

void PlanHistory::undo()
{
    if (canUndo())
        --m_at;
    m_mergeKey.clear();
}

void PlanHistory::redo()
{
    if (canRedo())
        ++m_at;
    m_mergeKey.clear();
}

} // namespace switchyard
