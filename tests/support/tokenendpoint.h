// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport.h"

#include <deque>
#include <vector>

namespace switchyard {

//! A transport with a token endpoint behind it: keeps every request, answers what the test says, or when it says so.
class TokenEndpoint final : public Transport
{
public:
    std::vector<HttpRequest> requests;
    bool tokenWasAttached = false;

    Call<HttpReply> send(const HttpRequest &request, const Secret *token) override
    {
        requests.push_back(request);
        tokenWasAttached |= token != nullptr;
        Promise<HttpReply> promise;
        if (m_answers.empty()) {
            m_open.push_back(promise);
        } else {
            promise.settle(m_answers.front());
            m_answers.pop_front();
        }
        return promise.call();
    }

    void willAnswer(const Result<HttpReply> &answer) { m_answers.push_back(answer); }
    void answer(const Result<HttpReply> &answer)
    {
        const auto promise = m_open.front();
        m_open.pop_front();
        promise.settle(answer);
    }
    size_t open() const { return m_open.size(); }

private:
    std::deque<Result<HttpReply>> m_answers;
    std::deque<Promise<HttpReply>> m_open;
};

inline HttpReply reply(int status, const QByteArray &body, const HttpHeaders &headers = {})
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = headers;
    return reply;
}

//! Double quotes for single ones: moc loses its way in raw strings that end inside a quotation.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

inline HttpReply granted(const QByteArray &token, int seconds = 3600)
{
    return reply(200,
                 json("{'access_token':'" + token
                      + "','token_type':'Bearer','expires_in':" + QByteArray::number(seconds) + "}"));
}

} // namespace switchyard
