// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitsheets.h"

namespace switchyard {

VisitSheets::VisitSheets(const SiteCheckParts &parts, FleetStore &store, const VisitStore &visits,
                         std::vector<QByteArray> sites, QObject *parent)
    : SiteRounds(parts, store, std::move(sites), parent), m_visits(visits)
{}

QString VisitSheets::title() const
{
    return tr("Visit sheets of %n sites", nullptr, int(total()));
}

void VisitSheets::fail(const QString &why)
{
    m_problem = why;
    stop(State::Failed);
}

bool VisitSheets::take(const SiteCheckRun &run, const std::optional<ApiError> &)
{
    Q_EMIT made(visitSheet(run, parts().sites, m_visits, parts().clock.now(), QLocale()));
    return false;
}

} // namespace switchyard
