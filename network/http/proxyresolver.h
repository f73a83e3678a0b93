// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "transportsettings.h"
#include "worker.h"

#include <QHash>
#include <QNetworkProxy>
#include <QSet>

class QUrl;

namespace switchyard {

//! Which proxies lead to a server. The system is asked on a worker thread, because it may read a PAC file or wait for DNS;
//! its answer is kept per server and renewed behind the scenes. Main thread.
class ProxyResolver
{
public:
    //! Asks the system; replaced by tests. Runs on a worker thread.
    using SystemLookUp = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

    ProxyResolver(ProxySettings settings, Clock &clock, SystemLookUp system = {});

    //! True when proxiesFor() has an answer for that server.
    bool knows(const QUrl &url);
    //! Calls `then` once it has; only for servers that are not known yet.
    void whenKnown(const QUrl &url, QObject *context, std::function<void()> then);
    QList<QNetworkProxy> proxiesFor(const QUrl &url) const;

private:
    struct Known
    {
        QList<QNetworkProxy> proxies;
        std::chrono::milliseconds at{0};
    };

    Call<QList<QNetworkProxy>> lookUp(const QUrl &url);
    QString keyOf(const QUrl &url) const;

    ProxySettings m_settings;
    Clock &m_clock;
    SystemLookUp m_system;
    QHash<QString, Known> m_known;
    QHash<QString, Call<QList<QNetworkProxy>>> m_asking;
    QObject m_home;
    Worker m_worker{1};
};

} // namespace switchyard
