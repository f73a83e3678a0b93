// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetpage.h"
#include "visiteditor.h"
#include "visitrows.h"

namespace switchyard {

class Asker;
class VisitInspector;

//! What the page needs besides FleetPageParts; all of it outlives the page.
struct VisitsPageParts
{
    VisitParts visits;
    VisitRows &rows;
    Asker &asker;
};

//! The visits of the fleet, those that are not with the service yet included. open() understands "visit" (id of its row),
//! "filter", "log" and "plan" (a site's id: the editor for a new visit there; empty: of no site yet), with it "notes" (text, put behind what the open editor of that site has).
class VisitsPage final : public FleetPage
{
    Q_OBJECT

public:
    VisitsPage(const FleetPageParts &parts, const VisitsPageParts &visits, const PageContext &context,
               QWidget *parent = nullptr);

    void open(const QVariantMap &what) override;
    void saveState(StateStore &store) const override;
    void restoreState(const StateSource &store) override;

private:
    void addVisitCommands();
    void offerCommands();
    void begin(VisitEditor::Purpose purpose, VisitDraft draft);
    void openEditor(const VisitDraft &draft, VisitEditor::Purpose purpose);
    void takeLogged(const QUuid &id, const QString &site);
    void askToDiscard();
    void showProblem();

    VisitsPageParts m_visits;
    VisitInspector *m_inspector;
    Notice *m_problem;
    QStringList m_recentSites;
    QAction *m_sendNow;
    QAction *m_discard;
    QAction *m_openSite;
};

} // namespace switchyard
