// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"
#include "replies.h"
#include "wiretime.h"
#include "world.h"

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

Reply listVisits(World &world, const ApiRequest &)
{
    QByteArray body = "{\"entries\":[";
    for (const QByteArray &id : world.visits.added()) {
        if (!body.endsWith('['))
            body += ',';
        body += *world.visits.find(id);
    }
    return Reply{200, body + "]}", "application/json", {}};
}

Reply createVisit(World &world, const ApiRequest &request)
{
    const Body body = readBody(request,
                               {{"visitId", Member::Type::String},
                                {"siteId", Member::Type::String, true},
                                {"type", Member::Type::String},
                                {"scheduledAt", Member::Type::Instant},
                                {"completedAt", Member::Type::Instant},
                                {"notes", Member::Type::String}});
    if (body.refusal)
        return *body.refusal;
    const QByteArray siteId = body.json.value("siteId"_L1).toString().toUtf8();
    if (!world.siteExists(siteId))
        return problem(422, u"There is no site '%1' to visit."_s.arg(text(siteId.left(80))));
    if (const auto completed = parseInstant_ms(body.json.value("completedAt"_L1).toString());
        completed && *completed > world.clock.now_ms() + 60000)
        return problem(422, u"A visit cannot be completed in the future."_s);
    QByteArray id = body.json.value("visitId"_L1).toString().toUtf8();
    QByteArray raw = request.body;
    if (id.isEmpty()) {
        if (body.json.contains("visitId"_L1))
            return problem(422, u"An empty visitId is none; leave it out."_s);
        id = world.nextId("V");
        raw = withMember(raw, "visitId", id);
    } else if (world.visits.find(id)) {
        return problem(409, u"A visit '%1' exists already."_s.arg(text(id.left(80))));
    }
    world.visits.put(id, raw, true);
    return createdReply(u"visitId"_s, id, "/api/v1/visits/");
}

Reply getVisit(World &world, const ApiRequest &request)
{
    const QByteArray *visit = world.visits.find(request.ids[0]);
    return visit ? Reply{200, *visit, "application/json", {}} : notFound(u"visit"_s, request.ids[0]);
}

} // namespace switchyard::simulator
