// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QAbstractTableModel>

#include <cmath>

namespace switchyard::gallery {

//! A fleet as a picture needs it: names from several scripts, fresh and silent rows, sparklines with gaps.
class Fleet final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Id, Name, City, Region, Country, Devices, Power, Day, LastData, ColumnCount };
    explicit Fleet(int rows, QObject *parent = nullptr) : QAbstractTableModel(parent), m_rows(rows) {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    int m_rows;
};

//! A page with everything that a list page has: filter line, row count, table, inspector with tabs and tree.
class SitesScene final : public Page
{
    Q_OBJECT
public:
    explicit SitesScene(const PageContext &context, QWidget *parent);
    bool focusFilter() override;
    void refresh() override { ++refreshed; }

    int refreshed = 0;
    QWidget *filter = nullptr;

private:
    QWidget *makeList();
    QWidget *makeInspector();
};

//! A page with one of each control in each state.
class ControlsScene final : public Page
{
    Q_OBJECT
public:
    explicit ControlsScene(const PageContext &context, QWidget *parent);
};

//! A page with every icon of the set.
class IconsScene final : public Page
{
    Q_OBJECT
public:
    explicit IconsScene(const PageContext &context, QWidget *parent);
};

//! A page that has nothing to show, with the state view over a table.
class EmptyScene final : public Page
{
    Q_OBJECT
public:
    explicit EmptyScene(const PageContext &context, QWidget *parent);
};

} // namespace switchyard::gallery
