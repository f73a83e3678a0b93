// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodesymbol.h"

#include <QAbstractItemModel>

namespace switchyard {

//! The wiring of one site as a tree: Node, Kind, Channels. Rows are the nodes of a Topology, in its order; an index
//! knows its position in Topology::nodes. Any depth, nothing recurses. Fed whole by setTopology(). What is dragged out
//! of it are telemetry subjects (subjectmime.h): a node's sensors, or itself where it has none. GUI thread.
class TopologyModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NodeColumn, KindColumn, ChannelsColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, //!< QByteArray: the id as sent; may be empty
        KindRole,              //!< QByteArray: the node's kind as sent
        SymbolRole,            //!< int(NodeSymbol)
        TelemetryRole,         //!< bool: the id may be passed to telemetry
    };

    explicit TopologyModel(QObject *parent = nullptr);

    //! \a lookup is asked once per device now; call again when more devices are known.
    void setTopology(Topology topology, const DeviceLookup &lookup = {});
    const Topology &topology() const { return m_topology; }
    const std::vector<NodeSymbol> &symbols() const { return m_symbols; }
    bool isEmpty() const { return m_topology.nodes.empty(); }

    //! Position in Topology::nodes, -1 for no index.
    int nodeAt(const QModelIndex &index) const;
    QModelIndex indexOfNode(int node, int column = NodeColumn) const;
    //! Empty where there is no id.
    SynthId synthIdAt(const QModelIndex &index) const;
    //! The first node with that id.
    QModelIndex indexOf(const SynthId &id) const;

    //! "Battery", "Grid sensor": the words of the diagram.
    QString titleOf(int node) const;
    //! Everything known of a node in lines, for tool tips and screen readers.
    QString describe(int node) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Place
    {
        int parent = -1;
        int row = 0;
        int firstChild = 0; //!< in m_children
        int children = 0;
        QString kind;
        QString make;
        QString channels;
    };
    QString channelsText(const TopologyNode &node, const QString &make) const;

    Topology m_topology;
    std::vector<NodeSymbol> m_symbols;
    std::vector<Place> m_places;
    std::vector<int> m_children; //!< the children of node 0, of node 1 … one after the other
    std::vector<int> m_roots;
};

} // namespace switchyard
