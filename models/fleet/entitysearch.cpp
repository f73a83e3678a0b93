// SPDX-License-Identifier: GPL-3.0-or-later
#include "entitysearch.h"

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

//! One rank per distinct text: places and models repeat a thousandfold.
QList<qint8> ranksOf(const TextColumn &column, const QStringMatcher &wanted)
{
    QList<qint8> ranks;
    ranks.reserve(column.texts().size());
    for (quint32 code = 0; code < column.texts().size(); ++code)
        ranks.append(rankIn(column.texts().text(code), wanted));
    return ranks;
}

} // namespace

std::vector<qsizetype> findEntities(const EntityColumns &columns, const std::vector<int> &searched, const QString &text,
                                    int limit)
{
    const QString wanted = text.trimmed();
    if (wanted.size() < 2 || limit <= 0)
        return {};
    const QStringMatcher matcher(wanted, Qt::CaseInsensitive);
    const TextColumn &ids = columns.text[0];
    const QList<qint8> idRanks = ranksOf(ids, matcher);
    std::vector<QList<qint8>> ranks;
    ranks.reserve(searched.size());
    for (const int column : searched)
        ranks.push_back(ranksOf(columns.text[size_t(column)], matcher));

    std::array<std::vector<qsizetype>, None> found;
    for (qsizetype row = 0; row < columns.rows(); ++row) {
        auto rank = Rank(idRanks[ids.codeAt(row)]);
        if (rank == Beginning && ids.text(row).compare(wanted, Qt::CaseInsensitive) == 0)
            rank = TheId;
        for (size_t i = 0; i < searched.size(); ++i)
            rank = std::min(rank, Rank(ranks[i][columns.text[size_t(searched[i])].codeAt(row)]));
        if (rank != None && columns.state[row] != RowState::Dismissed && found[rank].size() < size_t(limit))
            found[rank].push_back(row);
    }
    std::vector<qsizetype> rows;
    for (const auto &of : found)
        rows.insert(rows.end(), of.begin(), of.end());
    rows.resize(std::min(rows.size(), size_t(limit)));
    return rows;
}

} // namespace switchyard
