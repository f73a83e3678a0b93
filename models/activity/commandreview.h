// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandoperation.h"
#include "devicestore.h"
#include "fleetstore.h"
#include "profile.h"

#include <QAbstractTableModel>

namespace switchyard {

//! What a person sees before a command is sent: how many things it reaches, what stands there and what is to, and whether its
//! number has to be typed. A snapshot; the rows are the items, in their order. What stood there is what was read last; the
//! runner reads it again before it sends. GUI thread; the operation must outlive it.
class CommandReview final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Target, Name, Before, After, ColumnCount };

    CommandReview(NewCommand command, const CommandOperation &operation, const FleetStore &sites,
                  const DeviceStore &devices, ServerKind server, QObject *parent = nullptr);

    const NewCommand &command() const { return m_command; }
    //! Devices it writes to.
    int devices() const { return m_devices; }
    //! Sites it writes to, or whose devices it writes to.
    int sites() const { return m_sites; }
    //! Of the items: what is wanted stands there already, as far as is known.
    int alreadySo() const { return m_alreadySo; }
    bool isAlreadySo(int row) const;
    //! False where nobody has looked at what stands there.
    bool isBeforeKnown(int row) const { return !m_before[size_t(row)].isEmpty(); }

    //! Whether there is a command that takes it back, as far as can be said before what stands there is read.
    bool canBeReverted() const;

    //! Real homes are behind it, or may be.
    bool isProduction() const { return m_server == ServerKind::Production || m_server == ServerKind::Custom; }
    //! From how many items on the number has to be typed, whatever the service is: what one does in training is what one does
    //! when it counts. 0 = always.
    void setThreshold(int items) { m_threshold = items; }
    int threshold() const { return m_threshold; }
    bool needsTypedCount() const { return int(m_command.items.size()) >= m_threshold; }
    //! Whether it may be sent with what was typed: the number of items, however it is grouped.
    bool isConfirmedBy(const QString &typed) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QByteArray knownBefore(const PlannedItem &item, const DeviceStore &devices) const;

    const NewCommand m_command;
    const CommandOperation &m_operation;
    const ServerKind m_server;
    int m_threshold = Profile::defaultCountTypedFrom;
    int m_devices = 0;
    int m_sites = 0;
    int m_alreadySo = 0;
    std::vector<QByteArray> m_before;
    std::vector<QString> m_names;
};

} // namespace switchyard
