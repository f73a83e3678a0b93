// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportplace.h"

#include "clock.h"
#include "notice.h"
#include "statestore.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace switchyard {

using namespace Qt::StringLiterals;

QFileDialog *ExportPlace::ask(const ExportQuestion &question, QWidget &page, const Clock &clock, QObject *context,
                              std::function<void(const QString &file)> chosen)
{
    auto *dialog = new QFileDialog(page.window(), question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.ending);
    dialog->setNameFilters(question.filters);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialog->setDirectory(!m_folder.isEmpty() && QFileInfo(m_folder).isDir() ? m_folder : documents);
    const QString day = clock.now().toUtc().toLocalTime().date().toString(Qt::ISODate);
    dialog->selectFile(u"%1-%2.%3"_s.arg(question.name, day, question.ending));
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(chosen));
    dialog->open();
    return dialog;
}

void ExportPlace::remember(const QString &file)
{
    m_folder = QFileInfo(file).absolutePath();
}

void ExportPlace::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

void ExportPlace::tellWritten(Notice &notice, const QString &what, const QString &file)
{
    notice.tell(Tone::Ok, what, QDir::toNativeSeparators(file),
                QCoreApplication::translate("switchyard::ExportPlace", "Open folder"));
}

void ExportPlace::saveState(StateStore &store) const
{
    store.setValue(u"folder"_s, m_folder);
}

void ExportPlace::restoreState(const StateSource &store)
{
    m_folder = store.value(u"folder"_s).toString();
}

} // namespace switchyard
