// SPDX-License-Identifier: GPL-3.0-or-later
#include "openapidocument.h"
#include "openapivalidator.h"

#include <QJsonArray>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

//! A validator that lets everything pass would make every contract test pass: here it has to refuse.
class TestOpenApiValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodBodyPasses();
    void aBadBodyIsRefusedAtItsPlace_data();
    void aBadBodyIsRefusedAtItsPlace();
    void everyFaultOfABodyIsNamed();
    void unknownMembersPassOnlyWhereSchemasAreOpen();
    void datesFollowTheCalendar_data();
    void datesFollowTheCalendar();
    void bytesThatAreNotJsonAreAFault();
    void aSchemaThatIsNotThereIsAFault();
    void aFormatWithoutACheckIsAFault();
    void pointersEscapeTheirTokens();

private:
    static QJsonObject schemas(const char *json) { return {{u"schemas"_s, parseJson(json)}}; }
    const OpenApiValidator m_open{OpenApiDocument::partnerApi().root()};
    const OpenApiValidator m_closed{OpenApiDocument::partnerApi().root(), OpenApiValidator::Members::Closed};
};

void TestOpenApiValidator::aGoodBodyPasses()
{
    QCOMPARE(m_closed.checkBytes(u"/components/schemas/Site"_s, R"({"siteId": "s"})"), QStringList());
    QCOMPARE(m_closed.checkBytes(u"/components/schemas/Device"_s,
                                 R"({"synthId": "d", "properties": {"a": {"b": [1, null]}}})"),
             QStringList());
    QCOMPARE(m_open.checkBytes(u"/components/schemas/Topology"_s,
                               R"({"root": {"children": [{"children": [{"kind": "sensor"}]}]}})"),
             QStringList());
}

void TestOpenApiValidator::aBadBodyIsRefusedAtItsPlace_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *schema, const char *body, const char *place, const char *reason) {
        QTest::newRow(name) << QString::fromLatin1(schema) << QByteArray(body) << QString::fromUtf8(place)
                            << QString::fromLatin1(reason);
    };
    row("not an object", "Site", "[]", "", "'type'");
    row("a number for text", "Site", R"({"siteId": 7})", "/siteId", "Got 7");
    row("null for text", "Site", R"({"siteId": "s", "name": null})", "/name", "Got null");
    row("text for a number", "Telemetry", R"({"entries": [{}, {"power_W": "12"}]})", "/entries/1/power_W",
        "Got \"12\"");
    row("an object for a date", "Telemetry", R"({"entries": [{"timestamp": {}}]})", "/entries/0/timestamp", "'type'");
    row("a required member is missing", "Site", R"({"name": "x"})", "", "'siteId'");
    row("missing deep within", "SiteList", R"({"entries": [{"siteId": "a"}, {}]})", "/entries/1", "'siteId'");
    row("an unknown enum value", "OperationMode", R"({"mode": "smart"})", "/mode", "Got \"smart\"");
    row("unknown through a recursive reference", "Topology",
        R"({"root": {"children": [{"children": [{"kind": "circuit"}]}]}})", "/root/children/0/children/0/kind", "enum");
    row("a bad date", "PeriodicalTariff",
        R"({"name": "n", "companyName": "c", "pricingPeriods": [{"start": "2026-02-30"}]})", "/pricingPeriods/0/start",
        "valid date");
    row("a bad instant", "Visit", R"({"scheduledAt": "2026-03-01 10:00"})", "/scheduledAt", "valid date-time");
    row("not above the least number", "PublishedOverlayPlan", R"({"commands": [{"durationMinutes": 0}]})",
        "/commands/0/durationMinutes", "Got 0");
    row("both of two that exclude each other", "PublishedFlexDispatchOptOut",
        R"({"type": "siteId", "siteId": "s", "participantId": "p"})", "", "exactly one");
}

void TestOpenApiValidator::aBadBodyIsRefusedAtItsPlace()
{
    QFETCH(QString, schema);
    QFETCH(QByteArray, body);
    QFETCH(QString, place);
    QFETCH(QString, reason);
    const auto faults = m_open.checkBytes(u"/components/schemas/"_s + schema, body);
    QVERIFY(!faults.isEmpty());
    for (const auto &fault : faults)
        QVERIFY2(fault.startsWith(place + u": "_s), qPrintable(fault));
    QVERIFY2(faults.join(u'\n').contains(reason), qPrintable(faults.join(u'\n')));
}

void TestOpenApiValidator::everyFaultOfABodyIsNamed()
{
    const auto faults =
        m_open.checkBytes(u"/components/schemas/Visit"_s, R"({"visitId": 1, "completedAt": "soon", "notes": []})");
    QCOMPARE(faults.size(), 3);
    QVERIFY(!faults.filter(u"/visitId: "_s).isEmpty());
    QVERIFY(!faults.filter(u"/completedAt: "_s).isEmpty());
    QVERIFY(!faults.filter(u"/notes: "_s).isEmpty());
}

void TestOpenApiValidator::unknownMembersPassOnlyWhereSchemasAreOpen()
{
    const QString site = u"/components/schemas/Site"_s;
    const QByteArray body = R"({"siteId": "s", "address": {"county": "x"}})";
    QCOMPARE(m_open.checkBytes(site, body), QStringList());
    const auto faults = m_closed.checkBytes(site, body);
    QVERIFY(!faults.isEmpty());
    QVERIFY2(faults.first().startsWith(u"/address: "_s) && faults.first().contains(u"county"_s),
             qPrintable(faults.first()));
}

void TestOpenApiValidator::datesFollowTheCalendar_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *format, const char *text, bool valid) {
        QTest::addRow("%s %s", format, text) << QString::fromLatin1(format) << QString::fromLatin1(text) << valid;
    };
    row("date", "2024-02-29", true);
    row("date", "2023-02-29", false);
    row("date", "2024-13-01", false);
    row("date", "2024-1-1", false);
    row("date", "2024-01-01T00:00:00Z", false);
    row("date-time", "2024-02-29T23:59:59Z", true);
    row("date-time", "2024-02-29t23:59:59.123456789+14:00", true);
    row("date-time", "2023-02-29T00:00:00Z", false);
    row("date-time", "2024-01-01T24:00:00Z", false);
    row("date-time", "2024-01-01T00:00:00", false);
    row("date-time", "2024-01-01T00:00Z", false);
    row("date-time", "2024-01-01T00:00:00+24:00", false);
    row("date-time", "2024-01-01", false);
    row("date-time", "", false);
}

void TestOpenApiValidator::datesFollowTheCalendar()
{
    QFETCH(QString, format);
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const OpenApiValidator validator({{u"schemas"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"format"_s, format}}}});
    QCOMPARE(validator.check(u"/schemas"_s, text).isEmpty(), valid);
}

void TestOpenApiValidator::bytesThatAreNotJsonAreAFault()
{
    for (const char *body : {"", "{\"siteId\": \"s\"", "<html></html>", "{\"siteId\": \"s\"} x", "{},{}"}) {
        const auto faults = m_open.checkBytes(u"/components/schemas/Site"_s, body);
        QVERIFY2(faults.size() == 1 && faults.first().startsWith(u": not JSON"_s), body);
    }
}

void TestOpenApiValidator::aSchemaThatIsNotThereIsAFault()
{
    QCOMPARE(m_open.check(u"/components/schemas/Nothing"_s, 1).size(), 1);
    const OpenApiValidator dangling(schemas(R"({"properties": {"a": {"$ref": "#/schemas/gone"}}})"));
    QCOMPARE(dangling.check(u"/schemas"_s, QJsonObject{{u"a"_s, 1}}).size(), 1);
}

void TestOpenApiValidator::aFormatWithoutACheckIsAFault()
{
    const OpenApiValidator validator(schemas(R"({"type": "string", "format": "uuid"})"));
    QCOMPARE(validator.check(u"/schemas"_s, u"x"_s).size(), 1);
}

void TestOpenApiValidator::pointersEscapeTheirTokens()
{
    const OpenApiValidator validator(schemas(R"({"type": "object", "properties": {"a/b~c": {"type": "string"}}})"));
    const auto faults = validator.check(u"/schemas"_s, QJsonObject{{u"a/b~c"_s, 1}});
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().startsWith(u"/a~1b~0c: "_s), qPrintable(faults.first()));
    QCOMPARE(atPointer(parseJson(R"({"a/b~c": [10, 20]})"), u"/a~1b~0c/1"_s), QJsonValue(20));
    QVERIFY(atPointer(parseJson(R"({"a": [10]})"), u"/a/1"_s).isUndefined());
    QVERIFY(atPointer(parseJson(R"({"a": [10]})"), u"/a/x"_s).isUndefined());
}

QTEST_GUILESS_MAIN(TestOpenApiValidator)
#include "tst_openapivalidator.moc"
