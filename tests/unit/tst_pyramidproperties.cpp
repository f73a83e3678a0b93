// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriespyramid.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <cmath>

using namespace switchyard;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr size_t none = SeriesPyramid::none;

//! Whole numbers, so that sums are exact, with runs of what is none and many equal ones.
std::vector<double> randomValues(QRandomGenerator &random, size_t count)
{
    std::vector<double> values;
    values.reserve(count);
    int missing = 0;
    for (size_t i = 0; i < count; ++i) {
        if (missing == 0 && random.bounded(60) == 0)
            missing = random.bounded(random.bounded(8) == 0 ? 900 : 40);
        if (missing > 0) {
            --missing;
            values.push_back(missing % 5 == 1 ? infinite : missing % 5 == 2 ? -infinite : nothing);
        } else {
            values.push_back(random.bounded(-50, 50));
        }
    }
    return values;
}

struct Naive
{
    SeriesDigest digest;
    size_t lowest = none;
    size_t highest = none;
    size_t first = none;
    size_t last = none;
};

Naive naive(const std::vector<double> &values, size_t first, size_t last)
{
    Naive found;
    for (size_t i = first; i < std::min(last, values.size()); ++i) {
        const double value = values[i];
        if (!std::isfinite(value))
            continue;
        if (found.first == none)
            found.first = found.lowest = found.highest = i;
        found.last = i;
        if (value < values[found.lowest])
            found.lowest = i;
        if (value > values[found.highest])
            found.highest = i;
        (value > 0 ? found.digest.positive : found.digest.negative) += value;
        ++found.digest.count;
        found.digest.min = values[found.lowest];
        found.digest.max = values[found.highest];
    }
    return found;
}

//! What differs between the pyramid's answers and the naive ones; empty where nothing does.
QString difference(const SeriesPyramid &pyramid, const std::vector<double> &values, size_t first, size_t last)
{
    const Naive expected = naive(values, first, last);
    const SeriesDigest digest = pyramid.digest(values, first, last);
    const char *wrong = digest.count != expected.digest.count       ? "count"
        : digest.min != expected.digest.min                         ? "min"
        : digest.max != expected.digest.max                         ? "max"
        : digest.positive != expected.digest.positive               ? "positive"
        : digest.negative != expected.digest.negative               ? "negative"
        : pyramid.lowest(values, first, last) != expected.lowest    ? "lowest"
        : pyramid.highest(values, first, last) != expected.highest  ? "highest"
        : pyramid.firstValue(values, first, last) != expected.first ? "firstValue"
        : pyramid.lastValue(values, first, last) != expected.last   ? "lastValue"
                                                                    : nullptr;
    return wrong
        ? QStringLiteral("%1 of [%2, %3) of %4").arg(QLatin1StringView(wrong)).arg(first).arg(last).arg(values.size())
        : QString();
}

QString differenceAnywhere(QRandomGenerator &random, const SeriesPyramid &pyramid, const std::vector<double> &values,
                           int ranges)
{
    QString wrong = difference(pyramid, values, 0, values.size());
    for (int i = 0; i < ranges && wrong.isEmpty(); ++i) {
        // Ends on and beside the borders of groups as often as anywhere; beyond the end and reversed too.
        const size_t grid = std::array<size_t, 4>{1, 1, 16, 256}[size_t(random.bounded(4))];
        const auto any = [&] { return size_t(random.bounded(int(values.size()) + 20)) / grid * grid; };
        const size_t first = any();
        const size_t last = any() + size_t(random.bounded(2));
        wrong = difference(pyramid, values, first, last);
    }
    return wrong;
}

} // namespace

class TestPyramidProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLengthAnswersAsALoopDoes()
    {
        QRandomGenerator random(3);
        for (size_t count = 0; count <= 600; ++count) {
            const std::vector<double> values = randomValues(random, count);
            const QString wrong = differenceAnywhere(random, SeriesPyramid(values), values, 40);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void longSeriesAnswerAsALoopDoes()
    {
        QRandomGenerator random(4);
        for (const size_t count : {4095, 4096, 4097, 65'536, 65'537, 70'000}) {
            const std::vector<double> values = randomValues(random, count);
            const QString wrong = differenceAnywhere(random, SeriesPyramid(values), values, 60);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void aSingleValueAmongNoneIsFound()
    {
        std::vector<double> values(70'000, nothing);
        for (const size_t at : {0, 15, 16, 255, 256, 4096, 40'000, 69'999}) {
            values[at] = -7;
            const SeriesPyramid pyramid(values);
            for (const auto &[first, last] : {std::pair<size_t, size_t>{0, 70'000},
                                              {at, at + 1},
                                              {at / 2, 70'000},
                                              {0, at + 1},
                                              {at + 1, 70'000},
                                              {0, at}}) {
                const QString wrong = difference(pyramid, values, first, last);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            }
            values[at] = nothing;
        }
    }

    void extendedStepByStepIsBuiltAtOnce_data()
    {
        QTest::addColumn<QList<int>>("sizes");
        QTest::newRow("one at a time over the first groups") << QList<int>{1, 2, 3, 15, 16, 17, 31, 32, 33, 34};
        QTest::newRow("full groups, then a level more") << QList<int>{256, 257, 300, 512};
        QTest::newRow("two full levels, then a third") << QList<int>{4096, 4097, 5000};
        QTest::newRow("three full levels, then a fourth") << QList<int>{65'536, 65'552, 70'000};
        QTest::newRow("from nothing") << QList<int>{0, 0, 5, 600, 600, 601};
    }
    void extendedStepByStepIsBuiltAtOnce()
    {
        QFETCH(QList<int>, sizes);
        QRandomGenerator random(5);
        const std::vector<double> all = randomValues(random, 70'000);
        SeriesPyramid pyramid;
        std::vector<double> values;
        for (const int size : std::as_const(sizes)) {
            values.assign(all.begin(), all.begin() + size);
            pyramid.extend(values);
            QCOMPARE(pyramid.size(), size_t(size));
            const QString wrong = differenceAnywhere(random, pyramid, values, 60);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void anyStepsOfExtendingComeToTheSame()
    {
        QRandomGenerator random(6);
        for (int round = 0; round < 30; ++round) {
            const std::vector<double> all = randomValues(random, 1 + size_t(random.bounded(5000)));
            SeriesPyramid pyramid;
            std::vector<double> values;
            while (values.size() < all.size()) {
                const auto more = std::min(all.size() - values.size(), size_t(random.bounded(1, 300)));
                const auto from = all.begin() + std::ptrdiff_t(values.size());
                values.insert(values.end(), from, from + std::ptrdiff_t(more));
                pyramid.extend(values);
                const QString wrong = differenceAnywhere(random, pyramid, values, 3);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            }
        }
    }

    void hugeValuesOfBothSignsHaveAMean()
    {
        std::vector<double> values(40, 1e307);
        values.resize(60, -1e308);
        values.resize(61, nothing);
        // The sum below zero does not fit, and so says the digest; each value by itself does.
        const SeriesPyramid pyramid(values);
        const SeriesDigest all = pyramid.digest(values, 0, values.size());
        QCOMPARE(all.min, -1e308);
        QCOMPARE(all.max, 1e307);
        QCOMPARE(all.count, quint32(60));
        QVERIFY(!std::isfinite(all.negative) && !std::isfinite(all.mean()));
        const SeriesDigest some = pyramid.digest(values, 30, 41);
        QVERIFY(std::isfinite(some.mean()));
        QVERIFY(std::abs(some.mean() - 0.0) < 1e293);
        // One of each: the sums fit where their difference would not.
        std::vector<double> two{1.7e308, -1.7e308};
        QCOMPARE(SeriesPyramid(two).digest(two, 0, 2).mean(), 0.0);
        QVERIFY(std::isnan(SeriesDigest().mean()));
    }

    void aLongStretchWithoutValuesCostsNoMoreThanItsGroups()
    {
        // Ten thousand questions of a million values each: a walk over the values takes half a minute.
        const std::vector<double> values(1'000'000, nothing);
        const SeriesPyramid pyramid(values);
        size_t found = 0;
        for (size_t i = 0; i < 5'000; ++i) {
            found += pyramid.firstValue(values, i, values.size()) != none;
            found += pyramid.lastValue(values, 0, values.size() - i) != none;
        }
        QCOMPARE(found, size_t(0));
    }
};

QTEST_APPLESS_MAIN(TestPyramidProperties)
#include "tst_pyramidproperties.moc"
