// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionlistmodel.h"
#include "connections.h"
#include "journalfile.h"
#include "manualclock.h"
#include "scriptedsecrets.h"
#include "telemetrycache.h"
#include "tokenendpoint.h"
#include "watched.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

using Kept = ConnectionDraft::Kept;
using Kind = SecretKey::Kind;

void settle()
{
    for (int n = 0; n < 8; ++n)
        QCoreApplication::sendPostedEvents();
}

Profile profile(const QString &name)
{
    Profile profile = Profile::create(name);
    profile.tokenUrl = u"https://acme.auth.example.com/oauth2/token"_s;
    profile.clientId = u"client"_s;
    return profile;
}

struct World
{
    QTemporaryDir folder;
    ManualClock clock;
    ScriptedSecrets keychain;
    SecretVault vault{keychain, clock};
    ProfileStore store{folder.filePath(u"config/profiles.json"_s), {folder.filePath(u"machine.json"_s)}};
    Connections connections{store, vault, folder.filePath(u"data"_s)};
    ConnectionDraft draft;
    QObject context;

    std::optional<Result<Done>> outcomeOf(const Call<Done> &call)
    {
        std::optional<Result<Done>> outcome;
        call.then(&context, [&outcome](const Result<Done> &result) { outcome = result; });
        settle();
        return outcome;
    }
    bool save(const Profile &one, const QByteArray &secret = "s3cret", const QByteArray &password = {})
    {
        const auto outcome = outcomeOf(connections.save(one, Secret(secret), Secret(password)));
        return outcome && outcome->ok();
    }
};

} // namespace

class ConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savingPutsTheSecretIntoTheKeychainAndNothingOfItIntoTheFile()
    {
        World world;
        const Profile one = profile(u"Acme"_s);
        const QSignalSpy replaced(&world.connections, &Connections::credentialsReplaced);
        QVERIFY(world.save(one, "needle-secret", "needle-password"));
        QCOMPARE(world.keychain.all().value({one.id, Kind::ClientSecret}).reveal(), "needle-secret"_ba);
        QCOMPARE(world.keychain.all().value({one.id, Kind::ProxyPassword}).reveal(), "needle-password"_ba);
        QCOMPARE(replaced.count(), 1);
        QFile file(world.store.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("needle"));
        // Saving again without typing one keeps it, and nobody has to sign in anew.
        QVERIFY(world.save(one, {}));
        QCOMPARE(world.keychain.all().value({one.id, Kind::ClientSecret}).reveal(), "needle-secret"_ba);
        QCOMPARE(replaced.count(), 1);
    }

    void anEditKnowsWhichSecretsAreKeptButNotWhatTheyAre()
    {
        World world;
        const Profile one = profile(u"Acme"_s);
        QVERIFY(world.save(one));
        QVERIFY(world.connections.edit(world.draft, one.id));
        QCOMPARE(world.draft.isClientSecretKept(), Kept::Unknown);
        QVERIFY(world.draft.isValid()); // not known is no reason to refuse
        settle();
        QCOMPARE(world.draft.isClientSecretKept(), Kept::Yes);
        QCOMPARE(world.draft.isProxyPasswordKept(), Kept::No);
        QVERIFY(world.draft.clientSecret().isEmpty());
        QVERIFY(world.draft.isValid() && !world.draft.isDirty());
        QVERIFY(!world.connections.edit(world.draft, QUuid::createUuid()));
    }

    void aLateAnswerAboutAnotherProfileIsNotTakenForThisOne()
    {
        World world;
        const Profile one = profile(u"one"_s);
        const Profile two = profile(u"two"_s);
        QVERIFY(world.save(one) && world.save(two, {}));
        QVERIFY(world.connections.edit(world.draft, one.id));
        QVERIFY(world.connections.edit(world.draft, two.id));
        settle();
        QCOMPARE(world.draft.isClientSecretKept(), Kept::No);
    }

    void aNewProfileIsNotRedBeforeSomethingIsTyped()
    {
        World world;
        world.connections.editNew(world.draft);
        QVERIFY(!world.draft.isValid() && world.draft.isDirty() && world.draft.isNew());
        QVERIFY(!world.draft.shownProblem(ProfileField::Name));
        world.draft.change([](Profile &p) { p.tokenUrl = u"nonsense"_s; }, ProfileField::TokenUrl);
        QCOMPARE(world.draft.shownProblem(ProfileField::TokenUrl), std::optional(ProfileProblem::NotAUrl));
        QVERIFY(!world.draft.shownProblem(ProfileField::Name));
        world.draft.showAll();
        QCOMPARE(world.draft.shownProblem(ProfileField::Name), std::optional(ProfileProblem::Missing));
        QCOMPARE(world.draft.shownProblem(ProfileField::ClientSecret), std::optional(ProfileProblem::Missing));
        world.draft.setClientSecret(Secret("x"));
        QVERIFY(!world.draft.shownProblem(ProfileField::ClientSecret));
    }

    void twoProfilesOfOneNameAreRefused()
    {
        World world;
        QVERIFY(world.save(profile(u"Acme"_s)));
        world.connections.editNew(world.draft);
        world.draft.change([](Profile &p) { p.name = u" acme "_s; }, ProfileField::Name);
        QCOMPARE(world.draft.shownProblem(ProfileField::Name), std::optional(ProfileProblem::NameTaken));
    }

    void anUndoneChangeIsNone()
    {
        World world;
        const Profile one = profile(u"Acme"_s);
        QVERIFY(world.save(one) && world.connections.edit(world.draft, one.id));
        settle();
        const QSignalSpy changed(&world.draft, &ConnectionDraft::changed);
        world.draft.change([](Profile &p) { p.name = u"Acme 2"_s; });
        QVERIFY(world.draft.isDirty());
        world.draft.change([](Profile &p) { p.name = u"Acme"_s; });
        QVERIFY(!world.draft.isDirty());
        world.draft.change([](Profile &) {});
        QCOMPARE(changed.count(), 2);
        world.draft.setClientSecret(Secret("new"));
        QVERIFY(world.draft.isDirty());
        world.draft.saved();
        QVERIFY(!world.draft.isDirty() && world.draft.clientSecret().isEmpty());
    }

    void aCopyHasItsOwnIdAndNameAndNoSecret()
    {
        World world;
        const Profile one = profile(u"Acme"_s);
        QVERIFY(world.save(one) && world.save(profile(u"Acme copy"_s)));
        QVERIFY(world.connections.editCopy(world.draft, one.id));
        QVERIFY(world.draft.profile().id != one.id);
        QCOMPARE(world.draft.profile().name, u"Acme copy 2"_s);
        QCOMPARE(world.draft.profile().tokenUrl, one.tokenUrl);
        QCOMPARE(world.draft.isClientSecretKept(), Kept::No);
    }

    void aDeployedProfileTakesASecretAndNothingElse()
    {
        World world;
        QFile machine(world.folder.filePath(u"machine.json"_s));
        QVERIFY(machine.open(QIODevice::WriteOnly));
        machine.write(json("{'profiles':[{'name':'Corporate','server':'production-us','clientId':'c',"
                           "'tokenUrl':'https://acme.auth.example.com/oauth2/token'}]}"));
        machine.close();
        world.store.load();
        const QUuid id = world.store.profiles().front().id;
        QVERIFY(world.connections.edit(world.draft, id));
        settle();
        world.draft.change([](Profile &p) { p.name = u"Mine"_s; });
        QCOMPARE(world.draft.profile().name, u"Corporate"_s);
        QVERIFY(world.save(world.draft.profile(), "s3cret"));
        QCOMPARE(world.keychain.all().value({id, Kind::ClientSecret}).reveal(), "s3cret"_ba);
        QVERIFY(!QFile::exists(world.store.file()));
        QVERIFY(world.connections.editCopy(world.draft, id)); // a copy is one's own
        QVERIFY(!world.draft.isManaged());
    }

    void aTestUsesWhatWasTypedElseWhatIsKept()
    {
        World world;
        const Profile one = profile(u"Acme"_s);
        QVERIFY(world.save(one, "kept", "kept-password"));
        QVERIFY(world.connections.edit(world.draft, one.id));
        world.draft.setProxyPassword(Secret("typed-password"));
        QByteArrayList secrets;
        world.connections.secretsFor(world.draft).then(this, [&secrets](const Result<Connections::Secrets> &found) {
            secrets << found->clientSecret.reveal() << found->proxyPassword.reveal();
        });
        settle();
        QCOMPARE(secrets, (QByteArrayList{"kept", "typed-password"}));
    }

    void forgettingRemovesFolderSecretsAndProfile()
    {
        World world;
        const Profile one = profile(u"one"_s);
        const Profile two = profile(u"two"_s);
        QVERIFY(world.save(one) && world.save(two));
        const ProfileFolder folder = world.connections.folder(one.id);
        QVERIFY(folder.ensure().ok());
        QFile file(folder.filePath(u"journal.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(world.outcomeOf(world.connections.forget(one.id))->ok());
        QVERIFY(!folder.exists() && !world.store.find(one.id) && world.store.find(two.id));
        QCOMPARE(world.keychain.all().size(), 1);
    }

    void forgettingRemovesTelemetryAndJournalOfTheProfile()
    {
        World world;
        const Profile one = profile(u"one"_s);
        QVERIFY(world.save(one));
        const ProfileFolder folder = world.connections.folder(one.id);
        QVERIFY(folder.ensure().ok());
        // As after a crash: with the log and its index.
        TelemetryCacheFile cache(folder.filePath(u"telemetry.sqlite"_s));
        QVERIFY(!cache.open().error);
        Telemetry answer;
        answer.timestamps_ms = {1};
        answer.series = {{"power_W", {1}}};
        QVERIFY(cache.store({SynthId(u"a"_s), {}, std::chrono::minutes(1)}, answer, {0, 10}, {10, false}).ok());
        JournalFile journal(folder.filePath(u"journal.sqlite"_s));
        QVERIFY(!journal.open().error);
        for (const QString &name : {u"telemetry.sqlite"_s, u"telemetry.sqlite-wal"_s, u"telemetry.sqlite-shm"_s,
                                    u"journal.sqlite"_s, u"journal.sqlite-wal"_s})
            QVERIFY2(QFile::exists(folder.filePath(name)), qPrintable(name));
        QVERIFY(world.outcomeOf(world.connections.forget(one.id))->ok());
        QVERIFY(!folder.exists());
    }

    void aProfileWhoseSecretsCouldNotBeRemovedStaysToTryAgain()
    {
        World world;
        const Profile one = profile(u"one"_s);
        QVERIFY(world.save(one));
        world.keychain.failNext({});
        QVERIFY(!*world.outcomeOf(world.connections.forget(one.id)));
        QVERIFY(world.store.find(one.id));
        QVERIFY(world.outcomeOf(world.connections.forget(one.id))->ok());
        QVERIFY(!world.store.find(one.id) && world.keychain.all().isEmpty());
    }

    void theListFollowsTheStoreRowByRow()
    {
        World world;
        ConnectionListModel model(world.store);
        watched(model);
        QRandomGenerator random(7);
        for (int n = 0; n < 200; ++n) {
            const auto &profiles = world.store.profiles();
            const int what = int(random.bounded(4));
            if (profiles.empty() || (what == 0 && profiles.size() < 12)) {
                QVERIFY(world.store.save(profile(QString::number(random.bounded(1000)))).ok());
            } else {
                Profile one = profiles[random.bounded(quint32(profiles.size()))];
                one.name = QString::number(random.bounded(1000));
                QVERIFY(what == 1 ? world.store.remove(one.id).ok() : world.store.save(one).ok());
            }
            QCOMPARE(model.rowCount(), int(world.store.profiles().size()));
            for (int row = 0; row < model.rowCount(); ++row) {
                const Profile &expected = world.store.profiles()[size_t(row)];
                QCOMPARE(model.idAt(model.index(row)), expected.id);
                QCOMPARE(model.index(row).data().toString(), expected.name);
                QCOMPARE(model.indexOf(expected.id).row(), row);
            }
        }
    }

    void aSelectionStaysWithItsProfileWhenTheOrderChanges()
    {
        World world;
        Profile one = profile(u"Alpha"_s);
        QVERIFY(world.store.save(one).ok() && world.store.save(profile(u"Beta"_s)).ok());
        ConnectionListModel model(world.store);
        const QPersistentModelIndex chosen = model.indexOf(one.id);
        one.name = u"Zeta"_s;
        QVERIFY(world.store.save(one).ok());
        QCOMPARE(chosen.row(), 1);
        QCOMPARE(model.idAt(chosen), one.id);
        QCOMPARE(model.indexOf(QUuid::createUuid()), QModelIndex());
        QCOMPARE(chosen.data(ConnectionListModel::HostRole).toString(), u"developer-api.partner.us.mygridshare.com"_s);
        QCOMPARE(chosen.data(ConnectionListModel::KindRole).toInt(), int(ServerKind::Production));
    }
};

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "tst_connections.moc"
