// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importmapping.h"
#include "worker.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QScrollArea;
QT_END_NAMESPACE

namespace switchyard {

class FormRow;
class TableView;

//! What an import proposes: what was chosen the last time.
struct ImportChoice
{
    QString folder; //!< in which a bare name lies, and where a file is looked for
    bool clearEmpty = false;
};

//! The first step of an import: which file, how it is written, and which field each of its columns is.
class ImportFileStep final : public QWidget
{
    Q_OBJECT
public:
    ImportFileStep(const std::vector<ImportField> &fields, const ImportChoice &choice, Worker &worker,
                   QWidget *parent = nullptr);

    void setFile(const QString &path);
    bool isReady() const { return m_ready; }
    ImportSource source() const;
    ImportChoice choice() const;

Q_SIGNALS:
    //! isReady() or source() changed.
    void changed();

private:
    void layOut();
    QWidget *makeFileRow();
    void chooseFile();
    void look(char separator);
    void take(const ImportPreview &found);
    void offerColumns();
    void check();
    QString path() const;

    const std::vector<ImportField> m_fields;
    Worker &m_worker;
    QString m_folder;
    QLineEdit *m_file;
    FormRow *m_fileRow;
    QComboBox *m_separator;
    QComboBox *m_empty;
    QLabel *m_found;
    TableView *m_rows;
    ImportPreviewModel *m_model;
    QLabel *m_columnsTitle;
    QScrollArea *m_columnsArea;
    QLabel *m_problem;
    std::vector<QComboBox *> m_combos; //!< one a column of the file
    ImportPreview m_preview;
    Latest<ImportPreview> m_looking;
    bool m_ready = false;
};

} // namespace switchyard
