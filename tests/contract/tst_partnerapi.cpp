// SPDX-License-Identifier: GPL-3.0-or-later
#include "openapidocument.h"
#include "openapivalidator.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace switchyard;
using namespace Qt::StringLiterals;

//! Holds partner-api.json to its own rules, so that what the contract tests lean on is complete and true to itself.
class TestPartnerApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void thereAre44OperationsUnder13Tags();
    void readsAndWritesAreCountedAsTheServiceDoes();
    void everyOperationSaysWhatItIs();
    void everyPathParameterIsDeclaredAndHasAnOddExample();
    void everyParameterExampleConforms();
    void everyRequestExampleConforms();
    void everyResponseExampleConforms();
    void everyOperationDeclaresTheUsualErrors();
    void theTokenEndpointIsDescribed();
    void aFixedSegmentWinsOverAParameter();
    void argumentsAreDecodedOnce();
    void schemasUseOnlyKeywordsThatAreChecked();
    void everyReferenceLeadsSomewhere();
    void theDialectsDifferWhereTheyShould();

private:
    static OpenApiDocument document()
    {
        QFETCH_GLOBAL(OpenApiDocument::Dialect, dialect);
        return OpenApiDocument::partnerApi(dialect);
    }
};

void TestPartnerApi::initTestCase_data()
{
    QTest::addColumn<OpenApiDocument::Dialect>("dialect");
    QTest::newRow("contract") << OpenApiDocument::Dialect::Contract;
    QTest::newRow("published") << OpenApiDocument::Dialect::Published;
}

void TestPartnerApi::thereAre44OperationsUnder13Tags()
{
    const auto api = document();
    QCOMPARE(api.operations().size(), 44U);
    QSet<QByteArray> ids;
    QSet<QString> used, declared;
    for (const auto &operation : api.operations()) {
        ids.insert(operation.id);
        used += QSet<QString>(operation.tags.begin(), operation.tags.end());
    }
    const auto tags = api.root().value("tags"_L1).toArray();
    for (const auto &tag : tags)
        declared.insert(tag.toObject().value("name"_L1).toString());
    QCOMPARE(ids.size(), 44);
    QCOMPARE(declared.size(), 13);
    QCOMPARE(used, declared);
}

void TestPartnerApi::readsAndWritesAreCountedAsTheServiceDoes()
{
    QHash<QByteArray, int> methods;
    const auto api = document();
    for (const auto &operation : api.operations())
        ++methods[operation.method];
    QCOMPARE(methods, (QHash<QByteArray, int>{{"GET", 24}, {"POST", 12}, {"PUT", 4}, {"PATCH", 3}, {"DELETE", 1}}));
}

void TestPartnerApi::everyOperationSaysWhatItIs()
{
    const auto api = document();
    for (const auto &operation : api.operations()) {
        QVERIFY2(!operation.summary.isEmpty(), operation.id.constData());
        QVERIFY2(operation.tags.size() == 1, operation.id.constData());
        QVERIFY2(operation.path.startsWith(u"/api/v1/"_s), operation.id.constData());
        const bool hasBody = operation.method != "GET" && operation.method != "DELETE";
        QVERIFY2(operation.body.has_value() == hasBody, operation.id.constData());
        QVERIFY2(!hasBody || !operation.body->example.isUndefined(), operation.id.constData());
        const auto successes = std::count_if(operation.responses.begin(), operation.responses.end(),
                                             [](const auto &response) { return response.status.startsWith('2'); });
        QVERIFY2(successes == 1, operation.id.constData());
        const auto *success = operation.success();
        QVERIFY2(success->status == "204" || success->bodies.size() == 1, operation.id.constData());
        QVERIFY2(success->bodies.empty() || !success->bodies.front().example.isUndefined(), operation.id.constData());
        QVERIFY2((success->status == "201" || success->status == "202") == success->headers.contains(u"Location"_s),
                 operation.id.constData());
        QCOMPARE(api.operation(operation.id), &operation);
    }
    QVERIFY(!api.operation("noSuchOperation"));
}

void TestPartnerApi::everyPathParameterIsDeclaredAndHasAnOddExample()
{
    static const QRegularExpression name(u"\\{(\\w+)\\}"_s);
    static const QRegularExpression plain(u"^[A-Za-z0-9._~-]+$"_s);
    const auto api = document();
    for (const auto &operation : api.operations()) {
        QSet<QString> inPath, declared;
        for (auto it = name.globalMatch(operation.path); it.hasNext();)
            inPath.insert(it.next().captured(1));
        for (const auto &parameter : operation.parameters) {
            if (parameter.in != OpenApiParameter::In::Path)
                continue;
            declared.insert(parameter.name);
            QVERIFY2(parameter.required, operation.id.constData());
            QCOMPARE(parameter.examples.size(), 2);
            const auto odd = parameter.examples.last();
            QVERIFY2(!plain.match(odd).hasMatch(), qPrintable(odd));
        }
        QCOMPARE(declared, inPath);
    }
}

void TestPartnerApi::everyParameterExampleConforms()
{
    const auto api = document();
    const OpenApiValidator validator(api.root());
    for (const auto &operation : api.operations()) {
        for (const auto &parameter : operation.parameters) {
            QVERIFY2(!parameter.examples.isEmpty(),
                     QByteArray(operation.id + ' ' + parameter.name.toUtf8()).constData());
            for (const auto &example : parameter.examples)
                QCOMPARE(validator.check(parameter.schema, example), QStringList());
        }
    }
}

void TestPartnerApi::everyRequestExampleConforms()
{
    const auto api = document();
    const OpenApiValidator validator(api.root(), OpenApiValidator::Members::Closed);
    int checked = 0;
    for (const auto &operation : api.operations()) {
        if (!operation.body)
            continue;
        ++checked;
        QCOMPARE(operation.body->mediaType, QByteArray("application/json"));
        QCOMPARE(validator.check(operation.body->schema, operation.body->example), QStringList());
    }
    QCOMPARE(checked, 19);
}

void TestPartnerApi::everyResponseExampleConforms()
{
    const auto api = document();
    const OpenApiValidator validator(api.root());
    int checked = 0;
    auto operations = api.operations();
    operations.push_back(api.tokenEndpoint());
    for (const auto &operation : operations) {
        for (const auto &response : operation.responses) {
            for (const auto &body : response.bodies) {
                if (body.schema.isEmpty())
                    continue;
                ++checked;
                QVERIFY2(!body.example.isUndefined(), QByteArray(operation.id + ' ' + response.status).constData());
                QCOMPARE(validator.check(body.schema, body.example), QStringList());
            }
        }
    }
    QVERIFY(checked > 44 * 6);
}

void TestPartnerApi::everyOperationDeclaresTheUsualErrors()
{
    const auto api = document();
    for (const auto &operation : api.operations()) {
        for (const int status : {400, 401, 403, 404, 429, 500, 502, 503, 504})
            QVERIFY2(operation.response(status),
                     QByteArray(operation.id + ' ' + QByteArray::number(status)).constData());
        QVERIFY2(operation.method == "GET" || operation.response(409), operation.id.constData());
        QVERIFY2(!operation.body || operation.response(422), operation.id.constData());
        QVERIFY2(!operation.response(418) && !operation.response(302), operation.id.constData());
        for (const auto &response : operation.responses) {
            // What a gateway says may be text, HTML or nothing.
            const bool error = !response.status.startsWith('2');
            QVERIFY2(!error || (response.bodyOptional && response.bodies.size() == 3),
                     QByteArray(operation.id + ' ' + response.status).constData());
        }
        QVERIFY(operation.response(429)->headers.contains(u"Retry-After"_s));
        QVERIFY(operation.response(503)->headers.contains(u"Retry-After"_s));
    }
}

void TestPartnerApi::theTokenEndpointIsDescribed()
{
    const auto api = document();
    const auto &token = api.tokenEndpoint();
    QCOMPARE(token.id, QByteArray("requestToken"));
    QCOMPARE(token.method, QByteArray("POST"));
    QCOMPARE(token.body->mediaType, QByteArray("application/x-www-form-urlencoded"));
    const OpenApiValidator validator(api.root(), OpenApiValidator::Members::Closed);
    QCOMPARE(validator.check(token.body->schema, token.body->example), QStringList());
    QVERIFY(!validator.check(token.body->schema, QJsonObject{{u"grant_type"_s, u"password"_s}}).isEmpty());
    QVERIFY(!validator.check(token.response(200)->bodies.front().schema, QJsonObject{{u"access_token"_s, u""_s}})
                 .isEmpty());
}

void TestPartnerApi::aFixedSegmentWinsOverAParameter()
{
    const auto api = document();
    QCOMPARE(api.match("POST", "/api/v1/flexgroups/g/participants/bulk").operation->id,
             QByteArray("createBulkParticipantsAction"));
    QCOMPARE(api.match("GET", "/api/v1/flexgroups/g/participants/bulk").operation->id,
             QByteArray("getFlexGroupParticipant"));
    QCOMPARE(api.match("GET", "/api/v1/flexgroups/g/participants").operation->id,
             QByteArray("listFlexGroupParticipants"));
    QVERIFY(!api.match("DELETE", "/api/v1/sites").operation);
    QVERIFY(!api.match("GET", "/api/v1/sites/").operation);
    QVERIFY(!api.match("GET", "/api/v1/sites/a/b").operation);
    QVERIFY(!api.match("GET", "/api/v1/Sites").operation);
}

void TestPartnerApi::argumentsAreDecodedOnce()
{
    const auto api = document();
    const auto found = api.match("GET", "/api/v1/sites/Z%C3%A4hlpunkt%207%2F..%2F%252F");
    QCOMPARE(found.operation->id, QByteArray("getSite"));
    QCOMPARE(found.arguments.value(u"siteId"_s), u"Zählpunkt 7/../%2F"_s);
}

namespace {

//! Calls `visit` with every schema of the document, nested ones included.
void forEachSchema(const QJsonValue &value, bool isSchema, const std::function<void(const QJsonObject &)> &visit)
{
    if (value.isArray()) {
        const auto items = value.toArray();
        for (const auto &item : items)
            forEachSchema(item, isSchema, visit);
        return;
    }
    const auto object = value.toObject();
    if (isSchema)
        visit(object);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto key = it.key();
        if (key == "example"_L1 || key == "examples"_L1)
            continue;
        if ((isSchema && key == "properties"_L1) || (!isSchema && key == "schemas"_L1)) {
            const auto members = it.value().toObject();
            for (const auto &member : members)
                forEachSchema(member, true, visit);
            continue;
        }
        const bool nested = isSchema
            ? (it.value().isObject() || it.value().isArray()) && key != "enum"_L1 && key != "required"_L1
            : key == "schema"_L1;
        if (!isSchema || nested)
            forEachSchema(it.value(), nested, visit);
    }
}

} // namespace

void TestPartnerApi::schemasUseOnlyKeywordsThatAreChecked()
{
    const auto known = OpenApiValidator::keywords();
    int schemas = 0;
    QSet<QString> unknown;
    forEachSchema(document().root(), false, [&](const QJsonObject &schema) {
        ++schemas;
        for (const auto &key : schema.keys()) {
            if (!known.contains(key))
                unknown.insert(key);
        }
        // A reference hides its neighbours in draft 7.
        if (schema.contains("$ref"_L1) && schema.size() > 1)
            unknown.insert(u"beside "_s + schema.value("$ref"_L1).toString());
        const auto format = schema.value("format"_L1).toString();
        if (!format.isEmpty() && format != "date"_L1 && format != "date-time"_L1)
            unknown.insert(u"format "_s + format);
    });
    QVERIFY(schemas > 200);
    QCOMPARE(unknown, QSet<QString>());
}

void TestPartnerApi::everyReferenceLeadsSomewhere()
{
    const auto root = document().root();
    int references = 0;
    const std::function<void(const QJsonValue &)> visit = [&](const QJsonValue &value) {
        if (value.isArray()) {
            const auto items = value.toArray();
            for (const auto &item : items)
                visit(item);
        }
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == "$ref"_L1) {
                ++references;
                QVERIFY2(it.value().toString().startsWith(u"#/"_s), qPrintable(it.value().toString()));
                QVERIFY2(atPointer(root, it.value().toString().mid(1)).isObject(), qPrintable(it.value().toString()));
            }
            visit(it.value());
        }
    };
    visit(root);
    QVERIFY(references > 300);
}

void TestPartnerApi::theDialectsDifferWhereTheyShould()
{
    const auto contract = OpenApiDocument::partnerApi(OpenApiDocument::Dialect::Contract);
    const auto published = OpenApiDocument::partnerApi(OpenApiDocument::Dialect::Published);
    QCOMPARE(contract.operation("getDynamicTariff")->path, u"/api/v1/dynamictariffs/{tariffId}"_s);
    QCOMPARE(published.operation("getDynamicTariff")->path, u"/api/v1/dynamicTariffs/{tariffId}"_s);
    using In = OpenApiParameter::In;
    QVERIFY(contract.operation("getDeviceTelemetry")->parameter(In::Query, u"bucket"_s));
    QVERIFY(!published.operation("getDeviceTelemetry")->parameter(In::Query, u"bucket"_s));
    QVERIFY(published.operation("getDeviceTelemetry")->parameter(In::Query, u"interval"_s)->required);
    QVERIFY(published.operation("getDeviceTelemetry")->parameter(In::Path, u"synthId"_s));
    QCOMPARE(contract.operation("setDeviceOverlayPlan")->success()->status, QByteArray("200"));
    QCOMPARE(published.operation("setDeviceOverlayPlan")->success()->status, QByteArray("204"));
    QVERIFY(published.operation("setDeviceOverlayPlan")->success()->bodies.empty());

    // A body of one dialect does not pass for one of the other.
    const OpenApiValidator asContract(contract.root(), OpenApiValidator::Members::Closed);
    const OpenApiValidator asPublished(published.root(), OpenApiValidator::Members::Closed);
    for (const char *id : {"setDeviceOverlayPlan", "createFlexEvent", "createPrognosisDiffRequest"}) {
        const auto &first = *contract.operation(id)->body;
        const auto &second = *published.operation(id)->body;
        QVERIFY2(!asPublished.check(second.schema, first.example).isEmpty(), id);
        QVERIFY2(!asContract.check(first.schema, second.example).isEmpty(), id);
    }
}

QTEST_GUILESS_MAIN(TestPartnerApi)
#include "tst_partnerapi.moc"
