// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandsender.h"

#include <QHash>
#include <set>

namespace switchyard {

//! Carries out commands: writes them down, sends their items one by one, as many at once as the pace says, and finds out what
//! became of those whose answer was lost. What is left of former runs of the program goes on with open(): first the server is
//! asked about everything that was on its way, then the rest is sent. Main thread; one per journal.
//!
//! - pause(): nothing new is sent; what is on its way ends as it ends. Stays paused over a restart.
//! - cancel(): what was not sent is taken back (ItemState::Cancelled); what is on its way ends as it ends.
//! - Where every further item would meet the same (no token, no room on disk), a command halts by itself. It goes on with
//!   resume(), or by itself when the desk is online again.
//! - Two writes to the same thing, whichever commands they belong to, go out one after the other.
class CommandRunner final : public QObject
{
    Q_OBJECT

public:
    //! All must outlive it.
    CommandRunner(ApiClient &api, Scheduler &scheduler, Journal &journal, const CommandOperations &operations,
                  Clock &clock, const CommandPace &pace = CommandPace(), QObject *parent = nullptr);

    //! Takes up what is left. Commands that are started before that is done wait for it.
    void open();
    bool isOpen() const { return m_stage == Stage::Open; }
    //! Begins nothing any more, because another runner takes over the journal.
    void stop();

    //! Written down, then carried out. Settled when it is on disk; InvalidRequest where an item may not be sent at all, Storage
    //! where it cannot be written down: then nothing is sent.
    Call<QUuid> start(const NewCommand &command);

    //! These do nothing where they make no sense. `person`: who wants it.
    void pause(const QUuid &command, const QString &person);
    void resume(const QUuid &command, const QString &person);
    void cancel(const QUuid &command, const QString &person);
    //! Plans again what was refused, and nothing else; also of a command of a former run of the program.
    void retryFailed(const QUuid &command, const QString &person);
    //! Gives up one that was refused: it ends as cancelled; also of a command of a former run of the program.
    void discard(const QUuid &command, int position, const QString &person);
    //! Reads once more what a person was asked about.
    void askAgain(const QUuid &command);
    //! A person says what became of one that nobody can tell about. Not carried out = refused, and may be tried again.
    void resolve(const QUuid &command, int position, bool carriedOut, const QString &person);

    //! What takes a command back: a new command without title and author, over the items that were confirmed and can be
    //! taken back; without items where there is none.
    Call<NewCommand> inverse(const QUuid &command);

    //! Null for commands of former runs that were over by then.
    const CommandProgress *progress(const QUuid &command) const;
    const CommandRecord *record(const QUuid &command) const;
    //! Those of this run of the program, in the order in which they were planned.
    const std::vector<QUuid> &commands() const { return m_order; }

Q_SIGNALS:
    void opened();
    //! The journal cannot be read: start() fails too.
    void openFailed(const ApiError &why);
    //! A command is there now, new or left over.
    void added(const QUuid &command);
    //! Its progress(); at most once per turn of the event loop.
    void changed(const QUuid &command);
    //! Nothing of it goes on by itself any more; again after a retry.
    void ended(const QUuid &command);
    //! This is known to stand on the server now.
    void stands(const QByteArray &operation, const QByteArray &target, const QByteArray &json);

private:
    using Run = CommandSender::Run;
    enum class Stage { Closed, Opening, Open, Failed, Stopped };

    void fail(const ApiError &why);
    void load(const std::vector<CommandRecord> &records);
    void adopt(const std::vector<Run> &runs);
    void add(const Run &run);
    void joinLanes(const Run &run, bool underWay);
    Call<Run> fetch(const QUuid &command);
    void withRun(const QUuid &command, std::function<void(const Run &)> then);
    Run find(const QUuid &command) const { return m_runs.value(command); }

    void pump();
    Run nextRun(int &position);
    void begin(const Run &run, int position);
    void giveBack(const Run &run, int position, bool first);
    void onEnded(const Run &run, int position);
    void onHalted(const Run &run, int position, const ApiError &why);
    void onServiceChanged();
    void setState(const Run &run, CommandState to, const QString &person);
    void plan(const Run &run, const QString &person);
    void endIfOver(const Run &run);
    void announce(const Run &run);

    Scheduler &m_scheduler;
    Journal &m_journal;
    const CommandOperations &m_operations;
    Clock &m_clock;
    const CommandPace m_pace;
    CommandSender m_sender;
    CommandLanes m_lanes;

    Stage m_stage = Stage::Closed;
    ApiError m_failure;
    std::vector<std::function<void()>> m_afterOpening;
    QHash<QUuid, Run> m_runs;
    std::vector<QUuid> m_order;
    std::vector<Run> m_active; // with something to do
    size_t m_turn = 0;
    int m_busy = 0;
    std::set<QUuid> m_changed;
};

} // namespace switchyard
