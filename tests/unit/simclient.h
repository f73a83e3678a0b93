// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

namespace switchyard::simulator {

//! What came back, as bytes: `status` 0 = nothing, `complete` = all that Content-Length promised.
struct SimAnswer
{
    int status = 0;
    Headers headers;
    QByteArray body;
    bool complete = false;
    bool reset = false;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray entries() const { return json().value(QStringLiteral("entries")).toArray(); }
};

//! A client as plain as can be, on a raw socket, so that nothing is repeated, repaired or hidden. For a simulator in another thread.
class SimClient
{
public:
    explicit SimClient(const Simulator &simulator) : m_simulator(simulator) {}

    //! A token of the full client, or of the named one.
    QByteArray signIn(const QString &clientId = {})
    {
        const QByteArray pair = (clientId.isEmpty() ? m_simulator.clientId() : clientId).toUtf8() + ':'
            + m_simulator.clientSecret().toUtf8();
        const SimAnswer answer = send(
            "POST", "/oauth2/token", "grant_type=client_credentials",
            {{"Authorization", "Basic " + pair.toBase64()}, {"Content-Type", "application/x-www-form-urlencoded"}});
        m_token = answer.json().value(QStringLiteral("access_token")).toString().toLatin1();
        return m_token;
    }

    SimAnswer get(const QByteArray &target) { return call("GET", target); }
    //! With the token, and application/json when there is a body.
    SimAnswer call(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        Headers headers{{"Authorization", "Bearer " + m_token}};
        if (!body.isEmpty())
            headers.emplaceBack("Content-Type", "application/json");
        return send(method, target, body, headers);
    }
    SimAnswer call(const QByteArray &method, const QByteArray &target, const QJsonObject &body)
    {
        return call(method, target, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }

    SimAnswer send(const QByteArray &method, const QByteArray &target, const QByteArray &body, const Headers &headers,
                   int timeout_ms = 20000)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_simulator.port());
        SimAnswer answer;
        if (!socket.waitForConnected(timeout_ms))
            return answer;
        QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: simulator\r\nConnection: close\r\n";
        for (const auto &[name, value] : headers)
            request += name + ": " + value + "\r\n";
        if (!body.isEmpty() || method != "GET")
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        socket.write(request + "\r\n" + body);
        QByteArray bytes;
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(timeout_ms))
            bytes += socket.readAll();
        bytes += socket.readAll();
        answer.reset = socket.error() == QAbstractSocket::NetworkError
            || (bytes.isEmpty() && socket.error() == QAbstractSocket::RemoteHostClosedError);
        parse(bytes, answer);
        return answer;
    }

private:
    static void parse(const QByteArray &bytes, SimAnswer &answer)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QList<QByteArray> lines = bytes.left(end).split('\n');
        answer.status = lines.first().split(' ').value(1).toInt();
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            answer.headers.emplaceBack(lines[i].left(colon), lines[i].mid(colon + 1).trimmed());
        }
        answer.body = bytes.mid(end + 4);
        answer.complete =
            answer.status == 204 || answer.body.size() == headerValue(answer.headers, "Content-Length").toLongLong();
    }

    const Simulator &m_simulator;
    QByteArray m_token;
};

} // namespace switchyard::simulator
