// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretstore.h"

namespace switchyard {

using namespace Qt::StringLiterals;

QString SecretKey::text() const
{
    const QString stem = "switchyard/"_L1 + profile.toString(QUuid::WithoutBraces);
    switch (kind) {
    case Kind::ClientSecret: return stem + "/client-secret"_L1;
    case Kind::ProxyPassword: return stem + "/proxy-password"_L1;
    case Kind::AccessToken: break;
    }
    return stem + "/access-token"_L1;
}

Call<std::optional<Secret>> SessionSecrets::read(const SecretKey &key)
{
    const auto found = m_secrets.constFind(key);
    return settled(Result(found != m_secrets.cend() ? std::optional(*found) : std::nullopt));
}

Call<Done> SessionSecrets::write(const SecretKey &key, const Secret &secret)
{
    m_secrets.insert(key, secret);
    return settled(Result(Done{}));
}

Call<Done> SessionSecrets::remove(const SecretKey &key)
{
    m_secrets.remove(key);
    return settled(Result(Done{}));
}

Call<Done> forgetSecrets(SecretStore &store, const QUuid &profile)
{
    using Kind = SecretKey::Kind;
    const auto first = store.remove({profile, Kind::AccessToken});
    const auto second = store.remove({profile, Kind::ProxyPassword});
    const auto third = store.remove({profile, Kind::ClientSecret});
    return chain(first, [second, third](const Result<Done> &one) {
        return chain(second, [third, one](const Result<Done> &two) {
            return chain(third, [one, two](const Result<Done> &three) {
                return settled(!one ? one : !two ? two : three);
            });
        });
    });
}

} // namespace switchyard
