// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellroles.h"
#include "chartticks.h"
#include "odddays.h"
#include "planaxis.h"
#include "plancheck.h"

#include <QFont>
#include <QRectF>

#include <utility>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace switchyard {

struct Tokens;

//! What a plan timeline shows at one moment.
struct PlanPicture
{
    const PlanDraft &draft;
    const std::vector<PlanProblem> &problems;
    QTimeZone zone;
    Instant now;
    PlanBounds bounds;
    int current = 0; //!< ids; 0 = none
    int hovered = 0;
    bool focused = false;
    bool editable = false;
};

//! Draws a plan: rulers, the past hatched, blocks with their power above or below zero, problems beneath. A day of 23 or 25
//! hours gets a second ruler in UTC. Lives for one painting.
class PlanPainter final
{
public:
    PlanPainter(QPainter &painter, const PlanPicture &picture, const PlanAxis &axis, const QSizeF &size,
                const QFont &font, const Tokens &tokens);

    void paint();

    static constexpr int gutter = 68;
    static constexpr int rightEdge = 12;
    static constexpr int trackHeight = 112;

    //! Top of the blocks and height of everything; two rulers where a day in view is odd.
    static double trackTop(const QFont &font, bool doubleRuler);
    static int height(const QFont &font, bool doubleRuler, bool withProblems);
    static QRectF blockRect(const Span &span, const PlanAxis &axis, double trackTop);

private:
    //! A sentence beneath the blocks.
    struct Note
    {
        double x;
        QString text;
        Tone tone;
        int rank; //!< what comes first has the room
    };

    void paintRuler(const QTimeZone &zone, double top, const QString &name);
    void paintPast();
    void paintClockChanges(bool above);
    void paintZero();
    void paintBlock(const PlanBlock &block);
    void paintPower(const PlanBlock &block, const QRectF &rect, const QColor &colour);
    void paintBlockTexts(const PlanBlock &block, const QRectF &rect, const QColor &colour);
    std::pair<double, double> uncovered(const PlanBlock &block, const QRectF &rect) const;
    void paintOverlaps();
    void paintNow(bool above);
    void paintNotes();
    std::vector<Note> notes() const;
    bool isBlocked(int id) const;
    double yOfPower(double power_W) const;

    QPainter &m_painter;
    const PlanPicture &m_picture;
    const PlanAxis &m_axis;
    const QSizeF m_size;
    const QFont m_font;
    const Tokens &m_tokens;
    const std::vector<OddDay> m_oddDays;
    const double m_top; //!< of the track
    double m_scale_W;
};

} // namespace switchyard
