// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedview.h"

#include <QJsonArray>

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 4000;
constexpr qsizetype mostColumns = 1000; // a damaged file is not to fill the memory

const QString nameMember = u"name"_s;
const QString filterMember = u"filter"_s;
const QString sortMember = u"sort"_s;
const QString columnsMember = u"columns"_s;
const QString columnMember = u"column"_s;
const QString widthMember = u"width"_s;
const QString descendingMember = u"descending"_s;

std::vector<ViewSort> sortFromJson(const QJsonArray &json)
{
    std::vector<ViewSort> sort;
    for (const auto &entry : json) {
        const QJsonObject key = entry.toObject();
        const QString column = key.value(columnMember).toString();
        const bool known = std::any_of(sort.begin(), sort.end(), [&](const ViewSort &s) { return s.column == column; });
        if (!column.isEmpty() && !known && qsizetype(sort.size()) < mostColumns)
            sort.push_back({column, key.value(descendingMember).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return sort;
}

} // namespace

QJsonArray toJson(const std::vector<ViewColumn> &columns)
{
    QJsonArray json;
    for (const ViewColumn &column : columns) {
        QJsonObject entry{{nameMember, column.name}};
        if (column.width > 0)
            entry.insert(widthMember, column.width);
        json.append(entry);
    }
    return json;
}

std::vector<ViewColumn> viewColumnsFromJson(const QJsonArray &json)
{
    std::vector<ViewColumn> columns;
    for (const auto &entry : json) {
        const QJsonObject column = entry.toObject();
        const QString name = column.value(nameMember).toString();
        const bool known =
            std::any_of(columns.begin(), columns.end(), [&](const ViewColumn &c) { return c.name == name; });
        if (!name.isEmpty() && !known && qsizetype(columns.size()) < mostColumns)
            columns.push_back({name, std::clamp(column.value(widthMember).toInt(), 0, widest)});
    }
    return columns;
}

QJsonObject toJson(const SavedView &view)
{
    QJsonObject json = view.extra;
    json.insert(nameMember, view.name);
    json.insert(filterMember, view.content.filter);
    QJsonArray sort;
    for (const ViewSort &key : view.content.sort)
        sort.append(QJsonObject{{columnMember, key.column}, {descendingMember, key.order == Qt::DescendingOrder}});
    json.insert(sortMember, sort);
    json.insert(columnsMember, toJson(view.content.columns));
    return json;
}

SavedView savedViewFromJson(const QJsonObject &json)
{
    SavedView view;
    view.name = json.value(nameMember).toString().simplified();
    view.content.filter = json.value(filterMember).toString();
    view.content.sort = sortFromJson(json.value(sortMember).toArray());
    view.content.columns = viewColumnsFromJson(json.value(columnsMember).toArray());
    view.extra = json;
    for (const QString &known : {nameMember, filterMember, sortMember, columnsMember})
        view.extra.remove(known);
    return view;
}

} // namespace switchyard
