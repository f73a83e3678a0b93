// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

    static CommandLine parse(const QStringList &arguments)
    {
        return CommandLine::parse(QStringList{u"switchyard"_s} + arguments, {u"sites"_s, u"devices"_s});
    }

private Q_SLOTS:
    void nothingMeansTheLastProfile()
    {
        const auto line = parse({});
        QVERIFY(line.error.isEmpty());
        QVERIFY(!line.demo && line.profile.isEmpty() && !line.baseUrl.isValid());
        QVERIFY(line.helpText.contains(u"--demo-sites"_s));
    }
    void aDemo()
    {
        const auto line = parse({u"--demo"_s, u"--demo-sites"_s, u"12"_s, u"--page"_s, u"devices"_s, u"--data-dir"_s,
                                 u"/tmp/x y"_s, u"--language"_s, u"de"_s, u"--offline"_s});
        QCOMPARE(line.error, QString());
        QVERIFY(line.demo);
        QVERIFY(line.offline);
        QCOMPARE(line.demoSites, 12u);
        QCOMPARE(line.page, u"devices"_s);
        QCOMPARE(line.dataDir, u"/tmp/x y"_s);
        QCOMPARE(line.language, u"de"_s);
    }
    void anUnsavedProfile()
    {
        const auto line =
            parse({u"--base-url"_s, u"https://api.example/v1"_s, u"--token-url"_s, u"https://auth.example/token"_s,
                   u"--client-id"_s, u"me"_s, u"--scope"_s, u"a b"_s, u"--ca-file"_s, u"/etc/ca.pem"_s});
        QCOMPARE(line.error, QString());
        QCOMPARE(line.baseUrl, QUrl(u"https://api.example/v1"_s));
        QCOMPARE(line.tokenUrl, QUrl(u"https://auth.example/token"_s));
        QCOMPARE(line.clientId, u"me"_s);
        QCOMPARE(line.scope, u"a b"_s);
        QCOMPARE(line.caFile, u"/etc/ca.pem"_s);
    }

    void whatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
            QTest::newRow(name) << arguments << named;
        };
        row("unknown option", {u"--colour"_s}, u"colour"_s);
        row("missing value", {u"--page"_s}, u"page"_s);
        row("positional", {u"sites"_s}, u"sites"_s);
        row("unknown page", {u"--page"_s, u"kitchen"_s}, u"sites, devices"_s);
        row("no number", {u"--demo"_s, u"--demo-sites"_s, u"many"_s}, u"--demo-sites"_s);
        row("zero sites", {u"--demo"_s, u"--demo-sites"_s, u"0"_s}, u"--demo-sites"_s);
        row("too many sites", {u"--demo"_s, u"--demo-sites"_s, u"10000001"_s}, u"--demo-sites"_s);
        row("sites without demo", {u"--demo-sites"_s, u"5"_s}, u"--demo"_s);
        row("language", {u"--language"_s, u"xx"_s}, u"--language"_s);
        row("no address", {u"--base-url"_s, u"api"_s, u"--token-url"_s, u"https://t"_s, u"--client-id"_s, u"c"_s},
            u"--base-url"_s);
        row("ftp", {u"--base-url"_s, u"ftp://api"_s, u"--token-url"_s, u"https://t"_s, u"--client-id"_s, u"c"_s},
            u"--base-url"_s);
        row("no token URL", {u"--base-url"_s, u"https://api"_s, u"--client-id"_s, u"c"_s}, u"--token-url"_s);
        row("no client", {u"--base-url"_s, u"https://api"_s, u"--token-url"_s, u"https://t"_s}, u"--client-id"_s);
        row("client alone", {u"--client-id"_s, u"c"_s}, u"--base-url"_s);
        row("two worlds", {u"--demo"_s, u"--profile"_s, u"Home"_s}, u"--profile"_s);
    }
    void whatCannotBeUsedIsNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto line = parse(arguments);
        QVERIFY2(line.error.contains(named), qPrintable(line.error));
        QVERIFY(!line.error.contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
