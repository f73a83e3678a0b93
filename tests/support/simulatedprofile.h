// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"
#include "secretstore.h"
#include "simulator.h"

namespace switchyard {

//! A profile that signs in at a simulated server; its secret goes into `secrets`.
inline Profile simulatedProfile(const QString &name, const simulator::Simulator &server, SecretStore &secrets)
{
    Profile profile = Profile::create(name);
    profile.setServer(Server::Custom);
    profile.baseUrl = server.baseUrl().toString();
    profile.tokenUrl = server.tokenUrl().toString();
    profile.clientId = server.clientId();
    secrets.write({profile.id, SecretKey::Kind::ClientSecret}, Secret(server.clientSecret().toUtf8()));
    return profile;
}

} // namespace switchyard
