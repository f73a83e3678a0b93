// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "benchtable.h"
#include "desk.h"
#include "onceonlybody.h"
#include "simulatedprofile.h"
#include "simulator.h"

#include <QNetworkReply>
#include <QTest>
#include <QTestEventLoop>

namespace switchyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

simulator::SimulatorOptions optionsFor(quint32 sites, std::chrono::milliseconds latency = {})
{
    simulator::SimulatorOptions options;
    options.sites = sites;
    options.latency = latency;
    return options;
}

//! The same GETs over the same number of connections, and nothing done with the answers. Each is kept from being sent again by
//! Qt, which costs a tenth and is no choice: see OnceOnlyBody.
void bareRequests(simulator::Simulator &server, const QByteArray &token, int count)
{
    QNetworkAccessManager manager;
    QTestEventLoop loop;
    int sent = 0;
    int answered = 0;
    const auto next = [&] {
        if (sent == count)
            return;
        QUrl url = server.baseUrl();
        url.setPath(u"/api/v1/sites/S-%1"_s.arg(100'001 + sent++));
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + token);
        request.setHeader(QNetworkRequest::ContentLengthHeader, 0);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto *body = new OnceOnlyBody({});
        body->setParent(manager.sendCustomRequest(request, "GET", body));
    };
    const auto answer = [&](QNetworkReply *reply) {
        reply->readAll();
        reply->deleteLater();
        if (++answered == count)
            loop.exitLoop();
        else
            next();
    };
    QObject::connect(&manager, &QNetworkAccessManager::finished, &loop, answer);
    for (int i = 0; i < 6; ++i)
        next();
    loop.enterLoop(60);
    if (answered < count)
        qFatal("the bare requests were not answered");
}

void sweep(Desk &desk)
{
    desk.sync.refresh();
    QTestEventLoop loop; // ends with the last answer: looking every few milliseconds would be measured too
    QObject::connect(&desk.sync, &FleetSync::progressChanged, &loop, [&] {
        if (desk.sync.progress().state == SyncProgress::State::Complete)
            loop.exitLoop();
    });
    loop.enterLoop(60);
    if (desk.sync.progress().state != SyncProgress::State::Complete)
        qFatal("the fleet did not arrive");
}

//! Where the way is long, only what is under way at the same time counts.
void benchLatency(BenchTable &table)
{
    constexpr int count = 240;
    constexpr auto latency = 100ms;
    const simulator::SimulatorThread sim(optionsFor(count, latency));
    SystemClock clock;
    SessionSecrets secrets;
    const Profile profile = simulatedProfile(u"bench"_s, *sim, secrets);
    Desk desk(profile, Secret(), secrets, clock);
    const double took_ms = timed_ms([&] { sweep(desk); });
    // Token and list come first; six connections are what Qt opens to a server of HTTP/1.1.
    const double least_ms = double(latency.count()) * (2 + double(count) / 6);
    table.add(u"240 sites at 100 ms latency"_s, took_ms, u"six at a time"_s, least_ms, 1 / 0.9);
}

void benchHydration(BenchTable &table)
{
    constexpr int count = 3000;
    const simulator::SimulatorThread sim(optionsFor(count));
    SystemClock clock;
    SessionSecrets secrets;
    const Profile profile = simulatedProfile(u"bench"_s, *sim, secrets);

    QByteArray token;
    const auto wholeSweep = [&] {
        Desk desk(profile, Secret(), secrets, clock);
        sweep(desk);
        desk.tokens.token().then(&desk.sync, [&](const Result<Secret> &held) { token = held ? held->reveal() : ""; });
        if (!QTest::qWaitFor([&] { return !token.isEmpty(); }))
            qFatal("no token");
    };
    wholeSweep(); // for the token
    table.compareCpuToo(
        u"3,000 sites: list, GET each, decode, store"_s, wholeSweep,
        u"bare QNetworkAccessManager loop, each request sent once"_s, [&] { bareRequests(*sim, token, count); },
        1 / 0.85, 5);
}

} // namespace

void benchFleet(BenchTable &table)
{
    table.measure(
        u"simulator: 100,000 sites from start to listening"_s,
        [] {
            const simulator::SimulatorThread sim(optionsFor(100'000));
            if (!sim.isListening())
                qFatal("the simulator does not listen");
        },
        2000, 3);
    benchHydration(table);
    benchLatency(table);
}

} // namespace switchyard
