// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"

#include <QJsonObject>
#include <QMutex>

#include <deque>

namespace switchyard::simulator {

//! Every API and token request that arrived, the oldest forgotten beyond a limit. Thread-safe.
class RequestLog
{
public:
    explicit RequestLog(int limit);

    //! Gives the number of the next request, counted from 1 since the start; clear() does not restart it.
    qint64 nextSequence();
    void append(Exchange exchange); //!< the response body is not kept
    QList<Exchange> all() const;
    void clear();

    //! For /_simulator/requests. The value of Authorization is left out, its scheme is kept.
    static QJsonObject toJson(const Exchange &exchange);

private:
    const int m_limit;
    mutable QMutex m_mutex;
    std::deque<Exchange> m_exchanges;
    qint64 m_lastSequence = 0;
};

} // namespace switchyard::simulator
