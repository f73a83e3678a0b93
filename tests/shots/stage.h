// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionspage.h"
#include "profilestore.h"
#include "scriptedsecrets.h"
#include "secretvault.h"
#include "session.h"
#include "simulator.h"
#include "theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace switchyard {

//! One window of the program over a simulated fleet in the same process, and hands to use it with. Each picture has a stage
//! of its own, so that no picture depends on another.
class Stage final
{
public:
    Stage(Theme &theme, QSize size, quint32 sites, const QString &production = {});
    ~Stage();

    //! The program as it starts with a profile; faults that were set before are in force.
    void open();
    //! What is opened from now on keeps its data in files, so that it can be closed and opened again.
    void keep() { m_cacheFile = m_folder.filePath(QStringLiteral("fleet.sqlite")); }
    QString journalFile() const { return Desk::journalFile(m_cacheFile); }
    void close() { m_session.reset(); }
    //! The program as it starts without any profile.
    void openWithoutProfile();
    void fault(const QString &text);
    //! Until the table of sites has every row and its details.
    void whole();
    //! The same on the page of the devices, which is gone to.
    void wholeDevices();

    //! Runs events until `done` says so; false when it has not after ten seconds.
    bool until(const std::function<bool()> &done);
    //! Until everything that was asked for is answered and drawn. What goes on by itself is halted before.
    void settle();
    //! Until the window looks the same for a while, whatever is still unanswered.
    void still();

    //! By its accessible name, in English.
    template <class T>
    T *named(const QString &name) const
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            for (T *widget : top->findChildren<T *>()) {
                if (widget->isVisible() && isCalled(widget, name))
                    return widget;
            }
        }
        return nullptr;
    }
    void click(const QString &button);
    void type(const QString &field, const QString &text);
    void run(const QString &command);
    void tab(int index, const QString &tabs = QStringLiteral("Site tabs"));

    MainWindow &window() { return m_session->window(); }
    Desk &desk() { return *m_session->desk(); }
    Instant now() const { return m_clock.now(); }
    simulator::Simulator &server() { return *m_sim; }

    //! The window with everything that floats over it.
    QPixmap picture() const;

private:
    SessionPages pages();
    //! `name` is English; the widget's own is in the language of the picture.
    static bool isCalled(const QWidget *widget, const QString &name);

    QSize m_size;
    QTemporaryDir m_folder;
    simulator::SimulatorThread m_sim;
    SystemClock m_clock;
    Theme &m_theme;
    QString m_production;
    QString m_cacheFile;
    SessionSecrets m_secrets;
    ScriptedSecrets m_keychain;
    SecretVault m_vault{m_keychain, m_clock};
    ProfileStore m_profiles;
    Connections m_connections;
    ConnectionTest m_test;
    std::unique_ptr<Session> m_session;
};

} // namespace switchyard
