// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clientconnection.h"
#include "httpfront.h"

#include <QTimer>

namespace switchyard::simulator {

//! A connection that speaks HTTP/1.1: reads a request, hands it to the handler, writes the answer as its Delivery says.
class HttpConnection final : public ClientConnection
{
    Q_OBJECT

public:
    HttpConnection(qint64 number, std::unique_ptr<QTcpSocket> socket, HttpFront::Handler handler);

private:
    enum class Parse { NeedMore, Complete, Refused };

    void read() override;
    void written() override;
    Parse parse();
    Parse parseHead();
    Parse parseChunks();
    void refuse(int status);
    void handle();
    void deliver();
    void start(const Reply &reply, qint64 bodyBytes);
    void pump();

    const HttpFront::Handler m_handler;
    QByteArray m_input;
    HttpRequest m_request;
    qint64 m_contentLength = 0;
    bool m_headRead = false;
    bool m_chunked = false;
    bool m_keepAlive = true;
    bool m_busy = false;
    Answer m_answer;
    QByteArray m_head; // status line and fields, still to be written
    qint64 m_bodyWritten = 0;
    qint64 m_bodyEnd = 0;
    bool m_sending = false;
    QTimer m_trickle;
};

} // namespace switchyard::simulator
