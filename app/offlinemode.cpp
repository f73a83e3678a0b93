// SPDX-License-Identifier: GPL-3.0-or-later
#include "offlinemode.h"

#include "desk.h"

#include <QNetworkInformation>

namespace switchyard {

OfflineMode::OfflineMode(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_isWanted(desk.scheduler.isOffline())
{}

bool OfflineMode::isOffline() const
{
    return m_desk.scheduler.isOffline();
}

void OfflineMode::setWorkOffline(bool offline)
{
    m_isWanted = offline;
    apply(offline);
}

void OfflineMode::setNetworkReachable(bool reachable)
{
    if (m_isWanted || m_desk.profile.serverKind() == ServerKind::Simulator)
        return;
    if (reachable)
        m_desk.scheduler.probeNow(); // what was found down may be there again
    apply(!reachable);
}

void OfflineMode::followSystem()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const auto *information = QNetworkInformation::instance();
    const auto take = [this](QNetworkInformation::Reachability reachability) {
        setNetworkReachable(reachability != QNetworkInformation::Reachability::Disconnected);
    };
    connect(information, &QNetworkInformation::reachabilityChanged, this, take);
    take(information->reachability());
}

void OfflineMode::apply(bool offline)
{
    if (m_desk.scheduler.isOffline() == offline)
        return;
    m_desk.scheduler.setOffline(offline);
    if (!offline) {
        m_desk.outbox.sendNow();
        for (FleetSync *sync :
             std::initializer_list<FleetSync *>{&m_desk.sync, &m_desk.deviceSync, &m_desk.visitSync}) {
            if (sync->progress().state == SyncProgress::State::Failed
                || sync->progress().state == SyncProgress::State::Waiting)
                sync->refresh();
        }
    }
    Q_EMIT changed();
}

} // namespace switchyard
