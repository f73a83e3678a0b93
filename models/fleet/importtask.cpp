// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtask.h"

#include <utility>

namespace switchyard {

using namespace std::chrono_literals;

namespace {

constexpr int limitedAttempts = 8; // of one row against 429, each behind the pause that the service asked for
constexpr auto announceEvery = 250ms;

//! Where every further row would meet the same.
bool stopsEverything(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return error.kind == Kind::Offline || error.kind == Kind::TokenRefused || error.kind == Kind::Unauthorized
        || error.kind == Kind::Keychain || error.kind == Kind::Tls;
}

} // namespace

ImportTask::ImportTask(const QString &title, std::shared_ptr<const ImportPlan> plan,
                       std::shared_ptr<ImportTarget> target, Clock &clock, QObject *parent)
    : Task(parent), m_title(title), m_plan(std::move(plan)), m_target(std::move(target)), m_clock(clock),
      m_counts(m_plan->counts)
{
    m_outcomes.reserve(m_plan->rows.size());
    for (const ImportRow &row : m_plan->rows) {
        if (isPlanned(row.outcome))
            m_queue.push_back(quint32(m_outcomes.size()));
        m_outcomes.push_back(row.outcome);
    }
}

ImportTask::~ImportTask()
{
    for (auto &[row, flight] : m_flying) {
        if (flight.step != Step::Sending)
            flight.call.cancel();
    }
}

void ImportTask::start()
{
    if (m_state != State::Waiting)
        return;
    m_state = State::Running;
    m_measuredAt = m_clock.elapsed();
    pump();
    Q_EMIT changed();
    endIfDone();
}

qint64 ImportTask::done() const
{
    return total() - qint64(m_queue.size()) - qint64(m_flying.size());
}

qint64 ImportTask::failed() const
{
    return retryable() + count(ImportOutcome::ChangedMeanwhile);
}

qint64 ImportTask::retryable() const
{
    return count(ImportOutcome::Failed) + count(ImportOutcome::NotCarriedOut) + count(ImportOutcome::Unclear)
        + count(ImportOutcome::NotSent);
}

bool ImportTask::canRetryFailed() const
{
    return !isActive() && retryable() > 0;
}

QString ImportTask::note() const
{
    if (m_halted)
        return tr("stopped by itself: the service cannot be used");
    return m_cancelled && isActive() ? tr("ends what is on its way") : QString();
}

void ImportTask::pause()
{
    if (m_state != State::Running || m_cancelled)
        return;
    m_state = State::Paused; // rows that are under way come to their end
    m_rate = 0;
    Q_EMIT changed();
}

void ImportTask::resume()
{
    if (m_state != State::Paused)
        return;
    m_halted.reset();
    m_state = State::Running;
    m_measuredAt = m_clock.elapsed();
    m_measuredDone = done();
    pump();
    Q_EMIT changed();
    endIfDone();
}

void ImportTask::cancel()
{
    if (!isActive() || m_cancelled)
        return;
    m_cancelled = true;
    m_halted.reset();
    if (m_state == State::Paused)
        m_state = State::Running;
    for (auto flight = m_flying.begin(); flight != m_flying.end();) {
        if (flight->second.step == Step::Reading) {
            flight->second.call.cancel();
            m_queue.push_back(flight->first);
            flight = m_flying.erase(flight);
        } else {
            ++flight;
        }
    }
    for (const quint32 row : std::exchange(m_queue, {}))
        setOutcome(row, ImportOutcome::NotSent);
    Q_EMIT changed();
    endIfDone();
}

void ImportTask::retryFailed()
{
    if (!canRetryFailed())
        return;
    m_cancelled = false;
    for (quint32 row = 0; row < m_outcomes.size(); ++row) {
        if (!mayBeRetried(m_outcomes[row]))
            continue;
        m_troubles.remove(row);
        setOutcome(row, m_plan->rows[row].outcome);
        m_queue.push_back(row);
    }
    m_state = State::Waiting;
    m_measuredDone = done();
    start();
}

void ImportTask::pump()
{
    while (m_state == State::Running && !m_queue.empty() && m_flying.size() < window) {
        const quint32 row = m_queue.front();
        m_queue.pop_front();
        m_flying.emplace(row, Flight());
        ask(row, Step::Reading);
    }
}

void ImportTask::ask(quint32 row, Step step)
{
    Flight &flight = m_flying[row];
    flight.step = step;
    flight.call = m_target->access().ask(m_plan->ids.at(m_plan->rows[row].id).toByteArray());
    flight.call.then(this, [this, row, step](const Result<EntityCopy> &copy) {
        if (step == Step::Reading)
            takeRead(row, copy);
        else
            takeVerified(row, copy);
    });
}

void ImportTask::takeRead(quint32 number, const Result<EntityCopy> &copy)
{
    const ImportRow &row = m_plan->rows[number];
    Flight &flight = m_flying[number];
    const bool missing = !copy && copy.error().kind == ApiError::Kind::NotFound;
    if (!copy && !missing) {
        stopsEverything(copy.error()) ? halt(number, copy.error()) : fail(number, copy.error());
        return;
    }
    if (missing && row.outcome != ImportOutcome::WillMake) {
        settle(number, ImportOutcome::ChangedMeanwhile);
        return;
    }
    flight.creates = missing;
    flight.base = missing ? EntityCopy{FieldDraft(m_plan->fields.size()), {}} : *copy;
    if (!missing)
        m_target->access().keep(*copy);
    flight.sent = flight.base.draft;
    if (missing)
        flight.sent.setText(size_t(0), m_plan->ids.text(row.id));
    std::vector<FieldConflict> conflicts;
    for (const ImportChange &change : m_plan->changesOf(row)) {
        const QString there = flight.base.draft.text(change.field);
        const QString before = m_plan->texts.text(change.before);
        const QString after = m_plan->texts.text(change.after);
        if (change.known && there != before && there != after)
            conflicts.push_back({change.field, before, after, there});
        flight.sent.setText(change.field, after);
    }
    if (!conflicts.empty())
        settle(number, ImportOutcome::ChangedMeanwhile, {{}, std::move(conflicts)});
    else if (!missing && flight.sent == flight.base.draft)
        settle(number, ImportOutcome::Same);
    else
        send(number);
}

void ImportTask::send(quint32 row)
{
    using Write = EntityAccess::Write;
    Flight &flight = m_flying[row];
    flight.step = Step::Sending;
    flight.call = m_target->access().send(flight.creates ? Write::Create : Write::Replace, flight.base, flight.sent);
    flight.call.then(this, [this, row](const Result<EntityCopy> &answer) { takeAnswer(row, answer); });
}

void ImportTask::takeAnswer(quint32 row, const Result<EntityCopy> &answer)
{
    Flight &flight = m_flying[row];
    if (answer) {
        m_target->access().keep(*answer);
        settle(row, flight.creates ? ImportOutcome::Made : ImportOutcome::Changed);
        return;
    }
    const ApiError &error = answer.error();
    if (error.outcomeUnknown()) {
        flight.lost = error;
        ask(row, Step::Verifying);
    } else if (error.kind == ApiError::Kind::RateLimited && ++flight.limited < limitedAttempts && !m_cancelled) {
        ask(row, Step::Reading); // waits in the line of the scheduler, which the service has stopped
    } else if (stopsEverything(error)) {
        halt(row, error);
    } else {
        fail(row, error);
    }
}

void ImportTask::takeVerified(quint32 number, const Result<EntityCopy> &copy)
{
    const ImportRow &row = m_plan->rows[number];
    const Flight &flight = m_flying[number];
    const bool missing = !copy && copy.error().kind == ApiError::Kind::NotFound;
    const ApiError lost = flight.lost;
    if (copy && standsThere(row, copy->draft)) {
        m_target->access().keep(*copy);
        settle(number, flight.creates ? ImportOutcome::Made : ImportOutcome::Changed);
    } else if (flight.creates ? missing : copy && copy->draft == flight.base.draft) {
        settle(number, ImportOutcome::NotCarriedOut, {lost, {}});
    } else {
        settle(number, ImportOutcome::Unclear, {lost, {}});
    }
}

bool ImportTask::standsThere(const ImportRow &row, const FieldDraft &draft) const
{
    for (const ImportChange &change : m_plan->changesOf(row)) {
        if (draft.text(change.field) != m_plan->texts.text(change.after))
            return false;
    }
    return true;
}

void ImportTask::fail(quint32 row, const ApiError &error)
{
    settle(row, ImportOutcome::Failed, {error, {}});
}

void ImportTask::halt(quint32 row, const ApiError &error)
{
    m_flying.erase(row);
    if (m_cancelled) {
        setOutcome(row, ImportOutcome::NotSent);
        endIfDone();
        return;
    }
    m_queue.push_front(row);
    m_halted = error;
    m_state = State::Paused;
    m_rate = 0;
    Q_EMIT changed();
}

void ImportTask::settle(quint32 row, ImportOutcome outcome, const ImportTrouble &trouble)
{
    m_flying.erase(row);
    setOutcome(row, outcome);
    if (outcome == ImportOutcome::ChangedMeanwhile || mayBeRetried(outcome))
        m_troubles.insert(row, trouble);
    pump();
    measure();
    endIfDone();
}

void ImportTask::setOutcome(quint32 row, ImportOutcome outcome)
{
    --m_counts[size_t(m_outcomes[row])];
    ++m_counts[size_t(outcome)];
    m_outcomes[row] = outcome;
    m_changedRows.push_back(row);
    if (std::exchange(m_announcing, true))
        return;
    m_clock.after(announceEvery, this, [this] {
        announce();
        Q_EMIT changed();
    });
}

void ImportTask::announce()
{
    m_announcing = false;
    const auto rows = std::exchange(m_changedRows, {});
    if (!rows.empty())
        Q_EMIT rowsChanged(rows);
}

void ImportTask::measure()
{
    constexpr auto often = 1s;
    constexpr double weight = 0.4;
    const auto now = m_clock.elapsed();
    const auto span = now - m_measuredAt;
    if (span < often)
        return;
    const double rate = double(done() - m_measuredDone) * 1000 / double(span.count());
    m_rate = m_rate > 0 ? m_rate + (rate - m_rate) * weight : rate;
    m_measuredAt = now;
    m_measuredDone = done();
}

void ImportTask::endIfDone()
{
    if (m_state != State::Running || !m_queue.empty() || !m_flying.empty())
        return;
    m_rate = 0;
    m_state = m_cancelled     ? State::Cancelled
        : failed() == 0       ? State::Finished
        : failed() == total() ? State::Failed
                              : State::PartlyFailed;
    announce();
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace switchyard
