// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "secret.h"

#include <QUuid>
#include <optional>

namespace switchyard {

//! What a secret belongs to.
struct SecretKey
{
    enum class Kind { ClientSecret, ProxyPassword, AccessToken };

    QUuid profile;
    Kind kind = Kind::ClientSecret;

    //! `switchyard/<profile id>/client-secret`: what keychain managers show. `/proxy-password`, `/access-token`.
    QString text() const;

    friend bool operator==(const SecretKey &, const SecretKey &) = default;
    friend size_t qHash(const SecretKey &key, size_t seed = 0) { return qHash(key.profile, seed ^ size_t(key.kind)); }
};

//! Keeps secrets. Every operation is asynchronous, as a keychain may wait for a person to unlock it; errors are
//! ApiError::Kind::Keychain with the system's words. Main thread.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    //! Nothing when there is no such entry, which is no error.
    virtual Call<std::optional<Secret>> read(const SecretKey &key) = 0;
    virtual Call<Done> write(const SecretKey &key, const Secret &secret) = 0;
    //! Removing what is not there succeeds.
    virtual Call<Done> remove(const SecretKey &key) = 0;
};

//! For this run only, in memory: the demo, unsaved profiles, and desks without a keychain.
class SessionSecrets final : public SecretStore
{
public:
    Call<std::optional<Secret>> read(const SecretKey &key) override;
    Call<Done> write(const SecretKey &key, const Secret &secret) override;
    Call<Done> remove(const SecretKey &key) override;

    const QHash<SecretKey, Secret> &all() const { return m_secrets; }
    void clear() { m_secrets.clear(); }

private:
    QHash<SecretKey, Secret> m_secrets;
};

//! Removes every secret of a profile; fails with the first error, after all have been tried.
Call<Done> forgetSecrets(SecretStore &store, const QUuid &profile);

} // namespace switchyard
