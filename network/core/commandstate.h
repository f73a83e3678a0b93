// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <optional>

namespace switchyard {

//! Where one write stands. What is allowed to follow what is said here and nowhere else; the journal keeps to it.
enum class ItemState {
    Planned,   //!< not on its way, and not carried out as far as anybody knows: may be sent
    Sending,   //!< on its way, or about to be: written down before the first byte leaves
    Confirmed, //!< the server said so, or it has been read there; final
    Refused,   //!< certainly not carried out; may be planned again, or discarded, by a person
    Unknown,   //!< nobody can tell before the server has been read; never sent again as it is
    Cancelled, //!< a person took it back before it was sent, or discarded it after it was refused; final
};
inline constexpr std::array allItemStates{ItemState::Planned, ItemState::Sending, ItemState::Confirmed,
                                          ItemState::Refused, ItemState::Unknown, ItemState::Cancelled};

//! Where a command, which is one or many writes under one review, stands.
enum class CommandState {
    Running,   //!< its items are sent one after the other, also after a restart
    Paused,    //!< by a person, also after a restart; what is on its way ends as it ends
    Cancelled, //!< what was not sent will not be
    Finished,  //!< nothing is left to send; some may have failed, some may be unknown
};
inline constexpr std::array allCommandStates{CommandState::Running, CommandState::Paused, CommandState::Cancelled,
                                             CommandState::Finished};

//! Pure rules, without time and without a network.
namespace commandstate {

bool mayFollow(ItemState from, ItemState to);
bool mayFollow(CommandState from, CommandState to);

//! Nothing follows by itself any more.
bool isSettled(ItemState state);

//! What a runner does next about an item.
enum class Step {
    Nothing,   //!< it is settled, its answer is awaited, or its command does not run
    Read,      //!< ask the server what stands there, then send or be done
    Send,      //!< write down that it is being sent, then send
    Reconcile, //!< ask the server what became of it
    TakeBack,  //!< its command was cancelled
};

//! `attempts`: how often it was sent before. `hasBefore`: what stood there is known well enough. `interrupted`: it was found
//! in this state by a program that has not sent it itself.
Step nextStep(CommandState command, ItemState item, int attempts, bool hasBefore, bool interrupted);

//! Words in files and exports; they never change.
QByteArrayView word(ItemState state);
QByteArrayView word(CommandState state);
std::optional<ItemState> itemState(QByteArrayView word);
std::optional<CommandState> commandState(QByteArrayView word);

} // namespace commandstate

} // namespace switchyard
