// SPDX-License-Identifier: GPL-3.0-or-later
#include "offlinepreparation.h"

namespace switchyard {

OfflinePreparation::OfflinePreparation(const SiteCheckParts &parts, std::vector<QByteArray> sites, QObject *parent)
    : Task(parent), m_parts(parts), m_left(sites.rbegin(), sites.rend()), m_total(qint64(sites.size()))
{}

void OfflinePreparation::start()
{
    m_since = m_parts.clock.elapsed();
    m_state = State::Running;
    next();
}

QString OfflinePreparation::title() const
{
    return tr("Prepare %n sites for offline", nullptr, int(m_total));
}

double OfflinePreparation::rate() const
{
    const auto passed = m_parts.clock.elapsed() - m_since;
    constexpr double second_ms = 1000;
    return m_state != State::Running || passed.count() <= 0 ? 0 : double(m_done) * second_ms / double(passed.count());
}

QString OfflinePreparation::note() const
{
    return m_error ? m_error->message : QString();
}

void OfflinePreparation::next()
{
    if (m_state != State::Running)
        return;
    if (m_left.empty()) {
        m_state = m_failed.empty()               ? State::Finished
            : qint64(m_failed.size()) == m_total ? State::Failed
                                                 : State::PartlyFailed;
        Q_EMIT changed();
        return;
    }
    m_run = std::make_unique<SiteCheckRun>(m_parts);
    connect(m_run.get(), &SiteCheckRun::finished, this, &OfflinePreparation::takeSite);
    m_run->start(SiteId(m_left.back()));
    Q_EMIT changed();
}

void OfflinePreparation::takeSite()
{
    if (m_left.empty())
        return;
    if (const auto &error = m_run->failure()) {
        m_failed.push_back(m_left.back());
        m_error = *error;
    }
    m_left.pop_back();
    ++m_done;
    // Not from within its own signal: the run that has ended goes.
    QMetaObject::invokeMethod(this, &OfflinePreparation::next, Qt::QueuedConnection);
    Q_EMIT changed();
}

void OfflinePreparation::pause()
{
    if (m_state != State::Running)
        return;
    m_state = State::Paused; // the site under way comes to its end
    Q_EMIT changed();
}

void OfflinePreparation::resume()
{
    if (m_state != State::Paused)
        return;
    m_state = State::Running;
    if (!m_run || !m_run->isRunning())
        next();
    Q_EMIT changed();
}

void OfflinePreparation::cancel()
{
    if (!isActive())
        return;
    m_run.reset();
    m_left.clear();
    m_state = State::Cancelled;
    Q_EMIT changed();
}

void OfflinePreparation::retryFailed()
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
