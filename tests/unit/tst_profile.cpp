// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"
#include "profilejson.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

Profile good()
{
    Profile profile = Profile::create(u"Acme"_s);
    profile.setServer(Server::DevelopmentUs);
    profile.tokenUrl = u"https://acme.auth.eu-west-1.amazoncognito.com/oauth2/token"_s;
    profile.clientId = u"4tq9"_s;
    return profile;
}

using Field = ProfileField;
using Problem = ProfileProblem;
using Issues = std::vector<ProfileIssue>;

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeProfileHasNoIssues() { QCOMPARE(validate(good()), Issues()); }

    void aNewProfileNamesWhatIsMissingInTheOrderOfTheForm()
    {
        const Issues expected{
            {Field::Name, Problem::Missing}, {Field::TokenUrl, Problem::Missing}, {Field::ClientId, Problem::Missing}};
        QCOMPARE(validate(Profile::create()), expected);
    }

    void eachAddressOfTheContractIsKnown()
    {
        for (const Server server : allServers) {
            QCOMPARE(serverFromKey(serverKey(server)), std::optional(server));
            if (server != Server::Custom)
                QCOMPARE(serverAt(QUrl(serverUrl(server))), server);
        }
        QVERIFY(!serverFromKey("production"));
    }

    void productionIsRecognisedByItsAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *url, ServerKind kind) {
            QTest::newRow(url) << QString::fromLatin1(url) << int(kind);
        };
        row("https://developer-api.partner.us.mygridshare.com", ServerKind::Production);
        row("https://DEVELOPER-API.partner.mygridshare.com:443/", ServerKind::Production);
        row("https://developer-api.partner.dev0.us.mygridshare.com", ServerKind::Development);
        row("https://developer-api.partner.dev0.mygridshare.com", ServerKind::Development);
        row("http://127.0.0.1:8080", ServerKind::Simulator);
        row("http://[::1]:8080", ServerKind::Simulator);
        row("http://localhost", ServerKind::Simulator);
        row("https://developer-api.partner.mygridshare.com.evil.example", ServerKind::Custom);
        row("https://gateway.example.com", ServerKind::Custom);
        row("https://127.0.0.1.example.com", ServerKind::Custom);
        row("", ServerKind::Custom);
    }
    void productionIsRecognisedByItsAddress()
    {
        QFETCH(QString, url);
        QFETCH(int, kind);
        Profile profile = good();
        profile.server = Server::Custom;
        profile.baseUrl = url;
        QCOMPARE(int(profile.serverKind()), kind);
        QCOMPARE(profile.effectiveRequestsPerSecond(), profile.serverKind() == ServerKind::Simulator ? 0.0 : 20.0);
    }

    void addressesAreChecked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("base");  // the problem as base URL, -1 = none
        QTest::addColumn<int>("token"); // as token URL
        const auto row = [](const char *name, const QString &url, int base, int token) {
            QTest::newRow(name) << url << base << token;
        };
        const int none = -1;
        row("https", u"https://api.example.com"_s, none, none);
        row("port", u"https://api.example.com:8443"_s, none, none);
        row("slash", u"https://api.example.com/"_s, none, none);
        row("path", u"https://api.example.com/api/v1"_s, int(Problem::HasPath), none);
        row("http loopback", u"http://127.0.0.1:9000"_s, none, none);
        row("http localhost", u"http://localhost:9000"_s, none, none);
        row("http", u"http://api.example.com"_s, int(Problem::NeedsHttps), int(Problem::NeedsHttps));
        row("http to a private network", u"http://192.168.0.10"_s, int(Problem::NeedsHttps), int(Problem::NeedsHttps));
        row("ftp", u"ftp://api.example.com"_s, int(Problem::NeedsHttps), int(Problem::NeedsHttps));
        row("file", u"file:///etc/passwd"_s, int(Problem::NotAUrl), int(Problem::NotAUrl));
        row("no scheme", u"api.example.com"_s, int(Problem::NotAUrl), int(Problem::NotAUrl));
        row("no host", u"https://"_s, int(Problem::NotAUrl), int(Problem::NotAUrl));
        row("a space", u"https://api example.com"_s, int(Problem::NotAUrl), int(Problem::NotAUrl));
        row("words", u"the usual one"_s, int(Problem::NotAUrl), int(Problem::NotAUrl));
        row("port too large", u"https://api.example.com:99999"_s, int(Problem::NotAUrl), int(Problem::NotAUrl));
        row("password", u"https://me:secret@api.example.com"_s, int(Problem::HasCredentials),
            int(Problem::HasCredentials));
        row("query", u"https://api.example.com?x=1"_s, int(Problem::HasQuery), int(Problem::HasQuery));
        row("fragment", u"https://api.example.com/#x"_s, int(Problem::HasQuery), int(Problem::HasQuery));
        row("empty", QString(), int(Problem::Missing), int(Problem::Missing));
    }
    void addressesAreChecked()
    {
        QFETCH(QString, url);
        QFETCH(int, base);
        QFETCH(int, token);
        Profile profile = good();
        profile.server = Server::Custom;
        profile.baseUrl = url;
        QCOMPARE(validate(profile), base < 0 ? Issues() : (Issues{{Field::BaseUrl, Problem(base)}}));
        profile = good();
        profile.tokenUrl = url;
        QCOMPARE(validate(profile), token < 0 ? Issues() : (Issues{{Field::TokenUrl, Problem(token)}}));
    }

    void theOtherFieldsAreChecked()
    {
        const auto issuesOf = [](auto change) {
            Profile profile = good();
            change(profile);
            return validate(profile);
        };
        QCOMPARE(issuesOf([](Profile &p) { p.name = u"  "_s; }), (Issues{{Field::Name, Problem::Missing}}));
        QCOMPARE(issuesOf([](Profile &p) { p.clientId = u"a\nb"_s; }),
                 (Issues{{Field::ClientId, Problem::HasControlCharacter}}));
        QCOMPARE(issuesOf([](Profile &p) { p.scope = u"read write"_s; }), Issues());
        QCOMPARE(issuesOf([](Profile &p) { p.scope = u"\"all\""_s; }), (Issues{{Field::Scope, Problem::BadScope}}));
        QCOMPARE(issuesOf([](Profile &p) { p.requestsPerSecond = -1; }),
                 (Issues{{Field::RequestsPerSecond, Problem::BadRate}}));
        QCOMPARE(issuesOf([](Profile &p) { p.requestsPerSecond = qQNaN(); }),
                 (Issues{{Field::RequestsPerSecond, Problem::BadRate}}));
        QCOMPARE(issuesOf([](Profile &p) { p.proxy.type = ProfileProxy::Type::Http; }),
                 (Issues{{Field::ProxyHost, Problem::Missing}, {Field::ProxyPort, Problem::BadPort}}));
        QCOMPARE(issuesOf([](Profile &p) { p.proxy = {ProfileProxy::Type::Socks5, u"proxy"_s, 1080, {}}; }), Issues());
        QCOMPARE(issuesOf([](Profile &p) { p.proxy = {ProfileProxy::Type::None, {}, 0, {}}; }), Issues());
    }

    void theCaFileIsRead()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            const bool ok = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
            return ok ? file.fileName() : QString();
        };
        QCOMPARE(inspectCaFile({}), CaFile::NotSet);
        QCOMPARE(inspectCaFile(folder.filePath(u"absent.pem"_s)), CaFile::Unreadable);
        QCOMPARE(inspectCaFile(folder.path()), CaFile::Unreadable);
        QCOMPARE(inspectCaFile(u"/dev/zero"_s), CaFile::Unreadable);
        QCOMPARE(inspectCaFile(write(u"text.pem"_s, "not a certificate")), CaFile::NoCertificate);
        QCOMPARE(inspectCaFile(write(u"key.pem"_s, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")),
                 CaFile::NoCertificate);
        QCOMPARE(inspectCaFile(write(u"cut.pem"_s, "-----BEGIN CERTIFICATE-----\nMIIB")), CaFile::NoCertificate);
        QCOMPARE(inspectCaFile(write(u"good.pem"_s, "# our own authority\n" + certificate())), CaFile::Good);
    }

    void whatIsNotKnownSurvives()
    {
        const QJsonObject json{{u"id"_s, u"2f0f1f8e-51a4-4f57-9d4f-1b8a9a1b2c3d"_s},
                               {u"name"_s, u"Acme"_s},
                               {u"server"_s, u"production-eu"_s}, // a server of a later version
                               {u"baseUrl"_s, u"https://eu.example.com"_s},
                               {u"powerSign"_s, QJsonObject{{u"positive"_s, u"charge"_s}}},
                               {u"colour"_s, 5}};
        const auto profile = profileFromJson(json);
        QVERIFY(profile);
        QCOMPARE(profile->server, Server::Custom);
        QCOMPARE(profile->baseUrl, u"https://eu.example.com"_s);
        const QJsonObject again = profileToJson(*profile);
        QCOMPARE(again["powerSign"_L1], json["powerSign"_L1]);
        QCOMPARE(again["colour"_L1], json["colour"_L1]);
    }

    void aRoundTripChangesNothing()
    {
        Profile profile = good();
        profile.scope = u"read"_s;
        profile.proxy = {ProfileProxy::Type::Socks5, u"proxy.example.com"_s, 1080, u"me"_s};
        profile.caFile = u"/etc/ssl/acme.pem"_s;
        profile.http2 = false;
        profile.dialect = Dialect::Published;
        profile.requestsPerSecond = 5;
        profile.siteMaxAge = std::chrono::minutes(5);
        profile.deviceMaxAge = std::chrono::hours(48);
        profile.countTypedFrom = 5;
        QCOMPARE(profileFromJson(profileToJson(profile)), std::optional(profile));
        QCOMPARE(profileFromJson(profileToJson(good()))->requestsPerSecond, std::optional<double>());
    }

    void aWrongTypeCountsAsAbsentAndAProfileWithoutIdIsNone()
    {
        QJsonObject json = profileToJson(good());
        json["http2"_L1] = u"no"_s;
        json["proxy"_L1] = 5;
        json["requestsPerSecond"_L1] = u"many"_s;
        json["scope"_L1] = QJsonArray();
        json["siteMaxAgeMinutes"_L1] = -5;
        json["deviceMaxAgeMinutes"_L1] = 1e12;
        json["countTypedFrom"_L1] = 1e9; // as good as never
        const auto profile = profileFromJson(json);
        QVERIFY(profile && profile->http2 && profile->scope.isEmpty() && !profile->requestsPerSecond);
        QCOMPARE(profile->proxy, ProfileProxy());
        QCOMPARE(profile->siteMaxAge, Profile::defaultMaxAge);
        QCOMPARE(profile->deviceMaxAge, Profile::defaultMaxAge);
        QCOMPARE(profile->countTypedFrom, Profile::defaultCountTypedFrom);
        for (const QJsonValue &id : {QJsonValue(), QJsonValue(5), QJsonValue(u"../../etc"_s)}) {
            json["id"_L1] = id;
            QVERIFY(!profileFromJson(json));
        }
    }

    void pastedAddressesAreTidied()
    {
        QCOMPARE(tidiedUrl(u"  https://api.example.com//\n"_s), u"https://api.example.com"_s);
        QCOMPARE(tidiedUrl(u"https://"_s), u"https://"_s);
        QCOMPARE(tidiedUrl({}), QString());
    }

private:
    //! A self-signed certificate for `example.test`; its key was thrown away.
    static QByteArray certificate();
};

QByteArray ProfileTest::certificate()
{
    return "-----BEGIN CERTIFICATE-----\n"
           "MIIBhDCCASugAwIBAgIUL9nXjQGbgPxPmU3ds5T+9XZ7TJ4wCgYIKoZIzj0EAwIw\n"
           "FzEVMBMGA1UEAwwMZXhhbXBsZS50ZXN0MCAXDTI2MTEyNDA3NTUwOVoYDzIxMjYx\n"
           "MDMxMDc1NTA5WjAXMRUwEwYDVQQDDAxleGFtcGxlLnRlc3QwWTATBgcqhkjOPQIB\n"
           "BggqhkjOPQMBBwNCAARZRmhpng/8OIHU+14WuYkwKaz8GqyBVxYoq2JEmI/GB+R/\n"
           "1XyGu877KObujFJjBrpYlFoy09WN4LTfLy+TcF8lo1MwUTAdBgNVHQ4EFgQU+VFx\n"
           "skGHnlSfL8fAh+TndfF2PkMwHwYDVR0jBBgwFoAU+VFxskGHnlSfL8fAh+TndfF2\n"
           "PkMwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiAcqWwLSdsNyZz9\n"
           "pSS5Q2/FNliVgJaciF0g/g4Nyz5RZgIgAMS/GFpIGMx6fNQ7cRO2c0ZhCLx0f4Qw\n"
           "FKShE3jA2pM=\n"
           "-----END CERTIFICATE-----\n";
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
