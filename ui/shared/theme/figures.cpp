// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace switchyard::figures {

namespace {

int figureWidth(const QFontMetrics &metrics)
{
    int widest = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(c)));
    return widest;
}

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QFont tabular(const QFont &font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    QFont result = font;
    result.setFeature("tnum", 1);
    return result;
#else
    return font;
#endif
}

int width(const QFontMetrics &metrics, const QString &text)
{
    const int cell = figureWidth(metrics);
    int total = 0;
    qsizetype run = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isFigure(text[i]))
            continue;
        if (i > run)
            total += metrics.horizontalAdvance(text.sliced(run, i - run));
        if (i < text.size())
            total += cell;
        run = i + 1;
    }
    return total;
}

void drawRight(QPainter *painter, const QRect &rect, const QString &text)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int total = width(metrics, text);
    if (total > rect.width()) {
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    const int cell = figureWidth(metrics);
    const int baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    int x = rect.right() + 1 - total;
    qsizetype run = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isFigure(text[i]))
            continue;
        if (i > run) {
            const QString part = text.sliced(run, i - run);
            painter->drawText(x, baseline, part);
            x += metrics.horizontalAdvance(part);
        }
        if (i < text.size()) {
            const QString figure(text[i]);
            painter->drawText(x + (cell - metrics.horizontalAdvance(figure)) / 2, baseline, figure);
            x += cell;
        }
        run = i + 1;
    }
}

} // namespace switchyard::figures
