// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpconnection.h"

namespace switchyard::simulator {

namespace {

constexpr qsizetype maximumHead = 64 * 1024;
constexpr qint64 maximumBody = 256LL * 1024 * 1024;
constexpr qint64 writePiece = 256 * 1024;
constexpr std::chrono::milliseconds trickleInterval{20};

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 302: return "Found";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 413: return "Content Too Large";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    default: return "Status";
    }
}

} // namespace

HttpConnection::HttpConnection(qint64 number, std::unique_ptr<QTcpSocket> socket, HttpFront::Handler handler)
    : ClientConnection(number, std::move(socket)), m_handler(std::move(handler))
{
    m_trickle.setInterval(trickleInterval);
    connect(&m_trickle, &QTimer::timeout, this, &HttpConnection::pump);
}

void HttpConnection::written()
{
    if (m_sending && !m_trickle.isActive())
        pump();
}

void HttpConnection::read()
{
    m_input += m_socket->readAll();
    // A request that arrives during an answer waits in m_input: one at a time keeps the order of answers.
    while (!m_busy && !m_input.isEmpty()) {
        const Parse outcome = parse();
        if (outcome != Parse::Complete)
            return;
        handle();
    }
}

HttpConnection::Parse HttpConnection::parse()
{
    if (!m_headRead) {
        const Parse outcome = parseHead();
        if (outcome != Parse::Complete)
            return outcome;
        m_headRead = true;
    }
    if (m_chunked)
        return parseChunks();
    if (m_input.size() < m_contentLength)
        return Parse::NeedMore;
    m_request.body = m_input.left(m_contentLength);
    m_input.remove(0, m_contentLength);
    return Parse::Complete;
}

HttpConnection::Parse HttpConnection::parseHead()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_input.size() <= maximumHead)
            return Parse::NeedMore;
        refuse(431);
        return Parse::Refused;
    }
    const QList<QByteArray> lines = m_input.left(end).split('\n');
    m_input.remove(0, end + 4);

    m_request = {};
    m_request.connection = m_number;
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.")) {
        refuse(400);
        return Parse::Refused;
    }
    m_request.method = words[0];
    const qsizetype question = words[1].indexOf('?');
    m_request.path = question < 0 ? words[1] : words[1].left(question);
    m_request.query = question < 0 ? QByteArray() : words[1].mid(question + 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_request.headers.emplaceBack(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }

    m_chunked = headerValue(m_request.headers, "Transfer-Encoding").toLower().contains("chunked");
    const QByteArray length = headerValue(m_request.headers, "Content-Length");
    bool ok = true;
    m_contentLength = length.isEmpty() ? 0 : length.toLongLong(&ok);
    if (!ok || m_contentLength < 0) {
        refuse(400);
        return Parse::Refused;
    }
    if (m_contentLength > maximumBody) {
        refuse(413);
        return Parse::Refused;
    }
    const QByteArray connection = headerValue(m_request.headers, "Connection").toLower();
    m_keepAlive = words[2] == "HTTP/1.0" ? connection == "keep-alive" : connection != "close";
    if (headerValue(m_request.headers, "Expect").toLower() == "100-continue")
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    return Parse::Complete;
}

HttpConnection::Parse HttpConnection::parseChunks()
{
    for (;;) {
        const qsizetype lineEnd = m_input.indexOf("\r\n");
        if (lineEnd < 0)
            return Parse::NeedMore;
        bool ok = false;
        const qint64 size = m_input.left(lineEnd).split(';').first().trimmed().toLongLong(&ok, 16);
        if (!ok || size < 0 || m_request.body.size() + size > maximumBody) {
            refuse(ok ? 413 : 400);
            return Parse::Refused;
        }
        if (m_input.size() < lineEnd + 2 + size + 2)
            return Parse::NeedMore;
        m_request.body += m_input.mid(lineEnd + 2, size);
        m_input.remove(0, lineEnd + 2 + size + 2);
        if (size == 0)
            return Parse::Complete;
    }
}

void HttpConnection::refuse(int status)
{
    m_busy = true;
    m_keepAlive = false;
    m_input.clear();
    m_answer = {};
    start(Reply{status, {}, "text/plain", {}}, 0);
}

void HttpConnection::handle()
{
    m_headRead = false;
    m_busy = true;
    m_answer = m_handler(m_request);
    m_request.body.clear();
    if (m_answer.delivery.delay.count() > 0)
        QTimer::singleShot(m_answer.delivery.delay, this, &HttpConnection::deliver);
    else
        deliver();
}

void HttpConnection::deliver()
{
    switch (m_answer.delivery.end) {
    case Delivery::End::Whole: start(m_answer.reply, m_answer.reply.body.size()); break;
    case Delivery::End::Cut:
        m_keepAlive = false;
        start(m_answer.reply, std::min<qint64>(m_answer.delivery.bytes, m_answer.reply.body.size()));
        break;
    case Delivery::End::Reset: reset(); break;
    case Delivery::End::Close: m_socket->disconnectFromHost(); break;
    case Delivery::End::Stall:
        // Busy for ever: only the client can end this connection.
        break;
    }
}

void HttpConnection::start(const Reply &reply, qint64 bodyBytes)
{
    m_head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status) + "\r\n";
    if (reply.status != 204) {
        m_head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
        if (!reply.body.isEmpty())
            m_head += "Content-Type: " + reply.contentType + "\r\n";
    }
    for (const auto &[name, value] : reply.headers)
        m_head += name + ": " + value + "\r\n";
    m_head += m_keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    m_bodyWritten = 0;
    m_bodyEnd = bodyBytes;
    m_sending = true;
    if (m_answer.delivery.bytesPerSecond > 0)
        m_trickle.start();
    pump();
}

void HttpConnection::pump()
{
    const qint64 rate = m_answer.delivery.bytesPerSecond;
    const QByteArray &body = m_answer.reply.body;
    if (!m_head.isEmpty()) {
        // Head and a small body leave in one packet.
        if (rate == 0 && m_bodyEnd <= 16 * 1024) {
            m_head += body.left(m_bodyEnd);
            m_bodyWritten = m_bodyEnd;
        }
        m_socket->write(std::exchange(m_head, {}));
    }
    const qint64 share = rate > 0 ? std::max<qint64>(1, rate * trickleInterval.count() / 1000) : m_bodyEnd;
    qint64 written = 0;
    while (m_bodyWritten < m_bodyEnd && written < share && m_socket->bytesToWrite() < 4 * writePiece) {
        const qint64 piece = std::min({writePiece, m_bodyEnd - m_bodyWritten, share - written});
        if (m_socket->write(body.constData() + m_bodyWritten, piece) != piece)
            return;
        m_bodyWritten += piece;
        written += piece;
    }
    if (m_bodyWritten < m_bodyEnd)
        return;
    m_trickle.stop();
    m_sending = false;
    m_answer = {};
    if (!m_keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_busy = false;
    if (!m_input.isEmpty())
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

} // namespace switchyard::simulator
