// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <QTcpSocket>

namespace switchyard {

//! A whole HTTP/1.1 answer.
inline QByteArray http(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n"
        + body;
}

//! The value of a header of a request as it arrived; names are looked for without regard to case (RFC 9110, 5.1).
inline QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    const QByteArray head = request.left(request.indexOf("\r\n\r\n") + 2);
    const qsizetype at = head.toLower().indexOf("\r\n" + name.toLower() + ": ");
    if (at < 0)
        return {};
    const qsizetype from = at + name.size() + 4;
    return head.mid(from, head.indexOf("\r\n", from) - from);
}

//! Keeps what arrives and answers each request with the same bytes; with none it stays silent.
class Responder
{
public:
    explicit Responder(QByteArray answer = http("200 OK", "{}")) : m_answer(std::move(answer)) {}

    void serve(QTcpSocket *socket)
    {
        sockets.append(socket);
        QObject::connect(socket, &QIODevice::readyRead, socket, [this, socket] {
            received += socket->readAll();
            if (!received.contains("\r\n\r\n"))
                return;
            ++requests;
            if (!m_answer.isEmpty())
                socket->write(m_answer);
        });
    }

    QList<QPointer<QTcpSocket>> sockets;
    QByteArray received;
    int requests = 0;

private:
    QByteArray m_answer;
};

} // namespace switchyard
