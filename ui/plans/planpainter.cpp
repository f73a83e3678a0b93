// SPDX-License-Identifier: GPL-3.0-or-later
#include "planpainter.h"

#include "badge.h"
#include "figures.h"
#include "planlook.h"
#include "plantablemodel.h"
#include "tokens.h"
#include "unittext.h"
#include "zonetime.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::PlanPainter)
};

constexpr int rulerPadding = 8;
constexpr int tickLength = 5;
constexpr int profileHeight = 44; //!< at the bottom of the track: power above and below zero
constexpr int blockInset = 4;
constexpr int signSide = 14;
constexpr int grip = 3;
constexpr double radius = 4;

double rulerHeight(const QFont &font)
{
    return QFontMetrics(font).height() + rulerPadding + tickLength;
}

QFont strongOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

//! The power at the ends of the profile: what the device can do or what is asked of it, as a round number.
double scaleOf(const PlanPicture &picture)
{
    double most = std::max(picture.bounds.charge_W.value_or(0), picture.bounds.discharge_W.value_or(0));
    for (const PlanBlock &block : picture.draft.blocks()) {
        const double limit = block.command.powerLimit_W.value_or(0);
        if (std::isfinite(limit))
            most = std::max(most, limit);
    }
    if (most < 1)
        return 1000;
    const double power = std::pow(10.0, std::floor(std::log10(most) + 1e-9));
    for (const double round : {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (round * power >= most * (1 - 1e-9))
            return round * power;
    }
    return 10 * power;
}

//! "5 kW", "−5 kW": round numbers need no decimals.
QString scaleText(double power_W)
{
    unittext::Scale scale = unittext::powerScale(power_W);
    scale.decimals = 0;
    return unittext::quantity(power_W, scale, QLocale());
}

} // namespace

PlanPainter::PlanPainter(QPainter &painter, const PlanPicture &picture, const PlanAxis &axis, const QSizeF &size,
                         const QFont &font, const Tokens &tokens)
    : m_painter(painter), m_picture(picture), m_axis(axis), m_size(size), m_font(font), m_tokens(tokens),
      m_oddDays(oddDays(axis.view(), picture.zone)), m_top(trackTop(font, !m_oddDays.empty())),
      m_scale_W(scaleOf(picture))
{}

double PlanPainter::trackTop(const QFont &font, bool doubleRuler)
{
    return rulerHeight(font) * (doubleRuler ? 2 : 1);
}

int PlanPainter::height(const QFont &font, bool doubleRuler, bool withProblems)
{
    return int(trackTop(font, doubleRuler)) + trackHeight + (withProblems ? QFontMetrics(font).height() + 12 : 8);
}

QRectF PlanPainter::blockRect(const Span &span, const PlanAxis &axis, double trackTop)
{
    const double from = axis.xOf(std::min(span.start_ms, span.end_ms));
    const double to = axis.xOf(std::max(span.start_ms, span.end_ms));
    return {from, trackTop + blockInset, std::max(3.0, to - from), trackHeight - 2.0 * blockInset};
}

double PlanPainter::yOfPower(double power_W) const
{
    const double half = profileHeight / 2.0 - 2;
    const double zero = m_top + trackHeight - blockInset - profileHeight / 2.0;
    return zero - half * std::clamp(power_W / m_scale_W, -1.0, 1.0);
}

bool PlanPainter::isBlocked(int id) const
{
    return std::any_of(m_picture.problems.begin(), m_picture.problems.end(),
                       [id](const PlanProblem &problem) { return problem.block == id && problem.isBlocking(); });
}

void PlanPainter::paint()
{
    m_painter.save();
    m_painter.setFont(m_font);
    const double ruler = rulerHeight(m_font);
    zonetime::ZoneReader reader(m_picture.zone);
    const QString first = reader.at(m_axis.view().start_ms).abbreviation;
    const QString last = reader.at(m_axis.view().end_ms - 1).abbreviation;
    if (!m_oddDays.empty())
        paintRuler(QTimeZone::utc(), 0, u"UTC"_s);
    paintRuler(m_picture.zone, m_oddDays.empty() ? 0 : ruler, first == last ? first : first + u'/' + last);
    const QRectF track(m_axis.left(), m_top, m_axis.right() - m_axis.left(), trackHeight);
    m_painter.fillRect(track, mixed(m_tokens.surface, m_tokens.canvas, m_tokens.dark ? 0.6 : 0.7));
    m_painter.save();
    m_painter.setClipRect(track.adjusted(-1, 0, 1, m_size.height() - track.bottom()));
    for (const TimeTick &tick : timeTicks(m_axis.view(), m_picture.zone, int(track.width()),
                                          QFontMetrics(m_font).horizontalAdvance(u"00 MMM 00"_s), QLocale())) {
        const double x = std::round(m_axis.xOf(tick.ms)) + 0.5;
        m_painter.setPen(QPen(tick.day ? mixed(m_tokens.outline, m_tokens.muted, 0.35) : m_tokens.outline, 1));
        m_painter.drawLine(QPointF(x, track.top()), QPointF(x, track.bottom()));
    }
    paintPast();
    paintZero();
    paintClockChanges(false);
    paintNow(false);
    for (const PlanBlock &block : m_picture.draft.blocks()) {
        if (block.id != m_picture.current)
            paintBlock(block);
    }
    if (const PlanBlock *current = m_picture.draft.find(m_picture.current))
        paintBlock(*current);
    paintOverlaps();
    paintClockChanges(true);
    paintNow(true);
    m_painter.restore();
    paintNotes();
    m_painter.setPen(QPen(m_tokens.outline, 1));
    m_painter.drawLine(QPointF(track.left(), track.top() + 0.5), QPointF(track.right(), track.top() + 0.5));
    m_painter.drawLine(QPointF(track.left(), track.bottom() - 0.5), QPointF(track.right(), track.bottom() - 0.5));
    m_painter.restore();
}

void PlanPainter::paintRuler(const QTimeZone &zone, double top, const QString &name)
{
    const QFontMetrics metrics(m_font);
    const double bottom = top + rulerHeight(m_font);
    const double baseline = top + rulerPadding / 2.0 + metrics.ascent();
    m_painter.setFont(m_font);
    m_painter.setPen(m_tokens.muted);
    m_painter.drawText(QRectF(0, top + rulerPadding / 2.0, gutter - 8, metrics.height()),
                       Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                       metrics.elidedText(name, Qt::ElideRight, gutter - 8));
    const int label = metrics.horizontalAdvance(u"00 MMM 00"_s);
    const QFont strong = strongOf(m_font);
    double free = m_axis.left() - 4;
    for (const TimeTick &tick : timeTicks(m_axis.view(), zone, int(m_axis.right() - m_axis.left()), label, QLocale())) {
        const double x = std::round(m_axis.xOf(tick.ms)) + 0.5;
        m_painter.setPen(QPen(m_tokens.muted, 1));
        m_painter.drawLine(QPointF(x, bottom - tickLength), QPointF(x, bottom));
        m_painter.setFont(tick.day ? strong : m_font);
        const double wide = m_painter.fontMetrics().horizontalAdvance(tick.text);
        const double at = std::min(std::max(x - wide / 2, m_axis.left() - 2), m_size.width() - wide - 4);
        if (at < free)
            continue;
        m_painter.setPen(tick.day ? m_tokens.text : m_tokens.muted);
        m_painter.drawText(QPointF(at, baseline), tick.text);
        free = at + wide + 8;
    }
}

void PlanPainter::paintPast()
{
    const double now = std::min(m_axis.xOf(m_picture.now.ms), m_axis.right());
    if (now <= m_axis.left())
        return;
    const QRectF past(m_axis.left(), m_top, now - m_axis.left(), trackHeight);
    m_painter.fillRect(past, mixed(m_tokens.canvas, m_tokens.outline, 0.35));
    m_painter.fillRect(past, QBrush(mixed(m_tokens.surface, m_tokens.outline, 0.9), Qt::BDiagPattern));
}

void PlanPainter::paintZero()
{
    const double zero = std::round(yOfPower(0)) + 0.5;
    m_painter.setPen(QPen(mixed(m_tokens.outline, m_tokens.muted, 0.5), 1));
    m_painter.drawLine(QPointF(m_axis.left(), zero), QPointF(m_axis.right(), zero));
    m_painter.save();
    m_painter.setClipping(false);
    m_painter.setFont(m_font);
    m_painter.setPen(m_tokens.muted);
    const QFontMetrics metrics(m_font);
    const auto label = [&](double power_W) {
        const double at = yOfPower(power_W);
        const QRect cell(0, int(at) - metrics.height() / 2, gutter - 8, metrics.height());
        figures::drawRight(&m_painter, cell, scaleText(power_W));
    };
    label(m_scale_W);
    label(-m_scale_W);
    m_painter.restore();
}

//! Behind the blocks all the way, over them where they have no text. What it means stands beneath.
void PlanPainter::paintClockChanges(bool above)
{
    const double bottom = m_top + trackHeight;
    for (const OddDay &day : m_oddDays) {
        const double x = std::round(m_axis.xOf(day.change_ms)) + 0.5;
        m_painter.setPen(QPen(m_tokens.warn, 1.5, Qt::DashLine));
        m_painter.drawLine(QPointF(x, above ? bottom - blockInset - profileHeight : m_top), QPointF(x, bottom));
    }
}

void PlanPainter::paintBlock(const PlanBlock &block)
{
    const auto span = block.span();
    if (!span)
        return;
    const QRectF rect = blockRect(*span, m_axis, m_top);
    if (rect.right() < m_axis.left() || rect.left() > m_axis.right())
        return;
    const QColor colour = planlook::colour(block.command.action, m_tokens);
    const bool isCurrent = block.id == m_picture.current;
    const bool blocked = isBlocked(block.id);
    const bool follows = block.command.action && block.command.action->is(PlanAction::Follow);
    m_painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = rect.adjusted(1, 0.5, -1, -0.5);
    QPainterPath path;
    path.addRoundedRect(inner, radius, radius);
    m_painter.fillPath(path, planlook::face(block.command.action, m_tokens, block.id == m_picture.hovered));
    m_painter.save();
    m_painter.setClipPath(path, Qt::IntersectClip);
    paintPower(block, inner, colour);
    m_painter.restore();
    QPen pen(colour, 1);
    if (isCurrent)
        pen = QPen(m_tokens.accent, 2);
    if (blocked)
        pen = QPen(m_tokens.alarm, isCurrent ? 2.5 : 1.5);
    if (follows && !blocked && !isCurrent)
        pen.setStyle(Qt::DashLine);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(path);
    if (isCurrent && m_picture.focused) {
        // A second ring: where the keyboard is, apart from what is selected.
        m_painter.setPen(QPen(m_tokens.accent, 1.5));
        m_painter.drawRoundedRect(rect.adjusted(-2, -2.5, 2, 2.5), radius + 2, radius + 2);
    }
    if (m_picture.editable && (isCurrent || block.id == m_picture.hovered) && rect.width() > 24) {
        m_painter.setPen(QPen(isCurrent ? m_tokens.accent : colour, 2, Qt::SolidLine, Qt::RoundCap));
        const double middle = rect.center().y();
        for (const double x : {inner.left() + grip + 1, inner.right() - grip - 1})
            m_painter.drawLine(QPointF(x, middle - 8), QPointF(x, middle + 8));
    }
    paintBlockTexts(block, inner, blocked ? m_tokens.alarm : planlook::ink(block.command.action, m_tokens));
}

void PlanPainter::paintPower(const PlanBlock &block, const QRectF &rect, const QColor &colour)
{
    const auto &action = block.command.action;
    const double limit = block.command.powerLimit_W.value_or(0);
    if (!action || !action->isKnown() || !std::isfinite(limit))
        return;
    const double zero = yOfPower(0);
    QColor fill = colour;
    fill.setAlphaF(m_tokens.dark ? 0.65F : 0.55F);
    switch (action->value()) {
    case PlanAction::Charge:
        m_painter.fillRect(QRectF(rect.left(), yOfPower(limit), rect.width(), zero - yOfPower(limit)), fill);
        break;
    case PlanAction::Discharge:
        m_painter.fillRect(QRectF(rect.left(), zero, rect.width(), yOfPower(-limit) - zero), fill);
        break;
    case PlanAction::Hold: m_painter.fillRect(QRectF(rect.left(), zero - 1.5, rect.width(), 3), fill); break;
    case PlanAction::Follow: break; // whatever the plan below does
    }
}

//! From where to where a block is seen: others may lie on it.
std::pair<double, double> PlanPainter::uncovered(const PlanBlock &block, const QRectF &rect) const
{
    double from = std::max(rect.left(), m_axis.left());
    double to = std::min(rect.right(), m_axis.right());
    const int own = m_picture.draft.indexOf(block.id);
    for (const PlanBlock &other : m_picture.draft.blocks()) {
        const bool isAbove =
            block.id != m_picture.current && (other.id == m_picture.current || m_picture.draft.indexOf(other.id) > own);
        const auto span = other.span();
        if (other.id == block.id || !isAbove || !span)
            continue;
        const QRectF its = blockRect(*span, m_axis, m_top);
        if (its.right() <= from || its.left() >= to)
            continue;
        if (its.left() <= from)
            from = its.right();
        else
            to = its.left();
    }
    return {from, to};
}

void PlanPainter::paintBlockTexts(const PlanBlock &block, const QRectF &rect, const QColor &colour)
{
    const auto [seenFrom, seenTo] = uncovered(block, rect);
    const double from = seenFrom + 8;
    const double room = seenTo - 6 - from;
    if (room < signSide - 4)
        return;
    const double top = rect.top() + 6;
    planlook::drawSign(m_painter, QRectF(from, top + 1, signSide, signSide), block.command.action, colour);
    const QFont strong = strongOf(m_font);
    const double line = QFontMetrics(strong).height() + 1;
    //! Numbers are whole or not there; a word may be cut.
    const auto text = [&](double x, double y, const QFont &font, const QColor &ink, const QString &what) {
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(QPointF(x, y + QFontMetrics(font).ascent()), what);
    };
    const auto fits = [](const QFont &font, const QString &what, double width) {
        return QFontMetrics(font).horizontalAdvance(what) <= width;
    };
    const QString action = block.command.action ? planActionText(*block.command.action) : Words::tr("no action");
    const double beside = room - signSide - 4;
    const QFont &actionFont = fits(strong, action, beside) ? strong : m_font;
    if (beside > QFontMetrics(m_font).averageCharWidth() * 5)
        text(from + signSide + 4, top, actionFont, m_tokens.text,
             QFontMetrics(actionFont).elidedText(action, Qt::ElideRight, int(beside)));
    double next = top + line;
    if (block.command.powerLimit_W) {
        const QString power = unittext::power(*block.command.powerLimit_W, QLocale());
        if (fits(m_font, power, room)) {
            text(from, next, m_font, m_tokens.text, power);
            next += line;
        }
    }
    const auto span = block.span();
    if (!span)
        return;
    zonetime::ZoneReader reader(m_picture.zone);
    const QString times =
        reader.at(span->start_ms).time.toString(u"HH:mm"_s) + u'–' + reader.at(span->end_ms).time.toString(u"HH:mm"_s);
    if (fits(m_font, times, room))
        text(from, next, m_font, m_tokens.text, times);
}

void PlanPainter::paintOverlaps()
{
    for (const PlanProblem &problem : m_picture.problems) {
        if (problem.kind != PlanProblem::Kind::Overlap || problem.block > problem.other)
            continue; // told at both blocks, drawn once
        const PlanBlock *one = m_picture.draft.find(problem.block);
        const PlanBlock *other = m_picture.draft.find(problem.other);
        const auto own = one ? one->span() : std::nullopt;
        const auto its = other ? other->span() : std::nullopt;
        if (!own || !its)
            continue;
        const QRectF rect = blockRect(own->cutTo(*its), m_axis, m_top);
        // Below the texts, and a bar above them.
        QColor ink = m_tokens.alarm;
        ink.setAlphaF(0.75F);
        m_painter.fillRect(QRectF(rect.left(), rect.bottom() - profileHeight, rect.width(), profileHeight),
                           QBrush(ink, Qt::FDiagPattern));
        m_painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 4), m_tokens.alarm);
    }
}

//! Behind the blocks all the way; over them only where they have no text.
void PlanPainter::paintNow(bool above)
{
    const double x = std::round(m_axis.xOf(m_picture.now.ms)) + 0.5;
    if (x < m_axis.left() || x > m_axis.right())
        return;
    m_painter.setPen(QPen(m_tokens.text, 1.5));
    const double bottom = m_top + trackHeight;
    m_painter.drawLine(QPointF(x, above ? bottom - blockInset - profileHeight : m_top), QPointF(x, bottom));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_tokens.text);
    m_painter.drawPolygon(QPolygonF{QPointF(x - 4.5, m_top), QPointF(x + 4.5, m_top), QPointF(x, m_top + 6)});
}

//! What stands beneath the blocks: what is wrong with each, the selected one's first, and where the clocks change.
std::vector<PlanPainter::Note> PlanPainter::notes() const
{
    std::vector<Note> notes;
    notes.reserve(m_picture.problems.size() + m_oddDays.size());
    int before = 0;
    for (const PlanProblem &problem : m_picture.problems) {
        const PlanBlock *block = m_picture.draft.find(problem.block);
        const auto span = block ? block->span() : std::nullopt;
        if (!problem.isBlocking() || problem.block == before || !span)
            continue;
        before = problem.block;
        const QRectF rect = blockRect(*span, m_axis, m_top);
        if (rect.right() >= m_axis.left() && rect.left() <= m_axis.right())
            notes.push_back({std::max(rect.left(), m_axis.left()), problem.text, Tone::Alarm,
                             problem.block == m_picture.current ? 0 : 1});
    }
    for (const OddDay &day : m_oddDays) {
        const double x = m_axis.xOf(day.change_ms);
        if (x >= m_axis.left() && x <= m_axis.right())
            notes.push_back({x - 4.5,
                             Words::tr("Clocks change: %1 has %2 hours.")
                                 .arg(zonetime::dateText(day.date, QLocale(), zonetime::Year::Left),
                                      QLocale().toString(day.hours())),
                             Tone::Warn, 2});
    }
    std::stable_sort(notes.begin(), notes.end(), [](const Note &a, const Note &b) { return a.rank < b.rank; });
    return notes;
}

//! As far as there is room. All of it stands beside the fields, in the table and in the caption too.
void PlanPainter::paintNotes()
{
    const QFontMetrics metrics(m_font);
    const double top = m_top + trackHeight + 4;
    if (top + metrics.height() > m_size.height())
        return; // a plan that is only shown has no row for them
    std::vector<std::pair<double, double>> taken;
    m_painter.setFont(m_font);
    for (const Note &note : notes()) {
        const double wide = 18 + metrics.horizontalAdvance(note.text);
        const double x = std::max(m_axis.left(), std::min(note.x, m_size.width() - 4 - wide));
        double end = std::min(x + wide, m_size.width() - 4);
        for (const auto &[from, to] : taken) {
            if (from > x)
                end = std::min(end, from - 12);
            else if (x < to + 12)
                end = x;
        }
        if (end - x < 80)
            continue;
        badge::drawShape(&m_painter, QRectF(x, top + (metrics.height() - 10) / 2.0, 10, 10), note.tone, m_tokens);
        m_painter.setPen(toneColour(note.tone, m_tokens));
        m_painter.drawText(QPointF(x + 16, top + metrics.ascent()),
                           metrics.elidedText(note.text, Qt::ElideRight, int(end - x - 16)));
        taken.emplace_back(x, end);
    }
}

} // namespace switchyard
