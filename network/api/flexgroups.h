// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

namespace switchyard {

enum class ParticipantType { GridOutput, BatteryInverterAc, BatteryDc };

template <>
struct EnumNames<ParticipantType>
{
    static constexpr std::string_view type = "Participant.type";
    static constexpr std::pair<ParticipantType, std::string_view> names[] = {
        {ParticipantType::GridOutput, "grid_output"},
        {ParticipantType::BatteryInverterAc, "battery_inverter_ac"},
        {ParticipantType::BatteryDc, "battery_dc"}};
};

//! contract: components/schemas/Participant
struct Participant
{
    std::optional<ParticipantId> participantId;
    std::optional<SiteId> siteId;
    std::optional<std::vector<QByteArray>> deviceIds;
    std::optional<OpenEnum<ParticipantType>> type; //!< published dialect
    std::optional<bool> setOperationMode;          //!< published dialect: lets the service set the site's modes
    Extra extra;

    friend bool operator==(const Participant &, const Participant &) = default;
};

//! contract: components/schemas/FlexGroup
struct FlexGroup
{
    std::optional<FlexGroupId> flexGroupId;
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<QString> settlementPoint;
    Extra extra;

    friend bool operator==(const FlexGroup &, const FlexGroup &) = default;
};

//! Status of a bulk replacement. The contract declares no body; these two members are what the service sends, the rest is
//! kept in `extra`.
struct BulkParticipantsAction
{
    std::optional<BulkId> bulkId;
    std::optional<QString> status;
    Extra extra;

    friend bool operator==(const BulkParticipantsAction &, const BulkParticipantsAction &) = default;
};

template <>
const JsonShape &shapeOf<Participant>();
template <>
const JsonShape &shapeOf<FlexGroup>();
template <>
const JsonShape &shapeOf<BulkParticipantsAction>();

inline constexpr Operation<Entries<FlexGroup>()> listFlexGroups{
    {"listFlexGroups", "Flex Groups", Method::Get, "/api/v1/flexgroups", Repeat::Safe}};
inline constexpr Operation<Accepted(FlexGroup)> createFlexGroup{
    {"createFlexGroup", "Flex Groups", Method::Post, "/api/v1/flexgroups", Repeat::Never}};
inline constexpr Operation<FlexGroup(FlexGroupId)> getFlexGroup{
    {"getFlexGroup", "Flex Groups", Method::Get, "/api/v1/flexgroups/{flexGroupId}", Repeat::Safe}};
inline constexpr Operation<Entries<Participant>(FlexGroupId)> listFlexGroupParticipants{
    {"listFlexGroupParticipants", "Flex Groups", Method::Get, "/api/v1/flexgroups/{flexGroupId}/participants",
     Repeat::Safe}};
inline constexpr Operation<Accepted(FlexGroupId, Participant)> addFlexGroupParticipant{
    {"addFlexGroupParticipant", "Flex Groups", Method::Post, "/api/v1/flexgroups/{flexGroupId}/participants",
     Repeat::Never}};
inline constexpr Operation<Participant(FlexGroupId, ParticipantId)> getFlexGroupParticipant{
    {"getFlexGroupParticipant", "Flex Groups", Method::Get,
     "/api/v1/flexgroups/{flexGroupId}/participants/{participantId}", Repeat::Safe}};
inline constexpr Operation<Accepted(FlexGroupId, ParticipantId)> deleteFlexGroupParticipant{
    {"deleteFlexGroupParticipant", "Flex Groups", Method::Delete,
     "/api/v1/flexgroups/{flexGroupId}/participants/{participantId}", Repeat::SameEffect}};
//! Overwrites all participants; cannot be undone. No list operation exists: keep the answer's id at once, or it is lost.
inline constexpr Operation<Accepted(FlexGroupId, Entries<Participant>)> createBulkParticipantsAction{
    {"createBulkParticipantsAction", "Flex Groups", Method::Post, "/api/v1/flexgroups/{flexGroupId}/participants/bulk",
     Repeat::Never}};
inline constexpr Operation<BulkParticipantsAction(FlexGroupId, BulkId)> getBulkParticipantsAction{
    {"getBulkParticipantsAction", "Flex Groups", Method::Get,
     "/api/v1/flexgroups/{flexGroupId}/participants/bulk/{bulkId}", Repeat::Safe}};

} // namespace switchyard
