// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityexporter.h"

#include "explain.h"
#include "notice.h"
#include "statestore.h"
#include "taskmodel.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

JournalExport::Format formatOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const bool lines = ending == "jsonl"_L1 || ending == "ndjson"_L1 || ending == "json"_L1;
    return lines ? JournalExport::Format::JsonLines : JournalExport::Format::Csv;
}

} // namespace

ActivityExporter::ActivityExporter(std::function<JournalFilter()> filter, const ActivityExporterParts &parts,
                                   QObject *parent)
    : QObject(parent), m_filter(std::move(filter)), m_parts(parts)
{
    connect(&parts.notice, &Notice::actionTriggered, this, [this] {
        if (m_failed)
            ask();
        else
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
    });
}

void ActivityExporter::ask()
{
    auto *dialog = new QFileDialog(m_parts.page.window(), tr("Export activity"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    const QString lines = tr("JSON lines, with the check of the record (*.jsonl)");
    dialog->setNameFilters({tr("Tables (*.csv)"), lines});
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, lines](const QString &chosen) {
        dialog->setDefaultSuffix(chosen == lines ? u"jsonl"_s : u"csv"_s);
        const QStringList files = dialog->selectedFiles();
        if (!files.isEmpty())
            dialog->selectFile(QFileInfo(files.front()).completeBaseName() + u'.' + dialog->defaultSuffix());
    });
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialog->setDirectory(!m_folder.isEmpty() && QFileInfo(m_folder).isDir() ? m_folder : documents);
    const QString day = m_parts.clock.now().toUtc().toLocalTime().date().toString(Qt::ISODate);
    dialog->selectFile(u"activity-%1.csv"_s.arg(day));
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityExporter::write);
    dialog->open();
}

void ActivityExporter::write(const QString &file)
{
    m_folder = QFileInfo(file).absolutePath();
    m_parts.notice.clear();
    auto *task = new JournalExport(file, formatOf(file), m_filter(), m_parts.journal, m_parts.worker, this);
    connect(task, &JournalExport::ended, this, [this, task, file] { tell(*task, file); });
    m_parts.tasks.add(*task);
    task->start();
}

void ActivityExporter::tell(const JournalExport &task, const QString &file)
{
    m_failed = task.state() == Task::State::Failed;
    if (const auto &problem = task.problem()) {
        m_parts.notice.tell(explain(*problem), tr("Export again"));
    } else if (const auto &error = task.error()) {
        Explanation why = explain(*error);
        why.title = tr("The record could not be read");
        m_parts.notice.tell(why, tr("Export again"));
    } else if (task.state() == Task::State::Finished) {
        m_parts.notice.tell(Tone::Ok, tr("%Ln writes exported", nullptr, int(task.done())),
                            QDir::toNativeSeparators(file), tr("Open folder"));
    }
}

void ActivityExporter::saveState(StateStore &store) const
{
    store.setValue(u"folder"_s, m_folder);
}

void ActivityExporter::restoreState(const StateSource &store)
{
    m_folder = store.value(u"folder"_s).toString();
}

} // namespace switchyard
