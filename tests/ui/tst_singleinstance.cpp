// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondRaisesTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.take());
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        SingleInstance second(folder.path());
        QVERIFY(!second.take());
        QSignalSpy answered(&second, &SingleInstance::answered);
        second.raiseOther();
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered.first().first().toBool(), true);
        QCOMPARE(raised.size(), 1);
    }

    void theFolderIsFreeAgainAfterwards()
    {
        const QTemporaryDir folder;
        auto first = std::make_unique<SingleInstance>(folder.path());
        QVERIFY(first->take());
        first.reset();
        SingleInstance second(folder.path());
        QVERIFY(second.take());
    }

    void anotherFolderIsAnotherMatter()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        SingleInstance first(one.path());
        SingleInstance second(two.path());
        QVERIFY(first.take());
        QVERIFY(second.take());
    }

    void whoHoldsTheFolderButListensNotIsSaidSo()
    {
        const QTemporaryDir folder;
        QLockFile lock(folder.filePath(u"instance.lock"_s));
        QVERIFY(lock.tryLock(0));
        SingleInstance second(folder.path());
        QVERIFY(!second.take());
        QSignalSpy answered(&second, &SingleInstance::answered);
        second.raiseOther();
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered.first().first().toBool(), false);
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
