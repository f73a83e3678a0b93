// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "powersamples.h"

#include <algorithm>

namespace switchyard {

//! What control did: what was measured against what would have happened without it (the counterfactual). Both powers
//! are relative to the device, positive = into it, so "drawn less" is also "given more". Only times at which both are
//! known count, and how long that was is said; 0 = nothing can be said.
struct ShiftedEnergy
{
    double less_Wh = 0; //!< >= 0: drawn less than it would have been, while it was less
    double more_Wh = 0; //!< >= 0: drawn more than it would have been, while it was more
    std::chrono::milliseconds compared{0};

    //! >= 0: what was drawn at another time than it would have been. Of a span it is more than the sum over its days
    //! where energy was moved across midnight.
    double shifted_Wh() const { return std::min(less_Wh, more_Wh); }
    //! The difference in the end: positive = less was drawn in all, negative = more.
    double saved_Wh() const { return less_Wh - more_Wh; }
};

//! Exact for step functions: the two may have different grids, buckets and gaps.
ShiftedEnergy shiftedEnergy(const PowerSamples &measured, const PowerSamples &counterfactual, const Span &span);

struct DayShift
{
    DaySpan day;
    ShiftedEnergy energy;
};

//! The same for each day of \a zone that the span meets, in order. Sums of less, more, saved and compared over the days
//! are those of the span; shifted is not.
std::vector<DayShift> shiftedByDay(const PowerSamples &measured, const PowerSamples &counterfactual, const Span &span,
                                   const QTimeZone &zone);

//! Counterfactual less measured in W, per sample of \a measured: positive = drawn less. Where the counterfactual
//! changes within a bucket it is the mean over the part in which both are known; NaN where that is none. For shading
//! between two lines.
std::vector<double> difference(const PowerSamples &measured, const PowerSamples &counterfactual);

} // namespace switchyard
