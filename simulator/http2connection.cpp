// SPDX-License-Identifier: GPL-3.0-or-later
#include "http2connection.h"

#include <nghttp2/nghttp2.h>

#include <array>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace switchyard::simulator {

namespace {

constexpr qint64 maximumBody = 256LL * 1024 * 1024;
constexpr qint64 mostBuffered = 1024 * 1024;
constexpr quint32 mostStreams = 100;
constexpr std::chrono::milliseconds trickleInterval{20};

QByteArray bytes(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

//! nghttp2 copies names and values while it submits them.
nghttp2_nv field(const QByteArray &name, const QByteArray &value)
{
    const auto data = [](const QByteArray &text) {
        return const_cast<uint8_t *>(reinterpret_cast<const uint8_t *>(text.constData()));
    };
    return {data(name), data(value), size_t(name.size()), size_t(value.size()), NGHTTP2_NV_FLAG_NONE};
}

} // namespace

struct Http2Connection::Callbacks
{
    static Http2Connection &self(void *user) { return *static_cast<Http2Connection *>(user); }

    static int onBeginHeaders(nghttp2_session *, const nghttp2_frame *frame, void *user)
    {
        if (frame->hd.type == NGHTTP2_HEADERS && frame->headers.cat == NGHTTP2_HCAT_REQUEST)
            self(user).m_streams[frame->hd.stream_id].request.connection = self(user).m_number;
        return 0;
    }

    static int onHeader(nghttp2_session *, const nghttp2_frame *frame, const uint8_t *name, size_t nameSize,
                        const uint8_t *value, size_t valueSize, uint8_t, void *user)
    {
        const auto found = self(user).m_streams.find(frame->hd.stream_id);
        if (found == self(user).m_streams.end())
            return 0;
        HttpRequest &request = found->second.request;
        const QByteArray key = bytes(name, nameSize);
        const QByteArray text = bytes(value, valueSize);
        if (key == ":method") {
            request.method = text;
        } else if (key == ":path") {
            const qsizetype question = text.indexOf('?');
            request.path = question < 0 ? text : text.left(question);
            request.query = question < 0 ? QByteArray() : text.mid(question + 1);
        } else if (key == ":authority") {
            request.headers.emplaceBack("Host", text);
        } else if (!key.startsWith(':')) {
            request.headers.emplaceBack(key, text);
        }
        return 0;
    }

    static int onData(nghttp2_session *session, uint8_t, int32_t id, const uint8_t *data, size_t size, void *user)
    {
        const auto found = self(user).m_streams.find(id);
        if (found == self(user).m_streams.end())
            return 0;
        QByteArray &body = found->second.request.body;
        if (body.size() + qint64(size) > maximumBody)
            return nghttp2_submit_rst_stream(session, NGHTTP2_FLAG_NONE, id, NGHTTP2_ENHANCE_YOUR_CALM);
        body.append(reinterpret_cast<const char *>(data), qsizetype(size));
        return 0;
    }

    static int onFrame(nghttp2_session *, const nghttp2_frame *frame, void *user)
    {
        const bool request = frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA;
        if (request && (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0)
            self(user).handle(frame->hd.stream_id);
        return 0;
    }

    static int onStreamClose(nghttp2_session *, int32_t id, uint32_t, void *user)
    {
        self(user).m_streams.erase(id);
        return 0;
    }

    static ssize_t bodyPiece(nghttp2_session *, int32_t id, uint8_t *out, size_t room, uint32_t *flags,
                             nghttp2_data_source *, void *user)
    {
        const auto found = self(user).m_streams.find(id);
        if (found == self(user).m_streams.end())
            return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
        Stream &stream = found->second;
        const Delivery &delivery = stream.answer.delivery;
        const QByteArray &body = stream.answer.reply.body;
        const bool cut = delivery.end == Delivery::End::Cut;
        const qint64 end = cut ? std::min<qint64>(delivery.bytes, body.size()) : body.size();
        qint64 piece = std::min(qint64(room), end - stream.sent);
        if (delivery.bytesPerSecond > 0)
            piece = std::min(piece, stream.allowance);
        memcpy(out, body.constData() + stream.sent, size_t(piece));
        stream.sent += piece;
        stream.allowance -= piece;
        if (stream.sent == end && cut) {
            self(user).endSoon();
            return piece > 0 ? piece : ssize_t(NGHTTP2_ERR_DEFERRED);
        }
        if (stream.sent == end) {
            *flags |= NGHTTP2_DATA_FLAG_EOF;
            return piece;
        }
        stream.held = piece == 0;
        return piece > 0 ? piece : ssize_t(NGHTTP2_ERR_DEFERRED);
    }
};

Http2Connection::Http2Connection(qint64 number, std::unique_ptr<QTcpSocket> socket, HttpFront::Handler handler)
    : ClientConnection(number, std::move(socket)), m_handler(std::move(handler))
{
    m_trickle.setInterval(trickleInterval);
    connect(&m_trickle, &QTimer::timeout, this, &Http2Connection::tick);

    nghttp2_session_callbacks *callbacks = nullptr;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, &Callbacks::onBeginHeaders);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, &Callbacks::onHeader);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, &Callbacks::onData);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, &Callbacks::onFrame);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, &Callbacks::onStreamClose);
    nghttp2_session_server_new(&m_session, callbacks, this);
    nghttp2_session_callbacks_del(callbacks);

    const std::array settings{nghttp2_settings_entry{NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, mostStreams}};
    nghttp2_submit_settings(m_session, NGHTTP2_FLAG_NONE, settings.data(), settings.size());
    flush();
}

Http2Connection::~Http2Connection()
{
    nghttp2_session_del(m_session);
}

void Http2Connection::read()
{
#ifdef Q_OS_LINUX
    // Qt sends the headers and the body of a request as two small packets and waits for the first to be acknowledged, which
    // Linux delays by 40 ms. It forgets this option now and then.
    const int atOnce = 1;
    ::setsockopt(int(m_socket->socketDescriptor()), IPPROTO_TCP, TCP_QUICKACK, &atOnce, sizeof atOnce);
#endif
    const QByteArray input = m_socket->readAll();
    const auto taken =
        nghttp2_session_mem_recv(m_session, reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
    if (taken < 0) {
        m_socket->abort();
        return;
    }
    flush();
}

void Http2Connection::handle(int id)
{
    const auto found = m_streams.find(id);
    if (found == m_streams.end())
        return;
    Stream &stream = found->second;
    stream.answer = m_handler(stream.request);
    stream.request.body.clear();
    // Never from inside nghttp2's callback: an answer may end the connection.
    QTimer::singleShot(stream.answer.delivery.delay, this, [this, id] { deliver(id); });
}

void Http2Connection::deliver(int id)
{
    const auto found = m_streams.find(id);
    if (found == m_streams.end())
        return;
    switch (found->second.answer.delivery.end) {
    case Delivery::End::Whole:
    case Delivery::End::Cut:
        submit(id, found->second);
        flush();
        break;
    case Delivery::End::Reset: reset(); break;
    case Delivery::End::Close: m_socket->disconnectFromHost(); break;
    case Delivery::End::Stall:
        // Only the client can end this stream.
        break;
    }
}

void Http2Connection::submit(int id, Stream &stream)
{
    const Reply &reply = stream.answer.reply;
    const QByteArray status = QByteArray::number(reply.status);
    const QByteArray length = QByteArray::number(reply.body.size());
    // HTTP/2 wants lower-case names; nghttp2 copies, but not before the last one is listed.
    Headers headers;
    for (const auto &[name, value] : reply.headers)
        headers.emplaceBack(name.toLower(), value);
    const QByteArray statusName = ":status";
    const QByteArray lengthName = "content-length";
    const QByteArray typeName = "content-type";
    QList<nghttp2_nv> fields{field(statusName, status)};
    if (reply.status != 204) {
        fields += field(lengthName, length);
        if (!reply.body.isEmpty())
            fields += field(typeName, reply.contentType);
    }
    for (const auto &[name, value] : headers)
        fields += field(name, value);

    nghttp2_data_provider body{};
    body.read_callback = &Callbacks::bodyPiece;
    nghttp2_submit_response(m_session, id, fields.constData(), size_t(fields.size()),
                            reply.body.isEmpty() ? nullptr : &body);
    if (stream.answer.delivery.bytesPerSecond > 0)
        m_trickle.start();
}

void Http2Connection::tick()
{
    bool trickling = false;
    for (auto &[id, stream] : m_streams) {
        const qint64 rate = stream.answer.delivery.bytesPerSecond;
        if (rate <= 0)
            continue;
        trickling = true;
        stream.allowance = std::max<qint64>(1, rate * trickleInterval.count() / 1000);
        if (std::exchange(stream.held, false))
            nghttp2_session_resume_data(m_session, id);
    }
    if (!trickling)
        m_trickle.stop();
    flush();
}

void Http2Connection::flush()
{
    // In one piece: a TLS record for each frame would be a packet for each frame.
    QByteArray out;
    while (m_socket->bytesToWrite() + out.size() < mostBuffered) {
        const uint8_t *data = nullptr;
        const auto size = nghttp2_session_mem_send(m_session, &data);
        if (size <= 0)
            break;
        out += bytes(data, size_t(size));
    }
    if (!out.isEmpty())
        m_socket->write(out);
}

void Http2Connection::endSoon()
{
    if (!std::exchange(m_ending, true))
        QMetaObject::invokeMethod(m_socket.get(), &QTcpSocket::disconnectFromHost, Qt::QueuedConnection);
}

} // namespace switchyard::simulator
