// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandrunner.h"
#include "fleetcommands.h"
#include "fleetworld.h"
#include "sqlitejournal.h"
#include "visitcommands.h"

#include <QTemporaryDir>

#include <map>

namespace switchyard {

//! A desk without windows that carries out commands, over real HTTP. reopen() is a restart of the program.
struct CommandWorld : FleetWorld
{
    static CommandPace quick()
    {
        CommandPace pace;
        pace.settle = std::chrono::milliseconds(20);
        pace.firstWait = std::chrono::milliseconds(1);
        pace.longestWait = std::chrono::milliseconds(5);
        return pace;
    }

    CommandWorld()
    {
        addFleetCommands(operations);
        addVisitCommands(operations);
        reopen();
    }

    QString journalFile() const { return folder.filePath(QStringLiteral("journal.sqlite")); }
    void reopen(bool open = true)
    {
        runner.reset();
        journal.reset();
        journal = std::make_unique<SqliteJournal>(journalFile(), clock, std::chrono::milliseconds(2));
        runner = std::make_unique<CommandRunner>(api, scheduler, *journal, operations, clock, quick());
        if (open)
            runner->open();
    }

    //! Ids of devices that have a mode and a plan.
    std::vector<QByteArray> someDevices(int count)
    {
        if (devices.rows() == 0) {
            deviceSync.refresh();
            if (!QTest::qWaitFor([this] { return deviceSync.progress().state == SyncProgress::State::Complete; },
                                 60'000))
                qFatal("no devices");
            sim->clearRequests();
        }
        std::vector<QByteArray> ids;
        const EntityColumns &columns = devices.columns();
        for (qsizetype row = 0; row < devices.rows() && int(ids.size()) < count; ++row) {
            if (columns.text[size_t(DeviceColumn::Kind)].text(row) == QLatin1StringView("inverter"))
                ids.push_back(devices.idAt(row).utf8());
        }
        if (int(ids.size()) < count)
            qFatal("too few devices");
        return ids;
    }
    static NewCommand modeCommand(const std::vector<QByteArray> &ids, const QByteArray &mode)
    {
        NewCommand command;
        command.operation = "setDeviceOperationMode";
        command.title = QStringLiteral("Mode of some devices");
        command.author = {QStringLiteral("Ada"), QStringLiteral("desk-1"), QUuid::createUuid(),
                          QStringLiteral("Try-out")};
        command.items.reserve(ids.size());
        for (const QByteArray &id : ids)
            command.items.push_back({id, {}, "{\"mode\":\"" + mode + "\"}"});
        return command;
    }

    template <class T>
    static Result<T> answerOf(const Call<T> &call)
    {
        QObject context;
        std::optional<Result<T>> answer;
        call.then(&context, [&answer](const Result<T> &result) { answer = result; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000))
            qFatal("no answer");
        return *answer;
    }
    QUuid start(const NewCommand &command)
    {
        const auto started = answerOf(runner->start(command));
        return started ? *started : QUuid();
    }
    bool isOver(const QUuid &command) const
    {
        const CommandProgress *progress = runner->progress(command);
        return progress && progress->isOver()
            && (progress->state == CommandState::Finished || progress->state == CommandState::Cancelled);
    }
    std::vector<ItemRecord> items(const QUuid &command) { return answerOf(journal->items(command)).value(); }
    CommandState stored(const QUuid &command) { return answerOf(journal->command(command))->state; }

    //! How often each target was written to with effect, by the server's own log.
    std::map<QByteArray, int> executed(const QByteArray &operation = "setDeviceOperationMode") const
    {
        std::map<QByteArray, int> counts;
        const auto requests = sim->requests();
        for (const auto &exchange : requests) {
            const bool refused = exchange.status >= 400 && exchange.fault.isEmpty();
            if (exchange.operationId == operation && exchange.processed && !refused)
                ++counts[QByteArray::fromPercentEncoding(exchange.path.split('/').value(4))];
        }
        return counts;
    }

    QTemporaryDir folder;
    CommandOperations operations;
    std::unique_ptr<SqliteJournal> journal;
    std::unique_ptr<CommandRunner> runner;
};

} // namespace switchyard
