// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clientconnection.h"
#include "httpfront.h"

#include <QTimer>

#include <map>

struct nghttp2_session;

namespace switchyard::simulator {

//! A connection that agreed on HTTP/2 in its TLS handshake: many requests at a time, each answered as its Delivery says.
//! What a Delivery does to a connection (cut, reset, close) it does here too, with every stream on it: that is how a server
//! that fails looks to its clients. Frames and header compression are nghttp2's.
class Http2Connection final : public ClientConnection
{
    Q_OBJECT

public:
    Http2Connection(qint64 number, std::unique_ptr<QTcpSocket> socket, HttpFront::Handler handler);
    ~Http2Connection() override;

private:
    struct Stream
    {
        HttpRequest request;
        Answer answer;
        qint64 sent = 0;
        qint64 allowance = 0; //!< bytes that may leave until the next tick, where the answer trickles
        bool held = false;    //!< waits for allowance
    };
    struct Callbacks; //!< what nghttp2 calls

    void read() override;
    void written() override { flush(); }
    void tick();

    void handle(int id);
    void deliver(int id);
    void submit(int id, Stream &stream);
    void flush();
    //! After what is under way has been written.
    void endSoon();

    const HttpFront::Handler m_handler;
    nghttp2_session *m_session = nullptr;
    std::map<int, Stream> m_streams;
    QTimer m_trickle;
    bool m_ending = false;
};

} // namespace switchyard::simulator
