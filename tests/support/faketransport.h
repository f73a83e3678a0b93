// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport.h"

#include <QHash>
#include <deque>
#include <memory>
#include <vector>

namespace switchyard {

//! A transport that answers from a script. Rules of one operation are used up in order, each once unless it says
//! otherwise; a request without a rule is answered with Abandoned and counted in `unexpected`, which tests compare with 0.
class FakeTransport final : public Transport
{
public:
    class Rule
    {
    public:
        Rule &times(int count) { return m_left = count, *this; }
        Rule &twice() { return times(2); }
        Rule &always() { return times(-1); }
        Rule &header(const QByteArray &name, const QByteArray &value);
        //! Over HTTP/2 and, when that failed, over HTTP/1.1.
        Rule &sentTwice() { return m_reply.attempts = m_error.attempts = 2, *this; }

    private:
        friend class FakeTransport;
        enum class Act { Answer, Fail, Hold };
        Act m_act = Act::Answer;
        HttpReply m_reply;
        ApiError m_error;
        int m_left = 1;
    };

    //! What was put on the wire.
    struct Sent
    {
        HttpRequest request;
        QByteArray token; //!< empty: none went along
        bool cancelled = false;
    };

    Rule &answer(const QByteArray &operation, int status, const QByteArray &body = {});
    Rule &fail(const QByteArray &operation, ApiError::Kind kind, const QString &code = {});
    //! The request reaches the server, the answer does not come back.
    Rule &loseAnswer(const QByteArray &operation) { return fail(operation, ApiError::Kind::ConnectionLost); }
    //! Stays under way until answerHeld() or failHeld(), which end the oldest one of that operation.
    Rule &hold(const QByteArray &operation);
    void answerHeld(const QByteArray &operation, int status, const QByteArray &body = {});
    void failHeld(const QByteArray &operation, ApiError::Kind kind);

    Call<HttpReply> send(const HttpRequest &request, const Secret *token) override;
    int width(const QUrl &) const override { return wireWidth; }

    int count(const QByteArray &operation) const;
    int held(const QByteArray &operation) const { return int(m_held.value(operation).size()); }

    std::vector<Sent> sent;
    int unexpected = 0;
    int wireWidth = 1000;
    std::chrono::milliseconds took{25};

private:
    Rule &add(const QByteArray &operation);
    Promise<HttpReply> takeHeld(const QByteArray &operation);

    QHash<QByteArray, std::deque<std::shared_ptr<Rule>>> m_rules;
    QHash<QByteArray, std::deque<Promise<HttpReply>>> m_held;
};

//! Gives `token-1`, and the next number after that one was rejected.
class FakeTokenSource final : public TokenSource
{
public:
    Call<Secret> token() override;
    void reject(const Secret &refused) override;

    //! From now on token() waits; release() lets all that wait go.
    void hold() { m_holding = true; }
    void release();
    //! From now on token() fails.
    void refuse(const ApiError &error) { m_error = error; }
    void recover() { m_error.reset(); }

    int asked = 0;
    std::vector<QByteArray> rejected;

private:
    Result<Secret> current() const;

    int m_number = 1;
    bool m_holding = false;
    std::optional<ApiError> m_error;
    std::vector<Promise<Secret>> m_waiting;
};

} // namespace switchyard
