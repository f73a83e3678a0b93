// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlroom.h"

#include "replies.h"
#include "service.h"
#include "wiretime.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

Reply listFaults(const Service &service)
{
    QJsonArray list;
    const auto all = service.faults.faults();
    for (const Fault &fault : all)
        list.append(fault.toJson());
    return jsonReply({{u"faults"_s, list}});
}

Reply faultsRoom(Service &service, const HttpRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    QString error;
    if (request.method == "DELETE") {
        service.faults.clear();
    } else if (request.method == "PUT") {
        if (!document.isArray() && !document.object().value("faults"_L1).isArray())
            return problem(400, u"An array of faults, please."_s);
        QList<Fault> faults;
        const QJsonArray given = document.isArray() ? document.array() : document.object().value("faults"_L1).toArray();
        for (const auto json : given) {
            const std::optional<Fault> fault = Fault::fromJson(json.toObject(), &error);
            if (!fault)
                return problem(400, error);
            faults.append(*fault);
        }
        service.faults.set(faults);
    } else if (request.method == "POST") {
        const std::optional<Fault> fault = Fault::fromJson(document.object(), &error);
        if (!fault)
            return problem(400, error);
        service.faults.add(*fault);
    } else if (request.method != "GET") {
        return problem(405, u"GET, PUT, POST or DELETE."_s);
    }
    return listFaults(service);
}

Reply requestsRoom(Service &service, const HttpRequest &request)
{
    if (request.method == "DELETE")
        service.log.clear();
    else if (request.method != "GET")
        return problem(405, u"GET or DELETE."_s);
    const qint64 after = parseQuery(request.query).value(u"after"_s).toLongLong();
    QJsonArray list;
    const auto all = service.log.all();
    for (const Exchange &exchange : all) {
        if (exchange.sequence > after)
            list.append(RequestLog::toJson(exchange));
    }
    return jsonReply({{u"requests"_s, list}});
}

Reply clockRoom(Service &service, const HttpRequest &request)
{
    const QJsonObject json = QJsonDocument::fromJson(request.body).object();
    if (request.method == "PUT") {
        if (json.contains("now"_L1)) {
            const std::optional<qint64> now = parseInstant_ms(json.value("now"_L1).toString());
            if (!now)
                return problem(400, u"now is not a date-time with an offset."_s);
            service.clock.set(QDateTime::fromMSecsSinceEpoch(*now, Qt::UTC));
        }
        if (json.contains("runs"_L1))
            service.clock.setRuns(json.value("runs"_L1).toBool());
    } else if (request.method == "POST") {
        if (!json.value("advance_s"_L1).isDouble())
            return problem(400, u"advance_s is missing."_s);
        service.clock.advance(qint64(json.value("advance_s"_L1).toDouble() * 1000.0));
    } else if (request.method != "GET") {
        return problem(405, u"GET, PUT or POST."_s);
    }
    return jsonReply({{u"now"_s, formatInstant(service.clock.now_ms())}, {u"runs"_s, service.clock.runs()}});
}

Reply outageRoom(Service &service, const HttpRequest &request)
{
    if (request.method == "PUT" || request.method == "POST")
        service.faults.setOutage(QJsonDocument::fromJson(request.body).object().value("on"_L1).toBool(true));
    else if (request.method == "DELETE")
        service.faults.setOutage(false);
    else if (request.method != "GET")
        return problem(405, u"GET, PUT, POST or DELETE."_s);
    return jsonReply({{u"on"_s, service.faults.outage()}});
}

Reply tokensRoom(Service &service, const HttpRequest &request)
{
    if (request.method == "DELETE") {
        service.tokens.revokeAll();
    } else if (request.method == "PUT") {
        const int lifetime_s = QJsonDocument::fromJson(request.body).object().value("lifetime_s"_L1).toInt(0);
        if (lifetime_s <= 0)
            return problem(400, u"lifetime_s is missing."_s);
        service.tokens.setLifetime(std::chrono::seconds(lifetime_s));
    } else {
        return problem(405, u"PUT or DELETE."_s);
    }
    return jsonReply({});
}

} // namespace

Reply controlRoom(Service &service, const HttpRequest &request)
{
    const QByteArray room = request.path.mid(qstrlen("/_simulator"));
    if (room == "/faults")
        return faultsRoom(service, request);
    if (room == "/requests")
        return requestsRoom(service, request);
    if (room == "/clock")
        return clockRoom(service, request);
    if (room == "/outage")
        return outageRoom(service, request);
    if (room == "/tokens")
        return tokensRoom(service, request);
    if (room == "/operations" && request.method == "GET") {
        QJsonArray list;
        for (const Route &route : routes())
            list.append(QJsonObject{{u"operationId"_s, QString::fromLatin1(route.operationId)},
                                    {u"method"_s, QString::fromLatin1(route.method)},
                                    {u"path"_s, QString::fromLatin1(route.path)}});
        return jsonReply({{u"operations"_s, list}});
    }
    return problem(404, u"/_simulator has faults, requests, clock, outage, tokens and operations."_s);
}

} // namespace switchyard::simulator
