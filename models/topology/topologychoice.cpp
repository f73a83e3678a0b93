// SPDX-License-Identifier: GPL-3.0-or-later
#include "topologychoice.h"

#include <algorithm>

namespace switchyard {

TopologyChoice::TopologyChoice(TopologyModel &model, QObject *parent) : QIdentityProxyModel(parent), m_model(model)
{
    // Before the base class hears of it: whoever sees the new nodes must not see the old marks.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TopologyChoice::forget);
    setSourceModel(&model);
    connect(this, &QAbstractItemModel::modelReset, this, &TopologyChoice::chosenChanged);
}

void TopologyChoice::forget()
{
    m_chosen.clear();
    m_count = 0;
}

bool TopologyChoice::set(int node, bool chosen)
{
    const auto &nodes = m_model.topology().nodes;
    if (node < 0 || size_t(node) >= nodes.size() || !hasTelemetry(nodes[size_t(node)]) || isChosen(node) == chosen)
        return false;
    m_chosen.resize(nodes.size(), false);
    m_chosen[size_t(node)] = chosen;
    m_count += chosen ? 1 : -1;
    const QModelIndex index = mapFromSource(m_model.indexOfNode(node));
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

std::vector<int> TopologyChoice::choose(const SynthId &id)
{
    std::vector<int> nodes = telemetryNodes(m_model.topology(), switchyard::nodeOf(m_model.topology(), id));
    bool changed = false;
    for (const int node : nodes)
        changed = set(node, true) || changed;
    if (changed)
        Q_EMIT chosenChanged();
    return nodes;
}

void TopologyChoice::clear()
{
    if (m_count == 0)
        return;
    for (size_t node = 0; node < m_chosen.size(); ++node)
        set(int(node), false);
    Q_EMIT chosenChanged();
}

std::vector<TelemetrySubject> TopologyChoice::chosen() const
{
    std::vector<TelemetrySubject> subjects;
    subjects.reserve(size_t(m_count));
    for (size_t node = 0; node < m_chosen.size(); ++node) {
        if (m_chosen[node])
            subjects.push_back(subjectOf(m_model.topology(), m_model.symbols(), int(node)));
    }
    return subjects;
}

std::vector<TelemetrySubject> TopologyChoice::wholeSite() const
{
    std::vector<TelemetrySubject> subjects;
    const std::vector<int> sensors = sensorsBelow(m_model.topology(), {});
    for (const int node : sensors) {
        TelemetrySubject subject = subjectOf(m_model.topology(), m_model.symbols(), node);
        if (subject.role != FlowRole::Other)
            subjects.push_back(std::move(subject));
    }
    return subjects;
}

Qt::ItemFlags TopologyChoice::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QIdentityProxyModel::flags(index);
    const bool canBeChosen =
        index.column() == TopologyModel::NodeColumn && index.data(TopologyModel::TelemetryRole).toBool();
    return canBeChosen ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant TopologyChoice::data(const QModelIndex &index, int role) const
{
    if (role != Qt::CheckStateRole)
        return QIdentityProxyModel::data(index, role);
    if (!(flags(index) & Qt::ItemIsUserCheckable))
        return {};
    return int(isChosen(nodeOf(index)) ? Qt::Checked : Qt::Unchecked);
}

bool TopologyChoice::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    if (set(nodeOf(index), value.toInt() == Qt::Checked))
        Q_EMIT chosenChanged();
    return true;
}

} // namespace switchyard
