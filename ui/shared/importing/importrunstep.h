// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportfile.h"
#include "importrowsmodel.h"
#include "worker.h"

#include <QWidget>

namespace switchyard {

class ImportRowsView;
class Notice;

//! The third step of an import: how far it is, and what became of each row.
class ImportRunStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportRunStep(Worker &worker, QWidget *parent = nullptr);
    ~ImportRunStep() override;

    //! Once; the task outlives the step.
    void follow(ImportTask &task);
    //! Asks for a file, and writes what became of each row into it.
    void saveReport();

private:
    void showState();
    void write(const QString &file);

    Worker &m_worker;
    ImportTask *m_task = nullptr;
    ImportRowsModel m_model;
    Notice *m_notice;
    ImportRowsView *m_rows;
    Latest<std::optional<ExportProblem>> m_writing;
};

} // namespace switchyard
