// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "httpfront.h"

namespace switchyard::simulator {

//! Faults that keep the operation from acting. True when one of them made the answer.
bool answerInsteadOfActing(const QList<Fault> &faults, Answer &answer);

//! Faults that spoil the answer, or lose it, after the operation acted; latency and bandwidth too.
void spoil(const QList<Fault> &faults, const HttpRequest &request, Answer &answer);

} // namespace switchyard::simulator
