// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak.h"

#include "benchtable.h"
#include "simulatedprofile.h"
#include "tableview.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTestEventLoop>
#include <QTextStream>

#include <algorithm>
#include <utility>

namespace switchyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto actEvery = 300ms;
constexpr int actionsBetweenOutages = 300;
constexpr auto outageLasts = 8s;
constexpr auto sweepAgainAfter = 20s;

simulator::SimulatorOptions optionsFor(quint32 sites)
{
    simulator::SimulatorOptions options;
    options.sites = sites;
    options.logLimit = 100; // or the server's memory of requests would be what grows
    return options;
}

} // namespace

Soak::Soak(Theme &theme, quint32 sites) : m_server(optionsFor(sites))
{
    const Profile profile = simulatedProfile(u"soak"_s, *m_server, m_secrets);
    auto desk = std::make_unique<Desk>(profile, Secret(), m_secrets, m_clock, m_folder.filePath(u"fleet.sqlite"_s));
    desk->sync.maxAge = 3min;
    m_session =
        std::make_unique<Session>(std::move(desk), m_folder.filePath(u"window.ini"_s), theme, m_clock, SessionPages{});
    m_session->window().resize(1366, 768);
    m_session->show(u"sites"_s);
    m_table = m_session->window().findChild<TableView *>();
    m_filter = m_session->window().findChild<QLineEdit *>(u"filterSites"_s);
    if (!m_table || !m_filter)
        qFatal("the page of the sites has no table or no filter line");
    Desk *opened = m_session->desk();
    connect(&opened->sync, &FleetSync::progressChanged, this, [this] {
        // Told more than once while it stays complete.
        const bool complete = m_session->desk()->sync.progress().state == SyncProgress::State::Complete;
        if (!std::exchange(m_complete, complete) && complete) {
            ++m_sweeps;
            QTimer::singleShot(sweepAgainAfter, &m_session->desk()->sync, &FleetSync::refresh);
        }
        lookWhetherSettled();
    });
    connect(&opened->deviceSync, &FleetSync::progressChanged, this, &Soak::lookWhetherSettled);
    m_acting.setInterval(actEvery);
    connect(&m_acting, &QTimer::timeout, this, &Soak::act);
    m_reporting.setInterval(1min);
    connect(&m_reporting, &QTimer::timeout, this, &Soak::report);
}

Soak::~Soak() = default;

void Soak::lookWhetherSettled()
{
    const Desk *desk = m_session->desk();
    if (m_settled_kB == 0 && m_sweeps > 0 && desk->deviceSync.progress().state == SyncProgress::State::Complete)
        m_settled_kB = resident_kB();
}

void Soak::act()
{
    static const QStringList filters{
        u""_s,       u"home"_s,     u"country:GB"_s,  u"-city:London residence"_s, u"S-1"_s, u"zone:Europe/*"_s,
        u"nobody"_s, u"seen:<1m"_s, u"(a OR b) -c"_s, u"postal:2000..2999"_s};
    QScrollBar *scroll = m_table->verticalScrollBar();
    switch (m_random.bounded(5)) {
    case 0: m_filter->setText(filters[m_random.bounded(filters.size())]); break;
    case 1: {
        const int columns = m_table->model()->columnCount();
        Q_EMIT m_table->sortRequested(
            {{m_random.bounded(columns), m_random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder}});
        break;
    }
    case 2:
        if (const int rows = m_table->model()->rowCount(); rows > 0)
            m_table->selectRow(m_random.bounded(rows));
        break;
    default: scroll->setValue(m_random.bounded(scroll->maximum() + 1)); break;
    }
    if (++m_actions % actionsBetweenOutages == 0) {
        ++m_outages;
        m_server->setOutage(true);
        QTimer::singleShot(outageLasts, this, [this] { m_server->setOutage(false); });
    }
}

void Soak::report()
{
    const qint64 now_kB = resident_kB();
    m_most_kB = std::max(m_most_kB, m_settled_kB > 0 ? now_kB : 0);
    const SyncProgress &sites = m_session->desk()->sync.progress();
    const SyncProgress &devices = m_session->desk()->deviceSync.progress();
    QTextStream(stdout)
        << u"%1 min  %2 MB  worst stall %3 ms  %4 actions  %5 sweeps  %6 outages  %7 of %8 sites  %9 of %10 devices\n"_s
               .arg(m_since.elapsed() / 60'000, 3)
               .arg(now_kB / 1024, 4)
               .arg(double(m_watch.takeWorst().count()) / 1000, 6, 'f', 1)
               .arg(m_actions)
               .arg(m_sweeps)
               .arg(m_outages)
               .arg(sites.fetched)
               .arg(sites.total)
               .arg(devices.fetched)
               .arg(devices.total);
}

bool Soak::run(std::chrono::minutes length)
{
    m_since.start();
    m_acting.start();
    m_reporting.start();
    QTestEventLoop loop;
    loop.enterLoopMSecs(int(std::chrono::milliseconds(length).count()));
    m_acting.stop();
    m_reporting.stop();
    const bool flat = m_settled_kB > 0 && double(m_most_kB) <= mostGrowth * double(m_settled_kB);
    const bool smooth = m_watch.worstEver() <= longestStall;
    QTextStream(stdout) << u"memory %1 MB when sites and devices were there, %2 MB at most: %3\n"_s
                               .arg(m_settled_kB / 1024)
                               .arg(m_most_kB / 1024)
                               .arg(m_settled_kB == 0 ? u"no sweep was completed"_s
                                        : flat        ? u"flat"_s
                                                      : u"GROWS"_s)
                        << u"worst stall %1 ms, %2 of more than 50 ms: %3\n"_s
                               .arg(double(m_watch.worstEver().count()) / 1000, 0, 'f', 1)
                               .arg(m_watch.longerThan50ms())
                               .arg(smooth ? u"smooth"_s : u"STALLS"_s);
    return flat && smooth;
}

} // namespace switchyard
