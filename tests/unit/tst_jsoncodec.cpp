// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations.h"

#include <QTest>
#include <cmath>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

//! JSON with apostrophes for quotes: moc cannot read raw strings that hold quotes and braces.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

template <class T>
struct Reading
{
    T value{};
    std::optional<JsonReader::Problem> problem;
    DecodeNotes notes;
};

template <class T>
Reading<T> read(const QByteArray &json)
{
    JsonReader reader(json);
    Reading<T> result;
    if (reader.start() && readJson(reader, result.value))
        reader.finish();
    result.problem = reader.problem();
    result.notes = reader.notes();
    return result;
}

template <class T>
QByteArray written(const T &value, Dialect dialect = Dialect::Contract)
{
    JsonWriter writer(dialect);
    writeJson(writer, value);
    return writer.text();
}

} // namespace

class TestJsonCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreReadHoweverTheyAreSpelled()
    {
        const QByteArray text = "{\"entries\":[{\"siteId\":\"S-1\"},{\"site\\u0049d\":\"S\\u002d2\", "
                                "\"x\\\"y\":1},{\"siteId\" : \"東\\\\\" },"
                                "{\"siteId\":\"\"},{\"siteId\":5},{},{\"siteId\":\"a\",\"siteId\":\"b\"}]}";
        QByteArray roomy = text;
        roomy.reserve(text.size() + JsonReader::slack); // is read in place
        for (const QByteArray &body : {text, roomy}) {
            const auto sites = read<SiteIds>(body);
            QVERIFY(!sites.problem);
            QList<QByteArray> ids;
            for (size_t i = 0; i < sites.value.ids.size(); ++i)
                ids.append(sites.value.ids.id(i));
            QCOMPARE(ids, (QList<QByteArray>{"S-1", "S-2", "東\\", "b"}));
            QCOMPARE(sites.notes.badEntryCount, 3);
            QCOMPARE(sites.notes.badEntries[0].jsonPath, QByteArray("$.entries[3]"));
            QCOMPARE(sites.notes.badEntries[1].jsonPath, QByteArray("$.entries[4].siteId"));
            QCOMPARE(sites.notes.unknown.at("SiteListItem.x\"y"), 1);
        }
    }

    void aSiteKeepsWhatItDoesNotKnow()
    {
        const QByteArray text =
            json("{'siteId':'S-1','installer':{'id':12345678901234567890123,'ratio':1e400,'tags':['ä',null,{}]},'name':"
                 "null,'address':{'city':'München','floor':3,'line1':'a\\\"b\\\\\\n'},'höhe':0.1000000000000000055}");
        const auto site = read<Site>(text);
        QVERIFY2(!site.problem, site.problem ? qPrintable(site.problem->message) : "");
        QCOMPARE(site.value.siteId.utf8(), QByteArray("S-1"));
        QVERIFY(!site.value.name);
        QCOMPARE(*site.value.address->city, u"München"_s);
        const QByteArray out = written(site.value);
        QVERIFY(out.contains(json("'installer':{'id':12345678901234567890123,'ratio':1e400,'tags':['ä',null,{}]}")));
        QVERIFY(out.contains(json("'name':null")));
        QVERIFY(out.contains(json("'floor':3")));
        QVERIFY(out.contains(json("'höhe':0.1000000000000000055")));
        QCOMPARE(read<Site>(out).value, site.value);
        QCOMPARE(site.notes.unknown.at("Site.installer"), 1);
        QCOMPARE(site.notes.missing.at("Site.timezone"), 1);
    }

    void aNullGivesWayToAValue()
    {
        auto site = read<Site>(json("{'siteId':'S-1','name':null}")).value;
        site.name = u"Mill"_s;
        QCOMPARE(written(site), json("{'siteId':'S-1','name':'Mill'}"));
    }

    void refusesBrokenTextWithItsPath_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("empty") << QByteArray("") << QByteArray("$");
        QTest::newRow("html") << QByteArray("<html></html>") << QByteArray("$");
        QTest::newRow("scalar") << QByteArray("17") << QByteArray("$");
        QTest::newRow("list") << QByteArray("[]") << QByteArray("$");
        QTest::newRow("cut") << json("{'siteId':'S-1','name':'Mi") << QByteArray("$");
        QTest::newRow("cut in address") << json("{'siteId':'S-1','address':{'city':'x'") << QByteArray("$.address");
        QTest::newRow("required missing") << json("{'name':'x'}") << QByteArray("$");
        QTest::newRow("empty id") << json("{'siteId':''}") << QByteArray("$.siteId");
        QTest::newRow("wrong type") << json("{'siteId':'S','address':{'city':7}}") << QByteArray("$.address.city");
        QTest::newRow("null id") << json("{'siteId':null}") << QByteArray("$.siteId");
        QTest::newRow("bad unknown") << json("{'siteId':'S','x':tru}") << QByteArray("$.x");
        QTest::newRow("bad unknown inside") << json("{'siteId':'S','x':{'y':01}}") << QByteArray("$.x");
        QTest::newRow("trailing") << json("{'siteId':'S'} {'more':1}") << QByteArray("$");
        QTest::newRow("not utf-8") << QByteArray("{\"siteId\":\"\xff\"}") << QByteArray("$");
        QTest::newRow("lone surrogate") << json("{'siteId':'\\ud800'}") << QByteArray("$.siteId");
    }
    void refusesBrokenTextWithItsPath()
    {
        QFETCH(QByteArray, json);
        const auto site = read<Site>(json);
        QVERIFY(site.problem);
        QFETCH(QByteArray, path);
        // A newer simdjson sees at the very beginning that a text ends too early; an older one gets to the place.
        const bool cut = QByteArray(QTest::currentDataTag()).startsWith("cut");
        if (!cut || site.problem->jsonPath != "$")
            QCOMPARE(site.problem->jsonPath, path);
    }

    void everyCutOfABodyIsRefused()
    {
        const QByteArray text = json("{'entries':[{'siteId':'S-1'},{'siteId':'S-2'},{'siteId':'ü'}]}");
        for (qsizetype length = 0; length < text.size(); ++length)
            QVERIFY2(read<SiteIds>(text.left(length)).problem, text.left(length).constData());
        QCOMPARE(read<SiteIds>(text).value.ids.size(), size_t(3));
    }

    void aBadEntryCostsThatEntry()
    {
        const auto list = read<SiteIds>(json("{'entries':[{'siteId':'a'},{'siteId':7},null,{'name':'x'},{'siteId':''},["
                                             "1],{'siteId':'b','more':{'x':[1]}}],'total':2}"));
        QVERIFY(!list.problem);
        QCOMPARE(list.value.ids.size(), size_t(2));
        QCOMPARE(list.value.ids.id(1), QByteArray("b"));
        QCOMPARE(list.notes.badEntryCount, 5);
        QCOMPARE(list.notes.badEntries.front().jsonPath, QByteArray("$.entries[1].siteId"));
        QCOMPARE(list.notes.unknown.at("SiteListItem.more"), 1);
        QCOMPARE(list.notes.unknown.at("List.total"), 1);
        QVERIFY(read<SiteIds>(json("{'sites':[]}")).problem);
    }

    void typedEntriesAreTolerantToo()
    {
        const auto visits = read<Entries<Visit>>(json("{'entries':[{'visitId':'v1','scheduledAt':'2026-01-01T00:00Z'},{"
                                                      "'visitId':'v2','scheduledAt':'tomorrow'},{'visitId':'v3'}]}"));
        QVERIFY(!visits.problem);
        QCOMPARE(visits.value.entries.size(), size_t(2));
        QCOMPARE(visits.notes.badEntries.front().jsonPath, QByteArray("$.entries[1].scheduledAt"));
    }

    void anUnknownEnumValueIsKept()
    {
        auto device = read<Device>(json("{'synthId':'d','kind':'heat_pump'}"));
        QVERIFY(!device.value.kind->isKnown());
        QCOMPARE(device.value.kind->text(), u"heat_pump"_s);
        QCOMPARE(device.notes.unknownValues.at("Device.kind=heat_pump"), 1);
        QVERIFY(written(device.value).contains(json("'kind':'heat_pump'")));
        QVERIFY(read<OperationMode>(json("{'mode':'smart'}")).value.mode.is(Mode::Smart));
        QCOMPARE(written(read<OperationMode>(json("{'mode':'smart'}")).value), json("{'mode':'Smart'}"));
    }

    void topologyOfAnyDepthIsReadWithoutRecursion()
    {
        const int depth = 15'000;
        QByteArray text = json("{'root':");
        for (int i = 0; i < depth; ++i)
            text += json("{'id':'n") + QByteArray::number(i) + json("','children':[");
        text += json("{'id':'leaf','channels':['power_W']}");
        for (int i = 0; i < depth; ++i)
            text += json("],'kind':'circuit'}");
        text += '}';
        const auto topology = read<Topology>(text);
        QVERIFY2(!topology.problem, topology.problem ? qPrintable(topology.problem->message) : "");
        QCOMPARE(topology.value.nodes.size(), size_t(depth + 1));
        QCOMPARE(topology.value.nodes.back().parent, depth - 1);
        QCOMPARE(topology.value.nodes.front().kind, QByteArray("circuit"));
        QCOMPARE(topology.value.nodes.back().channels, std::vector<QByteArray>{"power_W"});

        QByteArray bottomless = json("{'root':");
        for (int i = 0; i < 60'000; ++i)
            bottomless += json("{'children':[");
        bottomless += "{}";
        for (int i = 0; i < 60'000; ++i)
            bottomless += "]}";
        bottomless += '}';
        QVERIFY(read<Topology>(bottomless).problem);
    }

    void topologySiblingsKeepTheirParents()
    {
        const auto topology =
            read<Topology>(json("{'root':{'id':'S','kind':'site','children':[{'id':'a','children':[{'id':'a1'},{'id':'"
                                "a2'}],'maxCapacity_J':4.86e7},{'id':'b','children':null}]}}"));
        QVERIFY(!topology.problem);
        std::vector<int> parents;
        parents.reserve(topology.value.nodes.size());
        for (const auto &node : topology.value.nodes)
            parents.push_back(node.parent);
        QCOMPARE(parents, (std::vector<int>{-1, 0, 1, 1, 0}));
        QCOMPARE(*topology.value.nodes[1].extra.find("maxCapacity_J"), QByteArray("4.86e7"));
        QVERIFY(read<Topology>(json("{'root':null}")).value.nodes.empty());
        QCOMPARE(read<Topology>(json("{'root':{'children':[{'id':7}]}}")).problem->jsonPath,
                 QByteArray("$.root.children[0].id"));
    }

    void telemetryBecomesColumns()
    {
        const auto telemetry = read<Telemetry>(
            json("{'entries':["
                 "{'timestamp':'2026-01-01T00:00Z','power_W':-1.5,'soc_percent':80},"
                 "{'timestamp':'2026-01-01T00:15:00+00:00','power_W':null,'frequency_Hz':50.01,'state':'idle'},"
                 "{'timestamp':'soon','power_W':1},"
                 "{'power_W':1},"
                 "{'timestamp':'2026-01-01T00:30Z','power_W':1e400},"
                 "{'timestamp':'2026-01-01T00:45Z','power_W':2}]}"));
        QVERIFY(!telemetry.problem);
        QCOMPARE(telemetry.value.size(), size_t(3));
        QCOMPARE(telemetry.notes.badEntryCount, 3);
        const auto &power = telemetry.value.find("power_W")->values;
        QCOMPARE(power.size(), size_t(3));
        QCOMPARE(power[0], -1.5);
        QVERIFY(std::isnan(power[1]));
        QCOMPARE(power[2], 2.0);
        QCOMPARE(telemetry.value.find("stateOfCharge_pct")->values[0], 80.0);
        QCOMPARE(telemetry.value.find("frequency_Hz")->values[1], 50.01);
        QCOMPARE(telemetry.notes.renamed.at("Telemetry.soc_percent"), 1);
        QVERIFY(!telemetry.value.find("state"));
    }

    void numbersKeepFullPrecision()
    {
        FlexEvent event;
        event.powerProfile_W = 0.1 + 0.2;
        const QByteArray text = written(event);
        QCOMPARE(text, json("{'powerProfile_W':0.30000000000000004}"));
        QCOMPARE(*read<FlexEvent>(text).value.powerProfile_W, 0.1 + 0.2);
    }

    void overlayPlansComeAndGoInBothDialects()
    {
        const auto published =
            read<OverlayPlan>(json("{'start':'2026-01-01T10:00Z','commands':[{'action':'charge','durationMinutes':30,'"
                                   "powerLimit_W':3000},{'action':'hold','durationMinutes':15}]}"));
        QVERIFY(!published.problem);
        const auto contract = read<OverlayPlan>(written(published.value));
        QCOMPARE(contract.value, published.value);
        QCOMPARE(formatInstant(*contract.value.commands[1].end), QByteArray("2026-01-01T10:45:00Z"));
        const auto gap = read<OverlayPlan>(
            json("{'commands':[{'start':'2026-01-01T11:00Z','end':'2026-01-01T12:00Z','action':'discharge'},{'start':'"
                 "2026-01-01T10:00Z','end':'2026-01-01T10:30Z','action':'charge'}]}"));
        QCOMPARE(written(gap.value, Dialect::Published),
                 json("{'start':'2026-01-01T10:00:00Z','commands':[{'action':'charge','durationMinutes':30},{'action':'"
                      "follow','durationMinutes':30},{'action':'discharge','durationMinutes':60}]}"));
        QCOMPARE(written(OverlayPlan{}), json("{'commands':[]}"));
        QCOMPARE(written(OverlayPlan{}, Dialect::Published), json("{'commands':[]}"));
    }

    void anOverlayPlanThatThePublishedDialectCannotSayIsRefused()
    {
        const auto plan = read<OverlayPlan>(
            json("{'commands':[{'start':'2026-01-01T10:00Z','end':'2026-01-01T12:00Z','action':'discharge'},{'start':'"
                 "2026-01-01T11:00Z','end':'2026-01-01T13:00Z','action':'charge'}]}"));
        const SynthId id(u"b-1"_s);
        const auto refused = encode(setDeviceOverlayPlan, Dialect::Published, id, plan.value);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ApiError::Kind::InvalidRequest);
        QVERIFY(refused.error().neverLeft);
        QVERIFY(refused.error().message.contains(u"2026-01-01T11:00:00Z"_s));
        QVERIFY(encode(setDeviceOverlayPlan, Dialect::Contract, id, plan.value));
    }

    void aPlanBeyondTheYearsIsMalformed()
    {
        const auto plan = read<OverlayPlan>(
            json("{'start':'2026-01-01T10:00Z','commands':[{'action':'charge','durationMinutes':1e300}]}"));
        QVERIFY(plan.problem);
        QVERIFY(plan.problem->message.contains(u"durationMinutes"_s));
    }

    void ptusKeepTheEnergyOfTheProfile()
    {
        DiffProfileInterval interval;
        interval.start = parseInstant("2026-01-01T10:05Z");
        interval.end = parseInstant("2026-01-01T10:50Z");
        interval.deltaPower_W = -9000;
        const auto ptus = toPtus({interval}, std::chrono::minutes(15));
        QCOMPARE(ptus.size(), size_t(4));
        double energy_Wh = 0;
        for (const Ptu &ptu : ptus)
            energy_Wh += *ptu.power_W * 0.25;
        QCOMPARE(energy_Wh, -9000 * 0.75);
        QCOMPARE(formatInstant(*ptus.front().start), QByteArray("2026-01-01T10:00:00Z"));
        QCOMPARE(*ptus.front().power_W, -6000.0);
    }

    void theOtherSmallDifferencesOfTheDialects()
    {
        FlexEvent event;
        event.type = FlexEventType::FlatDispatch;
        QCOMPARE(written(event), json("{'type':'flatDispatch'}"));
        QCOMPARE(written(event, Dialect::Published), json("{'type':'flat'}"));
        QVERIFY(read<FlexEvent>(json("{'type':'flat'}")).value.type->is(FlexEventType::FlatDispatch));
        OptOut optOut;
        optOut.siteId = SiteId(u"S"_s);
        optOut.reason = u"ill"_s;
        QCOMPARE(written(optOut), json("{'siteId':'S','reason':'ill'}"));
        QCOMPARE(written(optOut, Dialect::Published), json("{'siteId':'S','type':'siteId'}"));
    }
};

QTEST_GUILESS_MAIN(TestJsonCodec)
#include "tst_jsoncodec.moc"
