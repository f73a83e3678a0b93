// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandsender.h"

namespace switchyard {

using Kind = ApiError::Kind;

namespace {

constexpr auto urgency = Urgency::Nearby; // behind what somebody looks at, before a sweep of the fleet

//! Where every further item would meet the same.
bool stopsEverything(const ApiError &error)
{
    return error.kind == Kind::Offline || error.kind == Kind::TokenRefused || error.kind == Kind::Unauthorized
        || error.kind == Kind::Keychain || error.kind == Kind::Tls;
}

//! Certainly not carried out, for a reason that may pass. (What a limiter refused may have been carried out all the same:
//! it is looked for.)
bool neverArrived(const ApiError &error)
{
    return error.neverLeft || stopsEverything(error) || error.kind == Kind::HostNotFound
        || error.kind == Kind::ConnectionRefused || error.kind == Kind::Proxy;
}

//! The program is ending, not the write.
bool isShutdown(const ApiError &error)
{
    return error.kind == Kind::Abandoned || error.kind == Kind::Cancelled;
}

ItemOutcome outcomeOf(const ApiError &error)
{
    return {kindName(error.kind), error.http, error.code, error.message, {}};
}

ItemOutcome outcomeOf(const char *reason, const QByteArray &answer = {})
{
    ItemOutcome outcome;
    outcome.reason = reason;
    outcome.answer = answer;
    return outcome;
}

} // namespace

CommandSender::CommandSender(ApiClient &api, Journal &journal, Clock &clock, const CommandPace &pace)
    : m_api(api), m_journal(journal), m_clock(clock), m_pace(pace)
{}

void CommandSender::begin(const Run &run, int position, commandstate::Step step)
{
    switch (step) {
    case commandstate::Step::Nothing: Q_EMIT returned(run, position); return;
    case commandstate::Step::Read: readThenSend(run, position); return;
    case commandstate::Step::Send: markSending(run, position, {}); return;
    case commandstate::Step::Reconcile: lookFor(run, position); return;
    case commandstate::Step::TakeBack:
        end(run, position, {ItemState::Cancelled, outcomeOf(journalreason::takenBack), {}, {}});
        return;
    }
}

void CommandSender::decide(const Run &run, int position, ItemState to, const char *reason, const QString &person,
                           std::function<void()> then)
{
    take(run, position, {to, outcomeOf(reason), {}, person}, std::move(then));
}

//! The one way to another state: first on disk, then in memory.
void CommandSender::take(const Run &run, int position, const Step &step, std::function<void()> then)
{
    const CommandRun::Item &item = run->at(position);
    ItemChange change;
    change.command = run->record.id;
    change.position = position;
    change.from = item.state;
    change.to = step.to;
    change.before = step.before;
    change.outcome = step.outcome;
    change.person = step.person;
    m_journal.record(change).then(this, [this, run, position, step, then = std::move(then)](const Result<Done> &done) {
        CommandRun::Item &item = run->at(position);
        if (!done) {
            // Not sent where it was to be sent, and not known where an answer had come: the server will be read.
            item.interrupted = item.state == ItemState::Sending;
            Q_EMIT halted(run, position, done.error());
            return;
        }
        if (!step.before.isEmpty())
            item.before = step.before;
        item.interrupted = false;
        run->setState(position, step.to);
        Q_EMIT changed(run);
        then();
    });
}

void CommandSender::end(const Run &run, int position, const Step &step)
{
    take(run, position, step, [this, run, position] { Q_EMIT ended(run, position); });
}

void CommandSender::wait(std::chrono::milliseconds delay, std::function<void()> then)
{
    m_clock.after(delay, this, [this, then = std::move(then)] {
        if (!m_stopped)
            then();
    });
}

std::chrono::milliseconds CommandSender::waitAfter(int tries) const
{
    const int doublings = std::clamp(tries - 1, 0, 20);
    return std::min(m_pace.firstWait * (1 << doublings), m_pace.longestWait);
}

void CommandSender::readThenSend(const Run &run, int position)
{
    const CommandRun::Item &item = run->at(position);
    run->operation->read(m_api, item.target, item.after, urgency)
        .then(this, [this, run, position](const Result<QByteArray> &present) {
            if (present)
                takeRead(run, position, *present);
            else if (!isShutdown(present.error()))
                tryLater(run, position, present.error());
        });
}

void CommandSender::takeRead(const Run &run, int position, const QByteArray &present)
{
    const CommandRun::Item &item = run->at(position);
    const CommandOperation &operation = *run->operation;
    if (m_stopped || !run->runs()) { // paused or cancelled meanwhile
        Q_EMIT returned(run, position);
        return;
    }
    if (operation.standing(present, present, item.after) == Standing::After) {
        take(run, position, {ItemState::Confirmed, outcomeOf(journalreason::alreadySo), present, {}},
             [this, run, position, present] {
                 Q_EMIT stands(run->operation->name(), run->at(position).target, present);
                 Q_EMIT ended(run, position);
             });
    } else if (operation.isReplacing() && !item.before.isEmpty() && !operation.isSame(present, item.before)) {
        end(run, position, {ItemState::Refused, outcomeOf(journalreason::changedMeanwhile, present), {}, {}});
    } else {
        markSending(run, position, present);
    }
}

void CommandSender::markSending(const Run &run, int position, const QByteArray &before)
{
    take(run, position, {ItemState::Sending, {}, before, {}}, [this, run, position] {
        if (m_stopped) {
            return; // found as "sending" by whoever opens the journal next
        }
        if (run->progress.state == CommandState::Cancelled) {
            end(run, position, {ItemState::Cancelled, outcomeOf(journalreason::takenBack), {}, {}});
            return;
        }
        const CommandRun::Item &item = run->at(position);
        run->operation->send(m_api, item.target, item.after, urgency)
            .then(this,
                  [this, run, position](const Result<CommandAnswer> &answer) { takeAnswer(run, position, answer); });
    });
}

void CommandSender::takeAnswer(const Run &run, int position, const Result<CommandAnswer> &answer)
{
    if (answer) {
        ItemOutcome outcome = outcomeOf(journalreason::answered, answer->json);
        outcome.http = answer->http;
        take(run, position, {ItemState::Confirmed, outcome, {}, {}}, [this, run, position, json = answer->json] {
            const CommandRun::Item &item = run->at(position);
            Q_EMIT stands(run->operation->name(), item.target, json.isEmpty() ? item.after : json);
            Q_EMIT ended(run, position);
        });
        return;
    }
    const ApiError &error = answer.error();
    const bool limited = error.kind == Kind::RateLimited;
    if (isShutdown(error))
        return;
    if (neverArrived(error) || (limited && !run->operation->canRead())) {
        take(run, position, {ItemState::Planned, outcomeOf(error), {}, {}},
             [this, run, position, error] { tryLater(run, position, error); });
    } else if (error.outcomeUnknown() || limited) {
        take(run, position, {ItemState::Unknown, outcomeOf(error), {}, {}},
             [this, run, position] { lookFor(run, position); });
    } else {
        end(run, position, {ItemState::Refused, outcomeOf(error), {}, {}});
    }
}

//! Something certain has kept it from being done: again later, or not any more.
void CommandSender::tryLater(const Run &run, int position, const ApiError &why)
{
    if (stopsEverything(why)) {
        Q_EMIT halted(run, position, why);
        return;
    }
    const int tries = ++run->at(position).tries;
    if (tries >= m_pace.maxTries || !(neverArrived(why) || why.outcomeUnknown() || why.kind == Kind::RateLimited))
        end(run, position, {ItemState::Refused, outcomeOf(why), {}, {}});
    else
        wait(waitAfter(tries), [this, run, position] { Q_EMIT returned(run, position); });
}

//! Nobody knows what became of it. A write may still be on its way when its connection is gone, so it gets some time.
void CommandSender::lookFor(const Run &run, int position)
{
    if (run->at(position).state == ItemState::Sending) {
        take(run, position, {ItemState::Unknown, outcomeOf(journalreason::interrupted), {}, {}},
             [this, run, position] { lookFor(run, position); });
        return;
    }
    if (run->operation->canRead())
        wait(m_pace.settle * run->operation->patience(), [this, run, position] { readBack(run, position); });
    else
        askPerson(run, position, outcomeOf(journalreason::cannotTell));
}

void CommandSender::readBack(const Run &run, int position)
{
    const CommandRun::Item &item = run->at(position);
    run->operation->read(m_api, item.target, item.after, urgency)
        .then(this, [this, run, position](const Result<QByteArray> &present) {
            if (present) {
                takeReadBack(run, position, *present);
                return;
            }
            const ApiError &error = present.error();
            if (isShutdown(error))
                return;
            if (stopsEverything(error)) {
                Q_EMIT halted(run, position, error);
                return;
            }
            const int tries = ++run->at(position).tries;
            if (tries >= m_pace.maxTries)
                askPerson(run, position, outcomeOf(error));
            else
                wait(waitAfter(tries), [this, run, position] { readBack(run, position); });
        });
}

void CommandSender::takeReadBack(const Run &run, int position, const QByteArray &present)
{
    CommandRun::Item &item = run->at(position);
    switch (run->operation->standing(present, item.before, item.after)) {
    case Standing::After:
        take(run, position, {ItemState::Confirmed, outcomeOf(journalreason::foundSo, present), {}, {}},
             [this, run, position, present] {
                 Q_EMIT stands(run->operation->name(), run->at(position).target, present);
                 Q_EMIT ended(run, position);
             });
        return;
    case Standing::Before:
        if (run->progress.state == CommandState::Cancelled) {
            end(run, position, {ItemState::Cancelled, outcomeOf(journalreason::notCarriedOut, present), {}, {}});
        } else if (++item.tries >= m_pace.maxTries || run->progress.state == CommandState::Finished) {
            end(run, position, {ItemState::Refused, outcomeOf(journalreason::notCarriedOut, present), {}, {}});
        } else {
            take(run, position, {ItemState::Planned, outcomeOf(journalreason::notCarriedOut, present), {}, {}},
                 [this, run, position] { Q_EMIT returned(run, position); });
        }
        return;
    case Standing::Neither: askPerson(run, position, outcomeOf(journalreason::cannotTell, present)); return;
    }
}

void CommandSender::askPerson(const Run &run, int position, const ItemOutcome &outcome)
{
    take(run, position, {ItemState::Unknown, outcome, {}, {}}, [this, run, position] {
        run->setPhase(position, CommandRun::Phase::Asking);
        Q_EMIT ended(run, position);
    });
}

} // namespace switchyard
