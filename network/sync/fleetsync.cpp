// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetsync.h"

#include "log.h"

#include <algorithm>

namespace switchyard {

using namespace std::chrono_literals;

namespace {

constexpr auto rateSpan = 3000ms;
constexpr auto announceEvery = 100ms; // progress is read by people
constexpr size_t sliceRows = 8192;    // about a millisecond

} // namespace

bool FleetSync::isPassing(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    return kind == Kind::Offline || kind == Kind::HostNotFound || kind == Kind::ConnectionRefused
        || kind == Kind::ConnectionLost || kind == Kind::TimedOut || kind == Kind::Abandoned || kind == Kind::Proxy;
}

std::optional<std::chrono::seconds> SyncProgress::timeLeft() const
{
    const qsizetype left = total - fetched - failed;
    if (perSecond < 0.1 || left <= 0)
        return {};
    return std::chrono::seconds(qRound64(double(left) / perSecond));
}

FleetSync::FleetSync(EntityStore &store, Scheduler &scheduler, Worker &worker, Clock &clock, Details details)
    : m_store(store), m_scheduler(scheduler), m_worker(worker), m_clock(clock), m_details(details)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &FleetSync::takeSlice);
    connect(&scheduler, &Scheduler::stateChanged, this, &FleetSync::onServiceChanged);
}

void FleetSync::refresh()
{
    m_listWanted = true;
    m_sweepStart = m_clock.now();
    m_progress.state = SyncProgress::State::Listing;
    m_progress.error = {};
    Q_EMIT progressChanged();
    if (!m_storeReady)
        return;
    m_scheduler.probeNow(); // somebody asks: a service that was down may be tried at once
    readList(Urgency::Foreground);
}

void FleetSync::setStoreReady(bool ready)
{
    m_storeReady = ready;
    if (!ready)
        return;
    recount();
    if (m_listWanted)
        refresh();
    else
        pump();
}

void FleetSync::readList(Urgency urgency)
{
    m_listPending = true;
    askForList(urgency);
}

//! While the service is down, keeps one request in the line, which goes out when the next attempt is due: without any,
//! nobody would find out that it is back.
void FleetSync::knock()
{
    if (m_paused || m_scheduler.isOffline() || serviceAnswers() || m_listPending || !m_underWay.empty())
        return;
    if (m_listWanted) {
        readList(Urgency::Background);
    } else if (auto &rows = m_again.empty() ? m_rest : m_again; !rows.empty()) {
        const qsizetype row = rows.back();
        rows.pop_back();
        fetch(row, Urgency::Background);
    }
}

void FleetSync::takeList(const Result<Listed> &list)
{
    m_listPending = false;
    if (!list) {
        m_progress.error = list.error();
        m_progress.state = isPassing(list.error().kind) && m_store.listedAt() ? SyncProgress::State::Waiting
                                                                              : SyncProgress::State::Failed;
        qCInfo(lcSync) << "the list could not be read:" << kindName(list.error().kind);
        Q_EMIT progressChanged();
        if (isPassing(list.error().kind))
            knock();
        return;
    }
    m_listWanted = false;
    m_progress.leftOut = list->leftOut;
    m_intake = Intake{list->ids, 0, m_store.rows(), 0};
    m_planning.cancel();
    m_store.beginList();
    m_slice.start();
}

void FleetSync::takeSlice()
{
    if (!m_intake)
        return;
    Intake &intake = *m_intake;
    if (intake.taken < intake.ids.size()) {
        const size_t end = std::min(intake.taken + sliceRows, intake.ids.size());
        m_store.takeListed(intake.ids, std::exchange(intake.taken, end), end);
    } else if (intake.marked < intake.known) {
        const qsizetype end = std::min(intake.marked + qsizetype(8 * sliceRows), intake.known);
        m_store.markUnlisted(std::exchange(intake.marked, end), end);
    } else {
        m_slice.stop();
        m_intake.reset();
        m_store.endList(m_clock.now());
        if (m_details == Details::InList)
            complete();
        else
            planRest();
    }
    recount();
}

//! What the sweep has to fetch: oldest first; never fetched ones have age zero and keep the order of the list.
void FleetSync::planRest()
{
    m_planning = m_worker.run([columns = m_store.columns(), tooOld = (m_sweepStart - maxAge).ms] {
        std::vector<qsizetype> rest;
        for (qsizetype row = 0; row < columns.rows(); ++row) {
            if (!isUnlisted(columns.state[row]) && columns.fetchedAt_ms()[row] <= tooOld)
                rest.push_back(row);
        }
        std::stable_sort(rest.begin(), rest.end(), [&](qsizetype a, qsizetype b) {
            return columns.fetchedAt_ms()[a] < columns.fetchedAt_ms()[b];
        });
        std::reverse(rest.begin(), rest.end()); // the back of the vector goes first
        return rest;
    });
    m_planning->then(this, [this](const Result<std::vector<qsizetype>> &rest) {
        if (!rest)
            return;
        m_rest = *rest;
        m_again.clear();
        m_arrivals.clear();
        m_progress.state = m_paused ? SyncProgress::State::Paused : SyncProgress::State::Fetching;
        recount();
        pump();
        Q_EMIT progressChanged();
    });
}

void FleetSync::recount()
{
    m_progress.total = m_store.rows() - m_store.unlistedCount();
    m_progress.fetched = m_store.count(RowState::Fetched);
    m_progress.failed =
        m_store.count(RowState::NotFound) + m_store.count(RowState::Forbidden) + m_store.count(RowState::Failed);
}

void FleetSync::setWanted(std::vector<qsizetype> visible, std::vector<qsizetype> near)
{
    if (m_details == Details::InList)
        return;
    m_visible = std::move(visible);
    m_near = std::move(near);
    pump();
}

bool FleetSync::isStale(qsizetype row) const
{
    return m_store.columns().fetchedAt_ms()[row] <= std::max<qint64>((m_sweepStart - maxAge).ms, 0);
}

bool FleetSync::isWanted(qsizetype row) const
{
    if (row >= m_store.rows() || m_underWay.contains(row))
        return false;
    const RowState state = m_store.columns().state[row];
    return (state == RowState::Listed || state == RowState::Fetched) && isStale(row);
}

bool FleetSync::serviceAnswers() const
{
    return !m_scheduler.isOffline() && m_scheduler.state().kind != ServiceState::Kind::Down;
}

void FleetSync::pump()
{
    if (!m_storeReady)
        return;
    if (!serviceAnswers())
        knock();
    if (m_paused || !serviceAnswers())
        return;
    for (const qsizetype row : m_visible) {
        if (isWanted(row)) // what a person looks at is not held back by the window
            fetch(row, Urgency::Foreground);
    }
    for (const qsizetype row : m_near) {
        if (int(m_underWay.size()) >= window)
            return;
        if (isWanted(row))
            fetch(row, Urgency::Nearby);
    }
    const EntityColumns &columns = m_store.columns();
    if (m_rest.empty() && m_underWay.empty())
        m_rest.swap(m_again);
    while (int(m_underWay.size()) < window && !m_rest.empty()) {
        const qsizetype row = m_rest.back();
        m_rest.pop_back();
        const bool done = !isStale(row) || isUnlisted(columns.state[row]);
        if (!done && !m_underWay.contains(row))
            fetch(row, Urgency::Background);
    }
    if (m_underWay.empty() && m_rest.empty() && m_again.empty() && m_progress.state == SyncProgress::State::Fetching)
        complete();
}

void FleetSync::complete()
{
    m_progress.state = SyncProgress::State::Complete;
    m_progress.perSecond = 0;
    recount();
    Q_EMIT progressChanged();
}

void FleetSync::fetchNow(QByteArrayView id)
{
    const qsizetype row = m_store.rowOf(id);
    if (row >= 0 && !m_underWay.contains(row))
        fetch(row, Urgency::Foreground);
}

void FleetSync::fetch(qsizetype row, Urgency urgency)
{
    m_underWay.insert(row);
    askFor(row, urgency);
}

void FleetSync::took(qsizetype row)
{
    measure();
    settle(row);
}

void FleetSync::lost(qsizetype row, const ApiError &error)
{
    using Kind = ApiError::Kind;
    m_progress.error = error;
    if (error.kind == Kind::TokenRefused) {
        m_underWay.erase(row);
        m_again.push_back(row);
        m_progress.state = SyncProgress::State::Failed;
        Q_EMIT progressChanged();
        return; // every further request would be refused the same way
    }
    if (isPassing(error.kind))
        m_again.push_back(row); // behind all others, and only while the service answers
    else
        m_store.takeFailure(m_store.idBytes(row),
                            error.kind == Kind::NotFound        ? RowState::NotFound
                                : error.kind == Kind::Forbidden ? RowState::Forbidden
                                                                : RowState::Failed);
    settle(row);
}

void FleetSync::settle(qsizetype row)
{
    m_underWay.erase(row);
    recount();
    pump();
    if (!m_announcing) {
        m_announcing = true;
        m_clock.after(announceEvery, this, [this] {
            m_announcing = false;
            Q_EMIT progressChanged();
        });
    }
}

void FleetSync::measure()
{
    const auto now = m_clock.elapsed();
    m_arrivals.push_back(now);
    while (m_arrivals.front() < now - rateSpan)
        m_arrivals.pop_front();
    const auto span = std::max<std::chrono::milliseconds>(now - m_arrivals.front(), 1ms);
    m_progress.perSecond = m_arrivals.size() > 3 ? double(m_arrivals.size()) * 1000 / double(span.count()) : 0;
}

void FleetSync::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (paused && m_progress.state == SyncProgress::State::Fetching)
        m_progress.state = SyncProgress::State::Paused;
    else if (!paused && m_progress.state == SyncProgress::State::Paused)
        m_progress.state = SyncProgress::State::Fetching;
    m_arrivals.clear();
    m_progress.perSecond = 0;
    pump();
    Q_EMIT progressChanged();
}

void FleetSync::onServiceChanged()
{
    const bool answers = serviceAnswers();
    if (!answers && m_progress.state == SyncProgress::State::Fetching) {
        m_progress.state = SyncProgress::State::Waiting;
        m_progress.error = m_scheduler.state().lastError;
        Q_EMIT progressChanged();
    } else if (answers
               && (m_progress.state == SyncProgress::State::Waiting
                   || (m_listWanted && m_progress.state == SyncProgress::State::Failed))) {
        if (m_listWanted && m_listPending) {
            m_progress.state = SyncProgress::State::Listing; // its answer is what showed that the service is back
            Q_EMIT progressChanged();
        } else if (m_listWanted) {
            refresh();
        } else {
            m_progress.state = SyncProgress::State::Fetching;
            Q_EMIT progressChanged();
            pump();
        }
    }
}

} // namespace switchyard
