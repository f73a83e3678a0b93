// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections.h"

#include <QPointer>

namespace switchyard {

using namespace Qt::StringLiterals;
using Kind = SecretKey::Kind;

namespace {

//! Writes a secret that was typed; nothing typed is done already.
Call<Done> keep(SecretVault &vault, const SecretKey &key, const Secret &secret)
{
    return secret.isEmpty() ? settled(Result(Done{})) : vault.write(key, secret);
}

Call<Secret> typedOrKept(SecretVault &vault, const SecretKey &key, const Secret &typed, bool isNew)
{
    if (!typed.isEmpty() || isNew)
        return settled(Result(typed));
    return map(vault.read(key), [](const std::optional<Secret> &kept) { return kept.value_or(Secret()); });
}

} // namespace

Connections::Connections(ProfileStore &profiles, SecretVault &vault, const QString &dataRoot)
    : m_profiles(profiles), m_vault(vault), m_dataRoot(dataRoot)
{}

Call<Done> Connections::save(const Profile &profile, const Secret &clientSecret, const Secret &proxyPassword)
{
    if (!profile.managed) {
        if (const auto written = m_profiles.save(profile); !written)
            return settled(written);
    }
    const auto first = keep(m_vault, {profile.id, Kind::ClientSecret}, clientSecret);
    const auto second = keep(m_vault, {profile.id, Kind::ProxyPassword}, proxyPassword);
    if (!clientSecret.isEmpty()) {
        first.then(this, [this, id = profile.id](const Result<Done> &kept) {
            if (kept)
                Q_EMIT credentialsReplaced(id);
        });
    }
    return chain(first, [second](const Result<Done> &one) {
        return chain(second, [one](const Result<Done> &two) { return settled(one ? two : one); });
    });
}

bool Connections::edit(ConnectionDraft &draft, const QUuid &id)
{
    const Profile *profile = m_profiles.find(id);
    if (!profile)
        return false;
    draft.setOtherNames(namesBut(id));
    draft.begin(*profile, false);
    const auto password = m_vault.read({id, Kind::ProxyPassword});
    m_vault.read({id, Kind::ClientSecret}).then(&draft, [&draft, id, password](const auto &secret) {
        const auto keptOf = [](const Result<std::optional<Secret>> &answer) {
            using Kept = ConnectionDraft::Kept;
            return !answer ? Kept::Unknown : *answer ? Kept::Yes : Kept::No;
        };
        password.then(&draft, [&draft, id, secretKept = keptOf(secret), keptOf](const auto &kept) {
            if (draft.profile().id == id && !draft.isNew())
                draft.setSecretsKept(secretKept, keptOf(kept));
        });
    });
    return true;
}

void Connections::editNew(ConnectionDraft &draft)
{
    draft.setOtherNames(namesBut({}));
    draft.begin(Profile::create(), true);
}

bool Connections::editCopy(ConnectionDraft &draft, const QUuid &id)
{
    const Profile *original = m_profiles.find(id);
    if (!original)
        return false;
    Profile copy = *original;
    copy.id = QUuid::createUuid();
    copy.managed = false;
    //: %1 is the name of the profile that was copied
    copy.name = freeName(tr("%1 copy").arg(original->name));
    draft.setOtherNames(namesBut({}));
    draft.begin(copy, true);
    return true;
}

Call<Connections::Secrets> Connections::secretsFor(const ConnectionDraft &draft)
{
    const QUuid id = draft.profile().id;
    const auto secret = typedOrKept(m_vault, {id, Kind::ClientSecret}, draft.clientSecret(), draft.isNew());
    const auto password = typedOrKept(m_vault, {id, Kind::ProxyPassword}, draft.proxyPassword(), draft.isNew());
    return chain(secret, [password](const Result<Secret> &one) {
        return chain(password, [one](const Result<Secret> &two) {
            if (!one)
                return settled(Result<Secrets>(one.error()));
            if (!two)
                return settled(Result<Secrets>(two.error()));
            return settled(Result(Secrets{*one, *two}));
        });
    });
}

Call<Done> Connections::forget(const QUuid &id)
{
    if (const auto removed = folder(id).removeAll(); !removed)
        return settled(removed);
    return chain(forgetSecrets(m_vault, id), [guard = QPointer(this), id](const Result<Done> &secrets) {
        if (!secrets || !guard)
            return settled(secrets);
        return settled(guard->m_profiles.remove(id));
    });
}

QStringList Connections::namesBut(const QUuid &id) const
{
    QStringList names;
    for (const Profile &profile : m_profiles.profiles()) {
        if (profile.id != id)
            names << profile.name.trimmed();
    }
    return names;
}

QString Connections::freeName(const QString &wanted) const
{
    const QStringList taken = namesBut({});
    QString name = wanted;
    for (int n = 2; taken.contains(name, Qt::CaseInsensitive); ++n)
        name = wanted + u' ' + QString::number(n);
    return name;
}

} // namespace switchyard
