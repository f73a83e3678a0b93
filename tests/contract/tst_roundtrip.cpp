// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractjson.h"
#include "openapidocument.h"
#include "openapivalidator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

// Names that no schema has, in forms that are easily lost: other scripts, escapes, delimiters, nothing at all.
constexpr const char *strangeMembers[][2] = {
    {"zz_höhe", "12345678901234567890123"},
    {"zz_é", "1e400"},
    {"zz_\xF0\x9F\x94\x8C", "-0.0"},
    {"zz \\\"quoted\\\" \\\\", "0.1000000000000000055511151231257827"},
    {"zz_a.b[0]/c~d", "1E+2"},
    {"zz_nested", R"({"zz_deep": [1.10, {"zz_größer": [null, [], {}, [[12345678901234567890123]]]}], "": "x"})"},
    {"zz_null", "null"},
    {"zz_true", "true"},
    {"zz_text", R"("tab\t, quote \", slash \/, \u00e9 \ud83d\udd0c, ünïcode")"},
};

QByteArray compact(const QJsonValue &value)
{
    const auto text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2);
}

//! The value with strange members in every object of it, at either end.
QByteArray enriched(const QJsonValue &value)
{
    QByteArrayList parts;
    if (value.isArray()) {
        const auto items = value.toArray();
        for (const auto &item : items)
            parts += enriched(item);
        return '[' + parts.join(", ") + ']';
    }
    if (!value.isObject())
        return compact(value);
    const auto strange = [&](bool atFront) {
        bool front = false;
        for (const auto &[name, json] : strangeMembers) {
            front = !front;
            if (front == atFront)
                parts += QByteArray("\"") + name + "\" : " + json;
        }
    };
    strange(true);
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        parts += compact(it.key()) + ": " + enriched(it.value());
    strange(false);
    return "{ " + parts.join(",\n  ") + "}";
}

bool sameNumber(const QByteArray &a, const QByteArray &b)
{
    bool first = false;
    bool second = false;
    return a.toDouble(&first) == b.toDouble(&second) && first && second;
}

//! What is lost or changed from one text to another. A number that the client has a name for may be written differently
//! (5.4e+07 for 54000000) as long as it is the same double; one that it has no name for keeps its text.
QStringList differences(const QByteArray &before, const QByteArray &after)
{
    const auto first = jsonLeaves(before);
    const auto second = jsonLeaves(after);
    if (!first || !second)
        return {u"not JSON: "_s + QString::fromUtf8(first ? after : before)};
    QStringList lines;
    for (const auto &[place, value] : *first) {
        const auto found = second->find(place);
        if (found == second->end())
            lines += QString::fromUtf8(place + " is lost");
        else if (found->second != value && (place.contains("zz") || !sameNumber(found->second, value)))
            lines += QString::fromUtf8(place + ": " + value + " became " + found->second);
    }
    for (const auto &[place, value] : *second) {
        if (!first->contains(place))
            lines += QString::fromUtf8(place + ": " + value + " came from nowhere");
    }
    return lines;
}

using Trip = std::function<Result<QByteArray>(const QByteArray &, Dialect)>;

template <class T>
Trip tripOf()
{
    return [](const QByteArray &json, Dialect dialect) -> Result<QByteArray> {
        const auto value = fromJson<T>(json);
        if (!value)
            return value.error();
        return toJson(*value, dialect);
    };
}

struct Sample
{
    QByteArray name;
    Trip trip;
    QJsonValue example;
    QStringList required;
};

} // namespace

//! A PUT overwrites the whole resource: what was read must go back as it came, whether the client has a name for it or not.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyBodyIsWrittenAsItWasRead_data() { rows(); }
    void everyBodyIsWrittenAsItWasRead();
    void membersWithoutANameSurvive_data() { rows(); }
    void membersWithoutANameSurvive();
    void aNullStaysANull_data() { rows(); }
    void aNullStaysANull();
    void thePublishedDialectKeepsThemToo_data();
    void thePublishedDialectKeepsThemToo();
    void aChangeSendsOnlyWhatItChanges_data();
    void aChangeSendsOnlyWhatItChanges();
    void aCommandWithoutTimesIsNotTakenForARemoval();
    void aProfileOfAgesBecomesNoUnits();
    void theComparisonSeesEveryLoss();

private:
    void rows() const;
    std::vector<Sample> m_samples;
};

void TestRoundTrip::initTestCase()
{
    const auto api = OpenApiDocument::partnerApi();
    const auto add = [&](const QByteArray &name, Trip trip, const OpenApiBody &body) {
        QStringList required;
        const auto reference = atPointer(api.root(), body.schema + u"/$ref"_s).toString();
        const auto members = atPointer(api.root(), reference.mid(1) + u"/required"_s).toArray();
        for (const auto &member : members)
            required += member.toString();
        m_samples.push_back({name, std::move(trip), body.example, required});
    };
    forEachOperation([&]<class A, class... Args>(const Operation<A(Args...)> &operation) {
        const auto *described = api.operation(operation.name);
        QVERIFY2(described, operation.name);
        using Body = typename BodyOf<A(Args...)>::Type;
        if constexpr (!std::is_void_v<Body>) {
            QVERIFY2(described->body, operation.name);
            static_assert(RoundTrips<Body>);
            add(QByteArray(operation.name) + " body", tripOf<Body>(), *described->body);
        }
        if constexpr (RoundTrips<A>)
            add(QByteArray(operation.name) + " answer", tripOf<A>(), described->success()->bodies.front());
    });
    // 19 bodies, and the answers that are resources or lists of them.
    QVERIFY2(m_samples.size() >= 19 + 20, qPrintable(QString::number(m_samples.size())));
}

void TestRoundTrip::rows() const
{
    QTest::addColumn<int>("sample");
    for (size_t i = 0; i < m_samples.size(); ++i)
        QTest::newRow(m_samples[i].name.constData()) << int(i);
}

void TestRoundTrip::everyBodyIsWrittenAsItWasRead()
{
    QFETCH(int, sample);
    const auto &[name, trip, example, required] = m_samples[size_t(sample)];
    const auto before = compact(example);
    const auto after = trip(before, Dialect::Contract);
    QVERIFY2(after, after ? "" : qPrintable(after.error().message));
    QCOMPARE(differences(before, *after), QStringList());
}

void TestRoundTrip::membersWithoutANameSurvive()
{
    QFETCH(int, sample);
    const auto &[name, trip, example, required] = m_samples[size_t(sample)];
    const auto before = enriched(example);
    const auto after = trip(before, Dialect::Contract);
    QVERIFY2(after, after ? "" : qPrintable(QString::fromUtf8(after.error().jsonPath) + after.error().message));
    auto lost = differences(before, *after);
    // A list answer is read, never sent: members beside `entries` are counted as drift and go no further.
    if (example.toObject().contains("entries"_L1))
        lost.removeIf([](const QString &line) { return line.startsWith(u".zz"_s) && line.endsWith(u" is lost"_s); });
    QCOMPARE(lost, QStringList());
}

void TestRoundTrip::aNullStaysANull()
{
    QFETCH(int, sample);
    const auto &[name, trip, example, required] = m_samples[size_t(sample)];
    int tried = 0;
    for (const auto &member : example.toObject().keys()) {
        if (required.contains(member) || member == "entries"_L1)
            continue;
        ++tried;
        auto changed = example.toObject();
        changed.insert(member, QJsonValue::Null);
        const auto after = trip(compact(changed), Dialect::Contract);
        QVERIFY2(after, qPrintable(member));
        QCOMPARE(differences(compact(changed), *after), QStringList());
    }
    QVERIFY(tried > 0 || !required.isEmpty() || example.toObject().contains("entries"_L1));
}

void TestRoundTrip::thePublishedDialectKeepsThemToo_data()
{
    QTest::addColumn<int>("sample");
    const auto api = OpenApiDocument::partnerApi(OpenApiDocument::Dialect::Published);
    for (size_t i = 0; i < m_samples.size(); ++i) {
        // What can be read and sent back: replacements and changes.
        const auto *operation = api.operation(m_samples[i].name.split(' ').first());
        if (m_samples[i].name.endsWith(" body") && (operation->method == "PUT" || operation->method == "PATCH"))
            QTest::newRow(m_samples[i].name.constData()) << int(i);
    }
}

void TestRoundTrip::thePublishedDialectKeepsThemToo()
{
    QFETCH(int, sample);
    const auto &[name, trip, example, required] = m_samples[size_t(sample)];
    const auto api = OpenApiDocument::partnerApi(OpenApiDocument::Dialect::Published);
    const auto before = enriched(api.operation(name.split(' ').first())->body->example);
    const auto after = trip(before, Dialect::Published);
    QVERIFY2(after, after ? "" : qPrintable(after.error().message));
    QCOMPARE(differences(before, *after), QStringList());
}

void TestRoundTrip::aChangeSendsOnlyWhatItChanges_data()
{
    QTest::addColumn<int>("sample");
    QTest::addColumn<OpenApiDocument::Dialect>("dialect");
    const auto api = OpenApiDocument::partnerApi();
    for (size_t i = 0; i < m_samples.size(); ++i) {
        const auto *operation = api.operation(m_samples[i].name.split(' ').first());
        if (m_samples[i].name.endsWith(" body") && operation->method == "PATCH") {
            QTest::addRow("%s, contract", m_samples[i].name.constData())
                << int(i) << OpenApiDocument::Dialect::Contract;
            QTest::addRow("%s, published", m_samples[i].name.constData())
                << int(i) << OpenApiDocument::Dialect::Published;
        }
    }
}

void TestRoundTrip::aChangeSendsOnlyWhatItChanges()
{
    QFETCH(int, sample);
    QFETCH(OpenApiDocument::Dialect, dialect);
    const auto &[name, trip, example, required] = m_samples[size_t(sample)];
    const auto api = OpenApiDocument::partnerApi(dialect);
    const bool published = dialect == OpenApiDocument::Dialect::Published;
    // The fullest sample of the resource, member by member.
    const auto twin = "create" + name.mid(6).split(' ').first();
    const auto members = api.operation(twin)->body->example.toObject();
    QVERIFY(members.size() > 2);
    for (auto it = members.begin(); it != members.end(); ++it) {
        QJsonObject part{{it.key(), it.value()}};
        if (it.key() == "flexGroupId"_L1)
            continue; // who names the group creates the event
        for (const auto &member : required)
            part.insert(member, members.value(member));
        const auto after = trip(compact(part), published ? Dialect::Published : Dialect::Contract);
        QVERIFY2(after, qPrintable(it.key()));
        QCOMPARE(differences(compact(part), *after), QStringList());
    }
}

void TestRoundTrip::aCommandWithoutTimesIsNotTakenForARemoval()
{
    // An empty list removes the plan: a list that only looks empty in the other dialect must not.
    const auto after = tripOf<OverlayPlan>()(R"({"commands": [{"action": "hold"}]})", Dialect::Published);
    QVERIFY(after);
    QCOMPARE(atPointer(parseJson(*after), u"/commands/0/action"_s).toString(), u"hold"_s);
}

void TestRoundTrip::aProfileOfAgesBecomesNoUnits()
{
    const auto units = [](const char *from) {
        const auto json =
            QByteArray(R"({"diffProfile": [{"start": "FROM", "end": "2026-03-01T01:00Z", "deltaPower_W": 1}]})");
        const auto after = tripOf<PrognosisDiffRequest>()(QByteArray(json).replace("FROM", from), Dialect::Published);
        return after ? atPointer(parseJson(*after), u"/ptus"_s).toArray().size() : -1;
    };
    QCOMPARE(units("2026-03-01T00:00Z"), 4);
    QCOMPARE(units("2025-03-01T00:00Z"), 365 * 96 + 4);
    QCOMPARE(units("0026-03-01T00:00Z"), 0);
}

void TestRoundTrip::theComparisonSeesEveryLoss()
{
    const QByteArray before = R"({"a": 1, "zz": {"n": 12345678901234567890123, "l": [1, 2], "t": "é"}})";
    QCOMPARE(differences(before, R"({"zz": {"t": "\u00e9", "n": 12345678901234567890123, "l": [1, 2]}, "a": 1.0})"),
             QStringList());
    QCOMPARE(differences(before, R"({"a": 1, "zz": {"n": 12345678901234567000000, "l": [1, 2], "t": "é"}})").size(), 1);
    QCOMPARE(differences(before, R"({"a": 1, "zz": {"n": 12345678901234567890123, "l": [2, 1], "t": "é"}})").size(), 2);
    QCOMPARE(differences(before, R"({"a": 1})").size(), 4);
    QCOMPARE(
        differences(before, R"({"a": 2, "zz": {"n": 12345678901234567890123, "l": [1, 2], "t": "é", "m": {}}})").size(),
        2);
    QCOMPARE(differences(before, "nonsense").size(), 1);
    QCOMPARE(differences(enriched(QJsonObject{{u"a"_s, 1}}), R"({"a": 1})").size(), 14);
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
