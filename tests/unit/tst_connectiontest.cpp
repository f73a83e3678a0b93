// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontest.h"
#include "faketransport.h"
#include "manualclock.h"
#include "tokenendpoint.h"

#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

using Question = ConnectionTest::Question;
using State = ConnectionTest::State;
using Kind = ApiError::Kind;

Profile profileAt(const QString &baseUrl)
{
    Profile profile = Profile::create(u"Acme"_s);
    profile.server = Server::Custom;
    profile.baseUrl = baseUrl;
    profile.tokenUrl = u"https://acme.auth.example.com/oauth2/token"_s;
    profile.clientId = u"client"_s;
    return profile;
}

const QByteArray sites = json("{'entries':[{'siteId':'a'},{'siteId':'b'},{'siteId':'c'}]}");
const QByteArray token = json("{'access_token':'TOKEN','expires_in':3600,'token_type':'Bearer'}");

void settle()
{
    for (int n = 0; n < 8; ++n)
        QCoreApplication::sendPostedEvents();
}

//! `....` with one letter per step: - pending, r running, o ok, F failed, s skipped.
QString statesOf(const ConnectionTest &test)
{
    QString states;
    for (const auto &step : test.steps())
        states += u"-roFs"_s.at(int(step.state));
    return states;
}

//! Hands out a transport that the test keeps hold of.
class Relay final : public Transport
{
public:
    explicit Relay(Transport &target) : m_target(target) {}
    Call<HttpReply> send(const HttpRequest &request, const Secret *secret) override
    {
        return m_target.send(request, secret);
    }

private:
    Transport &m_target;
};

} // namespace

class ConnectionTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_net = std::make_unique<FakeTransport>();
        m_passwords.clear();
        m_test = std::make_unique<ConnectionTest>(
            [this](const Profile &, const Secret &password) {
                m_passwords << password.reveal();
                return std::make_unique<Relay>(*m_net);
            },
            m_clock);
    }
    void cleanup() { m_test.reset(); }

    void aConnectionThatWorksPassesAllFourSteps()
    {
        m_net->answer("listSites", 401);
        m_net->answer("token", 200, token);
        m_net->answer("listSites", 200, sites);
        QCOMPARE(statesOf(*m_test), u"----"_s);
        start(u"https://api.example.com"_s);
        QVERIFY(m_test->isRunning());
        QCOMPARE(statesOf(*m_test), u"r---"_s);
        settle();
        QCOMPARE(statesOf(*m_test), u"oooo"_s);
        QVERIFY(m_test->hasSucceeded() && !m_test->isRunning() && !m_test->failure());
        QCOMPARE(m_test->siteCount(), 3);
        QCOMPARE(m_net->unexpected, 0);
        QCOMPARE(m_passwords, QByteArrayList{"proxy-password"});
        // The first question carries no token, the token request none either, the last one does.
        QCOMPARE(m_net->sent.size(), size_t(3));
        QVERIFY(m_net->sent[0].token.isEmpty() && !m_net->sent[0].request.authorize);
        QVERIFY(m_net->sent[1].token.isEmpty());
        QCOMPARE(m_net->sent[2].token, "TOKEN"_ba);
        QCOMPARE(m_net->sent[2].request.url, QUrl(u"https://api.example.com/api/v1/sites"_s));
        QCOMPARE(m_net->sent[1].request.credentials.reveal(), "Basic " + "client:s3cret"_ba.toBase64());
    }

    void plainHttpOnThisComputerSkipsTheIdentity()
    {
        m_net->answer("listSites", 401);
        m_net->answer("token", 200, token);
        m_net->answer("listSites", 200, sites);
        start(u"http://127.0.0.1:9000"_s);
        settle();
        QCOMPARE(statesOf(*m_test), u"osoo"_s);
        QVERIFY(m_test->hasSucceeded());
    }

    void whatIsInTheWayIsNamed_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("states");
        const auto row = [](Kind kind, const char *states) {
            QTest::newRow(kindName(kind)) << int(kind) << QString::fromLatin1(states);
        };
        row(Kind::HostNotFound, "Fsss");
        row(Kind::ConnectionRefused, "Fsss");
        row(Kind::TimedOut, "Fsss");
        row(Kind::Proxy, "Fsss");
        row(Kind::ConnectionLost, "Fsss");
        row(Kind::Tls, "oFss");
    }
    void whatIsInTheWayIsNamed()
    {
        QFETCH(int, kind);
        QFETCH(QString, states);
        m_net->fail("listSites", Kind(kind), u"why"_s);
        start(u"https://api.example.com"_s);
        settle();
        QCOMPARE(statesOf(*m_test), states);
        QVERIFY(!m_test->hasSucceeded());
        QCOMPARE(m_test->failure()->error.kind, Kind(kind));
        QCOMPARE(m_test->failure()->error.code, u"why"_s);
        QCOMPARE(m_net->sent.size(), size_t(1)); // the secret stayed here
    }

    void aRefusedClientIsAskedOnceOnly()
    {
        m_net->answer("listSites", 401);
        m_net->answer("token", 400, json("{'error':'invalid_client'}"));
        start(u"https://api.example.com"_s);
        settle();
        QCOMPARE(statesOf(*m_test), u"ooFs"_s);
        QCOMPARE(m_test->failure()->error.code, u"invalid_client"_s);
        QCOMPARE(m_net->count("token"), 1);
    }

    void theTokenHostsOwnTroublesBelongToTheTokenStep()
    {
        m_net->answer("listSites", 401);
        m_net->fail("token", Kind::Tls, u"certificate-expired"_s);
        start(u"https://api.example.com"_s);
        settle();
        QCOMPARE(statesOf(*m_test), u"ooFs"_s);
        QCOMPARE(m_test->failure()->error.operation, "token"_ba);
    }

    void whatIsNotTheApiIsToldFromWhatIsForbidden_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, int status, const QByteArray &body, Kind kind) {
            QTest::newRow(name) << status << body << int(kind);
        };
        row("forbidden", 403, json("{'message':'no'}"), Kind::Forbidden);
        row("token of another server", 401, json("{'message':'no'}"), Kind::Unauthorized);
        row("a web page", 200, "<!doctype html><title>Sign in</title>", Kind::Malformed);
        row("another API", 200, json("{'status':'ok'}"), Kind::Malformed);
        row("a number", 200, "7", Kind::Malformed);
        row("cut off", 200, json("{'entries':[{'siteId':'a'"), Kind::Malformed);
        row("nothing", 200, "", Kind::Malformed);
        row("no such page", 404, "<html>", Kind::NotFound);
        row("sign-in page", 302, "", Kind::Redirected);
        row("down", 503, "", Kind::Server);
        row("busy", 429, "", Kind::RateLimited);
    }
    void whatIsNotTheApiIsToldFromWhatIsForbidden()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        m_net->answer("listSites", 401);
        m_net->answer("token", 200, token);
        m_net->answer("listSites", status, body);
        start(u"https://api.example.com"_s);
        settle();
        QCOMPARE(statesOf(*m_test), u"oooF"_s);
        QCOMPARE(int(m_test->failure()->error.kind), kind);
        QCOMPARE(m_test->failure()->error.http, status);
    }

    void stoppingEndsTheRequestAndForgetsTheOutcome()
    {
        m_net->hold("listSites");
        start(u"https://api.example.com"_s);
        settle();
        QVERIFY(m_test->isRunning());
        const QSignalSpy changed(m_test.get(), &ConnectionTest::changed);
        m_test->cancel();
        QVERIFY(m_net->sent.front().cancelled);
        QCOMPARE(statesOf(*m_test), u"----"_s);
        QVERIFY(!m_test->isRunning() && !m_test->hasOutcome());
        QCOMPARE(changed.count(), 1);
        settle();
        QCOMPARE(statesOf(*m_test), u"----"_s);
    }

    void aSecondTestBeginsAnew()
    {
        m_net->fail("listSites", Kind::HostNotFound);
        start(u"https://api.example.com"_s);
        settle();
        m_net->answer("listSites", 401);
        m_net->answer("token", 200, token);
        m_net->answer("listSites", 200, sites);
        start(u"https://api.example.com"_s);
        settle();
        QCOMPARE(statesOf(*m_test), u"oooo"_s);
    }

private:
    void start(const QString &baseUrl)
    {
        m_test->start(profileAt(baseUrl), Secret("s3cret"), Secret("proxy-password"));
    }

    ManualClock m_clock;
    std::unique_ptr<FakeTransport> m_net;
    std::unique_ptr<ConnectionTest> m_test;
    QByteArrayList m_passwords;
};

QTEST_GUILESS_MAIN(ConnectionTestTest)
#include "tst_connectiontest.moc"
