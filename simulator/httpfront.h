// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace switchyard::simulator {

class ClientConnection;

//! How an answer reaches the client.
struct Delivery
{
    enum class End {
        Whole, //!< the answer, then the connection stays open
        Cut,   //!< `bytes` of the body, then the connection closes
        Reset, //!< nothing but a TCP reset
        Close, //!< nothing but an orderly close
        Stall  //!< nothing at all
    };
    End end = End::Whole;
    qint64 bytes = 0;
    std::chrono::milliseconds delay{0};
    qint64 bytesPerSecond = 0; //!< 0 = as fast as possible
};

struct Answer
{
    Reply reply;
    Delivery delivery;
};

//! A small HTTP server: HTTP/1.1 with keep-alive, Content-Length and chunked request bodies, one request at a time per
//! connection; HTTP/2 where TLS agrees on it. It is written on raw sockets because Qt HTTP Server can neither reset a connection, nor cut or stall an
//! answer, nor close after acting, and because its interface changed between Qt 6.4 and 6.8.
class HttpFront final : public QTcpServer
{
    Q_OBJECT

public:
    using Handler = std::function<Answer(const HttpRequest &)>;

    explicit HttpFront(Handler handler);
    ~HttpFront() override;

    //! From now on every connection speaks TLS 1.2 or newer, and HTTP/2 when client and configuration agree on it.
    void setTls(const QSslConfiguration &configuration);
    //! Drops every open connection without a word.
    void dropConnections();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void greet(qintptr descriptor, const QSslConfiguration &tls);
    void accept(std::unique_ptr<QTcpSocket> socket, bool http2);

    Handler m_handler;
    std::optional<QSslConfiguration> m_tls;
    std::unordered_map<qint64, std::unique_ptr<ClientConnection>> m_connections;
    std::unordered_map<QSslSocket *, std::unique_ptr<QSslSocket>> m_greeting; // TLS handshakes under way
    qint64 m_lastNumber = 0;
};

} // namespace switchyard::simulator
