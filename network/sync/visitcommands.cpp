// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitcommands.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

//! Beside the members of a visit that is like the one that is wanted: how many there are that are, or may be, because they
//! could not be read. Another number than before says that one has come, though not which.
constexpr const char *alikeMember = "alike";

QString normalisedType(const QString &type)
{
    return type.trimmed().toCaseFolded();
}

QString normalisedNotes(QString notes)
{
    notes.replace(u"\r\n"_s, u"\n"_s);
    notes.replace(u'\r', u'\n');
    QStringList lines = notes.split(u'\n');
    for (QString &line : lines) {
        while (line.endsWith(u' ') || line.endsWith(u'\t'))
            line.chop(1);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

qint64 secondsOf(Instant instant)
{
    return (instant.ms - (instant.ms % 1000 + 1000) % 1000) / 1000;
}

std::optional<qint64> secondsOf(const std::optional<Instant> &instant)
{
    return instant ? std::optional(secondsOf(*instant)) : std::nullopt;
}

//! All but the notes.
bool isLike(const Visit &one, const Visit &other)
{
    return one.siteId == other.siteId && secondsOf(one.scheduledAt) == secondsOf(other.scheduledAt)
        && secondsOf(one.completedAt) == secondsOf(other.completedAt)
        && normalisedType(one.type.value_or(QString())) == normalisedType(other.type.value_or(QString()));
}

QString notesOf(const Visit &visit)
{
    return normalisedNotes(visit.notes.value_or(QString()));
}

QByteArray jsonOf(const Visit &visit)
{
    JsonWriter writer(Dialect::Contract);
    writeJson(writer, visit);
    return writer.text();
}

struct VisitList
{
    std::vector<Visit> entries;
    int unreadable = 0;
};

//! What the list says about the one that is wanted.
QByteArray foundIn(const VisitList &list, const Visit &wanted)
{
    const Visit *nearest = nullptr;
    int alike = list.unreadable;
    for (const Visit &entry : list.entries) {
        if (!isLike(entry, wanted))
            continue;
        if (notesOf(entry) == notesOf(wanted))
            return jsonOf(entry);
        ++alike;
        // The same one whatever the order of the list is.
        if (!nearest || notesOf(entry) < notesOf(*nearest))
            nearest = &entry;
    }
    if (alike == 0)
        return nothingThere.toByteArray();
    Visit counted = nearest ? *nearest : Visit();
    counted.extra.set(alikeMember, QByteArray::number(alike));
    return jsonOf(counted);
}

//! The list of visits comes as a whole. A reading says nothing about what was written after it had begun, so those who ask
//! while one is under way share the next: many visits at once cost two readings.
class VisitReadings final : public QObject
{
public:
    using List = std::shared_ptr<const VisitList>;

    Call<List> read(ApiClient &api, Urgency urgency)
    {
        const Promise<List> promise;
        m_waiting.push_back(promise);
        if (!m_reading)
            begin(api, urgency);
        return promise.call();
    }

private:
    void begin(ApiClient &api, Urgency urgency)
    {
        m_reading = true;
        const auto answer = [this, &api, urgency,
                             asked = std::exchange(m_waiting, {})](const Result<Decoded<Entries<Visit>>> &answered) {
            m_reading = false;
            const bool ends = !answered && answered.error().kind == ApiError::Kind::Abandoned;
            if (!m_waiting.empty() && !ends)
                begin(api, urgency);
            const Result<List> list = answered ? Result<List>(std::make_shared<const VisitList>(
                                                     VisitList{answered->value.entries, answered->notes.badEntryCount}))
                                               : Result<List>(answered.error());
            for (const auto &promise : asked)
                promise.settle(list);
            if (ends)
                m_waiting.clear();
        };
        api.callNotedWith(urgency, listVisits).then(this, answer);
    }

    std::vector<Promise<List>> m_waiting;
    bool m_reading = false;
};

class CreateVisit final : public CommandOperation
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::CommandOperation)

public:
    CreateVisit() : CommandOperation(createVisit, Subject::Site) {}

    QString refusal(const QByteArray &target, const QByteArray &after) const override
    {
        const auto visit = parse(after);
        if (!visit)
            return tr("This is not what the service takes: %1").arg(visit.error().message);
        if (target.isEmpty() || visit->siteId != SiteId(target))
            return tr("It has no site.");
        if (!visit->scheduledAt && !visit->completedAt)
            return tr("It is neither scheduled nor completed.");
        if (visit->notes.value_or(QString()).size() > longestVisitNotes)
            return tr("Its notes are longer than %Ln character(s).", nullptr, int(longestVisitNotes));
        return {};
    }

    Call<CommandAnswer> send(ApiClient &api, const QByteArray &, const QByteArray &after,
                             Urgency urgency) const override
    {
        const auto visit = parse(after);
        if (!visit)
            return settled<CommandAnswer>(visit.error());
        return map(api.callNotedWith(urgency, createVisit, *visit), [](const Decoded<Accepted> &answer) {
            return CommandAnswer{answer.status, answer.value.body.text};
        });
    }

    Call<QByteArray> read(ApiClient &api, const QByteArray &, const QByteArray &after, Urgency urgency) const override
    {
        const auto wanted = parse(after);
        if (!wanted)
            return settled<QByteArray>(wanted.error());
        return map(m_readings->read(api, urgency),
                   [wanted = *wanted](const VisitReadings::List &list) { return foundIn(*list, wanted); });
    }
    int patience() const override { return 5; }

    Facts facts(const QByteArray &json) const override
    {
        const auto visit = json.isEmpty() || json == nothingThere ? std::nullopt : optionally(parse(json));
        if (!visit)
            return {};
        // Absent members too: where nothing was there before, all that are named here have to agree.
        QMap<QString, QJsonValue> facts{
            {u"siteId"_s, visit->siteId ? textOf(visit->siteId->text()) : QJsonValue()},
            {u"type"_s, textOf(normalisedType(visit->type.value_or(QString())))},
            {u"scheduledAt"_s, visit->scheduledAt ? textOf(*visit->scheduledAt) : QJsonValue()},
            {u"completedAt"_s, visit->completedAt ? textOf(*visit->completedAt) : QJsonValue()},
            {u"notes"_s, textOf(notesOf(*visit))}};
        if (const QByteArray *alike = visit->extra.find(alikeMember))
            facts.insert(QString::fromLatin1(alikeMember), alike->toInt());
        return facts;
    }

    //! The API deletes no visit.
    std::optional<CommandInverse> inverse(const QByteArray &, const QByteArray &, Instant) const override { return {}; }

private:
    static Result<Visit> parse(const QByteArray &json)
    {
        JsonReader reader(json);
        Visit visit;
        if (reader.start() && readJson(reader, visit) && reader.finish())
            return visit;
        const auto &problem = reader.problem();
        return encoding::refused(createVisit, problem ? problem->message : QString());
    }
    static std::optional<Visit> optionally(const Result<Visit> &visit)
    {
        return visit ? std::optional(*visit) : std::nullopt;
    }
    static QJsonValue textOf(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
    static QJsonValue textOf(Instant instant)
    {
        return QString::fromLatin1(formatInstant({secondsOf(instant) * 1000, 0}));
    }

    const std::unique_ptr<VisitReadings> m_readings = std::make_unique<VisitReadings>();
};

} // namespace

void addVisitCommands(CommandOperations &operations)
{
    operations.add(std::make_unique<CreateVisit>());
}

bool isSameVisit(const Visit &one, const Visit &other)
{
    return isLike(one, other) && notesOf(one) == notesOf(other);
}

} // namespace switchyard
