// SPDX-License-Identifier: GPL-3.0-or-later
#include "lossyhttp.h"

#include "wireserver.h"

#include <memory>

#include <sys/socket.h>

namespace switchyard {

void LossyHttp::noteLossBeforeReading(QTcpSocket *socket)
{
    const auto *tls = qobject_cast<QSslSocket *>(socket);
    char byte = 0;
    m_bytesWaiting = socket->bytesAvailable() > 0 || (tls && tls->encryptedBytesAvailable() > 0)
        || ::recv(int(socket->socketDescriptor()), &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
}

void LossyHttp1::serve(QTcpSocket *socket)
{
    const auto session = std::make_shared<Session>();
    session->connection = ++m_connections;
    if (armedFor(Moment::BeforeReading)) {
        noteLossBeforeReading(socket);
        lose(socket);
        return;
    }
    QObject::connect(socket, &QIODevice::readyRead, socket, [this, socket, session] { read(socket, *session); });
    read(socket, *session);
}

void LossyHttp1::lose(QTcpSocket *socket)
{
    const auto how = m_armed->loss;
    m_armed.reset();
    socket->disconnect();
    QObject::connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    if (how == Loss::Reset)
        endWithReset(socket);
    else
        endWithFin(socket);
}

void LossyHttp1::read(QTcpSocket *socket, Session &session)
{
    session.buffer += socket->readAll();
    while (!session.buffer.isEmpty()) {
        if (!std::exchange(session.counted, true))
            m_carriedBy.push_back(session.connection);
        const auto end = session.buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        if (armedFor(Moment::AfterHeaders))
            return lose(socket);
        qsizetype length = 0;
        const auto lines = session.buffer.left(end).split('\n');
        for (const auto &line : lines) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        const qsizetype have = session.buffer.size() - end - 4;
        if (armedFor(Moment::AfterHalfTheBody) && have >= length / 2)
            return lose(socket);
        if (have < length)
            return;
        session.buffer.remove(0, end + 4 + length);
        session.counted = false;
        if (m_armed) {
            if (armedFor(Moment::AfterTheStatus))
                socket->write("HTTP/1.1 200 OK\r\n");
            else if (armedFor(Moment::InTheHeaders))
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: applica");
            else if (armedFor(Moment::InTheBody))
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{\"half");
            return lose(socket);
        }
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    }
}

} // namespace switchyard
