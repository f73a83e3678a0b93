// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractcheck.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

QByteArrayList values(const ContractCheck::Headers &headers, QByteArrayView name)
{
    QByteArrayList found;
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            found += value;
    }
    return found;
}

//! Only what RFC 3986 never reserves, and escapes: nothing in it can be taken for a delimiter on the way.
bool isPlainlyEncoded(const QByteArray &text)
{
    static const QRegularExpression shape(u"^([A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})*$"_s);
    return shape.match(QString::fromLatin1(text)).hasMatch();
}

QByteArray mediaType(const ContractCheck::Headers &headers)
{
    const auto types = values(headers, "Content-Type");
    return types.isEmpty() ? QByteArray() : types.first().split(';').first().trimmed().toLower();
}

bool isRetryAfter(const QByteArray &text)
{
    bool seconds = false;
    text.toUInt(&seconds);
    return seconds
        || QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).isValid();
}

QStringList prefixed(const QStringList &faults, const QString &prefix)
{
    QStringList lines;
    for (const auto &fault : faults)
        lines += prefix + fault;
    return lines;
}

} // namespace

ContractCheck::ContractCheck(OpenApiDocument::Dialect dialect)
    : m_document(OpenApiDocument::partnerApi(dialect)), m_open(m_document.root()),
      m_closed(m_document.root(), OpenApiValidator::Members::Closed)
{}

QStringList ContractCheck::request(const Request &sent, OpenApiValidator::Members members) const
{
    const auto match = m_document.match(sent.method, sent.path);
    if (!match.operation)
        return {u"no operation is %1 %2"_s.arg(QString::fromLatin1(sent.method), QString::fromLatin1(sent.path))};
    const auto &operation = *match.operation;
    auto faults = path(match, sent.path) + query(operation, sent.query) + headers(operation, sent);
    if (!operation.body && !sent.body.isEmpty())
        faults += u"a body where none is declared"_s;
    if (operation.body) {
        const auto &validator = members == OpenApiValidator::Members::Open ? m_open : m_closed;
        faults += prefixed(validator.checkBytes(operation.body->schema, sent.body), u"body"_s);
    }
    return prefixed(faults, QString::fromLatin1(operation.id) + u" request: "_s);
}

QStringList ContractCheck::path(const OpenApiDocument::Match &match, const QByteArray &encoded) const
{
    QStringList faults;
    const auto segments = encoded.split('/');
    for (const auto &segment : segments) {
        if (!isPlainlyEncoded(segment))
            faults += u"path segment '%1' is not wholly percent-encoded"_s.arg(QString::fromLatin1(segment));
    }
    for (const auto &parameter : match.operation->parameters) {
        if (parameter.in == OpenApiParameter::In::Path)
            faults += prefixed(m_open.check(parameter.schema, match.arguments.value(parameter.name)),
                               u"path "_s + parameter.name);
    }
    return faults;
}

QStringList ContractCheck::query(const OpenApiOperation &operation, const QByteArray &encoded) const
{
    QStringList faults;
    QSet<QString> seen;
    const auto items = encoded.isEmpty() ? QByteArrayList() : encoded.split('&');
    for (const auto &item : items) {
        const auto equals = item.indexOf('=');
        const auto name = QString::fromUtf8(QByteArray::fromPercentEncoding(item.left(equals)));
        const auto *parameter = operation.parameter(OpenApiParameter::In::Query, name);
        if (!parameter) {
            faults += u"query parameter '%1' is not declared"_s.arg(name);
            continue;
        }
        if (seen.contains(name))
            faults += u"query parameter '%1' is given twice"_s.arg(name);
        seen.insert(name);
        if (equals < 0 || !isPlainlyEncoded(item.mid(equals + 1)))
            faults += u"query parameter '%1' is not wholly percent-encoded"_s.arg(name);
        const auto value = QString::fromUtf8(QByteArray::fromPercentEncoding(item.mid(equals + 1)));
        faults += prefixed(m_open.check(parameter->schema, value), u"query "_s + name);
    }
    for (const auto &parameter : operation.parameters) {
        if (parameter.in == OpenApiParameter::In::Query && parameter.required && !seen.contains(parameter.name))
            faults += u"query parameter '%1' is missing"_s.arg(parameter.name);
    }
    return faults;
}

QStringList ContractCheck::headers(const OpenApiOperation &operation, const Request &sent) const
{
    QStringList faults;
    const auto authorization = values(sent.headers, "Authorization");
    if (authorization.size() != 1 || !authorization.first().startsWith("Bearer ") || authorization.first().size() < 8)
        faults += u"needs exactly one Authorization header with a bearer token"_s;
    if (!values(sent.headers, "Accept").contains("application/json"))
        faults += u"does not ask for application/json"_s;
    const auto type = mediaType(sent.headers);
    if (operation.body ? type != operation.body->mediaType : !type.isEmpty())
        faults += u"Content-Type is '%1'"_s.arg(QString::fromLatin1(type));
    return faults;
}

QStringList ContractCheck::tokenRequest(const Request &sent) const
{
    QStringList faults;
    if (sent.method != m_document.tokenEndpoint().method)
        faults += u"is a %1"_s.arg(QString::fromLatin1(sent.method));
    if (!sent.query.isEmpty())
        faults += u"has a query"_s;
    const auto authorization = values(sent.headers, "Authorization");
    if (authorization.size() != 1 || !authorization.first().startsWith("Basic "))
        faults += u"needs exactly one Authorization header with id and secret"_s;
    if (mediaType(sent.headers) != m_document.tokenEndpoint().body->mediaType)
        faults += u"is not a form"_s;
    QJsonObject form;
    const auto items = QUrlQuery(QString::fromLatin1(sent.body)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        form.insert(name, value);
    faults += prefixed(m_closed.check(m_document.tokenEndpoint().body->schema, form), u"body"_s);
    return prefixed(faults, u"token request: "_s);
}

QStringList ContractCheck::response(const QByteArray &id, const Response &answered) const
{
    const auto *operation = id == "token" ? &m_document.tokenEndpoint() : m_document.operation(id);
    if (!operation)
        return {u"no operation is called '%1'"_s.arg(QString::fromLatin1(id))};
    const auto name = u"%1 response %2: "_s.arg(QString::fromLatin1(id)).arg(answered.status);
    const auto *declared = operation->response(answered.status);
    if (!declared)
        return {name + u"the status is not declared"_s};

    QStringList faults;
    const auto pauses = values(answered.headers, "Retry-After");
    for (const auto &retryAfter : pauses) {
        if (!isRetryAfter(retryAfter))
            faults += u"Retry-After is '%1'"_s.arg(QString::fromLatin1(retryAfter));
    }
    const auto locations = values(answered.headers, "Location");
    for (const auto &location : locations) {
        if (!declared->headers.contains(u"Location"_s) || !QUrl::fromEncoded(location, QUrl::StrictMode).isValid())
            faults += u"Location is '%1'"_s.arg(QString::fromLatin1(location));
    }
    if (answered.body.isEmpty()) {
        if (!declared->bodyOptional && !declared->bodies.empty())
            faults += u"has no body"_s;
    } else if (declared->bodies.empty()) {
        faults += u"has a body where none is declared"_s;
    } else {
        const auto type = mediaType(answered.headers);
        const auto body = std::find_if(declared->bodies.begin(), declared->bodies.end(),
                                       [&](const auto &candidate) { return candidate.mediaType == type; });
        if (body == declared->bodies.end())
            faults += u"Content-Type is '%1'"_s.arg(QString::fromLatin1(type));
        else if (!body->schema.isEmpty())
            faults += prefixed(m_open.checkBytes(body->schema, answered.body), u"body"_s);
    }
    return prefixed(faults, name);
}

} // namespace switchyard
