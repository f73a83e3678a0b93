// SPDX-License-Identifier: GPL-3.0-or-later
#include "fulldisk.h"
#include "profilefolder.h"
#include "profilestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr auto onlyOwner =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

bool write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesOf(const ProfileStore &store)
{
    QStringList names;
    for (const Profile &profile : store.profiles())
        names << profile.name;
    return names;
}

} // namespace

class ProfileStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void withoutAFileThereAreNoProfilesAndNothingIsCreated()
    {
        const ProfileStore store(file());
        QVERIFY(store.profiles().empty());
        QCOMPARE(store.condition(), ProfileStore::Condition::Fine);
        QVERIFY(!QFileInfo::exists(QFileInfo(file()).path()));
    }

    void whatIsSavedIsThereAgainForThisPersonAlone()
    {
        Profile profile = Profile::create(u"Acme"_s);
        profile.clientId = u"4tq9"_s;
        {
            ProfileStore store(file());
            const QSignalSpy changed(&store, &ProfileStore::changed);
            QVERIFY(store.save(profile).ok());
            QCOMPARE(changed.count(), 1);
        }
        const ProfileStore again(file());
        QCOMPARE(again.profiles(), std::vector{profile});
        QCOMPARE(QFile::permissions(file()), onlyOwner);
        QCOMPARE(QFile::permissions(QFileInfo(file()).path()),
                 onlyOwner | QFileDevice::ExeOwner | QFileDevice::ExeUser);
        QCOMPARE(QJsonDocument::fromJson(read(file()))["schema"_L1].toInt(), 1);
    }

    void aReadableFileBecomesPrivateWhenItIsWritten()
    {
        QVERIFY(write(file(), R"({"schema":1,"profiles":[]})"));
        QVERIFY(QFile::setPermissions(file(), onlyOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
        QVERIFY(ProfileStore(file()).save(Profile::create(u"Acme"_s)).ok());
        QCOMPARE(QFile::permissions(file()), onlyOwner);
    }

    void profilesAreInOrderOfTheirNames()
    {
        ProfileStore store(file());
        for (const QString &name : {u"beta"_s, u"Gamma"_s, u"Alpha"_s})
            QVERIFY(store.save(Profile::create(name)).ok());
        QCOMPARE(namesOf(store), (QStringList{u"Alpha"_s, u"beta"_s, u"Gamma"_s}));
    }

    void savingAgainReplacesAndRemovingRemoves()
    {
        ProfileStore store(file());
        Profile profile = Profile::create(u"Acme"_s);
        QVERIFY(store.save(profile).ok());
        profile.name = u"Acme two"_s;
        QVERIFY(store.save(profile).ok());
        QCOMPARE(namesOf(store), QStringList{u"Acme two"_s});
        QVERIFY(store.remove(profile.id).ok());
        QVERIFY(store.profiles().empty());
        QVERIFY(ProfileStore(file()).profiles().empty());
    }

    void whatAnotherWindowSavedMeanwhileStays()
    {
        ProfileStore first(file());
        ProfileStore second(file());
        QVERIFY(first.save(Profile::create(u"one"_s)).ok());
        QVERIFY(second.save(Profile::create(u"two"_s)).ok());
        QCOMPARE(namesOf(second), (QStringList{u"one"_s, u"two"_s}));
        first.load();
        QCOMPARE(namesOf(first), (QStringList{u"one"_s, u"two"_s}));
    }

    void membersAndEntriesThatAreNotKnownSurviveASave()
    {
        QVERIFY(write(file(), R"({"schema":1,"theme":{"a":[1,2]},"profiles":[
            {"id":"2f0f1f8e-51a4-4f57-9d4f-1b8a9a1b2c3d","name":"A","shape":"round"}, "not a profile", {"name":"no id"}]})"));
        ProfileStore store(file());
        QCOMPARE(namesOf(store), QStringList{u"A"_s});
        QCOMPARE(store.unreadableEntries(), 2);
        QCOMPARE(store.condition(), ProfileStore::Condition::Fine);
        QVERIFY(store.save(Profile::create(u"B"_s)).ok());
        const auto document = QJsonDocument::fromJson(read(file()));
        QCOMPARE(document["theme"_L1], QJsonValue(QJsonObject{{u"a"_s, QJsonArray{1, 2}}}));
        const QJsonArray entries = document["profiles"_L1].toArray();
        QCOMPARE(entries.size(), 4);
        QCOMPARE(entries[0]["shape"_L1].toString(), u"round"_s);
        QVERIFY(entries.contains(u"not a profile"_s));
        QVERIFY(entries.contains(QJsonObject{{u"name"_s, u"no id"_s}}));
    }

    void aDamagedFileIsSetAsideAndKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("cut off") << QByteArray("{\"schema\":1,\"profiles\":[{\"id\":\"");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("something else") << QByteArray(R"({"profiles":{}})");
    }
    void aDamagedFileIsSetAsideAndKept()
    {
        QFETCH(QByteArray, content);
        QVERIFY(write(file(), content));
        ProfileStore store(file());
        QCOMPARE(store.condition(), ProfileStore::Condition::SetAside);
        QVERIFY(!store.reason().isEmpty());
        QCOMPARE(read(store.setAsideTo()), content);
        QCOMPARE(QFileInfo(store.setAsideTo()).path(), QFileInfo(file()).path());
        QVERIFY(!QFileInfo::exists(file()));
        // The list works on, and a second damage does not overwrite the first one kept.
        QVERIFY(store.save(Profile::create(u"Acme"_s)).ok());
        QVERIFY(write(file(), "damaged again"));
        const ProfileStore second(file());
        QCOMPARE(second.condition(), ProfileStore::Condition::SetAside);
        QVERIFY(second.setAsideTo() != store.setAsideTo());
        QCOMPARE(read(store.setAsideTo()), content);
    }

    void aFileOfALaterVersionIsUsedButNeverOverwritten()
    {
        const QByteArray content =
            R"({"schema":2,"profiles":[{"id":"2f0f1f8e-51a4-4f57-9d4f-1b8a9a1b2c3d","name":"A"}]})";
        QVERIFY(write(file(), content));
        ProfileStore store(file());
        QCOMPARE(store.condition(), ProfileStore::Condition::Newer);
        QCOMPARE(namesOf(store), QStringList{u"A"_s});
        const auto outcome = store.save(Profile::create(u"B"_s));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ApiError::Kind::Storage);
        QCOMPARE(read(file()), content);
        QCOMPARE(namesOf(store), QStringList{u"A"_s});
    }

    void aFolderThatCannotBeWrittenIsReported()
    {
        QVERIFY(write(m_folder->filePath(u"config"_s), "a file in the folder's place"));
        ProfileStore store(file());
        const auto outcome = store.save(Profile::create(u"Acme"_s));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ApiError::Kind::Storage);
        QVERIFY(store.profiles().empty());
    }

    void aDiskThatIsFullLeavesTheFormerFile()
    {
        ProfileStore store(file());
        for (int n = 0; n < 8; ++n)
            QVERIFY(store.save(Profile::create(QString::number(n))));
        const QByteArray former = read(file());
        constexpr int room = 1000; // for the lock, and for a part
        QVERIFY(former.size() > room);
        const Profile one = Profile::create(u"one more"_s);
        {
            const FullDisk full(room);
            const auto refused = store.save(one);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ApiError::Kind::Storage);
            QVERIFY2(refused.error().message.contains(u"File too large"_s), qPrintable(refused.error().message));
        }
        QCOMPARE(read(file()), former);
        QCOMPARE(namesOf(store).size(), 8);
        QVERIFY(store.save(one));
        QCOMPARE(namesOf(ProfileStore(file())).size(), 9);
    }

    void deployedProfilesComeFirstAndCannotBeChanged()
    {
        const QString machine = m_folder->filePath(u"etc/profiles.json"_s);
        QVERIFY(write(machine,
                      R"({"profiles":[{"name":"Zeta","server":"production-us","clientId":"c"}, 7, {"server":"x"}]})"));
        ProfileStore store(file(), {m_folder->filePath(u"absent.json"_s), machine});
        QVERIFY(store.save(Profile::create(u"Alpha"_s)).ok());
        QCOMPARE(namesOf(store), (QStringList{u"Zeta"_s, u"Alpha"_s}));
        const Profile zeta = store.profiles().front();
        QVERIFY(zeta.managed);
        QCOMPARE(zeta.serverKind(), ServerKind::Production);
        QVERIFY(!store.save(zeta));
        Profile disguised = zeta;
        disguised.managed = false;
        QVERIFY(!store.save(disguised));
        QVERIFY(!store.remove(zeta.id));
        QVERIFY(!read(file()).contains("Zeta"));
        // Without an id in the file it is the same one on every start: the keychain entry is found again.
        QCOMPARE(ProfileStore(file(), {machine}).profiles().front().id, zeta.id);
    }

    void aDeployedProfileBeatsAnOwnOneWithItsIdAndTheFirstFileBeatsTheSecond()
    {
        const QByteArray entry = R"({"profiles":[{"id":"2f0f1f8e-51a4-4f57-9d4f-1b8a9a1b2c3d","name":"%"}]})";
        const auto named = [&](const char *name) { return QByteArray(entry).replace("%", name); };
        const QString first = m_folder->filePath(u"1.json"_s);
        const QString second = m_folder->filePath(u"2.json"_s);
        QVERIFY(write(first, named("first")) && write(second, named("second")) && write(file(), named("own")));
        const ProfileStore store(file(), {first, second});
        QCOMPARE(namesOf(store), QStringList{u"first"_s});
        QVERIFY(read(file()).contains("own"));
    }

    void aProfileIsFoundByTheNameThatWasTyped()
    {
        ProfileStore store(file());
        for (const QString &name : {u"Acme"_s, u"ACME"_s, u"Beta"_s})
            QVERIFY(store.save(Profile::create(name)).ok());
        QCOMPARE(store.findByName(u"ACME"_s)->name, u"ACME"_s);
        QCOMPARE(store.findByName(u"beta"_s)->name, u"Beta"_s);
        QVERIFY(!store.findByName(u"acme"_s)); // which of the two?
        QVERIFY(!store.findByName(u"gamma"_s));
    }

    void aProfilesFolderIsPrivateAndForgottenWhole()
    {
        const QString outside = m_folder->filePath(u"outside/precious.txt"_s);
        QVERIFY(write(outside, "keep me"));
        const QUuid id = QUuid::createUuid();
        const ProfileFolder folder(m_folder->filePath(u"data"_s), id);
        QVERIFY(!folder.exists());
        QVERIFY(folder.removeAll().ok());
        QVERIFY(folder.ensure().ok());
        QVERIFY(folder.path().endsWith(u'/' + id.toString(QUuid::WithoutBraces)));
        QCOMPARE(QFile::permissions(folder.path()), onlyOwner | QFileDevice::ExeOwner | QFileDevice::ExeUser);
        QVERIFY(write(folder.filePath(u"cache/fleet.sqlite"_s), "x"));
        QVERIFY(QFile::link(QFileInfo(outside).path(), folder.filePath(u"link"_s)));
        QVERIFY(folder.removeAll().ok());
        QVERIFY(!folder.exists());
        QCOMPARE(read(outside), QByteArray("keep me"));
        // A link in its place is removed, what it points at is not.
        QVERIFY(QFile::link(QFileInfo(outside).path(), folder.path()));
        QVERIFY(folder.removeAll().ok());
        QCOMPARE(read(outside), QByteArray("keep me"));
        QVERIFY(!QFileInfo(folder.path()).isSymLink());
    }

private:
    QString file() const { return m_folder->filePath(u"config/profiles.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "tst_profilestore.moc"
