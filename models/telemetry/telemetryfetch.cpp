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

//! What the borders of requests lie on.
qint64 gridOf(const TelemetryFetch::Question &question)
{
    return std::max<qint64>(1, ms(coarsestAnswer(question.bucket)));
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

OriginSource originsFrom(ApiClient &api)
{
    return [&api](const TelemetryOrigin &origin, const TelemetryQuery &query) {
        if (origin.counterfactual.isEmpty())
            return api.call(getDeviceTelemetry, origin.id, query);
        return api.call(getCounterfactualTelemetry, CounterfactualName(origin.counterfactual),
                        DeviceId(origin.id.utf8()), query);
    };
}

TelemetryFetch::TelemetryFetch(TelemetrySource source, QObject *parent)
    : TelemetryFetch([source = std::move(source)](const TelemetryOrigin &origin,
                                                  const TelemetryQuery &query) { return source(origin.id, query); },
                     {}, parent)
{}

TelemetryFetch::TelemetryFetch(OriginSource source, TelemetryKeeper keeper, QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_keeper(std::move(keeper)), m_longest_ms(ms(longest))
{}

TelemetryFetch::~TelemetryFetch()
{
    cancel();
}

void TelemetryFetch::ask(const Question &question, Anew anew)
{
    cancel();
    // What the server was found to accept holds for this device's next spans too, but not for another service.
    if (question.id != m_question.id)
        m_longest_ms = ms(longest);
    const bool other = !(question.key() == m_question.key()) || question.settledUntil_ms == 0;
    if (other)
        takeOver();
    const bool sameDevice = question.id == m_question.id && question.counterfactual == m_question.counterfactual;
    if (!sameDevice)
        m_earlier.clear();
    m_question = question;
    // A bucket is final when all of it is, and the next request for what is not must not begin within one. Which bucket
    // the service answers in is not known: where it is a coarser one, the last of them may still be filling.
    const qint64 grid = gridOf(question);
    const qint64 until = std::max<qint64>(0, question.settledUntil_ms - (grid - ms(question.bucket)));
    m_question.settledUntil_ms = until - until % grid;
    m_lastError = {};
    if (other) {
        m_store = TelemetrySeriesStore(question.bucket);
        const auto kept = std::find_if(m_earlier.begin(), m_earlier.end(),
                                       [&question](const auto &one) { return one.first == question.key(); });
        if (kept != m_earlier.end())
            m_store = kept->second;
    }
    if (!m_keeper.load || anew == Anew::Yes || m_store.holes(question.span, question.energy).empty())
        return begin(anew);
    m_reading = true;
    m_read = m_keeper.load(question.key(), question.span);
    m_read->then(this, [this](const Result<TelemetrySeriesStore> &kept) {
        m_reading = false;
        // Where the disk says no, the service is asked for all of it.
        if (kept)
            m_store.merge(*kept);
        begin(Anew::No);
    });
    Q_EMIT changed();
}

//! Puts the present store aside: whoever zooms out again finds it.
void TelemetryFetch::takeOver()
{
    constexpr size_t most = 4;
    if (m_question.settledUntil_ms == 0 || m_store.isEmpty())
        return;
    std::erase_if(m_earlier, [this](const auto &one) { return one.first == m_question.key(); });
    m_earlier.emplace_back(m_question.key(), m_store);
    if (m_earlier.size() > most)
        m_earlier.erase(m_earlier.begin());
}

void TelemetryFetch::begin(Anew anew)
{
    const std::vector<Span> holes =
        anew == Anew::Yes ? std::vector<Span>{m_question.span} : m_store.holes(m_question.span, m_question.energy);
    for (const Span &hole : holes) {
        for (Part &part : cut(hole))
            m_parts.push_back(std::move(part));
    }
    std::stable_sort(m_parts.begin(), m_parts.end(), [this](const Part &a, const Part &b) {
        const bool aSeen = m_question.view.isEmpty() || !a.span.cutTo(m_question.view).isEmpty();
        const bool bSeen = m_question.view.isEmpty() || !b.span.cutTo(m_question.view).isEmpty();
        return aSeen != bSeen ? aSeen : a.span.end_ms > b.span.end_ms;
    });
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
    m_read.cancel();
    m_reading = false;
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
    if (m_reading || !m_store.isEmpty())
        return false;
    // Nothing was left to ask for where all is settled, as nothing.
    const bool asked = !m_parts.empty() || (m_question.settledUntil_ms > 0 && !m_store.covered().empty());
    return asked && std::all_of(m_parts.begin(), m_parts.end(), [](const Part &part) {
               return part.state == Part::State::Loaded;
           });
}

//! Newest first. No bucket of the answer is cut, not even where it is coarser than what was asked for.
std::vector<TelemetryFetch::Part> TelemetryFetch::cut(const Span &span) const
{
    const qint64 grid = gridOf(m_question);
    const qint64 step = std::max(grid, m_longest_ms / grid * grid);
    std::vector<Part> parts;
    for (qint64 end = span.end_ms; end > span.start_ms;) {
        const qint64 rest = (end - step) % grid;
        Part part;
        part.span = {std::max(span.start_ms, end - step + (rest > 0 ? grid - rest : -rest)), end};
        parts.push_back(part);
        end = part.span.start_ms;
    }
    return parts;
}

void TelemetryFetch::startWaiting()
{
    auto pending = std::count_if(m_parts.begin(), m_parts.end(),
                                 [](const Part &part) { return part.state == Part::State::Pending; });
    for (Part &part : m_parts) {
        if (pending >= m_atATime)
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
        part.call = m_source({m_question.id, m_question.counterfactual}, query);
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
        const SettledAnswer settled{m_question.settledUntil_ms, m_question.energy};
        m_store.merge(*answer, at->span, settled);
        if (m_keeper.keep)
            m_keeper.keep(m_question.key(), *answer, at->span, settled);
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
    const qint64 grid = gridOf(m_question);
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
