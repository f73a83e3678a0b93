// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include <QTest>

using namespace switchyard;

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indentsAndKeepsEveryDigit()
    {
        QCOMPARE(indentedJson(R"({"b":1.2300,"a":[12345678901234567890,{"ü":"\u0041\n"}],"c":{}})"),
                 QByteArray(
                     "{\n  \"b\": 1.2300,\n  \"a\": [\n    12345678901234567890,\n    {\n      \"ü\": \"A\\n\"\n    }\n"
                     "  ],\n  \"c\": {}\n}"));
        const QByteArray once = indentedJson(R"({"a":{"b":[1,2,null,true]}})");
        QCOMPARE(indentedJson(once), once);
    }

    void anyNumberIsLeftAsItIs()
    {
        for (const char *number : {"1e400", "-0", "0.10", "1E-999", "123456789012345678901234567890"}) {
            const QByteArray json = QByteArray("{\"a\":") + number + "}";
            QVERIFY2(indentedJson(json).contains(number), number);
        }
    }

    void leavesAloneWhatIsNoJson()
    {
        for (const char *text : {"", "{", "{\"a\":1} x", "plain", "{\"a\":\xff}"})
            QCOMPARE(indentedJson(text), QByteArray(text));
    }

    void knowsAnObject_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isObject");
        QTest::newRow("empty object") << QByteArray("{}") << true;
        QTest::newRow("space around") << QByteArray(" \n{\"a\": 1}\n") << true;
        QTest::newRow("array") << QByteArray("[]") << false;
        QTest::newRow("text") << QByteArray("\"{}\"") << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("cut off") << QByteArray("{\"a\":") << false;
        QTest::newRow("two") << QByteArray("{} {}") << false;
        QTest::newRow("deep") << QByteArray("{\"a\":") + QByteArray(100000, '[') + QByteArray(100000, ']') + "}"
                              << true;
    }
    void knowsAnObject()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isObject);
        QCOMPARE(isJsonObject(text), isObject);
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
