// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csvreader.h"
#include "importtarget.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace switchyard {

//! Which field each column of a file is imported as.
struct ImportMapping
{
    static constexpr int notImported = -1;

    std::vector<int> fieldOfColumn; //!< position in ImportTarget::fields(), or notImported

    //! From the heads of the columns: names and translated titles, whatever their case, blanks, hyphens and underscores.
    //! Each field is given once, to the first column that is called so.
    static ImportMapping guess(const QStringList &heads, const std::vector<ImportField> &fields);
    //! The column that a field comes from; -1 when there is none.
    int columnOf(int field) const;
    //! A field that two columns claim; -1 when there is none.
    int fieldTwice() const;

    friend bool operator==(const ImportMapping &, const ImportMapping &) = default;
};

//! What is to be imported.
struct ImportSource
{
    QString file;
    char separator = ',';
    QStringList heads; //!< as they were when the mapping was made
    ImportMapping mapping;
    bool clearEmpty = false; //!< an empty cell empties its field; else it leaves it alone
};

//! The beginning of a file.
struct ImportPreview
{
    static constexpr int rowLimit = 50;

    char separator = ',';
    Utf8Stream::Encoding encoding = Utf8Stream::Encoding::Unknown;
    QStringList heads;
    std::vector<QStringList> rows;
    std::optional<CsvProblem> problem;
    QString systemText; //!< why the file could not be opened, in the system's words; empty when it could

    bool isUsable() const { return systemText.isEmpty() && !problem && !heads.isEmpty(); }
};

//! What the columns are called on screen: each name once, none empty.
QStringList columnTitles(const QStringList &heads);

//! Reads the beginning of a file; separator '\0': the one that the first line suggests. Any thread.
ImportPreview lookIntoFile(const QString &file, char separator = '\0');

//! The first rows of a file as they are. GUI thread.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ImportPreview &preview);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_titles;
    std::vector<QStringList> m_rows;
};

} // namespace switchyard
