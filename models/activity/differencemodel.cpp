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
        if (!fact->isArray()) {
            if (const QString text = textOf(*fact); !text.isEmpty())
                side.insert(fact.key(), text);
            continue;
        }
        const QJsonArray parts = fact->toArray();
        for (int i = 0; i < int(parts.size()); ++i) {
            const QJsonObject object = parts.at(i).toObject();
            const QString text = object.contains("action"_L1) ? planText(object) : textOf(parts.at(i));
            // Two digits, because the members are sorted as texts.
            side.insert(tr("%1 %2").arg(fact.key()).arg(i + 1, 2, 10, QChar(u'0')), text);
        }
    }
    return side;
}

QString DifferenceModel::planText(const QJsonObject &command) const
{
    QStringList parts{command.value("action"_L1).toString()};
    const auto timeOf = [this, &command](QLatin1StringView member) {
        const QJsonValue value = command.value(member);
        return value.isDouble() ? zonetime::dateTimeText(qint64(value.toDouble()), m_zone, QLocale()) : QString();
    };
    const QString start = timeOf("start"_L1);
    const QString end = timeOf("end"_L1);
    if (!start.isEmpty() && !end.isEmpty())
        parts << tr("%1 to %2").arg(start, end);
    else if (!start.isEmpty())
        parts << tr("from %1").arg(start);
    if (const QJsonValue minutes = command.value("durationMinutes"_L1); minutes.isDouble())
        parts << tr("%1 min").arg(QLocale().toString(minutes.toDouble()));
    if (const QJsonValue limit = command.value("powerLimit_W"_L1); limit.isDouble())
        parts << tr("at most %1 W").arg(QLocale().toString(limit.toDouble()));
    return parts.join(u" · "_s);
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
