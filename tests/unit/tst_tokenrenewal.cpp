// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "scriptedsecrets.h"
#include "tokenendpoint.h"
#include "tokenrenewal.h"

#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct World
{
    ManualClock clock;
    TokenEndpoint endpoint;
    ScriptedSecrets secrets;
    QUuid profile = QUuid::createUuid();
    TokenSettings settings{QUrl(u"https://customer.auth.example.com/oauth2/token"_s), u"client"_s, {}};
    QObject context;

    World() { secrets.write({profile, SecretKey::Kind::ClientSecret}, Secret("s3cret")); }

    SecretKey tokenKey() const { return {profile, SecretKey::Kind::AccessToken}; }
    std::unique_ptr<TokenRenewal> renewal()
    {
        return std::make_unique<TokenRenewal>(settings, profile, endpoint, secrets, clock, 7);
    }

    //! Asks and remembers the outcome.
    std::shared_ptr<std::optional<Result<Secret>>> ask(TokenRenewal &renewal)
    {
        auto outcome = std::make_shared<std::optional<Result<Secret>>>();
        renewal.token().then(&context, [outcome](const Result<Secret> &token) { *outcome = token; });
        return outcome;
    }
    //! Lets everything that is queued happen.
    static void settle()
    {
        for (int n = 0; n < 8; ++n)
            QCoreApplication::sendPostedEvents();
    }
    Result<Secret> now(TokenRenewal &renewal)
    {
        const auto outcome = ask(renewal);
        settle();
        return outcome->value_or(Result<Secret>(ApiError::of(ApiError::Kind::Cancelled, u"still pending"_s)));
    }
};

ApiError networkError(ApiError::Kind kind)
{
    return ApiError::of(kind, u"scripted"_s);
}

} // namespace

class TokenRenewalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredCallersShareOneRequest()
    {
        World world;
        const auto renewal = world.renewal();
        std::vector<std::shared_ptr<std::optional<Result<Secret>>>> outcomes;
        outcomes.reserve(100);
        for (int n = 0; n < 100; ++n)
            outcomes.push_back(world.ask(*renewal));
        World::settle();
        QCOMPARE(world.endpoint.requests.size(), size_t(1));
        world.endpoint.answer(granted("T1"));
        World::settle();
        for (const auto &outcome : outcomes) {
            QVERIFY(outcome->has_value());
            QCOMPARE((**outcome)->reveal(), "T1"_ba);
        }
        QCOMPARE(world.endpoint.requests.size(), size_t(1));
    }

    void oneCallerWhoGoesAwayDoesNotTakeTheOthersAlong()
    {
        World world;
        const auto renewal = world.renewal();
        const auto stays = world.ask(*renewal);
        const auto goes = renewal->token();
        World::settle();
        goes.cancel();
        world.endpoint.answer(granted("T1"));
        World::settle();
        QVERIFY(stays->has_value() && (*stays)->ok());
    }

    void aTokenIsRenewedAMinuteBeforeItExpires()
    {
        World world;
        const auto renewal = world.renewal();
        world.endpoint.willAnswer(granted("T1", 3600));
        QVERIFY(world.now(*renewal).ok());
        world.clock.advance(3539s);
        QCOMPARE(world.now(*renewal)->reveal(), "T1"_ba);
        QCOMPARE(world.endpoint.requests.size(), size_t(1));
        world.clock.advance(1s);
        world.endpoint.willAnswer(granted("T2", 3600));
        QCOMPARE(world.now(*renewal)->reveal(), "T2"_ba);
        QCOMPARE(world.endpoint.requests.size(), size_t(2));
    }

    void aShortLifeIsUsedForNineTenths()
    {
        World world;
        const auto renewal = world.renewal();
        world.endpoint.willAnswer(granted("T1", 20));
        QVERIFY(world.now(*renewal).ok());
        world.clock.advance(17s);
        QCOMPARE(world.now(*renewal)->reveal(), "T1"_ba);
        world.clock.advance(1s);
        world.endpoint.willAnswer(granted("T2", 20));
        QCOMPARE(world.now(*renewal)->reveal(), "T2"_ba);
    }

    void aFailedEarlyRenewalHurtsNobodyWhileTheOldTokenLives()
    {
        World world;
        const auto renewal = world.renewal();
        world.endpoint.willAnswer(granted("T1", 3600));
        QVERIFY(world.now(*renewal).ok());
        world.clock.advance(3550s);
        world.endpoint.willAnswer(networkError(ApiError::Kind::ConnectionLost));
        QCOMPARE(world.now(*renewal)->reveal(), "T1"_ba);
        QCOMPARE(world.now(*renewal)->reveal(), "T1"_ba); // within the hold-off: no second request
        QCOMPARE(world.endpoint.requests.size(), size_t(2));
        world.clock.advance(51s);
        world.endpoint.willAnswer(networkError(ApiError::Kind::ConnectionLost));
        QCOMPARE(world.now(*renewal).error().kind, ApiError::Kind::ConnectionLost); // expired by now
    }

    void aWallClockThatIsSetBackDoesNotKeepATokenAlive()
    {
        struct BackwardClock final : Clock
        {
            ManualClock &base;
            std::chrono::milliseconds step{0};
            explicit BackwardClock(ManualClock &clock) : base(clock) {}
            Instant now() const override { return base.now() + step; }
            std::chrono::milliseconds elapsed() const override { return base.elapsed(); }
            void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override
            {
                base.after(delay, context, std::move(then));
            }
        };
        World world;
        BackwardClock clock(world.clock);
        TokenRenewal renewal(world.settings, world.profile, world.endpoint, world.secrets, clock, 7);
        world.endpoint.willAnswer(granted("T1", 3600));
        QVERIFY(world.now(renewal).ok());
        clock.step = -5h;
        world.clock.advance(3541s);
        world.endpoint.willAnswer(granted("T2", 3600));
        QCOMPARE(world.now(renewal)->reveal(), "T2"_ba);
        // A machine that slept: the steady clock stood still, the wall clock did not.
        clock.step += 2h;
        world.endpoint.willAnswer(granted("T3", 3600));
        QCOMPARE(world.now(renewal)->reveal(), "T3"_ba);
    }

    void refusedCredentialsAreAskedOnceAndRemembered_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        for (const char *code : {"invalid_client", "invalid_grant", "unauthorized_client", "invalid_scope"}) {
            for (const int status : {400, 401}) {
                QTest::addRow("%s %d", code, status)
                    << status << json("{'error':'" + QByteArray(code) + "'}") << QString::fromLatin1(code);
            }
        }
        QTest::newRow("401 without words") << 401 << QByteArray() << QString();
    }
    void refusedCredentialsAreAskedOnceAndRemembered()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        World world;
        const auto renewal = world.renewal();
        const QSignalSpy changed(renewal.get(), &TokenRenewal::refusalChanged);
        world.endpoint.willAnswer(reply(status, body));
        for (int n = 0; n < 20; ++n) {
            const auto outcome = world.now(*renewal);
            QCOMPARE(outcome.error().kind, ApiError::Kind::TokenRefused);
            QCOMPARE(outcome.error().code, code);
            QCOMPARE(outcome.error().operation, "token"_ba);
            world.clock.advance(10min);
        }
        QCOMPARE(world.endpoint.requests.size(), size_t(1));
        QCOMPARE(changed.count(), 1);
        // New credentials are a new chance.
        renewal->credentialsChanged();
        QVERIFY(!renewal->refusal());
        world.endpoint.willAnswer(granted("T1"));
        QVERIFY(world.now(*renewal).ok());
        QCOMPARE(world.endpoint.requests.size(), size_t(2));
    }

    void aNetworkErrorIsNoRefusal()
    {
        World world;
        const auto renewal = world.renewal();
        for (const auto kind : {ApiError::Kind::HostNotFound, ApiError::Kind::TimedOut, ApiError::Kind::Tls,
                                ApiError::Kind::ConnectionLost, ApiError::Kind::Proxy}) {
            world.endpoint.willAnswer(networkError(kind));
            QCOMPARE(world.now(*renewal).error().kind, kind);
            QVERIFY(!renewal->refusal());
            world.clock.advance(TokenRenewal::holdOff);
        }
        world.endpoint.willAnswer(granted("T1"));
        QVERIFY(world.now(*renewal).ok());
    }

    void aFailureAnswersEveryoneForAWhile()
    {
        World world;
        const auto renewal = world.renewal();
        world.endpoint.willAnswer(networkError(ApiError::Kind::ConnectionRefused));
        for (int n = 0; n < 10; ++n)
            QCOMPARE(world.now(*renewal).error().kind, ApiError::Kind::ConnectionRefused);
        QCOMPARE(world.endpoint.requests.size(), size_t(1));
        world.clock.advance(TokenRenewal::holdOff);
        world.endpoint.willAnswer(granted("T1"));
        QVERIFY(world.now(*renewal).ok());
    }

    void anOverloadedEndpointIsAskedFourTimesAndNotMore_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("429") << 429 << int(ApiError::Kind::RateLimited);
        QTest::newRow("500") << 500 << int(ApiError::Kind::Server);
        QTest::newRow("503") << 503 << int(ApiError::Kind::Server);
    }
    void anOverloadedEndpointIsAskedFourTimesAndNotMore()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        World world;
        const auto renewal = world.renewal();
        for (int n = 0; n < 10; ++n)
            world.endpoint.willAnswer(reply(status, "<html>busy</html>"));
        const auto outcome = world.ask(*renewal);
        for (int n = 0; n < 10; ++n) {
            World::settle();
            world.clock.advance(10s);
        }
        QVERIFY(outcome->has_value());
        QCOMPARE(int((*outcome)->error().kind), kind);
        QCOMPARE((*outcome)->error().http, status);
        QCOMPARE(world.endpoint.requests.size(), size_t(TokenRenewal::maxAttempts));
    }

    void retryAfterIsObeyedInBothForms_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("seconds") << "30"_ba;
        QTest::newRow("date") << "Thu, 01 Jan 2026 00:00:30 GMT"_ba;
    }
    void retryAfterIsObeyedInBothForms()
    {
        QFETCH(QByteArray, value);
        World world;
        const auto renewal = world.renewal();
        world.endpoint.willAnswer(reply(429, {}, {{"retry-after", value}}));
        world.endpoint.willAnswer(granted("T1"));
        const auto outcome = world.ask(*renewal);
        World::settle();
        world.clock.advance(29'999ms);
        World::settle();
        QCOMPARE(world.endpoint.requests.size(), size_t(1));
        world.clock.advance(1ms);
        World::settle();
        QCOMPARE(world.endpoint.requests.size(), size_t(2));
        QVERIFY(outcome->has_value() && (*outcome)->ok());
    }

    void aLongRetryAfterIsReportedAndKeptTo()
    {
        World world;
        const auto renewal = world.renewal();
        world.endpoint.willAnswer(reply(429, {}, {{"Retry-After", "600"}}));
        QCOMPARE(world.now(*renewal).error().retryAfter, std::chrono::milliseconds(600s));
        world.clock.advance(599s);
        QCOMPARE(world.now(*renewal).error().kind, ApiError::Kind::RateLimited);
        QCOMPARE(world.endpoint.requests.size(), size_t(1));
        world.clock.advance(1s);
        world.endpoint.willAnswer(granted("T1"));
        QVERIFY(world.now(*renewal).ok());
    }

    void aTokenWithoutLifetimeIsTrustedForTenMinutes()
    {
        World world;
        const auto renewal = world.renewal();
        world.endpoint.willAnswer(reply(200, json("{'access_token':'T1'}")));
        QVERIFY(world.now(*renewal).ok());
        world.clock.advance(9min - 1s);
        QCOMPARE(world.now(*renewal)->reveal(), "T1"_ba);
        world.clock.advance(1s);
        world.endpoint.willAnswer(reply(200, json("{'access_token':'T2','expires_in':'120','token_type':'bearer'}")));
        QCOMPARE(world.now(*renewal)->reveal(), "T2"_ba);
    }

    void aRedirectIsAnErrorAndNotFollowed()
    {
        World world;
        const auto renewal = world.renewal();
        world.endpoint.willAnswer(reply(302, {}, {{"Location", "https://elsewhere.example.com/token"}}));
        QCOMPARE(world.now(*renewal).error().kind, ApiError::Kind::Redirected);
        QCOMPARE(world.endpoint.requests.size(), size_t(1));
    }

    void anAddressThatIsNoTokenEndpointIsNamed()
    {
        World world;
        const auto renewal = world.renewal();
        world.endpoint.willAnswer(reply(404, "<html>Not found</html>"));
        QCOMPARE(world.now(*renewal).error().kind, ApiError::Kind::NotFound);
        QVERIFY(!renewal->refusal());
    }

    void theSecretNeverGoesOverPlainHttpToAnotherMachine()
    {
        World world;
        world.settings.tokenUrl = QUrl(u"http://customer.auth.example.com/oauth2/token"_s);
        const auto renewal = world.renewal();
        QCOMPARE(world.now(*renewal).error().kind, ApiError::Kind::InvalidRequest);
        QVERIFY(world.endpoint.requests.empty());
    }

    void aRejectedTokenIsReplacedOnceForAllWhoHadIt()
    {
        World world;
        const auto renewal = world.renewal();
        world.endpoint.willAnswer(granted("T1"));
        const Secret first = *world.now(*renewal);
        renewal->reject(first);
        world.endpoint.willAnswer(granted("T2"));
        QCOMPARE(world.now(*renewal)->reveal(), "T2"_ba);
        renewal->reject(first); // a second call that was sent with the old one
        QCOMPARE(world.now(*renewal)->reveal(), "T2"_ba);
        QCOMPARE(world.endpoint.requests.size(), size_t(2));
    }

    void aTokenOutlivesARestart()
    {
        World world;
        world.endpoint.willAnswer(granted("T1", 3600));
        QVERIFY(world.now(*world.renewal()).ok());
        world.clock.advance(30min);
        const auto second = world.renewal();
        QCOMPARE(world.now(*second)->reveal(), "T1"_ba);
        QCOMPARE(world.endpoint.requests.size(), size_t(1));
        world.clock.advance(30min - 30s); // and no longer than it lives
        world.endpoint.willAnswer(granted("T2", 3600));
        QCOMPARE(world.now(*second)->reveal(), "T2"_ba);
    }

    void aKeptTokenOfAnotherClientIsNotUsed()
    {
        World world;
        world.endpoint.willAnswer(granted("T1", 3600));
        QVERIFY(world.now(*world.renewal()).ok());
        world.settings.clientId = u"another"_s;
        world.endpoint.willAnswer(granted("T2", 3600));
        QCOMPARE(world.now(*world.renewal())->reveal(), "T2"_ba);
    }

    void aKeptTokenThatIsDamagedCostsARequestOnly_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("not JSON") << "T1"_ba;
        QTest::newRow("no expiry") << json(
            "{'token':'T1','client':'client','tokenUrl':'https://customer.auth.example.com/oauth2/token','scope':''}");
        QTest::newRow("empty") << QByteArray();
    }
    void aKeptTokenThatIsDamagedCostsARequestOnly()
    {
        QFETCH(QByteArray, kept);
        World world;
        world.secrets.write(world.tokenKey(), Secret(kept));
        world.endpoint.willAnswer(granted("T2"));
        QCOMPARE(world.now(*world.renewal())->reveal(), "T2"_ba);
    }

    void aRejectedTokenDoesNotComeBackAfterARestart()
    {
        World world;
        const auto renewal = world.renewal();
        world.endpoint.willAnswer(granted("T1", 3600));
        renewal->reject(*world.now(*renewal));
        World::settle();
        QVERIFY(!world.secrets.all().contains(world.tokenKey()));
    }

    void aLockedKeychainIsReportedAndNothingHangs()
    {
        World world;
        world.secrets.lock();
        const auto renewal = world.renewal();
        const auto outcome = world.ask(*renewal);
        World::settle();
        world.clock.advance(TokenRenewal::keptTokenPatience + TokenRenewal::secretPatience);
        World::settle();
        QVERIFY(outcome->has_value());
        QCOMPARE((*outcome)->error().kind, ApiError::Kind::Keychain);
        QCOMPARE((*outcome)->error().code, u"no-answer"_s);
        QVERIFY(world.endpoint.requests.empty());
        world.secrets.unlock();
        world.clock.advance(TokenRenewal::holdOff);
        world.endpoint.willAnswer(granted("T1"));
        QVERIFY(world.now(*renewal).ok());
    }

    void withoutASecretNothingIsSent()
    {
        World world;
        world.secrets.remove({world.profile, SecretKey::Kind::ClientSecret});
        const auto renewal = world.renewal();
        const auto outcome = world.now(*renewal);
        QCOMPARE(outcome.error().kind, ApiError::Kind::TokenRefused);
        QCOMPARE(outcome.error().code, u"no-secret"_s);
        QVERIFY(world.endpoint.requests.empty());
    }

    void whoWaitsIsToldWhenTheRenewalGoesAway()
    {
        World world;
        auto renewal = world.renewal();
        const auto outcome = world.ask(*renewal);
        World::settle();
        QCOMPARE(world.endpoint.open(), size_t(1));
        renewal.reset();
        World::settle();
        QVERIFY(outcome->has_value());
        QCOMPARE((*outcome)->error().kind, ApiError::Kind::Abandoned);
    }

    void nothingThatIsLoggedHoldsASecret()
    {
        static QStringList lines;
        const auto before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { lines.append(text); });
        QLoggingCategory::setFilterRules(u"switchyard.*=true"_s);
        World world;
        const auto renewal = world.renewal();
        world.endpoint.willAnswer(granted("TOKEN-VALUE"));
        const auto token = world.now(*renewal);
        renewal->reject(*token);
        world.endpoint.willAnswer(reply(401, json("{'error':'invalid_client'}")));
        world.now(*renewal);
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(before);
        QVERIFY(!lines.isEmpty());
        const QString all = lines.join(u'\n');
        const QString basic = QString::fromLatin1("client:s3cret"_ba.toBase64());
        QVERIFY(!all.contains("TOKEN-VALUE"_L1) && !all.contains("s3cret"_L1) && !all.contains(basic));
    }
};

QTEST_GUILESS_MAIN(TokenRenewalTest)
#include "tst_tokenrenewal.moc"
