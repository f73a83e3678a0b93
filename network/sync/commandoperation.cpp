// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandoperation.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

//! Absent and null are the same.
bool agree(const QMap<QString, QJsonValue> &one, const QMap<QString, QJsonValue> &other, const QString &name)
{
    return one.value(name, QJsonValue::Null) == other.value(name, QJsonValue::Null);
}

bool agree(const QMap<QString, QJsonValue> &one, const QMap<QString, QJsonValue> &other, const QStringList &names)
{
    return std::all_of(names.begin(), names.end(), [&](const QString &name) { return agree(one, other, name); });
}

} // namespace

//! Members, and those of members that are objects, as `outer/inner`.
CommandOperation::Facts CommandOperation::facts(const QByteArray &json) const
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return {};
    QMap<QString, QJsonValue> facts;
    const QJsonObject object = document.object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member->isObject()) {
            if (!member->isNull())
                facts.insert(member.key(), *member);
            continue;
        }
        const QJsonObject inner = member->toObject();
        for (auto each = inner.begin(); each != inner.end(); ++each) {
            if (!each->isNull())
                facts.insert(member.key() + u'/' + each.key(), *each);
        }
    }
    return facts;
}

Standing CommandOperation::standing(const QByteArray &present, const QByteArray &before, const QByteArray &after) const
{
    const Facts is = facts(present);
    const Facts was = facts(before);
    const Facts wanted = facts(after);
    if (!is || !wanted)
        return !is && !before.isEmpty() && !was ? Standing::Before : Standing::Neither;
    if (!was)
        return agree(*is, *wanted, wanted->keys()) ? Standing::After : Standing::Neither;
    QStringList changed;
    for (auto fact = wanted->begin(); fact != wanted->end(); ++fact) {
        if (!agree(*was, *wanted, fact.key()))
            changed.append(fact.key());
    }
    for (auto fact = was->begin(); fact != was->end(); ++fact) {
        if (!wanted->contains(fact.key()))
            changed.append(fact.key());
    }
    if (agree(*is, *wanted, changed))
        return Standing::After;
    return agree(*is, *was, changed) ? Standing::Before : Standing::Neither;
}

std::optional<CommandInverse> CommandOperation::inverse(const QByteArray &before, const QByteArray &, Instant) const
{
    if (before.isEmpty() || before == nothingThere)
        return {};
    return CommandInverse{name(), before};
}

QByteArray CommandOperation::lane(const QByteArray &target, const QByteArray &) const
{
    const char *subject = m_subject == Subject::Site ? "site:" : m_subject == Subject::Device ? "device:" : "other:";
    return subject + target;
}

const CommandOperation *CommandOperations::find(QByteArrayView name) const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [name](const auto &one) { return name == one->name(); });
    return found == m_all.end() ? nullptr : found->get();
}

} // namespace switchyard
