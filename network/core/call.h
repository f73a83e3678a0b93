// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace switchyard {

template <class T>
class Promise;

//! A function that posts `deliver` to the event loop of `context` each time it is called, as long as that lives. (Apart
//! from the templates: one copy of Qt's invocation machinery instead of one for each kind of call.)
std::function<void()> queuedTo(QObject *context, std::function<void()> deliver);

//! The one handle for every pending thing: yields a value or one ApiError, exactly once.
//!
//! Main thread only. `then` may be called any number of times, before or after the answer; delivery is always queued
//! (never inside `then`), in the order of `then`; a listener whose context object has died is dropped. `cancel()` aborts
//! the work behind and nobody is called any more. Dropping the handle cancels nothing: a write may be forgotten,
//! because something else remembers it. Use Latest<T> for reads that should die with the asker.
template <class T>
class Call
{
public:
    using ValueType = T;
    using Listener = std::function<void(const Result<T> &)>;

    Call() = default;

    bool isValid() const { return m_state != nullptr; }
    bool isPending() const { return m_state && !m_state->result && !m_state->cancelled; }

    const Call &then(QObject *context, Listener listener) const
    {
        Q_ASSERT(m_state && context);
        m_state->listen(queuedTo(context, [state = m_state, listener = std::move(listener)] {
            if (!state->cancelled)
                listener(*state->result);
        }));
        return *this;
    }

    void cancel() const
    {
        if (!m_state || m_state->cancelled)
            return;
        m_state->cancelled = true;
        m_state->listeners.clear();
        if (auto abort = std::exchange(m_state->abort, nullptr); abort && !m_state->result)
            abort();
    }

private:
    friend class Promise<T>;
    template <class U, class F>
    friend auto map(const Call<U> &, F) -> Call<std::invoke_result_t<F, const U &>>;
    template <class U, class F>
    friend auto chain(const Call<U> &, F) -> std::invoke_result_t<F, const Result<U> &>;

    struct State
    {
        std::optional<Result<T>> result;
        bool cancelled = false;
        std::vector<std::function<void()>> listeners;
        std::function<void()> abort;

        void listen(std::function<void()> listener)
        {
            if (cancelled)
                return;
            if (result)
                listener();
            else
                listeners.push_back(std::move(listener));
        }
    };

    explicit Call(std::shared_ptr<State> state) : m_state(std::move(state)) {}

    std::shared_ptr<State> m_state;
};

//! The producer's side of a Call. Copies share it; when the last copy goes without having settled, listeners get
//! ApiError::Kind::Abandoned, so that nobody waits for ever.
template <class T>
class Promise
{
public:
    Promise() : m_producer(std::make_shared<Producer>()) {}

    Call<T> call() const { return Call<T>(m_producer->state); }

    //! The first settle counts; later ones and those after a cancel are ignored.
    void settle(Result<T> &&result) const { m_producer->settle(std::move(result)); }
    void settle(const Result<T> &result) const { m_producer->settle(Result<T>(result)); }

    //! Runs once when the asker cancels while the answer is still pending.
    void onCancel(std::function<void()> abort) const
    {
        auto &state = *m_producer->state;
        if (state.cancelled && !state.result)
            abort();
        else if (!state.result)
            state.abort = std::move(abort);
    }

    bool isCancelled() const { return m_producer->state->cancelled; }
    bool isSettled() const { return m_producer->state->result.has_value(); }

private:
    using State = typename Call<T>::State;

    struct Producer
    {
        std::shared_ptr<State> state = std::make_shared<State>();

        ~Producer() { settle(ApiError::of(ApiError::Kind::Abandoned)); }

        // By reference: each copy on the way would be moved once more, and GCC 12 takes that for a read of nothing.
        void settle(Result<T> &&result)
        {
            if (state->result || state->cancelled)
                return;
            state->result.emplace(std::move(result));
            state->abort = nullptr;
            const auto listeners = std::exchange(state->listeners, {});
            for (const auto &listener : listeners)
                listener();
        }
    };

    std::shared_ptr<Producer> m_producer;
};

//! Holds the newest call of one kind: assigning another or going out of scope cancels the former. A page that keeps its
//! reads in Latest members needs no cancel code.
template <class T>
class Latest
{
public:
    Latest() = default;
    Latest(const Latest &) = delete;
    Latest &operator=(const Latest &) = delete;
    ~Latest() { m_call.cancel(); }

    Latest &operator=(Call<T> call)
    {
        m_call.cancel();
        m_call = std::move(call);
        return *this;
    }

    void cancel()
    {
        m_call.cancel();
        m_call = {};
    }
    bool isPending() const { return m_call.isPending(); }
    const Call<T> *operator->() const { return &m_call; }
    const Call<T> &call() const { return m_call; }

private:
    Call<T> m_call;
};

//! A call that is already answered.
template <class T>
Call<T> settled(Result<T> result)
{
    Promise<T> promise;
    promise.settle(std::move(result));
    return promise.call();
}

//! Transforms the value; errors pass through; cancelling the outcome cancels the source.
template <class T, class F>
auto map(const Call<T> &source, F transform) -> Call<std::invoke_result_t<F, const T &>>
{
    using U = std::invoke_result_t<F, const T &>;
    Promise<U> promise;
    promise.onCancel([source] { source.cancel(); });
    source.m_state->listen([state = source.m_state, promise, transform = std::move(transform)] {
        if (*state->result)
            promise.settle(transform(**state->result));
        else
            promise.settle(state->result->error());
    });
    return promise.call();
}

//! Continues with another call, whatever the first one gave. For short flows only: what must survive a restart is a
//! state machine over the journal, not a chain.
template <class T, class F>
auto chain(const Call<T> &source, F next) -> std::invoke_result_t<F, const Result<T> &>
{
    using Outcome = std::invoke_result_t<F, const Result<T> &>;
    Promise<typename Outcome::ValueType> promise;
    promise.onCancel([source] { source.cancel(); });
    source.m_state->listen([state = source.m_state, promise, next = std::move(next)] {
        Outcome second = next(*state->result);
        promise.onCancel([second] { second.cancel(); });
        second.m_state->listen([state = second.m_state, promise] { promise.settle(*state->result); });
    });
    return promise.call();
}

} // namespace switchyard
