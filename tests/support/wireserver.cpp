// SPDX-License-Identifier: GPL-3.0-or-later
#include "wireserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace switchyard {

WireServer::WireServer(Serve serve) : m_serve(std::move(serve))
{
    listen(QHostAddress::LocalHost);
}

void WireServer::secure(const QString &certificate, const QList<QByteArray> &protocols, QSsl::SslProtocol version)
{
    QFile file(tlsFile(certificate));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no certificate %s", qPrintable(file.fileName()));
    const QByteArray pem = file.readAll();
    m_tls.setLocalCertificate(QSslCertificate(pem, QSsl::Pem));
    m_tls.setPrivateKey(QSslKey(pem, QSsl::Ec, QSsl::Pem));
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_tls.setProtocol(version);
    m_tls.setAllowedNextProtocols(protocols);
    m_secure = true;
}

QUrl WireServer::url(const QString &path, const QString &host) const
{
    return QUrl(u"%1://%2:%3%4"_s.arg(m_secure ? u"https"_s : u"http"_s, host).arg(serverPort()).arg(path));
}

QString WireServer::tlsFile(const QString &name)
{
    return QStringLiteral(SWITCHYARD_TEST_TLS "/") + name;
}

void WireServer::incomingConnection(qintptr handle)
{
    ++m_connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    if (!m_secure) {
        m_serve(socket);
        return;
    }
    socket->setSslConfiguration(m_tls);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { m_serve(socket); });
    socket->startServerEncryption();
}

void endWithFin(QTcpSocket *socket)
{
    socket->disconnectFromHost();
}

void endWithReset(QTcpSocket *socket)
{
    socket->flush();
    const linger atOnce{1, 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket->abort();
}

} // namespace switchyard
