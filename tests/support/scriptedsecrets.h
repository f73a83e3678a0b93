// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QStringList>
#include <deque>

namespace switchyard {

//! A secret store that does what the test says: works, fails the next operations, or keeps everyone waiting.
class ScriptedSecrets final : public SecretStore
{
public:
    //! The next operation fails with this code; may be called several times for several operations.
    void failNext(const QString &code) { m_failures.push_back(code); }
    //! From now on operations wait, as behind a locked keychain, until unlock().
    void lock() { m_locked = true; }
    void unlock()
    {
        m_locked = false;
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &start : waiting)
            start();
    }

    const QHash<SecretKey, Secret> &all() const { return m_kept.all(); }
    //! `read <key>`, `write <key>`, `remove <key>` in order of the calls; never a value.
    QStringList log;

    Call<std::optional<Secret>> read(const SecretKey &key) override
    {
        return perform<std::optional<Secret>>(QStringLiteral("read ") + key.text(),
                                              [this, key] { return m_kept.read(key); });
    }
    Call<Done> write(const SecretKey &key, const Secret &secret) override
    {
        return perform<Done>(QStringLiteral("write ") + key.text(),
                             [this, key, secret] { return m_kept.write(key, secret); });
    }
    Call<Done> remove(const SecretKey &key) override
    {
        return perform<Done>(QStringLiteral("remove ") + key.text(), [this, key] { return m_kept.remove(key); });
    }

private:
    template <class T>
    Call<T> perform(const QString &what, const std::function<Call<T>()> &operation)
    {
        log.append(what);
        Promise<T> promise;
        const auto start = [this, promise, operation] {
            if (m_failures.empty()) {
                operation().then(&m_home, [promise](const Result<T> &outcome) { promise.settle(outcome); });
                return;
            }
            ApiError error = ApiError::of(ApiError::Kind::Keychain, QStringLiteral("scripted"));
            error.code = m_failures.front();
            m_failures.pop_front();
            promise.settle(error);
        };
        if (m_locked)
            m_waiting.push_back(start);
        else
            start();
        return promise.call();
    }

    SessionSecrets m_kept;
    std::deque<QString> m_failures;
    std::deque<std::function<void()>> m_waiting;
    bool m_locked = false;
    QObject m_home;
};

} // namespace switchyard
