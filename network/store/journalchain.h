// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalrecord.h"

namespace switchyard {

//! What makes a later edit of the journal visible: every record carries a SHA-256 over the one before it and over its own
//! content, and that content has a digest of the command or item it speaks of. Whoever changes one record has to make all
//! that follow anew; whoever does that is shown by the head of the chain, where it is kept elsewhere (every export has it).
//! Pure; any thread.
namespace journalchain {

inline constexpr qsizetype hashBytes = 32;

//! What the first record follows.
QByteArray genesis();

//! Of what a command is; its state has records of its own.
QByteArray digest(const CommandRecord &command);
//! Of what an item is.
QByteArray digest(const QUuid &command, int position, const QByteArray &target, const QByteArray &before,
                  const QByteArray &after);

//! The hash of a record. Lengths go in with the texts, so that no two contents look the same.
QByteArray next(const QByteArray &previous, const QUuid &command, const JournalEvent &event, const QByteArray &digest);

} // namespace journalchain

} // namespace switchyard
