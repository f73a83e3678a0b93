// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants.h"

#include "tokens.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace switchyard {

namespace {
constexpr char variantProperty[] = "switchyardVariant";
constexpr char inkProperty[] = "switchyardInk";

//! State colours have no palette role, so the widget's own WindowText follows the scheme. Child of the widget.
class InkKeeper final : public QObject
{
public:
    explicit InkKeeper(QWidget *widget) : QObject(widget) { widget->installEventFilter(this); }

    void apply(QWidget *widget)
    {
        const QPalette application = QApplication::palette();
        const Tokens &t = Tokens::of(application);
        const InkRole ink = inkOf(widget);
        const QColor colour = ink == InkRole::Ok ? t.ok
            : ink == InkRole::Warn               ? t.warn
            : ink == InkRole::Alarm              ? t.alarm
                                                 : t.text;
        QPalette palette = widget->palette();
        if (palette.color(QPalette::WindowText) == colour)
            return;
        palette.setColor(QPalette::WindowText, colour);
        widget->setPalette(palette);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
            apply(static_cast<QWidget *>(watched));
        return false;
    }
};
InkKeeper *keeperOf(QWidget *widget)
{
    for (QObject *child : widget->children()) {
        if (auto *keeper = dynamic_cast<InkKeeper *>(child))
            return keeper;
    }
    return nullptr;
}

} // namespace

void setVariant(QWidget *widget, Variant variant)
{
    widget->setProperty(variantProperty, int(variant));
    // Card and Surface paint their background through the style.
    if (variant == Variant::Card || variant == Variant::Surface || variant == Variant::Canvas)
        widget->setAttribute(Qt::WA_StyledBackground);
    widget->updateGeometry();
    widget->update();
}

Variant variantOf(const QWidget *widget)
{
    return widget ? Variant(widget->property(variantProperty).toInt()) : Variant::None;
}

void setTextRank(QWidget *widget, TextRank rank)
{
    const QFont base = QApplication::font(widget);
    QFont font; // only what is set here is fixed, the rest follows the application's font
    const qreal size = base.pointSizeF() > 0 ? base.pointSizeF() : 9.75;
    switch (rank) {
    case TextRank::Body: break;
    case TextRank::Strong: font.setWeight(QFont::DemiBold); break;
    case TextRank::Small: font.setPointSizeF(size * 0.92); break;
    case TextRank::Heading:
        font.setPointSizeF(size * 1.12);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRank::Title:
        font.setPointSizeF(size * 1.3);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRank::Display:
        font.setPointSizeF(size * 1.7);
        font.setWeight(QFont::DemiBold);
        break;
    }
    widget->setFont(font);
}

void setInk(QWidget *widget, InkRole ink)
{
    widget->setProperty(inkProperty, int(ink));
    widget->setForegroundRole(ink == InkRole::Muted        ? QPalette::PlaceholderText
                                  : ink == InkRole::Accent ? QPalette::Link
                                                           : QPalette::WindowText);
    if (ink == InkRole::Ok || ink == InkRole::Warn || ink == InkRole::Alarm || keeperOf(widget)) {
        InkKeeper *keeper = keeperOf(widget);
        (keeper ? keeper : new InkKeeper(widget))->apply(widget);
    }
    widget->update();
}

InkRole inkOf(const QWidget *widget)
{
    return widget ? InkRole(widget->property(inkProperty).toInt()) : InkRole::Text;
}

} // namespace switchyard
