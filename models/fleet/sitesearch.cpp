// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitesearch.h"

#include <QStringMatcher>

#include <algorithm>
#include <array>

namespace switchyard {

namespace {

enum Rank : qint8 { TheId, Beginning, Within, None };

Rank rankIn(const QString &text, const QStringMatcher &wanted)
{
    const qsizetype at = wanted.indexIn(text);
    return at < 0 ? None : at == 0 ? Beginning : Within;
}

//! One rank per distinct text: cities repeat a thousandfold.
QList<qint8> ranksOf(const TextColumn &column, const QStringMatcher &wanted)
{
    QList<qint8> ranks;
    ranks.reserve(column.texts().size());
    for (quint32 code = 0; code < column.texts().size(); ++code)
        ranks.append(rankIn(column.texts().text(code), wanted));
    return ranks;
}

} // namespace

std::vector<qsizetype> findSites(const SiteColumns &columns, const QString &text, int limit)
{
    const QString wanted = text.trimmed();
    if (wanted.size() < 2 || limit <= 0)
        return {};
    const QStringMatcher matcher(wanted, Qt::CaseInsensitive);
    const TextColumn &ids = columns.column(SiteColumn::Id);
    const TextColumn &names = columns.column(SiteColumn::Name);
    const TextColumn &cities = columns.column(SiteColumn::City);
    const QList<qint8> cityRanks = ranksOf(cities, matcher);

    std::array<std::vector<qsizetype>, None> found;
    for (qsizetype row = 0; row < columns.rows(); ++row) {
        const QString id = ids.text(row);
        Rank rank = id.compare(wanted, Qt::CaseInsensitive) == 0
            ? TheId
            : std::min({rankIn(id, matcher), rankIn(names.text(row), matcher), Rank(cityRanks[cities.codeAt(row)])});
        if (rank != None && found[rank].size() < size_t(limit))
            found[rank].push_back(row);
    }
    std::vector<qsizetype> rows;
    for (const auto &of : found)
        rows.insert(rows.end(), of.begin(), of.end());
    rows.resize(std::min(rows.size(), size_t(limit)));
    return rows;
}

} // namespace switchyard
