// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "devicestore.h"
#include "plans.h"
#include "tableview.h"

#include <QLineEdit>
#include <QTreeView>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int propertiesTab = 1;
constexpr int modeTab = 2;
constexpr int planTab = 3;
constexpr int telemetryTab = 4;

void openAndChoose(Stage &stage)
{
    stage.open();
    stage.whole();
    stage.wholeDevices();
    auto *table = stage.named<TableView>(u"Devices"_s);
    table->setCurrentIndex(table->model()->index(2, 0));
    stage.settle();
    stage.settle(); // what the last telemetry of the rows is, takes several questions each
}

template <int index>
void tab(Stage &stage)
{
    openAndChoose(stage);
    stage.tab(index, u"Device tabs"_s);
    stage.settle();
}

void plan(Stage &stage)
{
    openAndChoose(stage);
    Desk &desk = stage.desk();
    OverlayPlan plan;
    const Instant now = stage.now();
    static constexpr std::pair<int, PlanAction> parts[] = {
        {-1, PlanAction::Charge}, {2, PlanAction::Hold}, {4, PlanAction::Discharge}};
    for (const auto &[from_h, action] : parts) {
        OverlayPlanCommand command;
        command.start = now + std::chrono::hours(from_h);
        command.end = now + std::chrono::hours(from_h + 2);
        command.action = action;
        command.powerLimit_W = action == PlanAction::Hold ? std::nullopt : std::optional(2500.0);
        plan.commands.push_back(command);
    }
    desk.api.call(setDeviceOverlayPlan, desk.devices.idAt(2), plan);
    stage.settle();
    stage.run(u"page.refresh"_s);
    stage.tab(planTab, u"Device tabs"_s);
    stage.settle();
}

void filtered(Stage &stage)
{
    openAndChoose(stage);
    stage.type(u"Filter devices"_s, u"kind:EV,PV -mode:Unknown"_s);
    stage.settle();
}

void replace(Stage &stage)
{
    openAndChoose(stage);
    stage.run(u"devices.edit"_s);
    stage.until([&] {
        auto *model = stage.named<QLineEdit>(u"Model"_s);
        return model && !model->text().isEmpty();
    });
    stage.settle();
}

void wouldMake(Stage &stage)
{
    openAndChoose(stage);
    stage.run(u"devices.put"_s);
    stage.type(u"Synth ID"_s, u"BAT-mistyped"_s);
    stage.type(u"Kind"_s, u"battery_pack"_s);
    stage.click(u"Save"_s);
    stage.settle();
}

void existsAlready(Stage &stage)
{
    openAndChoose(stage);
    stage.run(u"devices.put"_s);
    stage.type(u"Synth ID"_s, stage.desk().devices.idAt(2).text());
    stage.type(u"Model"_s, u"HB-15"_s);
    stage.click(u"Save"_s);
    stage.settle();
}

void unreachable(Stage &stage)
{
    openAndChoose(stage);
    stage.server().setOutage(true);
    auto *table = stage.named<TableView>(u"Devices"_s);
    table->setCurrentIndex(table->model()->index(6, 0));
    stage.settle();
    stage.tab(propertiesTab, u"Device tabs"_s);
    stage.settle();
}

} // namespace

std::vector<Scene> deviceScenes()
{
    return {
        {u"devices"_s, 5000, &openAndChoose},
        {u"devices-filtered"_s, 5000, &filtered},
        {u"devices-unreachable"_s, 5000, &unreachable},
        {u"device-properties"_s, 5000, &tab<propertiesTab>},
        {u"device-mode"_s, 5000, &tab<modeTab>},
        {u"device-plan"_s, 5000, &plan},
        {u"device-telemetry"_s, 5000, &tab<telemetryTab>},
        {u"device-replace"_s, 5000, &replace},
        {u"device-would-make"_s, 5000, &wouldMake},
        {u"device-exists"_s, 5000, &existsAlready},
    };
}

} // namespace switchyard
