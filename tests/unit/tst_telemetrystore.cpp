// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetryseriesstore.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <cmath>
#include <map>

using namespace switchyard;
using namespace std::chrono_literals;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 step = 300'000;
constexpr int places = 60;

//! A store as a table of cells, one by one.
struct Naive
{
    std::map<qint64, std::map<QByteArray, double>> cells;
    std::array<bool, places> covered{};
    std::array<bool, places> settled{};
    std::array<bool, places> settledEnergy{};

    void merge(const Telemetry &answer)
    {
        for (size_t i = 0; i < answer.size(); ++i) {
            auto &row = cells[answer.timestamps_ms[i]];
            for (const TelemetrySeries &series : answer.series) {
                if (std::isfinite(series.values[i]))
                    row[series.channel] = series.values[i];
            }
        }
    }
};

std::vector<Span> spansOf(const std::array<bool, places> &marks, int from = 0, int to = places, bool wanted = true)
{
    SpanSet set;
    for (int i = from; i < to; ++i) {
        if (marks[size_t(i)] == wanted)
            set.add({i * step, (i + 1) * step});
    }
    return set.spans();
}

//! Answers come sorted as a rule, now and then shuffled or with a time twice; a quarter of the values is missing.
Telemetry randomAnswer(QRandomGenerator &random, int from, int to)
{
    static const std::array<QByteArray, 4> channels{"power_W", "stateOfCharge_pct", "energy_Wh_increment", "voltage_V"};
    Telemetry answer;
    answer.timestamps_ms.reserve(size_t(to - from) + 1);
    for (int place = from; place < to; ++place) {
        if (random.bounded(4) > 0)
            answer.timestamps_ms.push_back(place * step);
    }
    if (!answer.timestamps_ms.empty() && random.bounded(3) == 0) {
        std::reverse(answer.timestamps_ms.begin(), answer.timestamps_ms.end());
        answer.timestamps_ms.push_back(answer.timestamps_ms.front());
    }
    for (const QByteArray &channel : channels) {
        if (random.bounded(3) == 0)
            continue;
        std::vector<double> values(answer.size());
        for (double &value : values)
            value = random.bounded(4) == 0 ? nothing : random.bounded(1000);
        answer.series.push_back({channel, std::move(values)});
    }
    return answer;
}

QString difference(const TelemetrySeriesStore &store, const Naive &expected)
{
    if (store.size() != expected.cells.size())
        return QStringLiteral("number of times");
    for (size_t i = 1; i < store.channels().size(); ++i) {
        if (!(store.channels()[i - 1].channel < store.channels()[i].channel))
            return QStringLiteral("order of channels");
    }
    size_t i = 0;
    for (const auto &[time, row] : expected.cells) {
        if (store.times()[i] != time)
            return QStringLiteral("times");
        for (const auto &[channel, value] : row) {
            const TelemetrySeries *series = store.find(channel);
            if (!series || series->values.size() != store.size() || series->values[i] != value)
                return QStringLiteral("a value");
        }
        for (const TelemetrySeries &series : store.channels()) {
            if (std::isfinite(series.values[i]) && !row.contains(series.channel))
                return QStringLiteral("a value that never was");
        }
        ++i;
    }
    if (store.covered() != spansOf(expected.covered))
        return QStringLiteral("covered");
    if (store.settled(false).spans() != spansOf(expected.settled))
        return QStringLiteral("settled");
    if (store.settled(true).spans() != spansOf(expected.settledEnergy))
        return QStringLiteral("settled with energy");
    return {};
}

bool sameNumbers(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](double one, double other) { return one == other || (std::isnan(one) && std::isnan(other)); });
}

bool same(const TelemetrySeriesStore &a, const TelemetrySeriesStore &b)
{
    const auto sameSeries = [](const TelemetrySeries &one, const TelemetrySeries &other) {
        return one.channel == other.channel && sameNumbers(one.values, other.values);
    };
    return a.times() == b.times() && a.covered() == b.covered() && a.settled(false) == b.settled(false)
        && a.settled(true) == b.settled(true) && a.bucket() == b.bucket()
        && std::equal(a.channels().begin(), a.channels().end(), b.channels().begin(), b.channels().end(), sameSeries);
}

//! One random answer into both.
void mergeRandom(QRandomGenerator &random, TelemetrySeriesStore &store, Naive &naive)
{
    const int from = random.bounded(places);
    const int to = std::min(places, from + random.bounded(20));
    const int until = random.bounded(places);
    const bool energy = random.bounded(2) == 0;
    const Telemetry answer = randomAnswer(random, from, to);
    store.merge(answer, {from * step, to * step}, {until * step, energy});
    naive.merge(answer);
    for (int place = from; place < to; ++place) {
        naive.covered[size_t(place)] = true;
        naive.settled[size_t(place)] |= place < until;
        naive.settledEnergy[size_t(place)] |= place < until && energy;
    }
}

} // namespace

class TestTelemetryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergingIsWhatATableOfCellsDoes()
    {
        QRandomGenerator random(31);
        for (int round = 0; round < 200; ++round) {
            TelemetrySeriesStore store(5min);
            Naive naive;
            for (int answers = 0; answers < 12; ++answers) {
                mergeRandom(random, store, naive);
                const QString wrong = difference(store, naive);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                const int from = random.bounded(places);
                const int to = random.bounded(from, places + 1);
                QCOMPARE(store.holes({from * step, to * step}, false), spansOf(naive.settled, from, to, false));
                QCOMPARE(store.holes({from * step, to * step}, true), spansOf(naive.settledEnergy, from, to, false));
            }
        }
    }

    void copiesStayWhatTheyWere()
    {
        QRandomGenerator random(32);
        for (int round = 0; round < 60; ++round) {
            TelemetrySeriesStore store(5min);
            Naive naive;
            std::vector<std::pair<TelemetrySeriesStore, Naive>> earlier;
            earlier.reserve(8);
            for (int answers = 0; answers < 8; ++answers) {
                mergeRandom(random, store, naive);
                earlier.emplace_back(store, naive);
                if (random.bounded(3) == 0) { // a copy that goes its own way
                    auto &[copy, known] = earlier[size_t(random.bounded(int(earlier.size())))];
                    mergeRandom(random, copy, known);
                }
                for (const auto &[copy, known] : earlier) {
                    const QString wrong = difference(copy, known);
                    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                }
            }
        }
    }

    void timesThatSomebodyKeepsStay()
    {
        TelemetrySeriesStore store(5min);
        store.merge({{0, step}, {{"power_W", {1, 2}}}}, {0, 2 * step});
        const auto kept = store.sharedTimes();
        store.merge({{2 * step}, {{"power_W", {3}}}}, {2 * step, 3 * step});
        QCOMPARE(*kept, (std::vector<qint64>{0, step}));
        QCOMPARE(store.size(), size_t(3));
    }

    void aPartHasWhatLiesWithin()
    {
        QRandomGenerator random(33);
        for (int round = 0; round < 200; ++round) {
            TelemetrySeriesStore store(5min);
            Naive naive;
            for (int answers = 0; answers < 5; ++answers)
                mergeRandom(random, store, naive);
            const int from = random.bounded(places);
            const int to = random.bounded(from, places + 1);
            const TelemetrySeriesStore part = store.within({from * step, to * step});
            std::erase_if(naive.cells,
                          [&](const auto &row) { return row.first < from * step || row.first >= to * step; });
            for (int place = 0; place < places; ++place) {
                if (place >= from && place < to)
                    continue;
                for (auto *marks : {&naive.covered, &naive.settled, &naive.settledEnergy})
                    (*marks)[size_t(place)] = false;
            }
            const QString wrong = difference(part, naive);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            QCOMPARE(part.bucket(), store.bucket());
            QCOMPARE(part.channels().size(), store.channels().size());
        }
    }

    void storesMergeAsTheirAnswersWould()
    {
        QRandomGenerator random(34);
        for (int round = 0; round < 200; ++round) {
            TelemetrySeriesStore one(5min);
            TelemetrySeriesStore other(5min);
            Naive naive;
            Naive second;
            for (int answers = random.bounded(4); answers-- > 0;)
                mergeRandom(random, one, naive);
            for (int answers = random.bounded(4); answers-- > 0;)
                mergeRandom(random, other, second);
            const TelemetrySeriesStore before = other;
            one.merge(other);
            for (const auto &[time, row] : second.cells) {
                for (const auto &[channel, value] : row)
                    naive.cells[time][channel] = value;
                naive.cells.try_emplace(time);
            }
            for (size_t place = 0; place < places; ++place) {
                naive.covered[place] |= second.covered[place];
                naive.settled[place] |= second.settled[place];
                naive.settledEnergy[place] |= second.settledEnergy[place];
            }
            const QString wrong = difference(one, naive);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            QVERIFY(same(other, before));
        }
    }

    void aMillionSamplesOfAYearComeToTheSameInEitherOrder()
    {
        constexpr int weeks = 53;
        constexpr qint64 week = 7 * 24 * 3'600'000LL;
        constexpr size_t aWeek = 18'900; // a million in a year, every 32 seconds
        std::vector<Telemetry> answers;
        answers.reserve(weeks);
        QRandomGenerator random(35);
        for (int w = 0; w < weeks; ++w) {
            Telemetry answer;
            answer.timestamps_ms.reserve(aWeek);
            std::vector<double> power(aWeek);
            std::vector<double> charge(aWeek);
            for (size_t i = 0; i < aWeek; ++i) {
                answer.timestamps_ms.push_back(w * week + qint64(i) * 32'000);
                power[i] = random.bounded(20) == 0 ? nothing : random.bounded(-5000, 5000);
                charge[i] = random.bounded(100);
            }
            answer.series = {{"power_W", std::move(power)}, {"stateOfCharge_pct", std::move(charge)}};
            answers.push_back(std::move(answer));
        }
        TelemetrySeriesStore forward(32s);
        TelemetrySeriesStore backward(32s);
        QElapsedTimer watch;
        watch.start();
        for (int w = 0; w < weeks; ++w)
            forward.merge(answers[size_t(w)], {w * week, (w + 1) * week}, {weeks * week, true});
        for (int w = weeks; w-- > 0;)
            backward.merge(answers[size_t(w)], {w * week, (w + 1) * week}, {weeks * week, true});
        // Generous: what is moved anew for every sample, not for every answer, takes minutes.
        QVERIFY2(watch.elapsed() < 30'000, qPrintable(QString::number(watch.elapsed())));
        QCOMPARE(forward.size(), aWeek * weeks);
        QVERIFY(same(forward, backward));
        QCOMPARE(forward.settled(true).spans(), (std::vector<Span>{{0, weeks * week}}));
        QVERIFY(forward.holes({0, weeks * week}, true).empty());
    }

    void settledSpansHaveNoHolesAndUnsettledOnesDo()
    {
        TelemetrySeriesStore store(5min);
        store.merge({}, {0, 10 * step}, {6 * step, false});
        QCOMPARE(store.holes({0, 12 * step}, false), (std::vector<Span>{{6 * step, 12 * step}}));
        QCOMPARE(store.holes({0, 12 * step}, true), (std::vector<Span>{{0, 12 * step}}));
        store.merge({}, {2 * step, 4 * step}, {10 * step, true});
        QCOMPARE(store.holes({0, 6 * step}, true), (std::vector<Span>{{0, 2 * step}, {4 * step, 6 * step}}));
        QCOMPARE(store.holes({0, 6 * step}, false), std::vector<Span>{});
        // Settled before it begins: nothing of it is.
        store.merge({}, {20 * step, 30 * step}, {15 * step, true});
        QCOMPARE(store.settled(true).spans(), (std::vector<Span>{{2 * step, 4 * step}}));
    }
};

QTEST_APPLESS_MAIN(TestTelemetryStore)
#include "tst_telemetrystore.moc"
