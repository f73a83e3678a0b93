// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontest.h"

#include "errorreply.h"
#include "sites.h"

namespace switchyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ApiError::Kind;

//! What the four questions hold before they are asked.
std::array<ConnectionTest::Step, 4> unasked()
{
    using Question = ConnectionTest::Question;
    std::array<ConnectionTest::Step, 4> steps;
    for (size_t n = 0; n < steps.size(); ++n)
        steps[n].question = Question(n);
    return steps;
}

} // namespace

ConnectionTest::ConnectionTest(MakeTransport makeTransport, Clock &clock)
    : m_makeTransport(std::move(makeTransport)), m_clock(clock), m_steps(unasked())
{}

ConnectionTest::~ConnectionTest() = default;

const ConnectionTest::Step *ConnectionTest::failure() const
{
    for (const Step &step : m_steps) {
        if (step.state == State::Failed)
            return &step;
    }
    return nullptr;
}

void ConnectionTest::start(const Profile &profile, const Secret &clientSecret, const Secret &proxyPassword)
{
    clear();
    m_profile = profile;
    m_secrets.write({profile.id, SecretKey::Kind::ClientSecret}, clientSecret);
    m_transport = m_makeTransport(profile, proxyPassword);
    const TokenSettings settings{profile.tokenEndpoint(), profile.clientId, profile.scope};
    m_renewal = std::make_unique<TokenRenewal>(settings, profile.id, *m_transport, m_secrets, m_clock);
    askAddress();
}

void ConnectionTest::cancel()
{
    if (isRunning())
        clear();
}

void ConnectionTest::clear()
{
    finish();
    m_steps = unasked();
    m_siteCount = 0;
    Q_EMIT changed();
}

HttpRequest ConnectionTest::listSitesRequest() const
{
    HttpRequest request;
    request.operation = listSites.name;
    request.method = listSites.method;
    request.url = m_profile.apiUrl();
    request.url.setPath(QString::fromLatin1(listSites.pathFor(m_profile.dialect)));
    request.limits.total = 60s;
    return request;
}

//! Without a token: any status is an answer, and 401 the usual one.
void ConnectionTest::askAddress()
{
    setState(Question::Address, State::Running);
    HttpRequest request = listSitesRequest();
    request.authorize = false;
    m_reply = m_transport->send(request, nullptr);
    m_reply->then(this, [this](const Result<HttpReply> &reply) {
        const bool reached = reply || reply.error().kind == Kind::Malformed || reply.error().kind == Kind::TooLarge;
        if (!reached && reply.error().kind == Kind::Tls) {
            step(Question::Address).state = State::Ok;
            fail(Question::Encryption, reply.error());
        } else if (!reached) {
            fail(Question::Address, reply.error());
        } else {
            step(Question::Address).state = State::Ok;
            const bool encrypted = m_profile.apiUrl().scheme() == "https"_L1;
            setState(Question::Encryption, encrypted ? State::Ok : State::Skipped);
            askToken();
        }
    });
}

void ConnectionTest::askToken()
{
    setState(Question::Token, State::Running);
    m_token = m_renewal->token();
    m_token->then(this, [this](const Result<Secret> &token) {
        if (!token) {
            fail(Question::Token, token.error());
            return;
        }
        setState(Question::Token, State::Ok);
        askApi(*token);
    });
}

void ConnectionTest::askApi(const Secret &token)
{
    setState(Question::Api, State::Running);
    m_reply = m_transport->send(listSitesRequest(), &token);
    m_reply->then(this, [this, token](const Result<HttpReply> &reply) {
        if (reply)
            readApi(*reply, token);
        else
            fail(Question::Api, reply.error());
    });
}

void ConnectionTest::readApi(const HttpReply &reply, const Secret &token)
{
    if (reply.status != 200) {
        fail(Question::Api, errorOf(reply, listSitesRequest(), token, m_clock.now()));
        return;
    }
    const auto sites = decode<SiteIds>(listSites, reply);
    if (!sites) {
        fail(Question::Api, sites.error());
        return;
    }
    m_siteCount = qsizetype(sites->value.ids.size());
    step(Question::Api).state = State::Ok;
    finish();
    Q_EMIT changed();
}

void ConnectionTest::setState(Question question, State state)
{
    step(question).state = state;
    Q_EMIT changed();
}

void ConnectionTest::fail(Question question, const ApiError &error)
{
    step(question).state = State::Failed;
    step(question).error = error;
    for (size_t later = size_t(question) + 1; later < m_steps.size(); ++later)
        m_steps[later].state = State::Skipped;
    finish();
    Q_EMIT changed();
}

void ConnectionTest::finish()
{
    m_reply.cancel();
    m_token.cancel();
    m_renewal.reset();
    m_transport.reset();
    m_secrets.clear();
}

} // namespace switchyard
