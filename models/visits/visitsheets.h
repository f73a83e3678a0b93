// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "siterounds.h"
#include "visitsheet.h"

namespace switchyard {

//! Makes the sheets of some sites, one after the other: each is read anew where there is a connection, and taken from what is
//! kept here where there is none. A part that could not be read is said on its sheet and fails nothing. GUI thread.
class VisitSheets final : public SiteRounds
{
    Q_OBJECT

public:
    //! `visits` outlives it, as the parts do.
    VisitSheets(const SiteCheckParts &parts, FleetStore &store, const VisitStore &visits, std::vector<QByteArray> sites,
                QObject *parent = nullptr);

    QString title() const override;
    QString note() const override { return m_problem; }
    //! Who writes the sheets down cannot: it comes to its end, with that for a note.
    void fail(const QString &why);

Q_SIGNALS:
    //! In the order of the sites.
    void made(const switchyard::VisitSheet &sheet);

protected:
    bool take(const SiteCheckRun &run, const std::optional<ApiError> &failure) override;

private:
    const VisitStore &m_visits;
    QString m_problem;
};

} // namespace switchyard
