// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"
#include "replies.h"
#include "world.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

Body readSite(const ApiRequest &request)
{
    Body body = readBody(request,
                         {{"siteId", Member::Type::String, true},
                          {"name", Member::Type::String},
                          {"timezone", Member::Type::String},
                          {"address", Member::Type::Object}});
    if (body.refusal)
        return body;
    const QJsonObject address = body.json.value("address"_L1).toObject();
    if (const auto reason = misfit(address,
                                   {{"country", Member::Type::String},
                                    {"region", Member::Type::String},
                                    {"city", Member::Type::String},
                                    {"postalCode", Member::Type::String},
                                    {"line1", Member::Type::String}},
                                   u"$.address"_s)) {
        body.refusal = problem(400, *reason + u'.');
        return body;
    }
    const QString zone = body.json.value("timezone"_L1).toString();
    if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()))
        body.refusal = problem(422, u"'%1' is not an IANA time zone."_s.arg(zone.left(80)));
    return body;
}

QByteArray listBody(const QByteArray &head, const QList<QByteArray> &added, const QByteArray &member)
{
    QByteArray body = head;
    body.reserve(head.size() + added.size() * 64 + 2);
    for (const QByteArray &id : added) {
        body += body.endsWith('[') ? "" : ",";
        body += withMember("{}", member, id);
    }
    return body + "]}";
}

} // namespace

Reply listSites(World &world, const ApiRequest &)
{
    return Reply{200, listBody(world.fleet.siteListHead(), world.sites.added(), "siteId"), "application/json", {}};
}

Reply createSite(World &world, const ApiRequest &request)
{
    const Body body = readSite(request);
    if (body.refusal)
        return *body.refusal;
    const QByteArray id = body.json.value("siteId"_L1).toString().toUtf8();
    if (world.siteExists(id))
        return problem(409, u"A site '%1' exists already."_s.arg(text(id.left(80))));
    world.sites.put(id, request.body, true);
    Reply reply{201, request.body, "application/json", {}};
    reply.headers.emplaceBack("Location", "/api/v1/sites/" + id.toPercentEncoding());
    return reply;
}

Reply getSite(World &world, const ApiRequest &request)
{
    const QByteArray &id = request.ids[0];
    if (const QByteArray *written = world.sites.find(id))
        return Reply{200, *written, "application/json", {}};
    const std::optional<quint32> index = world.fleet.siteIndex(id);
    return index ? jsonReply(world.fleet.siteJson(*index)) : notFound(u"site"_s, id);
}

Reply replaceSite(World &world, const ApiRequest &request)
{
    const QByteArray &id = request.ids[0];
    if (!world.siteExists(id))
        return notFound(u"site"_s, id);
    const Body body = readSite(request);
    if (body.refusal)
        return *body.refusal;
    if (body.json.value("siteId"_L1).toString().toUtf8() != id)
        return problem(422, u"The siteId of the body is not that of the path."_s);
    world.sites.put(id, request.body, false);
    return Reply{200, request.body, "application/json", {}};
}

Reply getSiteTopology(World &world, const ApiRequest &request)
{
    const QByteArray &id = request.ids[0];
    if (!world.siteExists(id))
        return notFound(u"site"_s, id);
    const QList<QByteArray> added = world.devicesAddedTo.value(id);
    if (const std::optional<quint32> index = world.fleet.siteIndex(id))
        return jsonReply({{u"root"_s, world.fleet.topologyJson(*index, added)}});
    QJsonArray children;
    for (const QByteArray &device : added)
        children.append(QJsonObject{{u"id"_s, text(device)}, {u"kind"_s, u"device"_s}});
    return jsonReply(
        {{u"root"_s, QJsonObject{{u"id"_s, text(id)}, {u"kind"_s, u"site"_s}, {u"children"_s, children}}}});
}

Reply listDevices(World &world, const ApiRequest &)
{
    return Reply{200, listBody(world.fleet.deviceListHead(), world.devices.added(), "synthId"), "application/json", {}};
}

namespace {

Body readDevice(World &world, const ApiRequest &request)
{
    Body body = readBody(request,
                         {{"synthId", Member::Type::String, true},
                          {"deviceId", Member::Type::String},
                          {"kind", Member::Type::String},
                          {"type", Member::Type::String},
                          {"siteId", Member::Type::String},
                          {"manufacturer", Member::Type::String},
                          {"model", Member::Type::String},
                          {"serialNumber", Member::Type::String},
                          {"properties", Member::Type::Object}});
    if (body.refusal)
        return body;
    const QString kind = body.json.value("kind"_L1).toString();
    bool known = kind.isEmpty();
    for (int i = 0; i <= int(DeviceKind::LoadControlRelay); ++i)
        known = known || kind == QLatin1StringView(kindName(DeviceKind(i)));
    if (!known)
        body.refusal = problem(422, u"'%1' is not a kind of device."_s.arg(kind.left(80)));
    const QByteArray site = body.json.value("siteId"_L1).toString().toUtf8();
    if (!body.refusal && !site.isEmpty() && !world.siteExists(site))
        body.refusal = problem(422, u"There is no site '%1' to put the device in."_s.arg(text(site.left(80))));
    return body;
}

void addDevice(World &world, const QJsonObject &json, const QByteArray &id, const QByteArray &raw)
{
    world.devices.put(id, raw, true);
    const QByteArray site = json.value("siteId"_L1).toString().toUtf8();
    if (!site.isEmpty())
        world.devicesAddedTo[site].append(id);
}

} // namespace

Reply createDevice(World &world, const ApiRequest &request)
{
    const Body body = readDevice(world, request);
    if (body.refusal)
        return *body.refusal;
    const QByteArray id = body.json.value("synthId"_L1).toString().toUtf8();
    if (world.findDevice(id))
        return problem(409, u"A device '%1' exists already."_s.arg(text(id.left(80))));
    addDevice(world, body.json, id, request.body);
    Reply reply{201, request.body, "application/json", {}};
    reply.headers.emplaceBack("Location", "/api/v1/devices/" + id.toPercentEncoding());
    return reply;
}

Reply getDevice(World &world, const ApiRequest &request)
{
    const std::optional<KnownDevice> device = world.findDevice(request.ids[0]);
    if (!device)
        return notFound(u"device"_s, request.ids[0]);
    if (const QByteArray *written = world.devices.find(device->synthId))
        return Reply{200, *written, "application/json", {}};
    const auto &known = device->inFleet;
    return known ? jsonReply(world.fleet.deviceJson(known->site, known->device))
                 : notFound(u"device"_s, request.ids[0]);
}

Reply replaceOrCreateDevice(World &world, const ApiRequest &request)
{
    const Body body = readDevice(world, request);
    if (body.refusal)
        return *body.refusal;
    const std::optional<KnownDevice> device = world.findDevice(request.ids[0]);
    const QByteArray id = device ? device->synthId : request.ids[0];
    if (body.json.value("synthId"_L1).toString().toUtf8() != id)
        return problem(422, u"The synthId of the body is not that of the path."_s);
    if (device)
        world.devices.put(id, request.body, false);
    else
        addDevice(world, body.json, id, request.body);
    return Reply{200, request.body, "application/json", {}};
}

} // namespace switchyard::simulator
