// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

namespace switchyard {

//! Body of optOutFlexDispatch: who leaves a dispatch, by site or by participant.
struct OptOut
{
    std::optional<SiteId> siteId;
    std::optional<ParticipantId> participantId;
    std::optional<QString> reason;  //!< contract only
    std::optional<QByteArray> type; //!< published dialect: which identifier is given; filled in when sending
    Extra extra;

    friend bool operator==(const OptOut &, const OptOut &) = default;
};

template <>
const JsonShape &shapeOf<OptOut>();

void writeJson(JsonWriter &writer, const OptOut &value);

//! Idempotent on the server: a repeated opt-out answers the original one.
inline constexpr Operation<Accepted(FlexDispatchId, OptOut)> optOutFlexDispatch{
    {"optOutFlexDispatch", "Flex Dispatches", Method::Post, "/api/v1/flexdispatches/{flexDispatchId}/optout",
     Repeat::Never}};

} // namespace switchyard
