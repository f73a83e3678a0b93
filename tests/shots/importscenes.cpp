// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "tableview.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

//! A file with new rows, changed ones, and what can go wrong.
void importFile(Stage &stage, int more = 0)
{
    stage.open();
    stage.whole();
    const FleetStore &fleet = stage.desk().fleet;
    const auto textOf = [&](SiteColumn column, qsizetype row) {
        return fleet.columns().column(column).at(row).toByteArray();
    };
    QFile file(u"/tmp/sites-2026-11-24.csv"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write("Site ID,Name,City,Country,Postal code,Time zone,Installer\r\n");
    for (qsizetype row = 0; row < 24; ++row) {
        if (row % 7 == 3)
            file.write("S-9001" + QByteArray::number(row) + ",Riverside " + QByteArray::number(row)
                       + ",York,GB,YO1 7HH,Europe/London,Hart & Sons\r\n");
        const bool renamed = row % 4 == 1;
        file.write(fleet.idBytes(row).toByteArray() + ',' + (renamed ? "Harbour Mews" : "") + ','
                   + textOf(SiteColumn::City, row) + ",," + (row % 6 == 2 ? "SO14 2AQ" : "") + ','
                   + (row == 9 ? "Europe/Londn" : "") + ",Hart & Sons\r\n");
    }
    file.write(",No id,York,GB,,,\r\nS-90017,Twice,York,GB,,,\r\nS-77,Too few\r\n");
    for (int row = 0; row < more; ++row)
        file.write("S-95" + QByteArray::number(1000 + row) + ",Meadow Court " + QByteArray::number(row + 1)
                   + ",Leeds,GB,LS1 4DY,Europe/London,\r\n");
    file.close();
    stage.run(u"sites.import"_s);
    stage.named<QLineEdit>(u"File"_s)->setText(file.fileName());
    stage.until([&] { return stage.named<QPushButton>(u"Check"_s)->isEnabled(); });
    stage.settle();
}

void importColumns(Stage &stage)
{
    importFile(stage);
}

void importProblem(Stage &stage)
{
    importFile(stage);
    QFile file(u"/tmp/sites-latin1.csv"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write("id,name\nS-1,M\xfchle\n") < 0)
        qFatal("cannot write");
    file.close();
    stage.named<QLineEdit>(u"File"_s)->setText(file.fileName());
    stage.settle();
}

void checkImport(Stage &stage, int more)
{
    importFile(stage, more);
    stage.click(u"Check"_s);
    stage.until([&] { return stage.named<TableView>(u"Rows to import"_s) != nullptr; });
    stage.settle();
}

void importCheck(Stage &stage)
{
    checkImport(stage, 0);
}

void importLarge(Stage &stage)
{
    checkImport(stage, 400);
}

void importReport(Stage &stage)
{
    stage.fault(u"status:operation=createSite,status=422,count=2"_s);
    stage.fault(u"reset:operation=replaceSite,count=1"_s);
    checkImport(stage, 0);
    stage.click(u"Import"_s);
    stage.until([&] { return stage.desk().scheduler.inFlight() == 0 && stage.desk().scheduler.queued() == 0; });
    stage.settle();
}

void importNotice(Stage &stage)
{
    importReport(stage);
    stage.click(u"Close"_s);
}

} // namespace

std::vector<Scene> importScenes()
{
    return {
        {u"import-columns"_s, 5000, &importColumns},
        {u"import-problem"_s, 5000, &importProblem},
        {u"import-check"_s, 5000, &importCheck},
        {u"import-production"_s, 5000, &importLarge, u"Northern Utilities"_s},
        {u"import-report"_s, 5000, &importReport},
        {u"import-notice"_s, 5000, &importNotice},
    };
}

} // namespace switchyard
