// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtercompletion.h"

#include <QListView>

QT_BEGIN_NAMESPACE
class QStandardItemModel;
QT_END_NAMESPACE

namespace switchyard {

//! The completions of a filter line, below it and over what is there. A child of the window and not a window: it takes
//! neither focus nor keyboard, and no window manager has a say in where it stands.
class FilterPopup final : public QListView
{
    Q_OBJECT
public:
    explicit FilterPopup(const QString &name, QWidget *window);

    //! Shows these below \a line; none is current.
    void offer(const std::vector<FilterCompletion> &completions, const QWidget *line);
    int current() const { return currentIndex().row(); }
    //! Moves by one, round the ends; from nowhere to the first or the last.
    void step(int direction);

private:
    void place(const QWidget *line);

    QStandardItemModel *m_model;
};

} // namespace switchyard
