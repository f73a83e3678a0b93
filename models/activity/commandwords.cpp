// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandwords.h"

#include "devices.h"
#include "devicewords.h"
#include "operationmode.h"
#include "plans.h"
#include "sites.h"
#include "visits.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 200;

QString shortened(const QString &text)
{
    return text.size() <= longestValue ? text : text.left(longestValue - 1) + u'…';
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

} // namespace

QString CommandWords::operation(const QByteArray &name)
{
    if (name == setDeviceOperationMode.name)
        return tr("Operation mode");
    if (name == setDeviceOverlayPlan.name)
        return tr("Overlay plan");
    if (name == createSite.name)
        return tr("New site");
    if (name == replaceSite.name)
        return tr("Site");
    if (name == createDevice.name)
        return tr("New device");
    if (name == replaceOrCreateDevice.name)
        return tr("Device");
    if (name == createVisit.name)
        return tr("New visit");
    return QString::fromUtf8(name);
}

QString CommandWords::outcome(ItemState state)
{
    switch (state) {
    case ItemState::Planned: return tr("planned");
    case ItemState::Sending: return tr("sending");
    case ItemState::Confirmed: return tr("confirmed");
    case ItemState::Refused: return tr("refused");
    case ItemState::Unknown: return tr("unknown");
    case ItemState::Cancelled: return tr("cancelled");
    }
    return {};
}

QString CommandWords::state(CommandState state)
{
    switch (state) {
    case CommandState::Running: return tr("running");
    case CommandState::Paused: return tr("paused");
    case CommandState::Cancelled: return tr("cancelled");
    case CommandState::Finished: return tr("finished");
    }
    return {};
}

Tone CommandWords::tone(ItemState state)
{
    switch (state) {
    case ItemState::Planned: return Tone::None;
    case ItemState::Sending: return Tone::Accent;
    case ItemState::Confirmed: return Tone::Ok;
    case ItemState::Refused: return Tone::Alarm;
    case ItemState::Unknown: return Tone::Warn;
    case ItemState::Cancelled: return Tone::Muted;
    }
    return Tone::None;
}

QString CommandWords::detail(const ItemOutcome &outcome)
{
    const QByteArray &reason = outcome.reason;
    if (reason.isEmpty() || reason == journalreason::answered)
        return {};
    if (reason == journalreason::alreadySo)
        return tr("was so already");
    if (reason == journalreason::foundSo)
        return tr("no answer, but it was found carried out");
    if (reason == journalreason::notCarriedOut)
        return tr("no answer, and it was found not carried out");
    if (reason == journalreason::cannotTell)
        return tr("the server has neither the old nor the new value");
    if (reason == journalreason::interrupted)
        return tr("the program ended while it was on its way");
    if (reason == journalreason::changedMeanwhile)
        return tr("changed meanwhile on the server");
    if (reason == journalreason::saidByPerson)
        return tr("decided by a person");
    if (reason == journalreason::again)
        return tr("to be tried again");
    if (reason == journalreason::takenBack)
        return tr("taken back before it was sent");
    if (reason == journalreason::discarded)
        return tr("discarded by a person");
    QStringList parts;
    if (outcome.http > 0)
        parts << QString::number(outcome.http);
    if (!outcome.code.isEmpty())
        parts << outcome.code;
    const QString head = parts.join(u' ');
    if (outcome.message.isEmpty())
        return head.isEmpty() ? tr("no answer") : head;
    return head.isEmpty() ? outcome.message : tr("%1: %2").arg(head, outcome.message);
}

QString CommandWords::value(const CommandOperation *operation, const QByteArray &json, const QByteArray &other)
{
    if (json.isEmpty())
        return u"–"_s;
    const auto facts = operation ? operation->facts(json) : CommandOperation::Facts();
    if (!facts)
        return json == nothingThere ? tr("nothing") : shortened(QString::fromUtf8(json));
    const QByteArray name = operation->name();
    if (name == setDeviceOperationMode.name)
        return modeText(facts->value(u"mode"_s).toString().toUtf8());
    if (name == setDeviceOverlayPlan.name) {
        const auto commands = int(facts->value(u"commands"_s).toArray().size());
        return commands == 0 ? tr("no plan") : tr("%Ln command(s)", nullptr, commands);
    }
    const auto others = operation->facts(other);
    QStringList parts;
    for (auto fact = facts->begin(); fact != facts->end(); ++fact) {
        if (!fact->isNull() && (!others || others->value(fact.key(), QJsonValue::Null) != *fact))
            parts << fact.key() + u": "_s + textOf(*fact);
    }
    return shortened(parts.join(u", "_s));
}

} // namespace switchyard
