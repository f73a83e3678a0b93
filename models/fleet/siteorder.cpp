// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteorder.h"

#include <QCollator>
#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

//! Per distinct text whether it satisfies the term: each text is looked at once however many rows have it.
std::vector<bool> matchingTexts(const TextColumn &column, const FilterQuery::Term &term)
{
    std::vector<bool> matching(size_t(column.texts().size()));
    for (qsizetype code = 0; code < column.texts().size(); ++code)
        matching[size_t(code)] = matches(term, column.texts()[code].toCaseFolded());
    return matching;
}

void markMatching(FilterBits &bits, const TextColumn &column, const FilterQuery::Term &term)
{
    const std::vector<bool> matching = matchingTexts(column, term);
    for (qsizetype row = 0; row < column.size(); ++row)
        bits[size_t(row / 64)] |= quint64(matching[column.codeAt(row)]) << (row % 64);
}

void markMatchingAges(FilterBits &bits, const QList<qint64> &times_ms, const FilterQuery::Term &term, Instant now)
{
    for (qsizetype row = 0; row < times_ms.size(); ++row) {
        std::optional<std::chrono::milliseconds> age;
        if (times_ms[row] != 0)
            age = now - Instant{times_ms[row], 0};
        bits[size_t(row / 64)] |= quint64(matchesAge(term, age)) << (row % 64);
    }
}

FilterBits matchingRows(const SiteColumns &columns, const FilterQuery::Term &term, Instant now)
{
    FilterBits bits(size_t(columns.rows() + 63) / 64);
    if (term.field == siteFreshnessColumn)
        markMatchingAges(bits, columns.fetchedAt_ms, term, now);
    for (int i = 0; i < siteColumnCount; ++i) {
        if (term.field < 0 || term.field == i)
            markMatching(bits, columns.text[size_t(i)], term);
    }
    return bits;
}

//! Position of each distinct text in the locale's natural order.
std::vector<quint32> ranks(const TextColumn &column, const QLocale &locale)
{
    // The C locale has no natural order at all; English stands in for it.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(column.texts().size()));
    for (const QString &text : column.texts())
        keys.push_back(collator.sortKey(text));
    std::vector<quint32> codes(keys.size());
    std::iota(codes.begin(), codes.end(), 0);
    std::sort(codes.begin(), codes.end(), [&](quint32 a, quint32 b) {
        const int order = keys[a].compare(keys[b]);
        return order != 0 ? order < 0 : column.texts()[a] < column.texts()[b];
    });
    std::vector<quint32> ranks(codes.size());
    for (quint32 rank = 0; rank < codes.size(); ++rank)
        ranks[codes[rank]] = rank;
    return ranks;
}

void sortByText(std::vector<quint32> &rows, const TextColumn &column, Qt::SortOrder order, const QLocale &locale)
{
    const std::vector<quint32> rank = ranks(column, locale);
    std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
        const quint32 codeA = column.codeAt(a);
        const quint32 codeB = column.codeAt(b);
        if (codeA == TextColumn::nothing || codeB == TextColumn::nothing)
            return codeB == TextColumn::nothing && codeA != TextColumn::nothing;
        return order == Qt::AscendingOrder ? rank[codeA] < rank[codeB] : rank[codeB] < rank[codeA];
    });
}

void sortByFreshness(std::vector<quint32> &rows, const SiteColumns &columns, Qt::SortOrder order)
{
    std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
        const qint64 timeA = columns.fetchedAt_ms[a];
        const qint64 timeB = columns.fetchedAt_ms[b];
        if (timeA == 0 || timeB == 0)
            return timeB == 0 && timeA != 0;
        return order == Qt::AscendingOrder ? timeA < timeB : timeB < timeA;
    });
}

} // namespace

std::vector<FilterField> siteFilterFields()
{
    using Kind = FilterField::Kind;
    return {
        {u"id"_s, Kind::Text, QCoreApplication::translate("switchyard::SiteModel", "Site ID")},
        {u"name"_s, Kind::Text, QCoreApplication::translate("switchyard::SiteModel", "Name")},
        {u"city"_s, Kind::Text, QCoreApplication::translate("switchyard::SiteModel", "City")},
        {u"region"_s, Kind::Text, QCoreApplication::translate("switchyard::SiteModel", "Region")},
        {u"country"_s, Kind::Text, QCoreApplication::translate("switchyard::SiteModel", "Country")},
        {u"postal"_s, Kind::Text, QCoreApplication::translate("switchyard::SiteModel", "Postal code")},
        {u"zone"_s, Kind::Text, QCoreApplication::translate("switchyard::SiteModel", "Time zone")},
        {u"address"_s, Kind::Text, QCoreApplication::translate("switchyard::SiteModel", "Address line")},
        {u"seen"_s, Kind::Age, QCoreApplication::translate("switchyard::SiteModel", "Freshness")},
    };
}

std::vector<quint32> orderSites(const SiteColumns &columns, const FilterQuery &query, const std::vector<SortStep> &sort,
                                const QLocale &locale, Instant now)
{
    const FilterBits shown = evaluate(query, columns.rows(),
                                      [&](const FilterQuery::Term &term) { return matchingRows(columns, term, now); });
    std::vector<quint32> rows;
    for (qsizetype row = 0; row < columns.rows(); ++row) {
        if (shown[size_t(row / 64)] >> (row % 64) & 1)
            rows.push_back(quint32(row));
    }
    // The last step first: each stable pass leaves the order of the former ones within equals.
    std::for_each(sort.rbegin(), sort.rend(), [&](const SortStep &step) {
        if (step.column == siteFreshnessColumn)
            sortByFreshness(rows, columns, step.order);
        else
            sortByText(rows, columns.text[size_t(step.column)], step.order, locale);
    });
    return rows;
}

} // namespace switchyard
