// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitsheetexporter.h"

#include "explain.h"
#include "notice.h"
#include "taskmodel.h"
#include "visitparts.h"
#include "visitsheetpaper.h"
#include "visitsheetpile.h"
#include "visitsheets.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>
#include <optional>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 600;

//! A PDF in memory that grows by sheets.
struct PdfPile
{
    //! An empty title: that of the sheet.
    explicit PdfPile(const QString &title) : title(title)
    {
        buffer.open(QIODevice::WriteOnly);
        writer.emplace(&buffer);
        writer->setCreator(u"Switchyard"_s);
        writer->setResolution(dotsPerInch);
        writer->setPageSize(VisitSheetPaper::usualPaper(QLocale()));
        constexpr double margin = VisitSheetPile::margin_mm;
        writer->setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    }

    void add(const VisitSheet &sheet)
    {
        if (!pile) {
            writer->setTitle(title.isEmpty() ? sheet.title : title);
            pile.emplace(*writer);
        }
        pile->add(sheet);
    }

    //! The whole of it; empty when there was no sheet.
    QByteArray bytes()
    {
        if (!pile)
            return {};
        pile->end();
        return buffer.data();
    }
    int sheets() const { return pile ? pile->sheets() : 0; }

    const QString title;
    QBuffer buffer;
    std::optional<QPdfWriter> writer;
    std::optional<VisitSheetPile> pile;
};

//! A printer and what goes on its pages; the pile ends before the printer does.
struct PrinterPile
{
    PrinterPile() : printer(QPrinter::HighResolution)
    {
        printer.setPageSize(VisitSheetPaper::usualPaper(QLocale()));
        constexpr double margin = VisitSheetPile::margin_mm;
        printer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    }

    QPrinter printer;
    std::optional<VisitSheetPile> pile;
};

} // namespace

VisitSheetExporter::VisitSheetExporter(const VisitSheetExporterParts &parts, QObject *parent)
    : QObject(parent), m_parts(parts)
{
    connect(&parts.notice, &Notice::actionTriggered, this, [this] { m_place.openFolder(); });
}

void VisitSheetExporter::ask(const std::vector<QByteArray> &sites)
{
    if (sites.empty())
        return;
    const QString name = sites.size() == 1 ? "visit-sheet"_L1 : "visit-sheets"_L1;
    m_place.ask({tr("Visit sheet"), name, u"pdf"_s, {tr("Sheets (*.pdf)"), tr("All files (*)")}}, m_parts.page,
                m_parts.read.clock, this, [this, sites](const QString &file) { write(sites, file); });
}

void VisitSheetExporter::write(const std::vector<QByteArray> &sites, const QString &file)
{
    m_place.remember(file);
    m_parts.notice.clear();
    const auto pdf = std::make_shared<PdfPile>(sites.size() == 1 ? QString() : tr("Visit sheets"));
    auto *task = new VisitSheets(m_parts.read, m_parts.sites, m_parts.visits, sites, this);
    connect(task, &VisitSheets::made, task, [pdf](const VisitSheet &sheet) { pdf->add(sheet); });
    connect(task, &VisitSheets::changed, this, [this, task, pdf, file] {
        if (task->state() != Task::State::Finished || pdf->sheets() == 0)
            return;
        ExportFile out(file);
        auto problem = out.write(pdf->bytes());
        if (!problem)
            problem = out.commit();
        if (problem)
            m_parts.notice.tell(explain(*problem));
        else
            tell(file, pdf->sheets());
    });
    begin(task);
}

void VisitSheetExporter::begin(VisitSheets *task)
{
    m_parts.tasks.add(*task);
    const auto isKnown = [this] {
        const SyncProgress::State state = m_parts.visitSync.progress().state;
        return m_parts.visits.listedAt()
            || (state != SyncProgress::State::Idle && state != SyncProgress::State::Listing);
    };
    if (isKnown()) {
        task->start();
        return;
    }
    connect(&m_parts.visitSync, &FleetSync::progressChanged, task, [task, isKnown] {
        if (task->state() == Task::State::Waiting && isKnown())
            task->start();
    });
    m_parts.visitSync.refresh();
}

void VisitSheetExporter::tell(const QString &file, int sheets)
{
    ExportPlace::tellWritten(m_parts.notice, tr("%n visit sheets written", nullptr, sheets), file);
}

void VisitSheetExporter::print(const std::vector<QByteArray> &sites)
{
    if (sites.empty())
        return;
    const auto paper = std::make_shared<PrinterPile>();
    auto *dialog = new QPrintDialog(&paper->printer, m_parts.page.window());
    dialog->setWindowTitle(tr("Print visit sheet"));
    connect(dialog, &QDialog::finished, this, [this, dialog, paper, sites](int result) {
        dialog->deleteLater();
        if (result != QDialog::Accepted)
            return;
        paper->pile.emplace(paper->printer);
        auto *task = new VisitSheets(m_parts.read, m_parts.sites, m_parts.visits, sites, this);
        connect(task, &VisitSheets::made, task, [this, task, paper](const VisitSheet &sheet) {
            if (paper->pile->add(sheet))
                return;
            const QString why = tr("The printer does not take the sheet");
            m_parts.notice.tell(Tone::Alarm, why, tr("Look whether it is switched on, then print again."));
            task->fail(why);
        });
        connect(task, &VisitSheets::changed, task, [task, paper] {
            if (!task->isActive())
                paper->pile.reset(); // what is on its pages is printed
        });
        begin(task);
    });
    dialog->open();
}

} // namespace switchyard
