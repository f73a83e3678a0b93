// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetsync.h"

#include "log.h"

#include <algorithm>

namespace switchyard {

using namespace std::chrono_literals;

namespace {

constexpr auto rateSpan = 3000ms;
constexpr auto announceEvery = 100ms; // progress is read by people

//! The way to the service failed, not the thing that was asked for. (A 5xx is an answer: asking again at once would hammer.)
bool isPassing(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    return kind == Kind::Offline || kind == Kind::HostNotFound || kind == Kind::ConnectionRefused
        || kind == Kind::ConnectionLost || kind == Kind::TimedOut || kind == Kind::Abandoned || kind == Kind::Proxy;
}

} // namespace

std::optional<std::chrono::seconds> SyncProgress::timeLeft() const
{
    const qsizetype left = total - fetched - failed;
    if (perSecond < 0.1 || left <= 0)
        return {};
    return std::chrono::seconds(qRound64(double(left) / perSecond));
}

FleetSync::FleetSync(ApiClient &api, FleetStore &store, Scheduler &scheduler, Clock &clock)
    : m_api(api), m_store(store), m_scheduler(scheduler), m_clock(clock)
{
    connect(&scheduler, &Scheduler::stateChanged, this, &FleetSync::onServiceChanged);
}

void FleetSync::refresh()
{
    m_listWanted = true;
    m_sweepStart = m_clock.now();
    m_progress.state = SyncProgress::State::Listing;
    m_progress.error = {};
    Q_EMIT progressChanged();
    m_scheduler.probeNow(); // somebody asks: a service that was down may be tried at once
    readList(Urgency::Foreground);
}

void FleetSync::readList(Urgency urgency)
{
    m_list = m_api.callNotedWith(urgency, listSites);
    m_list->then(this, [this](const Result<Decoded<SiteIds>> &list) { takeList(list); });
}

//! While the service is down, keeps one request in the line, which goes out when the next attempt is due: without any,
//! nobody would find out that it is back.
void FleetSync::knock()
{
    if (m_paused || m_scheduler.isOffline() || serviceAnswers() || m_list.isPending() || !m_underWay.empty())
        return;
    if (m_listWanted) {
        readList(Urgency::Background);
    } else if (auto &rows = m_again.empty() ? m_rest : m_again; !rows.empty()) {
        const qsizetype row = rows.back();
        rows.pop_back();
        fetch(row, Urgency::Background);
    }
}

void FleetSync::takeList(const Result<Decoded<SiteIds>> &list)
{
    if (!list) {
        m_progress.error = list.error();
        m_progress.state = isPassing(list.error().kind) && m_store.listedAt() ? SyncProgress::State::Waiting
                                                                              : SyncProgress::State::Failed;
        qCInfo(lcSync) << "the list of sites could not be read:" << kindName(list.error().kind);
        Q_EMIT progressChanged();
        if (isPassing(list.error().kind))
            knock();
        return;
    }
    m_listWanted = false;
    m_progress.leftOut = list->notes.badEntryCount;
    m_store.takeList(list->value.ids, m_clock.now());

    const SiteColumns &columns = m_store.columns();
    const qint64 tooOld = (m_sweepStart - maxAge).ms;
    m_rest.clear();
    m_again.clear();
    for (qsizetype row = 0; row < columns.rows(); ++row) {
        if (columns.state[row] != RowState::Gone && columns.fetchedAt_ms[row] <= tooOld)
            m_rest.push_back(row);
    }
    // Oldest first; never fetched ones have age zero and keep the order of the list. The back of the vector goes first.
    std::stable_sort(m_rest.begin(), m_rest.end(),
                     [&](qsizetype a, qsizetype b) { return columns.fetchedAt_ms[a] < columns.fetchedAt_ms[b]; });
    std::reverse(m_rest.begin(), m_rest.end());
    m_arrivals.clear();
    m_progress.state = m_paused ? SyncProgress::State::Paused : SyncProgress::State::Fetching;
    recount();
    pump();
    Q_EMIT progressChanged();
}

void FleetSync::recount()
{
    const SiteColumns &columns = m_store.columns();
    m_progress.total = columns.rows() - m_store.goneCount();
    m_progress.fetched = 0;
    m_progress.failed = 0;
    for (const RowState state : columns.state) {
        m_progress.fetched += state == RowState::Fetched;
        m_progress.failed += state == RowState::NotFound || state == RowState::Forbidden || state == RowState::Failed;
    }
}

void FleetSync::setWanted(std::vector<qsizetype> visible, std::vector<qsizetype> near)
{
    m_visible = std::move(visible);
    m_near = std::move(near);
    pump();
}

bool FleetSync::isWanted(qsizetype row) const
{
    const SiteColumns &columns = m_store.columns();
    return row < columns.rows() && columns.fetchedAt_ms[row] == 0 && columns.state[row] == RowState::Listed
        && !m_underWay.contains(row);
}

bool FleetSync::serviceAnswers() const
{
    return !m_scheduler.isOffline() && m_scheduler.state().kind != ServiceState::Kind::Down;
}

void FleetSync::pump()
{
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
    const SiteColumns &columns = m_store.columns();
    if (m_rest.empty() && m_underWay.empty())
        m_rest.swap(m_again);
    while (int(m_underWay.size()) < window && !m_rest.empty()) {
        const qsizetype row = m_rest.back();
        m_rest.pop_back();
        const bool done =
            columns.fetchedAt_ms[row] > (m_sweepStart - maxAge).ms || columns.state[row] == RowState::Gone;
        if (!done && !m_underWay.contains(row))
            fetch(row, Urgency::Background);
    }
    if (m_underWay.empty() && m_rest.empty() && m_again.empty() && m_progress.state == SyncProgress::State::Fetching) {
        m_progress.state = SyncProgress::State::Complete;
        m_progress.perSecond = 0;
        recount();
        Q_EMIT progressChanged();
    }
}

void FleetSync::fetchNow(const SiteId &id)
{
    const qsizetype row = m_store.rowOf(id);
    if (row >= 0 && !m_underWay.contains(row))
        fetch(row, Urgency::Foreground);
}

void FleetSync::fetch(qsizetype row, Urgency urgency)
{
    const Call<Site> call = m_api.callWith(urgency, getSite, m_store.idAt(row));
    m_underWay.insert_or_assign(row, call);
    call.then(this, [this, row](const Result<Site> &site) { takeSite(row, site); });
}

void FleetSync::takeSite(qsizetype row, const Result<Site> &site)
{
    m_underWay.erase(row);
    const SiteId id = m_store.idAt(row);
    const RowState before = m_store.columns().state[row];
    const bool wasFailed = before == RowState::NotFound || before == RowState::Forbidden || before == RowState::Failed;
    if (site && site->siteId == id) {
        m_progress.fetched += before != RowState::Fetched && before != RowState::Gone;
        m_progress.failed -= wasFailed;
        m_store.takeSite(*site, m_clock.now());
        measure();
    } else {
        const auto kind = site ? ApiError::Kind::Malformed : site.error().kind;
        if (!site && isPassing(kind)) {
            m_again.push_back(row); // behind all others, and only while the service answers
        } else {
            m_progress.fetched -= before == RowState::Fetched;
            m_progress.failed += !wasFailed && before != RowState::Gone;
            m_store.takeFailure(id,
                                kind == ApiError::Kind::NotFound        ? RowState::NotFound
                                    : kind == ApiError::Kind::Forbidden ? RowState::Forbidden
                                                                        : RowState::Failed);
        }
        if (!site)
            m_progress.error = site.error();
        if (!site && kind == ApiError::Kind::TokenRefused) {
            m_progress.state = SyncProgress::State::Failed;
            m_again.push_back(row);
            Q_EMIT progressChanged();
            return; // every further request would be refused the same way
        }
    }
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
        if (m_listWanted && m_list.isPending()) {
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
