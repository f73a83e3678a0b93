// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "activitypage.h"
#include "commandpalette.h"
#include "commandreviewer.h"
#include "devicespage.h"
#include "sitespage.h"
#include "telemetrypage.h"
#include "visitspage.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::Session)
};

PageInfo connectionsInfo()
{
    PageInfo info;
    info.id = u"connections"_s;
    info.title = Words::tr("Connections");
    info.icon = IconName::Connection;
    info.order = 1000;
    info.inRail = false;
    return info;
}

} // namespace

Session::Session(std::unique_ptr<Desk> desk, const QString &settingsFile, Theme &theme, Clock &clock,
                 const SessionPages &pages)
    : m_desk(std::move(desk)), m_clock(clock), m_settings(settingsFile),
      m_window(WindowParts{m_pages, m_actions, theme, m_tasks, m_settings, clock}), m_asker(&m_window), m_made(pages)
{
    addPages();
    if (!m_desk)
        return;
    m_tasks.add(m_desk->syncTask);
    m_tasks.add(m_desk->deviceSyncTask);
    m_commandTasks = std::make_unique<CommandTasks>(m_desk->commands, m_tasks, m_desk->author().person, m_clock);
    m_reviewer = std::make_unique<CommandReviewer>(m_desk->commandDesk,
                                                   ReviewPlace{m_desk->profile.name, environmentOf(m_desk->profile)});
    if (m_desk->cache)
        QObject::connect(m_desk->cache.get(), &FleetCache::problemChanged, &m_window, [this] { tellCacheProblem(); });
    m_window.setProfile(m_desk->profile.name, environmentOf(m_desk->profile));
    m_offline = std::make_unique<OfflineMode>(*m_desk);
    addOfflineSwitch();
    m_status = std::make_unique<DeskStatus>(*m_desk, m_window.status());
    addProvider(m_desk->fleet, EntityProvider::sites(), u"sites"_s, u"site"_s);
    addProvider(m_desk->devices, EntityProvider::devices(), u"devices"_s, u"device"_s);
}

VisitParts Session::visitParts()
{
    Desk &desk = *m_desk;
    return {desk.visits, desk.visitSync, desk.fleet, desk.worker, m_clock, desk.drafts, desk.outbox};
}

void Session::addOfflineSwitch()
{
    ActionSpec spec;
    spec.id = u"app.offline"_s;
    spec.text = Words::tr("Work offline");
    spec.menu = MenuPlace::File;
    spec.icon = IconName::Offline;
    spec.shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)};
    spec.checkable = true;
    m_offlineSwitch =
        m_actions.add(spec, &m_window, [this] { m_offline->setWorkOffline(m_offlineSwitch->isChecked()); });
    QObject::connect(&m_desk->scheduler, &Scheduler::stateChanged, m_offline.get(), [this] { offerOnlineCommands(); });
    QObject::connect(&m_actions, &ActionRegistry::changed, m_offline.get(), [this] { offerOnlineCommands(); });
    offerOnlineCommands();
}

//! What begins with a form that would be typed in vain says so before; visits need no connection.
void Session::offerOnlineCommands()
{
    const bool isOffline = m_offline->isOffline();
    m_offlineSwitch->setChecked(isOffline);
    for (const QString &id : {u"sites.add"_s, u"sites.edit"_s, u"sites.import"_s, u"devices.add"_s, u"devices.edit"_s,
                              u"devices.put"_s, u"devices.import"_s, u"sites.prepare"_s, u"visits.prepare"_s}) {
        if (QAction *action = m_actions.action(id)) {
            action->setEnabled(!isOffline);
            action->setToolTip(
                isOffline ? Words::tr("%1: needs a connection, and this desk works offline").arg(action->iconText())
                          : QString());
        }
    }
}

void Session::addProvider(const EntityStore &store, EntityProvider::Kind kind, const QString &page, const QString &key)
{
    const auto open = [this, page, key](const QByteArray &id) { m_window.go({page, {{key, QString::fromUtf8(id)}}}); };
    m_providers.push_back(std::make_unique<EntityProvider>(store, std::move(kind), m_desk->worker, open));
    m_window.commandPalette().addProvider(*m_providers.back());
}

Session::~Session()
{
    for (const auto &provider : m_providers)
        m_window.commandPalette().removeProvider(*provider);
}

QStringList Session::pageIds()
{
    return {u"sites"_s, u"devices"_s, u"telemetry"_s, u"visits"_s, u"activity"_s};
}

void Session::addPages()
{
    if (m_desk) {
        const ImportDestination destination{m_desk->profile.name, environmentOf(m_desk->profile),
                                            m_desk->profile.countTypedFrom};
        PageInfo sites;
        sites.id = u"sites"_s;
        sites.title = Words::tr("Sites");
        sites.icon = IconName::Sites;
        sites.order = 10;
        m_pages.add(sites, [this, destination](const PageContext &context, QWidget *parent) -> Page * {
            return new SitesPage({m_desk->fleet, m_desk->sync, m_desk->worker, m_clock, m_tasks, destination,
                                  m_desk->telemetryKeeper(), m_desk->topologyKeeper()},
                                 m_desk->fleet, m_desk->api, m_asker, m_desk->commandDesk, visitParts(),
                                 m_desk->devices, context, parent);
        });
        PageInfo devices;
        devices.id = u"devices"_s;
        devices.title = Words::tr("Devices");
        devices.icon = IconName::Devices;
        devices.order = 20;
        m_pages.add(devices, [this, destination](const PageContext &context, QWidget *parent) -> Page * {
            return new DevicesPage({m_desk->devices, m_desk->deviceSync, m_desk->worker, m_clock, m_tasks, destination,
                                    m_desk->telemetryKeeper()},
                                   {m_desk->api, m_desk->devices, m_desk->fleet, m_asker, *m_reviewer}, context,
                                   parent);
        });
        PageInfo telemetry;
        telemetry.id = u"telemetry"_s;
        telemetry.title = Words::tr("Telemetry");
        telemetry.icon = IconName::Telemetry;
        telemetry.order = 30;
        m_pages.add(telemetry, [this](const PageContext &context, QWidget *parent) -> Page * {
            return new TelemetryPage({m_desk->api, m_desk->fleet, m_desk->devices, m_desk->worker, m_clock, m_tasks,
                                      m_desk->telemetryKeeper()},
                                     context, parent);
        });
        PageInfo visits;
        visits.id = u"visits"_s;
        visits.title = Words::tr("Visits");
        visits.icon = IconName::Visits;
        visits.order = 90;
        m_pages.add(visits, [this, destination](const PageContext &context, QWidget *parent) -> Page * {
            Desk &desk = *m_desk;
            return new VisitsPage({desk.visits, desk.visitSync, desk.worker, m_clock, m_tasks, destination},
                                  {visitParts(),
                                   {desk.api, desk.fleet, desk.devices, desk.worker, m_clock, desk.telemetryKeeper(),
                                    desk.topologyKeeper()},
                                   desk.fleet,
                                   desk.sync,
                                   desk.visitRows,
                                   m_asker},
                                  context, parent);
        });
        PageInfo activity;
        activity.id = u"activity"_s;
        activity.title = Words::tr("Activity");
        activity.icon = IconName::Activity;
        activity.order = 100;
        m_pages.add(activity, [this](const PageContext &context, QWidget *parent) -> Page * {
            auto *page = new ActivityPage({m_desk->journal, m_desk->commands, m_desk->operations, m_desk->worker,
                                           m_clock, m_tasks, m_asker, m_desk->author()},
                                          context, parent);
            QObject::connect(page, &ActivityPage::reviewRequested, page,
                             [this, page](const NewCommand &command) { m_reviewer->review(command, page); });
            return page;
        });
        m_pages.add(connectionsInfo(), [this](const PageContext &context, QWidget *parent) {
            return m_made.connections(context, parent, m_asker);
        });
        ActionSpec manage;
        manage.id = u"app.connections"_s;
        manage.text = Words::tr("Connections…");
        manage.menu = MenuPlace::File;
        manage.icon = IconName::Connection;
        m_actions.add(manage, &m_window, [this] { m_window.go({u"connections"_s, {}}); });
    }
}

void Session::tellCacheProblem()
{
    const auto &problem = m_desk->cache->problem();
    if (!problem)
        return;
    if (problem->error) {
        say(Words::tr("The fleet cannot be kept on this computer"),
            Words::tr("Everything works, but the next start has to read the fleet anew. The system says: %1")
                .arg(problem->error->message));
        return;
    }
    say(problem->newerVersion ? Words::tr("The stored fleet comes from a newer version of Switchyard")
                              : Words::tr("The stored fleet was damaged"),
        Words::tr("It has been set aside as %1, and the fleet is being read anew. Nothing else was lost.")
            .arg(QDir::toNativeSeparators(problem->setAsideAs)));
}

void Session::say(const QString &what, const QString &why)
{
    Question statement;
    statement.title = what;
    statement.text = what;
    statement.detail = why;
    m_asker.ask(statement);
}

void Session::show(const QString &page)
{
    if (!m_desk) {
        m_window.clearProfile();
        m_window.showAlone(m_made.connections({connectionsInfo(), m_actions}, &m_window, m_asker));
    } else if (page.isEmpty() || !m_window.go({page, {}})) {
        m_window.goHome();
    }
    m_window.show();
}

} // namespace switchyard
