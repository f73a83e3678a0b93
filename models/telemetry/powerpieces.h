// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "powersamples.h"

namespace switchyard {

//! Walks several powers together over a span, piece by piece: within a piece none of them changes, so sums over the
//! pieces are exact integrals whatever grids, buckets and gaps the series have. The pieces are the span, without holes.
//! Cost: all samples in the span times the number of series. Borrows the samples. One thread at a time.
class PowerPieces final
{
public:
    PowerPieces(const std::vector<PowerSamples> &series, const Span &span);

    //! Goes to the first or the next piece; false behind the last one.
    bool next();

    const Span &piece() const { return m_piece; }
    std::chrono::milliseconds length() const { return std::chrono::milliseconds(m_piece.length_ms()); }
    double hours() const { return double(m_piece.length_ms()) / 3'600'000.0; }
    //! Of one series (by its position) in this piece; NaN = unknown, never infinite.
    double power_W(size_t series) const { return m_cursors[series].power_W; }

private:
    struct Cursor
    {
        const qint64 *times = nullptr;
        const double *values = nullptr;
        size_t count = 0;
        qint64 bucket_ms = 0;
        size_t following = 0; //!< the first sample after the piece's start
        double power_W = 0;
        qint64 until_ms = 0; //!< up to where power_W holds

        void moveTo(qint64 ms);
    };

    Span m_span;
    Span m_piece;
    std::vector<Cursor> m_cursors;
};

} // namespace switchyard
