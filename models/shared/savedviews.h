// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savedview.h"

#include <QAbstractListModel>

#include <optional>

namespace switchyard {

//! The views of one table: those that are built in come first and stay as they are, a person's own follow. Names differ in
//! more than case and blanks at the ends. There is always a current view; it may differ from what is shown. GUI thread.
class SavedViews final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        BuiltInRole = Qt::UserRole, //!< bool
        CurrentRole,                //!< bool
    };

    //! What is wrong with a name.
    enum class NameProblem {
        None,
        Empty,
        TooLong,
        Taken,        //!< by an own view
        TakenBuiltIn, //!< by one that cannot be replaced
    };

    static constexpr qsizetype longestName = 100; //!< in UTF-16 code units

    //! \a builtIn: each with a key; the first is where everything starts. A list without any gets "All". \a columns: the names of all columns
    //! that the table has; others, of another version, are kept in the views and left aside.
    SavedViews(std::vector<SavedView> builtIn, QStringList columns, QObject *parent = nullptr);

    int count() const { return int(m_views.size()); }
    int builtInCount() const { return m_builtIn; }
    const SavedView &view(int row) const { return m_views[size_t(row)]; }
    //! -1 when there is none; without regard to case.
    int find(const QString &name) const;

    //! Whether \a name can be taken by a new view, or by the view of \a row.
    NameProblem look(const QString &name, int row = -1) const;
    //! In words, with what to do; empty for None.
    static QString problemText(NameProblem problem, const QString &name);

    //! Each returns whether it was done: built-in views and bad names are refused. A view that is added comes last.
    bool add(const QString &name, const ViewContent &content);
    bool replace(int row, const ViewContent &content);
    bool rename(int row, const QString &name);
    bool remove(int row);
    //! Brings back what was removed; \a row is corrected to a place among the own views, and a name that was taken meanwhile
    //! gets a number. Returns the row.
    int insert(int row, SavedView view);
    //! One up (-1) or down (1) among the own views.
    bool canMove(int row, int by) const;
    bool move(int row, int by);

    int current() const { return m_current; }
    void setCurrent(int row);
    //! What the table shows now.
    void setShown(const ViewContent &shown);
    //! Whether that is something else than the current view.
    bool isModified() const { return m_modified; }
    //! A view as this table can show it: without columns that it does not have.
    ViewContent feasible(const ViewContent &content) const;

    //! Own views and which one is current, as compact JSON.
    QByteArray save() const;
    //! Takes whatever can be read, and leaves out the rest; a name that is taken gets a number.
    void restore(const QByteArray &saved);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    //! Own views have come, gone, moved or changed: worth being saved.
    void viewsChanged();
    //! Another view is current, it has another name, or whether it is modified has changed.
    void currentChanged();

private:
    bool isOwn(int row) const { return row >= m_builtIn && row < count(); }
    QString freeName(const QString &name) const;
    void judge();

    std::vector<SavedView> m_views;
    QStringList m_columns;
    int m_builtIn = 0;
    int m_current = 0;
    std::optional<ViewContent> m_shown; //!< unknown until somebody tells
    bool m_modified = false;
};

} // namespace switchyard
