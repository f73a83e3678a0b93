// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpfront.h"

#include "httpconnection.h"

#include <QSslSocket>

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
}

void HttpFront::incomingConnection(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket;
    if (m_tls) {
        auto secure = std::make_unique<QSslSocket>();
        secure->setSslConfiguration(*m_tls);
        if (!secure->setSocketDescriptor(descriptor))
            return;
        secure->startServerEncryption();
        socket = std::move(secure);
    } else {
        socket = std::make_unique<QTcpSocket>();
        if (!socket->setSocketDescriptor(descriptor))
            return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);

    const qint64 number = ++m_lastNumber;
    auto connection = std::make_unique<HttpConnection>(number, std::move(socket), m_handler);
    connect(
        connection.get(), &HttpConnection::finished, this,
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
