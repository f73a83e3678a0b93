// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventloopwatch.h"
#include "session.h"
#include "simulator.h"
#include "theme.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace switchyard {

class TableView;

//! A window that is used without rest: sweep, filter, sort, scroll, choose, lose the server and get it back. Says once a minute
//! how much memory it takes and how long the event loop was held. With a cache on disk, as a real profile has.
class Soak final : public QObject
{
    Q_OBJECT

public:
    Soak(Theme &theme, quint32 sites);
    ~Soak() override;

    //! True when no stall was longer than `longestStall` and memory stayed flat once all sites and devices were there.
    bool run(std::chrono::minutes length);

    static constexpr std::chrono::milliseconds longestStall{50};
    static constexpr double mostGrowth = 1.1; //!< of what all sites and devices had taken

private:
    void act();
    void lookWhetherSettled();
    void report();

    QTemporaryDir m_folder;
    simulator::SimulatorThread m_server;
    SystemClock m_clock;
    SessionSecrets m_secrets;
    std::unique_ptr<Session> m_session;
    TableView *m_table = nullptr;
    QLineEdit *m_filter = nullptr;
    EventLoopWatch m_watch;
    QRandomGenerator m_random{1};
    QElapsedTimer m_since;
    QTimer m_acting;
    QTimer m_reporting;
    int m_actions = 0;
    int m_outages = 0;
    int m_sweeps = 0;
    bool m_complete = false;
    qint64 m_settled_kB = 0; //!< memory when all sites and devices were there; 0 = not yet
    qint64 m_most_kB = 0;
};

} // namespace switchyard
