// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QApplication;
class QFont;
QT_END_NAMESPACE

namespace switchyard {

class SystemScheme;

//! What a person chose; System follows the desktop.
enum class SchemeChoice { System, Light, Dark };

//! Dresses one QApplication: style, palette, font, tool tips. Owned by the application's composition root; GUI thread.
//! Widgets need no pointer to it: they paint with Tokens::of(palette()), and repaint by themselves when the palette changes.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application, SchemeChoice choice = SchemeChoice::System);
    ~Theme() override;

    void choose(SchemeChoice choice);
    SchemeChoice choice() const { return m_choice; }
    bool isDark() const { return tokens().dark; }
    const Tokens &tokens() const;
    //! The application that it dresses.
    QApplication &application() const { return m_application; }

    //! The desktop's font, Inter where a person installed it, never smaller than 13 px at 96 dpi; CJK through the desktop's fallbacks.
    static QFont interfaceFont(const QFont &desktop);

Q_SIGNALS:
    //! The scheme that is shown has changed; the palette is already set.
    void changed();

private:
    void apply();

    QApplication &m_application;
    SchemeChoice m_choice;
    std::unique_ptr<SystemScheme> m_system;
    bool m_applied = false;
    bool m_dark = false;
};

} // namespace switchyard
