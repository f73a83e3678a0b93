// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include "iconengine.h"
#include "tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

// Q_INIT_RESOURCE declares a function of the global namespace, so it cannot stand in ours. Without it a static library's
// resources are dropped by the linker.
static void takeInResources()
{
    Q_INIT_RESOURCE(switchyard);
}

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr std::array<const char *, std::size_t(IconName::Count)> files{
    "overview",     "sites",    "site",     "devices", "telemetry", "tariffs",     "flexgroups", "events",
    "prognoses",    "visits",   "activity", "search",  "filter",    "add",         "edit",       "remove",
    "refresh",      "export",   "import",   "columns", "close",     "chevrondown", "chevronup",  "chevronleft",
    "chevronright", "warning",  "error",    "info",    "ok",        "check",       "offline",    "production",
    "battery",      "inverter", "pv",       "ev",      "meter",     "relay",       "sensor",     "connection",
    "key",          "settings", "sun",      "moon",    "more",      "lock",        "server",     "clock",
    "copy",         "play",     "pause",    "undo",    "redo",      "tasks",       "rail",       "quit",
    "empty",        "unknown",
};

constexpr qreal mostEnlarged = 16;

QString pathOf(IconName name)
{
    return u":/switchyard/icons/%1.svg"_s.arg(QLatin1StringView(files.at(std::size_t(name))));
}

} // namespace

QIcon icon(IconName name, IconTint tint)
{
    takeInResources();
    return QIcon(new IconEngine(name, tint));
}

QIcon applicationIcon()
{
    // Drawn here: Qt's own reader of SVG icons is a plugin, which Debian 13 packs by itself.
    takeInResources();
    QSvgRenderer drawing(u":/switchyard/appicon/switchyard.svg"_s);
    QIcon icon;
    for (const int side : {16, 24, 28, 32, 48, 56, 64, 72, 96, 128, 144, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

IconEngine::IconEngine(IconName name, IconTint tint) : m_name(name), m_tint(tint) {}

QColor IconEngine::ink(QIcon::Mode mode, const QColor &pen) const
{
    const QPalette application = QGuiApplication::palette();
    const Tokens &t = Tokens::of(application);
    if (mode == QIcon::Disabled)
        return t.disabled;
    switch (m_tint) {
    case IconTint::Pen: return pen.isValid() ? pen : t.text;
    case IconTint::Text: return t.text;
    case IconTint::Muted: return t.muted;
    case IconTint::Accent: return t.accent;
    case IconTint::Ok: return t.ok;
    case IconTint::Warn: return t.warn;
    case IconTint::Alarm: return t.alarm;
    case IconTint::OnAccent: return t.onAccent;
    case IconTint::Rail: return mode == QIcon::Selected || mode == QIcon::Active ? t.railStrong : t.railText;
    }
    return t.text;
}

QPixmap IconEngine::drawn(const QSize &pixels, const QColor &colour) const
{
    const QString key =
        u"switchyard/%1/%2x%3/%4"_s.arg(int(m_name)).arg(pixels.width()).arg(pixels.height()).arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(pathOf(m_name));
    if (!file.open(QIODevice::ReadOnly) || pixels.isEmpty())
        return {};
    QSvgRenderer renderer(file.readAll().replace("#000", colour.name(QColor::HexRgb).toLatin1()));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = qMin(pixels.width(), pixels.height());
    renderer.render(&painter, QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(state)
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    // On paper one unit is many dots.
    const qreal enlarged =
        std::clamp(std::hypot(painter->worldTransform().m11(), painter->worldTransform().m12()), 1.0, mostEnlarged);
    const int side = qMin(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    const int pixels = qRound(side * ratio * enlarged);
    painter->drawPixmap(square, drawn({pixels, pixels}, ink(mode, painter->pen().color())));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    Q_UNUSED(state)
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const QSize pixels = size * scale; // device independent since then
#else
    Q_UNUSED(scale)
    const QSize pixels = size;
#endif
    return drawn(pixels, ink(mode, {}));
}

QSize IconEngine::actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(mode)
    Q_UNUSED(state)
    return size;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(m_name, m_tint);
}

} // namespace switchyard
