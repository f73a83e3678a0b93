// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>
#include <vector>

class QTcpSocket;

namespace switchyard {

//! Where in an exchange the connection goes.
enum class Moment {
    BeforeReading, //!< accepted, nothing read
    AfterHeaders,
    AfterHalfTheBody,
    AfterTheRequest,
    AfterTheStatus, //!< HTTP/1.1: the status line is out; HTTP/2: the header frame is
    InTheHeaders,
    InTheBody,
};

//! How it goes. The last three are HTTP/2's own.
enum class Loss {
    Fin,
    Reset,
    GoAway,        //!< GOAWAY that says nothing was processed, then FIN
    StreamReset,   //!< RST_STREAM, the connection stays
    StreamRefused, //!< RST_STREAM that says nothing was processed
};

//! Counts the requests that reach it and answers each with 200 and `{}`, but for one that it loses as armed.
class LossyHttp
{
public:
    virtual ~LossyHttp() = default;
    //! For a connection that is ready.
    virtual void serve(QTcpSocket *socket) = 0;

    //! The next request is lost so.
    void arm(Moment moment, Loss loss) { m_armed = Armed{moment, loss}; }
    bool isArmed() const { return m_armed.has_value(); }
    //! Requests that began to arrive, over all connections.
    int requests() const { return int(m_carriedBy.size()); }
    //! For each of those requests, in order, the connection that it came on: 1 for the first that was served.
    const std::vector<int> &carriedBy() const { return m_carriedBy; }
    //! Connections that were served.
    int connections() const { return m_connections; }
    //! Whether the last connection that was lost before reading had bytes of the client waiting.
    bool lostWithBytesWaiting() const { return m_bytesWaiting; }

protected:
    struct Armed
    {
        Moment moment;
        Loss loss;
    };

    bool armedFor(Moment moment) const { return m_armed && m_armed->moment == moment; }
    void noteLossBeforeReading(QTcpSocket *socket);
    std::optional<Armed> m_armed;
    std::vector<int> m_carriedBy;
    int m_connections = 0;
    bool m_bytesWaiting = false;
};

class LossyHttp1 final : public LossyHttp
{
public:
    void serve(QTcpSocket *socket) override;

private:
    struct Session
    {
        int connection = 0;
        QByteArray buffer;
        bool counted = false;
    };

    void lose(QTcpSocket *socket);
    void read(QTcpSocket *socket, Session &session);
};

//! Just enough HTTP/2 (RFC 9113) to take requests and end them at every moment; header blocks are never decoded.
class LossyHttp2 final : public LossyHttp
{
public:
    void serve(QTcpSocket *socket) override;

private:
    struct Session
    {
        int connection = 0;
        QByteArray buffer;
        bool greeted = false;
        quint32 lastStream = 0;
        bool over = false;
    };

    void read(QTcpSocket *socket, Session &session);
    void take(QTcpSocket *socket, Session &session, quint8 type, quint8 flags, quint32 stream,
              const QByteArray &payload);
    void requestEnded(QTcpSocket *socket, Session &session, quint32 stream);
    void lose(QTcpSocket *socket, Session &session, quint32 stream);
};

} // namespace switchyard
