// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "counterfactualbox.h"
#include "fleetstore.h"
#include "telemetrypage.h"

#include <QLineEdit>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

TelemetryPage *page(Stage &stage)
{
    return stage.window().findChild<TelemetryPage *>();
}

void openSite(Stage &stage)
{
    stage.open();
    stage.whole();
    stage.window().go({u"telemetry"_s, {{u"site"_s, stage.desk().fleet.idAt(2).text()}}});
    stage.until([&stage] { return page(stage) && !page(stage)->workbench().content().isEmpty(); });
    stage.settle();
}

void week(Stage &stage)
{
    openSite(stage);
    TelemetryChoice choice = page(stage)->workbench().choice();
    choice.preset = SpanPreset::Week;
    page(stage)->workbench().setChoice(choice);
    stage.settle();
}

void unstacked(Stage &stage)
{
    week(stage);
    stage.run(u"telemetry.stack"_s);
    stage.settle();
}

void counterfactual(const QByteArray &name, Stage &stage)
{
    openSite(stage);
    stage.run(u"telemetry.stack"_s);
    TelemetryWorkbench &workbench = page(stage)->workbench();
    std::vector<TelemetrySubject> battery = workbench.subjects();
    std::erase_if(battery, [](const TelemetrySubject &one) { return one.role != FlowRole::Battery; });
    workbench.setSubjects(battery);
    TelemetryChoice choice = workbench.choice();
    choice.preset = SpanPreset::Week;
    workbench.setChoice(choice);
    auto *names = page(stage)->findChild<CounterfactualBox *>();
    names->lineEdit()->setText(QString::fromUtf8(name));
    Q_EMIT names->lineEdit()->editingFinished();
    stage.settle();
}

} // namespace

std::vector<Scene> telemetryScenes()
{
    return {
        {u"telemetry-empty"_s, 5000,
         [](Stage &stage) {
             stage.open();
             stage.window().go({u"telemetry"_s, {}});
             stage.settle();
         }},
        {u"telemetry-site"_s, 5000, openSite},
        {u"telemetry-week"_s, 5000, week},
        {u"telemetry-lines"_s, 5000, unstacked},
        {u"telemetry-counterfactual"_s, 5000, [](Stage &stage) { counterfactual("baseline", stage); }},
        {u"telemetry-not-enabled"_s, 5000, [](Stage &stage) { counterfactual("premium", stage); }},
        {u"telemetry-picker"_s, 5000,
         [](Stage &stage) {
             openSite(stage);
             stage.run(u"telemetry.add"_s);
             stage.type(u"Find a site or device"_s, u"london"_s);
             stage.settle();
         }},
    };
}

} // namespace switchyard
