// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTcpSocket>

#include <memory>

namespace switchyard::simulator {

//! One client connection of HttpFront, whichever protocol it speaks. It owns its socket.
class ClientConnection : public QObject
{
    Q_OBJECT

public:
    ~ClientConnection() override;

Q_SIGNALS:
    //! The connection is gone; nothing more will come.
    void finished(qint64 number);

protected:
    ClientConnection(qint64 number, std::unique_ptr<QTcpSocket> socket);

    //! What has arrived: the socket's readyRead, and once at the beginning for what came during the TLS handshake.
    virtual void read() = 0;
    //! Room in the socket's buffer.
    virtual void written() = 0;

    //! Ends the connection with a TCP reset, which is what a crashing server looks like.
    void reset();

    const qint64 m_number;
    const std::unique_ptr<QTcpSocket> m_socket;
};

} // namespace switchyard::simulator
