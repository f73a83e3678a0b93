// SPDX-License-Identifier: GPL-3.0-or-later
#include "periodicalbook.h"

#include "replies.h"
#include "wiretime.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

QJsonObject rate(const QString &day, const QString &from, const QString &to, double price)
{
    return {{u"dayOfWeek"_s, day}, {u"from"_s, from}, {u"to"_s, to}, {u"price"_s, price}};
}

QJsonArray everyDay(const QList<std::tuple<QString, QString, double>> &pieces)
{
    QJsonArray rates;
    for (const QString &day :
         {u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s, u"Saturday"_s, u"Sunday"_s}) {
        for (const auto &[from, to, price] : pieces)
            rates.append(rate(day, from, to, price));
    }
    return rates;
}

bool isTimeOfDay(const QString &text)
{
    if (text == "24:00"_L1)
        return true;
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid();
}

qint64 startOf(const QJsonObject &period)
{
    return parseDate(period.value("start"_L1).toString()).value_or(std::numeric_limits<qint64>::min());
}

std::optional<qint64> endOf(const QJsonObject &period)
{
    return parseDate(period.value("end"_L1).toString());
}

} // namespace

PeriodicalBook::PeriodicalBook()
{
    const auto add = [this](const QString &name, const QString &company, const QString &currency,
                            const QJsonArray &periods) {
        put(idFor(name, company),
            {{u"name"_s, name},
             {u"companyName"_s, company},
             {u"currency"_s, currency},
             {u"pricingPeriods"_s, periods}});
    };
    const QJsonArray night = everyDay({{u"00:00"_s, u"05:00"_s, 0.09},
                                       {u"05:00"_s, u"16:00"_s, 0.27},
                                       {u"16:00"_s, u"19:00"_s, 0.41},
                                       {u"19:00"_s, u"24:00"_s, 0.27}});
    const QJsonArray dearerNight = everyDay({{u"00:00"_s, u"05:00"_s, 0.11},
                                             {u"05:00"_s, u"16:00"_s, 0.29},
                                             {u"16:00"_s, u"19:00"_s, 0.44},
                                             {u"19:00"_s, u"24:00"_s, 0.29}});
    const QJsonArray flat = everyDay({{u"00:00"_s, u"24:00"_s, 0.318}});
    const QJsonArray summer =
        everyDay({{u"00:00"_s, u"16:00"_s, 0.31}, {u"16:00"_s, u"21:00"_s, 0.58}, {u"21:00"_s, u"24:00"_s, 0.34}});
    const QJsonArray winter = everyDay({{u"00:00"_s, u"24:00"_s, 0.33}});
    const QJsonArray christmas{
        QJsonObject{{u"start"_s, u"2026-12-24"_s}, {u"end"_s, u"2026-12-27"_s}, {u"rate"_s, 0.15}}};
    add(u"Economy Night"_s, u"Brightgrid"_s, u"GBP"_s,
        {QJsonObject{{u"start"_s, u"2025-04-01"_s}, {u"end"_s, u"2026-03-31"_s}, {u"rates"_s, night}},
         QJsonObject{{u"start"_s, u"2026-04-01"_s}, {u"rates"_s, dearerNight}, {u"exceptions"_s, christmas}}});
    add(u"Standard"_s, u"Brightgrid"_s, u"GBP"_s, {QJsonObject{{u"start"_s, u"2025-01-01"_s}, {u"rates"_s, flat}}});
    add(u"Peak Saver"_s, u"Pacific Coast Power"_s, u"USD"_s,
        {QJsonObject{{u"start"_s, u"2026-06-01"_s}, {u"end"_s, u"2026-09-30"_s}, {u"rates"_s, summer}},
         QJsonObject{{u"start"_s, u"2026-10-01"_s}, {u"end"_s, u"2026-12-14"_s}, {u"rates"_s, winter}}});
}

QByteArray PeriodicalBook::idFor(const QString &name, const QString &companyName)
{
    QString id = companyName.toLower() + u'-' + name.toLower();
    id.replace(u' ', u'-');
    return id.toUtf8();
}

const QJsonObject *PeriodicalBook::find(const QByteArray &tariffId) const
{
    const auto found = m_tariffs.constFind(tariffId);
    return found == m_tariffs.cend() ? nullptr : &*found;
}

void PeriodicalBook::put(const QByteArray &tariffId, const QJsonObject &tariff)
{
    if (!m_tariffs.contains(tariffId))
        m_order.append(tariffId);
    QJsonObject named = tariff;
    named.insert("tariffId"_L1, QString::fromUtf8(tariffId));
    m_tariffs.insert(tariffId, named);
}

std::optional<QString> flawOfPeriods(const QJsonArray &periods)
{
    qint64 after = std::numeric_limits<qint64>::min();
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const QString path = u"$.pricingPeriods[%1]"_s.arg(i);
        const QJsonObject period = periods[i].toObject();
        const qint64 start = startOf(period);
        if (start < after)
            return path + " starts before the period before it ends"_L1;
        const std::optional<qint64> end = endOf(period);
        if (end && *end < start)
            return path + " ends before it starts"_L1;
        if (!end && i + 1 < periods.size())
            return path + " has no end but is not the latest"_L1;
        after = end.value_or(start);
        const QJsonArray rates = period.value("rates"_L1).toArray();
        for (qsizetype r = 0; r < rates.size(); ++r) {
            const QString from = rates[r].toObject().value("from"_L1).toString(u"00:00"_s);
            const QString to = rates[r].toObject().value("to"_L1).toString(u"24:00"_s);
            if (!isTimeOfDay(from) || !isTimeOfDay(to) || (from >= to && to != "00:00"_L1))
                return u"%1.rates[%2] is not a span of a day"_s.arg(path).arg(r);
        }
        const QJsonArray exceptions = period.value("exceptions"_L1).toArray();
        for (const auto each : exceptions) {
            const std::optional<qint64> exceptionEnd = endOf(each.toObject());
            if (exceptionEnd && *exceptionEnd < startOf(each.toObject()))
                return path + " has an exception that ends before it starts"_L1;
        }
    }
    return {};
}

std::optional<QJsonArray> patchedPeriods(const QJsonArray &kept, const QJsonArray &changes, QString *error)
{
    QJsonArray result = kept;
    for (const auto value : changes) {
        const QJsonObject change = value.toObject();
        const qint64 start = startOf(change);
        const QString name = change.value("start"_L1).toString();
        qsizetype same = -1;
        for (qsizetype i = 0; i < result.size(); ++i) {
            if (startOf(result[i].toObject()) == start)
                same = i;
        }
        if (same >= 0) {
            QJsonObject period = result[same].toObject();
            const bool latest = same == result.size() - 1;
            const QJsonValue end = change.value("end"_L1);
            if (!latest && end.isString() && end != period.value("end"_L1)) {
                *error = u"The period of %1 is not the latest; its end cannot change."_s.arg(name);
                return {};
            }
            for (auto member = change.begin(); member != change.end(); ++member)
                period.insert(member.key(), member.value());
            if (latest && end.isNull())
                period.remove("end"_L1);
            result[same] = period;
            continue;
        }
        if (!result.isEmpty()) {
            QJsonObject latest = result.last().toObject();
            if (start < startOf(latest)) {
                *error = u"A period that starts on %1 would come before the latest one."_s.arg(name);
                return {};
            }
            const std::optional<qint64> end = endOf(latest);
            if (!end)
                latest.insert("end"_L1, formatDate(start));
            else if (*end >= start)
                latest.insert("end"_L1, formatDate(start - 1));
            result[result.size() - 1] = latest;
        }
        result.append(change);
    }
    if (const std::optional<QString> flaw = flawOfPeriods(result)) {
        *error = *flaw + u'.';
        return {};
    }
    return result;
}

} // namespace switchyard::simulator
