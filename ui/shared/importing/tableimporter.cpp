// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableimporter.h"

#include "notice.h"
#include "statestore.h"
#include "taskmodel.h"
#include "unittext.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace switchyard {

using namespace Qt::StringLiterals;

TableImporter::TableImporter(const QString &title, std::shared_ptr<ImportTarget> target, ImportDestination destination,
                             const ImporterParts &parts, QObject *parent)
    : QObject(parent), m_title(title), m_target(std::move(target)), m_destination(std::move(destination)),
      m_parts(parts)
{
    connect(&parts.notice, &Notice::actionTriggered, this, &TableImporter::showReport);
}

TableImporter::~TableImporter()
{
    delete m_sheet; // it follows the task
}

void TableImporter::ask()
{
    if (m_task && m_task->isActive()) {
        showReport();
        return;
    }
    ImportSheet *sheet = openSheet();
    connect(sheet, &ImportSheet::importRequested, this, &TableImporter::begin);
    connect(sheet, &ImportSheet::chosen, this, [this](const ImportChoice &choice) { m_choice = choice; });
}

ImportSheet *TableImporter::openSheet()
{
    delete m_sheet;
    ImportChoice proposed = m_choice;
    if (proposed.folder.isEmpty() || !QFileInfo(proposed.folder).isDir()) {
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        proposed.folder = QFileInfo(documents).isDir() ? documents : QDir::homePath();
    }
    m_sheet = new ImportSheet(m_title, m_target, m_destination, proposed, m_parts.worker, m_parts.page.window());
    m_sheet->setAttribute(Qt::WA_DeleteOnClose);
    m_sheet->open();
    return m_sheet;
}

void TableImporter::showReport()
{
    if (m_task)
        openSheet()->follow(*m_task);
}

void TableImporter::begin(const std::shared_ptr<const ImportPlan> &plan)
{
    m_parts.notice.clear();
    const QString title = tr("Import of %1").arg(QFileInfo(plan->file).fileName());
    m_task = std::make_unique<ImportTask>(title, plan, m_target, m_parts.clock);
    connect(m_task.get(), &ImportTask::ended, this, &TableImporter::tell);
    m_parts.tasks.add(*m_task);
    if (m_sheet)
        m_sheet->follow(*m_task);
    m_task->start();
}

void TableImporter::tell()
{
    const QLocale locale;
    const qint64 missing = m_task->failed();
    const qint64 done = m_task->total() - missing;
    const QString text = missing == 0
        ? tr("%Ln rows imported", nullptr, int(done))
        : tr("%1 of %2 rows imported").arg(unittext::count(done, locale), unittext::count(m_task->total(), locale));
    const QString detail = missing == 0 ? QDir::toNativeSeparators(m_task->plan()->file)
        : m_task->state() == Task::State::Cancelled
        ? tr("It was cancelled. The report says what is left, and can go on with it.")
        : tr("The report says why the others were not, and can try them again.");
    m_parts.notice.tell(missing == 0 ? Tone::Ok : Tone::Warn, text, detail, tr("Show report"));
}

void TableImporter::saveState(StateStore &store) const
{
    store.setValue(u"folder"_s, m_choice.folder);
    store.setValue(u"clearEmpty"_s, m_choice.clearEmpty);
}

void TableImporter::restoreState(const StateSource &store)
{
    m_choice.folder = store.value(u"folder"_s).toString();
    m_choice.clearEmpty = store.value(u"clearEmpty"_s, false).toBool();
}

} // namespace switchyard
