// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewhistory.h"

#include <QRandomGenerator>
#include <QTest>

using namespace switchyard;

namespace {

ViewHistory::View view(qint64 start)
{
    return {SpanPreset::Custom, {start, start + 10}};
}

} // namespace

class TestViewHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneHasNowhereToGo()
    {
        ViewHistory history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        history.visit(view(1));
        QVERIFY(!history.canGoBack() && !history.canGoForward());
    }

    void theSameViewAgainIsNoStep()
    {
        ViewHistory history;
        history.visit(view(1));
        history.visit(view(1));
        QVERIFY(!history.canGoBack());
        history.visit(view(2));
        QCOMPARE(history.back(), view(1));
        history.visit(view(1)); // is what is looked at: what lies ahead stays
        QVERIFY(history.canGoForward());
        QCOMPARE(history.forward(), view(2));
    }

    void walksLikeAListWithAPlace()
    {
        QRandomGenerator random(61);
        ViewHistory history;
        std::vector<ViewHistory::View> views;
        size_t at = 0;
        for (int step = 0; step < 20'000; ++step) {
            const int kind = random.bounded(4);
            if (kind == 0 && history.canGoBack())
                QCOMPARE(history.back(), views[--at]);
            else if (kind == 1 && history.canGoForward())
                QCOMPARE(history.forward(), views[++at]);
            else {
                const ViewHistory::View next = view(random.bounded(5));
                history.visit(next);
                if (views.empty() || !(views[at] == next)) {
                    views.resize(views.empty() ? 0 : at + 1);
                    views.push_back(next);
                    if (views.size() > ViewHistory::most)
                        views.erase(views.begin());
                    at = views.size() - 1;
                }
            }
            QCOMPARE(history.canGoBack(), at > 0);
            QCOMPARE(history.canGoForward(), at + 1 < views.size());
        }
    }

    void theOldestAreForgotten()
    {
        ViewHistory history;
        for (qint64 i = 0; i < qint64(ViewHistory::most) + 20; ++i)
            history.visit(view(i));
        size_t steps = 0;
        while (history.canGoBack()) {
            ++steps;
            if (const ViewHistory::View &back = history.back(); !history.canGoBack())
                QCOMPARE(back, view(20));
        }
        QCOMPARE(steps, ViewHistory::most - 1);
    }
};

QTEST_APPLESS_MAIN(TestViewHistory)
#include "tst_viewhistory.moc"
