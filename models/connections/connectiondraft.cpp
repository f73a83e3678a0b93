// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiondraft.h"

#include <algorithm>

namespace switchyard {

void ConnectionDraft::begin(const Profile &profile, bool isNew)
{
    m_original = profile;
    m_profile = profile;
    m_isNew = isNew;
    m_clientSecret = {};
    m_proxyPassword = {};
    m_clientSecretKept = isNew ? Kept::No : Kept::Unknown;
    m_proxyPasswordKept = m_clientSecretKept;
    m_touched.clear();
    m_showsAll = !isNew;
    m_caFile = inspectCaFile(profile.caFile);
    m_checkedCaFile = profile.caFile;
    check();
    Q_EMIT changed();
}

bool ConnectionDraft::isDirty() const
{
    return m_isNew || !(m_profile == m_original) || !m_clientSecret.isEmpty() || !m_proxyPassword.isEmpty();
}

void ConnectionDraft::change(const std::function<void(Profile &)> &edit, std::optional<ProfileField> field)
{
    Profile edited = m_profile;
    edit(edited);
    if (m_profile.managed || edited == m_profile)
        return;
    m_profile = std::move(edited);
    if (field)
        m_touched.insert(*field);
    check();
    Q_EMIT changed();
}

void ConnectionDraft::setClientSecret(const Secret &secret)
{
    if (secret == m_clientSecret)
        return;
    m_clientSecret = secret;
    m_touched.insert(ProfileField::ClientSecret);
    check();
    Q_EMIT changed();
}

void ConnectionDraft::setProxyPassword(const Secret &password)
{
    if (password == m_proxyPassword)
        return;
    m_proxyPassword = password;
    Q_EMIT changed();
}

void ConnectionDraft::setSecretsKept(Kept clientSecret, Kept proxyPassword)
{
    m_clientSecretKept = clientSecret;
    m_proxyPasswordKept = proxyPassword;
    check();
    Q_EMIT changed();
}

std::optional<ProfileProblem> ConnectionDraft::shownProblem(ProfileField field) const
{
    if (!m_showsAll && !m_touched.contains(field))
        return {};
    const auto issue =
        std::find_if(m_issues.begin(), m_issues.end(), [field](const auto &one) { return one.field == field; });
    return issue != m_issues.end() ? std::optional(issue->problem) : std::nullopt;
}

void ConnectionDraft::showAll()
{
    m_showsAll = true;
    Q_EMIT changed();
}

void ConnectionDraft::saved()
{
    m_original = m_profile;
    m_isNew = false;
    if (!m_clientSecret.isEmpty())
        m_clientSecretKept = Kept::Yes;
    if (!m_proxyPassword.isEmpty())
        m_proxyPasswordKept = Kept::Yes;
    m_clientSecret = {};
    m_proxyPassword = {};
    check();
    Q_EMIT changed();
}

void ConnectionDraft::check()
{
    if (m_profile.caFile != m_checkedCaFile) { // a file is read once, not per key
        m_caFile = inspectCaFile(m_profile.caFile);
        m_checkedCaFile = m_profile.caFile;
    }
    m_issues = validate(m_profile, m_caFile);
    const bool taken = std::any_of(m_otherNames.begin(), m_otherNames.end(), [this](const QString &other) {
        return other.compare(m_profile.name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (taken)
        m_issues.insert(m_issues.begin(), {ProfileField::Name, ProfileProblem::NameTaken});
    // Where the keychain has not answered, saving must still be possible.
    if (m_clientSecret.isEmpty() && m_clientSecretKept == Kept::No) {
        const auto place = std::find_if(m_issues.begin(), m_issues.end(),
                                        [](const auto &issue) { return issue.field > ProfileField::ClientSecret; });
        m_issues.insert(place, {ProfileField::ClientSecret, ProfileProblem::Missing});
    }
}

} // namespace switchyard
