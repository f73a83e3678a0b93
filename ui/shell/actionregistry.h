// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "icons.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace switchyard {

//! The menu in which a command lives; every command has one (names.md: reachable without the mouse).
enum class MenuPlace { File, Edit, View, Go, Help };

//! Whether a page's command is also a button in the window's header.
enum class HeaderPlace { None, Secondary, Primary };

//! One command. The id is stable and what tests, menus and the palette use: "sites.add", "app.quit".
struct ActionSpec
{
    QString id;
    QString text; //!< as in a menu: "Add site", with "…" when it opens a dialog
    MenuPlace menu = MenuPlace::Edit;
    std::optional<IconName> icon{};
    QList<QKeySequence> shortcuts{}; //!< the first one is shown
    HeaderPlace header = HeaderPlace::None;
    QString page{};  //!< id of the page it belongs to: there only while that page is shown; empty = always
    QString group{}; //!< commands of one group stand between separators
    bool checkable = false;
    //! Wins over a focused line edit that would take the keys itself (Ctrl+K deletes to the end of the line on X11).
    bool overridesInputs = false;
    bool inPalette = true;
    bool inMenu = true; //!< false: it stands in the submenu of another command
};

//! All commands of a window by id. Owns the QActions unless their context does; no command is triggered by name of a slot.
//! GUI thread.
class ActionRegistry final : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(QObject *parent = nullptr);
    ~ActionRegistry() override;

    //! Registers a command. Its iconText() is what it is called outside its menu: in the palette, in the list of shortcuts. \a run is called while \a context lives; the action goes with the context.
    //! An id can be registered once; a second time is a programming error (asserts) and returns the first.
    QAction *add(const ActionSpec &spec, QObject *context, std::function<void()> run);

    QAction *action(const QString &id) const;
    const ActionSpec *spec(const QAction *action) const;
    //! In order of registration.
    std::vector<QAction *> actions() const;
    std::vector<QAction *> actions(MenuPlace menu) const;
    std::vector<QAction *> headerActions(const QString &page) const;

    //! Shows the commands of \a page and hides those of all others (hidden actions have no shortcuts).
    void setCurrentPage(const QString &page);
    QString currentPage() const { return m_page; }

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        ActionSpec spec;
        QAction *action;
    };
    void forget(QObject *action);

    std::vector<Entry> m_entries;
    QString m_page;
};

} // namespace switchyard
