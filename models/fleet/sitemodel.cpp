// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitemodel.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

namespace switchyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct ColumnText
{
    const char *header;
    SiteColumn source;
};

constexpr ColumnText columnTexts[] = {
    {QT_TRANSLATE_NOOP("switchyard::SiteModel", "Site ID"), SiteColumn::Id},
    {QT_TRANSLATE_NOOP("switchyard::SiteModel", "Name"), SiteColumn::Name},
    {QT_TRANSLATE_NOOP("switchyard::SiteModel", "City"), SiteColumn::City},
    {QT_TRANSLATE_NOOP("switchyard::SiteModel", "Region"), SiteColumn::Region},
    {QT_TRANSLATE_NOOP("switchyard::SiteModel", "Country"), SiteColumn::Country},
    {QT_TRANSLATE_NOOP("switchyard::SiteModel", "Postal code"), SiteColumn::PostalCode},
    {QT_TRANSLATE_NOOP("switchyard::SiteModel", "Time zone"), SiteColumn::TimeZone},
};

constexpr size_t persistentUpdateLimit = 512; // changed rows a frame above which one range is told instead of each row

} // namespace

SiteModel::SiteModel(FleetStore &store, Worker &worker, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_worker(worker), m_clock(clock),
      m_rules(std::make_shared<RowOrdering>())
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(16ms);
    connect(&m_frame, &QTimer::timeout, this, &SiteModel::flush);
    m_reorder.setSingleShot(true);
    m_reorder.setInterval(400ms);
    connect(&m_reorder, &QTimer::timeout, this, &SiteModel::order);
    m_ageing.setInterval(30s);
    connect(&m_ageing, &QTimer::timeout, this, [this] {
        if (!m_shown.rows.empty())
            Q_EMIT dataChanged(index(0, Freshness), index(int(m_shown.rows.size()) - 1, Freshness), {Qt::DisplayRole});
        if (m_query.dependsOnTime())
            order();
    });
    m_ageing.start();
    connect(&store, &FleetStore::changed, this, &SiteModel::take);
    connect(&store, &FleetStore::adopted, this, [this] {
        m_rules = std::make_shared<RowOrdering>();
        order();
        if (!m_shown.rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_shown.rows.size()) - 1, ColumnCount - 1));
    });
    showAll();
}

int SiteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.rows.size());
}

int SiteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SiteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype row = m_shown.rows[size_t(index.row())];
    const SiteColumns &columns = m_store.columns();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == Freshness)
            return freshnessText(row);
        return columns.column(columnTexts[index.column()].source).text(row);
    case cellroles::ToneRole: {
        if (index.column() != Freshness)
            return int(Tone::None);
        switch (columns.state[row]) {
        case RowState::NotFound:
        case RowState::Forbidden:
        case RowState::Gone: return int(Tone::Warn);
        case RowState::Failed: return int(Tone::Alarm);
        default: return int(Tone::Muted);
        }
    }
    case StateRole: return int(columns.state[row]);
    case FetchedAtRole: return columns.fetchedAt_ms[row];
    case SiteIdRole: return m_store.idAt(row).utf8();
    default: return {};
    }
}

QVariant SiteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Freshness ? tr("Freshness") : tr(columnTexts[section].header);
}

QString SiteModel::freshnessText(qsizetype row) const
{
    const SiteColumns &columns = m_store.columns();
    switch (columns.state[row]) {
    case RowState::Listed: return tr("not loaded yet");
    case RowState::NotFound: return tr("not found");
    case RowState::Forbidden: return tr("no access");
    case RowState::Failed: return tr("failed to load");
    case RowState::Gone: return tr("no longer listed");
    case RowState::Fetched: break;
    }
    const auto minutes = (m_clock.now().ms - columns.fetchedAt_ms[row]) / 60'000;
    if (minutes < 1)
        return tr("now");
    if (minutes < 60)
        return tr("%n min", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return tr("%n h", nullptr, int(minutes / 60));
    return tr("%n days", nullptr, int(minutes / (24 * 60)));
}

QModelIndex SiteModel::indexOf(const SiteId &id) const
{
    const qsizetype row = m_store.rowOf(id);
    if (row < 0 || row >= qsizetype(m_shown.shownAt.size()) || m_shown.shownAt[size_t(row)] < 0)
        return {};
    return index(m_shown.shownAt[size_t(row)], 0);
}

SiteId SiteModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_store.idAt(m_shown.rows[size_t(index.row())]) : SiteId();
}

void SiteModel::setSort(std::vector<SortStep> steps)
{
    if (steps == m_sort)
        return;
    m_sort = std::move(steps);
    order();
}

void SiteModel::setFilter(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    m_query = FilterQuery::parse(text, siteFilterFields());
    order();
}

QStringList SiteModel::valuesOf(int field, const QString &prefix, int limit) const
{
    if (field < 0 || field >= siteColumnCount || limit <= 0)
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

void SiteModel::order()
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
    m_ordering = m_worker.run([columns = m_store.columns(), query = m_query, sort = m_sort, locale = QLocale(),
                               rules = m_rules, now = m_clock.now(), overtaken = m_overtaken] {
        return rules->run(columns, query, sort, locale, now, overtaken);
    });
    m_ordering->then(this, [this](const Result<RowOrder> &order) {
        if (order)
            show(*order);
    });
}

void SiteModel::showAll()
{
    RowOrder all;
    all.rows.resize(size_t(m_store.rows()));
    std::iota(all.rows.begin(), all.rows.end(), 0);
    all.shownAt.resize(all.rows.size());
    std::iota(all.shownAt.begin(), all.shownAt.end(), 0);
    show(std::move(all));
}

void SiteModel::show(RowOrder order)
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

void SiteModel::take(const FleetChange &change)
{
    m_pending.rowsAdded |= change.rowsAdded;
    m_pending.rows.insert(m_pending.rows.end(), change.rows.begin(), change.rows.end());
    if (!m_frame.isActive())
        m_frame.start();
}

void SiteModel::flush()
{
    const FleetChange change = std::exchange(m_pending, {});
    if (change.rowsAdded && !needsOrdering())
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
        Q_EMIT dataChanged(index(shown.front(), 0), index(shown.back(), ColumnCount - 1));
        return;
    }
    for (size_t first = 0; first < shown.size();) {
        size_t last = first;
        while (last + 1 < shown.size() && shown[last + 1] == shown[last] + 1)
            ++last;
        Q_EMIT dataChanged(index(shown[first], 0), index(shown[last], ColumnCount - 1));
        first = last + 1;
    }
}

} // namespace switchyard
