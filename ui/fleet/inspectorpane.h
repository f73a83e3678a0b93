// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

namespace switchyard {

class StateSource;
class StateStore;

//! What FleetPage has beside its table: everything about the thing in the current row. GUI thread.
class InspectorPane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! Shows a thing, or nothing for an empty id.
    virtual void showEntity(const QByteArray &id) = 0;
    //! A person wants to make one, or to change the one that is shown.
    virtual void beginCreate() = 0;
    virtual void beginEdit() = 0;
    //! Asks the service again for what is shown.
    virtual void refresh() = 0;

    virtual void saveState(StateStore &store) const { Q_UNUSED(store) }
    virtual void restoreState(const StateSource &store){Q_UNUSED(store)}

    Q_SIGNALS :
        //! It was made or changed, and its row is to be shown.
        void saved(const QByteArray &id);
    //! A person stays with that one: the table goes back to its row.
    void stayed(const QByteArray &id);
};

} // namespace switchyard
