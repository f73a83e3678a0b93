// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "siterounds.h"

namespace switchyard {

//! Reads everything about some sites that a technician needs where there is no connection, and notes in the store which were
//! read whole. GUI thread.
class OfflinePreparation final : public SiteRounds
{
    Q_OBJECT

public:
    OfflinePreparation(const SiteCheckParts &parts, FleetStore &store, std::vector<QByteArray> sites,
                       QObject *parent = nullptr);

    QString title() const override;

protected:
    bool hasToBeKept() const override { return true; }
    bool take(const SiteCheckRun &run, const std::optional<ApiError> &failure) override;
};

} // namespace switchyard
