// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectiondraft.h"
#include "profilefolder.h"
#include "profilestore.h"
#include "secretvault.h"

#include <QObject>

namespace switchyard {

//! What a person can do with connection profiles: keep them with their secrets, copy, forget. Joins the profile file, the
//! vault and the profiles' folders, so that none of them is forgotten. Main thread.
class Connections final : public QObject
{
    Q_OBJECT

public:
    //! `dataRoot`: where the profiles' folders are. All references must outlive this.
    Connections(ProfileStore &profiles, SecretVault &vault, const QString &dataRoot);

    ProfileStore &profiles() { return m_profiles; }
    SecretVault &vault() { return m_vault; }
    ProfileFolder folder(const QUuid &profile) const { return ProfileFolder(m_dataRoot, profile); }

    //! The profile into the file, typed secrets into the vault. A managed profile's secrets only. The profile is written
    //! first: a secret without a profile would be a leftover that nobody finds.
    Call<Done> save(const Profile &profile, const Secret &clientSecret, const Secret &proxyPassword);

    //! Begins an edit of a profile in the list, and finds out which of its secrets are kept. False when there is none of that id.
    bool edit(ConnectionDraft &draft, const QUuid &id);
    //! Begins one that is not in the list yet.
    void editNew(ConnectionDraft &draft);
    //! Begins one with the fields of another under a name of its own; secrets are not copied.
    bool editCopy(ConnectionDraft &draft, const QUuid &id);

    //! The secrets to try a draft with: what was typed, else what is kept; empty where there is none.
    struct Secrets
    {
        Secret clientSecret;
        Secret proxyPassword;
    };
    Call<Secrets> secretsFor(const ConnectionDraft &draft);

    //! Removes folder, secrets and profile, in this order, so that what failed can be tried again. Not for the profile that is
    //! in use: its files are open.
    Call<Done> forget(const QUuid &id);

Q_SIGNALS:
    //! Its client secret is another one now: a running sign-in with it begins anew.
    void credentialsReplaced(const QUuid &profile);

private:
    QStringList namesBut(const QUuid &id) const;
    QString freeName(const QString &wanted) const;

    ProfileStore &m_profiles;
    SecretVault &m_vault;
    QString m_dataRoot;
};

} // namespace switchyard
