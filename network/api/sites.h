// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "idcolumn.h"
#include "operation.h"

namespace switchyard {

//! contract: components/schemas/Site, member `address`
struct Address
{
    std::optional<QString> country;
    std::optional<QString> region;
    std::optional<QString> city;
    std::optional<QString> postalCode;
    std::optional<QString> line1;
    Extra extra;

    friend bool operator==(const Address &, const Address &) = default;
};

//! contract: components/schemas/Site
struct Site
{
    SiteId siteId;
    std::optional<QString> name;
    std::optional<QString> timezone; //!< IANA name as sent, not checked
    std::optional<Address> address;
    Extra extra;

    friend bool operator==(const Site &, const Site &) = default;
};

//! One node of a site's electrical topology. Nodes are kept flat, parents before children, because the depth of the tree
//! is the server's choice.
struct TopologyNode
{
    int parent = -1; //!< position in Topology::nodes
    QByteArray id;   //!< of a device or sensor: may be passed to telemetry; may be empty
    QByteArray kind; //!< open: site, device, sensor, and what the service invents
    std::vector<QByteArray> channels;
    Extra extra; //!< such as maxCapacity_J

    friend bool operator==(const TopologyNode &, const TopologyNode &) = default;
};

//! contract: components/schemas/Topology
struct Topology
{
    std::vector<TopologyNode> nodes; //!< empty, or the root first

    friend bool operator==(const Topology &, const Topology &) = default;
};

//! contract: components/schemas/SiteList; ids only, one GET per id for the rest
struct SiteIds
{
    IdColumn ids;
};

template <>
const JsonShape &shapeOf<Address>();
template <>
const JsonShape &shapeOf<Site>();

bool readJson(JsonReader &reader, SiteIds &out);
bool readJson(JsonReader &reader, Topology &out);

inline constexpr Operation<SiteIds()> listSites{{"listSites", "Sites", Method::Get, "/api/v1/sites", Repeat::Safe}};
inline constexpr Operation<Site(Site)> createSite{
    {"createSite", "Sites", Method::Post, "/api/v1/sites", Repeat::Never}};
inline constexpr Operation<Site(SiteId)> getSite{
    {"getSite", "Sites", Method::Get, "/api/v1/sites/{siteId}", Repeat::Safe}};
//! Overwrites the whole resource: start from a fresh getSite.
inline constexpr Operation<Site(SiteId, Site)> replaceSite{
    {"replaceSite", "Sites", Method::Put, "/api/v1/sites/{siteId}", Repeat::SameEffect}};
inline constexpr Operation<Topology(SiteId)> getSiteTopology{
    {"getSiteTopology", "Sites", Method::Get, "/api/v1/sites/{siteId}/topology", Repeat::Safe}};

} // namespace switchyard
