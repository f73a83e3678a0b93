// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitdraft.h"

#include "visitcommands.h"

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant earliest{946'684'800'000, 0}; // 2000-01-01
constexpr std::chrono::minutes clockDifference{5};

QJsonValue jsonOf(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(QString::fromLatin1(formatInstant(*instant))) : QJsonValue();
}

//! Takes the members of a file one after the other; what is left is unknown.
class Members final
{
public:
    explicit Members(QJsonObject json) : m_left(std::move(json)) {}

    void take(const QString &name, QString &text)
    {
        const QJsonValue value = m_left.take(name);
        m_fits = m_fits && (value.isString() || isAbsent(value));
        text = value.toString();
    }
    void take(const QString &name, QUuid &id)
    {
        QString text;
        take(name, text);
        id = QUuid::fromString(text);
        m_fits = m_fits && (text.isEmpty() || !id.isNull());
    }
    void take(const QString &name, std::optional<Instant> &instant)
    {
        QString text;
        take(name, text);
        instant = parseInstant(text.toStdString());
        m_fits = m_fits && (text.isEmpty() || instant);
    }
    void take(const QString &name, qint64 &number)
    {
        const QJsonValue value = m_left.take(name);
        m_fits = m_fits && (value.isDouble() || isAbsent(value));
        number = value.toInteger();
    }
    bool fits() const { return m_fits; }
    const QJsonObject &left() const { return m_left; }

private:
    static bool isAbsent(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }

    QJsonObject m_left;
    bool m_fits = true;
};

} // namespace

std::vector<VisitProblem> VisitDraft::problems(Instant now) const
{
    std::vector<VisitProblem> problems;
    const auto add = [&problems](bool is, VisitProblem problem) {
        if (is)
            problems.push_back(problem);
    };
    add(site.isEmpty(), VisitProblem::NoSite);
    add(type.trimmed().isEmpty(), VisitProblem::NoType);
    add(!scheduled && !completed, VisitProblem::NoTime);
    add(completed && *completed < earliest, VisitProblem::CompletedTooEarly);
    add(completed && *completed > now + clockDifference, VisitProblem::CompletedInFuture);
    add(notes.size() > longestVisitNotes, VisitProblem::NotesTooLong);
    return problems;
}

bool VisitDraft::isBlank() const
{
    return site.isEmpty() && type.isEmpty() && !scheduled && !completed && notes.isEmpty();
}

Visit VisitDraft::visit() const
{
    Visit visit;
    if (!site.isEmpty())
        visit.siteId = SiteId(site);
    if (const QString trimmed = type.trimmed(); !trimmed.isEmpty())
        visit.type = trimmed;
    visit.scheduledAt = scheduled;
    visit.completedAt = completed;
    if (!notes.isEmpty())
        visit.notes = notes;
    return visit;
}

QJsonObject VisitDraft::toJson() const
{
    QJsonObject json = extra;
    const auto add = [&json](const QString &name, const QJsonValue &value) {
        if (!value.isNull())
            json.insert(name, value);
    };
    add(u"id"_s, id.toString(QUuid::WithoutBraces));
    add(u"site"_s, site);
    add(u"type"_s, type);
    add(u"scheduledAt"_s, jsonOf(scheduled));
    add(u"completedAt"_s, jsonOf(completed));
    add(u"notes"_s, notes);
    add(u"replaces"_s, replaces.isNull() ? QJsonValue() : QJsonValue(replaces.toString(QUuid::WithoutBraces)));
    add(u"changed_ms"_s, changed_ms);
    return json;
}

std::optional<VisitDraft> VisitDraft::fromJson(const QJsonObject &json)
{
    VisitDraft draft;
    Members members(json);
    members.take(u"id"_s, draft.id);
    members.take(u"site"_s, draft.site);
    members.take(u"type"_s, draft.type);
    members.take(u"scheduledAt"_s, draft.scheduled);
    members.take(u"completedAt"_s, draft.completed);
    members.take(u"notes"_s, draft.notes);
    members.take(u"replaces"_s, draft.replaces);
    members.take(u"changed_ms"_s, draft.changed_ms);
    if (!members.fits() || draft.id.isNull())
        return {};
    draft.extra = members.left();
    return draft;
}

} // namespace switchyard
