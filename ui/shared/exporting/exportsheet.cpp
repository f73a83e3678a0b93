// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportsheet.h"

#include "accessiblename.h"
#include "exportfile.h"
#include "formrow.h"
#include "unittext.h"
#include "variants.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace switchyard {

using namespace Qt::StringLiterals;

ExportSheet::ExportSheet(const QString &title, const ExportCounts &counts, const ExportChoice &choice, QWidget *parent)
    : QDialog(parent), m_folder(QFileInfo(choice.file).path())
{
    setWindowTitle(title);
    setObjectName(u"exportSheet"_s);
    setVariant(this, Variant::Surface);
    layOut(title);
    offer(counts, choice);
    connect(m_file, &QLineEdit::textChanged, this, &ExportSheet::check);
    connect(m_choose, &QPushButton::clicked, this, &ExportSheet::chooseFile);
    connect(m_export, &QPushButton::clicked, this, &ExportSheet::give);
    check();
    m_file->setFocus();
    // What a person most likely changes is the name, not its ending.
    const auto name = int(m_file->text().size() - QFileInfo(choice.file).fileName().size());
    m_file->setSelection(name, int(QFileInfo(choice.file).completeBaseName().size()));
}

void ExportSheet::layOut(const QString &title)
{
    auto *heading = new QLabel(title);
    heading->setTextFormat(Qt::PlainText);
    setTextRank(heading, TextRank::Heading);

    m_file = new QLineEdit;
    m_fileRow = new FormRow(tr("File"), m_file);
    m_choose = new QPushButton(tr("Choose…"));
    setNames(m_choose, tr("Choose file"));
    m_choose->setAutoDefault(false);
    auto *file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_fileRow, 1, Qt::AlignTop);
    // On the input's line, below the label above it.
    auto *beside = new QVBoxLayout;
    beside->addSpacing(m_fileRow->fontMetrics().height() + 3);
    beside->addWidget(m_choose);
    beside->addStretch();
    file->addLayout(beside);

    m_rows = new QComboBox;
    m_columns = new QComboBox;
    auto *what = new QHBoxLayout;
    what->setSpacing(12);
    what->addWidget(new FormRow(tr("Rows to export"), m_rows), 1);
    what->addWidget(new FormRow(tr("Columns to export"), m_columns), 1);

    auto *cancel = new QPushButton(tr("Cancel"));
    setNames(cancel, tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_export = new QPushButton(tr("Export"));
    setNames(m_export, tr("Export"));
    setVariant(m_export, Variant::Primary);
    m_export->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_export);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addLayout(file);
    column->addLayout(what);
    column->addSpacing(8);
    column->addLayout(buttons);
    setMinimumWidth(560);
}

void ExportSheet::offer(const ExportCounts &counts, const ExportChoice &choice)
{
    const QLocale locale;
    m_rows->addItem(tr("All shown (%1)").arg(unittext::count(counts.shownRows, locale)), false);
    if (counts.selectedRows > 0)
        m_rows->addItem(tr("Selected (%1)").arg(unittext::count(counts.selectedRows, locale)), true);
    m_rows->setCurrentIndex(qMax(0, m_rows->findData(choice.onlySelected)));
    m_columns->addItem(tr("As shown (%1)").arg(unittext::count(counts.shownColumns, locale)), false);
    m_columns->addItem(tr("All (%1)").arg(unittext::count(counts.allColumns, locale)), true);
    m_columns->setCurrentIndex(qMax(0, m_columns->findData(choice.allColumns)));
    m_file->setText(QDir::toNativeSeparators(choice.file));
}

ExportChoice ExportSheet::choice() const
{
    return {exportTarget(m_file->text(), m_folder), m_rows->currentData().toBool(), m_columns->currentData().toBool()};
}

void ExportSheet::check()
{
    const ExportTarget target = lookAtTarget(choice().file);
    QString error;
    QString hint = tr("CSV in UTF-8, for spreadsheets and other programs.");
    switch (target) {
    case ExportTarget::Free: break;
    case ExportTarget::Exists: hint = tr("This file exists and will be replaced."); break;
    case ExportTarget::NoName: error = tr("Type a file name."); break;
    case ExportTarget::NoFolder: error = tr("There is no such folder. Choose another one."); break;
    case ExportTarget::NotAllowed: error = tr("You may not write there. Choose another folder."); break;
    case ExportTarget::IsFolder: error = tr("This is a folder. Add a file name."); break;
    }
    m_fileRow->setHint(hint);
    m_fileRow->setError(error);
    m_export->setEnabled(error.isEmpty());
}

void ExportSheet::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export to"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilters({tr("Tables (*.csv)"), tr("All files (*)")});
    const QFileInfo file(choice().file);
    dialog->setDirectory(file.path());
    dialog->selectFile(file.fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &chosen) { m_file->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

void ExportSheet::give()
{
    if (!m_export->isEnabled())
        return;
    const ExportChoice made = choice();
    accept();
    Q_EMIT chosen(made);
}

} // namespace switchyard
