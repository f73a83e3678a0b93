// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduler.h"

#include "errorreply.h"
#include "log.h"
#include "retrypolicy.h"

using namespace Qt::StringLiterals;

namespace switchyard {

using std::chrono::milliseconds;
using Stage = Job::Stage;

Scheduler::Scheduler(Transport &transport, TokenSource &tokens, Clock &clock, Politeness politeness, quint64 jitterSeed)
    : m_transport(transport), m_tokens(tokens), m_clock(clock), m_politeness(politeness),
      m_random(jitterSeed ? QRandomGenerator(reinterpret_cast<const quint32 *>(&jitterSeed), 2)
                          : QRandomGenerator::securelySeeded()),
      m_limit(politeness), m_health(politeness)
{}

Scheduler::~Scheduler()
{
    for (const auto &job : m_flying) {
        job->tokenCall.cancel();
        job->wireCall.cancel();
    }
}

Call<HttpReply> Scheduler::send(HttpRequest request, Urgency urgency)
{
    const auto now = m_clock.elapsed();
    const bool downForNow = request.authorize && m_health.isDown() && now < m_health.nextProbe();
    if (m_offline || (downForNow && urgency == Urgency::Foreground))
        return settled<HttpReply>(offlineError(request.operation));
    if (request.authorize && urgency == Urgency::Foreground && m_pausedUntil - now > m_politeness.longestPause) {
        auto error = m_health.state().lastError;
        error.operation = request.operation;
        error.retryAfter = m_pausedUntil - now;
        error.neverLeft = true;
        return settled<HttpReply>(error);
    }

    auto job = std::make_shared<Job>();
    job->request = std::move(request);
    job->urgency = urgency;
    job->promise.onCancel([this, guard = QPointer<QObject>(this), weak = std::weak_ptr(job)] {
        if (const auto alive = weak.lock(); alive && guard)
            cancel(alive);
    });
    auto call = job->promise.call();
    if (job->request.authorize) {
        m_line.add(job);
        pump();
    } else {
        begin(job);
    }
    return call;
}

void Scheduler::setOffline(bool offline)
{
    if (m_offline == offline)
        return;
    m_offline = offline;
    if (offline) {
        for (const auto urgency : {Urgency::Foreground, Urgency::Nearby, Urgency::Background})
            answerWaiting(urgency, offlineError({}));
    }
    Q_EMIT stateChanged();
    pump();
}

void Scheduler::probeNow()
{
    if (!m_health.isDown())
        return;
    m_health.probeNow(m_clock.elapsed());
    pump();
}

//! Starts what may start; called whenever something changed that could let one more go.
void Scheduler::pump()
{
    while (!m_line.isEmpty() && !m_offline && !m_awaitsToken) {
        if (inFlight() >= std::min(m_limit.width(), m_transport.width(m_line.next()->request.url)))
            return;
        const auto now = m_clock.elapsed();
        if (const auto wait = waitBeforeNext(now); wait > milliseconds(0)) {
            wakeIn(wait);
            return;
        }
        m_limit.take(now);
        if (m_health.isDown())
            m_health.probing(now);
        begin(m_line.takeNext());
    }
}

milliseconds Scheduler::waitBeforeNext(milliseconds now)
{
    milliseconds until = m_pausedUntil;
    if (m_health.isDown())
        until = std::max(until, m_health.nextProbe());
    return std::max(until - now, m_limit.delay(now));
}

void Scheduler::wakeIn(milliseconds delay)
{
    const auto at = m_clock.elapsed() + delay;
    if (m_wakeAt >= milliseconds(0) && m_wakeAt <= at)
        return; // an earlier call looks again then
    m_wakeAt = at;
    m_clock.after(delay, this, [this, at] {
        if (m_wakeAt == at)
            m_wakeAt = milliseconds(-1);
        if (m_pausedUntil <= m_clock.elapsed() && m_health.resumed(m_clock.now()))
            Q_EMIT stateChanged();
        pump();
    });
}

void Scheduler::begin(const JobPtr &job)
{
    job->place = m_flying.insert(m_flying.end(), job);
    if (job->request.authorize)
        fetchToken(job);
    else
        putOnWire(job);
}

//! One job at a time asks for the token; those behind it stay in line meanwhile, where the urgent may still overtake.
void Scheduler::fetchToken(const JobPtr &job)
{
    job->stage = Stage::NeedsToken;
    job->healthStamp = m_health.stamp();
    m_awaitsToken = job;
    job->tokenCall = m_tokens.token();
    job->tokenCall.then(this, [this, weak = std::weak_ptr(job)](const Result<Secret> &token) {
        const auto waiting = weak.lock();
        if (!waiting || waiting->stage != Stage::NeedsToken)
            return;
        m_awaitsToken.reset();
        if (token) {
            waiting->token = *token;
            putOnWire(waiting);
        } else {
            ++waiting->attempts;
            auto error = token.error();
            error.neverLeft = true; // this request, whatever became of the one for the token
            failed(waiting, error);
        }
        pump();
    });
}

void Scheduler::putOnWire(const JobPtr &job)
{
    job->stage = Stage::OnWire;
    ++job->attempts;
    job->limitStamp = m_limit.stamp();
    job->healthStamp = m_health.stamp();
    job->wireCall = m_transport.send(job->request, job->request.authorize ? &job->token : nullptr);
    job->wireCall.then(this, [this, weak = std::weak_ptr(job)](const Result<HttpReply> &reply) {
        const auto flying = weak.lock();
        if (!flying || flying->stage != Stage::OnWire)
            return;
        const int sent = reply ? reply->attempts : reply.error().attempts;
        if (sent > 1) { // the transport has fallen back to HTTP/1.1
            flying->attempts += sent - 1;
            flying->request.http1Only = true;
        }
        if (reply)
            answered(flying, *reply);
        else
            failed(flying, reply.error());
        pump();
    });
}

void Scheduler::answered(const JobPtr &job, const HttpReply &reply)
{
    if (reply.status >= 200 && reply.status < 300) {
        if (judged(*job)) {
            m_limit.answered();
            if (m_health.answered(m_clock.now(), reply.took))
                Q_EMIT stateChanged();
        }
        HttpReply answer = reply;
        answer.attempts = job->attempts;
        finish(job, answer);
        return;
    }
    const Secret sent = job->request.authorize ? job->token : job->request.credentials;
    refused(job, errorOf(reply, job->request, sent, m_clock.now()), reply.took);
}

//! An answer that is not a success.
void Scheduler::refused(const JobPtr &job, const ApiError &error, milliseconds took)
{
    if (judged(*job)) {
        if (error.http == 429 || error.http == 503)
            m_limit.congested(job->limitStamp);
        else
            m_limit.answered();
        if (!isServiceFailure(error) && m_health.answered(m_clock.now(), took))
            Q_EMIT stateChanged();
    }
    if (error.http == 401 && job->request.authorize) {
        if (!job->renewed && !(job->token == m_refusedFresh)) {
            job->renewed = true;
            m_tokens.reject(job->token);
            if (m_offline)
                return giveUp(job, offlineError({}));
            --job->attempts; // the repetition has its own rule
            backIntoLine(job);
            return;
        }
        m_refusedFresh = job->token;
    }
    const bool gone = error.kind == ApiError::Kind::NotFound;
    if (gone && job->unknown && job->request.method == Method::Delete) {
        HttpReply nothingLeft;
        nothingLeft.status = 204;
        nothingLeft.attempts = job->attempts;
        nothingLeft.inferred = true;
        finish(job, nothingLeft);
        return;
    }
    failed(job, error);
}

void Scheduler::failed(const JobPtr &job, const ApiError &error)
{
    if (job->request.repeat != Repeat::Safe && error.outcomeUnknown())
        job->unknown = error;
    job->lastError = error;
    const bool service = judged(*job) && isServiceFailure(error);
    if (service && m_health.failed(error, job->healthStamp, m_clock.elapsed(), m_clock.now())) {
        qCWarning(lcHttp) << "The service is down:" << kindName(error.kind) << error.http << error.code;
        answerWaiting(Urgency::Foreground, offlineError({}));
        Q_EMIT stateChanged();
    }
    const bool asksForPause = (error.http == 429 || error.http == 503) && error.retryAfter > milliseconds(0);
    if (asksForPause && judged(*job))
        pauseLine(error);

    const bool tooLong = error.retryAfter > m_politeness.longestPause && job->urgency == Urgency::Foreground;
    const bool inVain = m_health.isDown() && judged(*job) && job->urgency == Urgency::Foreground;
    // The source of tokens has made all its attempts by then, with the waits that were asked for: ours would multiply them.
    const bool tokenLimited = error.operation == "token" && error.http == 429 && job->urgency == Urgency::Foreground;
    if (m_offline || tooLong || inVain || tokenLimited || job->attempts >= m_politeness.maxAttempts
        || !mayRepeat(job->request.repeat, error)) {
        giveUp(job, error);
    } else if (asksForPause && judged(*job)) {
        backIntoLine(job); // the pause of the line is its back-off
    } else {
        rest(job);
    }
}

void Scheduler::pauseLine(const ApiError &error)
{
    m_pausedUntil = std::max(m_pausedUntil, m_clock.elapsed() + error.retryAfter);
    if (m_health.paused(error, m_clock.now()))
        Q_EMIT stateChanged();
    if (error.retryAfter > m_politeness.longestPause) {
        auto why = error;
        why.neverLeft = true; // for those that wait for their first attempt
        answerWaiting(Urgency::Foreground, why);
    }
    wakeIn(m_pausedUntil - m_clock.elapsed());
}

void Scheduler::backIntoLine(const JobPtr &job)
{
    leaveStage(*job);
    m_line.addFirst(job);
}

void Scheduler::rest(const JobPtr &job)
{
    leaveStage(*job);
    job->stage = Stage::Resting;
    job->place = m_resting.insert(m_resting.end(), job);
    auto delay = backoff(job->attempts, m_politeness.firstBackoff, m_politeness.maxBackoff, m_random);
    if (const auto &error = job->lastError)
        delay = std::max(delay, error->retryAfter);
    m_clock.after(delay, this, [this, weak = std::weak_ptr(job), attempts = job->attempts] {
        const auto rested = weak.lock();
        if (!rested || rested->stage != Stage::Resting || rested->attempts != attempts)
            return;
        leaveStage(*rested);
        if (rested->request.authorize) {
            m_line.addFirst(rested);
            pump();
        } else {
            begin(rested);
        }
    });
}

//! Answers all of one urgency that wait in line or back off.
void Scheduler::answerWaiting(Urgency urgency, const ApiError &why)
{
    JobList waiting = m_line.takeAll(urgency);
    for (const auto &job : waiting)
        job->stage = Stage::Over;
    for (auto it = m_resting.begin(); it != m_resting.end();) {
        const auto job = *it++;
        if (job->urgency != urgency || (!m_offline && !judged(*job)))
            continue;
        leaveStage(*job);
        waiting.push_back(job);
    }
    for (const auto &job : waiting)
        giveUp(job, job->lastError.value_or(why));
}

//! The end without a success. What an earlier attempt left open outweighs all but the server's own verdict on the request.
void Scheduler::giveUp(const JobPtr &job, ApiError error)
{
    using Kind = ApiError::Kind;
    const bool verdict = error.kind == Kind::NotFound || error.kind == Kind::Conflict || error.kind == Kind::Invalid
        || error.kind == Kind::Unprocessable;
    if (const auto &unknown = job->unknown; unknown && !verdict)
        error = *unknown;
    error.operation = job->request.operation;
    error.attempts = job->attempts;
    finish(job, error);
}

void Scheduler::finish(const JobPtr &job, Result<HttpReply> result)
{
    leaveStage(*job);
    job->promise.settle(std::move(result));
}

void Scheduler::cancel(const JobPtr &job)
{
    const auto stage = job->stage;
    leaveStage(*job);
    if (stage == Stage::NeedsToken)
        job->tokenCall.cancel();
    if (stage == Stage::OnWire)
        job->wireCall.cancel();
    pump();
}

//! Takes a job out of wherever it stands.
void Scheduler::leaveStage(Job &job)
{
    // The list may hold the last reference.
    const auto keep = job.stage == Stage::Over ? JobPtr() : *job.place;
    switch (std::exchange(job.stage, Stage::Over)) {
    case Stage::InLine: m_line.remove(job); break;
    case Stage::Resting: m_resting.erase(job.place); break;
    case Stage::NeedsToken:
        if (m_awaitsToken.get() == &job)
            m_awaitsToken.reset();
        [[fallthrough]];
    case Stage::OnWire: m_flying.erase(job.place); break;
    case Stage::Over: break;
    }
}

ApiError Scheduler::offlineError(const QByteArray &operation) const
{
    auto error = ApiError::of(ApiError::Kind::Offline);
    error.operation = operation;
    error.neverLeft = true;
    if (!m_offline) { // the service is down: say why
        error.http = m_health.state().lastError.http;
        error.code = m_health.state().lastError.code;
        error.message = m_health.state().lastError.message;
    }
    return error;
}

} // namespace switchyard
