// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"
#include "replies.h"
#include "wiretime.h"
#include "world.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

constexpr qint64 bulkStart_ms = 1000;
constexpr qint64 bulkEach_ms = 2;

QByteArray groupPath(const QByteArray &groupId)
{
    return "/api/v1/flexgroups/" + groupId.toPercentEncoding() + "/participants/";
}

QJsonObject shown(const World &world, const GroupParticipant &participant)
{
    QJsonObject json = participant.json;
    json.insert("participantId"_L1, text(participant.id));
    if (world.options.dialect == Dialect::Published) {
        if (!json.contains("type"_L1))
            json.insert("type"_L1, u"grid_output"_s);
        if (!json.contains("setOperationMode"_L1))
            json.insert("setOperationMode"_L1, false);
    }
    return json;
}

// Why this cannot be a participant: a wrong form (400) or no sense (422).
std::optional<Reply> flawOf(const World &world, const QJsonObject &json, const QString &path)
{
    if (const auto reason = misfit(json,
                                   {{"participantId", Member::Type::String},
                                    {"siteId", Member::Type::String, true},
                                    {"deviceIds", Member::Type::Array},
                                    {"type", Member::Type::String},
                                    {"setOperationMode", Member::Type::Boolean}},
                                   path))
        return problem(400, *reason + u'.');
    const QByteArray siteId = json.value("siteId"_L1).toString().toUtf8();
    if (!world.siteExists(siteId))
        return problem(422, u"There is no site '%1'."_s.arg(text(siteId.left(80))));
    const QString type = json.value("type"_L1).toString();
    static constexpr std::array types{"grid_output"_L1, "battery_inverter_ac"_L1, "battery_dc"_L1};
    if (!type.isEmpty() && std::find(types.begin(), types.end(), type) == types.end())
        return problem(422, u"'%1' is not a type of participant."_s.arg(type.left(40)));
    const QJsonArray devices = json.value("deviceIds"_L1).toArray();
    if ((type == "battery_dc"_L1 && devices.size() > 1) || (type == "battery_inverter_ac"_L1 && devices.size() > 2))
        return problem(422, u"A participant of type %1 has fewer devices."_s.arg(type));
    for (const auto value : devices) {
        if (!value.isString())
            return problem(400, path + ".deviceIds holds something that is not a string."_L1);
        const std::optional<KnownDevice> device = world.findDevice(value.toString().toUtf8());
        if (!device || (device->inFleet && world.fleet.siteId(device->inFleet->site) != siteId))
            return problem(422,
                           u"Site '%1' has no device '%2'."_s.arg(text(siteId.left(80)), value.toString().left(80)));
    }
    return {};
}

} // namespace

Reply listFlexGroups(World &world, const ApiRequest &)
{
    QJsonArray entries;
    for (const QByteArray &id : world.groups.ids())
        entries.append(*world.groups.find(id));
    return jsonReply({{u"entries"_s, entries}});
}

Reply createFlexGroup(World &world, const ApiRequest &request)
{
    const Body body = readBody(request,
                               {{"flexGroupId", Member::Type::String},
                                {"name", Member::Type::String},
                                {"description", Member::Type::String},
                                {"settlementPoint", Member::Type::String}});
    if (body.refusal)
        return *body.refusal;
    QByteArray id = body.json.value("flexGroupId"_L1).toString().toUtf8();
    if (world.groups.find(id))
        return problem(409, u"A flex group '%1' exists already."_s.arg(text(id.left(80))));
    if (id.isEmpty())
        id = world.nextId("FG");
    QJsonObject json = body.json;
    json.insert("flexGroupId"_L1, text(id));
    world.groups.add(id, json);
    return createdReply(u"flexGroupId"_s, id, "/api/v1/flexgroups/");
}

Reply getFlexGroup(World &world, const ApiRequest &request)
{
    const QJsonObject *group = world.groups.find(request.ids[0]);
    return group ? jsonReply(*group) : notFound(u"flex group"_s, request.ids[0]);
}

Reply listFlexGroupParticipants(World &world, const ApiRequest &request)
{
    if (!world.groups.find(request.ids[0]))
        return notFound(u"flex group"_s, request.ids[0]);
    world.settleGroups();
    QJsonArray entries;
    for (const GroupParticipant &participant : world.groups.participants(request.ids[0]))
        entries.append(shown(world, participant));
    return jsonReply({{u"entries"_s, entries}});
}

Reply addFlexGroupParticipant(World &world, const ApiRequest &request)
{
    const QByteArray &groupId = request.ids[0];
    if (!world.groups.find(groupId))
        return notFound(u"flex group"_s, groupId);
    const Body body = readBody(request, {});
    if (body.refusal)
        return *body.refusal;
    if (std::optional<Reply> flaw = flawOf(world, body.json, u"$"_s))
        return *flaw;
    world.settleGroups();
    GroupParticipant participant{body.json.value("participantId"_L1).toString().toUtf8(),
                                 body.json.value("siteId"_L1).toString().toUtf8(), body.json};
    if (world.groups.participant(groupId, participant.id)
        || world.groups.participantOfSite(groupId, participant.siteId))
        return problem(409, u"That participant or site is in the group already."_s);
    if (participant.id.isEmpty())
        participant.id = world.nextId("P");
    world.groups.addParticipant(groupId, participant, world.clock.now_ms());
    world.physics.controlChanged();
    return createdReply(u"participantId"_s, participant.id, groupPath(groupId));
}

Reply getFlexGroupParticipant(World &world, const ApiRequest &request)
{
    if (!world.groups.find(request.ids[0]))
        return notFound(u"flex group"_s, request.ids[0]);
    world.settleGroups();
    const GroupParticipant *participant = world.groups.participant(request.ids[0], request.ids[1]);
    return participant ? jsonReply(shown(world, *participant)) : notFound(u"participant"_s, request.ids[1]);
}

Reply deleteFlexGroupParticipant(World &world, const ApiRequest &request)
{
    if (!world.groups.find(request.ids[0]))
        return notFound(u"flex group"_s, request.ids[0]);
    world.settleGroups();
    if (!world.groups.removeParticipant(request.ids[0], request.ids[1], world.clock.now_ms()))
        return notFound(u"participant"_s, request.ids[1]);
    world.physics.controlChanged();
    return Reply{204, {}, {}, {}};
}

Reply createBulkParticipantsAction(World &world, const ApiRequest &request)
{
    const QByteArray &groupId = request.ids[0];
    if (!world.groups.find(groupId))
        return notFound(u"flex group"_s, groupId);
    const Body body = readBody(request, {{"entries", Member::Type::Array, true}});
    if (body.refusal)
        return *body.refusal;
    world.settleGroups();
    if (world.groups.replacementPending(groupId))
        return problem(409, u"Another replacement of this group's participants is still under way."_s);

    const QJsonArray entries = body.json.value("entries"_L1).toArray();
    BulkAction action;
    action.groupId = groupId;
    action.total = int(entries.size());
    action.created_ms = world.clock.now_ms();
    action.completed_ms = action.created_ms + bulkStart_ms + bulkEach_ms * action.total;
    // Forms first: a request that is refused must not use up ids.
    QList<QJsonObject> given;
    QList<bool> flawed;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString path = u"$.entries[%1]"_s.arg(i);
        if (!entries[i].isObject())
            return problem(400, path + " is not an object."_L1);
        given.append(entries[i].toObject());
        const std::optional<Reply> flaw = flawOf(world, given.last(), path);
        if (flaw && flaw->status == 400)
            return *flaw;
        flawed.append(flaw.has_value());
    }
    QHash<QByteArray, QByteArray> before;
    for (const GroupParticipant &participant : world.groups.participants(groupId))
        before.insert(participant.siteId, participant.id);
    QSet<QByteArray> sites;
    QSet<QByteArray> ids;
    for (qsizetype i = 0; i < given.size(); ++i) {
        GroupParticipant participant{given[i].value("participantId"_L1).toString().toUtf8(),
                                     given[i].value("siteId"_L1).toString().toUtf8(), given[i]};
        const bool twice =
            sites.contains(participant.siteId) || (!participant.id.isEmpty() && ids.contains(participant.id));
        if (flawed[i] || twice) {
            QJsonObject failure = given[i];
            failure.insert("reason"_L1,
                           twice ? u"The site or participant is in the list twice."_s
                                 : u"The site or one of its devices is unknown."_s);
            action.failed.append(failure);
            continue;
        }
        // A home that stays keeps its participant.
        if (participant.id.isEmpty())
            participant.id = before.value(participant.siteId);
        if (participant.id.isEmpty())
            participant.id = world.nextId("P");
        sites.insert(participant.siteId);
        ids.insert(participant.id);
        action.accepted.append(participant);
    }
    action.id = world.nextId("BULK");
    world.groups.replaceParticipants(action);
    return createdReply(u"bulkId"_s, action.id, groupPath(groupId) + "bulk/", 202);
}

Reply getBulkParticipantsAction(World &world, const ApiRequest &request)
{
    world.settleGroups();
    const BulkAction *action = world.groups.bulkAction(request.ids[0], request.ids[1]);
    if (!action)
        return notFound(u"bulk action"_s, request.ids[1]);
    const qint64 elapsed = world.clock.now_ms() - action->created_ms - bulkStart_ms;
    const bool completed = world.clock.now_ms() >= action->completed_ms;
    QJsonObject json{
        {u"bulkId"_s, text(action->id)},
        {u"flexGroupId"_s, text(action->groupId)},
        {u"status"_s, completed ? u"completed"_s : u"pending"_s},
        {u"total"_s, action->total},
        {u"processed"_s, completed ? action->total : int(std::clamp<qint64>(elapsed / bulkEach_ms, 0, action->total))}};
    if (completed) {
        QJsonArray failed;
        for (const QJsonObject &each : action->failed)
            failed.append(each);
        json.insert("failed"_L1, failed);
    }
    return jsonReply(json);
}

} // namespace switchyard::simulator
