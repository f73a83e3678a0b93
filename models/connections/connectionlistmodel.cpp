// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionlistmodel.h"

#include "profilestore.h"

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

ConnectionListModel::ConnectionListModel(const ProfileStore &store, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_rows(store.profiles())
{
    connect(&store, &ProfileStore::changed, this, &ConnectionListModel::follow);
}

int ConnectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ConnectionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Profile &profile = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return profile.name;
    case IdRole: return profile.id;
    case Qt::AccessibleDescriptionRole:
    case HostRole: return profile.apiUrl().authority();
    case KindRole: return int(profile.serverKind());
    case ManagedRole: return profile.managed;
    default: return {};
    }
}

QModelIndex ConnectionListModel::indexOf(const QUuid &id) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Profile &profile) { return profile.id == id; });
    return row != m_rows.end() ? index(int(row - m_rows.begin())) : QModelIndex();
}

QUuid ConnectionListModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(index.row())].id : QUuid();
}

//! Removes what is gone, then walks the new order: a profile that is further down is moved up, a new one is inserted.
void ConnectionListModel::follow()
{
    const std::vector<Profile> &now = m_store.profiles();
    const auto isIn = [](const std::vector<Profile> &profiles, const QUuid &id) {
        return std::any_of(profiles.begin(), profiles.end(), [&](const Profile &profile) { return profile.id == id; });
    };
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (isIn(now, m_rows[size_t(row)].id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(now.size()); ++row) {
        const Profile &profile = now[size_t(row)];
        const int at = indexOf(profile.id).row();
        if (at < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, profile);
            endInsertRows();
            continue;
        }
        if (at != row) {
            beginMoveRows({}, at, at, {}, row);
            std::rotate(m_rows.begin() + row, m_rows.begin() + at, m_rows.begin() + at + 1);
            endMoveRows();
        }
        if (!(m_rows[size_t(row)] == profile)) {
            m_rows[size_t(row)] = profile;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

} // namespace switchyard
