// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importcheckstep.h"
#include "importfilestep.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace switchyard {

class ImportRunStep;

//! An import from the file to the report, in three steps. Opened, never executed; closing it stops nothing that was begun.
class ImportSheet final : public QDialog
{
    Q_OBJECT
public:
    //! \a title: "Import sites". The worker outlives the sheet.
    ImportSheet(const QString &title, std::shared_ptr<ImportTarget> target, const ImportDestination &destination,
                const ImportChoice &choice, Worker &worker, QWidget *parent = nullptr);

    //! Goes to the last step, where it stays. The task outlives the sheet.
    void follow(ImportTask &task);
    ImportFileStep &fileStep() { return *m_file; }

Q_SIGNALS:
    //! A person has seen what will be done, and wants it done.
    void importRequested(const std::shared_ptr<const ImportPlan> &plan);
    //! What to propose the next time.
    void chosen(const switchyard::ImportChoice &choice);

private:
    enum Step { File, Check, Run };

    void layOut(const QString &title, const ImportDestination &destination);
    QPushButton *addButton(const QString &text, QLayout *row);
    void go(Step step);
    void check();
    void refresh();

    std::shared_ptr<ImportTarget> m_target;
    ImportFileStep *m_file;
    ImportCheckStep *m_check;
    ImportRunStep *m_run;
    QStackedWidget *m_steps;
    QLabel *m_step;
    QPushButton *m_save;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_next;
    QPushButton *m_import;
    QPushButton *m_close;
};

} // namespace switchyard
