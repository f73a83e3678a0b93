// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionregistry.h"
#include "icons.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>

namespace switchyard {

class StateSource;
class StateStore;

//! Where to go: a page by id and what it should show there ("site": id, "device": id …; the page documents its keys).
struct Destination
{
    QString page;
    QVariantMap what;

    friend bool operator==(const Destination &, const Destination &) = default;
};

//! What the shell knows of a page before it exists.
struct PageInfo
{
    QString id;    //!< "sites"; what --page takes
    QString title; //!< translated; navigation text, window title and accessible name
    IconName icon = IconName::Overview;
    int order = 0;      //!< place in the rail, and Ctrl+1 … Ctrl+0 in that order
    bool inRail = true; //!< false: reached by commands only (settings, connections)
};

//! Given to a page's factory.
struct PageContext
{
    PageInfo info;
    ActionRegistry &actions;
};

//! Base of every page in the window. Made lazily, when it is first shown; lives as long as its window. The shell calls
//! activate() each time it becomes the visible one, and hides it otherwise. Its commands are added with addCommand().
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const PageContext &context, QWidget *parent = nullptr);

    const PageInfo &info() const { return m_info; }
    QString id() const { return m_info.id; }
    QString title() const { return m_info.title; }

    //! Became the visible page.
    virtual void activate() {}
    //! Another page takes its place.
    virtual void deactivate() {}
    //! F5: ask the server again for what is shown.
    virtual void refresh() {}
    //! Ctrl+F: put the keyboard into the filter; returns whether there is one.
    virtual bool focusFilter() { return false; }
    //! Esc, when no control of the page took it: close the inspector, clear the filter. Returns whether something was done.
    virtual bool escape() { return false; }
    //! Shows what \a what asks for; called after activate() when somebody came here for something.
    virtual void open(const QVariantMap &what) { Q_UNUSED(what) }
    //! What brings a person back to what is shown now (for Back); the default is the page alone.
    virtual QVariantMap shown() const { return {}; }

    virtual void saveState(StateStore &store) const { Q_UNUSED(store) }
    virtual void restoreState(const StateSource &store){Q_UNUSED(store)}

    Q_SIGNALS :
        //! A wish to go elsewhere; the window fulfils it.
        void goRequested(const switchyard::Destination &destination);
    //! Something that a person made is in saveState() now and should be written before the window closes.
    void stateChanged();

protected:
    //! Registers a command of this page; spec.page is filled in.
    QAction *addCommand(ActionSpec spec, std::function<void()> run);

private:
    PageInfo m_info;
    ActionRegistry &m_actions;
};

} // namespace switchyard

Q_DECLARE_METATYPE(switchyard::Destination)
