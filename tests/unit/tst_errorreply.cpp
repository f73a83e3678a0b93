// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorreply.h"

#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

//! What is said of an answer that is not a success: short, in one line, and without the token that went along.
class TestErrorReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServersWordsAreKept_data();
    void theServersWordsAreKept();
    void aTokenIsCutOutWhereverItStands_data();
    void aTokenIsCutOutWhereverItStands();
    void longWordsAreCut();

private:
    static ApiError of(const QByteArray &body, const QByteArray &type = "application/json")
    {
        HttpReply reply;
        reply.status = 502;
        reply.headers = {{"Content-Type", type}};
        reply.body = body;
        HttpRequest request;
        request.operation = "getSite";
        request.url = QUrl(u"https://api.example/api/v1/sites/a"_s);
        return errorOf(reply, request, Secret(token()), {});
    }
    static QByteArray token() { return "eyJhbGciOiJub25lIn0.c2VjcmV0.c2lnbmF0dXJl"; }
};

void TestErrorReply::theServersWordsAreKept_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *body, const char *type, const QString &code,
                        const QString &message) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(type) << code << message;
    };
    row("the contract's form", R"({"message": "No such site", "code": "NOT_FOUND"})", "application/json",
        u"NOT_FOUND"_s, u"No such site"_s);
    row("a gateway's form", R"({"message": null, "Message": "Forbidden"})", "application/json", QString(),
        u"Forbidden"_s);
    row("OAuth", R"({"error": "invalid_client"})", "application/json", u"invalid_client"_s, QString());
    row("text in lines", "upstream\r\nconnect\terror", "text/plain", QString(), u"upstream connect error"_s);
    row("a page", "<html><head><title> 502 Bad\nGateway </title></head>", "text/html", u"html"_s,
        u"A web page from a proxy or gateway: 502 Bad Gateway"_s);
    row("nothing", "", "", QString(), QString());
}

void TestErrorReply::theServersWordsAreKept()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    const auto error = of(body, type);
    QTEST(error.code, "code");
    QTEST(error.message, "message");
    QCOMPARE(error.operation, QByteArray("getSite"));
    QCOMPARE(error.http, 502);
}

void TestErrorReply::aTokenIsCutOutWhereverItStands_data()
{
    QTest::addColumn<int>("before");
    for (const int before : {0, 1, 460, 480, 490, 498, 499, 500, 600})
        QTest::addRow("after %d letters", before) << before;
}

void TestErrorReply::aTokenIsCutOutWhereverItStands()
{
    QFETCH(int, before);
    const auto text = QByteArray(before, 'x') + ' ' + token() + " was refused";
    for (const auto &body : {text, R"({"message": ")" + text + R"(", "code": ")" + text + R"("})"}) {
        const auto error = of(body, body.startsWith('{') ? "application/json" : "text/plain");
        for (const auto &said : {error.message, error.code})
            QVERIFY2(!said.contains(QString::fromLatin1(token().left(4))), qPrintable(said));
    }
}

void TestErrorReply::longWordsAreCut()
{
    const auto error =
        of(R"({"message": ")" + QByteArray(5000, 'm') + R"(", "code": ")" + QByteArray(5000, 'c') + R"("})");
    QCOMPARE(error.message.size(), 500);
    QVERIFY(error.message.endsWith(u'…'));
    QCOMPARE(error.code.size(), 100);
}

QTEST_GUILESS_MAIN(TestErrorReply)
#include "tst_errorreply.moc"
