// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prognoses.h"

namespace switchyard {

enum class DiffRequestStatus { Pending, Offered, Expired, Rejected, Committed };

template <>
struct EnumNames<DiffRequestStatus>
{
    static constexpr std::string_view type = "PrognosisDiffRequest.status";
    static constexpr std::pair<DiffRequestStatus, std::string_view> names[] = {
        {DiffRequestStatus::Pending, "pending"},
        {DiffRequestStatus::Offered, "offered"},
        {DiffRequestStatus::Expired, "expired"},
        {DiffRequestStatus::Rejected, "rejected"},
        {DiffRequestStatus::Committed, "committed"}};
};

//! contract: components/schemas/PrognosisDiffRequest, element of `diffProfile`
struct DiffProfileInterval
{
    std::optional<Instant> start;
    std::optional<Instant> end;
    std::optional<double> deltaPower_W; //!< on top of the prognosis
    Extra extra;

    friend bool operator==(const DiffProfileInterval &, const DiffProfileInterval &) = default;
};

//! Programme time unit of the published dialect: a fixed slice of time with its average power.
struct Ptu
{
    std::optional<Instant> start;
    std::optional<Instant> end;
    std::optional<double> power_W;
    Extra extra;

    friend bool operator==(const Ptu &, const Ptu &) = default;
};

//! contract: components/schemas/PrognosisDiffRequest, member `offer`
struct DiffOffer
{
    std::optional<double> feasiblePower_W;
    std::optional<double> price;
    std::optional<QString> currency;
    Extra extra;

    friend bool operator==(const DiffOffer &, const DiffOffer &) = default;
};

//! contract: components/schemas/PrognosisDiffRequest. It carries no expiry time.
struct PrognosisDiffRequest
{
    std::optional<DiffRequestId> prognosisDiffRequestId;
    std::optional<PrognosisId> prognosisId;
    std::optional<std::vector<DiffProfileInterval>> diffProfile;
    std::optional<std::vector<Ptu>> ptus; //!< wire form of the published dialect; reading turns it into diffProfile
    std::optional<OpenEnum<DiffRequestStatus>> status;
    std::optional<DiffOffer> offer;
    Extra extra;

    friend bool operator==(const PrognosisDiffRequest &, const PrognosisDiffRequest &) = default;
};

//! contract: components/schemas/PrognosisDiffOrder
struct PrognosisDiffOrder
{
    std::optional<DiffOrderId> prognosisDiffOrderId;
    std::optional<DiffRequestId> prognosisDiffRequestId;
    std::optional<Instant> acceptedAt;
    std::optional<std::vector<PrognosisInterval>> powerProfile;
    std::optional<double> price;
    std::optional<QString> currency;
    Extra extra;

    friend bool operator==(const PrognosisDiffOrder &, const PrognosisDiffOrder &) = default;
};

template <>
const JsonShape &shapeOf<DiffProfileInterval>();
template <>
const JsonShape &shapeOf<Ptu>();
template <>
const JsonShape &shapeOf<DiffOffer>();
template <>
const JsonShape &shapeOf<PrognosisDiffRequest>();
template <>
const JsonShape &shapeOf<PrognosisDiffOrder>();

//! The profile as units of `length` on the UTC raster, each with the average power over the whole unit, so that energy is
//! kept; parts of a unit that no interval covers count as no change.
std::vector<Ptu> toPtus(const std::vector<DiffProfileInterval> &profile, std::chrono::milliseconds length);

bool readJson(JsonReader &reader, PrognosisDiffRequest &out);
void writeJson(JsonWriter &writer, const PrognosisDiffRequest &value);

//! No list operation exists for requests and orders: keep the answer's id at once, or it is lost.
inline constexpr Operation<Accepted(PrognosisId, PrognosisDiffRequest)> createPrognosisDiffRequest{
    {"createPrognosisDiffRequest", "Diff Requests", Method::Post,
     "/api/v1/prognoses/{prognosisId}/prognosisdiffrequests", Repeat::Never}};
inline constexpr Operation<PrognosisDiffRequest(DiffRequestId)> getPrognosisDiffRequest{
    {"getPrognosisDiffRequest", "Diff Requests", Method::Get, "/api/v1/prognosisdiffrequests/{prognosisDiffRequestId}",
     Repeat::Safe}};
//! Commits to the offer: hardware is dispatched.
inline constexpr Operation<Accepted(DiffRequestId, PrognosisDiffOrder)> createPrognosisDiffOrder{
    {"createPrognosisDiffOrder", "Diff Requests", Method::Post,
     "/api/v1/prognosisdiffrequests/{prognosisDiffRequestId}/prognosisdifforders", Repeat::Never}};
inline constexpr Operation<PrognosisDiffOrder(DiffOrderId)> getPrognosisDiffOrder{
    {"getPrognosisDiffOrder", "Diff Requests", Method::Get, "/api/v1/prognosisdifforders/{prognosisDiffOrderId}",
     Repeat::Safe}};

} // namespace switchyard
