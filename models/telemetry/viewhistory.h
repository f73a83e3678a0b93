// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetrychoice.h"

#include <vector>

namespace switchyard {

//! The stretches of time that a person has looked at, for Back and Forward. A value.
class ViewHistory final
{
public:
    struct View
    {
        SpanPreset preset = SpanPreset::Today;
        Span custom; //!< only for SpanPreset::Custom

        friend bool operator==(const View &, const View &) = default;
    };
    static constexpr size_t most = 100;

    //! What is looked at now; what was ahead is forgotten. The same view again changes nothing.
    void visit(const View &view);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_views.size(); }
    //! Only where there is such a view.
    const View &back() { return m_views[--m_at]; }
    const View &forward() { return m_views[++m_at]; }

private:
    std::vector<View> m_views;
    size_t m_at = 0;
};

} // namespace switchyard
