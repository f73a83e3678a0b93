// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>
#include <functional>

namespace switchyard {

//! A server of bare bytes on a loopback port, plain or TLS, for what a real HTTP server would never do. Each connection
//! is handed over when it is ready (for TLS: after the handshake) and belongs to the server.
class WireServer final : public QTcpServer
{
    Q_OBJECT

public:
    using Serve = std::function<void(QTcpSocket *)>;

    explicit WireServer(Serve serve);

    //! From now on TLS with a certificate of tests/support/tls (`good.pem`), offering those protocols (ALPN).
    void secure(const QString &certificate, const QList<QByteArray> &protocols = {},
                QSsl::SslProtocol version = QSsl::TlsV1_2OrLater);

    QUrl url(const QString &path, const QString &host = QStringLiteral("127.0.0.1")) const;
    int connections() const { return m_connections; }

    //! A file of tests/support/tls.
    static QString tlsFile(const QString &name);

protected:
    void incomingConnection(qintptr handle) override;

private:
    Serve m_serve;
    QSslConfiguration m_tls;
    bool m_secure = false;
    int m_connections = 0;
};

//! Ends a connection in order (TLS close_notify, FIN), after what was written.
void endWithFin(QTcpSocket *socket);
//! Ends a connection with a TCP reset; what was written before is sent first where the system lets it.
void endWithReset(QTcpSocket *socket);

} // namespace switchyard
