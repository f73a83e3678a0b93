// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

namespace switchyard {

//! A profile as an object of profiles.json. Members that this version does not know are kept in Profile::extra and come
//! back; of the known ones, what has the wrong type counts as absent. Empty when there is no valid `id`.
std::optional<Profile> profileFromJson(const QJsonObject &json);
QJsonObject profileToJson(const Profile &profile);

} // namespace switchyard
