// SPDX-License-Identifier: GPL-3.0-or-later
#include "serieslegend.h"

#include "accessiblename.h"
#include "chartpane.h"
#include "flowlayout.h"
#include "metrics.h"
#include "tokens.h"
#include "variants.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr int swatchWidth = 14;
constexpr int longestTitle = 44; //!< characters; the whole text is the chip's name and tool tip

QString shortened(const QString &text)
{
    return text.size() <= longestTitle ? text : text.left(longestTitle - 1) + u'…';
}

//! A line as it is drawn: its colour, dashed for a counterfactual, faint while it is hidden.
QIcon swatch(const QColor &colour, bool dashed, bool hidden, qreal ratio)
{
    QPixmap pixmap(QSize(swatchWidth, swatchWidth) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = colour;
    ink.setAlphaF(hidden ? 0.35F : 1.0F);
    QPen pen(ink, 3, Qt::SolidLine, Qt::RoundCap);
    if (dashed)
        pen.setDashPattern({0.1, 1.8});
    painter.setPen(pen);
    painter.drawLine(QPointF(2, swatchWidth / 2.0), QPointF(swatchWidth - 2, swatchWidth / 2.0));
    return pixmap;
}

} // namespace

SeriesLegend::SeriesLegend(TelemetryWorkbench &workbench, QWidget *parent) : QWidget(parent), m_workbench(workbench)
{
    setNames(this, tr("Series shown"));
    new FlowLayout(metrics::gap, metrics::gap, this);
    connect(&workbench, &TelemetryWorkbench::contentChanged, this, &SeriesLegend::showLines);
    connect(&workbench, &TelemetryWorkbench::subjectsChanged, this, &SeriesLegend::showLines);
}

SeriesLegend::Chip &SeriesLegend::chip(const LineKey &key)
{
    Chip &chip = m_chips[key];
    if (chip.button)
        return chip;
    auto *button = new QToolButton;
    chip.button = button;
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCheckable(true);
    button->setIconSize({swatchWidth, swatchWidth});
    setVariant(button, Variant::Chip);
    addMenu(button, key);
    connect(button, &QToolButton::clicked, this, [this, key](bool shown) { m_workbench.setHidden(key, !shown); });
    layout()->addWidget(button);
    button->show();
    return chip;
}

void SeriesLegend::addMenu(QToolButton *button, const LineKey &key)
{
    auto *menu = new QMenu(button);
    if (!key.channel.isEmpty())
        connect(menu->addAction(tr("Show alone, or all again")), &QAction::triggered, this,
                [this, key] { m_workbench.isolate(key); });
    if (key.counterfactual.isEmpty())
        connect(menu->addAction(tr("Remove device or sensor")), &QAction::triggered, this,
                [this, key] { m_workbench.remove(key.id); });
    else
        connect(menu->addAction(tr("Remove counterfactual")), &QAction::triggered, this,
                [this] { m_workbench.setCounterfactual({}); });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::MenuButtonPopup);
}

void SeriesLegend::dress(QToolButton *button, const ChartLine &line)
{
    const Tokens &t = Tokens::of(palette());
    const QString title = line.title();
    button->setText(shortened(title).replace(u'&', u"&&"_s));
    button->setToolTip(Qt::convertFromPlainText(title));
    button->setAccessibleName(title);
    button->setChecked(!line.hidden);
    button->setIcon(swatch(line.isCounterfactual() ? t.muted : ChartPane::lineColour(t, line.colour),
                           line.isCounterfactual(), line.hidden, devicePixelRatioF()));
}

void SeriesLegend::showLines()
{
    for (auto &entry : m_chips)
        entry.second.used = false;
    const std::vector<const ChartLine *> lines = m_workbench.content().lines();
    for (const ChartLine *line : lines) {
        Chip &made = chip(keyOf(*line));
        made.used = true;
        dress(made.button, *line);
    }
    for (const TelemetrySubject &subject : m_workbench.subjects()) {
        const bool drawn = std::any_of(lines.begin(), lines.end(), [&subject](const ChartLine *line) {
            return line->origin.id == subject.id && !line->isCounterfactual();
        });
        if (drawn)
            continue;
        Chip &made = chip({subject.id, {}, {}});
        made.used = true;
        const QString title = subject.title.isEmpty() ? subject.id.text() : subject.title;
        made.button->setText(shortened(title).replace(u'&', u"&&"_s));
        made.button->setToolTip(Qt::convertFromPlainText(title));
        made.button->setAccessibleName(title);
        made.button->setCheckable(false);
    }
    for (auto at = m_chips.begin(); at != m_chips.end();) {
        if (at->second.used) {
            ++at;
            continue;
        }
        at->second.button->hide(); // one of them may be the sender
        at->second.button->deleteLater();
        at = m_chips.erase(at);
    }
    setVisible(!m_chips.empty());
}

void SeriesLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLines();
}

} // namespace switchyard
