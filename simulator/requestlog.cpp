// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlog.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

RequestLog::RequestLog(int limit) : m_limit(limit) {}

qint64 RequestLog::nextSequence()
{
    const QMutexLocker lock(&m_mutex);
    return ++m_lastSequence;
}

void RequestLog::append(Exchange exchange)
{
    exchange.responseBody.clear();
    const QMutexLocker lock(&m_mutex);
    m_exchanges.push_back(std::move(exchange));
    if (m_exchanges.size() > size_t(m_limit))
        m_exchanges.pop_front();
}

QList<Exchange> RequestLog::all() const
{
    const QMutexLocker lock(&m_mutex);
    return QList<Exchange>(m_exchanges.begin(), m_exchanges.end());
}

void RequestLog::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_exchanges.clear();
}

QJsonObject RequestLog::toJson(const Exchange &exchange)
{
    QJsonObject headers;
    for (const auto &[name, value] : exchange.requestHeaders) {
        const bool secret = name.compare("Authorization", Qt::CaseInsensitive) == 0;
        headers.insert(QString::fromLatin1(name), QString::fromUtf8(secret ? value.left(value.indexOf(' ')) : value));
    }
    QJsonObject json{{u"sequence"_s, exchange.sequence},
                     {u"connection"_s, exchange.connection},
                     {u"time"_s, exchange.time.toString(Qt::ISODateWithMs)},
                     {u"operationId"_s, QString::fromLatin1(exchange.operationId)},
                     {u"method"_s, QString::fromLatin1(exchange.method)},
                     {u"path"_s, QString::fromUtf8(exchange.path)},
                     {u"query"_s, QString::fromUtf8(exchange.query)},
                     {u"headers"_s, headers},
                     {u"processed"_s, exchange.processed},
                     {u"status"_s, exchange.status},
                     {u"fault"_s, QString::fromLatin1(exchange.fault)},
                     {u"bodyBytes"_s, exchange.requestBody.size()}};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(exchange.requestBody);
    if (decoder.hasError())
        json.insert("bodyBase64"_L1, QString::fromLatin1(exchange.requestBody.toBase64()));
    else
        json.insert("body"_L1, text);
    return json;
}

} // namespace switchyard::simulator
