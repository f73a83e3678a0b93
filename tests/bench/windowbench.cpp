// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "benchtable.h"
#include "session.h"
#include "simulator.h"
#include "theme.h"

#include <QMainWindow>
#include <QTemporaryDir>
#include <QTest>

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
}

} // namespace switchyard
