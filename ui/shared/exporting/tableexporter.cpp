// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableexporter.h"

#include "explain.h"
#include "notice.h"
#include "statestore.h"
#include "taskmodel.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

#include <memory>

namespace switchyard {

using namespace Qt::StringLiterals;

TableExporter::TableExporter(const QString &title, const QString &stem, std::function<ExportOffer()> offer,
                             const ExporterParts &parts, QObject *parent)
    : QObject(parent), m_title(title), m_stem(stem), m_offer(std::move(offer)), m_parts(parts)
{
    connect(&parts.notice, &Notice::actionTriggered, this, [this] {
        if (m_failedFile.isEmpty())
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_finishedFolder));
        else
            ask();
    });
}

QString TableExporter::proposedFile() const
{
    if (!m_failedFile.isEmpty())
        return m_failedFile;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString folder = QDir::homePath();
    for (const QString &one : {documents, m_folder}) {
        if (!one.isEmpty() && QFileInfo(one).isDir())
            folder = one;
    }
    const QString day = m_parts.clock.now().toUtc().toLocalTime().date().toString(Qt::ISODate);
    return QDir(folder).absoluteFilePath(u"%1-%2.csv"_s.arg(m_stem, day));
}

void TableExporter::ask()
{
    // One snapshot for the numbers in the sheet and for the file: what is promised is what is written.
    const auto offer = std::make_shared<const ExportOffer>(m_offer());
    const ExportCounts counts{qsizetype(offer->shownRows.size()), qsizetype(offer->selectedRows.size()),
                              qsizetype(offer->shownFields.size()), qsizetype(offer->allFields.size())};
    ExportChoice proposed;
    proposed.file = proposedFile();
    proposed.allColumns = m_allColumns;
    proposed.onlySelected = counts.selectedRows > 1; // one is the current row, which nobody selected on purpose
    auto *sheet = new ExportSheet(m_title, counts, proposed, m_parts.page.window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ExportSheet::chosen, this, [this, offer](const ExportChoice &choice) { begin(*offer, choice); });
    sheet->open();
}

void TableExporter::begin(const ExportOffer &offer, const ExportChoice &choice)
{
    m_folder = QFileInfo(choice.file).path();
    m_allColumns = choice.allColumns;
    m_failedFile.clear();
    m_parts.notice.clear();
    auto *task =
        new TableExport({choice.file, offer.columns, choice.onlySelected ? offer.selectedRows : offer.shownRows,
                         choice.allColumns ? offer.allFields : offer.shownFields},
                        m_parts.worker, m_parts.clock, this);
    connect(task, &TableExport::ended, this, [this, task] { tell(*task); });
    m_parts.tasks.add(*task);
    task->start();
}

void TableExporter::tell(const TableExport &task)
{
    if (const auto &problem = task.problem()) {
        m_failedFile = task.file();
        m_parts.notice.tell(explain(*problem), tr("Export again"));
    } else if (task.state() == Task::State::Finished) {
        m_finishedFolder = QFileInfo(task.file()).path();
        m_parts.notice.tell(Tone::Ok, tr("%Ln rows exported", nullptr, int(task.done())),
                            QDir::toNativeSeparators(task.file()), tr("Open folder"));
    }
}

void TableExporter::saveState(StateStore &store) const
{
    store.setValue(u"folder"_s, m_folder);
    store.setValue(u"allColumns"_s, m_allColumns);
}

void TableExporter::restoreState(const StateSource &store)
{
    m_folder = store.value(u"folder"_s).toString();
    m_allColumns = store.value(u"allColumns"_s, false).toBool();
}

} // namespace switchyard
