// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodesubject.h"
#include "topologymodel.h"

#include <QIdentityProxyModel>

namespace switchyard {

//! The wiring of a site with a check box at each device and sensor that telemetry can be asked for. What is checked
//! belongs to the topology: a new one begins with nothing. Drags what TopologyModel drags. GUI thread.
class TopologyChoice final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    //! The model outlives this one.
    explicit TopologyChoice(TopologyModel &model, QObject *parent = nullptr);

    //! Checks what there is to see of a device or sensor: its sensors, or itself where it has none. Returns their
    //! nodes.
    std::vector<int> choose(const SynthId &id);
    void clear();
    bool isChosen(int node) const { return node >= 0 && size_t(node) < m_chosen.size() && m_chosen[size_t(node)]; }
    int count() const { return m_count; }

    //! In the order of the topology.
    std::vector<TelemetrySubject> chosen() const;
    //! The sensors of the whole site that have a part in its energy, checked or not.
    std::vector<TelemetrySubject> wholeSite() const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    //! Other nodes are checked than before.
    void chosenChanged();

private:
    int nodeOf(const QModelIndex &index) const { return m_model.nodeAt(mapToSource(index)); }
    bool set(int node, bool chosen);
    void forget();

    TopologyModel &m_model;
    std::vector<bool> m_chosen; //!< by node
    int m_count = 0;
};

} // namespace switchyard
