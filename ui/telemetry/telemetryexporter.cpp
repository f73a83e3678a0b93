// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetryexporter.h"

#include "clock.h"
#include "explain.h"
#include "metrics.h"
#include "notice.h"
#include "seriesstatisticsmodel.h"
#include "taskmodel.h"
#include "telemetryanalysis.h"
#include "telemetrychart.h"
#include "telemetryexport.h"
#include "telemetryreport.h"

#include <QBuffer>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

QString ending(TelemetryExporter::Kind kind)
{
    switch (kind) {
    case TelemetryExporter::Kind::Table: return u"csv"_s;
    case TelemetryExporter::Kind::Picture: return u"png"_s;
    case TelemetryExporter::Kind::Report: break;
    }
    return u"pdf"_s;
}

} // namespace

TelemetryExporter::TelemetryExporter(const TelemetryExporterParts &parts, QObject *parent)
    : QObject(parent), m_parts(parts)
{
    connect(&parts.notice, &Notice::actionTriggered, this, [this] { m_place.openFolder(); });
}

void TelemetryExporter::addCommands(
    const std::function<QAction *(const ActionSpec &, std::function<void()>)> &addCommand)
{
    auto *menu = new QMenu(&m_parts.page);
    ActionSpec all;
    all.id = u"telemetry.export"_s;
    all.text = tr("Export");
    all.menu = MenuPlace::File;
    all.icon = IconName::Export;
    all.header = HeaderPlace::Secondary;
    all.shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)};
    addCommand(all, [this, menu] {
        const int right = m_parts.page.width() - menu->sizeHint().width() - metrics::pageMargin;
        menu->popup(m_parts.page.mapToGlobal(QPoint(right, 0)));
    });
    const auto add = [&](const char *id, const QString &text, std::function<void()> run) {
        ActionSpec spec;
        spec.id = QLatin1StringView(id);
        spec.text = text;
        spec.menu = MenuPlace::File;
        spec.group = u"telemetryExport"_s;
        menu->addAction(addCommand(spec, std::move(run)));
    };
    add("telemetry.csv", tr("Export table as CSV…"), [this] { ask(Kind::Table); });
    add("telemetry.png", tr("Export chart as picture…"), [this] { ask(Kind::Picture); });
    add("telemetry.pdf", tr("Export report as PDF…"), [this] { ask(Kind::Report); });
    add("telemetry.print", tr("Print report…"), [this] { print(); });
}

void TelemetryExporter::ask(Kind kind)
{
    ExportQuestion question{tr("Export telemetry"), u"telemetry"_s, ending(kind), {}};
    switch (kind) {
    case Kind::Table: question.filters = {tr("Tables (*.csv)"), tr("All files (*)")}; break;
    case Kind::Picture: question.filters = {tr("Pictures (*.png)"), tr("All files (*)")}; break;
    case Kind::Report: question.filters = {tr("Reports (*.pdf)"), tr("All files (*)")}; break;
    }
    m_place.ask(question, m_parts.page, m_parts.clock, this, [this, kind](const QString &file) { write(kind, file); });
}

void TelemetryExporter::write(Kind kind, const QString &file)
{
    m_place.remember(file);
    m_parts.notice.clear();
    if (kind == Kind::Report) {
        writeBytes(reportAsPdf(report()), file);
    } else if (kind == Kind::Picture) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        chartAsPicture(report()).save(&buffer, "PNG");
        writeBytes(bytes, file);
    } else {
        auto *task = new TableExport(telemetryRows(m_parts.workbench.content(), m_parts.workbench.zone(), file),
                                     m_parts.worker, m_parts.clock, this);
        connect(task, &TableExport::ended, this, [this, task] { tell(*task); });
        m_parts.tasks.add(*task);
        task->start();
    }
}

void TelemetryExporter::writeBytes(const QByteArray &bytes, const QString &file)
{
    ExportFile out(file);
    auto problem = out.write(bytes);
    if (!problem)
        problem = out.commit();
    if (problem)
        m_parts.notice.tell(explain(*problem));
    else
        ExportPlace::tellWritten(m_parts.notice, tr("Exported"), file);
}

void TelemetryExporter::tell(const TableExport &task)
{
    if (const auto &problem = task.problem())
        m_parts.notice.tell(explain(*problem));
    else if (task.state() == Task::State::Finished)
        ExportPlace::tellWritten(m_parts.notice, tr("%Ln rows exported", nullptr, int(task.done())), task.file());
}

void TelemetryExporter::print()
{
    // The dialog's printer lives as long as the dialog.
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), m_parts.page.window());
    dialog->setWindowTitle(tr("Print telemetry"));
    connect(dialog, &QDialog::finished, this, [this, dialog, printer](int result) {
        if (result == QDialog::Accepted)
            paintReport(*printer, report());
        dialog->deleteLater();
    });
    dialog->open();
}

TelemetryReport TelemetryExporter::report() const
{
    QStringList titles;
    for (const ChartLine *line : m_parts.workbench.content().lines()) {
        if (!line->hidden && !titles.contains(line->source.isEmpty() ? line->title() : line->source))
            titles += line->source.isEmpty() ? line->title() : line->source;
    }
    const QString now = zonetime::dateTimeText(m_parts.clock.now().ms, m_parts.workbench.zone(), QLocale());
    return {tr("Telemetry: %1").arg(titles.join(u", "_s)),
            spanText(m_parts.workbench.view(), m_parts.workbench.zone(), QLocale()), tr("Switchyard · %1").arg(now),
            m_parts.chart, m_parts.analysis.statistics()};
}

void TelemetryExporter::saveState(StateStore &store) const
{
    m_place.saveState(store);
}

void TelemetryExporter::restoreState(const StateSource &store)
{
    m_place.restoreState(store);
}

} // namespace switchyard
