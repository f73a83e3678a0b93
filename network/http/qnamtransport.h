// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "proxyresolver.h"
#include "transport.h"
#include "transportsettings.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace switchyard {

class HttpExchange;

//! The only user of QNetworkAccessManager. Main thread; Qt does sockets and TLS on its own thread.
//!
//! One request on the wire per send(): see OnceOnlyBody. One exception, for GET alone: where HTTP/2 fails before a single
//! byte of the answer, the same attempt goes on over HTTP/1.1, because HTTP/2 is broken in some networks and servers. A
//! server where that has helped three times running is spoken to in HTTP/1.1 from then on.
//! Redirects are answers; cookies, cache and credentials of Qt's own are off; TLS 1.2 or newer; certificates are always
//! checked; plain http goes to loopback hosts only. Deadlines start when a request leaves the transport's own line.
class QnamTransport final : public QObject, public Transport
{
    Q_OBJECT

public:
    //! `systemProxies` is for tests.
    QnamTransport(Clock &clock, TransportSettings settings, ProxyResolver::SystemLookUp systemProxies = {});
    ~QnamTransport() override;

    Call<HttpReply> send(const HttpRequest &request, const Secret *token) override;
    int width(const QUrl &url) const override;

private:
    enum class Protocol { Unknown, Http1, Http2 };

    //! One server (scheme, host and port) and what waits for it or is under way.
    struct Server
    {
        Protocol protocol = Protocol::Unknown;
        int http2Failures = 0; // running, each mended by HTTP/1.1
        int underWay = 0;
        std::deque<quint64> line;
        bool reached = false; // a connection to it has stood
        std::optional<std::chrono::milliseconds> answeredAt;
        bool askingForProxy = false;
    };

    struct Pending
    {
        std::unique_ptr<HttpExchange> exchange;
        Promise<HttpReply> promise;
        QString server;
        bool started = false;
        bool http2 = false;     // offered to the server
        bool secondTry = false; // over HTTP/1.1 after HTTP/2 failed
    };

    std::optional<ApiError> refusalOf(const HttpRequest &request) const;
    static QString serverOf(const QUrl &url);
    std::shared_ptr<QNetworkAccessManager> newManager() const;
    void startNext(const QString &server);
    void start(quint64 ticket, Pending &pending, Server &server);
    void settle(quint64 ticket);
    bool fallBack(Pending &pending, Server &server);
    void drop(quint64 ticket);
    void retire(std::unique_ptr<HttpExchange> exchange);

    Clock &m_clock;
    TransportSettings m_settings;
    ProxyResolver m_proxies;
    std::optional<ApiError> m_caError;
    std::shared_ptr<QNetworkAccessManager> m_manager; // for new requests; older ones keep theirs
    QNetworkRequest m_base;
    QNetworkRequest m_http2Base; // the same, and HTTP/2 is offered
    QHash<QString, Server> m_servers;
    std::unordered_map<quint64, Pending> m_pending;
    std::vector<std::unique_ptr<HttpExchange>> m_retired;
    quint64 m_tickets = 0;
};

} // namespace switchyard
