// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitesearchmodel.h"

#include "entitysearch.h"

namespace switchyard {

using namespace Qt::StringLiterals;

SiteSearchModel::SiteSearchModel(const FleetStore &sites, Worker &worker, QObject *parent)
    : QAbstractListModel(parent), m_sites(sites), m_worker(worker)
{}

void SiteSearchModel::search(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_search.cancel();
        showRecent();
        return;
    }
    m_search = m_worker.run([columns = m_sites.columns(), text] {
        return findEntities(
            columns,
            {int(SiteColumn::Name), int(SiteColumn::City), int(SiteColumn::AddressLine), int(SiteColumn::PostalCode)},
            text, mostFound);
    });
    m_search->then(this, [this](const Result<std::vector<qsizetype>> &rows) {
        std::vector<QByteArray> ids;
        if (rows) {
            for (const qsizetype row : *rows)
                ids.push_back(m_sites.idBytes(row).toByteArray());
        }
        take(std::move(ids));
    });
}

void SiteSearchModel::setRecent(const QStringList &recent)
{
    m_recent = recent.mid(0, mostRecent);
}

void SiteSearchModel::showRecent()
{
    std::vector<QByteArray> ids;
    for (const QString &id : m_recent)
        ids.push_back(id.toUtf8());
    take(std::move(ids));
}

void SiteSearchModel::take(std::vector<QByteArray> ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
    Q_EMIT found();
}

int SiteSearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant SiteSearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString id = QString::fromUtf8(m_ids[size_t(index.row())]);
    if (role == Qt::EditRole)
        return id;
    if (role != Qt::DisplayRole)
        return {};
    const QString detail = detailOf(m_sites, id);
    return detail.isEmpty() ? id : QString(id + u" · "_s + detail);
}

QString SiteSearchModel::detailOf(const FleetStore &sites, const QString &id)
{
    const qsizetype row = sites.rowOf(QByteArrayView(id.toUtf8()));
    if (row < 0)
        return {};
    const EntityColumns &columns = sites.columns();
    QStringList parts;
    for (const SiteColumn column : {SiteColumn::Name, SiteColumn::AddressLine, SiteColumn::City})
        parts.append(columns.column(column).text(row));
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u" · "_s);
}

} // namespace switchyard
