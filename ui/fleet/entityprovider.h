// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "fleetparts.h"
#include "paletteprovider.h"
#include "worker.h"

#include <QObject>

namespace switchyard {

//! The things of one kind in the command palette, by id or by a part of other texts. Searches a snapshot on the worker and
//! answers later. Needs store and worker for its life.
class EntityProvider final : public QObject, public PaletteProvider
{
    Q_OBJECT

public:
    //! What the palette says of a row, and the texts that are searched besides the id.
    struct Kind
    {
        std::vector<int> searched;
        QString (*title)(const EntityColumns &columns, qsizetype row);
        QStringList (*detail)(const EntityColumns &columns, qsizetype row);
        IconName icon;
    };
    using Open = std::function<void(const QByteArray &id)>;

    EntityProvider(const EntityStore &store, Kind kind, Worker &worker, Open open, QObject *parent = nullptr);

    void find(const QString &text, int limit, const Answer &answer) override;

    static Kind sites();
    static Kind devices();

private:
    PaletteItem itemOf(qsizetype row, const QString &wanted) const;

    const EntityStore &m_store;
    const Kind m_kind;
    Worker &m_worker;
    Open m_open;
    Latest<std::vector<qsizetype>> m_search;
};

} // namespace switchyard
