// SPDX-License-Identifier: GPL-3.0-or-later
#include "faketransport.h"

#include <algorithm>

namespace switchyard {

FakeTransport::Rule &FakeTransport::Rule::header(const QByteArray &name, const QByteArray &value)
{
    m_reply.headers.append({name, value});
    return *this;
}

FakeTransport::Rule &FakeTransport::add(const QByteArray &operation)
{
    return *m_rules[operation].emplace_back(std::make_shared<Rule>());
}

FakeTransport::Rule &FakeTransport::answer(const QByteArray &operation, int status, const QByteArray &body)
{
    auto &rule = add(operation);
    rule.m_reply.status = status;
    rule.m_reply.body = body;
    return rule;
}

FakeTransport::Rule &FakeTransport::fail(const QByteArray &operation, ApiError::Kind kind, const QString &code)
{
    auto &rule = add(operation);
    rule.m_act = Rule::Act::Fail;
    rule.m_error = ApiError::of(kind);
    rule.m_error.operation = operation;
    rule.m_error.code = code;
    return rule;
}

FakeTransport::Rule &FakeTransport::hold(const QByteArray &operation)
{
    auto &rule = add(operation);
    rule.m_act = Rule::Act::Hold;
    return rule;
}

Call<HttpReply> FakeTransport::send(const HttpRequest &request, const Secret *token)
{
    const auto index = sent.size();
    sent.push_back({request, token ? token->reveal() : QByteArray(), false});
    Promise<HttpReply> promise;
    promise.onCancel([this, index] { sent[index].cancelled = true; });

    auto &rules = m_rules[request.operation];
    if (rules.empty()) {
        ++unexpected;
        promise.settle(ApiError::of(ApiError::Kind::Abandoned, QStringLiteral("no rule")));
        return promise.call();
    }
    const auto rule = rules.front();
    if (rule->m_left > 0) {
        --rule->m_left;
        if (rule->m_left == 0)
            rules.pop_front();
    }
    switch (rule->m_act) {
    case Rule::Act::Answer: {
        auto reply = rule->m_reply;
        reply.took = took;
        promise.settle(reply);
        break;
    }
    case Rule::Act::Fail: promise.settle(rule->m_error); break;
    case Rule::Act::Hold: m_held[request.operation].push_back(promise); break;
    }
    return promise.call();
}

Promise<HttpReply> FakeTransport::takeHeld(const QByteArray &operation)
{
    auto &held = m_held[operation];
    Q_ASSERT(!held.empty());
    auto promise = held.front();
    held.pop_front();
    return promise;
}

void FakeTransport::answerHeld(const QByteArray &operation, int status, const QByteArray &body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.took = took;
    takeHeld(operation).settle(reply);
}

void FakeTransport::failHeld(const QByteArray &operation, ApiError::Kind kind)
{
    takeHeld(operation).settle(ApiError::of(kind));
}

int FakeTransport::count(const QByteArray &operation) const
{
    return int(
        std::count_if(sent.begin(), sent.end(), [&](const Sent &s) { return s.request.operation == operation; }));
}

Result<Secret> FakeTokenSource::current() const
{
    if (m_error)
        return *m_error;
    return Secret("token-" + QByteArray::number(m_number));
}

Call<Secret> FakeTokenSource::token()
{
    ++asked;
    Promise<Secret> promise;
    if (m_holding)
        m_waiting.push_back(promise);
    else
        promise.settle(current());
    return promise.call();
}

void FakeTokenSource::reject(const Secret &refused)
{
    rejected.push_back(refused.reveal());
    if (const auto now = current(); now && *now == refused)
        ++m_number;
}

void FakeTokenSource::release()
{
    m_holding = false;
    for (const auto &promise : std::exchange(m_waiting, {}))
        promise.settle(current());
}

} // namespace switchyard
