// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetpage.h"
#include "sitecheckrun.h"
#include "visitcalendarmodel.h"
#include "visiteditor.h"
#include "visitrows.h"

#include <QTimer>

namespace switchyard {

class Asker;
class FieldCommands;
class VisitCalendar;
class VisitInspector;

//! What the page needs besides FleetPageParts; all of it outlives the page.
struct VisitsPageParts
{
    VisitParts visits;
    SiteCheckParts read; //!< for what is done with the sites of visits
    FleetStore &sites;   //!< the one of `read`
    FleetSync
        &siteSync; //!< of them; where nobody has looked at sites yet, they are read for the names and zones of visits
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

    ~VisitsPage() override;

    void activate() override;
    void open(const QVariantMap &what) override;
    void saveState(StateStore &store) const override;
    void restoreState(const StateSource &store) override;

    FieldCommands &field() { return *m_field; }
    VisitCalendar &calendar() { return *m_calendar; }

private:
    void addVisitCommands();
    void addFieldCommands();
    void addCalendar();
    void showCalendar(bool shown);
    void fillCalendar();
    void markInCalendar();
    //! Of visits in these rows, each once.
    std::vector<QByteArray> sitesOf(const std::vector<std::pair<int, int>> &rows, int most);
    void offerCommands();
    void begin(VisitEditor::Purpose purpose, VisitDraft draft);
    void openEditor(const VisitDraft &draft, VisitEditor::Purpose purpose);
    void takeLogged(const QUuid &id, const QString &site);
    void askToDiscard();
    void showProblem();

    VisitsPageParts m_visits;
    VisitInspector *m_inspector;
    FieldCommands *m_field = nullptr;
    VisitCalendarModel m_months;
    VisitCalendar *m_calendar = nullptr;
    QAction *m_asCalendar = nullptr;
    QTimer m_fill; //!< rows change many times a second while a list comes in
    Notice *m_problem;
    QStringList m_recentSites;
    QAction *m_sendNow;
    QAction *m_discard;
    QAction *m_openSite;
};

} // namespace switchyard
