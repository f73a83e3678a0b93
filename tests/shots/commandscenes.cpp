// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "devicestore.h"
#include "tableview.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int modeTab = 2;
constexpr int batteryRow = 1;

TableView *openDevices(Stage &stage)
{
    stage.open();
    stage.whole();
    stage.wholeDevices();
    return stage.named<TableView>(u"Devices"_s);
}

void selectRows(Stage &stage, int count)
{
    auto *table = openDevices(stage);
    table->setCurrentIndex(table->model()->index(0, 0));
    table->selectionModel()->select(QItemSelection(table->model()->index(0, 0),
                                                   table->model()->index(count - 1, table->model()->columnCount() - 1)),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    stage.settle();
}

template <int count>
void modeSheet(Stage &stage)
{
    selectRows(stage, count);
    stage.run(u"devices.mode"_s);
    if (auto *choice = stage.named<QComboBox>(u"Operation mode"_s))
        choice->setCurrentIndex(2);
    stage.settle();
}

//! Many devices, so that the number has to be typed.
void reviewMany(Stage &stage)
{
    modeSheet<120>(stage);
    stage.click(u"Review"_s);
    stage.settle();
}

void reviewTyped(Stage &stage)
{
    reviewMany(stage);
    stage.type(u"Type the number to confirm"_s, u"120"_s);
    stage.settle();
}

void reviewOne(Stage &stage)
{
    auto *table = openDevices(stage);
    table->setCurrentIndex(table->model()->index(batteryRow, 0));
    stage.settle();
    stage.tab(modeTab, u"Device tabs"_s);
    stage.settle();
    auto *choice = stage.named<QComboBox>(u"Operation mode"_s);
    choice->setCurrentIndex((choice->currentIndex() + 1) % choice->count());
    stage.click(u"Change mode"_s);
    stage.settle();
}

void reviewRefused(Stage &stage)
{
    reviewOne(stage);
    stage.fault(u"status:status=422,operation=setDeviceOperationMode"_s);
    stage.click(u"Send"_s);
    stage.until([&] { return stage.named<QPushButton>(u"Close"_s) != nullptr; });
    stage.settle();
}

void reviewOffline(Stage &stage)
{
    reviewOne(stage);
    stage.desk().scheduler.setOffline(true);
    stage.click(u"Send"_s);
    stage.settle();
}

void reviewRemoval(Stage &stage)
{
    selectRows(stage, 12);
    stage.run(u"devices.removePlans"_s);
    stage.settle();
}

} // namespace

std::vector<Scene> commandScenes()
{
    return {
        {u"mode-sheet"_s, 80, &modeSheet<14>},     {u"review-one"_s, 80, &reviewOne},
        {u"review-many"_s, 80, &reviewMany},       {u"review-production"_s, 80, &reviewTyped, u"Northern Utilities"_s},
        {u"review-refused"_s, 80, &reviewRefused}, {u"review-offline"_s, 80, &reviewOffline},
        {u"review-removal"_s, 80, &reviewRemoval},
    };
}

} // namespace switchyard
