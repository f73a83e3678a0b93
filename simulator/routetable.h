// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"

#include <QHash>

#include <span>

namespace switchyard::simulator {

class World;
struct Route;

//! A request that matched an operation. `ids` are the path's variables in order, percent-decoded; query keys and values are decoded too.
struct ApiRequest
{
    const Route *route = nullptr;
    QList<QByteArray> ids;
    QHash<QString, QString> query;
    QByteArray body;
};

//! One operation of the contract. `publishedPath` is a second path that means the same, or null.
struct Route
{
    const char *operationId;
    const char *method;
    const char *path;
    const char *publishedPath;
    Reply (*handler)(World &, const ApiRequest &);

    bool writes() const { return method[0] != 'G'; }
};

//! All 44, in the order of the contract.
std::span<const Route> routes();

struct RouteMatch
{
    const Route *route = nullptr;
    QList<QByteArray> ids;
    QList<QByteArray> allowed; //!< methods that this path knows, when the method was the reason for no match
};
//! `rawPath` still percent-encoded: a %2F inside an id belongs to the id.
RouteMatch matchRoute(QByteArrayView method, const QByteArray &rawPath);

QHash<QString, QString> parseQuery(const QByteArray &rawQuery);

} // namespace switchyard::simulator
