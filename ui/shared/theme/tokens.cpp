// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"

#include <algorithm>
#include <cmath>

namespace switchyard {

namespace {

constexpr QColor hex(unsigned rgb)
{
    return QColor(int(rgb >> 16 & 0xff), int(rgb >> 8 & 0xff), int(rgb & 0xff));
}

const Tokens lightTokens{
    .dark = false,
    .canvas = hex(0xF4F6F8),
    .surface = hex(0xFFFFFF),
    .raised = hex(0xFFFFFF),
    .hover = hex(0xEEF2F6),
    .pressed = hex(0xE1E7ED),
    .outline = hex(0xD6DCE3),
    .control = hex(0x83909D),
    .text = hex(0x1A2330),
    .muted = hex(0x566373),
    .disabled = hex(0x8A95A1),
    .accent = hex(0x0A5FC4),
    .accentHover = hex(0x084FA5),
    .onAccent = hex(0xFFFFFF),
    .selection = hex(0xE3EEFB),
    .ok = hex(0x1B7A4B),
    .warn = hex(0x8F5400),
    .alarm = hex(0xBF2626),
    .onAlarm = hex(0xFFFFFF),
    .okSoft = hex(0xEAF5EF),
    .warnSoft = hex(0xFDF4E3),
    .alarmSoft = hex(0xFCEDED),
    .rail = hex(0x1A2330),
    .railSelected = hex(0x353D49),
    .railHover = hex(0x28313E),
    .railText = hex(0xC5CDD7),
    .railStrong = hex(0xFFFFFF),
    .series = {hex(0x0072B2), hex(0xBF7F00), hex(0x00855F), hex(0xC66B9F), hex(0x1A7DB4), hex(0xD55E00), hex(0x7A7200),
               hex(0x1A2330)},
};

const Tokens darkTokens{
    .dark = true,
    .canvas = hex(0x10151B),
    .surface = hex(0x181F27),
    .raised = hex(0x1F2731),
    .hover = hex(0x212A34),
    .pressed = hex(0x2B3641),
    .outline = hex(0x2D3743),
    .control = hex(0x66747F),
    .text = hex(0xE4EAF1),
    .muted = hex(0x93A0B0),
    .disabled = hex(0x64707D),
    .accent = hex(0x6CAEFF),
    .accentHover = hex(0x8CC0FF),
    .onAccent = hex(0x0C1218),
    .selection = hex(0x1C3350),
    .ok = hex(0x4FC38A),
    .warn = hex(0xEFAE48),
    .alarm = hex(0xFF7A70),
    .onAlarm = hex(0x10151B),
    .okSoft = hex(0x16281F),
    .warnSoft = hex(0x2C2415),
    .alarmSoft = hex(0x331C1C),
    .rail = hex(0x0B0F14),
    .railSelected = hex(0x282C30),
    .railHover = hex(0x191D22),
    .railText = hex(0xA9B4C1),
    .railStrong = hex(0xFFFFFF),
    .series = {hex(0x56B4E9), hex(0xF0B840), hex(0x3CCB9B), hex(0xDB86B8), hex(0x3D8FD1), hex(0xF58B4C), hex(0xF0E442),
               hex(0xA9B4C1)},
};

} // namespace

const Tokens &Tokens::light()
{
    return lightTokens;
}

const Tokens &Tokens::darkScheme()
{
    return darkTokens;
}

const Tokens &Tokens::of(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window)) < 0.18 ? darkTokens : lightTokens;
}

QPalette paletteFor(const Tokens &t)
{
    QPalette p;
    const auto all = [&p](QPalette::ColorRole role, const QColor &normal, const QColor &disabled) {
        p.setColor(QPalette::Active, role, normal);
        p.setColor(QPalette::Inactive, role, normal);
        p.setColor(QPalette::Disabled, role, disabled);
    };
    all(QPalette::Window, t.canvas, t.canvas);
    all(QPalette::WindowText, t.text, t.disabled);
    all(QPalette::Base, t.surface, t.canvas);
    all(QPalette::AlternateBase, t.canvas, t.canvas);
    all(QPalette::Text, t.text, t.disabled);
    all(QPalette::PlaceholderText, t.muted, t.disabled);
    all(QPalette::Button, t.raised, t.canvas);
    all(QPalette::ButtonText, t.text, t.disabled);
    all(QPalette::BrightText, t.onAccent, t.disabled);
    all(QPalette::Highlight, t.selection, t.hover);
    all(QPalette::HighlightedText, t.text, t.disabled);
    all(QPalette::Link, t.accent, t.disabled);
    all(QPalette::LinkVisited, t.accent, t.disabled);
    all(QPalette::ToolTipBase, t.dark ? t.raised : t.text, t.raised);
    all(QPalette::ToolTipText, t.dark ? t.text : t.surface, t.text);
    all(QPalette::Light, t.surface, t.surface);
    all(QPalette::Midlight, t.hover, t.hover);
    all(QPalette::Mid, t.outline, t.outline);
    all(QPalette::Dark, t.control, t.outline);
    all(QPalette::Shadow, mixed(t.outline, Qt::black, 0.4), t.outline);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    all(QPalette::Accent, t.accent, t.disabled);
#endif
    return p;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor mixed(const QColor &under, const QColor &over, double amount)
{
    const auto part = [amount](int a, int b) { return int(std::lround(a + (b - a) * amount)); };
    return QColor(part(under.red(), over.red()), part(under.green(), over.green()), part(under.blue(), over.blue()));
}

} // namespace switchyard
