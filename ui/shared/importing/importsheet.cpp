// SPDX-License-Identifier: GPL-3.0-or-later
#include "importsheet.h"

#include "accessiblename.h"
#include "importrunstep.h"
#include "metrics.h"
#include "statuslights.h"
#include "variants.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace switchyard {

using namespace Qt::StringLiterals;

ImportSheet::ImportSheet(const QString &title, std::shared_ptr<ImportTarget> target,
                         const ImportDestination &destination, const ImportChoice &choice, Worker &worker,
                         QWidget *parent)
    : QDialog(parent), m_target(std::move(target)), m_file(new ImportFileStep(m_target->fields(), choice, worker)),
      m_check(new ImportCheckStep(destination, worker)), m_run(new ImportRunStep(worker))
{
    setWindowTitle(title);
    setObjectName(u"importSheet"_s);
    setVariant(this, Variant::Surface);
    layOut(title, destination);
    connect(m_file, &ImportFileStep::changed, this, &ImportSheet::refresh);
    connect(m_check, &ImportCheckStep::changed, this, &ImportSheet::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_save, &QPushButton::clicked, m_run, &ImportRunStep::saveReport);
    connect(m_next, &QPushButton::clicked, this, &ImportSheet::check);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_check->leave();
        go(File);
    });
    connect(m_import, &QPushButton::clicked, this, [this] {
        if (const auto plan = m_check->readyPlan())
            Q_EMIT importRequested(plan);
    });
    go(File);
}

void ImportSheet::layOut(const QString &title, const ImportDestination &destination)
{
    auto *heading = new QLabel(title);
    auto *profile = new QLabel(destination.profile);
    m_step = new QLabel;
    for (QLabel *label : {heading, profile, m_step})
        label->setTextFormat(Qt::PlainText);
    setTextRank(heading, TextRank::Heading);
    profile->setAccessibleDescription(tr("Connection profile"));
    m_step->setAccessibleDescription(tr("Step"));
    setInk(profile, InkRole::Muted);
    setInk(m_step, InkRole::Muted);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::step * 3);
    top->addWidget(heading);
    auto *environment = new EnvironmentBadge;
    environment->setEnvironment(destination.environment);
    top->addWidget(environment);
    top->addStretch();
    top->addWidget(profile);

    m_steps = new QStackedWidget;
    m_steps->addWidget(m_file);
    m_steps->addWidget(m_check);
    m_steps->addWidget(m_run);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    m_save = addButton(tr("Save report…"), buttons);
    buttons->addStretch();
    m_back = addButton(tr("Back"), buttons);
    m_cancel = addButton(tr("Cancel"), buttons);
    m_next = addButton(tr("Check"), buttons);
    m_import = addButton(tr("Import"), buttons);
    m_close = addButton(tr("Close"), buttons);
    setVariant(m_next, Variant::Primary);
    setVariant(m_import, Variant::Primary);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(metrics::step * 3);
    column->addLayout(top);
    column->addWidget(m_step);
    column->addWidget(m_steps, 1);
    column->addLayout(buttons);
    setMinimumSize(760, 520);
    resize(920, 640);
}

QPushButton *ImportSheet::addButton(const QString &text, QLayout *row)
{
    auto *button = new QPushButton(text);
    setNames(button, text);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

void ImportSheet::check()
{
    if (!m_file->isReady())
        return;
    Q_EMIT chosen(m_file->choice());
    m_check->begin(m_file->source(), m_target);
    go(Check);
}

void ImportSheet::follow(ImportTask &task)
{
    m_run->follow(task);
    go(Run);
    const auto tell = [this, &task] {
        m_step->setText(task.isActive() ? tr("Step 3 of 3: the import. It goes on when this window is closed.")
                                        : tr("Step 3 of 3: what became of each row"));
    };
    connect(&task, &Task::changed, this, tell);
    tell();
}

void ImportSheet::go(Step step)
{
    m_steps->setCurrentIndex(step);
    switch (step) {
    case File: m_step->setText(tr("Step 1 of 3: the file, and what its columns are")); break;
    case Check: m_step->setText(tr("Step 2 of 3: what will become of each row")); break;
    case Run: break;
    }
    m_save->setVisible(step == Run);
    m_back->setVisible(step == Check);
    m_cancel->setVisible(step != Run);
    m_next->setVisible(step == File);
    m_import->setVisible(step == Check);
    m_close->setVisible(step == Run);
    m_next->setDefault(step == File);
    m_import->setDefault(step == Check);
    m_close->setDefault(step == Run);
    if (step == File)
        m_file->setFocus();
    refresh();
}

void ImportSheet::refresh()
{
    m_next->setEnabled(m_file->isReady());
    m_import->setEnabled(m_check->readyPlan() != nullptr);
}

} // namespace switchyard
