// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "commandpalette.h"
#include "tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTreeView>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

void chooseRow(Stage &stage, int row)
{
    auto *table = stage.named<TableView>(u"Sites"_s);
    table->setCurrentIndex(table->model()->index(row, 0));
    stage.settle();
}

void openAndChoose(Stage &stage)
{
    stage.open();
    stage.whole();
    chooseRow(stage, 4);
}

void firstRun(Stage &stage)
{
    stage.openWithoutProfile();
}

void newProfile(Stage &stage)
{
    stage.openWithoutProfile();
    stage.click(u"New connection"_s);
    stage.type(u"Profile name"_s, u"Kyushu pilot"_s);
    stage.type(u"Token URL"_s, u"http://auth.example"_s);
    stage.click(u"Test connection"_s);
}

void loading(Stage &stage)
{
    stage.fault(u"latency:operation=listSites,ms=60000"_s);
    stage.open();
    stage.still();
}

void empty(Stage &stage)
{
    stage.open();
    stage.until([&] { return stage.desk().sync.progress().state == SyncProgress::State::Complete; });
    stage.settle();
}

void unreachable(Stage &stage)
{
    stage.server().setOutage(true);
    stage.open();
    stage.until([&] { return stage.desk().sync.progress().state == SyncProgress::State::Failed; });
    stage.settle();
}

void refused(Stage &stage)
{
    stage.fault(u"status:operation=token,status=401"_s);
    stage.open();
    stage.until([&] { return stage.desk().sync.progress().state == SyncProgress::State::Failed; });
    stage.settle();
}

void kept(Stage &stage)
{
    openAndChoose(stage);
    stage.fault(u"html:operation=listSites"_s);
    stage.run(u"page.refresh"_s);
    stage.until([&] { return stage.desk().sync.progress().state == SyncProgress::State::Failed; });
    stage.settle();
}

void noMatch(Stage &stage)
{
    openAndChoose(stage);
    stage.type(u"Filter sites"_s, u"city:Atlantis"_s);
    stage.settle();
}

void filterProblem(Stage &stage)
{
    openAndChoose(stage);
    stage.type(u"Filter sites"_s, u"colour:red"_s);
    stage.settle();
}

void filterCompletion(Stage &stage)
{
    openAndChoose(stage);
    stage.type(u"Filter sites"_s, u"country:GB seen:"_s);
    stage.settle();
}

void wiring(Stage &stage)
{
    openAndChoose(stage);
    stage.tab(1);
    stage.until([&] {
        auto *tree = stage.named<QTreeView>(u"Topology"_s);
        return tree && tree->model()->rowCount() > 0;
    });
    stage.settle();
}

void exportSheet(Stage &stage)
{
    openAndChoose(stage);
    stage.run(u"sites.export"_s);
    stage.type(u"File"_s, u"/tmp/sites-2026-11-24.csv"_s);
    stage.settle();
}

void views(Stage &stage)
{
    openAndChoose(stage);
    for (const QString &name : {u"Harbour sites in Britain"_s, u"\u05d1\u05ea\u05d9\u05dd 🔋"_s,
                                u"Everything that the field team of the north looks at on Monday mornings"_s}) {
        stage.type(u"Filter sites"_s, u"country:GB"_s);
        stage.run(u"sites.saveView"_s);
        stage.named<QLineEdit>(u"View name"_s)->setText(name);
        stage.click(u"Save"_s);
    }
    stage.type(u"Filter sites"_s, u"country:GB city:London"_s);
    stage.settle();
}

void viewMenu(Stage &stage)
{
    views(stage);
    stage.click(u"Views"_s);
    stage.settle();
}

void viewSheet(Stage &stage)
{
    views(stage);
    stage.run(u"sites.saveView"_s);
    stage.type(u"View name"_s, u"harbour sites in britain"_s);
    stage.settle();
}

void viewDeleted(Stage &stage)
{
    views(stage);
    stage.run(u"sites.deleteView"_s);
    stage.settle();
}

void devices(Stage &stage)
{
    openAndChoose(stage);
    stage.tab(2);
    stage.until([&] {
        auto *table = stage.named<TableView>(u"Devices of the site"_s);
        return table && table->model()->rowCount() > 0;
    });
    stage.settle();
}

//! The first node of the tree that has telemetry of its own: a sensor.
void telemetry(Stage &stage)
{
    wiring(stage);
    auto *tree = stage.named<QTreeView>(u"Topology"_s);
    tree->expandAll();
    QModelIndex index = tree->model()->index(0, 0);
    while (index.isValid() && tree->model()->hasChildren(index))
        index = tree->indexBelow(index);
    tree->setCurrentIndex(index);
    stage.click(u"Show telemetry"_s);
    stage.settle();
    stage.settle();
}

void editSite(Stage &stage)
{
    openAndChoose(stage);
    stage.run(u"sites.edit"_s);
    stage.until([&] {
        auto *city = stage.named<QLineEdit>(u"City"_s);
        return city && !city->text().isEmpty();
    });
    stage.settle();
}

void newSite(Stage &stage)
{
    openAndChoose(stage);
    stage.run(u"sites.add"_s);
    stage.type(u"Site ID"_s, u"S-2"_s);
    stage.type(u"Time zone"_s, u"Europe/Atlantis"_s);
    stage.type(u"City"_s, u"Atlantis"_s);
    stage.click(u"Save"_s);
}

void unsaved(Stage &stage)
{
    openAndChoose(stage);
    stage.run(u"sites.add"_s);
    stage.type(u"Site ID"_s, u"S-2"_s);
    chooseRow(stage, 6);
}

void palette(Stage &stage)
{
    openAndChoose(stage);
    stage.window().commandPalette().openWith(u"si"_s);
    stage.settle();
}

void tasks(Stage &stage)
{
    openAndChoose(stage);
    stage.run(u"view.tasks"_s);
}

void keys(Stage &stage)
{
    openAndChoose(stage);
    stage.run(u"help.shortcuts"_s);
}

void about(Stage &stage)
{
    openAndChoose(stage);
    stage.run(u"help.about"_s);
}

void connections(Stage &stage)
{
    stage.open();
    stage.run(u"app.connections"_s);
}

} // namespace

std::vector<Scene> allScenes()
{
    std::vector<Scene> scenes{
        {u"first-run"_s, 1, &firstRun},
        {u"new-profile"_s, 1, &newProfile},
        {u"connections"_s, 10, &connections},
        {u"sites-loading"_s, 10, &loading},
        {u"sites-empty"_s, 0, &empty},
        {u"sites-unreachable"_s, 10, &unreachable},
        {u"sites-refused"_s, 10, &refused},
        {u"sites"_s, 5000, &openAndChoose},
        {u"sites-production"_s, 5000, &openAndChoose, u"Northern Utilities"_s},
        {u"sites-kept"_s, 5000, &kept},
        {u"sites-no-match"_s, 5000, &noMatch},
        {u"sites-filter-problem"_s, 5000, &filterProblem},
        {u"sites-filter-completion"_s, 5000, &filterCompletion},
        {u"sites-export"_s, 5000, &exportSheet},
        {u"sites-views"_s, 5000, &viewMenu},
        {u"sites-view-name"_s, 5000, &viewSheet},
        {u"sites-view-deleted"_s, 5000, &viewDeleted},
        {u"site-topology"_s, 5000, &wiring},
        {u"site-devices"_s, 5000, &devices},
        {u"site-telemetry"_s, 5000, &telemetry},
        {u"site-edit"_s, 5000, &editSite},
        {u"site-new"_s, 5000, &newSite},
        {u"site-unsaved"_s, 5000, &unsaved},
        {u"palette"_s, 5000, &palette},
        {u"tasks"_s, 5000, &tasks},
        {u"keys"_s, 5000, &keys},
        {u"about"_s, 5000, &about},
    };
    for (const std::vector<Scene> &more : {deviceScenes(), commandScenes(), telemetryScenes(), planScenes(),
                                           activityScenes(), visitScenes(), importScenes()})
        scenes.insert(scenes.end(), more.begin(), more.end());
    return scenes;
}

} // namespace switchyard
