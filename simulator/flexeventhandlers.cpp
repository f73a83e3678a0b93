// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"
#include "replies.h"
#include "wiretime.h"
#include "world.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

constexpr qint64 day_ms = 86400000;

QString statusOf(const FlexEventVersion &version, qint64 now_ms)
{
    if (version.cancelled)
        return u"cancelled"_s;
    if (now_ms >= version.end_ms)
        return u"completed"_s;
    if (now_ms >= version.begin_ms)
        return u"active"_s;
    return now_ms >= version.begin_ms - day_ms ? u"scheduled"_s : u"pending"_s;
}

QJsonObject shown(const World &world, const FlexEvent &event)
{
    const FlexEventVersion &version = event.last();
    const bool published = world.options.dialect == Dialect::Published;
    QJsonObject json = version.extra;
    json.insert("flexEventId"_L1, text(event.id));
    json.insert("flexGroupId"_L1, text(event.groupId));
    json.insert("type"_L1, published ? u"flat"_s : version.ramp ? u"ramp"_s : u"flatDispatch"_s);
    json.insert("start"_L1, formatInstant(version.begin_ms));
    json.insert("end"_L1, formatInstant(version.end_ms));
    json.insert("powerProfile_W"_L1, version.power_W);
    json.insert("status"_L1, statusOf(version, world.clock.now_ms()));
    return json;
}

// Takes over what the body says about the event; answers what is wrong with it.
std::optional<Reply> applyTo(FlexEventVersion &version, const QJsonObject &json)
{
    if (const auto reason = misfit(json,
                                   {{"flexEventId", Member::Type::String},
                                    {"flexGroupId", Member::Type::String},
                                    {"type", Member::Type::String},
                                    {"start", Member::Type::Instant},
                                    {"end", Member::Type::Instant},
                                    {"powerProfile_W", Member::Type::Number},
                                    {"status", Member::Type::String},
                                    {"allowOverlap", Member::Type::Boolean}},
                                   u"$"_s))
        return problem(400, *reason + u'.');
    if (const QString type = json.value("type"_L1).toString(); !type.isEmpty()) {
        if (type != "flat"_L1 && type != "flatDispatch"_L1 && type != "ramp"_L1)
            return problem(422, u"'%1' is not a type of event."_s.arg(type.left(40)));
        version.ramp = type == "ramp"_L1;
    }
    version.begin_ms = parseInstant_ms(json.value("start"_L1).toString()).value_or(version.begin_ms);
    version.end_ms = parseInstant_ms(json.value("end"_L1).toString()).value_or(version.end_ms);
    version.power_W = json.value("powerProfile_W"_L1).toDouble(version.power_W);
    if (version.end_ms <= version.begin_ms)
        return problem(422, u"The event ends before it starts."_s);
    for (auto member = json.begin(); member != json.end(); ++member) {
        static const QSet<QString> known{u"flexEventId"_s, u"flexGroupId"_s,    u"type"_s,   u"start"_s,
                                         u"end"_s,         u"powerProfile_W"_s, u"status"_s, u"allowOverlap"_s};
        if (!known.contains(member.key()))
            version.extra.insert(member.key(), member.value());
    }
    return {};
}

bool overlapsAnother(const World &world, const QByteArray &groupId, const FlexEventVersion &version,
                     const QByteArray &except)
{
    const QList<FlexEvent> events = world.events.list(version.begin_ms, version.end_ms, groupId, world.clock.now_ms());
    return std::any_of(events.cbegin(), events.cend(),
                       [&](const FlexEvent &event) { return event.id != except && !event.last().cancelled; });
}

} // namespace

Reply listFlexEvents(World &world, const ApiRequest &request)
{
    const qint64 now = world.clock.now_ms();
    qint64 begin = now - 7 * day_ms;
    qint64 end = now + 30 * day_ms;
    for (const auto &[name, value] : {std::pair{u"start"_s, &begin}, std::pair{u"end"_s, &end}}) {
        if (!request.query.contains(name))
            continue;
        const std::optional<qint64> instant = parseInstant_ms(request.query.value(name));
        if (!instant)
            return problem(400, name + " is not a date-time with an offset."_L1);
        *value = *instant;
    }
    if (end <= begin)
        return problem(422, u"The span ends before it starts."_s);
    const QByteArray groupId = request.query.value(u"flexGroupId"_s).toUtf8();
    if (!groupId.isEmpty() && !world.groups.find(groupId))
        return notFound(u"flex group"_s, groupId);
    QJsonArray entries;
    const auto events = world.events.list(begin, end, groupId, now);
    for (const FlexEvent &event : events)
        entries.append(shown(world, event));
    return jsonReply({{u"entries"_s, entries}});
}

Reply createFlexEvent(World &world, const ApiRequest &request)
{
    const Body body = readBody(request,
                               {{"flexGroupId", Member::Type::String, true},
                                {"start", Member::Type::Instant, true},
                                {"end", Member::Type::Instant, true},
                                {"powerProfile_W", Member::Type::Number, true}});
    if (body.refusal)
        return *body.refusal;
    const qint64 now = world.clock.now_ms();
    if (world.options.dialect == Dialect::Published && !body.json.value("status"_L1).isString())
        return problem(400, u"$.status is missing."_s);
    FlexEvent event;
    event.groupId = body.json.value("flexGroupId"_L1).toString().toUtf8();
    if (!world.groups.find(event.groupId))
        return problem(422, u"There is no flex group '%1'."_s.arg(text(event.groupId.left(80))));
    FlexEventVersion version;
    version.since_ms = now;
    if (std::optional<Reply> refusal = applyTo(version, body.json))
        return *refusal;
    if (version.begin_ms < now)
        return problem(422, u"The event starts in the past."_s);
    if (!body.json.value("allowOverlap"_L1).toBool(true) && overlapsAnother(world, event.groupId, version, {}))
        return problem(409, u"The event overlaps another one of its group."_s);
    event.id = world.nextId("FE");
    event.versions.append(version);
    world.events.put(event);
    world.physics.controlChanged();
    Reply reply = jsonReply({{u"flexEventId"_s, text(event.id)}, {u"flexDispatchId"_s, text(event.dispatchId())}}, 201);
    reply.headers.emplaceBack("Location", "/api/v1/flexevents/" + event.id.toPercentEncoding());
    return reply;
}

Reply updateFlexEvent(World &world, const ApiRequest &request)
{
    const qint64 now = world.clock.now_ms();
    std::optional<FlexEvent> event = world.events.find(request.ids[0], now);
    if (!event)
        return notFound(u"flex event"_s, request.ids[0]);
    const Body body = readBody(request, {});
    if (body.refusal)
        return *body.refusal;
    const QString status = statusOf(event->last(), now);
    const QString wanted = body.json.value("status"_L1).toString();
    if (status == "cancelled"_L1 && wanted == "cancelled"_L1)
        return Reply{200, {}, "application/json", {}};
    if (status == "completed"_L1 || status == "cancelled"_L1)
        return problem(409, u"The event is %1."_s.arg(status));
    FlexEventVersion version = event->last();
    version.since_ms = now;
    if (std::optional<Reply> refusal = applyTo(version, body.json))
        return *refusal;
    if (!wanted.isEmpty() && wanted != status && wanted != "cancelled"_L1)
        return problem(422, u"The status can be set to cancelled only."_s);
    if (const QJsonValue group = body.json.value("flexGroupId"_L1);
        group.isString() && group.toString().toUtf8() != event->groupId)
        return problem(422, u"An event cannot change its group."_s);
    if (version.begin_ms != event->last().begin_ms && (status == "active"_L1 || version.begin_ms < now))
        return problem(
            422, status == "active"_L1 ? u"The event has started already."_s : u"The event would start in the past."_s);
    version.cancelled = wanted == "cancelled"_L1;
    event->versions.append(version);
    world.events.put(*event);
    world.physics.controlChanged();
    return Reply{200, {}, "application/json", {}};
}

Reply optOutFlexDispatch(World &world, const ApiRequest &request)
{
    const QByteArray &dispatchId = request.ids[0];
    const qint64 now = world.clock.now_ms();
    const std::optional<FlexEvent> event =
        dispatchId.startsWith("FD-") ? world.events.find("FE-" + dispatchId.mid(3), now) : std::nullopt;
    if (!event)
        return notFound(u"flex dispatch"_s, dispatchId);
    const Body body = readBody(request,
                               {{"siteId", Member::Type::String},
                                {"participantId", Member::Type::String},
                                {"reason", Member::Type::String},
                                {"type", Member::Type::String}});
    if (body.refusal)
        return *body.refusal;
    const QByteArray siteId = body.json.value("siteId"_L1).toString().toUtf8();
    const QByteArray participantId = body.json.value("participantId"_L1).toString().toUtf8();
    const QString type = body.json.value("type"_L1).toString();
    if (siteId.isEmpty() && participantId.isEmpty())
        return problem(400, u"Either $.siteId or $.participantId is needed."_s);
    if (!type.isEmpty()
        && ((type == "siteId"_L1 && siteId.isEmpty()) || (type == "participantId"_L1 && participantId.isEmpty())
            || (!siteId.isEmpty() && !participantId.isEmpty())))
        return problem(422, u"Exactly the identifier that $.type names is needed."_s);
    world.settleGroups();
    const GroupParticipant *participant = participantId.isEmpty()
        ? world.groups.participantOfSite(event->groupId, siteId)
        : world.groups.participant(event->groupId, participantId);
    if (!participant || (!siteId.isEmpty() && participant->siteId != siteId))
        return problem(422, u"That site or participant does not take part in the dispatch."_s);
    OptOut optOut;
    if (const OptOut *before = world.events.optOut(dispatchId, participant->siteId)) {
        optOut = *before;
    } else {
        if (event->last().cancelled || event->last().end_ms <= now)
            return problem(409, u"The dispatch is over."_s);
        optOut = {dispatchId, participant->siteId, participant->id, body.json.value("reason"_L1).toString(), now};
        world.events.addOptOut(optOut);
        world.physics.controlChanged();
    }
    QJsonObject json{{u"flexDispatchId"_s, text(dispatchId)},
                     {u"siteId"_s, text(optOut.siteId)},
                     {u"participantId"_s, text(optOut.participantId)},
                     {u"optedOutAt"_s, formatInstant(optOut.since_ms)}};
    if (!optOut.reason.isEmpty())
        json.insert("reason"_L1, optOut.reason);
    return jsonReply(json);
}

} // namespace switchyard::simulator
