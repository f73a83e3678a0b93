// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractrig.h"
#include "faultrows.h"
#include "manualclock.h"
#include "openapivalidator.h"
#include "wireserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace switchyard::faults;
using Seen = simulator::Exchange;

//! Every fault of the simulator times every operation: the error says what happened and where, nothing that changes
//! something is sent twice, what may be repeated is repeated four times at most, and the next call works.
class TestFaultMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOperationUnderEveryFault_data();
    void everyOperationUnderEveryFault();
    void faultsOfTheTokenEndpoint_data();
    void faultsOfTheTokenEndpoint();
    void anOutageEnds();
    void theMatrixIsComplete();

private:
    //! A rig whose clock is turned by hand, and what its server answered last.
    struct World
    {
        ManualClock clock;
        Seen last;
        const bool http2;
        ContractRig rig{setup()};
        OpenApiDocument document = OpenApiDocument::partnerApi();
        ContractArguments arguments{document};
        std::map<QString, const AnyOperation *> makers; //!< of the identifiers that path parameters stand for
        bool waitsForTokens = false;
        qsizetype stalled = 0;
        int quiet = 0;

        explicit World(bool withHttp2 = false) : http2(withHttp2) {}

        ContractRig::Setup setup()
        {
            ContractRig::Setup setup;
            setup.clock = &clock;
            // The server's clock is turned further than the client's: nothing may expire at one of them only.
            setup.simulator = ContractRig::smallFleet(setup.dialect);
            setup.simulator->tokenLifetime = std::chrono::hours(48);
            if (http2) {
                setup.simulator->tlsCertificateFile = WireServer::tlsFile(u"good.pem"_s);
                setup.simulator->tlsKeyFile = WireServer::tlsFile(u"good.pem"_s);
                setup.transport.caFile = WireServer::tlsFile(u"ca.pem"_s);
            }
            setup.limits.maxBytes = 500'000;
            setup.observer = [this](const Seen &exchange) {
                quiet = 0;
                if (exchange.operationId != "token")
                    last = exchange;
            };
            return setup;
        }

        std::optional<CallOutcome> call(const AnyOperation &operation)
        {
            quiet = 0;
            stalled = hanging();
            return rig.call(operation, arguments, [this] { turn(); });
        }

        qsizetype hanging() const
        {
            const auto requests = rig.server.requests();
            return std::count_if(requests.begin(), requests.end(),
                                 [](const Seen &exchange) { return exchange.fault.startsWith("stall"); });
        }

        //! Turns the clock where nothing else can happen: the server keeps an answer back, or the client waits before it
        //! tries again.
        void turn()
        {
            const bool resting = rig.scheduler.queued() > 0 && rig.scheduler.inFlight() == 0;
            // The pause before another token request cannot be told from a request under way: it is guessed by its length.
            const bool stuck = waitsForTokens && ++quiet > 50;
            if (const auto now = hanging(); now > stalled) {
                stalled = now;
                clock.advance(HttpLimits().idle + std::chrono::seconds(1));
            } else if (clock.nextDelay() && (resting || stuck)) {
                quiet = 0;
                clock.advance(*clock.nextDelay());
            }
        }

        //! Ends the faults and waits out what they led to, here and at the server.
        void recover(const std::optional<ApiError> &error)
        {
            rig.server.clearFaults();
            rig.server.advance(std::chrono::minutes(1));
            if (error)
                clock.advance(std::max(error->retryAfter, std::chrono::milliseconds(2'000)));
        }

        //! Takes over the identifiers of the last answer, and notes which operation gave them out.
        void learn(const AnyOperation &operation)
        {
            const auto before = arguments.values();
            arguments.learn(last.operationId, last.requestBody,
                            simulator::headerValue(last.responseHeaders, "Location"), last.responseBody);
            for (auto it = before.begin(); it != before.end(); ++it) {
                if (arguments.value(it.key()) != it.value())
                    makers[it.key()] = &operation;
            }
            rig.server.advance(std::chrono::minutes(1));
        }
    };

    //! The same operation once more, when the faulty attempt was carried out and its answer, with the identifier in it, was
    //! lost: what exists is found by listing, and what can be done once only is done to something new.
    std::optional<CallOutcome> again(World &world, const AnyOperation &operation) const
    {
        auto outcome = world.call(operation);
        if (!outcome || !outcome->error || outcome->error->kind != Kind::Conflict)
            return outcome;
        const auto sent = parseJson(world.last.requestBody).toObject();
        for (const auto &list : m_operations) {
            if (list.info.method != Method::Get || qstrcmp(list.info.path, operation.info.path) != 0)
                continue;
            auto listed = world.call(list);
            if (!listed || listed->error)
                return listed;
            const auto entries = parseJson(world.last.responseBody).toObject().value("entries"_L1).toArray();
            for (const auto entry : entries) {
                const auto object = entry.toObject();
                const auto members = sent.keys();
                const bool same = std::all_of(members.begin(), members.end(), [&](const QString &key) {
                    return !sent.value(key).isString() || object.value(key) == sent.value(key);
                });
                if (same) {
                    world.arguments.learn(operation.info.name, {}, {},
                                          QJsonDocument(object).toJson(QJsonDocument::Compact));
                    world.last = {};
                    return CallOutcome{};
                }
            }
        }
        const auto *described = world.document.operation(operation.info.name);
        for (const auto &name : world.arguments.pathParameters(*described)) {
            if (const auto maker = world.makers.find(name); maker != world.makers.end()) {
                const auto made = world.call(*maker->second);
                if (!made || made->error)
                    return made;
                world.learn(*maker->second);
            }
        }
        return world.call(operation);
    }

    static QStringList wrong(const Row &row, const Subject &subject, const CallOutcome &outcome,
                             const QList<Seen> &requests);

    void rows() const
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("http2");
        for (const bool http2 : {false, true}) {
            for (size_t i = 0; i < m_rows.size(); ++i)
                QTest::newRow(QByteArray((http2 ? "HTTP/2: " : "HTTP/1.1: ") + m_rows[i].name).constData())
                    << int(i) << http2;
        }
    }

    const AnyOperation &named(const QByteArray &name) const
    {
        return *std::find_if(m_operations.begin(), m_operations.end(),
                             [&](const auto &operation) { return operation.info.name == name; });
    }

    const std::vector<AnyOperation> m_operations = everyOperation();
    const std::vector<Row> m_rows = allRows();
    std::map<QByteArray, Subject> m_subjects;
    std::map<QString, const AnyOperation *> m_makers; //!< which operation gave out what a path parameter stands for
    int m_combinations = 0;
};

void TestFaultMatrix::initTestCase()
{
    World world;
    QVERIFY(world.rig.isListening());
    for (const auto &operation : m_operations) {
        const auto outcome = world.call(operation);
        QVERIFY2(outcome, operation.info.name);
        QVERIFY2(!outcome->error,
                 QByteArray(operation.info.name + QByteArray(": ") + world.last.responseBody).constData());
        m_subjects[operation.info.name] = {operation.info, operation.ignoresBody, world.last.status,
                                           parseJson(world.last.responseBody)};
        world.learn(operation);
    }
    m_makers = world.makers;
    QCOMPARE(m_subjects.size(), 44U);
}

void TestFaultMatrix::everyOperationUnderEveryFault_data()
{
    rows();
}

void TestFaultMatrix::everyOperationUnderEveryFault()
{
    QFETCH(int, row);
    QFETCH(bool, http2);
    const Row &current = m_rows[size_t(row)];
    World world(http2);
    QVERIFY(world.rig.isListening());
    QStringList faults;
    for (const auto &operation : m_operations) {
        const QByteArray id = operation.info.name;
        auto struck = current.fault;
        struck.operation = id;
        // What an earlier fault has made unreadable is asked for again.
        for (const auto &name : world.arguments.pathParameters(*world.document.operation(id))) {
            if (const auto maker = m_makers.find(name); maker != m_makers.end() && !world.arguments.isLearnt(name)) {
                const auto made = world.call(*maker->second);
                QVERIFY2(made && !made->error, maker->second->info.name);
                world.learn(*maker->second);
            }
        }
        world.rig.server.clearRequests();
        world.rig.server.setFaults({struck});
        const auto outcome = world.call(operation);
        QVERIFY2(outcome, QByteArray(id + " never ended").constData());
        ++m_combinations;

        auto requests = world.rig.server.requests();
        requests.removeIf([&](const Seen &exchange) { return exchange.operationId != id; });
        for (const auto &line : wrong(current, m_subjects.at(id), *outcome, requests))
            faults += QString::fromLatin1(id + ": ") + line;

        world.recover(outcome->error);
        if (!outcome->error) {
            if (operation.info.method == Method::Get) // a list with the fault in it may name less
                QVERIFY2(!world.call(operation)->error, id.constData());
            world.learn(operation);
            continue;
        }
        // The next call works, save that what has been done already may not be done again.
        const bool done =
            std::any_of(requests.begin(), requests.end(), [](const Seen &exchange) { return exchange.processed; });
        const auto next = done ? again(world, operation) : world.call(operation);
        QVERIFY2(next, QByteArray(id + " never ended after the fault").constData());
        const bool gone = done && next->error && operation.info.method != Method::Get
            && (next->error->kind == Kind::Conflict || next->error->kind == Kind::NotFound);
        if (next->error && !gone)
            faults += u"%1: the next call fails: %2 %3 %4"_s.arg(
                QString::fromLatin1(id), QString::fromLatin1(kindName(next->error->kind)),
                QString::number(next->error->http), next->error->message);
        world.learn(operation);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n    "_s)));
}

QStringList TestFaultMatrix::wrong(const Row &row, const Subject &subject, const CallOutcome &outcome,
                                   const QList<Seen> &requests)
{
    QStringList lines;
    if (requests.isEmpty())
        return {u"no request reached the server"_s};
    if (requests.first().fault != toName(row.fault.kind))
        lines += u"the fault did not strike"_s;

    auto expected = expectedOf(row.fault, subject);
    // A 401 is a certain no: whatever it was, it is sent once more with a fresh token.
    const bool renews = row.fault.kind == FaultKind::Status && row.fault.status == 401;
    const bool repeats = renews || (expected.repeated && !subject.isWriteOnce());
    const int most = !repeats ? 1 : renews || row.once ? 2 : mostAttempts;
    const int least = repeats && (row.once || !renews) ? 2 : 1;
    if (requests.size() < least || requests.size() > most)
        lines += u"%1 requests instead of %2 to %3"_s.arg(requests.size()).arg(least).arg(most);
    if (repeats && row.once)
        expected = {};

    const auto carriedOut =
        std::count_if(requests.begin(), requests.end(), [](const Seen &exchange) { return exchange.processed; });
    if (subject.isWriteOnce() && carriedOut > 1)
        lines += u"carried out %1 times"_s.arg(carriedOut);

    if (!outcome.error) {
        if (expected.kind)
            lines += u"succeeds instead of %1"_s.arg(QString::fromLatin1(kindName(*expected.kind)));
        if (outcome.badEntries != expected.badEntries)
            lines += u"%1 bad entries instead of %2"_s.arg(outcome.badEntries).arg(expected.badEntries);
        return lines;
    }
    const auto &error = *outcome.error;
    const auto kind = QString::fromLatin1(kindName(error.kind));
    if (!expected.kind)
        return lines << u"fails: %1 %2 %3"_s.arg(kind, QString::number(error.http), error.message);
    if (error.kind != *expected.kind)
        lines += u"is %1 (%2 %3) instead of %4"_s.arg(kind, QString::number(error.http), error.message,
                                                      QString::fromLatin1(kindName(*expected.kind)));
    if (error.operation != subject.info.name)
        lines += u"names operation '%1'"_s.arg(QString::fromLatin1(error.operation));
    if (expected.http != anyStatus && error.http != expected.http)
        lines += u"has status %1 instead of %2"_s.arg(error.http).arg(expected.http);
    if (!error.jsonPath.startsWith(expected.jsonPath) || error.jsonPath.isEmpty() != expected.jsonPath.isEmpty())
        lines += u"points at '%1' instead of '%2'"_s.arg(QString::fromUtf8(error.jsonPath),
                                                         QString::fromLatin1(expected.jsonPath));
    if (std::chrono::seconds(row.fault.retryAfter.toInt()) != error.retryAfter)
        lines += u"asks for %1 ms"_s.arg(error.retryAfter.count());
    // A write that was carried out must never count as refused: nobody would look whether it was.
    if (subject.info.method != Method::Get && carriedOut > 0 && !error.outcomeUnknown())
        lines += u"claims that nothing happened"_s;
    return lines;
}

void TestFaultMatrix::faultsOfTheTokenEndpoint_data()
{
    rows();
}

void TestFaultMatrix::faultsOfTheTokenEndpoint()
{
    QFETCH(int, row);
    QFETCH(bool, http2);
    World world(http2);
    QVERIFY(world.rig.isListening());
    world.waitsForTokens = true;
    auto struck = m_rows[size_t(row)].fault;
    struck.operation = "token";
    world.rig.server.setFaults({struck});
    const auto outcome = world.call(named("getSite"));
    QVERIFY(outcome);
    const auto count = [&](const QByteArray &operation) {
        const auto requests = world.rig.server.requests();
        return std::count_if(requests.begin(), requests.end(),
                             [&](const Seen &exchange) { return exchange.operationId == operation; });
    };
    QVERIFY(count("token") >= 1 && count("token") <= mostAttempts);

    if (outcome->error && outcome->error->kind != Kind::NotFound) {
        QCOMPARE(outcome->error->operation, QByteArray("getSite"));
        QVERIFY(outcome->error->kind != Kind::Abandoned);
        QVERIFY(!outcome->error->outcomeUnknown());
        QCOMPARE(count("getSite"), 0);
    }
    if (outcome->error && outcome->error->kind == Kind::TokenRefused) {
        QCOMPARE(count("token"), 1);
        const auto again = world.call(named("getSite"));
        QVERIFY(again && again->error);
        QCOMPARE(again->error->kind, Kind::TokenRefused);
        QCOMPARE(count("token"), 1);
        world.rig.tokens.credentialsChanged();
    }
    world.recover(outcome->error);
    world.clock.advance(TokenRenewal::holdOff);
    const auto next = world.call(named("listSites"));
    QVERIFY(next);
    QVERIFY2(!next->error, next->error ? kindName(next->error->kind) : "");
}

void TestFaultMatrix::anOutageEnds()
{
    World world;
    QVERIFY(world.rig.isListening());
    QVERIFY(!world.call(named("listSites"))->error);
    world.rig.server.setOutage(true);
    world.rig.server.clearRequests();
    QCOMPARE(world.call(named("listSites"))->error->kind, Kind::ConnectionLost);
    QCOMPARE(world.rig.scheduler.state().kind, ServiceState::Kind::Down);
    const auto asked = world.rig.server.requests().size();
    // Nobody waits for what is known to be down, and nothing is sent.
    for (const auto &operation : m_operations) {
        const auto outcome = world.call(operation);
        QVERIFY2(outcome && outcome->error, operation.info.name);
        QCOMPARE(outcome->error->kind, Kind::Offline);
        QVERIFY(!outcome->error->outcomeUnknown());
    }
    QCOMPARE(world.rig.server.requests().size(), asked);
    world.rig.server.setOutage(false);
    world.clock.advance(std::chrono::seconds(30));
    QVERIFY(!world.call(named("listSites"))->error);
    QCOMPARE(world.rig.scheduler.state().kind, ServiceState::Kind::Online);
}

void TestFaultMatrix::theMatrixIsComplete()
{
    qInfo() << m_combinations << "combinations of" << m_rows.size() << "faults and" << m_subjects.size()
            << "operations, each over HTTP/1.1 and HTTP/2";
    QCOMPARE(size_t(m_combinations), 2 * m_rows.size() * m_subjects.size());
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
