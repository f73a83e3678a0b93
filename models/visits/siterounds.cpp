// SPDX-License-Identifier: GPL-3.0-or-later
#include "siterounds.h"

namespace switchyard {

SiteRounds::SiteRounds(const SiteCheckParts &parts, FleetStore &store, std::vector<QByteArray> sites, QObject *parent)
    : Task(parent), m_parts(parts), m_store(store), m_left(sites.rbegin(), sites.rend()), m_total(qint64(sites.size()))
{}

void SiteRounds::start()
{
    m_since = m_parts.clock.elapsed();
    m_state = State::Running;
    next();
}

double SiteRounds::rate() const
{
    const auto passed = m_parts.clock.elapsed() - m_since;
    constexpr double second_ms = 1000;
    return m_state != State::Running || passed.count() <= 0 ? 0 : double(m_done) * second_ms / double(passed.count());
}

QString SiteRounds::note() const
{
    return m_error ? m_error->message : QString();
}

void SiteRounds::next()
{
    if (m_state != State::Running || m_run)
        return;
    if (m_left.empty()) {
        m_state = m_failed.empty()               ? State::Finished
            : qint64(m_failed.size()) == m_total ? State::Failed
                                                 : State::PartlyFailed;
        Q_EMIT changed();
        return;
    }
    m_run = std::make_unique<SiteCheckRun>(m_parts);
    connect(m_run.get(), &SiteCheckRun::finished, this, &SiteRounds::lookWhetherKept);
    m_details = m_parts.api.call(getSite, SiteId(m_left.back()));
    m_details->then(this, [this](const Result<Site> &site) { takeDetails(site); });
    Q_EMIT changed();
}

void SiteRounds::takeDetails(const Result<Site> &site)
{
    m_detailsError.reset();
    if (site)
        m_store.take(*site, m_parts.clock.now());
    else
        m_detailsError = site.error();
    m_run->start(SiteId(m_left.back()));
}

//! What is read back has come through the disk: a full one is noticed before anybody relies on it.
void SiteRounds::lookWhetherKept()
{
    const std::optional<ApiError> failure = m_run->failure() ? m_run->failure() : m_detailsError;
    if (failure || !hasToBeKept() || !m_parts.wiring.load) {
        takeSite(failure);
        return;
    }
    m_kept = m_parts.wiring.load(m_run->site());
    m_kept->then(this, [this](const Result<std::optional<KeptTopology>> &kept) {
        const bool isKept = kept && *kept && (*kept)->topology == m_run->topology();
        takeSite(isKept ? std::nullopt
                        : std::optional(ApiError::of(ApiError::Kind::Storage,
                                                     tr("It was read, but cannot be kept on this computer"))));
    });
}

void SiteRounds::takeSite(const std::optional<ApiError> &failure)
{
    const bool hasFailed = take(*m_run, failure);
    if (m_left.empty())
        return; // stopped meanwhile
    if (hasFailed) {
        m_failed.push_back(m_left.back());
        m_error = failure;
    }
    m_left.pop_back();
    ++m_done;
    dropRun();
    QMetaObject::invokeMethod(this, &SiteRounds::next, Qt::QueuedConnection);
    Q_EMIT changed();
}

//! Also from within its own signal.
void SiteRounds::dropRun()
{
    if (!m_run)
        return;
    m_run->disconnect(this);
    m_run.release()->deleteLater();
}

void SiteRounds::pause()
{
    if (m_state != State::Running)
        return;
    m_state = State::Paused; // the site under way comes to its end
    Q_EMIT changed();
}

void SiteRounds::resume()
{
    if (m_state != State::Paused)
        return;
    m_state = State::Running;
    if (!m_run)
        next();
    Q_EMIT changed();
}

void SiteRounds::cancel()
{
    if (isActive())
        stop(State::Cancelled);
}

void SiteRounds::stop(State state)
{
    m_details.cancel();
    m_kept.cancel();
    dropRun();
    m_left.clear();
    m_state = state;
    Q_EMIT changed();
}

void SiteRounds::retryFailed()
{
    if (!canRetryFailed())
        return;
    m_left.assign(m_failed.rbegin(), m_failed.rend());
    m_done = m_total - qint64(m_failed.size());
    m_failed.clear();
    m_error.reset();
    start();
}

} // namespace switchyard
