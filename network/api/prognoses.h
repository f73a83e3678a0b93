// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

namespace switchyard {

//! contract: components/schemas/Prognosis, element of `intervals`; also of PrognosisDiffOrder.powerProfile
struct PrognosisInterval
{
    std::optional<Instant> start;
    std::optional<Instant> end;
    std::optional<double> power_W; //!< of the whole group; the meaning of its sign is a setting of the profile
    Extra extra;

    friend bool operator==(const PrognosisInterval &, const PrognosisInterval &) = default;
};

//! contract: components/schemas/Prognosis
struct Prognosis
{
    std::optional<PrognosisId> prognosisId;
    std::optional<FlexGroupId> flexGroupId;
    std::optional<Instant> generatedAt;
    std::optional<std::vector<PrognosisInterval>> intervals;
    Extra extra;

    friend bool operator==(const Prognosis &, const Prognosis &) = default;
};

template <>
const JsonShape &shapeOf<PrognosisInterval>();
template <>
const JsonShape &shapeOf<Prognosis>();

inline constexpr Operation<Entries<Prognosis>(FlexGroupId)> listPrognoses{
    {"listPrognoses", "Prognoses", Method::Get, "/api/v1/flexgroups/{flexGroupId}/prognoses", Repeat::Safe}};

} // namespace switchyard
