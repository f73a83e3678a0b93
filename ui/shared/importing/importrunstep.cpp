// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrunstep.h"

#include "explain.h"
#include "importreport.h"
#include "importrowsview.h"
#include "metrics.h"
#include "notice.h"
#include "tableview.h"
#include "taskrow.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace switchyard {

using namespace Qt::StringLiterals;

ImportRunStep::ImportRunStep(Worker &worker, QWidget *parent)
    : QWidget(parent), m_worker(worker), m_model(explainBriefly), m_notice(new Notice)
{
    m_rows = new ImportRowsView(tr("Imported rows"), m_model,
                                {ImportFilter::All, ImportFilter::Done, ImportFilter::NotDone, ImportFilter::Waiting,
                                 ImportFilter::Same, ImportFilter::Refused});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step * 3);
    column->addWidget(m_notice);
    column->addWidget(m_rows, 1);
}

ImportRunStep::~ImportRunStep()
{
    delete m_rows; // before the model that it shows
}

void ImportRunStep::follow(ImportTask &task)
{
    m_task = &task;
    m_model.show(task);
    auto *row = new TaskRow(task);
    row->layout()->setContentsMargins(0, 0, 0, 0);
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, row);
    connect(&task, &ImportTask::changed, this, &ImportRunStep::showState);
    m_rows->table().setFocus();
    showState();
}

void ImportRunStep::showState()
{
    m_rows->recount();
    if (const auto &halted = m_task->halted())
        m_notice->tell(explain(*halted));
    else if (m_task->isActive())
        m_notice->clear();
}

void ImportRunStep::saveReport()
{
    auto *dialog = new QFileDialog(this, tr("Save report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilters({tr("Tables (*.csv)"), tr("All files (*)")});
    const QFileInfo source(m_task->plan()->file);
    dialog->setDirectory(source.path());
    dialog->selectFile(source.completeBaseName() + u"-report.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportRunStep::write);
    dialog->open();
}

void ImportRunStep::write(const QString &file)
{
    const ImportReport report{m_task->plan(), m_task->outcomes(), m_task->troubles()};
    m_writing = m_worker.run([report, file] { return writeImportReport(report, file, explainBriefly); });
    m_writing->then(this, [this, file](const Result<std::optional<ExportProblem>> &problem) {
        if (!problem)
            return;
        if (*problem)
            m_notice->tell(explain(**problem));
        else
            m_notice->tell(Tone::Ok, tr("The report was saved"), QDir::toNativeSeparators(file));
    });
}

} // namespace switchyard
