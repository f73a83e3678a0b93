// SPDX-License-Identifier: GPL-3.0-or-later
#include "offlinepreparation.h"

namespace switchyard {

OfflinePreparation::OfflinePreparation(const SiteCheckParts &parts, FleetStore &store, std::vector<QByteArray> sites,
                                       QObject *parent)
    : SiteRounds(parts, store, std::move(sites), parent)
{}

QString OfflinePreparation::title() const
{
    return tr("Prepare %n sites for offline", nullptr, int(total()));
}

bool OfflinePreparation::take(const SiteCheckRun &run, const std::optional<ApiError> &failure)
{
    if (!failure)
        store().takePrepared(run.site(), parts().clock.now());
    return failure.has_value();
}

} // namespace switchyard
