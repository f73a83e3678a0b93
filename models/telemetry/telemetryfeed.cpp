// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetryfeed.h"

#include <algorithm>

namespace switchyard {

namespace {

qint64 coverage_ms(const TelemetrySeriesStore &store, const Span &view)
{
    qint64 sum = 0;
    for (const Span &one : store.covered())
        sum += one.cutTo(view).length_ms();
    return sum;
}

} // namespace

TelemetryFeed::TelemetryFeed(OriginSource source, TelemetryKeeper keeper, QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_keeper(std::move(keeper))
{}

TelemetryFeed::~TelemetryFeed() = default;

void TelemetryFeed::ask(const std::vector<TelemetryOrigin> &origins, const Question &question,
                        TelemetryFetch::Anew anew)
{
    m_question = question;
    std::erase_if(m_feeds, [&origins](const std::unique_ptr<Feed> &feed) {
        return std::find(origins.begin(), origins.end(), feed->origin) == origins.end();
    });
    for (const TelemetryOrigin &origin : origins) {
        auto at = std::find_if(m_feeds.begin(), m_feeds.end(),
                               [&origin](const std::unique_ptr<Feed> &feed) { return feed->origin == origin; });
        if (at == m_feeds.end()) {
            auto made = std::make_unique<Feed>();
            made->origin = origin;
            made->fetch = std::make_unique<TelemetryFetch>(m_source, m_keeper);
            connect(made->fetch.get(), &TelemetryFetch::changed, this, [this, feed = made.get()] { take(*feed); });
            m_feeds.push_back(std::move(made));
            at = m_feeds.end() - 1;
        }
        TelemetryFetch &fetch = *(*at)->fetch;
        fetch.setAtATime(std::max(1, atATime / int(origins.size())));
        fetch.ask({origin.id, question.span, question.bucket, question.energy, origin.counterfactual, question.view,
                   question.settledUntil_ms},
                  anew);
    }
}

void TelemetryFeed::take(Feed &feed)
{
    const TelemetrySeriesStore &fresh = feed.fetch->store();
    const bool sameBucket = fresh.asked() == feed.shown.asked();
    if (sameBucket || !feed.fetch->isLoading()
        || coverage_ms(fresh, m_question.view) >= coverage_ms(feed.shown, m_question.view)) {
        // A bucket that could not be had does not take the place of one that was.
        if (sameBucket || !fresh.isEmpty() || feed.fetch->progress().failed == 0)
            feed.shown = fresh;
    }
    Q_EMIT changed(feed.origin);
}

void TelemetryFeed::retryFailed()
{
    for (const auto &feed : m_feeds) {
        if (feed->fetch->progress().failed > 0)
            feed->fetch->retryFailed();
    }
}

void TelemetryFeed::cancel()
{
    m_feeds.clear();
}

TelemetryFetch::Progress TelemetryFeed::progress() const
{
    TelemetryFetch::Progress sum;
    for (const auto &feed : m_feeds) {
        const TelemetryFetch::Progress one = feed->fetch->progress();
        sum.parts += one.parts;
        sum.loaded += one.loaded;
        sum.failed += one.failed;
    }
    return sum;
}

bool TelemetryFeed::isLoading() const
{
    return std::any_of(m_feeds.begin(), m_feeds.end(),
                       [](const std::unique_ptr<Feed> &feed) { return feed->fetch->isLoading(); });
}

const TelemetryFetch *TelemetryFeed::fetch(const TelemetryOrigin &origin) const
{
    const auto at = std::find_if(m_feeds.begin(), m_feeds.end(),
                                 [&origin](const std::unique_ptr<Feed> &feed) { return feed->origin == origin; });
    return at == m_feeds.end() ? nullptr : (*at)->fetch.get();
}

const TelemetrySeriesStore &TelemetryFeed::store(const TelemetryOrigin &origin) const
{
    static const TelemetrySeriesStore nothing;
    const auto at = std::find_if(m_feeds.begin(), m_feeds.end(),
                                 [&origin](const std::unique_ptr<Feed> &feed) { return feed->origin == origin; });
    return at == m_feeds.end() ? nothing : (*at)->shown;
}

} // namespace switchyard
