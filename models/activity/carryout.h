// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddesk.h"

namespace switchyard {

//! For forms, which have one thing to write and wait for it: written down, sent, and settled when it is known what became of
//! it, with the JSON that the service answered (empty where it answered none). Errors: those of the service; Conflict where
//! the thing has changed since it was read; ConnectionLost where the answer was lost, `neverLeft` if it is certain by now that
//! it was not carried out. What cannot be sent now (no network) is taken back: a form keeps its draft, and nothing is sent
//! later behind the back of a person. GUI thread.
Call<QByteArray> carryOut(CommandDesk &desk, const NewCommand &command);

} // namespace switchyard
