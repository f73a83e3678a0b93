// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QAbstractListModel>
#include <vector>

namespace switchyard {

class ProfileStore;

//! The profiles of a ProfileStore, one row each in its order; follows its changes row by row, so that a selection stays.
class ConnectionListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, //!< QUuid
        HostRole,              //!< what it points at, without scheme
        KindRole,              //!< int of ServerKind
        ManagedRole,           //!< bool
    };

    explicit ConnectionListModel(const ProfileStore &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    QModelIndex indexOf(const QUuid &id) const;
    QUuid idAt(const QModelIndex &index) const;

private:
    void follow();

    const ProfileStore &m_store;
    std::vector<Profile> m_rows;
};

} // namespace switchyard
