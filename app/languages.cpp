// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace switchyard {

using namespace Qt::StringLiterals;

Language::Language(const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale() : QLocale(code);
    QLocale::setDefault(locale);
    if (!m_ours.load(locale, u"switchyard"_s, u"_"_s, u":/i18n"_s) && !m_ours.load(u":/i18n/switchyard_en.qm"_s))
        return;
    QCoreApplication::installTranslator(&m_ours);
    // Qt's own texts (the buttons of its dialogs, the menus of its fields) follow ours, not the locale: half a language
    // helps nobody.
    if (m_qts.load(u"qtbase_"_s + m_ours.language().left(2), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_qts);
    QCoreApplication::removeTranslator(&m_ours);
}

QStringList Language::codes()
{
    return {u"en"_s, u"de"_s, u"es"_s, u"ja"_s};
}

} // namespace switchyard
