// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "notice.h"
#include "operationmode.h"
#include "plans.h"
#include "sites.h"
#include "sqlitedatabase.h"
#include "tableview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QUuid start(Stage &stage, const OperationInfo &operation, const QString &title, std::vector<PlannedItem> items)
{
    NewCommand command;
    command.operation = operation.name;
    command.title = title;
    command.author = {u"m.okafor"_s, u"control-2"_s, stage.desk().profile.id, stage.desk().profile.name};
    command.items = std::move(items);
    stage.desk().commands.start(command);
    return command.id;
}

void carryOut(Stage &stage, const OperationInfo &operation, const QString &title, std::vector<PlannedItem> items)
{
    const QUuid id = start(stage, operation, title, std::move(items));
    stage.until([&] {
        const CommandProgress *progress = stage.desk().commands.progress(id);
        return progress && progress->isOver();
    });
}

std::vector<QByteArray> inverters(Stage &stage, int count)
{
    std::vector<QByteArray> ids;
    const DeviceStore &devices = stage.desk().devices;
    for (qsizetype row = 0; row < devices.rows() && int(ids.size()) < count; ++row) {
        if (devices.columns().text[size_t(DeviceColumn::Kind)].text(row) == "inverter"_L1)
            ids.push_back(devices.idAt(row).utf8());
    }
    return ids;
}

std::vector<PlannedItem> itemsFor(const std::vector<QByteArray> &ids, const QByteArray &after)
{
    std::vector<PlannedItem> items;
    items.reserve(ids.size());
    for (const QByteArray &id : ids)
        items.push_back({id, {}, after});
    return items;
}

void renameASite(Stage &stage)
{
    Desk &desk = stage.desk();
    const QByteArray id = desk.fleet.idAt(3).utf8();
    QByteArray before;
    QObject context;
    desk.operations.find(replaceSite.name)
        ->read(desk.api, id, {}, Urgency::Foreground)
        .then(&context, [&before](const Result<QByteArray> &read) { before = read ? *read : QByteArray("null"); });
    stage.until([&] { return !before.isEmpty(); });
    QJsonObject site = QJsonDocument::fromJson(before).object();
    site.insert(u"name"_s, u"Harbour House"_s);
    QJsonObject address = site.value(u"address"_s).toObject();
    address.insert(u"postalCode"_s, u"LS1 4DY"_s);
    site.insert(u"address"_s, address);
    carryOut(stage, replaceSite, u"Edit of site %1"_s.arg(QString::fromUtf8(id)), {{id, before, json(site)}});
}

//! A day at the desk: modes, plans, an edit, a refusal, and a write that nobody can tell about.
void work(Stage &stage)
{
    stage.whole();
    stage.wholeDevices();
    const auto ids = inverters(stage, 14);
    carryOut(stage, setDeviceOperationMode, u"Mode Smart for 14 devices"_s, itemsFor(ids, R"({"mode":"Smart"})"));
    renameASite(stage);
    QJsonArray commands;
    const Instant now = stage.now();
    for (const auto &[from_h, action] : {std::pair(2, u"charge"_s), {5, u"discharge"_s}}) {
        const auto at = [now, start_h = from_h](int hours) {
            return QString::fromLatin1(formatInstant(now + std::chrono::hours(start_h + hours)));
        };
        commands.append(
            QJsonObject{{u"start"_s, at(0)}, {u"end"_s, at(2)}, {u"action"_s, action}, {u"powerLimit_W"_s, 2500}});
    }
    carryOut(stage, setDeviceOverlayPlan, u"Evening peak: plan for 4 devices"_s,
             itemsFor({ids[0], ids[1], ids[2], ids[3]}, json({{u"commands"_s, commands}})));
    std::vector<QByteArray> some{ids[4], ids[5], "INV-mistyped"};
    carryOut(stage, setDeviceOperationMode, u"Mode Schedule for 3 devices"_s, itemsFor(some, R"({"mode":"Schedule"})"));
    // Somebody else changes it while the answer is lost.
    stage.fault(u"loseReply:operation=setDeviceOperationMode,count=1"_s);
    const QUuid lost = start(stage, setDeviceOperationMode, u"Mode Simple for 1 device"_s,
                             {{ids[6], R"({"mode":"Smart"})", R"({"mode":"Simple"})"}});
    const auto unknown = [&] {
        const CommandProgress *progress = stage.desk().commands.progress(lost);
        return progress && progress->count(ItemState::Unknown) > 0;
    };
    stage.until(unknown);
    OperationMode other;
    other.mode = Mode::Schedule;
    stage.desk().api.call(setDeviceOperationMode, SynthId(QString::fromUtf8(ids[6])), other);
    stage.until([&] { return stage.desk().commands.progress(lost)->asking > 0; });
    stage.window().go({u"activity"_s, {}});
    stage.run(u"page.refresh"_s);
    stage.settle();
}

void activity(Stage &stage)
{
    stage.open();
    work(stage);
}

template <int row>
void inspector(Stage &stage)
{
    activity(stage);
    auto *table = stage.named<TableView>(u"Activity"_s);
    table->setCurrentIndex(table->model()->index(row, 0));
    stage.settle();
}

void history(Stage &stage)
{
    inspector<1>(stage);
    stage.tab(1, u"Activity tabs"_s);
}

void noMatch(Stage &stage)
{
    activity(stage);
    stage.type(u"Filter activity"_s, u"Atlantis"_s);
    stage.settle();
}

void empty(Stage &stage)
{
    stage.open();
    stage.window().go({u"activity"_s, {}});
    stage.settle();
}

void broken(Stage &stage)
{
    stage.keep();
    stage.open();
    work(stage);
    stage.close();
    {
        SqliteDatabase database;
        if (!database.open(stage.journalFile(), SqliteDatabase::Safety::Full)
            || !database.run("UPDATE events SET person = 'somebody else' WHERE number = 17"))
            qFatal("the record was not edited");
    }
    stage.open();
    stage.window().go({u"activity"_s, {}});
    stage.until([&] {
        const auto *notice = stage.window().findChild<Notice *>(u"verdictNotice"_s);
        return notice && notice->isVisible();
    });
    stage.settle();
}

void offline(Stage &stage)
{
    activity(stage);
    stage.desk().scheduler.setOffline(true);
    start(stage, setDeviceOperationMode, u"Mode Smart for 5 devices"_s,
          itemsFor(inverters(stage, 5), R"({"mode":"Simple"})"));
    stage.settle();
}

} // namespace

std::vector<Scene> activityScenes()
{
    return {
        {u"activity-empty"_s, 80, &empty},
        {u"activity"_s, 80, &activity},
        {u"activity-inspector"_s, 80, &inspector<1>},
        {u"activity-unknown"_s, 80, &inspector<0>},
        {u"activity-plan"_s, 80, &inspector<5>},
        {u"activity-site"_s, 80, &inspector<8>},
        {u"activity-history"_s, 80, &history},
        {u"activity-no-match"_s, 80, &noMatch},
        {u"activity-offline"_s, 80, &offline},
        {u"activity-broken"_s, 80, &broken},
    };
}

} // namespace switchyard
