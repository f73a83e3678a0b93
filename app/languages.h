// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace switchyard {

//! The language of the program for as long as this lives: texts of our own and of Qt, numbers and dates. Made once, after
//! the application object and before the first window; English is translated too, for its plural forms.
class Language final
{
public:
    //! `code` of codes(); empty = the locale's, English where that is none of them.
    explicit Language(const QString &code);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    //! What the program speaks, by ISO 639 code.
    static QStringList codes();

private:
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace switchyard
