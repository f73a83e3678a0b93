// SPDX-License-Identifier: GPL-3.0-or-later
#include "service.h"

#include "controlroom.h"
#include "faultbodies.h"
#include "replies.h"

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

Service::Service(const SimulatorOptions &givenOptions)
    : options(givenOptions), clock(options.now, options.clockRuns), faults(options.seed), log(options.logLimit),
      tokens(options, clock), world(options, clock)
{
    faults.set(options.faults);
}

std::optional<Reply> Service::refuseByRate()
{
    if (options.requestsPerSecond <= 0)
        return {};
    const qint64 second = clock.now_ms() / 1000;
    if (second != m_rateSecond) {
        m_rateSecond = second;
        m_rateUsed = 0;
    }
    if (++m_rateUsed <= options.requestsPerSecond)
        return {};
    Reply reply = problem(429, u"Too many requests."_s);
    reply.headers.emplaceBack("Retry-After", "1");
    return reply;
}

Reply Service::perform(const HttpRequest &request, const RouteMatch &match, bool &processed)
{
    if (request.path == "/oauth2/token") {
        processed = true;
        return tokens.issue(request);
    }
    const Right right = tokens.rightOf(headerValue(request.headers, "Authorization"));
    if (right == Right::None)
        return problem(401, u"The access token is missing, unknown or expired."_s);
    if (!match.route) {
        if (match.allowed.isEmpty())
            return problem(404, u"No such path."_s);
        Reply reply = problem(405, u"This path does not know that method."_s);
        reply.headers.emplaceBack("Allow", match.allowed.join(", "));
        return reply;
    }
    const QString operation = QString::fromLatin1(match.route->operationId);
    if (options.forbiddenOperations.contains(operation) || (match.route->writes() && right != Right::ReadAndWrite))
        return problem(403, u"This client may not call %1."_s.arg(operation));
    if (std::optional<Reply> refusal = refuseByRate())
        return *refusal;
    const QByteArray contentType = headerValue(request.headers, "Content-Type").toLower();
    if (!request.body.isEmpty() && !contentType.startsWith("application/json"))
        return problem(400, u"The body must be application/json."_s);
    processed = true;
    // One instant per request: it is what the journal records and what a repetition must see.
    const qint64 now = clock.now_ms();
    clock.hold(now);
    Reply reply = match.route->handler(world, {match.route, match.ids, parseQuery(request.query), request.body});
    clock.release();
    if (match.route->writes() && reply.status < 300 && m_journal.isOpen())
        m_journal.append({now, match.route->operationId, match.ids, request.body});
    return reply;
}

bool Service::openState(QString *error)
{
    if (options.stateFile.isEmpty() || m_journal.isOpen())
        return true;
    const std::optional<QList<RecordedWrite>> writes =
        m_journal.open(options.stateFile, options.seed, options.sites, error);
    if (!writes)
        return false;
    for (const RecordedWrite &write : *writes) {
        for (const Route &route : routes()) {
            if (write.operationId != route.operationId)
                continue;
            clock.hold(write.time_ms);
            route.handler(world, {&route, write.ids, {}, write.body});
            clock.release();
        }
    }
    return true;
}

Answer Service::answer(const HttpRequest &request)
{
    if (request.path.startsWith("/_simulator"))
        return {controlRoom(*this, request), {}};

    const bool token = request.path == "/oauth2/token";
    const RouteMatch match = token ? RouteMatch() : matchRoute(request.method, request.path);
    Exchange exchange{log.nextSequence(),
                      request.connection,
                      clock.now(),
                      token             ? "token"
                          : match.route ? match.route->operationId
                                        : "",
                      request.method,
                      request.path,
                      request.query,
                      request.headers,
                      request.body,
                      false,
                      0,
                      {},
                      {},
                      {}};

    const QList<Fault> struck = faults.strike(exchange.operationId, request.path);
    QByteArrayList names;
    for (const Fault &fault : struck)
        names.append(toName(fault.kind));
    exchange.fault = names.join(',');

    Answer answer;
    answer.delivery.delay = options.latency;
    if (faults.outage()) {
        exchange.fault = "outage";
        answer.delivery = {Delivery::End::Reset, 0, {}, 0};
    } else if (!answerInsteadOfActing(struck, answer)) {
        answer.reply = perform(request, match, exchange.processed);
        spoil(struck, request, answer);
    }

    if (answer.delivery.end == Delivery::End::Whole || answer.delivery.end == Delivery::End::Cut) {
        exchange.status = answer.reply.status;
        exchange.responseHeaders = answer.reply.headers;
        exchange.responseHeaders.emplaceBack("Content-Type", answer.reply.contentType);
        exchange.responseBody = answer.delivery.end == Delivery::End::Cut
            ? answer.reply.body.left(answer.delivery.bytes)
            : answer.reply.body;
    }
    if (observer)
        observer(exchange);
    log.append(std::move(exchange));
    return answer;
}

} // namespace switchyard::simulator
