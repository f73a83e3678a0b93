// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "server.h"

#include <QJsonObject>
#include <QUuid>
#include <vector>

namespace switchyard {

//! How a profile reaches the network. The password is in the keychain (SecretKey::Kind::ProxyPassword).
struct ProfileProxy
{
    enum class Type { System, None, Http, Socks5 };

    Type type = Type::System;
    QString host;
    int port = 0;
    QString user;

    friend bool operator==(const ProfileProxy &, const ProfileProxy &) = default;
};

//! One way to sign in: server, token endpoint, client id and how to get there. Never a secret: those are in the keychain
//! under the profile's id. A plain value; ProfileStore keeps them.
struct Profile
{
    QUuid id;
    QString name;
    Server server = Server::ProductionUs;
    QString baseUrl = serverUrl(Server::ProductionUs); //!< `https://host[:port]`, as typed where server is Custom
    QString tokenUrl;                                  //!< differs from customer to customer, so there is no default
    QString clientId;
    QString scope; //!< empty = not sent, which means everything the client may do
    ProfileProxy proxy;
    QString caFile; //!< PEM with extra authorities; empty = the system's alone
    bool http2 = true;
    Dialect dialect = Dialect::Contract;
    std::optional<double> requestsPerSecond;           //!< 0 = unlimited; absent = defaultRequestsPerSecond()
    std::chrono::minutes siteMaxAge = defaultMaxAge;   //!< details that are older are fetched again by a sync
    std::chrono::minutes deviceMaxAge = defaultMaxAge; //!< the same for devices and their modes
    int countTypedFrom = defaultCountTypedFrom;        //!< commands of so many items want their number typed
    bool managed = false; //!< deployed by an administrator: can be used and copied, not changed
    QJsonObject extra;    //!< members of the file that this version has no name for; written back

    static constexpr std::chrono::minutes defaultMaxAge{60};
    static constexpr std::chrono::minutes longestMaxAge{30 * 24 * 60};
    static constexpr int defaultCountTypedFrom = 25;
    static constexpr int highestCountTypedFrom = 10'000;

    static Profile create(const QString &name = {});

    //! Chooses a server of the contract and its address, or Custom with the address left to be edited.
    void setServer(Server chosen);

    QUrl apiUrl() const;        //!< invalid where baseUrl is
    QUrl tokenEndpoint() const; //!< invalid where tokenUrl is
    ServerKind serverKind() const { return kindOfServer(apiUrl()); }

    //! 20 for remote servers, whose limits are negotiated and not published; 0 (unlimited) for loopback.
    double defaultRequestsPerSecond() const;
    double effectiveRequestsPerSecond() const { return requestsPerSecond.value_or(defaultRequestsPerSecond()); }

    friend bool operator==(const Profile &, const Profile &) = default;
};

//! Which field of a profile something is wrong with.
enum class ProfileField {
    Name,
    BaseUrl,
    TokenUrl,
    ClientId,
    ClientSecret,
    Scope,
    CaFile,
    ProxyHost,
    ProxyPort,
    RequestsPerSecond
};

//! What is wrong with it; ui/connections/connectionwords.h says what to do.
enum class ProfileProblem {
    Missing,
    NameTaken,
    NotAUrl,        //!< no scheme and host, or characters that cannot be in one
    NeedsHttps,     //!< plain http to a host that is not loopback, or another scheme
    HasCredentials, //!< `https://user:password@…` would put a password into a file
    HasPath,        //!< the API's address ends after the host
    HasQuery,       //!< `?…` or `#…`
    HasControlCharacter,
    BadScope, //!< RFC 6749: printable ASCII without `"` and `\`
    BadPort,
    BadRate,
    FileUnreadable,
    FileHasNoCertificate,
};

struct ProfileIssue
{
    ProfileField field;
    ProfileProblem problem;

    friend bool operator==(const ProfileIssue &, const ProfileIssue &) = default;
};

//! What is behind a CA file's path.
enum class CaFile { NotSet, Good, Unreadable, NoCertificate };

//! Reads the file: the part of the check that is not pure.
CaFile inspectCaFile(const QString &path);

//! All that is wrong, in the order of the form, at most one per field; empty when the profile can be used. Pure.
std::vector<ProfileIssue> validate(const Profile &profile, CaFile caFile);

//! The whole check.
inline std::vector<ProfileIssue> validate(const Profile &profile)
{
    return validate(profile, inspectCaFile(profile.caFile));
}

//! What a person meant by an address that was typed or pasted: trimmed, without trailing slashes.
QString tidiedUrl(const QString &typed);

} // namespace switchyard
