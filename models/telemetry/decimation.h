// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seriespyramid.h"
#include "span.h"

namespace switchyard {

//! A point of a line that is to be drawn.
struct LinePoint
{
    qint64 time_ms = 0;
    double value = 0;

    friend bool operator==(const LinePoint &, const LinePoint &) = default;
};

//! A line without a gap.
using LinePiece = std::vector<LinePoint>;

//! What is worth drawing of a series in \a view at \a columns pixel columns: first, lowest, highest and last value of
//! each column, so at most four points a column whatever the length, and no extreme is lost. The line is broken where
//! two values are further apart than \a gap_ms; of gaps within a column of more than eight samples there is nothing to see.
//! A column of fewer is broken too, and may keep all of them then. One value on either side of the view is kept, so that
//! lines run out of the picture. \a times rise; NaN = no value; \a pyramid was built of \a values.
//! Cost: columns times log of the values in view.
std::vector<LinePiece> decimated(const std::vector<qint64> &times, const std::vector<double> &values,
                                 const SeriesPyramid &pyramid, const Span &view, int columns, qint64 gap_ms);

} // namespace switchyard
