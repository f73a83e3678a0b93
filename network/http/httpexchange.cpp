// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpexchange.h"

#include "networkerror.h"
#include "onceonlybody.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace switchyard {

void HttpExchange::DeleteLater::operator()(QNetworkReply *reply) const
{
    if (!reply->isFinished())
        reply->abort();
    reply->deleteLater();
}

HttpExchange::HttpExchange(HttpRequest request, Secret authorization, Clock &clock)
    : m_request(std::move(request)), m_authorization(std::move(authorization)), m_clock(clock)
{}

HttpExchange::~HttpExchange()
{
    if (m_body)
        m_body->withhold();
    if (m_reply)
        m_reply->disconnect(this); // aborting it, a few lines on, would else call back into what is half gone
}

void HttpExchange::start(std::shared_ptr<QNetworkAccessManager> manager, QNetworkRequest base, bool viaProxy,
                         std::function<bool()> mayRideOnOpenConnection)
{
    m_manager = std::move(manager);
    m_viaProxy = viaProxy;
    m_mayRideOnOpenConnection = std::move(mayRideOnOpenConnection);
    base.setUrl(m_request.url);
    for (const auto &[name, value] : std::as_const(m_request.headers))
        base.setRawHeader(name, value);
    if (!m_authorization.isEmpty())
        base.setRawHeader("Authorization", m_authorization.reveal());
    const QByteArray bytes = m_request.body.value_or(QByteArray());
    if (m_request.body && !base.hasRawHeader("Content-Type"))
        base.setRawHeader("Content-Type", "application/json");
    // Without a length Qt would buffer the body, and a buffered body can be sent again.
    base.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());

    m_began = m_heard = m_clock.elapsed();
    auto body = std::make_unique<OnceOnlyBody>(bytes);
    m_reply.reset(m_manager->sendCustomRequest(base, methodName(m_request.method), body.get()));
    m_body = body.release();
    m_body->setParent(m_reply.get());

    auto *reply = m_reply.get();
    connect(reply, &QNetworkReply::encrypted, this, &HttpExchange::hear);
    connect(reply, &QNetworkReply::requestSent, this, &HttpExchange::hear);
    connect(reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
        if (sent > 0) // Qt reports 0 of 0 at the end of a request that never left
            hear();
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_sawAnswer = true;
        hear();
    });
    connect(reply, &QNetworkReply::readyRead, this, [this] {
        hear();
        drain();
    });
    connect(reply, &QNetworkReply::sslErrors, this, [this](const auto &errors) { m_sslErrors += errors; });
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::finish, Qt::QueuedConnection);
    watchDeadlines();
}

std::chrono::milliseconds HttpExchange::took() const
{
    return m_clock.elapsed() - m_began;
}

//! One timer at a time, for whichever limit comes first: most answers are there long before.
void HttpExchange::watchDeadlines()
{
    const auto &limits = m_request.limits;
    auto next = std::min(m_began + limits.total, m_heard + limits.idle);
    if (m_connectWatched)
        next = std::min(next, m_began + limits.connect);
    m_clock.after(next - m_clock.elapsed(), this, [this] { checkDeadlines(); });
}

void HttpExchange::checkDeadlines()
{
    const auto &limits = m_request.limits;
    const auto now = m_clock.elapsed();
    if (m_connectWatched && now >= m_began + limits.connect) {
        m_connectWatched = false;
        // Qt says when a request with a body has left, but not so for an empty one on a connection that was open before.
        if (!m_left && (m_body->isUntouched() || !m_mayRideOnOpenConnection()))
            return giveUp(ApiError::Kind::TimedOut, u"connect-timeout"_s, u"No connection in time"_s);
    }
    if (now >= m_began + limits.total)
        return giveUp(ApiError::Kind::TimedOut, u"total-timeout"_s, u"The answer took too long as a whole"_s);
    if (now >= m_heard + limits.idle)
        return giveUp(ApiError::Kind::TimedOut, u"idle-timeout"_s, u"Nothing came for too long"_s);
    watchDeadlines();
}

void HttpExchange::hear()
{
    m_heard = m_clock.elapsed();
    m_left = true;
}

void HttpExchange::drain()
{
    if (m_gaveUp)
        return;
    // Bit by bit: a small compressed answer may stand for a huge one.
    while (m_reply->bytesAvailable() > 0) {
        m_sawAnswer = true;
        const qint64 room = m_request.limits.maxBytes - m_received.size();
        // As much as is there, and a little more: of what is compressed Qt does not say how much it will be, and who reads the
        // body next may read it in place when there is room behind it.
        const qint64 most = std::min(room + 1, std::min<qint64>(m_reply->bytesAvailable(), 256 * 1024) + 16 * 1024);
        const qsizetype before = m_received.size();
        m_received.resize(before + most);
        m_received.resize(before + std::max<qint64>(m_reply->read(m_received.data() + before, most), 0));
        if (m_received.size() > m_request.limits.maxBytes) {
            giveUp(ApiError::Kind::TooLarge, u"too-large"_s,
                   u"The answer is larger than %1 bytes"_s.arg(m_request.limits.maxBytes));
            return;
        }
    }
}

void HttpExchange::giveUp(ApiError::Kind kind, const QString &code, const QString &message)
{
    if (m_gaveUp || m_outcome || m_reply->isFinished())
        return;
    m_gaveUp = ApiError::of(kind, message);
    m_gaveUp->code = code;
    m_body->withhold();
    m_reply->abort();
}

void HttpExchange::finish()
{
    if (m_outcome)
        return;
    drain();
    m_http2 = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    auto outcome = conclude();
    if (!outcome) {
        outcome = [&] {
            auto error = outcome.error();
            error.operation = m_request.operation;
            error.neverLeft = error.neverLeft || (m_body && m_body->isUntouched());
            return error;
        }();
    }
    m_outcome = std::move(outcome);
    Q_EMIT settled();
}

const Result<HttpReply> &HttpExchange::outcome() const
{
    Q_ASSERT(m_outcome);
    return *m_outcome;
}

bool HttpExchange::hasWholeBody() const
{
    bool known = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&known);
    // What was compressed has another length here; then nothing is certain.
    return known && !m_reply->hasRawHeader("Content-Encoding") && m_received.size() == length;
}

Result<HttpReply> HttpExchange::conclude()
{
    if (m_gaveUp)
        return *m_gaveUp;
    const auto error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // At the end of a connection Qt may want to send a request again whose answer has just come: nothing of it is missing.
    const bool cameFirst = error == QNetworkReply::ContentReSendError && status >= 200 && hasWholeBody();
    if (!isWholeAnswer(status, error) && !cameFirst) {
        auto why = networkErrorOf(error, m_reply->errorString(), m_sslErrors);
        // Qt tells what went wrong at the proxy in words only. Before TLS stands, all that is wrong is wrong there.
        const bool certain = m_body->isUntouched() || !m_mayRideOnOpenConnection();
        if (m_viaProxy && error == QNetworkReply::UnknownNetworkError && !m_left && certain)
            why = proxyErrorOf(m_reply->errorString());
        why.http = why.kind == ApiError::Kind::Proxy ? 0 : status;
        why.neverLeft = why.neverLeft && !m_sawAnswer;
        return why;
    }
    HttpReply answer;
    answer.status = status;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        answer.headers.append({name, value});
    answer.body = std::move(m_received);
    answer.took = took();
    answer.http2 = m_http2;
    return answer;
}

} // namespace switchyard
