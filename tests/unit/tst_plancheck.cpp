// SPDX-License-Identifier: GPL-3.0-or-later
#include "odddays.h"
#include "planbands.h"
#include "plancheck.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>
#include <set>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 noon = 1'774'785'600'000; // 2026-03-29T12:00:00Z, the day on which clocks go forward in Europe

using Kind = PlanProblem::Kind;

PlanRules rulesAt(qint64 now_ms)
{
    PlanRules rules;
    rules.now = Instant{now_ms, 0};
    rules.zone = QTimeZone("Europe/London");
    return rules;
}

std::vector<Kind> kinds(const std::vector<PlanProblem> &problems)
{
    std::vector<Kind> found;
    std::transform(problems.begin(), problems.end(), std::back_inserter(found),
                   [](const auto &one) { return one.kind; });
    return found;
}

std::vector<Kind> limitKinds(std::optional<double> limit_W, PlanAction action, const PlanBounds &bounds = PlanBounds())
{
    PlanDraft draft;
    draft.add({noon, noon + hour}, action, limit_W);
    PlanRules rules = rulesAt(noon - hour);
    rules.bounds = bounds;
    return kinds(checkPlan(draft, rules));
}

} // namespace

class TestPlanCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodPlanHasNoProblem()
    {
        PlanDraft draft;
        draft.add({noon, noon + hour}, PlanAction::Charge, 2500);
        draft.add({noon + hour, noon + 2 * hour}, PlanAction::Hold, {});
        draft.add({noon + 3 * hour, noon + 4 * hour}, PlanAction::Follow, {});
        QVERIFY(checkPlan(draft, rulesAt(noon)).empty());
        QVERIFY(checkPlan(PlanDraft(), rulesAt(noon)).empty());
    }

    void overlapsAreThoseOfAnOracle()
    {
        QRandomGenerator dice(11);
        for (int round = 0; round < 500; ++round) {
            PlanDraft draft;
            const int count = 1 + int(dice.bounded(9U));
            for (int i = 0; i < count; ++i) {
                const qint64 start = noon + qint64(dice.bounded(40)) * 15 * minute;
                draft.add({start, start + (qint64(dice.bounded(8)) - 1) * 15 * minute}, PlanAction::Hold, {});
            }
            std::set<std::pair<int, int>> expected;
            for (const PlanBlock &a : draft.blocks()) {
                for (const PlanBlock &b : draft.blocks()) {
                    // one quarter of an hour after the other, in both
                    for (qint64 at = noon; at < noon + 20 * hour; at += 15 * minute) {
                        if (a.id != b.id && a.span()->contains(at) && b.span()->contains(at))
                            expected.insert({a.id, b.id});
                    }
                }
            }
            std::set<std::pair<int, int>> found;
            for (const PlanProblem &problem : checkPlan(draft, rulesAt(noon - hour))) {
                if (problem.kind == Kind::Overlap)
                    QVERIFY(found.insert({problem.block, problem.other}).second);
            }
            QCOMPARE(found, expected);
        }
    }

    void anOverlapNamesTheOtherBlock()
    {
        PlanDraft draft;
        const int one = draft.add({noon, noon + 2 * hour}, PlanAction::Charge, 1000);
        const int other = draft.add({noon + hour, noon + 3 * hour}, PlanAction::Discharge, 1000);
        const auto problems = checkPlan(draft, rulesAt(noon));
        QCOMPARE(problems.size(), size_t(2));
        QCOMPARE(problems[0].block, one);
        QCOMPARE(problems[0].other, other);
        QCOMPARE(problems[0].text, u"Overlaps Discharge 29 Mar 14:00 to 16:00 BST."_s);
        QVERIFY(problems[1].text.contains(u"Charge 29 Mar 13:00 to 15:00 BST"_s));
        // one after the other is none
        draft.setSpan(other, {noon + 2 * hour, noon + 3 * hour});
        QVERIFY(checkPlan(draft, rulesAt(noon)).empty());
    }

    void pastStartsAreRefusedButARunningBlockKeepsItsOwn()
    {
        OverlayPlan plan;
        OverlayPlanCommand running;
        running.start = Instant{noon - hour, 0};
        running.end = Instant{noon + hour, 0};
        running.action = PlanAction::Hold;
        plan.commands = {running};
        PlanDraft draft = PlanDraft::served(plan);
        const int id = draft.blocks().front().id;
        QVERIFY(checkPlan(draft, rulesAt(noon)).empty());
        draft.setSpan(id, {noon - hour, noon + 2 * hour});
        QVERIFY(checkPlan(draft, rulesAt(noon)).empty());
        draft.setSpan(id, {noon - 2 * hour, noon + 2 * hour});
        QCOMPARE(kinds(checkPlan(draft, rulesAt(noon))), std::vector{Kind::Past});
        draft.setSpan(id, {noon - hour, noon - minute});
        QCOMPARE(kinds(checkPlan(draft, rulesAt(noon))), std::vector{Kind::Past});
        QCOMPARE(kinds(checkPlan(PlanDraft::copied(plan), rulesAt(noon))), std::vector{Kind::Past});
        // exactly now is not past
        draft.setSpan(id, {noon, noon + hour});
        QVERIFY(checkPlan(draft, rulesAt(noon)).empty());
    }

    void emptyAndUpsideDownSpansAreTold()
    {
        PlanDraft draft;
        const int id = draft.add({noon + hour, noon + hour}, PlanAction::Hold, {});
        QCOMPARE(kinds(checkPlan(draft, rulesAt(noon))), std::vector{Kind::Empty});
        draft.setSpan(id, {noon + 2 * hour, noon + hour});
        QCOMPARE(kinds(checkPlan(draft, rulesAt(noon))), std::vector{Kind::Empty});
        OverlayPlan plan;
        OverlayPlanCommand bare;
        bare.action = PlanAction::Hold;
        plan.commands = {bare};
        QCOMPARE(kinds(checkPlan(PlanDraft::served(plan), rulesAt(noon))), std::vector{Kind::NoTimes});
    }

    void powerLimits()
    {
        const PlanBounds bounds{3000, 2000};
        using Kinds = std::vector<Kind>;
        QCOMPARE(limitKinds(3000, PlanAction::Charge, bounds), Kinds());
        QCOMPARE(limitKinds(3000.5, PlanAction::Charge, bounds), Kinds{Kind::AboveBound});
        QCOMPARE(limitKinds(2500, PlanAction::Discharge, bounds), Kinds{Kind::AboveBound});
        QCOMPARE(limitKinds(1e9, PlanAction::Hold, bounds), Kinds());
        QCOMPARE(limitKinds(1e9, PlanAction::Charge), Kinds());
        QCOMPARE(limitKinds({}, PlanAction::Charge), Kinds{Kind::NoLimit});
        QCOMPARE(limitKinds({}, PlanAction::Follow), Kinds());
        QCOMPARE(limitKinds(0, PlanAction::Charge), Kinds());
        QCOMPARE(limitKinds(-1, PlanAction::Hold), Kinds{Kind::NegativeLimit});
        QCOMPARE(limitKinds(std::numeric_limits<double>::quiet_NaN(), PlanAction::Charge), Kinds{Kind::NotANumber});
        QCOMPARE(limitKinds(std::numeric_limits<double>::infinity(), PlanAction::Charge, bounds),
                 Kinds{Kind::NotANumber});
    }

    void actions()
    {
        PlanDraft draft;
        const int id = draft.add({noon, noon + hour}, PlanAction::Charge, 1000);
        draft.setAction(id, OpenEnum<PlanAction>("levitate"));
        const auto problems = checkPlan(draft, rulesAt(noon));
        QCOMPARE(kinds(problems), std::vector{Kind::UnknownAction});
        QVERIFY(problems.front().text.contains(u"levitate"_s));
    }

    void gapsMatterToOneDialectAndStopNothing()
    {
        PlanDraft draft;
        draft.add({noon, noon + hour}, PlanAction::Hold, {});
        const int second = draft.add({noon + 3 * hour, noon + 4 * hour}, PlanAction::Hold, {});
        PlanRules rules = rulesAt(noon);
        QVERIFY(checkPlan(draft, rules).empty());
        rules.dialect = Dialect::Published;
        const auto problems = checkPlan(draft, rules);
        QCOMPARE(kinds(problems), std::vector{Kind::Gap});
        QCOMPARE(problems.front().block, second);
        QVERIFY(!problems.front().isBlocking());
        draft.setSpan(second, {noon + hour, noon + 2 * hour});
        QVERIFY(checkPlan(draft, rules).empty());
    }

    void boundsComeFromTheProperties()
    {
        Device device;
        QCOMPARE(planBounds(device), PlanBounds());
        device.properties =
            RawJson{"{\"ratedPower_W\":5000,\"maxDischargePower_W\":4000,\"deep\":{\"ratedPower_W\":1}}"};
        QCOMPARE(planBounds(device), (PlanBounds{5000, 4000}));
        device.properties = RawJson{"{\"ratedPower_W\":\"5000\",\"maxChargePower_W\":-3}"};
        QCOMPARE(planBounds(device), PlanBounds());
        device.properties = RawJson{"[1]"};
        QCOMPARE(planBounds(device), PlanBounds());
        QCOMPARE((PlanBounds{5000, {}}).narrowedBy({3000, 2000}), (PlanBounds{3000, 2000}));
    }

    void bandsAreSignedAsTelemetryIs()
    {
        PlanDraft draft;
        draft.add({noon + 2 * hour, noon + 3 * hour}, PlanAction::Discharge, 1500);
        draft.add({noon, noon + hour}, PlanAction::Charge, 2500);
        draft.add({noon + hour, noon + 2 * hour}, PlanAction::Hold, 100);
        OverlayPlan plan = draft.toPlan();
        plan.commands.emplace_back(); // without times
        const auto bands = planBands(plan);
        QCOMPARE(bands.size(), size_t(3));
        QCOMPARE(bands[0].span, (Span{noon, noon + hour}));
        QCOMPARE(bands[0].role, BandRole::In);
        QCOMPARE(bands[0].level_W, std::optional(2500.0));
        QVERIFY(bands[0].label.startsWith(u"Charge, at most 2.50"_s));
        QCOMPARE(bands[1].role, BandRole::Still);
        QCOMPARE(bands[1].level_W, std::nullopt);
        QCOMPARE(bands[2].level_W, std::optional(-1500.0));
    }

    void daysThatAreNot24HoursLongAreFound()
    {
        const QTimeZone london("Europe/London");
        const auto spring = oddDays({noon, noon + hour}, london); // the change was in the night before
        QCOMPARE(spring.size(), size_t(1));
        QCOMPARE(spring.front().date, QDate(2026, 3, 29));
        QCOMPARE(spring.front().hours(), 23.0);
        QCOMPARE(spring.front().change_ms, QDateTime({2026, 3, 29}, {1, 0}, Qt::UTC).toMSecsSinceEpoch());
        QVERIFY(oddDays({noon + 24 * hour, noon + 48 * hour}, london).empty());
        QVERIFY(oddDays({noon, noon + hour}, QTimeZone::utc()).empty());
        const auto year = oddDays({noon - 24 * hour, noon + 300 * 24 * hour}, london);
        QCOMPARE(year.size(), size_t(2));
        QCOMPARE(year.back().hours(), 25.0);
        QCOMPARE(oddDays({noon, noon + 300 * 24 * hour}, QTimeZone("Australia/Lord_Howe")).front().hours(), 24.5);
        QVERIFY(oddDays({noon, noon}, london).empty());
    }

    void spansNameTheClockChange()
    {
        const QTimeZone london("Europe/London");
        const qint64 change = QDateTime({2026, 10, 25}, {1, 0}, Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(planSpanText({change - hour, change + hour}, london), u"25 Oct 01:00 BST to 02:00 GMT"_s);
        QCOMPARE(planSpanText({change + 22 * hour, change + 25 * hour}, london), u"25 Oct 23:00 to 26 Oct 02:00 GMT"_s);
    }
};

QTEST_APPLESS_MAIN(TestPlanCheck)
#include "tst_plancheck.moc"
