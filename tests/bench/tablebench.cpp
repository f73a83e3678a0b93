// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "benchtable.h"
#include "sitemodel.h"
#include "tableview.h"

#include <QMainWindow>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTestEventLoop>
#include <QTimer>

namespace switchyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void untilOrdered(SiteModel &model, const std::function<void()> &wish)
{
    QTestEventLoop loop;
    bool ordered = false; // at once, where there is nothing to order
    QObject::connect(&model, &SiteModel::orderChanged, &loop, [&] {
        ordered = true;
        loop.exitLoop();
    });
    wish();
    if (!ordered)
        loop.enterLoop(60);
    if (!ordered)
        qFatal("the table was not ordered");
}

//! What Qt has for it: each text of each row asked for, compared, and thrown away.
void benchAgainstProxy(BenchTable &table, SiteModel &model, const QString &rows)
{
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    bool other = false;
    std::vector<double> ours;
    std::vector<double> proxys;
    for (int round = 0; round < 3; ++round) {
        other = !other; // or nothing would change
        const QString text = other ? u"residence 31"_s : u"residence 41"_s;
        proxys.push_back(timed_ms([&] { proxy.setFilterFixedString(text); }));
        proxy.setSourceModel(nullptr); // or it would follow what the model does
        ours.push_back(timed_ms([&] { untilOrdered(model, [&] { model.setFilter(u'"' + text + u'"'); }); }));
        untilOrdered(model, [&] { model.setFilter({}); });
        proxy.setSourceModel(&model);
    }
    table.add(rows + u" sites: a keystroke, key to rows"_s, quantile(ours, 0.5), u"QSortFilterProxyModel"_s,
              quantile(proxys, 0.5), 1.0 / 50);
    proxy.setFilterFixedString({});
    const double proxySort = timed_ms([&] { proxy.sort(SiteModel::Name); });
    proxy.setSourceModel(nullptr);
    untilOrdered(model, [&] { model.setSort({{SiteModel::Name, Qt::DescendingOrder}}); }); // the first time
    const double sort =
        timed_ms([&] { untilOrdered(model, [&] { model.setSort({{SiteModel::Name, Qt::AscendingOrder}}); }); });
    table.add(rows + u" sites: sort by name, ranks known"_s, sort, u"QSortFilterProxyModel"_s, proxySort, 0.1);
    untilOrdered(model, [&] { model.setSort({}); });
}

void benchPainting(BenchTable &table, FleetStore &store, SiteModel &model)
{
    const auto first = [](QAbstractItemModel *shown) {
        QMainWindow window;
        window.resize(1366, 768);
        if (shown) {
            auto *view = new TableView(u"Sites"_s);
            view->setModel(shown);
            window.setCentralWidget(view);
        }
        window.show();
        window.grab();
        if (auto *view = window.findChild<TableView *>())
            view->setModel(nullptr);
    };
    table.measure(u"1,000,000 sites: first paint of the table"_s, [&] { first(&model); }, 100);

    QMainWindow window;
    window.resize(1366, 768);
    auto *view = new TableView(u"Sites"_s);
    view->setModel(&model);
    window.setCentralWidget(view);
    window.show();
    window.grab();
    QRandomGenerator random(1);
    std::vector<double> jumps;
    for (int i = 0; i < 200; ++i) {
        view->verticalScrollBar()->setValue(int(random.bounded(view->verticalScrollBar()->maximum())));
        jumps.push_back(timed_ms([&] { view->viewport()->grab(); }));
    }
    table.note(u"1,000,000 sites: paint after a jump, p95"_s, quantile(jumps, 0.95), 8);

    // A frame: what came meanwhile goes into the store, the model tells it once, the rows in view are painted. Half of the
    // updates concern what is on screen.
    view->verticalScrollBar()->setValue(0);
    constexpr int perFrame = 10'000 / 60;
    Site site;
    site.address = Address{};
    std::vector<double> frames;
    for (int frame = 0; frame < 120; ++frame) {
        frames.push_back(timed_ms([&] {
            for (int i = 0; i < perFrame; ++i) {
                const auto row = qsizetype(random.bounded(i % 2 ? 20 : int(store.rows())));
                site.siteId = store.idAt(row);
                site.name = u"Changed %1"_s.arg(random.bounded(100'000));
                store.take(site, Instant{1'800'000'000'000 + frame});
            }
        }));
        QTestEventLoop loop;
        QTimer::singleShot(17ms, &loop, &QTestEventLoop::exitLoop); // the model's own frame comes in between
        double told_ms = 0;
        QObject::connect(&model, &SiteModel::dataChanged, &loop, [&] {
            if (told_ms == 0)
                told_ms = timed_ms([&] { view->viewport()->grab(); });
        });
        loop.enterLoop(1);
        frames.back() += told_ms;
    }
    table.note(u"1,000,000 sites: 10,000 updates a second, frame p95"_s, quantile(frames, 0.95), 16.7);
    view->setModel(nullptr);
}

} // namespace

void benchTableView(BenchTable &table)
{
    SystemClock clock;
    Worker worker;
    for (const auto &[rows, name] : {std::pair(100'000, u"100,000"_s), std::pair(1'000'000, u"1,000,000"_s)}) {
        FleetStore store;
        fillFleet(store, rows);
        SiteModel model(store, worker, clock);
        untilOrdered(model, [&] { model.setFilter(u"warm"_s); }); // the folded texts
        untilOrdered(model, [&] { model.setFilter({}); });
        benchAgainstProxy(table, model, name);
        if (rows == 1'000'000)
            benchPainting(table, store, model);
    }
}

} // namespace switchyard
