// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractcheck.h"
#include "contractrig.h"

#include <QTest>

#include <map>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

OpenApiDocument::Dialect described(Dialect dialect)
{
    return dialect == Dialect::Published ? OpenApiDocument::Dialect::Published : OpenApiDocument::Dialect::Contract;
}

} // namespace

//! Runs every declared operation through the real client against the simulator, and holds both sides, byte by byte as they
//! stand on the wire, to the document. The operations come from the declarations, their arguments from the document: an
//! operation that is added is tested without a line here, one that is not exercised fails the test.
class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void theDeclarationsAreThoseOfTheDocument();
    void everyOperationSucceedsAndKeepsToTheContract();
    void identifiersReachTheServerWhole_data();
    void identifiersReachTheServerWhole();
    void identifiersThatCannotBeASegmentNeverLeave();
    void whatIsNotThereIsAnErrorByTheContract();
    void whatIsForbiddenIsAnErrorByTheContract();
    void aTokenThatIsRefusedIsAnErrorByTheContract();
    void everyOperationWasExercised();

private:
    //! What went over the wire in a rig, and what was wrong with it.
    struct Watch
    {
        explicit Watch(Dialect dialect) : check(described(dialect)) {}

        ContractCheck check;
        QStringList faults;
        std::vector<simulator::Exchange> seen; //!< without token requests

        void see(const simulator::Exchange &exchange)
        {
            const ContractCheck::Request sent{exchange.method, exchange.path, exchange.query, exchange.requestHeaders,
                                              exchange.requestBody};
            if (exchange.operationId == "token") {
                faults += check.tokenRequest(sent);
            } else {
                faults += check.request(sent);
                seen.push_back(exchange);
            }
            faults += check.response(exchange.operationId,
                                     {exchange.status, exchange.responseHeaders, exchange.responseBody});
        }
    };

    static Dialect dialect()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        return dialect;
    }
    static ContractRig::Setup setup(Watch &watch)
    {
        ContractRig::Setup setup;
        setup.dialect = dialect();
        setup.observer = [&watch](const simulator::Exchange &exchange) { watch.see(exchange); };
        return setup;
    }
    static QString told(const AnyOperation &operation, const ApiError &error,
                        const std::vector<simulator::Exchange> &seen)
    {
        return u"%1: %2 %3 %4 %5, sent %6"_s.arg(
            QString::fromLatin1(operation.info.name), QString::fromLatin1(kindName(error.kind)),
            QString::number(error.http), QString::fromUtf8(error.jsonPath), error.message,
            QString::fromUtf8(seen.empty() ? QByteArray() : seen.back().requestBody));
    }
    void exercised(const char *operation, bool succeeded)
    {
        auto &entry = m_exercised[dialect()][operation];
        entry.first |= succeeded;
        entry.second += QString::fromLatin1(QTest::currentTestFunction());
        entry.second.removeDuplicates();
    }

    const std::vector<AnyOperation> m_operations = everyOperation();
    //! Operation -> whether it succeeded at least once, and the tests that called it.
    std::map<Dialect, std::map<QByteArray, std::pair<bool, QStringList>>> m_exercised;
};

void TestContract::initTestCase_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("contract") << Dialect::Contract;
    QTest::newRow("published") << Dialect::Published;
}

void TestContract::theDeclarationsAreThoseOfTheDocument()
{
    const auto document = OpenApiDocument::partnerApi(described(dialect()));
    QSet<QByteArray> names;
    for (const auto &operation : m_operations) {
        names.insert(operation.info.name);
        const auto *described = document.operation(operation.info.name);
        QVERIFY2(described, operation.info.name);
        QCOMPARE(QByteArray(methodName(operation.info.method)), described->method);
        QCOMPARE(QString::fromLatin1(operation.info.pathFor(dialect())), described->path);
        QCOMPARE(described->tags, QStringList{QString::fromLatin1(operation.info.tag)});
        const auto ids =
            std::count_if(described->parameters.begin(), described->parameters.end(),
                          [](const auto &parameter) { return parameter.in == OpenApiParameter::In::Path; });
        const auto queries = qsizetype(described->parameters.size()) - ids;
        QCOMPARE(qsizetype(operation.identifiers), ids);
        QVERIFY2(operation.hasQuery == (queries > 0), operation.info.name);
        QCOMPARE(operation.hasBody, described->body.has_value());
        // Only what changes nothing twice may ever be sent twice.
        const bool safe = described->method == "GET";
        const bool sameEffect = described->method == "PUT" || described->method == "DELETE";
        QVERIFY2(operation.info.repeat
                     == (safe             ? Repeat::Safe
                             : sameEffect ? Repeat::SameEffect
                                          : Repeat::Never),
                 operation.info.name);
    }
    QCOMPARE(names.size(), qsizetype(document.operations().size()));
}

void TestContract::everyOperationSucceedsAndKeepsToTheContract()
{
    Watch watch(dialect());
    ContractRig rig(setup(watch));
    QVERIFY(rig.isListening());
    ContractArguments arguments(watch.check.document());
    for (const auto &operation : m_operations) {
        const auto before = watch.seen.size();
        const auto outcome = rig.call(operation, arguments);
        QVERIFY2(outcome, operation.info.name);
        exercised(operation.info.name, !outcome->error);
        QVERIFY2(!outcome->error, outcome->error ? qPrintable(told(operation, *outcome->error, watch.seen)) : "");
        QVERIFY2(watch.faults.isEmpty(), qPrintable(watch.faults.join(u"; "_s)));
        QCOMPARE(watch.seen.size(), before + 1);
        const auto &exchange = watch.seen.back();
        QCOMPARE(exchange.operationId, QByteArray(operation.info.name));
        arguments.learn(exchange.operationId, exchange.requestBody,
                        simulator::headerValue(exchange.responseHeaders, "Location"), exchange.responseBody);
        // What was accepted takes effect after a while.
        if (operation.info.method != Method::Get)
            rig.server.advance(std::chrono::minutes(1));
    }
}

void TestContract::identifiersReachTheServerWhole_data()
{
    QTest::addColumn<QString>("identifier");
    QTest::newRow("the odd samples") << QString();
    QTest::newRow("2 kB") << QString(2048, u'x');
    QTest::newRow("2 kB of another script") << QString(700, u'ж');
    QTest::newRow("every printable character") << u" !\"#$%&'()*+,-./0:;<=>?@A[\\]^_`a{|}~"_s;
    QTest::newRow("escapes of escapes") << u"%2F%252F%2e%2e"_s;
    QTest::newRow("dots with company") << u"../.."_s;
    QTest::newRow("three dots") << u"..."_s;
    QTest::newRow("blanks only") << u"  "_s;
    QTest::newRow("line ends") << u"a\r\nHost: elsewhere"_s;
    QTest::newRow("beyond the basic plane") << u"🔌🏠"_s;
}

void TestContract::identifiersReachTheServerWhole()
{
    QFETCH(QString, identifier);
    Watch watch(dialect());
    ContractRig rig(setup(watch));
    QVERIFY(rig.isListening());
    ContractArguments arguments(watch.check.document());
    arguments.useOddSamples();
    for (const auto &operation : m_operations) {
        const auto *described = watch.check.document().operation(operation.info.name);
        const auto names = arguments.pathParameters(*described);
        if (names.isEmpty())
            continue;
        if (!identifier.isEmpty()) {
            for (const auto &name : names)
                arguments.set(name, identifier);
        }
        const auto before = watch.seen.size();
        const auto outcome = rig.call(operation, arguments);
        QVERIFY2(outcome, operation.info.name);
        exercised(operation.info.name, !outcome->error);
        QCOMPARE(watch.seen.size(), before + 1);
        const auto found = watch.check.document().match(watch.seen.back().method, watch.seen.back().path);
        QVERIFY2(found.operation, watch.seen.back().path.constData());
        QCOMPARE(found.operation->id, QByteArray(operation.info.name));
        for (const auto &name : names)
            QCOMPARE(found.arguments.value(name), arguments.value(name));
        QVERIFY2(watch.faults.isEmpty(), qPrintable(watch.faults.join(u"; "_s)));
    }
}

void TestContract::identifiersThatCannotBeASegmentNeverLeave()
{
    Watch watch(dialect());
    ContractRig rig(setup(watch));
    QVERIFY(rig.isListening());
    int refused = 0;
    for (const auto &identifier : {u""_s, u"."_s, u".."_s}) {
        for (const auto &operation : m_operations) {
            const auto *described = watch.check.document().operation(operation.info.name);
            for (const auto &name : ContractArguments(watch.check.document()).pathParameters(*described)) {
                ContractArguments arguments(watch.check.document());
                arguments.setInPath(name, identifier);
                const auto outcome = rig.call(operation, arguments);
                QVERIFY2(outcome && outcome->error, operation.info.name);
                QCOMPARE(outcome->error->kind, ApiError::Kind::InvalidRequest);
                QCOMPARE(outcome->error->operation, QByteArray(operation.info.name));
                ++refused;
            }
        }
    }
    QVERIFY(refused >= 3 * 25);
    QCOMPARE(watch.seen.size(), 0U);
}

void TestContract::whatIsNotThereIsAnErrorByTheContract()
{
    Watch watch(dialect());
    ContractRig rig(setup(watch));
    QVERIFY(rig.isListening());
    ContractArguments arguments(watch.check.document());
    for (const auto &operation : m_operations) {
        const auto names = arguments.pathParameters(*watch.check.document().operation(operation.info.name));
        if (names.isEmpty() || QByteArray(operation.info.name) == "replaceOrCreateDevice")
            continue;
        for (const auto &name : names)
            arguments.set(name, u"no such thing"_s);
        const auto outcome = rig.call(operation, arguments);
        QVERIFY2(outcome && outcome->error, operation.info.name);
        QCOMPARE(outcome->error->kind, ApiError::Kind::NotFound);
        QCOMPARE(outcome->error->http, 404);
        QCOMPARE(outcome->error->operation, QByteArray(operation.info.name));
        QVERIFY(!outcome->error->message.isEmpty() && !outcome->error->code.isEmpty());
        QVERIFY2(watch.faults.isEmpty(), qPrintable(watch.faults.join(u"; "_s)));
    }
}

void TestContract::whatIsForbiddenIsAnErrorByTheContract()
{
    Watch watch(dialect());
    auto asReader = setup(watch);
    asReader.readOnly = true;
    ContractRig rig(asReader);
    QVERIFY(rig.isListening());
    ContractArguments arguments(watch.check.document());
    int forbidden = 0;
    for (const auto &operation : m_operations) {
        if (operation.info.method == Method::Get)
            continue;
        const auto outcome = rig.call(operation, arguments);
        QVERIFY2(outcome && outcome->error, operation.info.name);
        QCOMPARE(outcome->error->kind, ApiError::Kind::Forbidden);
        QCOMPARE(outcome->error->http, 403);
        QVERIFY2(watch.faults.isEmpty(), qPrintable(watch.faults.join(u"; "_s)));
        ++forbidden;
    }
    QCOMPARE(forbidden, 20);
    QCOMPARE(watch.seen.size(), 20U);
}

void TestContract::aTokenThatIsRefusedIsAnErrorByTheContract()
{
    Watch watch(dialect());
    auto refusing = setup(watch);
    refusing.simulator = ContractRig::smallFleet(dialect());
    simulator::Fault fault;
    fault.kind = simulator::FaultKind::Status;
    fault.status = 401;
    refusing.simulator->faults = {fault};
    ContractRig rig(refusing);
    QVERIFY(rig.isListening());
    ContractArguments arguments(watch.check.document());
    for (const auto &operation : m_operations) {
        const auto before = watch.seen.size();
        const auto outcome = rig.call(operation, arguments);
        QVERIFY2(outcome && outcome->error, operation.info.name);
        QCOMPARE(outcome->error->kind, ApiError::Kind::Unauthorized);
        QCOMPARE(outcome->error->http, 401);
        QCOMPARE(outcome->error->operation, QByteArray(operation.info.name));
        // A fresh token was tried at most once more.
        QVERIFY(watch.seen.size() - before <= 2);
        QVERIFY2(watch.faults.isEmpty(), qPrintable(watch.faults.join(u"; "_s)));
    }
}

void TestContract::everyOperationWasExercised()
{
    QStringList missing;
    QStringList table;
    const auto document = OpenApiDocument::partnerApi(described(dialect()));
    for (const auto &operation : document.operations()) {
        const auto &[succeeded, tests] = m_exercised[dialect()][operation.id];
        if (!succeeded)
            missing += QString::fromLatin1(operation.id);
        table += u"%1 %2 %3 %4"_s.arg(QString::fromLatin1(operation.id), -28)
                     .arg(QString::fromLatin1(operation.method), -6)
                     .arg(operation.path, -80)
                     .arg(tests.join(u", "_s));
    }
    for (const auto &line : table)
        qInfo().noquote() << line;
    QCOMPARE(table.size(), 44);
    QCOMPARE(missing, QStringList());
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
