// SPDX-License-Identifier: GPL-3.0-or-later
#include "shiftmodel.h"

#include "cellroles.h"
#include "zonetime.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

double hoursOf(std::chrono::milliseconds length)
{
    return double(length.count()) / 3'600'000.0;
}

} // namespace

ShiftModel::ShiftModel(QObject *parent) : QAbstractTableModel(parent)
{
    measureScales(); // headers have units before there are rows
}

void ShiftModel::show(const ShiftedEnergy &whole, const std::vector<DayShift> &days)
{
    std::vector<Row> rows;
    if (!days.empty()) {
        rows.reserve(days.size() + 1);
        rows.push_back({{}, true, std::chrono::milliseconds(0), whole});
        for (auto day = days.rbegin(); day != days.rend(); ++day) {
            const std::chrono::milliseconds length(day->day.span.length_ms());
            rows.push_back({day->day.date, day->day.whole, length, day->energy});
            rows.front().length += length;
        }
    }
    const bool sameDays = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                     [](const Row &a, const Row &b) { return a.date == b.date; });
    if (!sameDays)
        beginResetModel();
    m_rows = std::move(rows);
    m_withYear = !days.empty() && days.front().day.date.year() != days.back().day.date.year();
    measureScales();
    if (!sameDays) {
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void ShiftModel::clear()
{
    show({}, {});
}

void ShiftModel::measureScales()
{
    for (int column = Less; column <= Saved; ++column) {
        double largest = 0;
        for (const Row &row : m_rows) {
            const double value = valueOf(row, column);
            largest = std::isfinite(value) ? std::max(largest, std::abs(value)) : largest;
        }
        m_scales[size_t(column)] = unittext::energyScale(largest);
    }
    m_scales[Compared] = {1, tr("h"), 1};
}

double ShiftModel::valueOf(const Row &row, int column)
{
    // Nothing was compared: that is not the same as nothing shifted.
    if (column != Compared && row.energy.compared.count() <= 0)
        return std::numeric_limits<double>::quiet_NaN();
    switch (column) {
    case Less: return row.energy.less_Wh;
    case More: return row.energy.more_Wh;
    case Shifted: return row.energy.shifted_Wh();
    case Saved: return row.energy.saved_Wh();
    case Compared: return hoursOf(row.energy.compared);
    default: return std::numeric_limits<double>::quiet_NaN();
    }
}

QString ShiftModel::dayText(const Row &row) const
{
    if (!row.date.isValid())
        return tr("Whole span");
    const QString text =
        zonetime::dateText(row.date, m_locale, m_withYear ? zonetime::Year::Shown : zonetime::Year::Left);
    //: A day of which only a part lies in the span: "25 Nov (part)".
    return row.whole ? text : tr("%1 (part)").arg(text);
}

QString ShiftModel::comparedText(const Row &row) const
{
    // Rounded down, so that "24 of 24" is said of complete days only; both alike, so that complete ones do say it.
    const auto text = [this](std::chrono::milliseconds length) {
        const double tenths = std::floor(hoursOf(length) * 10);
        return m_locale.toString(tenths / 10, 'f', std::fmod(tenths, 10) == 0 ? 0 : 1);
    };
    //: Hours with data and hours of the day: "18.5 of 24".
    return tr("%1 of %2").arg(text(row.energy.compared), text(row.length));
}

QString ShiftModel::copyText(const Row &row, int column) const
{
    if (column == Day)
        return row.date.isValid() ? row.date.toString(Qt::ISODate) : dayText(row);
    // For a spreadsheet: no rounding beyond what doubles have, no typographic minus, in the header's unit.
    const double value = valueOf(row, column);
    return std::isfinite(value) ? QString::number(value / m_scales[size_t(column)].factor, 'g', 12) : QString();
}

int ShiftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ShiftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ShiftModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Day)
            return dayText(row);
        if (column == Compared)
            return comparedText(row);
        return unittext::number(valueOf(row, column), m_scales[size_t(column)], m_locale);
    case Qt::TextAlignmentRole:
        if (column == Day)
            return {};
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case DateRole: return row.date;
    case ValueRole: return valueOf(row, column);
    case cellroles::CopyRole: return copyText(row, column);
    default: return {};
    }
}

QVariant ShiftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section != Day)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Less: return tr("Energy by which less was drawn than without control, while it was less");
        case More: return tr("Energy by which more was drawn than without control, while it was more");
        case Shifted: return tr("Energy drawn at another time than without control: the smaller of less and more");
        case Saved: return tr("Drawn less minus drawn more; negative where more was drawn in all");
        case Compared: return tr("Hours for which both are known, of the hours of the day");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    const auto title = [section] {
        switch (section) {
        case Less: return tr("Drawn less");
        case More: return tr("Drawn more");
        case Shifted: return tr("Shifted");
        case Saved: return tr("Saved");
        case Compared: return tr("Compared");
        default: return tr("Day");
        }
    };
    const QString &unit = m_scales[size_t(section)].unit;
    return unit.isEmpty() ? title() : title() + u", "_s + unit;
}

} // namespace switchyard
