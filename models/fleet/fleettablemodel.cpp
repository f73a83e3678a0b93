// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleettablemodel.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

namespace switchyard {

using namespace std::chrono_literals;

namespace {

constexpr size_t persistentUpdateLimit = 512; // changed rows a frame above which one range is told instead of each row

} // namespace

FleetTableModel::FleetTableModel(EntityStore &store, std::vector<FilterField> fields, std::vector<int> columns,
                                 Worker &worker, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_fields(std::move(fields)), m_columns(std::move(columns)),
      m_worker(worker), m_clock(clock), m_rules(std::make_shared<RowOrdering>())
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(16ms);
    connect(&m_frame, &QTimer::timeout, this, &FleetTableModel::flush);
    m_reorder.setSingleShot(true);
    m_reorder.setInterval(400ms);
    connect(&m_reorder, &QTimer::timeout, this, &FleetTableModel::order);
    m_ageing.setInterval(30s);
    connect(&m_ageing, &QTimer::timeout, this, &FleetTableModel::ageingPassed);
    m_ageing.start();
    connect(&store, &EntityStore::changed, this, &FleetTableModel::take);
    connect(&store, &EntityStore::adopted, this, [this] {
        m_rules = std::make_shared<RowOrdering>();
        order();
        if (!m_shown.rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_shown.rows.size()) - 1, columnCount() - 1));
    });
    showAll();
}

void FleetTableModel::ageingPassed()
{
    for (int column = 0; column < columnCount() && !m_shown.rows.empty(); ++column) {
        if (dependsOnTime(column))
            Q_EMIT dataChanged(index(0, column), index(int(m_shown.rows.size()) - 1, column),
                               {Qt::DisplayRole, cellroles::ToneRole});
    }
    if (m_query.dependsOnTime())
        order();
}

int FleetTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.rows.size());
}

int FleetTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant FleetTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype row = m_shown.rows[size_t(index.row())];
    const EntityColumns &columns = m_store.columns();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (isFreshness(index.column()))
            return freshnessText(row);
        if (const ChunkedList<qint64> *times = timesOf(index.column()))
            return ageText((*times)[row]);
        return columns.text[size_t(m_columns[size_t(index.column())])].text(row);
    case cellroles::ToneRole: {
        if (!isFreshness(index.column()))
            return int(timesOf(index.column()) ? Tone::Muted : Tone::None);
        switch (columns.state[row]) {
        case RowState::NotFound:
        case RowState::Forbidden:
        case RowState::Gone: return int(Tone::Warn);
        case RowState::Failed: return int(Tone::Alarm);
        default: return int(Tone::Muted);
        }
    }
    case StateRole: return int(columns.state[row]);
    case FetchedAtRole: return columns.fetchedAt_ms()[row];
    case IdRole: return m_store.idBytes(row).toByteArray();
    default: return {};
    }
}

QVariant FleetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_fields[size_t(m_columns[size_t(section)])].title;
}

QString FleetTableModel::freshnessText(qsizetype row) const
{
    const EntityColumns &columns = m_store.columns();
    switch (columns.state[row]) {
    case RowState::Listed: return tr("not loaded yet");
    case RowState::NotFound: return tr("not found");
    case RowState::Forbidden: return tr("no access");
    case RowState::Failed: return tr("failed to load");
    case RowState::Gone:
    case RowState::Dismissed: return tr("no longer listed");
    case RowState::Fetched: break;
    }
    return ageText(columns.fetchedAt_ms()[row]);
}

QString FleetTableModel::ageText(qint64 at_ms) const
{
    if (at_ms == 0)
        return {};
    const auto minutes = (m_clock.now().ms - at_ms) / 60'000;
    if (minutes < 1)
        return tr("now");
    if (minutes < 60)
        return tr("%n min", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return tr("%n h", nullptr, int(minutes / 60));
    return tr("%n days", nullptr, int(minutes / (24 * 60)));
}

QModelIndex FleetTableModel::indexOfId(QByteArrayView id) const
{
    const qsizetype row = m_store.rowOf(id);
    if (row < 0 || row >= qsizetype(m_shown.shownAt.size()) || m_shown.shownAt[size_t(row)] < 0)
        return {};
    return index(m_shown.shownAt[size_t(row)], 0);
}

void FleetTableModel::setSort(std::vector<SortStep> steps)
{
    if (steps == m_sort)
        return;
    m_sort = std::move(steps);
    order();
}

void FleetTableModel::setFilter(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    m_query = FilterQuery::parse(text, m_fields);
    order();
}

QStringList FleetTableModel::valuesOf(int field, const QString &prefix, int limit) const
{
    if (field == m_store.columns().stateColumn()) {
        QStringList words;
        for (const char *word : rowStateWords) {
            if (QLatin1StringView(word).startsWith(prefix, Qt::CaseInsensitive) && words.size() < limit)
                words.append(QLatin1StringView(word));
        }
        return words;
    }
    if (field < 0 || field >= int(m_store.columns().text.size()) || limit <= 0)
        return {};
    // Asked for at every key: a column of places is looked at whole, one of ids only in its beginning.
    constexpr quint32 mostTexts = 20'000;
    const TextColumn &column = m_store.columns().text[size_t(field)];
    const Texts &texts = column.texts();
    const bool isWhole = texts.size() <= mostTexts;
    const quint32 count = std::min(texts.size(), mostTexts);
    std::vector<quint32> rows(count, isWhole ? 0 : 1);
    for (qsizetype row = 0; isWhole && row < column.size();) {
        qsizetype run = 0;
        const quint32 *codes = column.codes().run(row, &run);
        for (qsizetype i = 0; i < run; ++i)
            ++rows[codes[i]];
        row += run;
    }
    std::vector<std::pair<quint32, QString>> found; // how many rows have it
    for (quint32 code = Texts::nothing + 1; code < count; ++code) {
        QString text = texts.text(code);
        if (rows[code] > 0 && text.startsWith(prefix, Qt::CaseInsensitive))
            found.emplace_back(rows[code], std::move(text));
    }
    const auto end = found.begin() + std::min(qsizetype(found.size()), qsizetype(limit));
    std::partial_sort(found.begin(), end, found.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    QStringList values;
    std::for_each(found.begin(), end, [&](const auto &one) { values.append(one.second); });
    return values;
}

void FleetTableModel::order()
{
    m_reorder.stop();
    if (m_overtaken)
        *m_overtaken = true;
    if (!needsOrdering()) {
        m_ordering.cancel();
        showAll();
        return;
    }
    m_overtaken = std::make_shared<std::atomic_bool>(false);
    std::vector<SortStep> sort = m_sort;
    for (SortStep &step : sort)
        step.column = m_columns[size_t(step.column)];
    m_ordering = m_worker.run([columns = m_store.columns(), query = m_query, sort = std::move(sort), locale = QLocale(),
                               rules = m_rules, now = m_clock.now(), overtaken = m_overtaken] {
        return rules->run(columns, query, sort, locale, now, overtaken);
    });
    m_ordering->then(this, [this](const Result<RowOrder> &order) {
        if (order)
            show(*order);
    });
}

void FleetTableModel::showAll()
{
    RowOrder all;
    all.rows.resize(size_t(m_store.rows()));
    std::iota(all.rows.begin(), all.rows.end(), 0);
    all.shownAt.resize(all.rows.size());
    std::iota(all.shownAt.begin(), all.shownAt.end(), 0);
    show(std::move(all));
}

void FleetTableModel::show(RowOrder order)
{
    order.shownAt.resize(size_t(m_store.rows()), -1); // rows that came while it was made
    const auto &before = m_shown.rows;
    const bool onlyAppended =
        order.rows.size() >= before.size() && std::equal(before.begin(), before.end(), order.rows.begin());
    if (onlyAppended && order.rows.size() == before.size()) {
        m_shown = std::move(order);
        Q_EMIT orderChanged();
        return;
    }
    if (onlyAppended) {
        beginInsertRows({}, int(before.size()), int(order.rows.size()) - 1);
        m_shown = std::move(order);
        endInsertRows();
        Q_EMIT orderChanged();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<quint32> targets;
    targets.reserve(size_t(from.size()));
    for (const QModelIndex &index : from)
        targets.push_back(before[size_t(index.row())]);
    m_shown = std::move(order);
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i) {
        const qint32 row = m_shown.shownAt[targets[size_t(i)]];
        to.append(row < 0 ? QModelIndex() : index(row, from[i].column()));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    Q_EMIT orderChanged();
}

void FleetTableModel::take(const FleetChange &change)
{
    m_pending.rowsAdded |= change.rowsAdded;
    m_pending.rows.insert(m_pending.rows.end(), change.rows.begin(), change.rows.end());
    if (!m_frame.isActive())
        m_frame.start();
}

void FleetTableModel::flush()
{
    const FleetChange change = std::exchange(m_pending, {});
    // Rows that were dismissed and came back are not new.
    if (!needsOrdering() && (change.rowsAdded || qsizetype(m_shown.rows.size()) != total()))
        order();
    else if (needsOrdering() && !m_reorder.isActive())
        m_reorder.start();
    std::vector<qint32> shown;
    shown.reserve(change.rows.size());
    for (const qsizetype row : change.rows) {
        if (row < qsizetype(m_shown.shownAt.size()) && m_shown.shownAt[size_t(row)] >= 0)
            shown.push_back(m_shown.shownAt[size_t(row)]);
    }
    if (shown.empty())
        return;
    std::sort(shown.begin(), shown.end());
    shown.erase(std::unique(shown.begin(), shown.end()), shown.end());
    if (shown.size() > persistentUpdateLimit) {
        Q_EMIT dataChanged(index(shown.front(), 0), index(shown.back(), columnCount() - 1));
        return;
    }
    for (size_t first = 0; first < shown.size();) {
        size_t last = first;
        while (last + 1 < shown.size() && shown[last + 1] == shown[last] + 1)
            ++last;
        Q_EMIT dataChanged(index(shown[first], 0), index(shown[last], columnCount() - 1));
        first = last + 1;
    }
}

} // namespace switchyard
