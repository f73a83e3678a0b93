// SPDX-License-Identifier: GPL-3.0-or-later
#include "topologymodel.h"

#include "nodesubject.h"
#include "subjectmime.h"
#include "unittext.h"

#include <QLocale>
#include <QMimeData>

#include <set>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr double joulesPerWattHour = 3600;
constexpr qsizetype longestExtra = 80;

//! `maxCapacity_J` as kWh; anything else as the JSON text that came, cut to what a cell can show.
QString extraText(const QByteArray &name, const QByteArray &json)
{
    if (name.endsWith("_J")) {
        bool isNumber = false;
        const double joules = json.toDouble(&isNumber);
        if (isNumber)
            return QString::fromUtf8(name.chopped(2)) + u' ' + unittext::energy(joules / joulesPerWattHour, QLocale());
    }
    QString value = QString::fromUtf8(json).simplified();
    if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
        value = value.sliced(1, value.size() - 2);
    if (value.size() > longestExtra)
        value = value.first(longestExtra - 1) + u'…';
    return QString::fromUtf8(name) + u' ' + value;
}

} // namespace

TopologyModel::TopologyModel(QObject *parent) : QAbstractItemModel(parent) {}

void TopologyModel::setTopology(Topology topology, const DeviceLookup &lookup)
{
    beginResetModel();
    m_topology = std::move(topology);
    const auto &nodes = m_topology.nodes;
    m_symbols = symbolsOf(m_topology, lookup);
    m_places.assign(nodes.size(), {});
    m_roots.clear();
    for (size_t i = 0; i < nodes.size(); ++i) {
        Place &place = m_places[i];
        // A parent that does not come before its child cannot be drawn: such a node stands at the top.
        place.parent = nodes[i].parent >= 0 && size_t(nodes[i].parent) < i ? nodes[i].parent : -1;
        if (place.parent < 0) {
            place.row = int(m_roots.size());
            m_roots.push_back(int(i));
        } else {
            place.row = m_places[size_t(place.parent)].children++;
        }
        const bool ask = lookup && !nodes[i].id.isEmpty() && !isSensor(nodes[i]);
        const auto facts = ask ? lookup(SynthId(nodes[i].id)) : std::nullopt;
        place.kind = kindText(nodes[i], facts);
        place.make = facts ? facts->make : QString();
        place.channels = channelsText(nodes[i], place.make);
    }
    m_children.assign(nodes.size() - m_roots.size(), -1);
    int next = 0;
    for (Place &place : m_places) {
        place.firstChild = next;
        next += place.children;
    }
    for (size_t i = 0; i < nodes.size(); ++i) {
        const Place &place = m_places[i];
        if (place.parent >= 0)
            m_children[size_t(m_places[size_t(place.parent)].firstChild) + size_t(place.row)] = int(i);
    }
    endResetModel();
}

QString TopologyModel::channelsText(const TopologyNode &node, const QString &make) const
{
    QStringList parts;
    for (const QByteArray &channel : node.channels)
        parts << QString::fromUtf8(channel);
    for (const auto &[name, json] : node.extra.members)
        parts << extraText(name, json);
    if (!make.isEmpty())
        parts << make;
    return parts.join(u", "_s);
}

int TopologyModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this ? int(index.internalId()) : -1;
}

QModelIndex TopologyModel::indexOfNode(int node, int column) const
{
    if (node < 0 || size_t(node) >= m_places.size())
        return {};
    return createIndex(m_places[size_t(node)].row, column, quintptr(node));
}

SynthId TopologyModel::synthIdAt(const QModelIndex &index) const
{
    const int node = nodeAt(index);
    return node < 0 ? SynthId() : SynthId(m_topology.nodes[size_t(node)].id);
}

QModelIndex TopologyModel::indexOf(const SynthId &id) const
{
    return indexOfNode(nodeOf(m_topology, id));
}

QString TopologyModel::titleOf(int node) const
{
    if (node < 0 || size_t(node) >= m_places.size())
        return {};
    return nodeTitle(m_topology.nodes[size_t(node)], m_symbols[size_t(node)]);
}

QString TopologyModel::describe(int node) const
{
    if (node < 0 || size_t(node) >= m_places.size())
        return {};
    const Place &place = m_places[size_t(node)];
    QStringList lines{titleOf(node) + u" · "_s + place.kind};
    if (const QByteArray &id = m_topology.nodes[size_t(node)].id; !id.isEmpty())
        lines << QString::fromUtf8(id);
    if (!place.channels.isEmpty())
        lines << place.channels;
    return lines.join(u'\n');
}

QModelIndex TopologyModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    const int above = nodeAt(parent);
    const int node =
        above < 0 ? m_roots[size_t(row)] : m_children[size_t(m_places[size_t(above)].firstChild) + size_t(row)];
    return createIndex(row, column, quintptr(node));
}

QModelIndex TopologyModel::parent(const QModelIndex &child) const
{
    const int node = nodeAt(child);
    return node < 0 ? QModelIndex() : indexOfNode(m_places[size_t(node)].parent);
}

int TopologyModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_roots.size());
    return parent.column() == NodeColumn ? m_places[size_t(nodeAt(parent))].children : 0;
}

int TopologyModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant TopologyModel::data(const QModelIndex &index, int role) const
{
    const int at = nodeAt(index);
    if (at < 0)
        return {};
    const TopologyNode &node = m_topology.nodes[size_t(at)];
    const Place &place = m_places[size_t(at)];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NodeColumn: return node.id.isEmpty() ? tr("(no id)") : QString::fromUtf8(node.id);
        case KindColumn: return place.kind;
        case ChannelsColumn: return place.channels;
        default: return {};
        }
    case Qt::ToolTipRole:
        // A tool tip guesses whether its text is HTML; names come from outside, so it is told.
        return u"<p style='white-space:pre'>"_s + describe(at).toHtmlEscaped() + u"</p>"_s;
    case IdRole: return node.id;
    case KindRole: return node.kind;
    case SymbolRole: return int(m_symbols[size_t(at)]);
    case TelemetryRole: return hasTelemetry(node);
    default: return {};
    }
}

Qt::ItemFlags TopologyModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractItemModel::flags(index);
    const int node = nodeAt(index);
    return node >= 0 && hasTelemetry(m_topology.nodes[size_t(node)]) ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList TopologyModel::mimeTypes() const
{
    return {QLatin1StringView(subjectmime::type)};
}

QMimeData *TopologyModel::mimeData(const QModelIndexList &indexes) const
{
    std::set<int> nodes; // an index for each column of a row
    for (const QModelIndex &index : indexes)
        nodes.insert(nodeAt(index));
    std::set<int> wanted;
    for (const int node : nodes) {
        if (wanted.size() >= subjectmime::mostSubjects)
            break;
        const std::vector<int> found = telemetryNodes(m_topology, node);
        wanted.insert(found.begin(), found.end());
    }
    std::vector<TelemetrySubject> subjects;
    subjects.reserve(wanted.size());
    for (const int node : wanted)
        subjects.push_back(subjectOf(m_topology, m_symbols, node));
    return subjectmime::toMime(subjects).release();
}

QVariant TopologyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NodeColumn: return tr("Node");
    case KindColumn: return tr("Kind");
    case ChannelsColumn: return tr("Channels");
    default: return {};
    }
}

} // namespace switchyard
