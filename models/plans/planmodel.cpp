// SPDX-License-Identifier: GPL-3.0-or-later
#include "planmodel.h"

#include "cellroles.h"
#include "planediting.h"
#include "plantablemodel.h"
#include "unittext.h"
#include "zonetime.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace switchyard {

using namespace Qt::StringLiterals;

PlanModel::PlanModel(PlanEditing &editing, QObject *parent) : QAbstractTableModel(parent), m_editing(editing)
{
    m_ids = ids();
    connect(&editing, &PlanEditing::changed, this, &PlanModel::take);
}

std::vector<int> PlanModel::ids() const
{
    std::vector<int> ids;
    const auto &blocks = m_editing.draft().blocks();
    ids.reserve(blocks.size());
    for (const PlanBlock &block : blocks)
        ids.push_back(block.id);
    return ids;
}

//! Rows that stay are told to have changed, so that a selection and an open editor live through a step; else all is new.
void PlanModel::take()
{
    std::vector<int> next = ids();
    if (next == m_ids) {
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_ids = std::move(next);
    endResetModel();
}

int PlanModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_ids[size_t(row)];
}

int PlanModel::rowOf(int id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isEditable = index.isValid() && index.column() != Length && index.column() != Problem;
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

QString PlanModel::text(const PlanBlock &block, int column) const
{
    const QLocale locale;
    const OverlayPlanCommand &command = block.command;
    const auto time = [&](const std::optional<Instant> &at) {
        if (!at)
            return u"–"_s;
        const zonetime::WallTime wall = zonetime::wallTime(at->ms, m_editing.zone());
        return tr("%1, %2 %3", "date, time, zone")
            .arg(zonetime::dateText(wall.date, locale, zonetime::Year::Left), wall.time.toString(u"HH:mm"_s),
                 wall.abbreviation);
    };
    switch (column) {
    case Start: return time(command.start);
    case End: return time(command.end);
    case Length: {
        const auto span = block.span();
        return span && !span->isEmpty() ? unittext::duration(std::chrono::milliseconds(span->length_ms()), locale)
                                        : u"–"_s;
    }
    case Action: {
        const QString action = command.action ? planActionText(*command.action) : u"–"_s;
        return block.isRunning(m_editing.now()) ? tr("%1 (now)").arg(action) : action;
    }
    case PowerLimit: return command.powerLimit_W ? unittext::power(*command.powerLimit_W, locale) : tr("no limit");
    case Problem: return m_editing.problemText(block.id);
    default: return {};
    }
}

QString PlanModel::editText(const PlanBlock &block, int column) const
{
    const OverlayPlanCommand &command = block.command;
    switch (column) {
    case Start: return command.start ? planTimeToText(command.start->ms, m_editing.zone()) : QString();
    case End: return command.end ? planTimeToText(command.end->ms, m_editing.zone()) : QString();
    case Action: return command.action ? planActionText(*command.action) : QString();
    case PowerLimit:
        return command.powerLimit_W
            ? QLocale().toString(*command.powerLimit_W / 1000, 'f', QLocale::FloatingPointShortest)
            : QString();
    default: return {};
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    const PlanBlock *block = m_editing.draft().find(index.isValid() ? idAt(index.row()) : 0);
    if (!block)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*block, index.column());
    case Qt::ToolTipRole: return index.column() == Problem ? text(*block, Problem) : QString();
    case Qt::EditRole: return editText(*block, index.column());
    case cellroles::ToneRole:
        if (index.column() == Problem) {
            const auto own = m_editing.problemsOf(block->id);
            const bool blocks = std::any_of(own.begin(), own.end(), [](const auto &one) { return one.isBlocking(); });
            return int(blocks ? Tone::Alarm : Tone::Muted);
        }
        if (index.column() == PowerLimit && !block->command.powerLimit_W)
            return int(Tone::Muted);
        return int(index.column() == Action && block->isRunning(m_editing.now()) ? Tone::Accent : Tone::None);
    default: return {};
    }
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const PlanBlock *block = m_editing.draft().find(index.isValid() ? idAt(index.row()) : 0);
    if (!block || role != Qt::EditRole)
        return false;
    const int id = block->id;
    const QString text = value.toString().trimmed();
    if (text == editText(*block, index.column()))
        return true;
    const QTimeZone &zone = m_editing.zone();
    switch (index.column()) {
    case Start:
    case End: {
        const bool isStart = index.column() == Start;
        const auto &own = isStart ? block->command.start : block->command.end;
        const auto &other = isStart ? block->command.end : block->command.start;
        const qint64 near = own ? own->ms : other ? other->ms : m_editing.now().ms;
        const auto ms = planTimeFromText(text, near, zone);
        if (!ms)
            return false;
        // A missing other end becomes the same instant: there is something to draw, and it is told to be empty.
        const qint64 rest = other ? other->ms : *ms;
        m_editing.setSpan(id, isStart ? Span{*ms, rest} : Span{rest, *ms});
        return true;
    }
    case Action:
        for (const auto &[action, name] : EnumNames<PlanAction>::names) {
            if (text.compare(planActionText(action), Qt::CaseInsensitive) == 0
                || text.compare(QLatin1StringView(name.data(), qsizetype(name.size())), Qt::CaseInsensitive) == 0) {
                m_editing.setAction(id, action);
                return true;
            }
        }
        return false;
    case PowerLimit: {
        if (text.isEmpty()) {
            m_editing.setPowerLimit(id, std::nullopt);
            return true;
        }
        const auto power_kW = kilowattsFromText(text, QLocale());
        if (!power_kW)
            return false;
        m_editing.setPowerLimit(id, *power_kW * 1000);
        return true;
    }
    default: return false;
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == PowerLimit || section == Length))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Start: return tr("Start");
    case End: return tr("End");
    case Length: return tr("Length");
    case Action: return tr("Action");
    case PowerLimit: return tr("Power limit");
    case Problem: return tr("Problem");
    default: return {};
    }
}

std::optional<qint64> planTimeFromText(const QString &text, qint64 near_ms, const QTimeZone &zone)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})[ T]\\s*)?(\\d{1,2}):(\\d{2})(?:\\s+(\\S+))?\\s*$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date = match.hasCaptured(1)
        ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
        : zonetime::dateAt(near_ms, zone);
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt());
    std::vector<qint64> readings = zonetime::resolve(date, time, zone);
    if (const QString letters = match.captured(6); !letters.isEmpty()) {
        std::erase_if(readings, [&](qint64 ms) {
            return zonetime::wallTime(ms, zone).abbreviation.compare(letters, Qt::CaseInsensitive) != 0;
        });
    }
    if (readings.empty())
        return {};
    return *std::min_element(readings.begin(), readings.end(),
                             [near_ms](qint64 a, qint64 b) { return std::abs(a - near_ms) < std::abs(b - near_ms); });
}

QString planTimeToText(qint64 ms, const QTimeZone &zone)
{
    const zonetime::WallTime wall = zonetime::wallTime(ms, zone);
    const QString text = wall.date.toString(u"yyyy-MM-dd "_s) + wall.time.toString(u"HH:mm"_s);
    return zonetime::resolve(wall.date, wall.time, zone).size() > 1 ? text + u' ' + wall.abbreviation : text;
}

std::optional<double> kilowattsFromText(const QString &text, const QLocale &locale)
{
    QString bare = text.trimmed();
    if (bare.endsWith("kW"_L1, Qt::CaseInsensitive))
        bare = bare.chopped(2).trimmed();
    bare.replace(QChar(0x2212), u'-');
    bool isNumber = false;
    double value = locale.toDouble(bare, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(bare, &isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace switchyard
