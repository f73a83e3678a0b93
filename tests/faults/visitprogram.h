// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "fleetworld.h"
#include "jumpingclock.h"
#include "sqlitejournal.h"
#include "visitcommands.h"
#include "visitoutbox.h"

#include <functional>

namespace switchyard {

//! What a program that is killed is told.
struct VisitOrder
{
    QUrl baseUrl;
    QUrl tokenUrl;
    QString clientId;
    QString clientSecret;
    QString journalFile;
    int first = 0; //!< number of the first visit
    int count = 0;
    quint32 seed = 0; //!< of what is left to chance in one life

    static constexpr int wordCount = 8;
    static VisitOrder of(const QStringList &words)
    {
        return {QUrl(words[0]), QUrl(words[1]),   words[2],         words[3],
                words[4],       words[5].toInt(), words[6].toInt(), words[7].toUInt()};
    }
    QStringList words() const
    {
        return {baseUrl.toString(),     tokenUrl.toString(),  clientId,
                clientSecret,           journalFile,          QString::number(first),
                QString::number(count), QString::number(seed)};
    }
};

//! The program without its windows, from the drafts to the wire.
struct VisitProgram
{
    explicit VisitProgram(const VisitOrder &order, const DraftPace &draftPace = DraftPace())
        : tokens({order.tokenUrl, order.clientId, {}}, profile, transport, secrets, clock),
          api(scheduler, worker, drift, {order.baseUrl, switchyard::Dialect::Contract, {}}),
          journal(order.journalFile, clock, std::chrono::milliseconds(2)),
          runner(api, scheduler, journal, operations, clock, pace()),
          drafts(VisitDrafts::folderBeside(order.journalFile), clock, draftPace),
          outbox(runner, journal, drafts, {QStringLiteral("Ada"), QStringLiteral("desk"), profile, {}}, clock)
    {
        clock.set(JumpingClock::right);
        secrets.write({profile, SecretKey::Kind::ClientSecret}, Secret(order.clientSecret.toUtf8()));
        addVisitCommands(operations);
    }

    //! Through outages too. `then`: in order.
    void askForSites(QObject *context, const std::function<void(const QStringList &)> &then)
    {
        api.call(listSites).then(context, [this, context, then](const Result<SiteIds> &ids) {
            if (!ids) {
                askForSites(context, then);
                return;
            }
            QStringList sites;
            for (size_t i = 0; i < ids->ids.size(); ++i) {
                const std::string_view id = ids->ids.at(i);
                sites.append(QString::fromUtf8(id.data(), qsizetype(id.size())));
            }
            sites.sort();
            then(sites);
        });
    }

    static CommandPace pace()
    {
        CommandPace pace;
        pace.settle = std::chrono::milliseconds(5);
        pace.firstWait = std::chrono::milliseconds(1);
        pace.longestWait = std::chrono::milliseconds(5);
        pace.maxTries = 30;
        return pace;
    }

    QUuid profile = QUuid::createUuid();
    JumpingClock clock;
    SessionSecrets secrets;
    QnamTransport transport{clock, {}};
    TokenRenewal tokens;
    Scheduler scheduler{transport, tokens, clock, FleetWorld::impatient()};
    Worker worker;
    ContractDrift drift;
    ApiClient api;
    SqliteJournal journal;
    CommandOperations operations;
    CommandRunner runner;
    VisitDrafts drafts;
    VisitOutbox outbox;
};

//! A visit as it is typed, the same in every life of the program.
inline VisitDraft draftOf(int number, const QStringList &sites)
{
    // Some stand at a quarter of an hour that a night has twice, or at one that it does not have.
    static constexpr std::array instants{
        Instant{1'735'689'600'000, 0},       // 2025-01-01T00:00:00Z
        Instant{1'743'296'399'999, 0},       // 2025-03-30T00:59:59.999Z
        Instant{1'762'055'100'000, 0},       // 2025-11-02T03:45:00Z
        Instant{1'762'058'700'000, 250'000}, // 2025-11-02T04:45:00.00025Z
    };
    VisitDraft draft;
    draft.id = QUuid::createUuidV5(QUuid(), QByteArray::number(number));
    draft.site = sites.at(number % sites.size());
    draft.type = number % 3 == 0 ? QStringLiteral("inspection") : QStringLiteral("maintenance");
    // Those of one batch differ in their notes alone, where they are to one site.
    const int batch = number / 40;
    const Instant at = instants[size_t(batch) % instants.size()] + std::chrono::minutes(batch / int(instants.size()));
    if (batch % 3 != 1)
        draft.completed = at;
    if (batch % 3 != 0)
        draft.scheduled = at + std::chrono::hours(24 * 365 * (batch % 20));
    draft.notes =
        QStringLiteral("Visit %1 – „geprüft“ ✓ 🔧 e\u0301 سلام\r\nsecond line \n\n\tthe last one\n").arg(number);
    return draft;
}

} // namespace switchyard
