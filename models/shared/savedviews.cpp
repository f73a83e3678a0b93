// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedviews.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

const QString viewsMember = u"views"_s;
const QString currentMember = u"current"_s;
const QString builtInMember = u"builtIn"_s;

//! As a name is kept: on one line, without blanks at its ends.
QString tidy(const QString &name)
{
    return name.simplified();
}

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

//! The beginning of a name, never half a character.
QString beginning(const QString &name, qsizetype length)
{
    const bool splits = length > 0 && length < name.size() && name.at(length - 1).isHighSurrogate();
    return name.left(splits ? length - 1 : length).trimmed();
}

//! Columns are compared only when the view says something of them.
bool differs(const ViewContent &view, const ViewContent &shown)
{
    return view.filter.trimmed() != shown.filter.trimmed() || view.sort != shown.sort
        || (!view.columns.empty() && view.columns != shown.columns);
}

} // namespace

SavedViews::SavedViews(std::vector<SavedView> builtIn, QStringList columns, QObject *parent)
    : QAbstractListModel(parent), m_views(std::move(builtIn)), m_columns(std::move(columns))
{
    if (m_views.empty())
        m_views.push_back({tr("All"), {}, u"all"_s});
    m_builtIn = int(m_views.size());
}

int SavedViews::find(const QString &name) const
{
    const QString wanted = tidy(name);
    const auto at = std::find_if(m_views.begin(), m_views.end(),
                                 [&wanted](const SavedView &view) { return same(view.name, wanted); });
    return at == m_views.end() ? -1 : int(at - m_views.begin());
}

SavedViews::NameProblem SavedViews::look(const QString &name, int row) const
{
    const QString wanted = tidy(name);
    if (wanted.isEmpty())
        return NameProblem::Empty;
    if (wanted.size() > longestName)
        return NameProblem::TooLong;
    const int other = find(wanted);
    if (other < 0 || other == row)
        return NameProblem::None;
    return isOwn(other) ? NameProblem::Taken : NameProblem::TakenBuiltIn;
}

QString SavedViews::problemText(NameProblem problem, const QString &name)
{
    switch (problem) {
    case NameProblem::None: return {};
    case NameProblem::Empty: return tr("Type a name.");
    case NameProblem::TooLong: return tr("Type a shorter name, at most %1 characters.").arg(longestName);
    case NameProblem::Taken: return tr("There is a view “%1” already. Type another name.").arg(tidy(name));
    case NameProblem::TakenBuiltIn: return tr("“%1” is built in. Type another name.").arg(tidy(name));
    }
    return {};
}

bool SavedViews::add(const QString &name, const ViewContent &content)
{
    return look(name) == NameProblem::None && insert(count(), {name, content}) >= 0;
}

int SavedViews::insert(int row, SavedView view)
{
    view.key.clear();
    view.name = freeName(tidy(view.name));
    const int at = std::clamp(row, m_builtIn, count());
    beginInsertRows({}, at, at);
    m_views.insert(m_views.begin() + at, std::move(view));
    if (m_current >= at)
        ++m_current;
    endInsertRows();
    Q_EMIT viewsChanged();
    return at;
}

bool SavedViews::replace(int row, const ViewContent &content)
{
    if (!isOwn(row))
        return false;
    m_views[size_t(row)].content = content;
    judge();
    Q_EMIT viewsChanged();
    return true;
}

bool SavedViews::rename(int row, const QString &name)
{
    if (!isOwn(row) || look(name, row) != NameProblem::None)
        return false;
    m_views[size_t(row)].name = tidy(name);
    Q_EMIT dataChanged(index(row), index(row), {Qt::DisplayRole});
    Q_EMIT viewsChanged();
    if (row == m_current)
        Q_EMIT currentChanged();
    return true;
}

bool SavedViews::remove(int row)
{
    if (!isOwn(row))
        return false;
    beginRemoveRows({}, row, row);
    m_views.erase(m_views.begin() + row);
    const bool wasCurrent = row == m_current;
    if (wasCurrent)
        m_current = 0;
    else if (m_current > row)
        --m_current;
    endRemoveRows();
    Q_EMIT viewsChanged();
    if (wasCurrent) {
        judge();
        Q_EMIT currentChanged();
    }
    return true;
}

bool SavedViews::canMove(int row, int by) const
{
    return (by == -1 || by == 1) && isOwn(row) && isOwn(row + by);
}

bool SavedViews::move(int row, int by)
{
    if (!canMove(row, by) || !beginMoveRows({}, row, row, {}, by > 0 ? row + 2 : row - 1))
        return false;
    std::iter_swap(m_views.begin() + row, m_views.begin() + row + by);
    if (m_current == row)
        m_current += by;
    else if (m_current == row + by)
        m_current = row;
    endMoveRows();
    Q_EMIT viewsChanged();
    return true;
}

void SavedViews::setCurrent(int row)
{
    if (row < 0 || row >= count() || row == m_current)
        return;
    const int former = std::exchange(m_current, row);
    Q_EMIT dataChanged(index(former), index(former), {CurrentRole});
    Q_EMIT dataChanged(index(row), index(row), {CurrentRole});
    judge();
    Q_EMIT currentChanged();
}

void SavedViews::setShown(const ViewContent &shown)
{
    m_shown = shown;
    judge();
}

void SavedViews::judge()
{
    const bool modified = m_shown && differs(feasible(view(m_current).content), *m_shown);
    if (modified == m_modified)
        return;
    m_modified = modified;
    Q_EMIT currentChanged();
}

ViewContent SavedViews::feasible(const ViewContent &content) const
{
    ViewContent result{content.filter, {}, {}};
    std::copy_if(content.sort.begin(), content.sort.end(), std::back_inserter(result.sort),
                 [this](const ViewSort &key) { return m_columns.contains(key.column); });
    std::copy_if(content.columns.begin(), content.columns.end(), std::back_inserter(result.columns),
                 [this](const ViewColumn &column) { return m_columns.contains(column.name); });
    return result;
}

QByteArray SavedViews::save() const
{
    QJsonArray views;
    for (int row = m_builtIn; row < count(); ++row)
        views.append(toJson(view(row)));
    const SavedView &current = view(m_current);
    QJsonObject whole{{viewsMember, views}};
    whole.insert(current.isBuiltIn() ? builtInMember : currentMember, current.isBuiltIn() ? current.key : current.name);
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

QString SavedViews::freeName(const QString &name) const
{
    const QString whole = beginning(name, longestName);
    QString wanted = whole;
    for (int number = 2; look(wanted) != NameProblem::None; ++number) {
        const QString mark = u" (%1)"_s.arg(number);
        wanted = beginning(whole, longestName - mark.size()) + mark;
    }
    return wanted;
}

void SavedViews::restore(const QByteArray &saved)
{
    const QJsonObject whole = QJsonDocument::fromJson(saved).object();
    const QJsonArray views = whole.value(viewsMember).toArray();
    beginResetModel();
    m_views.resize(size_t(m_builtIn));
    m_current = 0;
    for (const auto &entry : views) {
        SavedView view = savedViewFromJson(entry.toObject());
        if (view.name.isEmpty())
            continue;
        view.name = freeName(view.name);
        m_views.push_back(std::move(view));
    }
    const QString key = whole.value(builtInMember).toString();
    const auto at = std::find_if(m_views.begin(), m_views.begin() + m_builtIn,
                                 [&key](const SavedView &view) { return view.key == key; });
    if (at != m_views.begin() + m_builtIn)
        m_current = int(at - m_views.begin());
    else if (const int own = find(whole.value(currentMember).toString()); own >= 0)
        m_current = own;
    endResetModel();
    judge();
    Q_EMIT currentChanged();
}

int SavedViews::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SavedViews::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return view(index.row()).name;
    case BuiltInRole: return view(index.row()).isBuiltIn();
    case CurrentRole: return index.row() == m_current;
    default: return {};
    }
}

} // namespace switchyard
