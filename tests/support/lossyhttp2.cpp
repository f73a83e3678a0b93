// SPDX-License-Identifier: GPL-3.0-or-later
#include "lossyhttp.h"

#include "wireserver.h"

#include <QtEndian>
#include <memory>

namespace switchyard {
namespace {

constexpr quint8 dataFrame = 0, headersFrame = 1, resetFrame = 3, settingsFrame = 4, pingFrame = 6, goAwayFrame = 7,
                 windowFrame = 8;
constexpr quint8 endStream = 0x1, acknowledged = 0x1, endHeaders = 0x4;
constexpr quint32 refusedStream = 7, internalError = 2;
const QByteArray preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray frame(quint8 type, quint8 flags, quint32 stream, const QByteArray &payload = {})
{
    return number(quint32(payload.size())).mid(1) + char(type) + char(flags) + number(stream) + payload;
}

//! `:status: 200` of HPACK's static table, and a literal header.
QByteArray statusBlock()
{
    const QByteArray name = "content-type";
    const QByteArray value = "application/json";
    return QByteArray("\x88\x00", 2) + char(name.size()) + name + char(value.size()) + value;
}

} // namespace

void LossyHttp2::serve(QTcpSocket *socket)
{
    const auto session = std::make_shared<Session>();
    session->connection = ++m_connections;
    if (armedFor(Moment::BeforeReading)) {
        noteLossBeforeReading(socket);
        lose(socket, *session, 0);
        return;
    }
    // Room for large bodies: this server never gives back window.
    socket->write(frame(settingsFrame, 0, 0, QByteArray("\x00\x04", 2) + number(1 << 24)));
    socket->write(frame(windowFrame, 0, 0, number(1 << 24)));
    QObject::connect(socket, &QIODevice::readyRead, socket, [this, socket, session] { read(socket, *session); });
    read(socket, *session);
}

void LossyHttp2::read(QTcpSocket *socket, Session &session)
{
    session.buffer += socket->readAll();
    if (!session.greeted) {
        if (session.buffer.size() < preface.size())
            return;
        session.buffer.remove(0, preface.size());
        session.greeted = true;
    }
    while (session.buffer.size() >= 9 && !session.over) {
        const auto *head = reinterpret_cast<const uchar *>(session.buffer.constData());
        const auto length = qsizetype(qFromBigEndian<quint32>(head) >> 8);
        if (session.buffer.size() < 9 + length)
            return;
        const quint8 type = head[3];
        const quint8 flags = head[4];
        const quint32 stream = qFromBigEndian<quint32>(head + 5) & 0x7fffffff;
        const QByteArray payload = session.buffer.mid(9, length);
        session.buffer.remove(0, 9 + length);
        take(socket, session, type, flags, stream, payload);
    }
}

void LossyHttp2::take(QTcpSocket *socket, Session &session, quint8 type, quint8 flags, quint32 stream,
                      const QByteArray &payload)
{
    if (type == settingsFrame && !(flags & acknowledged)) {
        socket->write(frame(settingsFrame, acknowledged, 0));
    } else if (type == pingFrame && !(flags & acknowledged)) {
        socket->write(frame(pingFrame, acknowledged, 0, payload));
    } else if (type == headersFrame) {
        m_carriedBy.push_back(session.connection);
        session.lastStream = stream;
        if (armedFor(Moment::AfterHeaders))
            return lose(socket, session, stream);
        if (armedFor(Moment::AfterHalfTheBody) && (flags & endStream)) // there is no body to halve
            return lose(socket, session, stream);
        if (flags & endStream)
            requestEnded(socket, session, stream);
    } else if (type == dataFrame) {
        if (armedFor(Moment::AfterHalfTheBody)) // the first of several frames
            return lose(socket, session, stream);
        if (flags & endStream)
            requestEnded(socket, session, stream);
    }
}

void LossyHttp2::requestEnded(QTcpSocket *socket, Session &session, quint32 stream)
{
    const QByteArray headers = frame(headersFrame, endHeaders, stream, statusBlock());
    if (!m_armed) {
        socket->write(headers + frame(dataFrame, endStream, stream, "{}"));
        return;
    }
    if (armedFor(Moment::AfterTheStatus))
        socket->write(headers);
    else if (armedFor(Moment::InTheHeaders))
        socket->write(headers.left(headers.size() - 5));
    else if (armedFor(Moment::InTheBody))
        socket->write(headers + frame(dataFrame, 0, stream, "{\"half"));
    lose(socket, session, stream);
}

void LossyHttp2::lose(QTcpSocket *socket, Session &session, quint32 stream)
{
    const auto how = m_armed->loss;
    m_armed.reset();
    if (how == Loss::StreamReset || how == Loss::StreamRefused) {
        socket->write(frame(resetFrame, 0, stream, number(how == Loss::StreamRefused ? refusedStream : internalError)));
        return;
    }
    session.over = true;
    socket->disconnect();
    QObject::connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    if (how == Loss::GoAway)
        socket->write(frame(goAwayFrame, 0, 0, number(0) + number(0)));
    if (how == Loss::Reset)
        endWithReset(socket);
    else
        endWithFin(socket);
}

} // namespace switchyard
