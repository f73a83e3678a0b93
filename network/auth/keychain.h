// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QObject>

namespace switchyard {

//! The keychain of the operating system: Secret Service or KWallet, macOS Keychain, Windows Credential Manager, through
//! QtKeychain. Never its plain-text fall-back. Does not know by itself whether there is one: see SecretVault.
class Keychain final : public SecretStore
{
public:
    Call<std::optional<Secret>> read(const SecretKey &key) override;
    Call<Done> write(const SecretKey &key, const Secret &secret) override;
    Call<Done> remove(const SecretKey &key) override;

private:
    QObject m_home; // jobs that outlive the keychain find nobody to answer
};

} // namespace switchyard
