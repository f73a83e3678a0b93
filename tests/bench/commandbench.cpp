// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "benchtable.h"
#include "desk.h"
#include "simulatedprofile.h"
#include "simulator.h"

#include <QTemporaryDir>
#include <QTestEventLoop>

namespace switchyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int changes = 10'000;
constexpr auto latency = 50ms;

std::vector<QByteArray> idsOf(Desk &desk)
{
    std::vector<QByteArray> ids;
    QTestEventLoop loop;
    desk.api.call(listDevices).then(&loop, [&](const Result<DeviceIds> &list) {
        for (size_t i = 0; list && i < list->ids.size() && ids.size() < changes; ++i)
            ids.emplace_back(list->ids.at(i).data(), qsizetype(list->ids.at(i).size()));
        loop.exitLoop();
    });
    loop.enterLoop(60);
    if (ids.size() != changes)
        qFatal("too few devices");
    return ids;
}

//! What the service is asked for anyway: the same writes, as many at once, and nothing kept of them.
void bareWrites(Desk &desk, const std::vector<QByteArray> &ids)
{
    QTestEventLoop loop;
    size_t sent = 0;
    size_t answered = 0;
    std::function<void()> next = [&] {
        if (sent == ids.size())
            return;
        OperationMode mode;
        mode.mode = Mode::Smart;
        desk.api.callWith(Urgency::Nearby, setDeviceOperationMode, SynthId(ids[sent++]), mode)
            .then(&loop, [&](const Result<OperationMode> &answer) {
                if (!answer)
                    qFatal("a bare write failed");
                if (++answered == ids.size())
                    loop.exitLoop();
                else
                    next();
            });
    };
    for (int i = 0; i < CommandPace().window; ++i)
        next();
    loop.enterLoop(600);
    if (answered != ids.size())
        qFatal("the bare writes did not end");
}

void journaledWrites(Desk &desk, const std::vector<QByteArray> &ids)
{
    NewCommand command;
    command.operation = setDeviceOperationMode.name;
    command.author = desk.author();
    command.items.reserve(ids.size());
    for (const QByteArray &id : ids) // what stood there was read for the review, so that only writes remain
        command.items.push_back({id, R"({"mode":"Smart"})", R"({"mode":"Schedule"})"});
    QTestEventLoop loop;
    QObject::connect(&desk.commands, &CommandRunner::ended, &loop, [&loop] { loop.exitLoop(); });
    desk.commands.start(command);
    loop.enterLoop(600);
    const CommandProgress *progress = desk.commands.progress(command.id);
    if (!progress || progress->count(ItemState::Confirmed) != changes)
        qFatal("the command did not end");
}

} // namespace

void benchCommands(BenchTable &table)
{
    simulator::SimulatorOptions options;
    options.latency = latency;
    const simulator::SimulatorThread sim(options);
    SystemClock clock;
    SessionSecrets secrets;
    const QTemporaryDir folder;
    const Profile profile = simulatedProfile(u"bench"_s, *sim, secrets);
    Desk desk(profile, Secret(), secrets, clock, folder.filePath(u"fleet.sqlite"_s));
    const std::vector<QByteArray> ids = idsOf(desk);
    const double journaled_ms = timed_ms([&] { journaledWrites(desk, ids); });
    const double bare_ms = timed_ms([&] { bareWrites(desk, ids); });
    table.add(u"10,000 mode changes at 50 ms latency, journaled"_s, journaled_ms, u"the same writes, as many at once"_s,
              bare_ms, 1.3);
}

} // namespace switchyard
