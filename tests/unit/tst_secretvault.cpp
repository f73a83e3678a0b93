// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "scriptedsecrets.h"
#include "secretvault.h"

#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = SecretVault::State;
using Reason = SecretVault::Reason;

//! A keychain that takes everything and gives back something else.
class ForgetfulKeychain final : public SecretStore
{
public:
    Call<std::optional<Secret>> read(const SecretKey &) override
    {
        return settled(Result(std::optional(Secret("something else"))));
    }
    Call<Done> write(const SecretKey &, const Secret &) override { return settled(Result(Done{})); }
    Call<Done> remove(const SecretKey &) override { return settled(Result(Done{})); }
};

const SecretKey key{QUuid::fromString(u"2f0f1f8e-51a4-4f57-9d4f-1b8a9a1b2c3d"_s), SecretKey::Kind::ClientSecret};

void settle()
{
    for (int n = 0; n < 8; ++n)
        QCoreApplication::sendPostedEvents();
}

} // namespace

class SecretVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<ManualClock>();
        m_keychain = std::make_unique<ScriptedSecrets>();
        m_vault = std::make_unique<SecretVault>(*m_keychain, *m_clock);
    }
    void cleanup() { m_vault.reset(); }

    void entriesHaveNamesThatAPersonCanFind()
    {
        QCOMPARE(key.text(), u"switchyard/2f0f1f8e-51a4-4f57-9d4f-1b8a9a1b2c3d/client-secret"_s);
        QCOMPARE((SecretKey{key.profile, SecretKey::Kind::ProxyPassword}).text(),
                 u"switchyard/2f0f1f8e-51a4-4f57-9d4f-1b8a9a1b2c3d/proxy-password"_s);
        QCOMPARE((SecretKey{key.profile, SecretKey::Kind::AccessToken}).text(),
                 u"switchyard/2f0f1f8e-51a4-4f57-9d4f-1b8a9a1b2c3d/access-token"_s);
    }

    void nothingIsTriedBeforeItIsNeeded()
    {
        settle();
        QCOMPARE(m_vault->state(), State::Untried);
        QVERIFY(m_keychain->log.isEmpty());
    }

    void aKeychainThatWorksIsUsedAndTheTrialLeavesNothing()
    {
        m_vault->probe();
        QCOMPARE(m_vault->state(), State::Probing);
        settle();
        QCOMPARE(m_vault->state(), State::InKeychain);
        QVERIFY(m_keychain->all().isEmpty());
        write("s3cret");
        QCOMPARE(m_keychain->all().value(key).reveal(), "s3cret"_ba);
        QCOMPARE(readBack(), "s3cret"_ba);
    }

    void operationsWaitForTheTrialAndKeepTheirOrder()
    {
        QByteArray seen = "nothing";
        m_vault->write(key, Secret("first"));
        m_vault->write(key, Secret("second"));
        m_vault->read(key).then(this, [&seen](const auto &secret) { seen = (*secret)->reveal(); });
        QCOMPARE(m_vault->state(), State::Probing);
        settle();
        QCOMPARE(seen, "second"_ba);
        QCOMPARE(m_keychain->all().value(key).reveal(), "second"_ba);
    }

    void oneWhoGivesUpWaitingDoesNotSilenceTheOthers()
    {
        bool answered = false;
        const auto first = m_vault->read(key);
        m_vault->read(key).then(this, [&answered](const auto &) { answered = true; });
        first.cancel();
        settle();
        QVERIFY(answered);
    }

    void aServiceThatStartsLateIsFoundByTheSecondTrial()
    {
        m_keychain->failNext({});
        m_vault->probe();
        settle();
        QCOMPARE(m_vault->state(), State::Probing);
        m_clock->advance(SecretVault::retryAfter - 1ms);
        settle();
        QCOMPARE(m_vault->state(), State::Probing);
        m_clock->advance(1ms);
        settle();
        QCOMPARE(m_vault->state(), State::InKeychain);
    }

    void withoutAServiceSecretsLastForThisRunAndThatIsSaid()
    {
        m_keychain->failNext({});
        m_keychain->failNext({});
        bool written = false;
        m_vault->write(key, Secret("s3cret")).then(this, [&written](const auto &outcome) { written = outcome.ok(); });
        settle();
        QVERIFY(!written);
        m_clock->advance(SecretVault::retryAfter);
        settle();
        QCOMPARE(m_vault->state(), State::SessionOnly);
        QCOMPARE(m_vault->reason(), Reason::NoService);
        QVERIFY(!m_vault->detail().isEmpty());
        QVERIFY(written);
        QVERIFY(m_keychain->all().isEmpty());
        QCOMPARE(readBack(), "s3cret"_ba);
        const int asked = int(m_keychain->log.size());
        m_clock->advance(1h);
        settle();
        QCOMPARE(int(m_keychain->log.size()), asked); // and nobody keeps knocking
    }

    void aDismissedPromptIsTakenAtItsWord()
    {
        m_keychain->failNext(u"denied-by-user"_s);
        m_vault->probe();
        settle();
        QCOMPARE(m_vault->state(), State::SessionOnly);
        QCOMPARE(m_vault->reason(), Reason::Denied);
        m_clock->advance(1h);
        settle();
        QCOMPARE(m_keychain->log.size(), 1); // no second prompt
    }

    void aKeychainThatGivesBackSomethingElseIsNotTrusted()
    {
        ForgetfulKeychain forgetful;
        SecretVault vault(forgetful, *m_clock);
        vault.probe();
        settle();
        QCOMPARE(vault.state(), State::SessionOnly);
        QCOMPARE(vault.reason(), Reason::NotKept);
    }

    void aLockedKeychainIsSaidToBeWaitingAndUsedOnceUnlocked()
    {
        m_keychain->lock();
        m_vault->write(key, Secret("s3cret"));
        settle();
        m_clock->advance(SecretVault::waitingAfter);
        QCOMPARE(m_vault->state(), State::Waiting);
        m_keychain->unlock();
        settle();
        QCOMPARE(m_vault->state(), State::InKeychain);
        QCOMPARE(m_keychain->all().value(key).reveal(), "s3cret"_ba);
    }

    void aKeychainThatNeverAnswersDoesNotStopTheWorkAndALateOneTakesOver()
    {
        m_keychain->lock();
        m_vault->write(key, Secret("s3cret"));
        settle();
        m_clock->advance(SecretVault::patience);
        settle();
        QCOMPARE(m_vault->state(), State::SessionOnly);
        QCOMPARE(m_vault->reason(), Reason::NoAnswer);
        QCOMPARE(readBack(), "s3cret"_ba);
        m_keychain->unlock();
        settle();
        QCOMPARE(m_vault->state(), State::InKeychain);
        QCOMPARE(m_keychain->all().value(key).reveal(), "s3cret"_ba); // moved over
        QCOMPARE(readBack(), "s3cret"_ba);
    }

    void aLateFailureChangesTheReasonOnly()
    {
        m_keychain->lock();
        m_vault->probe();
        settle();
        m_clock->advance(SecretVault::patience);
        m_keychain->failNext({});
        m_keychain->unlock();
        settle();
        QCOMPARE(m_vault->state(), State::SessionOnly);
        QCOMPARE(m_vault->reason(), Reason::NoService);
    }

    void tryingAgainMovesWhatWasHeldIntoTheKeychain()
    {
        m_keychain->failNext(u"denied"_s);
        m_vault->write(key, Secret("s3cret"));
        settle();
        QCOMPARE(m_vault->state(), State::SessionOnly);
        const QSignalSpy changed(m_vault.get(), &SecretVault::stateChanged);
        m_vault->probe();
        settle();
        QCOMPARE(m_vault->state(), State::InKeychain);
        QCOMPARE(m_keychain->all().value(key).reveal(), "s3cret"_ba);
        QCOMPARE(changed.count(), 2);
        m_keychain->log.clear();
        m_vault->probe(); // it works: nothing to find out
        settle();
        QVERIFY(m_keychain->log.isEmpty());
    }

    void forgettingAProfileRemovesItsThreeEntriesAndNoOthers()
    {
        SessionSecrets store;
        const QUuid other = QUuid::createUuid();
        for (const QUuid &profile : {key.profile, other}) {
            for (const auto kind :
                 {SecretKey::Kind::ClientSecret, SecretKey::Kind::ProxyPassword, SecretKey::Kind::AccessToken})
                store.write({profile, kind}, Secret("x"));
        }
        bool done = false;
        forgetSecrets(store, key.profile).then(this, [&done](const auto &outcome) { done = outcome.ok(); });
        settle();
        QVERIFY(done);
        QCOMPARE(store.all().size(), 3);
        for (auto entry = store.all().cbegin(); entry != store.all().cend(); ++entry)
            QCOMPARE(entry.key().profile, other);
    }

    void forgettingGoesOnAfterAnErrorAndReportsIt()
    {
        m_keychain->failNext({});
        std::optional<Result<Done>> outcome;
        forgetSecrets(*m_keychain, key.profile).then(this, [&outcome](const auto &result) { outcome = result; });
        settle();
        QVERIFY(outcome && !*outcome);
        QCOMPARE(m_keychain->log.size(), 3);
    }

private:
    void write(const QByteArray &secret)
    {
        m_vault->write(key, Secret(secret));
        settle();
    }
    QByteArray readBack()
    {
        QByteArray secret = "(no answer)";
        m_vault->read(key).then(
            this, [&secret](const auto &kept) { secret = kept && *kept ? (*kept)->reveal() : "(nothing)"_ba; });
        settle();
        return secret;
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<ScriptedSecrets> m_keychain;
    std::unique_ptr<SecretVault> m_vault;
};

QTEST_GUILESS_MAIN(SecretVaultTest)
#include "tst_secretvault.moc"
