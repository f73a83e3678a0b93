// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientconnection.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace switchyard::simulator {

ClientConnection::ClientConnection(qint64 number, std::unique_ptr<QTcpSocket> socket)
    : m_number(number), m_socket(std::move(socket))
{
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &ClientConnection::read);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &ClientConnection::written);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] { Q_EMIT finished(m_number); });
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &ClientConnection::read, Qt::QueuedConnection);
}

ClientConnection::~ClientConnection()
{
    m_socket->disconnect(this);
}

void ClientConnection::reset()
{
    // Zero linger turns the close into a reset.
    const linger zero{1, 0};
    ::setsockopt(m_socket->socketDescriptor(), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&zero),
                 sizeof zero);
    m_socket->abort();
}

} // namespace switchyard::simulator
