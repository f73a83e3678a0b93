// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "commandrunner.h"
#include "fleetcommands.h"
#include "fleetworld.h"
#include "sqlitejournal.h"

#include <QTestEventLoop>
#include <QTextStream>

namespace switchyard {

//! The program that is killed: takes up what its journal holds, begins the command that it is told of unless the journal has
//! it, and ends when that is over. Says "open" when it begins to send.
class BulkCommander final
{
public:
    struct Order
    {
        QUrl baseUrl;
        QUrl tokenUrl;
        QString clientId;
        QString clientSecret;
        QString journalFile;
        QUuid command;
        QByteArray mode;
        int devices = 0;

        static Order of(const QStringList &words)
        {
            return {QUrl(words[0]),    QUrl(words[1]),  words[2], words[3], words[4], QUuid::fromString(words[5]),
                    words[6].toUtf8(), words[7].toInt()};
        }
        QStringList words() const
        {
            return {baseUrl.toString(),
                    tokenUrl.toString(),
                    clientId,
                    clientSecret,
                    journalFile,
                    command.toString(),
                    QString::fromUtf8(mode),
                    QString::number(devices)};
        }
    };
    enum Exit { Over = 0, NotOver = 2, JournalLost = 3, NoFleet = 4 };

    explicit BulkCommander(Order order)
        : m_order(std::move(order)),
          m_tokens({m_order.tokenUrl, m_order.clientId, {}}, m_profile, m_transport, m_secrets, m_clock),
          m_api(m_scheduler, m_worker, m_drift, {m_order.baseUrl, switchyard::Dialect::Contract, {}}),
          m_journal(m_order.journalFile, m_clock, std::chrono::milliseconds(2)),
          m_runner(m_api, m_scheduler, m_journal, m_operations, m_clock, pace())
    {
        m_secrets.write({m_profile, SecretKey::Kind::ClientSecret}, Secret(m_order.clientSecret.toUtf8()));
        addFleetCommands(m_operations);
    }

    int run()
    {
        QObject::connect(&m_journal, &Journal::problemChanged, &m_loop, [this] { end(JournalLost); });
        QObject::connect(&m_runner, &CommandRunner::openFailed, &m_loop, [this] { end(JournalLost); });
        QObject::connect(&m_runner, &CommandRunner::opened, &m_loop, [this] { goOn(); });
        QObject::connect(&m_runner, &CommandRunner::ended, &m_loop, [this](const QUuid &command) {
            if (command == m_order.command)
                end(Over);
        });
        m_runner.open();
        m_loop.enterLoop(120);
        return m_exit;
    }

private:
    static CommandPace pace()
    {
        CommandPace pace;
        pace.settle = std::chrono::milliseconds(15);
        pace.firstWait = std::chrono::milliseconds(1);
        pace.longestWait = std::chrono::milliseconds(5);
        pace.maxTries = 30;
        return pace;
    }
    void end(int exit)
    {
        m_exit = exit;
        m_loop.exitLoop();
    }
    void goOn()
    {
        m_journal.command(m_order.command).then(&m_loop, [this](const Result<CommandRecord> &record) {
            QTextStream(stdout) << "open" << Qt::endl;
            if (!record)
                askForDevices();
            else if (record->state == CommandState::Finished)
                end(Over);
        });
    }
    void askForDevices()
    {
        m_api.call(listDevices).then(&m_loop, [this](const Result<DeviceIds> &ids) {
            if (!ids || int(ids->ids.size()) < m_order.devices)
                return end(NoFleet);
            NewCommand command;
            command.id = m_order.command;
            command.operation = "setDeviceOperationMode";
            command.title = QStringLiteral("Mode of many devices");
            command.items.reserve(size_t(m_order.devices));
            for (size_t i = 0; i < size_t(m_order.devices); ++i) {
                const std::string_view id = ids->ids.at(i);
                command.items.push_back(
                    {QByteArray(id.data(), qsizetype(id.size())), {}, "{\"mode\":\"" + m_order.mode + "\"}"});
            }
            m_runner.start(command);
        });
    }

    const Order m_order;
    int m_exit = NotOver;
    QTestEventLoop m_loop;
    QUuid m_profile = QUuid::createUuid();
    SystemClock m_clock;
    SessionSecrets m_secrets;
    QnamTransport m_transport{m_clock, {}};
    TokenRenewal m_tokens;
    Scheduler m_scheduler{m_transport, m_tokens, m_clock, FleetWorld::impatient()};
    Worker m_worker;
    ContractDrift m_drift;
    ApiClient m_api;
    SqliteJournal m_journal;
    CommandOperations m_operations;
    CommandRunner m_runner;
};

} // namespace switchyard
