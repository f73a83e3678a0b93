// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandstate.h"

namespace switchyard::commandstate {

bool mayFollow(ItemState from, ItemState to)
{
    switch (from) {
    case ItemState::Planned:
        // Confirmed without being sent: what was wanted stands there already.
        return to == ItemState::Sending || to == ItemState::Confirmed || to == ItemState::Refused
            || to == ItemState::Cancelled;
    case ItemState::Sending:
        // Back to Planned, or taken back, only where it is certain that it was not carried out.
        return to == ItemState::Confirmed || to == ItemState::Refused || to == ItemState::Unknown
            || to == ItemState::Planned || to == ItemState::Cancelled;
    case ItemState::Unknown:
        // To itself: a reading that told nothing is worth a record.
        return to == ItemState::Confirmed || to == ItemState::Refused || to == ItemState::Planned
            || to == ItemState::Cancelled || to == ItemState::Unknown;
    case ItemState::Refused: return to == ItemState::Planned || to == ItemState::Cancelled;
    case ItemState::Confirmed:
    case ItemState::Cancelled: return false;
    }
    return false;
}

bool mayFollow(CommandState from, CommandState to)
{
    switch (from) {
    case CommandState::Running:
        return to == CommandState::Paused || to == CommandState::Cancelled || to == CommandState::Finished;
    case CommandState::Paused: return to == CommandState::Running || to == CommandState::Cancelled;
    // What failed is tried again.
    case CommandState::Finished:
    case CommandState::Cancelled: return to == CommandState::Running;
    }
    return false;
}

bool isSettled(ItemState state)
{
    return state == ItemState::Confirmed || state == ItemState::Refused || state == ItemState::Cancelled;
}

Step nextStep(CommandState command, ItemState item, int attempts, bool hasBefore, bool interrupted)
{
    switch (item) {
    case ItemState::Unknown: return Step::Reconcile; // reading harms nothing, whatever became of the command
    case ItemState::Sending: return interrupted ? Step::Reconcile : Step::Nothing;
    case ItemState::Planned:
        if (command == CommandState::Cancelled)
            return Step::TakeBack;
        if (command != CommandState::Running)
            return Step::Nothing;
        // What was on its way once is looked for before it goes again, however certain the last answer was.
        return attempts > 0 || !hasBefore ? Step::Read : Step::Send;
    case ItemState::Confirmed:
    case ItemState::Refused:
    case ItemState::Cancelled: break;
    }
    return Step::Nothing;
}

QByteArrayView word(ItemState state)
{
    switch (state) {
    case ItemState::Planned: return "planned";
    case ItemState::Sending: return "sending";
    case ItemState::Confirmed: return "confirmed";
    case ItemState::Refused: return "refused";
    case ItemState::Unknown: return "unknown";
    case ItemState::Cancelled: return "cancelled";
    }
    return {};
}

QByteArrayView word(CommandState state)
{
    switch (state) {
    case CommandState::Running: return "running";
    case CommandState::Paused: return "paused";
    case CommandState::Cancelled: return "cancelled";
    case CommandState::Finished: return "finished";
    }
    return {};
}

std::optional<ItemState> itemState(QByteArrayView text)
{
    for (const ItemState state : allItemStates) {
        if (word(state) == text)
            return state;
    }
    return {};
}

std::optional<CommandState> commandState(QByteArrayView text)
{
    for (const CommandState state : allCommandStates) {
        if (word(state) == text)
            return state;
    }
    return {};
}

} // namespace switchyard::commandstate
