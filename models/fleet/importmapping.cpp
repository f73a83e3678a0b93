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
        if (mapping.columnOf(field) >= 0)
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
    for (int field = 0; field < int(fields.size()); ++field)
        give(fields[size_t(field)].title, field);
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
