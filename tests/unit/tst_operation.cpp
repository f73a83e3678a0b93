// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations.h"

#include <QSet>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

//! JSON with apostrophes for quotes: moc cannot read raw strings that hold quotes and braces.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class TestOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreFortyFourAndEachHasItsOwnName()
    {
        QSet<QByteArray> names;
        int reads = 0;
        forEachOperation([&](const auto &operation) {
            names.insert(operation.name);
            reads += operation.method == Method::Get;
            QCOMPARE(operation.repeat == Repeat::Safe, operation.method == Method::Get);
            QCOMPARE(operation.repeat == Repeat::Never,
                     operation.method == Method::Post || operation.method == Method::Patch);
        });
        QCOMPARE(names.size(), 44);
        QCOMPARE(reads, 24);
    }

    void anIdIsOnePathSegment_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("plain") << u"S-104361"_s << QByteArray("/api/v1/sites/S-104361");
        QTest::newRow("slash") << u"a/b"_s << QByteArray("/api/v1/sites/a%2Fb");
        QTest::newRow("climb") << u"../x"_s << QByteArray("/api/v1/sites/..%2Fx");
        QTest::newRow("percent") << u"100%25"_s << QByteArray("/api/v1/sites/100%2525");
        QTest::newRow("space and query") << u"a b?c#d&e"_s << QByteArray("/api/v1/sites/a%20b%3Fc%23d%26e");
        QTest::newRow("unicode") << u"山/é"_s << QByteArray("/api/v1/sites/%E5%B1%B1%2F%C3%A9");
        QTest::newRow("braces") << u"{siteId}"_s << QByteArray("/api/v1/sites/%7BsiteId%7D");
        QTest::newRow("2 kB") << QString(2048, u'%') << QByteArray("/api/v1/sites/" + QByteArray("%25").repeated(2048));
    }
    void anIdIsOnePathSegment()
    {
        QFETCH(QString, id);
        const auto call = encode(getSite, Dialect::Contract, SiteId(id));
        QVERIFY(bool(call));
        QTEST(call->target, "target");
        // and QUrl carries it to the wire unchanged
        const QUrl url = QUrl::fromEncoded("https://host.example" + call->target, QUrl::StrictMode);
        QCOMPARE(url.path(QUrl::FullyEncoded).toLatin1(), call->target);
    }

    void anIdThatWouldAddressSomethingElseIsRefused()
    {
        for (const QString &id : {u""_s, u"."_s, u".."_s}) {
            const auto call = encode(getSite, Dialect::Contract, SiteId(id));
            QVERIFY(!call);
            QCOMPARE(call.error().kind, ApiError::Kind::InvalidRequest);
            QCOMPARE(call.error().operation, QByteArray("getSite"));
        }
    }

    void severalIdsGoWhereTheyBelong()
    {
        const auto call =
            encode(deleteFlexGroupParticipant, Dialect::Contract, FlexGroupId(u"g 1"_s), ParticipantId(u"p/2"_s));
        QCOMPARE(call->target, QByteArray("/api/v1/flexgroups/g%201/participants/p%2F2"));
        QVERIFY(!call->body);
    }

    void theTelemetryQuerySpeaksBothDialects()
    {
        TelemetryQuery query;
        query.start = parseInstant("2026-01-01T00:00Z");
        query.end = parseInstant("2026-01-02T00:00Z");
        query.bucket = std::chrono::minutes(20);
        query.energy = true;
        QCOMPARE(encode(getDeviceTelemetry, Dialect::Contract, SynthId(u"x"_s), query)->target,
                 QByteArray("/api/v1/devices/x/"
                            "telemetry?include=default%2Cenergy&start=2026-01-01T00%3A00%3A00Z&end=2026-01-02T00%3A00%"
                            "3A00Z&bucket=PT20M"));
        QCOMPARE(encode(getDeviceTelemetry, Dialect::Published, SynthId(u"x"_s), query)->target,
                 QByteArray("/api/v1/devices/x/"
                            "telemetry?include=default%2Cenergy&interval=2026-01-01T00%3A00%3A00Z%2F2026-01-02T00%3A00%"
                            "3A00Z&resolution=PT30M"));
    }

    void theDynamicTariffPathFollowsTheDialect()
    {
        DynamicTariffQuery query;
        query.nextToken = "a b";
        QCOMPARE(encode(getDynamicTariff, Dialect::Contract, TariffId(u"t"_s), query)->target,
                 QByteArray("/api/v1/dynamictariffs/t?nextToken=a%20b"));
        QCOMPARE(encode(getDynamicTariff, Dialect::Published, TariffId(u"t"_s), query)->target,
                 QByteArray("/api/v1/dynamicTariffs/t?nextToken=a%20b"));
    }

    void theBodyGoesAlong()
    {
        Site site;
        site.siteId = SiteId(u"S-1"_s);
        site.name = u"Mill"_s;
        const auto call = encode(replaceSite, Dialect::Contract, site.siteId, site);
        QCOMPARE(call->target, QByteArray("/api/v1/sites/S-1"));
        QCOMPARE(*call->body, json("{'siteId':'S-1','name':'Mill'}"));
    }

    void aMalformedAnswerNamesOperationStatusAndPath()
    {
        HttpReply reply;
        reply.status = 200;
        reply.body = json("{'siteId':'S','address':{'city':[]}}");
        const auto site = decode<Site>(getSite, reply);
        QVERIFY(!site);
        QCOMPARE(site.error().kind, ApiError::Kind::Malformed);
        QCOMPARE(site.error().operation, QByteArray("getSite"));
        QCOMPARE(site.error().http, 200);
        QCOMPARE(site.error().jsonPath, QByteArray("$.address.city"));
        reply.body = "<!DOCTYPE html><html>";
        QVERIFY(decode<Site>(getSite, reply).error().message.contains(u"web page"));
    }

    void theIdOfACreatedResourceIsFoundInBodyOrLocation()
    {
        HttpReply reply;
        reply.status = 202;
        reply.headers.emplaceBack("location", "/api/v1/flexgroups/g/participants/bulk/b%2F7?x=1");
        QCOMPARE(decode<Accepted>(createBulkParticipantsAction, reply)->value.createdId("bulkId"), QByteArray("b/7"));
        reply.body = json("{'bulkId':'b8'}");
        QCOMPARE(decode<Accepted>(createBulkParticipantsAction, reply)->value.createdId("bulkId"), QByteArray("b8"));
        reply.headers.clear();
        reply.body = "accepted";
        QCOMPARE(decode<Accepted>(createBulkParticipantsAction, reply)->value.createdId("bulkId"), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestOperation)
#include "tst_operation.moc"
