// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"
#include "pagetoken.h"
#include "replies.h"
#include "wiretime.h"
#include "world.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

std::optional<QString> misfitOfPeriods(const QJsonArray &periods)
{
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const QString path = u"$.pricingPeriods[%1]"_s.arg(i);
        if (!periods[i].isObject())
            return path + " is not an object"_L1;
        const QJsonObject period = periods[i].toObject();
        if (auto reason = misfit(period,
                                 {{"start", Member::Type::Date, true},
                                  {"end", Member::Type::Date},
                                  {"rates", Member::Type::Array},
                                  {"exceptions", Member::Type::Array}},
                                 path))
            return reason;
        const QJsonArray rates = period.value("rates"_L1).toArray();
        for (qsizetype r = 0; r < rates.size(); ++r) {
            const QString ratePath = path + u".rates[%1]"_s.arg(r);
            if (!rates[r].isObject())
                return ratePath + " is not an object"_L1;
            if (auto reason = misfit(rates[r].toObject(),
                                     {{"dayOfWeek", Member::Type::String},
                                      {"from", Member::Type::String},
                                      {"to", Member::Type::String},
                                      {"price", Member::Type::Number}},
                                     ratePath))
                return reason;
        }
        const QJsonArray exceptions = period.value("exceptions"_L1).toArray();
        for (qsizetype e = 0; e < exceptions.size(); ++e) {
            const QString exceptionPath = path + u".exceptions[%1]"_s.arg(e);
            if (!exceptions[e].isObject())
                return exceptionPath + " is not an object"_L1;
            if (auto reason = misfit(
                    exceptions[e].toObject(),
                    {{"start", Member::Type::Date, true}, {"end", Member::Type::Date}, {"rate", Member::Type::Number}},
                    exceptionPath))
                return reason;
        }
    }
    return {};
}

Body readPeriodical(const ApiRequest &request)
{
    Body body = readBody(request,
                         {{"tariffId", Member::Type::String},
                          {"name", Member::Type::String, true},
                          {"companyName", Member::Type::String, true},
                          {"currency", Member::Type::String},
                          {"pricingPeriods", Member::Type::Array}});
    if (!body.refusal) {
        if (const auto reason = misfitOfPeriods(body.json.value("pricingPeriods"_L1).toArray()))
            body.refusal = problem(400, *reason + u'.');
    }
    return body;
}

} // namespace

Reply listPeriodicalTariffs(World &world, const ApiRequest &)
{
    QJsonArray entries;
    for (const QByteArray &id : world.periodical.ids())
        entries.append(*world.periodical.find(id));
    return jsonReply({{u"entries"_s, entries}});
}

Reply createPeriodicalTariff(World &world, const ApiRequest &request)
{
    const Body body = readPeriodical(request);
    if (body.refusal)
        return *body.refusal;
    if (const auto flaw = flawOfPeriods(body.json.value("pricingPeriods"_L1).toArray()))
        return problem(422, *flaw + u'.');
    const QByteArray id =
        PeriodicalBook::idFor(body.json.value("name"_L1).toString(), body.json.value("companyName"_L1).toString());
    if (world.periodical.find(id))
        return problem(409, u"A tariff '%1' exists already."_s.arg(text(id)));
    world.periodical.put(id, body.json);
    return createdReply(u"tariffId"_s, id, "/api/v1/periodicaltariffs/");
}

Reply getPeriodicalTariff(World &world, const ApiRequest &request)
{
    const QJsonObject *tariff = world.periodical.find(request.ids[0]);
    return tariff ? jsonReply(*tariff) : notFound(u"periodical tariff"_s, request.ids[0]);
}

Reply updatePeriodicalTariff(World &world, const ApiRequest &request)
{
    const QJsonObject *tariff = world.periodical.find(request.ids[0]);
    if (!tariff)
        return notFound(u"periodical tariff"_s, request.ids[0]);
    const Body body = readPeriodical(request);
    if (body.refusal)
        return *body.refusal;
    for (const QLatin1StringView name : {"name"_L1, "companyName"_L1}) {
        if (body.json.value(name) != tariff->value(name))
            return problem(
                422,
                u"The tariff's %1 is '%2' and cannot change."_s.arg(QString(name), tariff->value(name).toString()));
    }
    QString error;
    const auto periods = patchedPeriods(tariff->value("pricingPeriods"_L1).toArray(),
                                        body.json.value("pricingPeriods"_L1).toArray(), &error);
    if (!periods)
        return problem(422, error);
    QJsonObject changed = *tariff;
    for (auto member = body.json.begin(); member != body.json.end(); ++member)
        changed.insert(member.key(), member.value());
    changed.insert("pricingPeriods"_L1, *periods);
    world.periodical.put(request.ids[0], changed);
    return Reply{200, {}, "application/json", {}};
}

namespace {

QJsonObject head(const DynamicTariff &tariff)
{
    QJsonObject json = tariff.extra;
    json.insert("tariffId"_L1, text(tariff.id));
    json.insert("name"_L1, tariff.name);
    if (!tariff.currency.isEmpty())
        json.insert("currency"_L1, tariff.currency);
    return json;
}

std::optional<Reply> readValues(const QJsonObject &json, QMap<qint64, double> &values)
{
    const QJsonArray list = json.value("values"_L1).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString path = u"$.values[%1]"_s.arg(i);
        if (!list[i].isObject())
            return problem(400, path + " is not an object."_L1);
        const QJsonObject value = list[i].toObject();
        if (const auto reason = misfit(
                value, {{"timestamp", Member::Type::Instant, true}, {"price", Member::Type::Number, true}}, path))
            return problem(400, *reason + u'.');
        const qint64 instant = instantOf_ms(value, "timestamp"_L1);
        if (values.contains(instant))
            return problem(422, path + " gives an instant a second time."_L1);
        values.insert(instant, value.value("price"_L1).toDouble());
    }
    return {};
}

} // namespace

Reply listDynamicTariffs(World &world, const ApiRequest &)
{
    QJsonArray entries;
    for (const QByteArray &id : world.dynamic.ids())
        entries.append(head(*world.dynamic.find(id)));
    return jsonReply({{u"entries"_s, entries}});
}

Reply createDynamicTariff(World &world, const ApiRequest &request)
{
    const Body body = readBody(request,
                               {{"tariffId", Member::Type::String},
                                {"name", Member::Type::String, true},
                                {"currency", Member::Type::String},
                                {"values", Member::Type::Array}});
    if (body.refusal)
        return *body.refusal;
    DynamicTariff tariff;
    if (std::optional<Reply> refusal = readValues(body.json, tariff.written))
        return *refusal;
    tariff.name = body.json.value("name"_L1).toString();
    tariff.currency = body.json.value("currency"_L1).toString();
    tariff.extra = body.json;
    for (const QLatin1StringView known : {"tariffId"_L1, "name"_L1, "currency"_L1, "values"_L1, "nextToken"_L1})
        tariff.extra.remove(known);
    for (const QByteArray &id : world.dynamic.ids()) {
        if (world.dynamic.find(id)->name == tariff.name)
            return problem(409, u"A dynamic tariff of that name exists already."_s);
    }
    tariff.id = world.nextId("DT");
    world.dynamic.add(tariff);
    return createdReply(u"tariffId"_s, tariff.id, "/api/v1/dynamictariffs/");
}

Reply getDynamicTariff(World &world, const ApiRequest &request)
{
    const DynamicTariff *tariff = world.dynamic.find(request.ids[0]);
    if (!tariff)
        return notFound(u"dynamic tariff"_s, request.ids[0]);
    const qint64 now = world.clock.now_ms();
    std::optional<DynamicBook::Span> walk;
    // The token wins over the interval: it knows where the walk began.
    if (const QString token = request.query.value(u"nextToken"_s); !token.isEmpty()) {
        const std::optional<PageToken> read = readPageToken(token);
        if (!read)
            return problem(400, u"nextToken was not given out by this service."_s);
        walk = DynamicBook::Span{read->begin_ms, read->end_ms};
    } else if (request.query.contains(u"interval"_s)) {
        const std::optional<Interval> interval = parseInterval(request.query.value(u"interval"_s));
        if (!interval)
            return problem(400, u"interval is not A/B, A/duration or duration/B."_s);
        if (interval->end_ms <= interval->begin_ms)
            return problem(422, u"The interval ends before it starts."_s);
        walk = DynamicBook::Span{interval->begin_ms, interval->end_ms};
    } else {
        walk = world.dynamic.extent(*tariff, now);
    }
    QJsonObject json = head(*tariff);
    QJsonArray values;
    if (walk) {
        const qint64 begin = std::max(walk->begin_ms, walk->end_ms - page_ms);
        const QMap<qint64, double> page = world.dynamic.values(*tariff, begin, walk->end_ms, now);
        for (auto value = page.cbegin(); value != page.cend(); ++value) {
            QString instant = formatInstant(value.key());
            if (world.options.dialect == Dialect::Published && value.key() % 60000 == 0)
                instant = instant.left(16) + u'Z';
            values.append(QJsonObject{{u"timestamp"_s, instant}, {u"price"_s, value.value()}});
        }
        if (begin > walk->begin_ms)
            json.insert("nextToken"_L1, writePageToken({walk->begin_ms, begin}));
    }
    json.insert("values"_L1, values);
    return jsonReply(json);
}

Reply updateDynamicTariff(World &world, const ApiRequest &request)
{
    DynamicTariff *tariff = world.dynamic.find(request.ids[0]);
    if (!tariff)
        return notFound(u"dynamic tariff"_s, request.ids[0]);
    const Body body = readBody(request,
                               {{"tariffId", Member::Type::String},
                                {"name", Member::Type::String},
                                {"currency", Member::Type::String},
                                {"values", Member::Type::Array}});
    if (body.refusal)
        return *body.refusal;
    QMap<qint64, double> values;
    if (std::optional<Reply> refusal = readValues(body.json, values))
        return *refusal;
    const QString currency = body.json.value("currency"_L1).toString();
    if (!currency.isEmpty() && !tariff->currency.isEmpty() && currency != tariff->currency)
        return problem(422, u"The tariff's currency is %1 and cannot change."_s.arg(tariff->currency));
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        tariff->written.insert(value.key(), value.value());
    if (const QString name = body.json.value("name"_L1).toString(); !name.isEmpty())
        tariff->name = name;
    return Reply{200, {}, "application/json", {}};
}

} // namespace switchyard::simulator
