// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilejson.h"

#include <utility>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<ProfileProxy::Type, QLatin1StringView> proxyTypes[] = {
    {ProfileProxy::Type::System, "system"_L1},
    {ProfileProxy::Type::None, "none"_L1},
    {ProfileProxy::Type::Http, "http"_L1},
    {ProfileProxy::Type::Socks5, "socks5"_L1},
};

constexpr std::pair<Dialect, QLatin1StringView> dialects[] = {
    {Dialect::Contract, "contract"_L1},
    {Dialect::Published, "published"_L1},
};

template <class Enum, size_t size>
QLatin1StringView nameOf(const std::pair<Enum, QLatin1StringView> (&names)[size], Enum value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return name;
    }
    return names[0].second;
}

template <class Enum, size_t size>
Enum valueOf(const std::pair<Enum, QLatin1StringView> (&names)[size], const QString &text)
{
    for (const auto &[value, name] : names) {
        if (text == name)
            return value;
    }
    return names[0].first;
}

ProfileProxy proxyFromJson(const QJsonObject &json)
{
    return {valueOf(proxyTypes, json["type"_L1].toString()), json["host"_L1].toString(), json["port"_L1].toInt(),
            json["user"_L1].toString()};
}

QJsonObject proxyToJson(const ProfileProxy &proxy)
{
    QJsonObject json{{u"type"_s, nameOf(proxyTypes, proxy.type)}};
    if (!proxy.host.isEmpty())
        json.insert("host"_L1, proxy.host);
    if (proxy.port != 0)
        json.insert("port"_L1, proxy.port);
    if (!proxy.user.isEmpty())
        json.insert("user"_L1, proxy.user);
    return json;
}

constexpr QLatin1StringView knownMembers[] = {
    "id"_L1,
    "name"_L1,
    "server"_L1,
    "baseUrl"_L1,
    "tokenUrl"_L1,
    "clientId"_L1,
    "scope"_L1,
    "caFile"_L1,
    "http2"_L1,
    "dialect"_L1,
    "proxy"_L1,
    "requestsPerSecond"_L1,
    "siteMaxAgeMinutes"_L1,
    "deviceMaxAgeMinutes"_L1,
    "countTypedFrom"_L1,
};

//! A nonsensical age is the usual one: nobody is kept from working by it.
std::chrono::minutes maxAgeFrom(const QJsonValue &json)
{
    const std::chrono::minutes age(json.toInteger(Profile::defaultMaxAge.count()));
    return age.count() > 0 && age <= Profile::longestMaxAge ? age : Profile::defaultMaxAge;
}

} // namespace

std::optional<Profile> profileFromJson(const QJsonObject &json)
{
    Profile profile;
    profile.id = QUuid::fromString(json["id"_L1].toString());
    if (profile.id.isNull())
        return {};
    profile.name = json["name"_L1].toString();
    profile.baseUrl = json["baseUrl"_L1].toString();
    // A server that a later version knows still has its address beside it.
    profile.setServer(serverFromKey(json["server"_L1].toString().toUtf8()).value_or(Server::Custom));
    profile.tokenUrl = json["tokenUrl"_L1].toString();
    profile.clientId = json["clientId"_L1].toString();
    profile.scope = json["scope"_L1].toString();
    profile.caFile = json["caFile"_L1].toString();
    profile.http2 = json["http2"_L1].toBool(true);
    profile.dialect = valueOf(dialects, json["dialect"_L1].toString());
    profile.proxy = proxyFromJson(json["proxy"_L1].toObject());
    if (json["requestsPerSecond"_L1].isDouble())
        profile.requestsPerSecond = json["requestsPerSecond"_L1].toDouble();
    profile.siteMaxAge = maxAgeFrom(json["siteMaxAgeMinutes"_L1]);
    profile.deviceMaxAge = maxAgeFrom(json["deviceMaxAgeMinutes"_L1]);
    const qint64 count = json["countTypedFrom"_L1].toInteger(Profile::defaultCountTypedFrom);
    if (count >= 1 && count <= Profile::highestCountTypedFrom)
        profile.countTypedFrom = int(count);
    profile.extra = json;
    for (const QLatin1StringView known : knownMembers)
        profile.extra.remove(known);
    return profile;
}

QJsonObject profileToJson(const Profile &profile)
{
    QJsonObject json = profile.extra;
    json.insert("id"_L1, profile.id.toString(QUuid::WithoutBraces));
    json.insert("name"_L1, profile.name);
    json.insert("server"_L1, QString::fromLatin1(serverKey(profile.server)));
    json.insert("baseUrl"_L1, profile.baseUrl);
    json.insert("tokenUrl"_L1, profile.tokenUrl);
    json.insert("clientId"_L1, profile.clientId);
    if (!profile.scope.isEmpty())
        json.insert("scope"_L1, profile.scope);
    if (!profile.caFile.isEmpty())
        json.insert("caFile"_L1, profile.caFile);
    json.insert("http2"_L1, profile.http2);
    json.insert("dialect"_L1, nameOf(dialects, profile.dialect));
    json.insert("proxy"_L1, proxyToJson(profile.proxy));
    if (profile.requestsPerSecond)
        json.insert("requestsPerSecond"_L1, *profile.requestsPerSecond);
    if (profile.siteMaxAge != Profile::defaultMaxAge)
        json.insert("siteMaxAgeMinutes"_L1, qint64(profile.siteMaxAge.count()));
    if (profile.deviceMaxAge != Profile::defaultMaxAge)
        json.insert("deviceMaxAgeMinutes"_L1, qint64(profile.deviceMaxAge.count()));
    if (profile.countTypedFrom != Profile::defaultCountTypedFrom)
        json.insert("countTypedFrom"_L1, profile.countTypedFrom);
    return json;
}

} // namespace switchyard
