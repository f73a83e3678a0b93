// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractarguments.h"
#include "openapivalidator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> instant(const QString &text)
{
    return parseInstant(text.toStdString());
}

std::optional<std::pair<Instant, Instant>> interval(const QString &text)
{
    const auto from = instant(text.section(u'/', 0, 0));
    const auto to = instant(text.section(u'/', 1, 1));
    if (!from || !to)
        return {};
    return std::pair(*from, *to);
}

} // namespace

ContractArguments::ContractArguments(const OpenApiDocument &document) : m_document(document)
{
    for (const auto &operation : document.operations()) {
        for (const auto &parameter : operation.parameters) {
            if (parameter.in == OpenApiParameter::In::Path)
                m_values.insert(parameter.name, parameter.examples.first());
        }
    }
}

void ContractArguments::set(const QString &name, const QString &value)
{
    m_values.insert(name, value);
    m_learnt.insert(name);
}

void ContractArguments::useOddSamples()
{
    for (const auto &operation : m_document.operations()) {
        for (const auto &parameter : operation.parameters) {
            if (parameter.in == OpenApiParameter::In::Path)
                set(parameter.name, parameter.examples.last());
        }
    }
}

QStringList ContractArguments::pathParameters(const OpenApiOperation &operation) const
{
    static const QRegularExpression placeholder(u"\\{(\\w+)\\}"_s);
    QStringList names;
    for (auto it = placeholder.globalMatch(operation.path); it.hasNext();)
        names += it.next().captured(1);
    return names;
}

QHash<QString, QString> ContractArguments::queryOf(const OpenApiOperation &operation) const
{
    QHash<QString, QString> items;
    for (const auto &parameter : operation.parameters) {
        if (parameter.in == OpenApiParameter::In::Query)
            items.insert(parameter.name, m_values.value(parameter.name, parameter.examples.first()));
    }
    return items;
}

TelemetryQuery ContractArguments::read(const QHash<QString, QString> &items, TelemetryQuery query)
{
    if (const auto span = interval(items.value(u"interval"_s))) {
        query.start = span->first;
        query.end = span->second;
    } else {
        query.start = instant(items.value(u"start"_s));
        query.end = instant(items.value(u"end"_s));
    }
    query.bucket = parseDuration(items.value(u"bucket"_s, items.value(u"resolution"_s)).toStdString());
    query.energy = items.value(u"include"_s).split(u',').contains(u"energy"_s);
    return query;
}

DynamicTariffQuery ContractArguments::read(const QHash<QString, QString> &items, DynamicTariffQuery query)
{
    query.interval = interval(items.value(u"interval"_s));
    return query;
}

FlexEventQuery ContractArguments::read(const QHash<QString, QString> &items, FlexEventQuery query)
{
    query.start = instant(items.value(u"start"_s));
    query.end = instant(items.value(u"end"_s));
    query.flexGroupId = FlexGroupId(items.value(u"flexGroupId"_s));
    return query;
}

QByteArray ContractArguments::bodyOf(const OpenApiOperation &operation) const
{
    // Who creates a thing gives it the identifier that its schema requires: that one stays as the sample has it.
    QSet<QString> kept;
    if (operation.method == "POST") {
        const auto reference = atPointer(m_document.root(), operation.body->schema + u"/$ref"_s).toString();
        const auto required = atPointer(m_document.root(), reference.mid(1) + u"/required"_s).toArray();
        for (const auto member : required)
            kept.insert(member.toString());
    }
    const auto names = pathParameters(operation);
    for (const auto &name : names)
        kept.remove(name);
    return QJsonDocument(replaced(operation.body->example, kept).toObject()).toJson(QJsonDocument::Compact);
}

QJsonValue ContractArguments::replaced(const QJsonValue &value, const QSet<QString> &kept) const
{
    if (value.isArray()) {
        QJsonArray array;
        const auto items = value.toArray();
        for (const auto item : items)
            array.append(replaced(item, kept));
        return array;
    }
    if (!value.isObject())
        return value;
    auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto singular = it.key().endsWith(u's') ? it.key().chopped(1) : QString();
        if (it.value().isString() && m_learnt.contains(it.key()) && !kept.contains(it.key()))
            it.value() = m_values.value(it.key());
        else if (it.value().isArray() && m_learnt.contains(singular))
            it.value() = QJsonArray{m_values.value(singular)};
        else
            it.value() = replaced(it.value(), kept);
    }
    return object;
}

void ContractArguments::learn(const QByteArray &id, const QByteArray &requestBody, const QByteArray &location,
                              const QByteArray &responseBody)
{
    const auto *operation = m_document.operation(id);
    if (!operation)
        return;
    const bool isWrite = operation->method != "GET";
    const auto sent = parseJson(requestBody).toObject();
    const auto answer = parseJson(responseBody).toObject();
    take(answer, sent, isWrite);
    const auto entries = answer.value("entries"_L1).toArray();
    const auto readable = std::find_if(entries.begin(), entries.end(), [](const auto &e) { return e.isObject(); });
    if (readable != entries.end())
        take(readable->toObject(), sent, isWrite);
    if (!location.isEmpty()) {
        QJsonObject created;
        for (const char *method : {"GET", "PATCH"}) {
            const auto found = m_document.match(method, location);
            for (auto it = found.arguments.begin(); it != found.arguments.end(); ++it)
                created.insert(it.key(), it.value());
        }
        take(created, sent, isWrite);
    }
}

void ContractArguments::take(const QJsonObject &object, const QJsonObject &sent, bool isWrite)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!m_values.contains(it.key()) || !it.value().isString() || it.value().toString().isEmpty())
            continue;
        const bool echoed = sent.value(it.key()) == it.value();
        if (isWrite ? !echoed : !m_learnt.contains(it.key()))
            set(it.key(), it.value().toString());
    }
}

} // namespace switchyard
