// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "benchtable.h"
#include "fleetcachefile.h"
#include "session.h"
#include "simulator.h"
#include "theme.h"

#include <QMainWindow>
#include <QTemporaryDir>
#include <QTestEventLoop>

namespace switchyard {

using namespace Qt::StringLiterals;

void benchWindow(BenchTable &table, Theme &theme)
{
    const QTemporaryDir folder;
    SystemClock clock;
    SessionSecrets secrets;
    const Profile profile = Profile::create(u"bench"_s); // without a server: what is measured needs none
    table.compare(
        u"a session from nothing to its first paint"_s,
        [&] {
            Session session(std::make_unique<Desk>(profile, Secret(), secrets, clock), folder.filePath(u"window.ini"_s),
                            theme, clock, SessionPages{});
            session.window().resize(1366, 768);
            session.show(u"sites"_s);
            session.window().grab();
        },
        u"an empty window"_s,
        [] {
            QMainWindow window;
            window.resize(1366, 768);
            window.show();
            window.grab();
        },
        25);

    constexpr int sites = 100'000;
    const QString cache = folder.filePath(u"fleet.sqlite"_s);
    {
        FleetStore store;
        fillFleet(store, sites);
        FleetCacheFile file(cache);
        CachedRows all{CacheTableIndex::Sites, store.columns(), {}, {}};
        for (qsizetype row = 0; row < sites; ++row)
            all.rows.push_back(row);
        if (file.open({}).error || !file.write(all))
            qFatal("no cache");
    }
    table.measure(
        u"100,000 sites on disk: from nothing to the first of them painted"_s,
        [&] {
            auto desk = std::make_unique<Desk>(profile, Secret(), secrets, clock, cache);
            FleetStore &fleet = desk->fleet;
            Session session(std::move(desk), folder.filePath(u"window.ini"_s), theme, clock, SessionPages{});
            session.window().resize(1366, 768);
            session.show(u"sites"_s);
            session.window().grab();
            QTestEventLoop loop;
            QObject::connect(&fleet, &EntityStore::adopted, &loop, &QTestEventLoop::exitLoop);
            if (fleet.rows() == 0)
                loop.enterLoop(10);
            session.window().grab();
            if (fleet.rows() == 0)
                qFatal("the fleet was not read");
        },
        400);
}

} // namespace switchyard
