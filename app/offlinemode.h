// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace switchyard {

class Desk;

//! Whether this desk works offline: because a person wants it, or because the system says that there is no network. While it
//! does, everything is read from what is kept here, and visits wait in the outbox; when it ends, lists are read again and
//! what waits is sent. A service that does not answer is another matter: see Scheduler. Main thread; needs the desk.
class OfflineMode final : public QObject
{
    Q_OBJECT

public:
    //! Begins with what the desk's scheduler was set to.
    explicit OfflineMode(Desk &desk, QObject *parent = nullptr);

    //! A person's word. It stands until the next one or until the network changes, also against what the system says.
    void setWorkOffline(bool offline);
    //! The system's word. Without meaning for a service on this computer.
    void setNetworkReachable(bool reachable);
    //! Listens to the system from now on, where it can be asked.
    void followSystem();

    bool isOffline() const;
    //! Offline, though nobody wanted it.
    bool isWithoutNetwork() const { return isOffline() && !m_isWanted; }

Q_SIGNALS:
    void changed();

private:
    void apply(bool offline);

    Desk &m_desk;
    bool m_isWanted;
};

} // namespace switchyard
