// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "devicestore.h"
#include "planeditor.h"
#include "plangrid.h"
#include "tableview.h"

#include <QComboBox>
#include <QTabWidget>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int batteryRow = 1;
constexpr int planTab = 3;
constexpr int telemetryTab = 4;

OverlayPlanCommand command(Instant now, int from_min, int to_min, PlanAction action, std::optional<double> limit_W)
{
    const auto at = [now](int minutes) {
        return Instant{plangrid::snapped(now.ms + minutes * 60'000LL, 30, QTimeZone::utc()), 0};
    };
    OverlayPlanCommand made;
    made.start = at(from_min);
    made.end = at(to_min);
    made.action = action;
    made.powerLimit_W = limit_W;
    return made;
}

//! A battery whose plan has been running for an hour.
void openWithPlan(Stage &stage)
{
    stage.open();
    stage.whole();
    stage.wholeDevices();
    auto *table = stage.named<TableView>(u"Devices"_s);
    table->setCurrentIndex(table->model()->index(batteryRow, 0));
    stage.settle();
    const Instant now = stage.now();
    OverlayPlan plan;
    plan.commands = {command(now, -60, 150, PlanAction::Charge, 2500), command(now, 150, 300, PlanAction::Hold, {}),
                     command(now, 300, 480, PlanAction::Discharge, 1800),
                     command(now, 540, 720, PlanAction::Follow, {})};
    Desk &desk = stage.desk();
    desk.api.call(setDeviceOverlayPlan, desk.devices.idAt(batteryRow), plan);
    stage.settle();
    stage.run(u"page.refresh"_s);
    stage.settle();
}

PlanEditor *openEditor(Stage &stage)
{
    openWithPlan(stage);
    stage.tab(planTab, u"Device tabs"_s);
    stage.click(u"Edit plan"_s);
    stage.settle();
    return stage.window().findChild<PlanEditor *>();
}

void editor(Stage &stage)
{
    PlanEditing &editing = openEditor(stage)->editing();
    editing.setCurrent(editing.draft().blocks()[2].id);
    editing.setPowerLimit(editing.current(), 2000);
    stage.settle();
}

void editorWithoutPlan(Stage &stage)
{
    PlanEditing &editing = openEditor(stage)->editing();
    while (!editing.draft().isEmpty())
        editing.removeBlock(editing.draft().blocks().front().id);
    stage.settle();
}

void problems(Stage &stage)
{
    PlanEditing &editing = openEditor(stage)->editing();
    const auto blocks = editing.draft().blocks();
    const Span hold = *blocks[1].span();
    editing.setSpan(blocks[1].id, {hold.start_ms, hold.end_ms + 90 * 60'000});
    editing.setPowerLimit(blocks[2].id, 9000);
    editing.addBlock({stage.now().ms - 5 * 3'600'000, stage.now().ms - 4 * 3'600'000});
    editing.setCurrent(blocks[2].id);
    stage.settle();
}

//! Around the next change of the clocks in the zone of the desk.
void clockChange(Stage &stage)
{
    PlanEditor *editor = openEditor(stage);
    auto *zones = stage.named<QComboBox>(u"Time zone"_s);
    zones->setCurrentIndex(2);
    Q_EMIT zones->activated(2);
    const QTimeZone::OffsetData change = editor->editing().zone().nextTransition(stage.now().toUtc());
    if (!change.atUtc.isValid())
        qFatal("the desk's zone has no clock changes");
    const qint64 at = change.atUtc.toMSecsSinceEpoch();
    editor->editing().addBlock({at - 3'600'000, at + 3 * 3'600'000});
    stage.settle();
}

void overTelemetry(Stage &stage)
{
    openWithPlan(stage);
    stage.tab(telemetryTab, u"Device tabs"_s);
    stage.settle();
}

void planOfDevice(Stage &stage)
{
    openWithPlan(stage);
    stage.tab(planTab, u"Device tabs"_s);
    stage.settle();
}

} // namespace

std::vector<Scene> planScenes()
{
    return {
        {u"plan-device"_s, 5000, &planOfDevice},        {u"plan-editor"_s, 5000, &editor},
        {u"plan-editor-problems"_s, 5000, &problems},   {u"plan-editor-empty"_s, 5000, &editorWithoutPlan},
        {u"plan-editor-odd-day"_s, 5000, &clockChange}, {u"plan-over-telemetry"_s, 5000, &overTelemetry},
    };
}

} // namespace switchyard
