// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellroles.h"
#include "connections.h"
#include "connectiontest.h"
#include "explain.h"

namespace switchyard {

//! What the connections page says. Translated; plain text. Server names are the service's own and stay English.
namespace connectionwords {

QString serverName(Server server);

QString kindName(ServerKind kind);
//! Alarm for production, so that it differs in colour and shape from all others.
Tone kindTone(ServerKind kind);
//! What a person should keep in mind there: "Changes reach real homes".
QString kindWarning(ServerKind kind);

//! What is wrong with a field and what to do.
QString problemText(ProfileField field, ProfileProblem problem);

//! "Server address"
QString questionText(ConnectionTest::Question question);
//! One line for a step that has not failed: "Answers at …", "Waiting".
QString stepText(const ConnectionTest &test, const ConnectionTest::Step &step);
//! Why a step failed and what to do, more precisely than explain() can without knowing what was asked.
Explanation explainStep(const ConnectionTest::Step &step, const Profile &profile);

//! Where secrets are kept.
struct VaultText
{
    QString text;
    Tone tone = Tone::Muted;
    bool canTryAgain = false;
};
VaultText vaultText(const SecretVault &vault);

//! What happened to the file of profiles; empty when there is nothing to tell.
Explanation fileText(const ProfileStore &profiles);

} // namespace connectionwords

} // namespace switchyard
