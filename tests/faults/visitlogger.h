// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "fleetworld.h"
#include "jumpingclock.h"
#include "sqlitejournal.h"
#include "visitcommands.h"
#include "visitoutbox.h"

#include <QTestEventLoop>
#include <QTextStream>

namespace switchyard {

//! The program that is killed: goes on with what its folder holds, logs the visits that it is told of unless its journal has
//! them, and ends when the service has them all. Says "open" when it begins, and the number of each visit that is logged: from
//! then on that visit is the program's business, and no later life is told of it again.
class VisitLogger final
{
public:
    struct Order
    {
        QUrl baseUrl;
        QUrl tokenUrl;
        QString clientId;
        QString clientSecret;
        QString journalFile;
        int first = 0; //!< number of the first visit
        int count = 0;
        quint32 clockSeed = 0; //!< 0: the clock never jumps
        int next = 0;          //!< the first number that no life has said to be logged

        static constexpr int wordCount = 9;
        static Order of(const QStringList &words)
        {
            return {QUrl(words[0]),   QUrl(words[1]),   words[2],          words[3],        words[4],
                    words[5].toInt(), words[6].toInt(), words[7].toUInt(), words[8].toInt()};
        }
        QStringList words() const
        {
            return {baseUrl.toString(),
                    tokenUrl.toString(),
                    clientId,
                    clientSecret,
                    journalFile,
                    QString::number(first),
                    QString::number(count),
                    QString::number(clockSeed),
                    QString::number(next)};
        }
        //! What a life has said.
        void take(const QByteArray &output)
        {
            for (const QByteArray &line : output.split('\n')) {
                bool isNumber = false;
                const int number = line.trimmed().toInt(&isNumber);
                if (isNumber)
                    next = std::max(next, number + 1);
            }
        }
    };
    enum Exit {
        Over = 0,
        NotOver = 2,
        JournalLost = 3,
        NotLogged = 4,  //!< neither kept nor said why
        DiskSaysNo = 5, //!< a visit could not be written down: said so, the draft kept, nothing sent
    };

    //! The same in every life of the program.
    static VisitDraft draftOf(int number, const QStringList &sites)
    {
        VisitDraft draft;
        draft.id = QUuid::createUuidV5(QUuid(), QByteArray::number(number));
        draft.site = sites.at(number % sites.size());
        draft.type = number % 3 == 0 ? QStringLiteral("inspection") : QStringLiteral("maintenance");
        // Some differ in their notes alone.
        draft.completed = Instant{1'735'689'600'000 + qint64(number / 40) * 60'000, 0};
        draft.notes = QStringLiteral("Visit %1 – „geprüft“ ✓\r\nsecond line \n").arg(number);
        return draft;
    }

    explicit VisitLogger(Order order)
        : m_order(std::move(order)), m_clock(m_order.clockSeed),
          m_tokens({m_order.tokenUrl, m_order.clientId, {}}, m_profile, m_transport, m_secrets, m_clock),
          m_api(m_scheduler, m_worker, m_drift, {m_order.baseUrl, switchyard::Dialect::Contract, {}}),
          m_journal(m_order.journalFile, m_clock, std::chrono::milliseconds(2)),
          m_runner(m_api, m_scheduler, m_journal, m_operations, m_clock, pace()),
          m_drafts(VisitDrafts::folderBeside(m_order.journalFile), m_clock),
          m_outbox(m_runner, m_journal, m_drafts, {QStringLiteral("Ada"), QStringLiteral("desk"), m_profile, {}},
                   m_clock)
    {
        m_secrets.write({m_profile, SecretKey::Kind::ClientSecret}, Secret(m_order.clientSecret.toUtf8()));
        addVisitCommands(m_operations);
    }

    int run()
    {
        QObject::connect(&m_journal, &Journal::problemChanged, &m_loop, [this] { end(JournalLost); });
        QObject::connect(&m_runner, &CommandRunner::openFailed, &m_loop, [this] { end(JournalLost); });
        QObject::connect(&m_outbox, &VisitOutbox::changed, &m_loop, [this] { look(); });
        QObject::connect(&m_outbox, &VisitOutbox::opened, &m_loop, [this] { askForSites(); });
        m_runner.open();
        m_outbox.open();
        m_loop.enterLoop(120);
        return m_exit;
    }

private:
    static CommandPace pace()
    {
        CommandPace pace;
        pace.settle = std::chrono::milliseconds(5);
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
    void askForSites()
    {
        QTextStream(stdout) << "open" << Qt::endl;
        m_api.call(listSites).then(&m_loop, [this](const Result<SiteIds> &ids) {
            if (!ids) {
                askForSites(); // an outage
                return;
            }
            for (size_t i = 0; i < ids->ids.size(); ++i) {
                const std::string_view id = ids->ids.at(i);
                m_sites.append(QString::fromUtf8(id.data(), qsizetype(id.size())));
            }
            m_sites.sort();
            log(std::max(0, m_order.next - m_order.first));
        });
    }
    //! One after the other, as a person does; a draft that was found is as good as a new one.
    void log(int index)
    {
        if (index >= m_order.count) {
            m_isLogged = true;
            look();
            return;
        }
        const VisitDraft draft = draftOf(m_order.first + index, m_sites);
        m_journal.command(draft.id).then(&m_loop, [this, draft, index](const Result<CommandRecord> &record) {
            if (record) {
                say(index);
                log(index + 1);
                return;
            }
            m_outbox.keep(draft);
            m_outbox.log(draft).then(&m_loop, [this, index](const Result<Done> &done) {
                if (done) {
                    say(index);
                    log(index + 1);
                } else {
                    takeNo(index, done.error());
                }
            });
        });
    }
    void say(int index) const { QTextStream(stdout) << m_order.first + index << Qt::endl; }
    void takeNo(int index, const ApiError &error)
    {
        const bool isKept = m_drafts.find(draftOf(m_order.first + index, m_sites).id);
        if (isKept && error.kind == ApiError::Kind::InvalidRequest && m_order.clockSeed != 0) {
            // The clock says that the visit has not been yet: a person sets it right and logs again.
            m_clock.after(std::chrono::milliseconds(1), &m_loop, [this, index] { log(index); });
            return;
        }
        end(isKept && error.kind == ApiError::Kind::Storage ? DiskSaysNo : NotLogged);
    }
    void look()
    {
        if (m_isLogged && m_outbox.entries().empty())
            end(Over);
    }

    const Order m_order;
    int m_exit = NotOver;
    bool m_isLogged = false;
    QStringList m_sites;
    QTestEventLoop m_loop;
    QUuid m_profile = QUuid::createUuid();
    JumpingClock m_clock;
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
    VisitDrafts m_drafts;
    VisitOutbox m_outbox;
};

} // namespace switchyard
