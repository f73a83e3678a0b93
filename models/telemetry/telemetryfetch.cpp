// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetryfetch.h"

#include "apiclient.h"

#include <algorithm>

namespace switchyard {

namespace {

qint64 ms(std::chrono::milliseconds span)
{
    return span.count();
}

//! Errors that every further request would meet as well.
bool isFinal(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    return kind == Kind::Offline || kind == Kind::TokenRefused || kind == Kind::Unauthorized || kind == Kind::Forbidden
        || kind == Kind::NotFound || kind == Kind::InvalidRequest || kind == Kind::Redirected
        || kind == Kind::HostNotFound;
}

bool saysTooLong(ApiError::Kind kind)
{
    return kind == ApiError::Kind::Invalid || kind == ApiError::Kind::Unprocessable || kind == ApiError::Kind::TooLarge;
}

} // namespace

TelemetrySource telemetryFrom(ApiClient &api)
{
    return [&api](const SynthId &id, const TelemetryQuery &query) { return api.call(getDeviceTelemetry, id, query); };
}

TelemetryFetch::TelemetryFetch(TelemetrySource source, QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_longest_ms(ms(longest))
{}

TelemetryFetch::~TelemetryFetch()
{
    cancel();
}

void TelemetryFetch::ask(const Question &question)
{
    cancel();
    // What the server was found to accept holds for this device's next spans too, but not for another service.
    if (question.id != m_question.id)
        m_longest_ms = ms(longest);
    m_question = question;
    m_store = TelemetrySeriesStore(question.bucket);
    m_lastError = {};
    m_parts = cut(question.span);
    startWaiting();
    Q_EMIT changed();
}

void TelemetryFetch::retryFailed()
{
    for (Part &part : m_parts) {
        if (part.state == Part::State::Failed)
            part.state = Part::State::Waiting;
    }
    m_lastError = {};
    startWaiting();
    Q_EMIT changed();
}

void TelemetryFetch::cancel()
{
    for (Part &part : m_parts) {
        if (part.state == Part::State::Pending)
            part.call.cancel();
    }
    m_parts.clear();
}

TelemetryFetch::Progress TelemetryFetch::progress() const
{
    Progress progress;
    progress.parts = int(m_parts.size());
    for (const Part &part : m_parts) {
        progress.loaded += part.state == Part::State::Loaded;
        progress.failed += part.state == Part::State::Failed;
    }
    return progress;
}

bool TelemetryFetch::isEmpty() const
{
    return !m_parts.empty() && m_store.isEmpty() && std::all_of(m_parts.begin(), m_parts.end(), [](const Part &part) {
        return part.state == Part::State::Loaded;
    });
}

//! Newest first; cuts lie on the bucket's grid because start and longest part do.
std::vector<TelemetryFetch::Part> TelemetryFetch::cut(const Span &span) const
{
    const qint64 grid = std::max<qint64>(1, ms(m_question.bucket));
    const qint64 step = std::max(grid, m_longest_ms / grid * grid);
    std::vector<Part> parts;
    for (qint64 end = span.end_ms; end > span.start_ms; end -= step) {
        Part part;
        part.span = {std::max(span.start_ms, end - step), end};
        parts.push_back(part);
    }
    return parts;
}

void TelemetryFetch::startWaiting()
{
    auto pending = std::count_if(m_parts.begin(), m_parts.end(),
                                 [](const Part &part) { return part.state == Part::State::Pending; });
    for (Part &part : m_parts) {
        if (pending >= atATime)
            return;
        if (part.state != Part::State::Waiting)
            continue;
        TelemetryQuery query;
        query.start = Instant{part.span.start_ms, 0};
        query.end = Instant{part.span.end_ms, 0};
        query.bucket = m_question.bucket;
        query.energy = m_question.energy;
        part.ticket = ++m_tickets;
        part.state = Part::State::Pending;
        part.call = m_source(m_question.id, query);
        part.call.then(this, [this, ticket = part.ticket](const Result<Telemetry> &answer) { settle(ticket, answer); });
        ++pending;
    }
}

void TelemetryFetch::settle(quint64 ticket, const Result<Telemetry> &answer)
{
    const auto at =
        std::find_if(m_parts.begin(), m_parts.end(), [ticket](const Part &part) { return part.ticket == ticket; });
    if (at == m_parts.end() || at->state != Part::State::Pending)
        return;
    if (answer) {
        at->state = Part::State::Loaded;
        m_store.merge(*answer, at->span);
    } else if (!halve(size_t(at - m_parts.begin()), answer.error())) {
        at->state = Part::State::Failed;
        m_lastError = answer.error();
        if (isFinal(answer.error().kind) || (saysTooLong(answer.error().kind) && m_store.covered().empty()))
            failAll(answer.error());
    }
    startWaiting();
    Q_EMIT changed();
}

bool TelemetryFetch::halve(size_t at, const ApiError &error)
{
    const Span whole = m_parts[at].span;
    const qint64 grid = std::max<qint64>(1, ms(m_question.bucket));
    const qint64 half = whole.length_ms() / 2 / grid * grid;
    if (!saysTooLong(error.kind) || half < std::max(grid, ms(shortest) / 2))
        return false;
    m_longest_ms = std::min(m_longest_ms, half);
    // Everything that is still to be asked is cut to what may be accepted, not only the part that was refused.
    std::vector<Part> parts;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        if (i != at && part.state != Part::State::Waiting) {
            parts.push_back(std::move(part));
            continue;
        }
        for (Part &piece : cut(part.span))
            parts.push_back(std::move(piece));
    }
    m_parts = std::move(parts);
    return true;
}

void TelemetryFetch::failAll(const ApiError &error)
{
    for (Part &part : m_parts) {
        if (part.state == Part::State::Pending)
            part.call.cancel();
        if (part.state != Part::State::Loaded)
            part.state = Part::State::Failed;
    }
    m_lastError = error;
}

} // namespace switchyard
