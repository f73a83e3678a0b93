// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrunner.h"

#include "log.h"

namespace switchyard {

using namespace Qt::StringLiterals;
using commandstate::Step;
using Phase = CommandRun::Phase;

CommandRunner::CommandRunner(ApiClient &api, Scheduler &scheduler, Journal &journal,
                             const CommandOperations &operations, Clock &clock, const CommandPace &pace,
                             QObject *parent)
    : QObject(parent), m_scheduler(scheduler), m_journal(journal), m_operations(operations), m_clock(clock),
      m_pace(pace), m_sender(api, journal, clock, pace)
{
    connect(&m_sender, &CommandSender::ended, this, &CommandRunner::onEnded);
    connect(&m_sender, &CommandSender::returned, this, [this](const Run &run, int position) {
        giveBack(run, position, false);
        pump();
    });
    connect(&m_sender, &CommandSender::halted, this, &CommandRunner::onHalted);
    connect(&m_sender, &CommandSender::changed, this, &CommandRunner::announce);
    connect(&m_sender, &CommandSender::stands, this, &CommandRunner::stands);
    connect(&scheduler, &Scheduler::stateChanged, this, &CommandRunner::onServiceChanged);
}

void CommandRunner::open()
{
    if (m_stage != Stage::Closed)
        return;
    m_stage = Stage::Opening;
    m_journal.unfinished().then(this, [this](const Result<std::vector<CommandRecord>> &records) {
        if (m_stage != Stage::Opening)
            return;
        if (records)
            load(*records);
        else
            fail(records.error());
    });
}

//! Without knowing what is on its way nothing is sent.
void CommandRunner::fail(const ApiError &why)
{
    m_stage = Stage::Failed;
    m_failure = why;
    Q_EMIT openFailed(why);
    for (const auto &then : std::exchange(m_afterOpening, {}))
        then();
}

void CommandRunner::load(const std::vector<CommandRecord> &records)
{
    struct Loading
    {
        std::vector<Run> runs;
        size_t missing = 0;
    };
    const auto loading = std::make_shared<Loading>();
    loading->runs.resize(records.size());
    loading->missing = records.size();
    if (records.empty())
        adopt({});
    for (size_t i = 0; i < records.size(); ++i) {
        const auto take = [this, loading, i, record = records[i]](const Result<std::vector<ItemRecord>> &items) {
            if (m_stage != Stage::Opening)
                return;
            if (!items) {
                fail(items.error());
                return;
            }
            loading->runs[i] = std::make_shared<CommandRun>(record, *items, m_operations.find(record.operation));
            if (--loading->missing == 0)
                adopt(loading->runs);
        };
        m_journal.items(records[i].id).then(this, take);
    }
}

void CommandRunner::adopt(const std::vector<Run> &runs)
{
    // What is on its way comes before what is only planned, whenever that was planned.
    for (const bool underWay : {true, false}) {
        for (const Run &run : runs)
            joinLanes(run, underWay);
    }
    m_stage = Stage::Open;
    for (const Run &run : runs)
        add(run);
    for (const auto &then : std::exchange(m_afterOpening, {}))
        then();
    Q_EMIT opened();
    pump();
    for (const Run &run : runs)
        endIfOver(run); // the last item had come to its end when the program was killed
}

void CommandRunner::joinLanes(const Run &run, bool underWay)
{
    for (int position = 0; position < int(run->items.size()); ++position) {
        const ItemState state = run->at(position).state;
        const bool open = state == ItemState::Sending || state == ItemState::Unknown;
        if (underWay ? open : state == ItemState::Planned)
            m_lanes.join(run->lane(position), run->ref(position));
    }
}

void CommandRunner::add(const Run &run)
{
    m_runs.insert(run->record.id, run);
    m_order.push_back(run->record.id);
    m_active.push_back(run);
    Q_EMIT added(run->record.id);
}

void CommandRunner::stop()
{
    m_stage = Stage::Stopped;
    m_sender.stop();
}

Call<QUuid> CommandRunner::start(const NewCommand &command)
{
    const CommandOperation *operation = m_operations.find(command.operation);
    QString refusal = !operation ? u"this operation cannot be journaled"_s
        : command.items.empty()  ? u"there is nothing to send"_s
                                 : QString();
    for (auto item = command.items.begin(); refusal.isEmpty() && item != command.items.end(); ++item)
        refusal = operation->refusal(item->target, item->after);
    if (!refusal.isEmpty()) {
        ApiError error = ApiError::of(ApiError::Kind::InvalidRequest, refusal);
        error.operation = command.operation;
        error.neverLeft = true;
        return settled<QUuid>(error);
    }
    open();
    Promise<QUuid> promise;
    const auto plan = [this, command, promise, operation] {
        if (m_stage != Stage::Open) {
            promise.settle(m_failure);
            return;
        }
        m_journal.plan(command).then(this, [this, command, promise, operation](const Result<Done> &planned) {
            if (!planned) {
                promise.settle(planned.error());
                return;
            }
            std::vector<ItemRecord> items;
            items.reserve(command.items.size());
            for (const PlannedItem &each : command.items) {
                ItemRecord item;
                item.target = each.target;
                item.before = each.before;
                item.after = each.after;
                items.push_back(std::move(item));
            }
            const CommandRecord record{command.id,       command.operation, command.title,     command.author,
                                       command.revertOf, m_clock.now().ms,  int(items.size()), CommandState::Running};
            const auto run = std::make_shared<CommandRun>(record, items, operation);
            joinLanes(run, false);
            add(run);
            promise.settle(command.id);
            pump();
        });
    };
    if (m_stage == Stage::Opening)
        m_afterOpening.emplace_back(plan);
    else
        plan();
    return promise.call();
}

CommandRunner::Run CommandRunner::nextRun(int &position)
{
    for (size_t tried = 0; tried < m_active.size(); ++tried) {
        const Run &run =
            m_active[m_turn++ % m_active.size()]; // in turns: a single one is not kept waiting by thousands
        if (const auto next = run->next()) {
            position = *next;
            return run;
        }
    }
    return {};
}

void CommandRunner::pump()
{
    while (m_stage == Stage::Open && m_busy < m_pace.window) {
        int position = 0;
        const Run run = nextRun(position);
        if (!run)
            return;
        begin(run, position);
    }
}

void CommandRunner::begin(const Run &run, int position)
{
    const CommandRun::Item &item = run->at(position);
    const bool hasBefore =
        !item.before.isEmpty() && !run->operation->isReplacing() && !run->operation->isSame(item.before, item.after);
    const Step step =
        commandstate::nextStep(run->progress.state, item.state, item.attempts, hasBefore, item.interrupted);
    const bool sends = step == Step::Read || step == Step::Send;
    if (sends && !m_lanes.isFirst(run->lane(position), run->ref(position))) {
        run->setPhase(position, Phase::Parked);
        return;
    }
    if (step == Step::Nothing)
        return;
    run->setPhase(position, Phase::Busy);
    ++m_busy;
    run->measure(m_clock.elapsed());
    m_sender.begin(run, position, step);
}

void CommandRunner::giveBack(const Run &run, int position, bool first)
{
    if (run->at(position).phase == Phase::Busy)
        --m_busy;
    run->setPhase(position, Phase::Idle);
    run->queue(position, first);
}

void CommandRunner::onEnded(const Run &run, int position)
{
    const CommandRun::Item &item = run->at(position);
    if (item.phase == Phase::Busy)
        run->setPhase(position, Phase::Idle);
    --m_busy;
    if (commandstate::isSettled(item.state)) {
        if (const auto next = m_lanes.leave(run->lane(position), run->ref(position))) {
            const Run waiting = find(next->command);
            if (waiting && waiting->at(next->position).phase == Phase::Parked)
                giveBack(waiting, next->position, true);
        }
    }
    run->measure(m_clock.elapsed());
    announce(run);
    endIfOver(run);
    pump();
}

void CommandRunner::onHalted(const Run &run, int position, const ApiError &why)
{
    giveBack(run, position, true);
    if (why.kind == ApiError::Kind::Offline && !m_scheduler.isOffline()) {
        m_clock.after(m_pace.firstWait, this, [this] { pump(); }); // online again before the answer came
        return;
    }
    if (!run->progress.halted)
        qCWarning(lcSync).noquote() << "a command has halted:" << kindName(why.kind) << why.message;
    run->progress.halted = why;
    run->measure(m_clock.elapsed());
    announce(run);
}

void CommandRunner::onServiceChanged()
{
    if (m_scheduler.isOffline())
        return;
    for (const Run &run : m_active) {
        if (const auto &why = run->progress.halted; why && why->kind == ApiError::Kind::Offline) {
            run->progress.halted.reset();
            announce(run);
        }
    }
    pump();
}

//! In memory at once, so that nothing more is sent from now on; on disk as soon as it can be.
void CommandRunner::setState(const Run &run, CommandState to, const QString &person)
{
    if (!commandstate::mayFollow(run->progress.state, to))
        return;
    run->progress.state = to;
    run->record.state = to;
    m_journal.record(CommandChange{run->record.id, to, person, 0}).then(this, [this, run](const Result<Done> &done) {
        if (done)
            return;
        run->progress.halted = done.error();
        announce(run);
    });
    run->measure(m_clock.elapsed());
    announce(run);
}

void CommandRunner::pause(const QUuid &command, const QString &person)
{
    if (const Run run = find(command))
        setState(run, CommandState::Paused, person);
}

void CommandRunner::resume(const QUuid &command, const QString &person)
{
    const Run run = find(command);
    if (!run)
        return;
    run->progress.halted.reset();
    if (run->progress.state == CommandState::Paused)
        setState(run, CommandState::Running, person);
    announce(run);
    endIfOver(run);
    pump();
}

void CommandRunner::cancel(const QUuid &command, const QString &person)
{
    const Run run = find(command);
    if (!run)
        return;
    run->progress.halted.reset();
    setState(run, CommandState::Cancelled, person);
    for (int position = 0; position < int(run->items.size()); ++position) {
        if (run->at(position).phase == Phase::Parked)
            giveBack(run, position, false);
    }
    endIfOver(run);
    pump();
}

Call<CommandRunner::Run> CommandRunner::fetch(const QUuid &command)
{
    if (const Run run = find(command))
        return settled<Run>(run);
    return chain(m_journal.command(command), [this, command](const Result<CommandRecord> &record) {
        if (!record)
            return settled<Run>(record.error());
        return map(m_journal.items(command), [this, record = *record](const std::vector<ItemRecord> &items) {
            return std::make_shared<CommandRun>(record, items, m_operations.find(record.operation));
        });
    });
}

void CommandRunner::withRun(const QUuid &command, std::function<void(const Run &)> then)
{
    if (m_stage != Stage::Open)
        return;
    fetch(command).then(this, [this, command, then = std::move(then)](const Result<Run> &fetched) {
        if (!fetched || !(*fetched)->operation || m_stage != Stage::Open)
            return;
        const Run known = find(command);
        if (!known)
            add(*fetched);
        then(known ? known : *fetched);
    });
}

void CommandRunner::retryFailed(const QUuid &command, const QString &person)
{
    withRun(command, [this, person](const Run &run) {
        if (run->progress.count(ItemState::Refused) == 0)
            return;
        run->progress.halted.reset();
        if (run->progress.state != CommandState::Running)
            setState(run, CommandState::Running, person);
        if (std::find(m_active.begin(), m_active.end(), run) == m_active.end())
            m_active.push_back(run);
        plan(run, person);
    });
}

void CommandRunner::plan(const Run &run, const QString &person)
{
    for (int position = 0; position < int(run->items.size()); ++position) {
        CommandRun::Item &item = run->at(position);
        if (item.state != ItemState::Refused || item.phase != Phase::Idle)
            continue;
        item.tries = 0;
        run->setPhase(position, Phase::Busy);
        ++m_busy;
        m_sender.decide(run, position, ItemState::Planned, journalreason::again, person, [this, run, position] {
            m_lanes.join(run->lane(position), run->ref(position));
            giveBack(run, position, false);
            pump();
        });
    }
}

void CommandRunner::discard(const QUuid &command, int position, const QString &person)
{
    withRun(command, [this, position, person](const Run &run) {
        const bool isThere = position >= 0 && position < int(run->items.size());
        if (!isThere || run->at(position).state != ItemState::Refused || run->at(position).phase != Phase::Idle)
            return;
        run->setPhase(position, Phase::Busy);
        ++m_busy;
        m_sender.decide(run, position, ItemState::Cancelled, journalreason::discarded, person,
                        [this, run, position] { onEnded(run, position); });
    });
}

void CommandRunner::askAgain(const QUuid &command)
{
    const Run run = find(command);
    if (!run)
        return;
    for (int position = 0; position < int(run->items.size()); ++position) {
        if (run->at(position).phase != Phase::Asking)
            continue;
        run->at(position).tries = 0;
        giveBack(run, position, false);
    }
    if (std::find(m_active.begin(), m_active.end(), run) == m_active.end())
        m_active.push_back(run);
    announce(run);
    pump();
}

void CommandRunner::resolve(const QUuid &command, int position, bool carriedOut, const QString &person)
{
    const Run run = find(command);
    if (!run || position < 0 || position >= int(run->items.size()) || run->at(position).phase != Phase::Asking)
        return;
    run->setPhase(position, Phase::Busy);
    ++m_busy;
    m_sender.decide(run, position, carriedOut ? ItemState::Confirmed : ItemState::Refused, journalreason::saidByPerson,
                    person, [this, run, position] { onEnded(run, position); });
}

Call<NewCommand> CommandRunner::inverse(const QUuid &command)
{
    return chain(m_journal.command(command), [this, command](const Result<CommandRecord> &record) {
        if (!record)
            return settled<NewCommand>(record.error());
        return map(m_journal.items(command), [this, record = *record](const std::vector<ItemRecord> &items) {
            NewCommand inverse;
            inverse.revertOf = record.id;
            const CommandOperation *operation = m_operations.find(record.operation);
            if (!operation)
                return inverse;
            inverse.items.reserve(items.size());
            for (const ItemRecord &item : items) {
                // What stood there already was not changed, so there is nothing to take back.
                if (item.state != ItemState::Confirmed || item.attempts == 0)
                    continue;
                auto back = operation->inverse(item.before, item.after, m_clock.now());
                if (!back)
                    continue;
                inverse.operation = back->operation;
                const bool compares = operation->isReplacing() && operation->answersWithResource();
                inverse.items.push_back({item.target, compares ? item.outcome.answer : QByteArray(), back->after});
            }
            return inverse;
        });
    });
}

void CommandRunner::endIfOver(const Run &run)
{
    CommandProgress &progress = run->progress;
    if (!progress.isOver() || run->busy > 0 || progress.halted)
        return;
    if (progress.state == CommandState::Running)
        setState(run, CommandState::Finished, {});
    if (progress.state == CommandState::Paused || std::erase(m_active, run) == 0)
        return;
    Q_EMIT ended(run->record.id);
}

void CommandRunner::announce(const Run &run)
{
    if (m_changed.empty()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                for (const QUuid &command : std::exchange(m_changed, {}))
                    Q_EMIT changed(command);
            },
            Qt::QueuedConnection);
    }
    m_changed.insert(run->record.id);
}

const CommandProgress *CommandRunner::progress(const QUuid &command) const
{
    const Run run = find(command);
    return run ? &run->progress : nullptr;
}

const CommandRecord *CommandRunner::record(const QUuid &command) const
{
    const Run run = find(command);
    return run ? &run->record : nullptr;
}

} // namespace switchyard
