// SPDX-License-Identifier: GPL-3.0-or-later
#include "roworder.h"

#include "filterdays.h"

#include <QCollator>

#include <algorithm>
#include <bit>
#include <numeric>

namespace switchyard {

namespace {

bool isSet(const std::vector<quint64> &bits, size_t at)
{
    return (bits[at / 64] >> (at % 64)) & 1;
}

QByteArray foldedOf(QByteArrayView text)
{
    QByteArray folded = text.toByteArray();
    bool plain = true;
    for (char &c : folded) {
        plain = plain && uchar(c) < 0x80;
        if (c >= 'A' && c <= 'Z')
            c = char(c + ('a' - 'A'));
    }
    return plain ? folded : QString::fromUtf8(text).toCaseFolded().toUtf8();
}

QCollator collatorFor(const QLocale &locale)
{
    // The C locale has no natural order at all; English stands in for it.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

struct Keyed
{
    quint64 key;
    quint32 row;
};

//! Stable, and linear in the rows: as many passes as the largest key has groups of eleven bits.
void sortByKey(std::vector<Keyed> &rows)
{
    quint64 largest = 0;
    for (const Keyed &row : rows)
        largest = std::max(largest, row.key);
    constexpr int digitBits = 11;
    std::vector<Keyed> other(rows.size());
    for (int shift = 0; shift < 64 && (largest >> shift) != 0; shift += digitBits) {
        std::array<size_t, size_t(1) << digitBits> starts{};
        const auto digit = [shift](quint64 key) { return size_t(key >> shift) & ((1U << digitBits) - 1); };
        for (const Keyed &row : rows)
            ++starts[digit(row.key)];
        size_t sum = 0;
        for (size_t &start : starts)
            sum += std::exchange(start, sum);
        for (const Keyed &row : rows)
            other[starts[digit(row.key)]++] = row;
        rows.swap(other);
    }
}

} // namespace

void RowOrdering::fold(size_t column, const Texts &texts)
{
    Texts &folded = m_columns[column].folded;
    for (quint32 code = folded.size(); code < texts.size(); ++code)
        folded.append(foldedOf(texts.at(code)));
}

//! Few new texts are put in their places among the known ones; many are sorted and merged the same way, from nothing at the
//! first time.
void RowOrdering::rank(size_t column, const Texts &texts, const QLocale &locale)
{
    Column &known = m_columns[column];
    const auto before = quint32(known.rank.size());
    if (before >= texts.size()) // an older snapshot may come late
        return;
    const QCollator collator = collatorFor(locale);
    std::vector<quint32> fresh(texts.size() - before);
    std::iota(fresh.begin(), fresh.end(), before);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(fresh.size());
    for (const quint32 code : fresh)
        keys.push_back(collator.sortKey(texts.text(code)));
    std::sort(fresh.begin(), fresh.end(), [&](quint32 a, quint32 b) {
        const int order = keys[a - before].compare(keys[b - before]);
        return order != 0 ? order < 0 : texts.at(a) < texts.at(b);
    });
    std::vector<quint32> merged;
    merged.reserve(texts.size());
    auto rest = known.sorted.begin();
    for (const quint32 code : fresh) {
        const QCollatorSortKey &key = keys[code - before];
        const auto place = std::upper_bound(rest, known.sorted.end(), code, [&](quint32, quint32 old) {
            const int order = key.compare(collator.sortKey(texts.text(old)));
            return order != 0 ? order < 0 : texts.at(code) < texts.at(old);
        });
        merged.insert(merged.end(), rest, place);
        merged.push_back(code);
        rest = place;
    }
    merged.insert(merged.end(), rest, known.sorted.end());
    known.sorted = std::move(merged);
    known.rank.resize(texts.size());
    for (quint32 place = 0; place < known.sorted.size(); ++place)
        known.rank[known.sorted[place]] = place;
}

FilterBits RowOrdering::codesMatching(const Texts &folded, const FilterQuery::Term &term) const
{
    FilterBits bits((folded.size() + 63) / 64);
    const auto add = [&bits](quint32 code) { bits[code / 64] |= quint64(1) << (code % 64); };
    if (term.match == FilterQuery::Term::Match::Contains && !term.text.isEmpty()) {
        folded.containing(term.text.utf8, add);
        return bits;
    }
    for (quint32 code = 0; code < folded.size(); ++code) {
        if (matches(term, folded.at(code)))
            add(code);
    }
    return bits;
}

FilterBits RowOrdering::rowsMatching(const EntityColumns &columns, const FilterQuery::Term &term, Instant now)
{
    FilterBits rows(size_t(columns.rows() + 63) / 64);
    if (term.field == columns.stateColumn()) {
        std::array<bool, rowStateCount> wanted{};
        for (size_t state = 0; state < rowStateCount; ++state)
            wanted[state] = matches(term, QByteArrayView(rowStateWords[state]));
        for (qsizetype row = 0; row < columns.rows(); ++row)
            rows[size_t(row) / 64] |= quint64(wanted[size_t(columns.state[row])]) << (row % 64);
        return rows;
    }
    if (const ChunkedList<qint64> *times = columns.timesOf(term.field)) {
        if (term.match == FilterQuery::Term::Match::DayRange) {
            // Sites of many zones are in one table: days are those of the desk.
            const FilterDayBounds days(term.firstDay, term.lastDay, QTimeZone::systemTimeZone());
            for (qsizetype row = 0; row < columns.rows(); ++row) {
                const qint64 time = (*times)[row];
                rows[size_t(row) / 64] |= quint64(time > 0 && days.contains(time)) << (row % 64);
            }
            return rows;
        }
        for (qsizetype row = 0; row < columns.rows(); ++row) {
            const qint64 time = (*times)[row];
            const auto age = time != 0 ? std::optional(now - Instant{time, 0}) : std::nullopt;
            rows[size_t(row) / 64] |= quint64(matchesAge(term, age)) << (row % 64);
        }
        return rows;
    }
    for (size_t i = 0; i < columns.text.size(); ++i) {
        if (term.field >= 0 && size_t(term.field) != i)
            continue;
        const TextColumn &column = columns.text[i];
        fold(i, column.texts());
        const FilterBits codes = codesMatching(m_columns[i].folded, term);
        if (std::all_of(codes.begin(), codes.end(), [](quint64 word) { return word == 0; }))
            continue;
        // Pieces of a column are whole words of bits long, but for the last one.
        for (qsizetype row = 0; row < column.size();) {
            qsizetype count = 0;
            const quint32 *code = column.codes().run(row, &count);
            for (qsizetype k = 0; k < count; k += 64) {
                quint64 word = 0;
                const qsizetype end = std::min<qsizetype>(64, count - k);
                for (qsizetype bit = 0; bit < end; ++bit)
                    word |= quint64(isSet(codes, code[k + bit])) << bit;
                rows[size_t(row + k) / 64] |= word;
            }
            row += count;
        }
    }
    return rows;
}

RowOrder RowOrdering::run(const EntityColumns &columns, const FilterQuery &query, const std::vector<SortStep> &sort,
                          const QLocale &locale, Instant now, const Cancelled &cancelled)
{
    const std::lock_guard lock(m_mutex);
    const auto stopped = [&] { return cancelled && *cancelled; };
    m_columns.resize(columns.text.size());
    if (locale != m_locale) {
        for (Column &column : m_columns) {
            column.sorted.clear();
            column.rank.clear();
        }
        m_locale = locale;
    }

    RowOrder order;
    const auto all = size_t(columns.rows());
    if (query.isEmpty()) {
        order.rows.reserve(all);
        for (qsizetype row = 0; row < columns.rows(); ++row) {
            if (columns.state[row] != RowState::Dismissed)
                order.rows.push_back(quint32(row));
        }
    } else {
        const FilterBits shown = evaluate(query, columns.rows(), [&](const FilterQuery::Term &term) {
            return stopped() ? FilterBits() : rowsMatching(columns, term, now);
        });
        if (stopped())
            return order;
        size_t count = 0;
        for (const quint64 word : shown)
            count += size_t(std::popcount(word));
        order.rows.reserve(count);
        for (size_t word = 0; word < shown.size(); ++word) {
            for (quint64 bits = shown[word]; bits != 0; bits &= bits - 1)
                order.rows.push_back(quint32(word * 64) + quint32(std::countr_zero(bits)));
        }
        std::erase_if(order.rows, [&](quint32 row) { return columns.state[row] == RowState::Dismissed; });
    }

    if (!sort.empty()) {
        std::vector<Keyed> rows(order.rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i].row = order.rows[i];
        // The last step first: each stable pass leaves the order of the former ones within equals.
        for (auto step = sort.rbegin(); step != sort.rend() && !stopped(); ++step) {
            const bool ascending = step->order == Qt::AscendingOrder;
            const auto at = size_t(step->column);
            if (step->column == columns.stateColumn()) {
                for (Keyed &row : rows) {
                    const auto state = quint64(columns.state[row.row]);
                    row.key = ascending ? state : rowStateCount - state;
                }
            } else if (const ChunkedList<qint64> *times = columns.timesOf(step->column)) {
                constexpr qint64 last = qint64(1) << 62;
                for (Keyed &row : rows) {
                    const qint64 time = (*times)[row.row];
                    const qint64 since = std::max<qint64>(time, 0); // long ago is before all others
                    row.key = quint64(time == 0 ? last : ascending ? since : last - 1 - since);
                }
            } else {
                const TextColumn &column = columns.text[at];
                rank(at, column.texts(), locale);
                const auto &ranks = m_columns[at].rank;
                const quint64 last = ranks.size();
                for (Keyed &row : rows) {
                    const quint32 code = column.codeAt(row.row);
                    row.key = code == Texts::nothing ? last : ascending ? ranks[code] : last - 1 - ranks[code];
                }
            }
            sortByKey(rows);
        }
        for (size_t i = 0; i < rows.size(); ++i)
            order.rows[i] = rows[i].row;
    }

    order.shownAt.assign(all, -1);
    for (size_t i = 0; i < order.rows.size(); ++i)
        order.shownAt[order.rows[i]] = qint32(i);
    return order;
}

} // namespace switchyard
