// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain.h"
#include "manualclock.h"
#include "secretvault.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

//! On a bus where no Secret Service is and none can be started.
class NoKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QDir::homePath().startsWith("/tmp/sy-keyring."_L1), "run this through with-secret-service.sh --none");
    }

    void withoutAServiceSecretsLastForThisRunOnlyAndNoFileHasThem()
    {
        ManualClock clock;
        Keychain keychain;
        SecretVault vault(keychain, clock);
        const SecretKey key{QUuid::createUuid(), SecretKey::Kind::ClientSecret};
        const QByteArray secret = "needle-" + QUuid::createUuid().toByteArray(QUuid::Id128);
        std::optional<bool> written;
        vault.write(key, Secret(secret)).then(this, [&written](const auto &outcome) { written = outcome.ok(); });
        QTRY_VERIFY(!vault.detail().isEmpty()); // the first trial has failed
        QCOMPARE(vault.state(), SecretVault::State::Probing);
        clock.advance(SecretVault::retryAfter);
        QTRY_COMPARE(vault.state(), SecretVault::State::SessionOnly);
        QCOMPARE(vault.reason(), SecretVault::Reason::NoService);
        qInfo() << "no service:" << vault.detail();
        QTRY_VERIFY(written && *written);
        std::optional<QByteArray> kept;
        vault.read(key).then(this, [&kept](const auto &answer) { kept = (*answer)->reveal(); });
        QTRY_COMPARE(kept, std::optional(secret));

        QDirIterator all(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(NoKeychainTest)
#include "tst_nokeychain.moc"
