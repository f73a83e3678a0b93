// SPDX-License-Identifier: GPL-3.0-or-later
#include "differencemodel.h"

#include "cellroles.h"
#include "journalrecord.h"
#include "zonetime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isNull() || value.isUndefined())
        return {};
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

} // namespace

void DifferenceModel::show(const CommandOperation *operation, const QByteArray &before, const QByteArray &after)
{
    m_operation = operation;
    m_before = before;
    m_after = after;
    rebuild();
}

void DifferenceModel::clear()
{
    show(nullptr, {}, {});
}

void DifferenceModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    rebuild();
}

//! Only what is new is told: a selection in the table outlives the steps of an item.
void DifferenceModel::rebuild()
{
    std::vector<Line> now = lines();
    const auto differs = [](const Line &line) { return line.before != line.after; };
    const auto middle = std::stable_partition(now.begin(), now.end(), differs);
    const auto differing = int(middle - now.begin());
    if (now == m_lines && differing == m_differing)
        return;
    beginResetModel();
    m_lines = std::move(now);
    m_differing = differing;
    endResetModel();
}

std::vector<DifferenceModel::Line> DifferenceModel::lines() const
{
    if (m_before.isEmpty() && m_after.isEmpty())
        return {};
    const auto factsOf = [this](const QByteArray &json) {
        return m_operation && !json.isEmpty() ? m_operation->facts(json) : CommandOperation::Facts();
    };
    const auto before = factsOf(m_before);
    const auto after = factsOf(m_after);
    const QString unknown = tr("not known");
    if (!before && !after) {
        const auto raw = [&unknown](const QByteArray &json) {
            return json.isEmpty() ? unknown : json == nothingThere ? tr("nothing") : QString::fromUtf8(json);
        };
        return {{tr("Everything"), raw(m_before), raw(m_after)}};
    }
    const Side left = sideOf(before);
    const Side right = sideOf(after);
    // A side without facts is one that was not there, or that nobody has looked at.
    const QString leftMissing = before ? u"–"_s : m_before.isEmpty() ? unknown : tr("nothing");
    const QString rightMissing = after ? u"–"_s : m_after.isEmpty() ? unknown : tr("nothing");
    Side all = left;
    all.insert(right);
    std::vector<Line> lines;
    lines.reserve(size_t(all.size()));
    for (auto member = all.keyBegin(); member != all.keyEnd(); ++member)
        lines.push_back({*member, left.value(*member, leftMissing), right.value(*member, rightMissing)});
    if (lines.empty()) // both say that there is nothing, such as two plans without commands
        lines.push_back({tr("Everything"), tr("nothing"), tr("nothing")});
    return lines;
}

DifferenceModel::Side DifferenceModel::sideOf(const CommandOperation::Facts &facts) const
{
    Side side;
    if (!facts)
        return side;
    for (auto fact = facts->begin(); fact != facts->end(); ++fact) {
        if (fact->isArray())
            addParts(side, facts->size() == 1 ? QString() : fact.key() + u'/', fact->toArray());
        else if (const QString text = memberText(fact.key(), *fact); !text.isEmpty())
            side.insert(fact.key(), text);
    }
    return side;
}

//! Part by part, such as the commands of a plan, so that a changed limit is seen as one.
void DifferenceModel::addParts(Side &side, const QString &prefix, const QJsonArray &parts) const
{
    for (int i = 0; i < int(parts.size()); ++i) {
        // Two digits, because members are sorted as texts.
        const QString path = u"%1%2"_s.arg(prefix).arg(i + 1, 2, 10, QChar(u'0'));
        const QJsonValue part = parts.at(i);
        if (!part.isObject()) {
            side.insert(path, textOf(part));
            continue;
        }
        const QJsonObject object = part.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            if (const QString text = memberText(each.key(), *each); !text.isEmpty())
                side.insert(u"%1 %2"_s.arg(path, each.key()), text);
        }
    }
}

QString DifferenceModel::memberText(const QString &member, const QJsonValue &value) const
{
    if (!value.isDouble())
        return textOf(value);
    if (member == "start"_L1 || member == "end"_L1) // operations give instants as milliseconds
        return zonetime::dateTimeText(qint64(value.toDouble()), m_zone, QLocale());
    if (member == "powerLimit_W"_L1)
        return tr("%1 W").arg(QLocale().toString(value.toDouble()));
    if (member == "durationMinutes"_L1)
        return tr("%1 min").arg(QLocale().toString(value.toDouble()));
    return textOf(value);
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == cellroles::ToneRole)
        return int(index.row() < m_differing ? Tone::None : Tone::Muted);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Line &line = m_lines[size_t(index.row())];
    switch (index.column()) {
    case Member: return line.member;
    case Before: return line.before;
    case After: return line.after;
    default: return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Member: return tr("Member");
    case Before: return tr("Before");
    case After: return tr("After");
    default: return {};
    }
}

} // namespace switchyard
