// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetpage.h"

namespace switchyard {

class ApiClient;
class Asker;
class CommandDesk;
class FieldCommands;
class SiteInspector;
struct SiteCheckParts;
struct VisitParts;

//! The fleet's sites. open() understands "site" (id), "telemetry" (device or sensor id of that site), "filter" (its text),
//! "new" (true: the form of a new site). "Show telemetry" goes to the page "telemetry" with the selected one as "site".
class SitesPage final : public FleetPage
{
    Q_OBJECT

public:
    //! `parts.store` is `store`, and `parts.sync` the sync of it.
    SitesPage(const FleetPageParts &parts, FleetStore &store, ApiClient &api, Asker &asker, CommandDesk &commands,
              const VisitParts &visits, const DeviceStore &devices, const PageContext &context,
              QWidget *parent = nullptr);

    void open(const QVariantMap &what) override;
    void saveState(StateStore &store) const override;
    void restoreState(const StateSource &store) override;

    FieldCommands &field() { return *m_field; }

private:
    //! Empty unless it is one.
    QByteArray selectedSite();

    void addFieldCommands(const SiteCheckParts &read, FleetStore &store, const VisitParts &visits);
    std::vector<QByteArray> sitesOf(const std::vector<std::pair<int, int>> &rows, int most);

    SiteInspector *m_inspector;
    FieldCommands *m_field = nullptr;
};

} // namespace switchyard
