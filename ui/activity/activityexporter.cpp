// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityexporter.h"

#include "explain.h"
#include "notice.h"
#include "taskmodel.h"

#include <QFileDialog>
#include <QFileInfo>

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
            m_place.openFolder();
    });
}

void ActivityExporter::ask()
{
    const QString lines = tr("JSON lines, with the check of the record (*.jsonl)");
    const ExportQuestion question{tr("Export activity"), u"activity"_s, u"csv"_s, {tr("Tables (*.csv)"), lines}};
    QFileDialog *dialog =
        m_place.ask(question, m_parts.page, m_parts.clock, this, [this](const QString &file) { write(file); });
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, lines](const QString &chosen) {
        dialog->setDefaultSuffix(chosen == lines ? u"jsonl"_s : u"csv"_s);
        const QStringList files = dialog->selectedFiles();
        if (!files.isEmpty())
            dialog->selectFile(QFileInfo(files.front()).completeBaseName() + u'.' + dialog->defaultSuffix());
    });
}

void ActivityExporter::write(const QString &file)
{
    m_place.remember(file);
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
        ExportPlace::tellWritten(m_parts.notice, tr("%Ln writes exported", nullptr, int(task.done())), file);
    }
}

void ActivityExporter::saveState(StateStore &store) const
{
    m_place.saveState(store);
}

void ActivityExporter::restoreState(const StateSource &store)
{
    m_place.restoreState(store);
}

} // namespace switchyard
