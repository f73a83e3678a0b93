// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"
#include "secret.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <set>

namespace switchyard {

//! A profile while it is edited: what it was, what it is now, the secrets that were typed, and what is wrong with it.
//! Stores nothing by itself: see Connections. Main thread.
class ConnectionDraft final : public QObject
{
    Q_OBJECT

public:
    //! Whether a secret of this profile is in the vault, as far as that is known.
    enum class Kept { Unknown, No, Yes };

    //! Begins with a profile of the list, or with one that is not in it yet (`isNew`).
    void begin(const Profile &profile, bool isNew);
    //! Names of the other profiles: two of the same name could not be told apart.
    void setOtherNames(const QStringList &names) { m_otherNames = names; }

    const Profile &profile() const { return m_profile; }
    bool isNew() const { return m_isNew; }
    //! A deployed profile: its secrets can be entered, nothing else changed.
    bool isManaged() const { return m_profile.managed; }
    bool isDirty() const;

    //! Changes the profile; `field` has been touched from then on, so that its problem is shown.
    void change(const std::function<void(Profile &)> &edit, std::optional<ProfileField> field = {});

    //! Typed secrets; empty = leave what is kept.
    void setClientSecret(const Secret &secret);
    void setProxyPassword(const Secret &password);
    const Secret &clientSecret() const { return m_clientSecret; }
    const Secret &proxyPassword() const { return m_proxyPassword; }
    void setSecretsKept(Kept clientSecret, Kept proxyPassword);
    Kept isClientSecretKept() const { return m_clientSecretKept; }
    Kept isProxyPasswordKept() const { return m_proxyPasswordKept; }

    //! Everything that is wrong, also what is not shown yet.
    const std::vector<ProfileIssue> &issues() const { return m_issues; }
    bool isValid() const { return m_issues.empty(); }
    //! The problem to show beside a field: a new profile is not red before it has been typed in.
    std::optional<ProfileProblem> shownProblem(ProfileField field) const;
    //! From now on every problem is shown: a person wanted to save or test.
    void showAll();

    //! What was typed is what is kept now.
    void saved();

Q_SIGNALS:
    void changed();

private:
    void check();

    Profile m_original;
    Profile m_profile;
    bool m_isNew = false;
    QStringList m_otherNames;
    Secret m_clientSecret;
    Secret m_proxyPassword;
    Kept m_clientSecretKept = Kept::Unknown;
    Kept m_proxyPasswordKept = Kept::Unknown;
    std::vector<ProfileIssue> m_issues;
    std::set<ProfileField> m_touched;
    bool m_showsAll = false;
    QString m_checkedCaFile;
    CaFile m_caFile = CaFile::NotSet;
};

} // namespace switchyard
