// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace switchyard {

//! A column that a view shows. Columns go by names that stay ("postal_code"), never by number or by what a header says.
struct ViewColumn
{
    QString name;
    int width = 0; //!< device independent pixels; 0 = as the table finds fit

    friend bool operator==(const ViewColumn &, const ViewColumn &) = default;
};

//! One key of a view's sort.
struct ViewSort
{
    QString column;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const ViewSort &, const ViewSort &) = default;
};

//! What a table shows, and how.
struct ViewContent
{
    QString filter;                  //!< as typed, whether it is understood or not
    std::vector<ViewSort> sort;      //!< strongest first; empty = the order of the fleet
    std::vector<ViewColumn> columns; //!< those shown, in order; empty = the view leaves columns as they are

    friend bool operator==(const ViewContent &, const ViewContent &) = default;
};

//! A view with its name.
struct SavedView
{
    QString name;
    ViewContent content;
    QString key{};       //!< of a view that is built in: what it is known by, whatever the language; else empty
    QJsonObject extra{}; //!< members that another version of the program has written; they are kept

    bool isBuiltIn() const { return !key.isEmpty(); }
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

//! As it is kept. Reading takes what it understands: a width that makes no sense is none, a key without a column is left out.
QJsonObject toJson(const SavedView &view);
//! Without a name when there is nothing to read.
SavedView savedViewFromJson(const QJsonObject &json);
//! Columns alone.
QJsonArray toJson(const std::vector<ViewColumn> &columns);
std::vector<ViewColumn> viewColumnsFromJson(const QJsonArray &json);

} // namespace switchyard
