// SPDX-License-Identifier: GPL-3.0-or-later
#include "openapidocument.h"
#include "openapivalidator.h"

#include <QFile>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <array>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array methods{"get"_L1, "put"_L1, "post"_L1, "delete"_L1, "patch"_L1};

//! The operation with the changes of the published dialect: members replace members, responses replace responses by status.
QJsonObject published(QJsonObject operation)
{
    const auto changes = operation.take("x-published"_L1).toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.key() != "responses"_L1) {
            operation.insert(it.key(), it.value());
            continue;
        }
        auto responses = operation.value("responses"_L1).toObject();
        const auto changed = it.value().toObject();
        for (auto response = changed.begin(); response != changed.end(); ++response) {
            if (response.value().isNull())
                responses.remove(response.key());
            else
                responses.insert(response.key(), response.value());
        }
        operation.insert("responses"_L1, responses);
    }
    return operation;
}

QJsonObject withDialect(QJsonObject document, OpenApiDocument::Dialect dialect)
{
    QJsonObject paths;
    const auto items = document.value("paths"_L1).toObject();
    for (auto item = items.begin(); item != items.end(); ++item) {
        for (const auto method : methods) {
            auto operation = item.value().toObject().value(method).toObject();
            if (operation.isEmpty())
                continue;
            if (dialect == OpenApiDocument::Dialect::Published)
                operation = published(operation);
            const auto path = operation.take("path"_L1).toString(item.key());
            auto target = paths.value(path).toObject();
            target.insert(method, operation);
            if (item.value().toObject().contains("parameters"_L1))
                target.insert("parameters"_L1, item.value().toObject().value("parameters"_L1));
            paths.insert(path, target);
        }
    }
    document.insert("paths"_L1, paths);
    return document;
}

} // namespace

const OpenApiParameter *OpenApiOperation::parameter(OpenApiParameter::In in, const QString &name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(), [&](const auto &parameter) {
        return parameter.in == in && parameter.name == name;
    });
    return found == parameters.end() ? nullptr : &*found;
}

const OpenApiResponse *OpenApiOperation::response(int status) const
{
    const auto exact = QByteArray::number(status);
    const auto range = exact.left(1) + "XX";
    const OpenApiResponse *ranged = nullptr;
    for (const auto &response : responses) {
        if (response.status == exact)
            return &response;
        if (response.status == range)
            ranged = &response;
    }
    return ranged;
}

const OpenApiResponse *OpenApiOperation::success() const
{
    const auto found = std::find_if(responses.begin(), responses.end(),
                                    [](const auto &response) { return response.status.startsWith('2'); });
    return found == responses.end() ? nullptr : &*found;
}

OpenApiDocument OpenApiDocument::partnerApi(Dialect dialect)
{
    QFile file(QStringLiteral(SWITCHYARD_PARTNER_API));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", SWITCHYARD_PARTNER_API);
    const auto document = parseJson(file.readAll());
    if (!document.isObject())
        qFatal("%s is not a JSON object", SWITCHYARD_PARTNER_API);
    return {document.toObject(), dialect};
}

OpenApiDocument::OpenApiDocument(const QJsonObject &document, Dialect dialect) : m_root(withDialect(document, dialect))
{
    const auto paths = m_root.value("paths"_L1).toObject();
    for (auto item = paths.begin(); item != paths.end(); ++item) {
        const QString itemPointer = u"/paths/"_s + pointerToken(item.key());
        for (const auto method : methods) {
            if (item.value().toObject().contains(method))
                m_operations.push_back(read(item.key(), itemPointer + u'/' + method, method, itemPointer));
        }
    }
    m_token =
        read({}, u"/components/pathItems/TokenEndpoint/post"_s, u"post"_s, u"/components/pathItems/TokenEndpoint"_s);
}

const OpenApiOperation *OpenApiDocument::operation(const QByteArray &id) const
{
    const auto found = std::find_if(m_operations.begin(), m_operations.end(),
                                    [&](const auto &candidate) { return candidate.id == id; });
    return found == m_operations.end() ? nullptr : &*found;
}

OpenApiDocument::Match OpenApiDocument::match(const QByteArray &method, const QByteArray &encodedPath) const
{
    Match best;
    const auto sent = encodedPath.split('/');
    for (const auto &candidate : m_operations) {
        const auto wanted = candidate.path.split(u'/');
        if (candidate.method != method || wanted.size() != sent.size())
            continue;
        QHash<QString, QString> arguments;
        bool fits = true;
        for (qsizetype i = 0; fits && i < wanted.size(); ++i) {
            if (wanted[i].startsWith(u'{')) {
                fits = !sent[i].isEmpty();
                arguments.insert(wanted[i].mid(1, wanted[i].size() - 2),
                                 QString::fromUtf8(QByteArray::fromPercentEncoding(sent[i])));
            } else {
                fits = wanted[i].toUtf8() == sent[i];
            }
        }
        if (fits && (!best.operation || arguments.size() < best.arguments.size()))
            best = {&candidate, arguments};
    }
    return best;
}

QString OpenApiDocument::resolved(const QString &pointer) const
{
    const auto reference = atPointer(m_root, pointer).toObject().value("$ref"_L1).toString();
    return reference.startsWith("#/"_L1) ? resolved(reference.mid(1)) : pointer;
}

OpenApiOperation OpenApiDocument::read(const QString &path, const QString &pointer, const QString &method,
                                       const QString &itemPointer) const
{
    const auto source = atPointer(m_root, pointer).toObject();
    OpenApiOperation operation;
    operation.id = source.value("operationId"_L1).toString().toUtf8();
    operation.method = method.toUpper().toLatin1();
    operation.path = path;
    operation.summary = source.value("summary"_L1).toString();
    const auto tags = source.value("tags"_L1).toArray();
    for (const auto tag : tags)
        operation.tags += tag.toString();
    operation.parameters = readParameters(itemPointer + u"/parameters"_s);
    for (auto &parameter : readParameters(pointer + u"/parameters"_s))
        operation.parameters.push_back(std::move(parameter));
    if (source.contains("requestBody"_L1)) {
        const auto bodies = readBodies(pointer + u"/requestBody/content"_s);
        if (!bodies.empty())
            operation.body = bodies.front();
    }
    const auto responses = source.value("responses"_L1).toObject();
    for (auto it = responses.begin(); it != responses.end(); ++it) {
        const auto place = resolved(pointer + u"/responses/"_s + pointerToken(it.key()));
        const auto response = atPointer(m_root, place).toObject();
        operation.responses.push_back({it.key().toLatin1(), response.value("x-body"_L1) == "optional"_L1,
                                       readBodies(place + u"/content"_s),
                                       response.value("headers"_L1).toObject().keys()});
    }
    return operation;
}

std::vector<OpenApiParameter> OpenApiDocument::readParameters(const QString &pointer) const
{
    std::vector<OpenApiParameter> parameters;
    for (qsizetype i = 0; i < atPointer(m_root, pointer).toArray().size(); ++i) {
        const auto place = resolved(pointer + u'/' + QString::number(i));
        const auto source = atPointer(m_root, place).toObject();
        OpenApiParameter parameter;
        parameter.name = source.value("name"_L1).toString();
        const auto in = source.value("in"_L1).toString();
        parameter.in = in == "path"_L1 ? OpenApiParameter::In::Path
            : in == "query"_L1         ? OpenApiParameter::In::Query
                                       : OpenApiParameter::In::Header;
        parameter.required = source.value("required"_L1).toBool();
        parameter.schema = place + u"/schema"_s;
        if (source.contains("example"_L1))
            parameter.examples += source.value("example"_L1).toString();
        const auto examples = source.value("examples"_L1).toObject();
        for (const auto name : {"usual"_L1, "odd"_L1}) {
            if (examples.contains(name))
                parameter.examples += examples.value(name).toObject().value("value"_L1).toString();
        }
        parameters.push_back(std::move(parameter));
    }
    return parameters;
}

std::vector<OpenApiBody> OpenApiDocument::readBodies(const QString &pointer) const
{
    std::vector<OpenApiBody> bodies;
    const auto content = atPointer(m_root, pointer).toObject();
    for (auto it = content.begin(); it != content.end(); ++it) {
        const auto source = it.value().toObject();
        const auto place = pointer + u'/' + pointerToken(it.key()) + u"/schema"_s;
        bodies.push_back(
            {it.key().toLatin1(), source.contains("schema"_L1) ? place : QString(), source.value("example"_L1)});
    }
    return bodies;
}

} // namespace switchyard
