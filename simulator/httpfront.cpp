// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpfront.h"

#include "http2connection.h"
#include "httpconnection.h"

namespace switchyard::simulator {

HttpFront::HttpFront(Handler handler) : m_handler(std::move(handler)) {}

HttpFront::~HttpFront()
{
    dropConnections();
}

void HttpFront::setTls(const QSslConfiguration &configuration)
{
    m_tls = configuration;
}

void HttpFront::dropConnections()
{
    const auto connections = std::exchange(m_connections, {});
    for (const auto &[number, connection] : connections)
        disconnect(connection.get(), nullptr, this, nullptr);
    const auto greeting = std::exchange(m_greeting, {});
    for (const auto &[key, socket] : greeting)
        disconnect(socket.get(), nullptr, this, nullptr);
}

void HttpFront::incomingConnection(qintptr descriptor)
{
    if (m_tls) {
        greet(descriptor, *m_tls);
        return;
    }
    auto socket = std::make_unique<QTcpSocket>();
    if (socket->setSocketDescriptor(descriptor))
        accept(std::move(socket), false);
}

//! The handshake decides which protocol is spoken, so it has to be over first.
void HttpFront::greet(qintptr descriptor, const QSslConfiguration &tls)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(tls);
    if (!socket->setSocketDescriptor(descriptor))
        return;
    QSslSocket *key = socket.get();
    const auto leave = [this, key] {
        auto node = m_greeting.extract(key);
        if (!node)
            return std::unique_ptr<QSslSocket>();
        disconnect(key, nullptr, this, nullptr);
        return std::move(node.mapped());
    };
    connect(key, &QSslSocket::encrypted, this, [this, leave] {
        if (auto ready = leave()) {
            const bool http2 =
                ready->sslConfiguration().nextNegotiatedProtocol() == QSslConfiguration::ALPNProtocolHTTP2;
            accept(std::move(ready), http2);
        }
    });
    connect(key, &QSslSocket::disconnected, this, [leave] {
        // The signal comes from inside the socket: it must survive its own handler.
        if (auto gone = leave())
            gone.release()->deleteLater();
    });
    m_greeting.emplace(key, std::move(socket));
    key->startServerEncryption();
}

void HttpFront::accept(std::unique_ptr<QTcpSocket> socket, bool http2)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const qint64 number = ++m_lastNumber;
    std::unique_ptr<ClientConnection> connection;
    if (http2)
        connection = std::make_unique<Http2Connection>(number, std::move(socket), m_handler);
    else
        connection = std::make_unique<HttpConnection>(number, std::move(socket), m_handler);
    connect(
        connection.get(), &ClientConnection::finished, this,
        [this](qint64 finished) {
            const auto found = m_connections.find(finished);
            if (found == m_connections.end())
                return;
            // The signal comes from inside the connection: it must survive its own handler.
            found->second.release()->deleteLater();
            m_connections.erase(found);
        },
        Qt::DirectConnection);
    m_connections.emplace(number, std::move(connection));
}

} // namespace switchyard::simulator
