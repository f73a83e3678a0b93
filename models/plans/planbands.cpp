// SPDX-License-Identifier: GPL-3.0-or-later
#include "planbands.h"

#include "plandraft.h"
#include "plantablemodel.h"
#include "unittext.h"

#include <QCoreApplication>

#include <cmath>

namespace switchyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::PlanBands)
};

BandRole roleOf(const std::optional<OpenEnum<PlanAction>> &action)
{
    if (!action || !action->isKnown())
        return BandRole::Other;
    switch (action->value()) {
    case PlanAction::Charge: return BandRole::In;
    case PlanAction::Discharge: return BandRole::Out;
    case PlanAction::Hold: return BandRole::Still;
    case PlanAction::Follow: return BandRole::Other;
    }
    return BandRole::Other;
}

} // namespace

std::vector<ChartBand> planBands(const OverlayPlan &plan)
{
    const PlanDraft draft = PlanDraft::served(plan); // in order
    std::vector<ChartBand> bands;
    bands.reserve(draft.blocks().size());
    for (const PlanBlock &block : draft.blocks()) {
        const auto span = block.span();
        if (!span || span->isEmpty())
            continue;
        const OverlayPlanCommand &command = block.command;
        ChartBand band;
        band.span = *span;
        band.role = roleOf(command.action);
        band.brief = command.action ? planActionText(*command.action) : Words::tr("no action");
        band.label = band.brief;
        if (command.powerLimit_W && std::isfinite(*command.powerLimit_W)) {
            band.label = Words::tr("%1, at most %2", "action, power")
                             .arg(band.brief, unittext::power(*command.powerLimit_W, QLocale()));
            if (band.role == BandRole::In)
                band.level_W = command.powerLimit_W;
            else if (band.role == BandRole::Out)
                band.level_W = -*command.powerLimit_W;
        }
        bands.push_back(std::move(band));
    }
    return bands;
}

} // namespace switchyard
