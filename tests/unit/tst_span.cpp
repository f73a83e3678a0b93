// SPDX-License-Identifier: GPL-3.0-or-later
#include "span.h"

#include <QRandomGenerator>
#include <QTest>

#include <bitset>

using namespace switchyard;

namespace {

constexpr int width = 64;
using Bits = std::bitset<width>;

Bits bitsOf(const Span &span)
{
    Bits bits;
    for (qint64 ms = 0; ms < width; ++ms)
        bits.set(size_t(ms), span.contains(ms));
    return bits;
}

Bits bitsOf(const std::vector<Span> &spans)
{
    Bits bits;
    for (const Span &span : spans)
        bits |= bitsOf(span);
    return bits;
}

//! None is empty, none touches the next one.
bool isTidy(const std::vector<Span> &spans)
{
    for (size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].isEmpty() || (i > 0 && spans[i].start_ms <= spans[i - 1].end_ms))
            return false;
    }
    return true;
}

//! Any stretch of the bits, now and then an empty or a reversed one.
Span randomSpan(QRandomGenerator &random)
{
    const qint64 start = random.bounded(width);
    return {start, std::min<qint64>(width, start + random.bounded(-2, 20))};
}

} // namespace

class TestSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetIsWhatABitmapIs()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 400; ++round) {
            SpanSet set;
            Bits bits;
            for (int step = 0; step < 25; ++step) {
                const Span span = randomSpan(random);
                if (random.bounded(3) == 0) {
                    set.remove(span);
                    bits &= ~bitsOf(span);
                } else {
                    set.add(span);
                    bits |= bitsOf(span);
                }
                QVERIFY(isTidy(set.spans()));
                QCOMPARE(bitsOf(set.spans()), bits);
                QCOMPARE(set.length_ms(), qint64(bits.count()));
                QCOMPARE(set.isEmpty(), bits.none());

                const Span looked = randomSpan(random);
                const std::vector<Span> holes = set.holes(looked);
                QVERIFY(isTidy(holes));
                QCOMPARE(bitsOf(holes), bitsOf(looked) & ~bits);
                const SpanSet part = set.within(looked);
                QVERIFY(isTidy(part.spans()));
                QCOMPARE(bitsOf(part.spans()), bitsOf(looked) & bits);
            }
        }
    }

    void setsTogetherAreWhatBitmapsTogetherAre()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 300; ++round) {
            SpanSet one;
            SpanSet other;
            for (int i = random.bounded(8); i-- > 0;)
                one.add(randomSpan(random));
            for (int i = random.bounded(8); i-- > 0;)
                other.add(randomSpan(random));
            const Bits both = bitsOf(one.spans()) | bitsOf(other.spans());
            SpanSet swapped = other;
            swapped.add(one);
            one.add(other);
            QVERIFY(isTidy(one.spans()));
            QCOMPARE(bitsOf(one.spans()), both);
            QCOMPARE(one, swapped);
        }
    }

    void aSetAddedToItselfStays()
    {
        SpanSet set;
        for (qint64 start : {0, 10, 20})
            set.add({start, start + 5});
        const SpanSet before = set;
        set.add(set);
        QCOMPARE(set, before);
    }

    void spansThatTouchAreOne()
    {
        SpanSet set;
        set.add({0, 10});
        set.add({20, 30});
        QCOMPARE(set.spans().size(), size_t(2));
        set.add({10, 20});
        QCOMPARE(set.spans(), (std::vector<Span>{{0, 30}}));
        set.add({-5, 0});
        QCOMPARE(set.spans(), (std::vector<Span>{{-5, 30}}));
    }

    void emptySpansChangeNothing()
    {
        SpanSet set;
        set.add({5, 5});
        set.add({7, 3});
        QVERIFY(set.isEmpty());
        set.add({0, 10});
        set.remove({5, 5});
        set.remove({8, 2});
        QCOMPARE(set.spans(), (std::vector<Span>{{0, 10}}));
        QVERIFY(set.holes({4, 4}).empty());
        QVERIFY(set.holes({12, 11}).empty());
        QVERIFY(set.within({4, 4}).isEmpty());
        QVERIFY(set.within({9, 1}).isEmpty());
    }

    void aCutIsWhatBothHave()
    {
        QCOMPARE((Span{0, 10}.cutTo({5, 20})), (Span{5, 10}));
        QCOMPARE((Span{0, 10}.cutTo({-5, 20})), (Span{0, 10}));
        QVERIFY((Span{0, 10}.cutTo({10, 20})).isEmpty());
        QVERIFY((Span{0, 10}.cutTo({15, 20})).isEmpty());
        QCOMPARE((Span{0, 10}.cutTo({15, 20})).length_ms(), qint64(0));
        QVERIFY((Span{0, 10}.contains(0)) && !(Span{0, 10}.contains(10)));
    }
};

QTEST_APPLESS_MAIN(TestSpan)
#include "tst_span.moc"
