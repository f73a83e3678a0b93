// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultplan.h"
#include "httpfront.h"
#include "requestlog.h"
#include "routetable.h"
#include "tokendesk.h"
#include "world.h"
#include "writejournal.h"

namespace switchyard::simulator {

//! From a request to an answer: control room, tokens, rights, rate limit, faults, and the operation itself. Lives in one thread;
//! the parts that tests reach from other threads (clock, faults, log, tokens) guard themselves.
class Service
{
public:
    explicit Service(const SimulatorOptions &options);

    //! Repeats the writes that the state file holds and goes on writing to it. Once, before the first request.
    bool openState(QString *error);
    Answer answer(const HttpRequest &request);

    SimulatorOptions options;
    SimulatedClock clock;
    FaultPlan faults;
    RequestLog log;
    TokenDesk tokens;
    World world;
    std::function<void(const Exchange &)> observer;

private:
    Reply perform(const HttpRequest &request, const RouteMatch &match, bool &processed);
    std::optional<Reply> refuseByRate();

    WriteJournal m_journal;
    qint64 m_rateSecond = 0;
    int m_rateUsed = 0;
};

} // namespace switchyard::simulator
