// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontreemodel.h"

#include "cellroles.h"
#include "unittext.h"

namespace switchyard {

using namespace Qt::StringLiterals;

QString quantityInWords(const QString &name, const QString &number, const QLocale &locale)
{
    constexpr double joulesPerWattHour = 3600;
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    if (!isNumber)
        return {};
    if (name.endsWith("_J"_L1))
        return unittext::energy(value / joulesPerWattHour, locale);
    if (name.endsWith("_Wh"_L1))
        return unittext::energy(value, locale);
    if (name.endsWith("_W"_L1))
        return unittext::power(value, locale);
    if (name.endsWith("_pct"_L1))
        return unittext::percent(value, locale);
    return {};
}

JsonTreeModel::JsonTreeModel(QObject *parent) : QAbstractItemModel(parent) {}

void JsonTreeModel::show(const QByteArray &json)
{
    beginResetModel();
    m_nodes = jsonNodes(json);
    m_places.assign(m_nodes.size(), 0);
    for (const JsonNode &node : m_nodes) {
        for (size_t place = 0; place < node.children.size(); ++place)
            m_places[size_t(node.children[place])] = int(place);
    }
    endResetModel();
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, quintptr(m_nodes[nodeAt(parent)].children[size_t(row)]));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int above = m_nodes[nodeAt(index)].parent;
    return above <= 0 ? QModelIndex() : createIndex(m_places[size_t(above)], 0, quintptr(above));
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 || m_nodes.empty() ? 0 : int(m_nodes[nodeAt(parent)].children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString JsonTreeModel::nameOf(size_t node) const
{
    const JsonNode &above = m_nodes[size_t(m_nodes[node].parent)];
    return above.type == JsonNode::Type::Array ? QString::number(m_places[node] + 1) : m_nodes[node].name;
}

QString JsonTreeModel::valueOf(const JsonNode &node) const
{
    switch (node.type) {
    case JsonNode::Type::Object: return tr("%n members", nullptr, int(node.children.size()));
    case JsonNode::Type::Array: return tr("%n elements", nullptr, int(node.children.size()));
    case JsonNode::Type::Number: {
        const QString words = quantityInWords(node.name, node.value, QLocale());
        return words.isEmpty() ? node.value : node.value + u" · "_s + words;
    }
    default: return node.value;
    }
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JsonNode &node = m_nodes[nodeAt(index)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return index.column() == Name ? nameOf(nodeAt(index)) : valueOf(node);
    case cellroles::CopyRole: return index.column() == Name ? nameOf(nodeAt(index)) : node.value;
    case cellroles::ToneRole: return int(index.column() == Value && !node.children.empty() ? Tone::Muted : Tone::None);
    default: return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Property") : tr("Value");
}

} // namespace switchyard
