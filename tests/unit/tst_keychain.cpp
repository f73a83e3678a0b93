// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain.h"
#include "manualclock.h"
#include "secretvault.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

//! Against a real Secret Service, on a bus of its own with a home of its own (tests/support/with-secret-service.sh): never
//! the desktop's. Without one it fails, because a skipped keychain test is no keychain test.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QDir::homePath().startsWith("/tmp/sy-keyring."_L1),
                 "run this through tests/support/with-secret-service.sh, never in a desktop session");
        const QByteArray owner = busSays({u"org.freedesktop.DBus.GetNameOwner"_s, u"string:org.freedesktop.secrets"_s});
        QVERIFY2(owner.contains("string"), "there is no Secret Service on this bus");
        qInfo() << "Secret Service:" << owner.simplified();
    }

    void aSecretIsWrittenReadAndRemoved()
    {
        const SecretKey key{QUuid::createUuid(), SecretKey::Kind::ClientSecret};
        QCOMPARE(read(key), std::optional<QByteArray>());
        QVERIFY(write(key, "s3cret"));
        QCOMPARE(read(key), std::optional("s3cret"_ba));
        QVERIFY(write(key, "another"));
        QCOMPARE(read(key), std::optional("another"_ba));
        QVERIFY(remove(key));
        QCOMPARE(read(key), std::optional<QByteArray>());
        QVERIFY(remove(key)); // what is not there is gone already
    }

    void everyByteComesBack()
    {
        const SecretKey key{QUuid::createUuid(), SecretKey::Kind::AccessToken};
        QByteArray bytes;
        for (int n = 0; n < 256; ++n)
            bytes.append(char(n));
        QVERIFY(write(key, bytes));
        QCOMPARE(read(key), std::optional(bytes));
        const QByteArray token(8'000, 'x'); // access tokens with many claims
        QVERIFY(write(key, token));
        QCOMPARE(read(key), std::optional(token));
        QVERIFY(remove(key));
    }

    void profilesAndKindsDoNotMix()
    {
        const QUuid one = QUuid::createUuid();
        const QUuid two = QUuid::createUuid();
        QVERIFY(write({one, SecretKey::Kind::ClientSecret}, "1"));
        QVERIFY(write({one, SecretKey::Kind::ProxyPassword}, "2"));
        QVERIFY(write({two, SecretKey::Kind::ClientSecret}, "3"));
        QCOMPARE(read({one, SecretKey::Kind::ClientSecret}), std::optional("1"_ba));
        QCOMPARE(read({one, SecretKey::Kind::ProxyPassword}), std::optional("2"_ba));
        QVERIFY(isDone(forgetSecrets(m_keychain, one)));
        QCOMPARE(read({one, SecretKey::Kind::ClientSecret}), std::optional<QByteArray>());
        QCOMPARE(read({one, SecretKey::Kind::ProxyPassword}), std::optional<QByteArray>());
        QCOMPARE(read({two, SecretKey::Kind::ClientSecret}), std::optional("3"_ba));
        QVERIFY(remove({two, SecretKey::Kind::ClientSecret}));
    }

    void theVaultFindsItByARoundTripAndLeavesNothingBehind()
    {
        ManualClock clock;
        SecretVault vault(m_keychain, clock);
        vault.probe();
        QTRY_COMPARE(vault.state(), SecretVault::State::InKeychain);
        QCOMPARE(read({QUuid(), SecretKey::Kind::AccessToken}), std::optional<QByteArray>());
    }

    void anEntryIsFoundUnderItsNameByTheSystemsOwnTools()
    {
        const SecretKey key{QUuid::createUuid(), SecretKey::Kind::ClientSecret};
        QVERIFY(write(key, "s3cret"));
        const QByteArray found =
            busSays({u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.SearchItems"_s,
                     u"dict:string:string:user,%1,server,switchyard"_s.arg(key.text())},
                    u"org.freedesktop.secrets"_s);
        QVERIFY2(found.contains("/org/freedesktop/secrets/collection/"), found.constData());
        QVERIFY(remove(key));
    }

    void nothingWritesTheSecretIntoAFile()
    {
        const SecretKey key{QUuid::createUuid(), SecretKey::Kind::ClientSecret};
        const QByteArray secret = "needle-" + QUuid::createUuid().toByteArray(QUuid::Id128);
        QVERIFY(write(key, secret));
        int files = 0;
        QDirIterator all(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains(secret) && !content.contains(secret.toBase64()), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0); // the keyring itself, encrypted
        QVERIFY(remove(key));
    }

    // Last: the keyring stays locked.
    void aLockedKeychainKeepsNobodyFromWorking()
    {
        const SecretKey key{QUuid::createUuid(), SecretKey::Kind::ClientSecret};
        QVERIFY(write(key, "s3cret"));
        busSays({u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                 u"array:objpath:/org/freedesktop/secrets/collection/login"_s},
                u"org.freedesktop.secrets"_s);
        ManualClock clock;
        SecretVault vault(m_keychain, clock);
        std::optional<bool> written;
        vault.write(key, Secret("for this run")).then(this, [&written](const auto &outcome) {
            written = outcome.ok();
        });
        int beats = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, &heart, [&beats] { ++beats; });
        heart.start(1);
        QTRY_VERIFY(beats > 100); // the program lives while the keychain is asked
        // There is no screen here to ask for the password on: the service says no, or does not answer.
        QTRY_VERIFY_WITH_TIMEOUT((clock.advance(std::chrono::seconds(1)), vault.isDecided()), 30'000);
        QCOMPARE(vault.state(), SecretVault::State::SessionOnly);
        qInfo() << "locked keyring: reason" << int(vault.reason()) << vault.detail();
        QTRY_VERIFY(written && *written);
    }

private:
    static QByteArray busSays(const QStringList &arguments, const QString &service = u"org.freedesktop.DBus"_s)
    {
        QProcess process;
        QStringList all{u"--session"_s, u"--print-reply"_s, "--dest="_L1 + service};
        if (!arguments.front().startsWith(u'/'))
            all << u"/org/freedesktop/DBus"_s;
        process.start(u"dbus-send"_s, all + arguments);
        return process.waitForFinished(10'000) ? process.readAll() : QByteArray();
    }

    bool isDone(const Call<Done> &call)
    {
        m_done.reset();
        call.then(this, [this](const Result<Done> &outcome) {
            m_done = outcome.ok();
            if (!outcome)
                qWarning() << outcome.error().code << outcome.error().message;
        });
        await(m_done);
        return m_done.value_or(false);
    }
    bool write(const SecretKey &key, const QByteArray &secret) { return isDone(m_keychain.write(key, Secret(secret))); }
    bool remove(const SecretKey &key) { return isDone(m_keychain.remove(key)); }
    std::optional<QByteArray> read(const SecretKey &key)
    {
        m_answer.reset();
        m_keychain.read(key).then(this, [this](const Result<std::optional<Secret>> &secret) {
            if (!secret)
                m_answer.emplace("(error) "_ba + secret.error().message.toUtf8());
            else
                m_answer.emplace(*secret ? std::optional((*secret)->reveal()) : std::nullopt);
        });
        await(m_answer);
        return m_answer.value_or("(no answer)"_ba);
    }
    template <class T>
    void await(const std::optional<T> &answer)
    {
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10'000);
    }

    std::optional<bool> m_done;
    std::optional<std::optional<QByteArray>> m_answer;
    Keychain m_keychain;
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
