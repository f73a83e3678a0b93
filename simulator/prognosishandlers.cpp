// SPDX-License-Identifier: GPL-3.0-or-later
// Prognoses, diff requests and diff orders.
#include "handlers.h"
#include "replies.h"
#include "wiretime.h"
#include "world.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

constexpr qint64 decision_ms = 3000;
constexpr qint64 offerLife_ms = 15 * 60000;
constexpr double usableShare = 0.8; // of the batteries' power; the rest keeps the lights on at home
constexpr double leastShare = 0.1;  // an offer of less is no offer
constexpr double pricePerKwh = 0.18;

QJsonArray piecesJson(const QList<BoughtProfile::Piece> &pieces, QLatin1StringView powerName)
{
    QJsonArray list;
    for (const BoughtProfile::Piece &piece : pieces)
        list.append(QJsonObject{{u"start"_s, formatInstant(piece.begin_ms)},
                                {u"end"_s, formatInstant(piece.end_ms)},
                                {QString(powerName), piece.power_W}});
    return list;
}

std::optional<Reply> readProfile(const QJsonObject &json, DiffRequest &request)
{
    const bool ptus = json.contains("ptus"_L1);
    const QString list = ptus ? u"ptus"_s : u"diffProfile"_s;
    const char *power = ptus ? "power_W" : "deltaPower_W";
    if (!json.value(list).isArray())
        return problem(400, u"$.diffProfile is missing."_s);
    const QJsonArray pieces = json.value(list).toArray();
    if (pieces.isEmpty())
        return problem(422, u"$.%1 is empty."_s.arg(list));
    qint64 after = std::numeric_limits<qint64>::min();
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QString path = u"$.%1[%2]"_s.arg(list).arg(i);
        if (!pieces[i].isObject())
            return problem(400, path + " is not an object."_L1);
        const QJsonObject piece = pieces[i].toObject();
        if (const auto reason = misfit(piece,
                                       {{"start", Member::Type::Instant, true},
                                        {"end", Member::Type::Instant, true},
                                        {power, Member::Type::Number, true}},
                                       path))
            return problem(400, *reason + u'.');
        const BoughtProfile::Piece read{instantOf_ms(piece, "start"_L1), instantOf_ms(piece, "end"_L1),
                                        piece.value(QLatin1StringView(power)).toDouble()};
        if (read.end_ms <= read.begin_ms || read.begin_ms < after)
            return problem(422, path + " ends before it starts or overlaps the one before it."_L1);
        if (ptus && read.end_ms - read.begin_ms != 900000 && read.end_ms - read.begin_ms != 1800000)
            return problem(422, path + " is not a programme time unit of 15 or 30 minutes."_L1);
        after = read.end_ms;
        request.profile.append(read);
    }
    return {};
}

// What the group's batteries can give of what is asked, and for how much.
void decide(World &world, DiffRequest &request)
{
    const qint64 begin = request.profile.first().begin_ms;
    const GroupAbility ability = world.prognoses.ability(request.groupId, begin);
    double largest = 0;
    double charge_Wh = 0;
    double discharge_Wh = 0;
    for (const BoughtProfile::Piece &piece : std::as_const(request.profile)) {
        if (std::fabs(piece.power_W) > std::fabs(largest))
            largest = piece.power_W;
        const double energy_Wh = piece.power_W * double(piece.end_ms - piece.begin_ms) / 3600000.0;
        (energy_Wh > 0 ? charge_Wh : discharge_Wh) += std::fabs(energy_Wh);
    }
    double share = 1.0;
    if (largest != 0)
        share = std::min(share, usableShare * ability.power_W / std::fabs(largest));
    if (charge_Wh > 0)
        share = std::min(share, ability.charge_Wh / charge_Wh);
    if (discharge_Wh > 0)
        share = std::min(share, ability.discharge_Wh / discharge_Wh);
    request.share = share;
    request.feasible = largest != 0 && share >= leastShare;
    request.feasible_W = std::round(largest * share);
    request.price = std::round((charge_Wh + discharge_Wh) * share / 1000.0 * pricePerKwh * 100.0) / 100.0;
    request.currency = u"GBP"_s;
}

} // namespace

DiffStatus diffStatus(const DiffRequest &request, qint64 now_ms)
{
    if (!request.orderId.isEmpty())
        return DiffStatus::Committed;
    if (now_ms < request.created_ms + decision_ms)
        return DiffStatus::Pending;
    if (!request.feasible)
        return DiffStatus::Rejected;
    return now_ms < request.created_ms + decision_ms + offerLife_ms ? DiffStatus::Offered : DiffStatus::Expired;
}

Reply listPrognoses(World &world, const ApiRequest &request)
{
    const QByteArray &groupId = request.ids[0];
    if (!world.groups.find(groupId))
        return notFound(u"flex group"_s, groupId);
    world.settleGroups();
    QJsonArray entries;
    const auto prognoses = world.prognoses.list(groupId, world.clock.now_ms());
    for (const Prognosis &prognosis : prognoses) {
        QJsonArray intervals;
        for (int i = 0; i < prognosis.power_W.size(); ++i) {
            const qint64 begin = prognosis.generated_ms + i * prognosisStep_ms;
            intervals.append(QJsonObject{{u"start"_s, formatInstant(begin)},
                                         {u"end"_s, formatInstant(begin + prognosisStep_ms)},
                                         {u"power_W"_s, prognosis.power_W[i]}});
        }
        entries.append(QJsonObject{{u"prognosisId"_s, text(prognosis.id)},
                                   {u"flexGroupId"_s, text(groupId)},
                                   {u"generatedAt"_s, formatInstant(prognosis.generated_ms)},
                                   {u"intervals"_s, intervals}});
    }
    return jsonReply({{u"entries"_s, entries}});
}

Reply createPrognosisDiffRequest(World &world, const ApiRequest &request)
{
    const qint64 now = world.clock.now_ms();
    world.settleGroups();
    const std::optional<Prognosis> prognosis = world.prognoses.find(request.ids[0], now);
    if (!prognosis)
        return notFound(u"prognosis"_s, request.ids[0]);
    const Body body =
        readBody(request, {{"prognosisDiffRequestId", Member::Type::String}, {"prognosisId", Member::Type::String}});
    if (body.refusal)
        return *body.refusal;
    DiffRequest diff;
    diff.prognosisId = prognosis->id;
    diff.groupId = prognosis->groupId;
    diff.created_ms = now;
    if (std::optional<Reply> refusal = readProfile(body.json, diff))
        return *refusal;
    if (const QJsonValue named = body.json.value("prognosisId"_L1);
        named.isString() && named.toString().toUtf8() != prognosis->id)
        return problem(422, u"The prognosisId of the body is not that of the path."_s);
    if (diff.profile.first().begin_ms < now)
        return problem(422, u"The profile starts in the past."_s);
    if (diff.profile.last().end_ms > prognosis->generated_ms + prognosisSteps * prognosisStep_ms)
        return problem(422, u"The profile reaches beyond the prognosis."_s);
    decide(world, diff);
    diff.id = world.nextId("DR");
    world.diffs.requests.insert(diff.id, diff);
    return createdReply(u"prognosisDiffRequestId"_s, diff.id, "/api/v1/prognosisdiffrequests/", 202);
}

Reply getPrognosisDiffRequest(World &world, const ApiRequest &request)
{
    const auto found = world.diffs.requests.constFind(request.ids[0]);
    if (found == world.diffs.requests.cend())
        return notFound(u"diff request"_s, request.ids[0]);
    const DiffStatus status = diffStatus(*found, world.clock.now_ms());
    static constexpr std::array names{"pending"_L1, "offered"_L1, "expired"_L1, "rejected"_L1, "committed"_L1};
    QJsonObject json{{u"prognosisDiffRequestId"_s, text(found->id)},
                     {u"prognosisId"_s, text(found->prognosisId)},
                     {u"status"_s, QString(names[size_t(status)])}};
    if (world.options.dialect == Dialect::Published)
        json.insert("ptus"_L1, piecesJson(found->profile, "power_W"_L1));
    else
        json.insert("diffProfile"_L1, piecesJson(found->profile, "deltaPower_W"_L1));
    if (status != DiffStatus::Pending && status != DiffStatus::Rejected)
        json.insert("offer"_L1,
                    QJsonObject{{u"feasiblePower_W"_s, found->feasible_W},
                                {u"price"_s, found->price},
                                {u"currency"_s, found->currency}});
    return jsonReply(json);
}

Reply createPrognosisDiffOrder(World &world, const ApiRequest &request)
{
    const auto found = world.diffs.requests.find(request.ids[0]);
    if (found == world.diffs.requests.end())
        return notFound(u"diff request"_s, request.ids[0]);
    const Body body = readBody(request,
                               {{"prognosisDiffOrderId", Member::Type::String},
                                {"prognosisDiffRequestId", Member::Type::String},
                                {"price", Member::Type::Number},
                                {"currency", Member::Type::String}});
    if (body.refusal)
        return *body.refusal;
    if (const QJsonValue named = body.json.value("prognosisDiffRequestId"_L1);
        named.isString() && named.toString().toUtf8() != found->id)
        return problem(422, u"The prognosisDiffRequestId of the body is not that of the path."_s);
    const qint64 now = world.clock.now_ms();
    switch (diffStatus(*found, now)) {
    case DiffStatus::Pending: return problem(409, u"The request has no offer yet."_s);
    case DiffStatus::Expired: return problem(409, u"The offer has expired."_s);
    case DiffStatus::Rejected: return problem(409, u"The request was rejected."_s);
    case DiffStatus::Committed: return problem(409, u"The offer was accepted already."_s);
    case DiffStatus::Offered: break;
    }
    DiffOrder order{world.nextId("DO"), found->id, now, found->profile, found->price, found->currency};
    for (BoughtProfile::Piece &piece : order.profile)
        piece.power_W = std::round(piece.power_W * found->share);
    found->orderId = order.id;
    world.diffs.orders.insert(order.id, order);
    world.events.addBoughtProfile({found->groupId, now, order.profile});
    world.physics.controlChanged();
    return createdReply(u"prognosisDiffOrderId"_s, order.id, "/api/v1/prognosisdifforders/");
}

Reply getPrognosisDiffOrder(World &world, const ApiRequest &request)
{
    const auto found = world.diffs.orders.constFind(request.ids[0]);
    if (found == world.diffs.orders.cend())
        return notFound(u"diff order"_s, request.ids[0]);
    return jsonReply({{u"prognosisDiffOrderId"_s, text(found->id)},
                      {u"prognosisDiffRequestId"_s, text(found->requestId)},
                      {u"acceptedAt"_s, formatInstant(found->accepted_ms)},
                      {u"powerProfile"_s, piecesJson(found->profile, "power_W"_L1)},
                      {u"price"_s, found->price},
                      {u"currency"_s, found->currency}});
}

} // namespace switchyard::simulator
