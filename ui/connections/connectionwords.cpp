// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::connectionwords)
};

} // namespace

QString connectionwords::serverName(Server server)
{
    switch (server) {
    case Server::ProductionUs: return Words::tr("Production US");
    case Server::ProductionRestOfWorld: return Words::tr("Production Rest of World");
    case Server::DevelopmentUs: return Words::tr("Development US");
    case Server::DevelopmentRestOfWorld: return Words::tr("Development Rest of World");
    case Server::Custom: break;
    }
    return Words::tr("Custom");
}

QString connectionwords::kindName(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Production: return Words::tr("Production");
    case ServerKind::Development: return Words::tr("Development");
    case ServerKind::Simulator: return Words::tr("This computer");
    case ServerKind::Custom: break;
    }
    return Words::tr("Other server");
}

Tone connectionwords::kindTone(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Production: return Tone::Alarm;
    case ServerKind::Development: return Tone::Accent;
    case ServerKind::Simulator: return Tone::Muted;
    case ServerKind::Custom: break;
    }
    return Tone::Warn;
}

QString connectionwords::kindWarning(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Production: return Words::tr("Changes made here reach real homes.");
    case ServerKind::Development: return Words::tr("A test fleet of the service.");
    case ServerKind::Simulator: return Words::tr("A simulator on this computer; nothing leaves it.");
    case ServerKind::Custom: break;
    }
    return Words::tr("Not an address that Switchyard knows; changes may reach real homes.");
}

QString connectionwords::problemText(ProfileField field, ProfileProblem problem)
{
    switch (problem) {
    case ProfileProblem::Missing:
        switch (field) {
        case ProfileField::Name: return Words::tr("Give this profile a name.");
        case ProfileField::BaseUrl: return Words::tr("Enter the server's address, such as https://api.example.com.");
        case ProfileField::TokenUrl:
            return Words::tr("Enter the token URL. Each customer has one; it came with the client ID.");
        case ProfileField::ClientId: return Words::tr("Enter the client ID.");
        case ProfileField::ClientSecret: return Words::tr("Enter the client secret.");
        case ProfileField::ProxyHost: return Words::tr("Enter the proxy's host name.");
        default: return Words::tr("This is needed.");
        }
    case ProfileProblem::NameTaken: return Words::tr("Another profile has this name; choose one of its own.");
    case ProfileProblem::NotAUrl: return Words::tr("This is not an address. It looks like https://api.example.com.");
    case ProfileProblem::NeedsHttps: return Words::tr("Use https. Plain http is accepted for this computer only.");
    case ProfileProblem::HasCredentials:
        return Words::tr("Leave user name and password out of the address; they would be kept in a file.");
    case ProfileProblem::HasPath:
        return Words::tr("End the address after the host; Switchyard adds the path (/api/v1 …) itself.");
    case ProfileProblem::HasQuery: return Words::tr("Leave out what follows “?” or “#”.");
    case ProfileProblem::HasControlCharacter: return Words::tr("There is a line break or tab in it; enter it again.");
    case ProfileProblem::BadScope:
        return Words::tr(
            "A scope has letters, figures and signs only, no quotation marks; several are separated by spaces.");
    case ProfileProblem::BadPort: return Words::tr("Enter a port from 1 to 65535.");
    case ProfileProblem::BadRate: return Words::tr("Enter a number from 0 (unlimited) up.");
    case ProfileProblem::FileUnreadable:
        return Words::tr("This file cannot be read. Choose another one or change its permissions.");
    case ProfileProblem::FileHasNoCertificate:
        return Words::tr("There is no certificate in this file. A PEM file with “BEGIN CERTIFICATE” is needed.");
    }
    return {};
}

QString connectionwords::questionText(ConnectionTest::Question question)
{
    switch (question) {
    case ConnectionTest::Question::Address: return Words::tr("Server address");
    case ConnectionTest::Question::Encryption: return Words::tr("Server identity");
    case ConnectionTest::Question::Token: return Words::tr("Sign-in");
    case ConnectionTest::Question::Api: break;
    }
    return Words::tr("Partner API");
}

QString connectionwords::stepText(const ConnectionTest &test, const ConnectionTest::Step &step)
{
    using Question = ConnectionTest::Question;
    using State = ConnectionTest::State;
    switch (step.state) {
    case State::Pending: return Words::tr("Not asked yet");
    case State::Running: return Words::tr("Asking…");
    case State::Skipped:
        if (step.question == Question::Encryption && test.steps().front().state == State::Ok)
            return Words::tr("Not encrypted, which is accepted on this computer only");
        return Words::tr("Not asked, because of the above");
    case State::Failed: return Words::tr("Failed");
    case State::Ok: break;
    }
    switch (step.question) {
    case Question::Address: return Words::tr("%1 answers").arg(test.profile().apiUrl().authority());
    case Question::Encryption: return Words::tr("Verified by its certificate");
    case Question::Token: return Words::tr("%1 accepts the client").arg(test.profile().tokenEndpoint().authority());
    case Question::Api: break;
    }
    return Words::tr("Answers as it should. Sites that can be read: %1")
        .arg(QLocale().toString(qlonglong(test.siteCount())));
}

namespace {

Explanation particular(Explanation base, const QString &title, const QString &todo)
{
    base.title = title;
    base.todo = todo;
    return base;
}

//! What is wrong with the encryption, from the transport's code.
Explanation explainTls(const ApiError &error, const Explanation &base, const QString &host)
{
    const QString &code = error.code;
    if (code == "certificate-expired"_L1) {
        return particular(base, Words::tr("The certificate of %1 has expired").arg(host),
                          Words::tr("Whoever runs the server has to renew it. Check this computer's clock too."));
    }
    if (code == "certificate-not-yet-valid"_L1) {
        return particular(base, Words::tr("The certificate of %1 is not valid yet").arg(host),
                          Words::tr("Check this computer's date and time."));
    }
    if (code == "certificate-revoked"_L1) {
        return particular(base, Words::tr("The certificate of %1 was revoked").arg(host),
                          Words::tr("Do not connect. Tell whoever runs the server."));
    }
    if (code == "host-mismatch"_L1) {
        return particular(
            base, Words::tr("The certificate belongs to another host than %1").arg(host),
            Words::tr("Check the address for a typing error. A proxy may also answer in the server's place."));
    }
    if (code == "self-signed"_L1 || code == "unknown-issuer"_L1) {
        return particular(base,
                          Words::tr("The certificate of %1 comes from an authority that is not known here").arg(host),
                          Words::tr("If your company uses its own authority, choose its certificate under “CA file”."));
    }
    if (code == "tls-version"_L1) {
        return particular(base, Words::tr("%1 offers outdated encryption only").arg(host),
                          Words::tr("TLS 1.2 or newer is needed. Tell whoever runs the server."));
    }
    if (code == "not-tls"_L1) {
        return particular(base, Words::tr("%1 does not answer in https").arg(host),
                          Words::tr("Check the port in the address."));
    }
    if (code == "client-certificate-required"_L1) {
        return particular(base, Words::tr("%1 asks for a certificate of this computer").arg(host),
                          Words::tr("That is not supported. Ask for an address that takes a client ID and secret."));
    }
    if (code == "ca-file-unreadable"_L1 || code == "ca-file-empty"_L1) {
        return particular(base, Words::tr("The CA file cannot be used"),
                          Words::tr("Choose a PEM file with “BEGIN CERTIFICATE” in it, or leave the field empty."));
    }
    return base;
}

Explanation explainToken(const ApiError &error, const Explanation &base, const QString &host)
{
    using Kind = ApiError::Kind;
    if (error.kind == Kind::TokenRefused) {
        if (error.code == "no-secret"_L1)
            return particular(base, Words::tr("There is no client secret"),
                              Words::tr("Enter the client secret and test again."));
        if (error.code == "invalid_scope"_L1)
            return particular(base, Words::tr("The scope is not accepted"),
                              Words::tr("Leave “Scope” empty, or ask which scopes this client has."));
        if (error.code == "unauthorized_client"_L1 || error.code == "unsupported_grant_type"_L1) {
            return particular(base, Words::tr("This client may not sign in by itself"),
                              Words::tr("Ask for a client with the “client credentials” grant."));
        }
        return particular(base, Words::tr("The client ID or the client secret is wrong"),
                          Words::tr("Enter both again. If they are right, the client may have been removed or belong "
                                    "to another token URL."));
    }
    switch (error.kind) {
    case Kind::HostNotFound:
        return particular(base, Words::tr("The token URL's host %1 was not found").arg(host),
                          Words::tr("Check the token URL for a typing error."));
    case Kind::ConnectionRefused:
    case Kind::TimedOut:
    case Kind::ConnectionLost:
        return particular(base, Words::tr("The token URL's host %1 does not answer").arg(host),
                          Words::tr("Check the token URL and whether this network lets you reach it."));
    case Kind::NotFound:
    case Kind::Malformed:
    case Kind::Redirected:
    case Kind::Invalid:
    case Kind::Forbidden:
        return particular(base, Words::tr("The token URL is not the one of a token endpoint"),
                          Words::tr("It usually ends in /oauth2/token. Copy it again from what you were given."));
    default: return base;
    }
}

Explanation explainApi(const ApiError &error, const Explanation &base, const QString &host)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Unauthorized:
        return particular(
            base, Words::tr("%1 does not accept the token").arg(host),
            Words::tr("Token URL and server have to belong together: production with production, the same region."));
    case Kind::Forbidden:
        return particular(base, Words::tr("This client may not list sites"),
                          Words::tr("The sign-in works. Ask whoever manages the API client for the permission."));
    case Kind::NotFound:
    case Kind::Malformed:
    case Kind::Redirected:
    case Kind::Invalid:
        return particular(base, Words::tr("%1 answers, but not as the partner API").arg(host),
                          Words::tr("Check the base URL. A proxy's sign-in page may also answer in its place."));
    default: return base;
    }
}

Explanation explainAddress(const ApiError &error, const Explanation &base, const QString &host)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::HostNotFound:
        return particular(base, Words::tr("%1 was not found").arg(host),
                          Words::tr("Check the address for a typing error and this computer's network connection."));
    case Kind::ConnectionRefused:
        return particular(base, Words::tr("%1 does not accept connections").arg(host),
                          Words::tr("Check the port. The server may be down, or a firewall may be in between."));
    case Kind::TimedOut:
        return particular(
            base, Words::tr("%1 did not answer in time").arg(host),
            Words::tr("A firewall may be in between; if this network needs a proxy, set it under “Proxy”."));
    case Kind::Proxy:
        return particular(base, Words::tr("The proxy did not let the request through"),
                          Words::tr("Check host, port, user and password of the proxy."));
    default: return base;
    }
}

} // namespace

Explanation connectionwords::explainStep(const ConnectionTest::Step &step, const Profile &profile)
{
    using Question = ConnectionTest::Question;
    const Explanation base = explain(step.error);
    const QString host = (step.question == Question::Token ? profile.tokenEndpoint() : profile.apiUrl()).host();
    if (step.error.kind == ApiError::Kind::Tls)
        return explainTls(step.error, base, host);
    switch (step.question) {
    case Question::Token: return explainToken(step.error, base, host);
    case Question::Api: return explainApi(step.error, base, host);
    case Question::Address:
    case Question::Encryption: break;
    }
    return explainAddress(step.error, base, host);
}

connectionwords::VaultText connectionwords::vaultText(const SecretVault &vault)
{
    switch (vault.state()) {
    case SecretVault::State::Untried:
    case SecretVault::State::Probing: return {Words::tr("Looking for this system's keychain…")};
    case SecretVault::State::Waiting:
        return {Words::tr("Waiting for the keychain: it may be asking for its password."), Tone::Warn};
    case SecretVault::State::InKeychain:
        return {Words::tr("Kept in this system's keychain, never in a file."), Tone::Ok};
    case SecretVault::State::SessionOnly: break;
    }
    QString why;
    switch (vault.reason()) {
    case SecretVault::Reason::Denied:
        why = Words::tr("Kept for this run only, because the keychain was not unlocked.");
        break;
    case SecretVault::Reason::NoAnswer:
        why = Words::tr("Kept for this run only, because the keychain does not answer.");
        break;
    case SecretVault::Reason::NotKept:
        why = Words::tr("Kept for this run only, because the keychain does not keep what it is given.");
        break;
    case SecretVault::Reason::NoService:
    case SecretVault::Reason::None:
        why = Words::tr("Kept for this run only, because this system has no keychain service.");
        break;
    }
    return {why + u' ' + Words::tr("You will be asked again after the next start."), Tone::Warn, true};
}

Explanation connectionwords::fileText(const ProfileStore &profiles)
{
    switch (profiles.condition()) {
    case ProfileStore::Condition::SetAside:
        return {Words::tr("The list of profiles was damaged and could not be read"), profiles.reason(),
                Words::tr("It was kept as %1, and a new list begun.").arg(profiles.setAsideTo()), Tone::Warn};
    case ProfileStore::Condition::Newer:
        return {Words::tr("The list of profiles was written by a later version of Switchyard"),
                {},
                Words::tr("It can be used but not changed here."),
                Tone::Warn};
    case ProfileStore::Condition::Unreadable:
        return {Words::tr("The list of profiles could not be read"), profiles.reason(),
                Words::tr("Check the permissions of %1.").arg(profiles.file()), Tone::Alarm};
    case ProfileStore::Condition::Fine: break;
    }
    if (profiles.unreadableEntries() > 0) {
        return {Words::tr("Profiles in the list that could not be read: %1").arg(profiles.unreadableEntries()),
                {},
                Words::tr("They stay in %1 as they are.").arg(profiles.file()),
                Tone::Warn};
    }
    return {};
}

} // namespace switchyard
