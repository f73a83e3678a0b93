// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "switchyardstyle.h"
#include "systemscheme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace switchyard {

Theme::Theme(QApplication &application, SchemeChoice choice)
    : m_application(application), m_choice(choice), m_system(std::make_unique<SystemScheme>(application.palette()))
{
    application.setStyle(new SwitchyardStyle);
    application.setFont(interfaceFont(application.font()));
    connect(m_system.get(), &SystemScheme::changed, this, &Theme::apply);
    apply();
}

Theme::~Theme() = default;

void Theme::choose(SchemeChoice choice)
{
    m_choice = choice;
    apply();
}

const Tokens &Theme::tokens() const
{
    return m_dark ? Tokens::darkScheme() : Tokens::light();
}

QFont Theme::interfaceFont(const QFont &desktop)
{
    constexpr qreal floor_pt = 9.75;
    QFont font = desktop;
    // A person who installed Inter, or whose desktop says only "Sans", gets the face the tables are drawn for; a desktop that
    // names its own face (Segoe UI, San Francisco, Cantarell, Noto Sans CJK) keeps it.
    const bool generic = desktop.family().startsWith("Sans"_L1, Qt::CaseInsensitive)
        || desktop.family().startsWith("DejaVu"_L1) || desktop.family().isEmpty();
    if (generic) {
        for (const QString &family : {u"Inter"_s, u"Noto Sans"_s, u"Cantarell"_s}) {
            if (QFontDatabase::hasFamily(family)) {
                font.setFamilies({family, desktop.family()});
                break;
            }
        }
    }
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(floor_pt, font.pointSizeF()));
    return font;
}

void Theme::apply()
{
    const bool dark = m_choice == SchemeChoice::Dark || (m_choice == SchemeChoice::System && m_system->isDark());
    if (m_applied && dark == m_dark)
        return;
    m_dark = dark;
    const bool first = !m_applied;
    m_applied = true;
    const QPalette palette = paletteFor(tokens());
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
    if (!first)
        Q_EMIT changed();
}

} // namespace switchyard
