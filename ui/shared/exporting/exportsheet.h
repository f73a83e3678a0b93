// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace switchyard {

class FormRow;

//! What a person can choose from.
struct ExportCounts
{
    qsizetype shownRows = 0;
    qsizetype selectedRows = 0;
    qsizetype shownColumns = 0;
    qsizetype allColumns = 0;
};

//! What was chosen.
struct ExportChoice
{
    QString file; //!< absolute path
    bool onlySelected = false;
    bool allColumns = false;
};

//! Asks where to a table is to be exported, and what of it. Opened, never executed; says so before it replaces a file.
class ExportSheet final : public QDialog
{
    Q_OBJECT
public:
    //! \a title: "Export sites". \a choice: what is proposed.
    ExportSheet(const QString &title, const ExportCounts &counts, const ExportChoice &choice,
                QWidget *parent = nullptr);

    ExportChoice choice() const;

Q_SIGNALS:
    //! Once; the sheet closes by itself.
    void chosen(const switchyard::ExportChoice &choice);

private:
    void layOut(const QString &title);
    void offer(const ExportCounts &counts, const ExportChoice &choice);
    void chooseFile();
    void check();
    void give();

    QString m_folder; //!< in which a bare name lies
    QLineEdit *m_file;
    FormRow *m_fileRow;
    QPushButton *m_choose;
    QComboBox *m_rows;
    QComboBox *m_columns;
    QPushButton *m_export;
};

} // namespace switchyard
