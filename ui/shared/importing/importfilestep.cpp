// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfilestep.h"

#include "accessiblename.h"
#include "card.h"
#include "explain.h"
#include "formrow.h"
#include "metrics.h"
#include "tableview.h"
#include "unittext.h"
#include "variants.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int combosARow = 4;
constexpr int shownRows = 4;

QString encodingText(Utf8Stream::Encoding encoding)
{
    switch (encoding) {
    case Utf8Stream::Encoding::Utf16LittleEndian:
    case Utf8Stream::Encoding::Utf16BigEndian: return u"UTF-16"_s;
    default: return u"UTF-8"_s;
    }
}

QString sentences(const Explanation &explanation)
{
    return explanation.what + u' ' + explanation.todo;
}

} // namespace

ImportFileStep::ImportFileStep(const std::vector<ImportField> &fields, const ImportChoice &choice, Worker &worker,
                               QWidget *parent)
    : QWidget(parent), m_fields(fields), m_worker(worker), m_folder(choice.folder),
      m_model(new ImportPreviewModel(this))
{
    layOut();
    setFocusProxy(m_file);
    m_empty->setCurrentIndex(choice.clearEmpty ? 1 : 0);
    connect(m_file, &QLineEdit::textChanged, this, [this] { look('\0'); });
    connect(m_separator, &QComboBox::activated, this, [this] { look(char(m_separator->currentData().toInt())); });
    connect(m_empty, &QComboBox::activated, this, &ImportFileStep::changed);
    take({});
}

void ImportFileStep::layOut()
{
    m_separator = new QComboBox;
    m_separator->addItem(tr("Comma"), int(','));
    m_separator->addItem(tr("Semicolon"), int(';'));
    m_separator->addItem(tr("Tab"), int('\t'));
    m_empty = new QComboBox;
    m_empty->addItem(tr("Keep what the field has"));
    m_empty->addItem(tr("Clear the field"));
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::step * 3);
    first->addWidget(makeFileRow(), 3, Qt::AlignTop);
    first->addWidget(new FormRow(tr("Separator"), m_separator), 1, Qt::AlignTop);
    first->addWidget(new FormRow(tr("Empty cells"), m_empty), 1, Qt::AlignTop);

    m_found = new QLabel;
    m_problem = new QLabel;
    for (QLabel *label : {m_found, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_found->setAccessibleDescription(tr("What was found in the file"));
    m_problem->setAccessibleDescription(tr("What is missing"));
    m_problem->setObjectName(u"mappingProblem"_s);
    setInk(m_found, InkRole::Muted);
    setInk(m_problem, InkRole::Alarm);

    m_rows = new TableView(tr("First rows"));
    m_rows->setModel(m_model);
    m_rows->setMinimumHeight(metrics::rowHeight * (shownRows + 1) + 4);

    m_columnsTitle = new QLabel(tr("Import the columns as"));
    m_columnsTitle->setTextFormat(Qt::PlainText);
    setTextRank(m_columnsTitle, TextRank::Strong);
    m_columnsArea = new QScrollArea;
    m_columnsArea->setObjectName(u"columnsArea"_s);
    m_columnsArea->setWidgetResizable(true);
    m_columnsArea->setFrameShape(QFrame::NoFrame);
    m_columnsArea->setFocusPolicy(Qt::NoFocus);
    m_columnsArea->viewport()->setAutoFillBackground(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addLayout(first);
    column->addWidget(m_found);
    column->addWidget(cardAround(m_rows), 1);
    column->addSpacing(metrics::step);
    column->addWidget(m_columnsTitle);
    column->addWidget(m_columnsArea, 1);
    column->addWidget(m_problem);
}

QWidget *ImportFileStep::makeFileRow()
{
    m_file = new QLineEdit;
    m_fileRow = new FormRow(tr("File"), m_file);
    auto *choose = new QPushButton(tr("Choose…"));
    setNames(choose, tr("Choose file"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ImportFileStep::chooseFile);
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_fileRow, 1, Qt::AlignTop);
    // On the input's line, below the label above it.
    auto *beside = new QVBoxLayout;
    beside->addSpacing(m_fileRow->fontMetrics().height() + 3);
    beside->addWidget(choose);
    beside->addStretch();
    row->addLayout(beside);
    return whole;
}

void ImportFileStep::setFile(const QString &path)
{
    m_file->setText(QDir::toNativeSeparators(path));
}

QString ImportFileStep::path() const
{
    QString typed = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (typed.startsWith("~/"_L1))
        typed.replace(0, 1, QDir::homePath());
    return typed.isEmpty() ? QString() : QDir::cleanPath(QDir(m_folder).absoluteFilePath(typed));
}

void ImportFileStep::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("File to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    dialog->setDirectory(path().isEmpty() ? m_folder : QFileInfo(path()).path());
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFileStep::setFile);
    dialog->open();
}

void ImportFileStep::look(char separator)
{
    m_ready = false;
    const QString file = path();
    if (file.isEmpty()) {
        m_looking.cancel();
        take({});
        return;
    }
    Q_EMIT changed();
    m_looking = m_worker.run([file, separator] { return lookIntoFile(file, separator); });
    m_looking->then(this, [this](const Result<ImportPreview> &preview) {
        if (preview)
            take(*preview);
    });
}

void ImportFileStep::take(const ImportPreview &found)
{
    ImportPreview preview = found;
    if (!preview.isUsable()) { // half a file would only look like a whole one
        preview.heads.clear();
        preview.rows.clear();
    }
    const bool sameColumns = preview.heads == m_preview.heads && !m_combos.empty();
    m_preview = preview;
    const bool empty = path().isEmpty();
    QString error;
    if (!preview.systemText.isEmpty())
        error = preview.systemText + u'.';
    else if (preview.problem)
        error = sentences(explain(ImportFileProblem{preview.problem, {}, false, false}));
    else if (!empty && preview.heads.isEmpty())
        error = tr("The file is empty.");
    m_fileRow->setError(error);
    m_fileRow->setHint(empty ? tr("A CSV file whose first line names its columns.") : QString());
    m_separator->setCurrentIndex(qMax(0, m_separator->findData(int(preview.separator))));
    m_separator->setEnabled(preview.isUsable());
    m_found->setText(preview.isUsable() ? tr("%1, %n columns. The first rows:", nullptr, int(preview.heads.size()))
                                              .arg(encodingText(preview.encoding))
                                        : tr("The first rows are shown here."));
    m_model->show(preview);
    if (!sameColumns)
        offerColumns();
    check();
}

void ImportFileStep::offerColumns()
{
    m_combos.clear();
    auto *columns = new QWidget;
    auto *grid = new QGridLayout(columns);
    grid->setContentsMargins(0, 0, metrics::gap, 0);
    grid->setHorizontalSpacing(metrics::step * 3);
    grid->setVerticalSpacing(metrics::gap);
    const ImportMapping guess = ImportMapping::guess(m_preview.heads, m_fields);
    const QStringList titles = columnTitles(m_preview.heads);
    for (int at = 0; at < int(titles.size()); ++at) {
        auto *combo = new QComboBox;
        combo->addItem(tr("Not imported"), ImportMapping::notImported);
        for (int field = 0; field < int(m_fields.size()); ++field)
            combo->addItem(m_fields[size_t(field)].title, field);
        combo->setCurrentIndex(qMax(0, combo->findData(guess.fieldOfColumn[size_t(at)])));
        combo->setMinimumContentsLength(12);
        connect(combo, &QComboBox::activated, this, &ImportFileStep::check);
        m_combos.push_back(combo);
        grid->addWidget(new FormRow(titles[at], combo), at / combosARow, at % combosARow);
    }
    for (int column = 0; column < combosARow; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(int(titles.size()) / combosARow + 1, 1);
    m_columnsArea->setWidget(columns); // and the former one goes
    columns->setAutoFillBackground(false);
    // No higher than it needs, so that the rows get the room.
    m_columnsArea->setMaximumHeight(columns->sizeHint().height() + 2);
    m_columnsArea->setVisible(!titles.isEmpty());
    m_columnsTitle->setVisible(!titles.isEmpty());
    m_rows->setColumnWidths(std::vector<int>(size_t(titles.size()), 110));
}

void ImportFileStep::check()
{
    const ImportMapping mapping = source().mapping;
    const int twice = mapping.fieldTwice();
    QString problem;
    if (m_preview.isUsable() && mapping.columnOf(0) < 0)
        problem = tr("No column is imported as %1, which says what each row is about.").arg(m_fields.front().title);
    else if (twice >= 0)
        problem = tr("Two columns are imported as %1. Choose one of them.").arg(m_fields[size_t(twice)].title);
    m_problem->setText(problem);
    m_ready = m_preview.isUsable() && problem.isEmpty();
    Q_EMIT changed();
}

ImportSource ImportFileStep::source() const
{
    ImportSource source;
    source.file = path();
    source.separator = m_preview.separator;
    source.heads = m_preview.heads;
    for (const QComboBox *combo : m_combos)
        source.mapping.fieldOfColumn.push_back(combo->currentData().toInt());
    source.clearEmpty = m_empty->currentIndex() == 1;
    return source;
}

ImportChoice ImportFileStep::choice() const
{
    return {path().isEmpty() ? m_folder : QFileInfo(path()).path(), m_empty->currentIndex() == 1};
}

} // namespace switchyard
