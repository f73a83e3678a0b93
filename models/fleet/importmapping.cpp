// SPDX-License-Identifier: GPL-3.0-or-later
#include "importmapping.h"

#include <QFile>

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

QString plain(const QString &name)
{
    QString result;
    for (const QChar c : name) {
        if (!c.isSpace() && c != u'_' && c != u'-' && c != u'.')
            result += c;
    }
    return result.toCaseFolded();
}

} // namespace

ImportMapping ImportMapping::guess(const QStringList &heads, const std::vector<ImportField> &fields)
{
    ImportMapping mapping;
    mapping.fieldOfColumn.assign(size_t(heads.size()), notImported);
    const auto give = [&](const QString &name, int field) {
        if (name.isEmpty() || mapping.columnOf(field) >= 0)
            return;
        for (qsizetype column = 0; column < heads.size(); ++column) {
            int &given = mapping.fieldOfColumn[size_t(column)];
            if (given == notImported && plain(heads[column]) == plain(name)) {
                given = field;
                return;
            }
        }
    };
    // Names first: in files of our own they are exact, while a title may be the name of another field.
    for (int field = 0; field < int(fields.size()); ++field)
        give(QString::fromUtf8(fields[size_t(field)].name), field);
    for (int field = 0; field < int(fields.size()); ++field) {
        give(QString::fromUtf8(fields[size_t(field)].alsoCalled), field);
        give(fields[size_t(field)].title, field);
    }
    give(u"id"_s, 0);
    return mapping;
}

int ImportMapping::columnOf(int field) const
{
    const auto found = std::find(fieldOfColumn.begin(), fieldOfColumn.end(), field);
    return found == fieldOfColumn.end() ? -1 : int(found - fieldOfColumn.begin());
}

int ImportMapping::fieldTwice() const
{
    for (const int field : fieldOfColumn) {
        if (field != notImported && std::count(fieldOfColumn.begin(), fieldOfColumn.end(), field) > 1)
            return field;
    }
    return -1;
}

QStringList columnTitles(const QStringList &heads)
{
    constexpr qsizetype most = 40;
    QStringList titles;
    for (const QString &head : heads) {
        const QString line = head.simplified();
        const QString name = line.isEmpty() ? ImportPreviewModel::tr("Column %1").arg(titles.size() + 1)
            : line.size() > most            ? line.left(most) + u'…'
                                            : line;
        QString title = name;
        for (int number = 2; titles.contains(title); ++number)
            title = u"%1 (%2)"_s.arg(name).arg(number);
        titles.append(title);
    }
    return titles;
}

void ImportPreviewModel::show(const ImportPreview &preview)
{
    beginResetModel();
    m_titles = columnTitles(preview.heads);
    m_rows = preview.rows;
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_rows[size_t(index.row())].value(index.column()).simplified();
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_titles.value(section) : QVariant();
}

ImportPreview lookIntoFile(const QString &path, char separator)
{
    constexpr qint64 enough = 256 * 1024;
    ImportPreview preview;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        preview.systemText = file.errorString();
        return preview;
    }
    const QByteArray bytes = file.read(enough);
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError) {
        preview.systemText = file.errorString();
        return preview;
    }
    Utf8Stream text;
    QByteArray utf8 = text.take(bytes).toByteArray();
    utf8 += text.end();
    preview.separator = separator != '\0' ? separator : CsvReader::guessSeparator(utf8);
    CsvReader reader(preview.separator, [&preview](const CsvRow &row) {
        if (int(preview.rows.size()) > ImportPreview::rowLimit)
            return;
        QStringList cells;
        for (qsizetype cell = 0; cell < row.size(); ++cell)
            cells.append(QString::fromUtf8(row.at(cell)));
        preview.rows.push_back(std::move(cells));
    });
    if (reader.feed(bytes) && file.atEnd())
        reader.finish();
    preview.problem = reader.problem();
    preview.encoding = reader.encoding();
    if (!preview.rows.empty()) {
        preview.heads = preview.rows.front();
        preview.rows.erase(preview.rows.begin());
    }
    return preview;
}

} // namespace switchyard
