// SPDX-License-Identifier: GPL-3.0-or-later
// The executable, as another program sees it: arguments, one line when ready, exit status.
#include "simulatoroptions.h"
#include "wiretime.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace switchyard::simulator;

namespace {

QString program()
{
    return QCoreApplication::applicationDirPath() + "/../switchyard-simulator"_L1;
}

QJsonObject readyLine(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(20000)) {}
    return QJsonDocument::fromJson(process.readLine()).object();
}

} // namespace

class TstSimCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysOneLineWhenReadyAndEndsWithZero();
    void itEndsWithItsParent();
    void itServesTls();
    void unusableArgumentsAreTwoAndOneLine_data();
    void unusableArgumentsAreTwoAndOneLine();
    void everyArgumentArrives();
    void instantsAndDurationsAreRead();
};

void TstSimCommand::itSaysOneLineWhenReadyAndEndsWithZero()
{
    QProcess process;
    process.start(program(), {u"--sites"_s, u"100000"_s});
    const QJsonObject ready = readyLine(process);
    const QUrl base(ready.value("baseUrl"_L1).toString());
    QCOMPARE(base.host(), u"127.0.0.1"_s);
    QVERIFY(base.port() > 0);
    QCOMPARE(ready.value("tokenUrl"_L1).toString(), base.toString() + "/oauth2/token"_L1);
    QVERIFY(!ready.value("clientId"_L1).toString().isEmpty() && !ready.value("clientSecret"_L1).toString().isEmpty());
    process.terminate();
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void TstSimCommand::itEndsWithItsParent()
{
    QProcess process;
    process.start(program(), {u"--exit-with-parent"_s, u"--sites"_s, u"10"_s});
    QVERIFY(!readyLine(process).isEmpty());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitCode(), 0);
}

void TstSimCommand::itServesTls()
{
    // Made for this test alone, valid for a hundred years, for 127.0.0.1.
    static const QByteArray certificate = R"(-----BEGIN CERTIFICATE-----
MIIBkDCCATagAwIBAgIUMXRnVF7F+DWnadAKg/pw2Otq2/4wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyNDA3NTgyNVoYDzIxMjYxMDMx
MDc1ODI1WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAT10e2g1+I35naGBGq9dACAriLmG/WAdH9M+p309btYD4inyOiCzAfa
ji0eUyzUr2m0U9K25fMgoEhIai9OgOT4o2QwYjAdBgNVHQ4EFgQUJTZxKUZXY6Om
UwR/KCN3HTZDPacwHwYDVR0jBBgwFoAUJTZxKUZXY6OmUwR/KCN3HTZDPacwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC
IQDz6z5Zhe362VPqlHCBzzisvi+BSnpGDYiHwdeAz0ELzQIgCmh5pa9fNiqEXJrk
UB/VZNQLYROCmMxdv9Y/IvVRWCg=
-----END CERTIFICATE-----
)";
    static const QByteArray key = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgj7iO+8BB9FfgXx4J
xOmJbYZOJ2NWkorwBCxTxpRx0d+hRANCAAT10e2g1+I35naGBGq9dACAriLmG/WA
dH9M+p309btYD4inyOiCzAfaji0eUyzUr2m0U9K25fMgoEhIai9OgOT4
-----END PRIVATE KEY-----
)";
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"cert.pem"_s, certificate) && write(u"key.pem"_s, key));
    QProcess process;
    process.start(program(),
                  {u"--sites"_s, u"10"_s, u"--tls-cert"_s, folder.filePath(u"cert.pem"_s), u"--tls-key"_s,
                   folder.filePath(u"key.pem"_s)});
    const QUrl base(readyLine(process).value("baseUrl"_L1).toString());
    QCOMPARE(base.scheme(), u"https"_s);
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromData(certificate));
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(base.host(), quint16(base.port()));
    QVERIFY2(socket.waitForEncrypted(10000), qPrintable(socket.errorString()));
    socket.write("GET /api/v1/sites HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QByteArray bytes;
    while (socket.waitForReadyRead(5000))
        bytes += socket.readAll();
    QVERIFY(bytes.startsWith("HTTP/1.1 401"));
    process.terminate();
    QVERIFY(process.waitForFinished(10000));
}

void TstSimCommand::unusableArgumentsAreTwoAndOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s};
    QTest::newRow("port out of range") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("no number") << QStringList{u"--sites"_s, u"many"_s};
    QTest::newRow("zone-less now") << QStringList{u"--now"_s, u"2026-06-01T10:00:00"_s};
    QTest::newRow("unknown fault") << QStringList{u"--fault"_s, u"explosion"_s};
    QTest::newRow("fault of unknown operation") << QStringList{u"--fault"_s, u"status:operation=getSites"_s};
    QTest::newRow("half of TLS") << QStringList{u"--tls-cert"_s, u"x.pem"_s};
    QTest::newRow("missing certificate") << QStringList{u"--tls-cert"_s, u"/nowhere/x.pem"_s, u"--tls-key"_s,
                                                        u"/nowhere/y.pem"_s};
    QTest::newRow("stray word") << QStringList{u"please"_s};
    QTest::newRow("unusable state file") << QStringList{u"--state"_s, u"/nowhere/at/all"_s};
}

void TstSimCommand::unusableArgumentsAreTwoAndOneLine()
{
    QFETCH(const QStringList, arguments);
    QProcess process;
    process.start(program(), arguments);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    const QByteArray error = process.readAllStandardError();
    QVERIFY(error.startsWith("switchyard-simulator: "));
    QCOMPARE(error.count('\n'), 1);
}

void TstSimCommand::everyArgumentArrives()
{
    const ParsedOptions parsed = parseOptions({u"simulator"_s,
                                               u"--port"_s,
                                               u"8080"_s,
                                               u"--listen"_s,
                                               u"0.0.0.0"_s,
                                               u"--sites"_s,
                                               u"7"_s,
                                               u"--seed"_s,
                                               u"9"_s,
                                               u"--now"_s,
                                               u"2026-06-01T10:00:00+02:00"_s,
                                               u"--dialect"_s,
                                               u"published"_s,
                                               u"--plain"_s,
                                               u"--latency"_s,
                                               u"30"_s,
                                               u"--rate"_s,
                                               u"5"_s,
                                               u"--fault"_s,
                                               u"latency:ms=3"_s,
                                               u"--fault"_s,
                                               u"reset:operation=getSite"_s,
                                               u"--forbid"_s,
                                               u"listVisits"_s,
                                               u"--token-lifetime"_s,
                                               u"60"_s,
                                               u"--client-id"_s,
                                               u"me"_s,
                                               u"--client-secret"_s,
                                               u"hush"_s,
                                               u"--state"_s,
                                               u"file"_s,
                                               u"--exit-with-parent"_s});
    QCOMPARE(parsed.error, QString());
    const SimulatorOptions &options = parsed.options;
    QCOMPARE(options.port, quint16(8080));
    QCOMPARE(options.address, QHostAddress(u"0.0.0.0"_s));
    QCOMPARE(options.sites, 7U);
    QCOMPARE(options.seed, 9ULL);
    QCOMPARE(options.now, QDateTime(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC));
    QVERIFY(options.clockRuns && options.dialect == Dialect::Published && !options.oddities && options.exitWithParent);
    QCOMPARE(options.latency.count(), 30);
    QCOMPARE(options.requestsPerSecond, 5);
    QCOMPARE(options.faults.size(), 2);
    QCOMPARE(options.forbiddenOperations, QStringList{u"listVisits"_s});
    QCOMPARE(options.tokenLifetime.count(), 60);
    QCOMPARE(options.clientId + options.clientSecret + options.stateFile, u"mehushfile"_s);
    QVERIFY(parseOptions({u"simulator"_s, u"--help"_s}).help.contains("--exit-with-parent"_L1));
}

void TstSimCommand::instantsAndDurationsAreRead()
{
    QCOMPARE(parseInstant_ms(u"1970-01-01T00:00:01.25Z").value_or(-1), 1250);
    QCOMPARE(parseInstant_ms(u"1970-01-01T01:00+01:00").value_or(-1), 0);
    QCOMPARE(parseInstant_ms(u"1969-12-31T23:00-0100").value_or(-1), 0);
    for (const QString &bad :
         {u"1970-01-01T00:00:00"_s, u"1970-13-01T00:00:00Z"_s, u"1970-01-01"_s, u"1970-01-01T25:00:00Z"_s,
          u"1970-01-01T00:00:00.Z"_s, u"now"_s, u"1970-01-01T00:00:00+1"_s, QString()})
        QVERIFY2(!parseInstant_ms(bad), qPrintable(bad));
    QCOMPARE(parseDuration_s(u"P1DT2H3M4S").value_or(-1), 93784);
    QCOMPARE(parseDuration_s(u"P2W").value_or(-1), 1209600);
    for (const QString &bad : {u"P"_s, u"PT"_s, u"P1M"_s, u"P1Y"_s, u"1H"_s, u"PT1.5H"_s, QString()})
        QVERIFY2(!parseDuration_s(bad), qPrintable(bad));
    QCOMPARE(parseInterval(u"P1D/1970-01-02T00:00Z")->begin_ms, 0);
    QCOMPARE(parseInterval(u"1970-01-01T00:00Z/PT1H")->end_ms, 3600000);
    QVERIFY(!parseInterval(u"P1D/P1D") && !parseInterval(u"1970-01-01T00:00Z"));
}

QTEST_GUILESS_MAIN(TstSimCommand)
#include "tst_simcommand.moc"
