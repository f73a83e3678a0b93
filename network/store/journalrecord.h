// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandstate.h"
#include "instant.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <vector>

namespace switchyard {

//! Who did it, from where, and on which connection.
struct CommandAuthor
{
    QString person;
    QString desk; //!< the machine
    QUuid profile;
    QString profileName;

    friend bool operator==(const CommandAuthor &, const CommandAuthor &) = default;
};

//! JSON of "there was nothing", as opposed to an empty text: "nobody has looked".
inline constexpr QByteArrayView nothingThere = "null";

//! One write of a command that is about to be written down.
struct PlannedItem
{
    QByteArray target; //!< the id that the operation is addressed by, as it is
    QByteArray before; //!< JSON; empty = not known, `nothingThere` = known to be absent
    QByteArray after;  //!< JSON of what is to stand there
};

//! One reviewed act of a person, before it is written down.
struct NewCommand
{
    QUuid id = QUuid::createUuid();
    QByteArray operation; //!< operationId of the contract
    QString title;        //!< for people, in the language of that day
    CommandAuthor author;
    QUuid revertOf; //!< the command that this one takes back; null = none
    std::vector<PlannedItem> items;
};

//! A command as it was written down.
struct CommandRecord
{
    QUuid id;
    QByteArray operation;
    QString title;
    CommandAuthor author;
    QUuid revertOf;
    qint64 created_ms = 0; //!< UTC
    int items = 0;
    CommandState state = CommandState::Running;
};

//! How an item came into its state.
struct ItemOutcome
{
    QByteArray reason; //!< one of journalreason, or the kind of an ApiError
    int http = 0;      //!< status, 0 = none
    QString code;      //!< the server's
    QString message;   //!< the server's or the system's own words
    QByteArray answer; //!< JSON of the server's answer where it gave one

    friend bool operator==(const ItemOutcome &, const ItemOutcome &) = default;
};

//! Words in the file and in exports; they never change.
namespace journalreason {
inline constexpr const char *answered = "answered";             //!< 2xx
inline constexpr const char *alreadySo = "already-so";          //!< read before sending: nothing to do
inline constexpr const char *foundSo = "found-so";              //!< read after a lost answer: it was carried out
inline constexpr const char *notCarriedOut = "not-carried-out"; //!< read after a lost answer: it was not
inline constexpr const char *cannotTell = "cannot-tell";        //!< read after a lost answer: neither; a person decides
inline constexpr const char *interrupted = "interrupted";       //!< the program ended while it was on its way
inline constexpr const char *changedMeanwhile = "changed-meanwhile"; //!< not what it was when it was reviewed
inline constexpr const char *saidByPerson = "said-by-person";        //!< a person has decided what became of it
inline constexpr const char *again = "again";                        //!< a person wants it tried again
inline constexpr const char *takenBack = "taken-back";               //!< its command was cancelled
inline constexpr const char *discarded = "discarded";                //!< it was refused, and a person gives it up
} // namespace journalreason

//! One write as it was written down.
struct ItemRecord
{
    qint64 number = 0; //!< in the order of the journal, from 1
    QUuid command;
    int position = 0; //!< within the command, from 0
    QByteArray target;
    QByteArray before;
    QByteArray after;
    ItemState state = ItemState::Planned;
    int attempts = 0; //!< how often it was sent
    ItemOutcome outcome;
    qint64 planned_ms = 0; //!< UTC, as the others
    qint64 sent_ms = 0;    //!< last; 0 = never
    qint64 changed_ms = 0;

    //! The id of an item, wherever one is needed beside that of its command: the same on every desk.
    static QUuid idOf(const QUuid &command, int position)
    {
        return QUuid::createUuidV5(command, QByteArray::number(position));
    }
};

//! A step in the life of an item. It is refused where the item is not in the state `from`.
struct ItemChange
{
    QUuid command;
    int position = 0;
    ItemState from = ItemState::Planned;
    ItemState to = ItemState::Sending;
    QByteArray before; //!< what was found there; empty = as it was
    ItemOutcome outcome;
    QString person;   //!< who decided, where it was a person
    qint64 at_ms = 0; //!< filled in by the journal
};

//! A step in the life of a command.
struct CommandChange
{
    QUuid command;
    CommandState to = CommandState::Paused;
    QString person;
    qint64 at_ms = 0; //!< filled in by the journal
};

//! One line of the history of an item, or of its command.
struct JournalEvent
{
    qint64 number = 0;
    qint64 at_ms = 0;
    int position = -1; //!< of the item; -1 = the command
    QByteArray state;
    QString person;
    ItemOutcome outcome;
};

//! Whether the file is what this program wrote.
struct JournalVerdict
{
    qint64 events = 0;
    qint64 brokenEvent = 0; //!< the first that does not fit; 0 = none
    QString trouble;        //!< what does not fit, for the log and details; empty = all fits
    QByteArray head;        //!< hash of the last record, hexadecimal: kept elsewhere, it shows that none was cut off

    bool isIntact() const { return trouble.isEmpty(); }
};

//! Which items are wanted. Everything empty: all.
struct JournalFilter
{
    std::vector<ItemState> states;
    QByteArray operation;
    QString text; //!< in target, title or person, without case
    QUuid command;
    qint64 from_ms = 0;  //!< planned not before
    qint64 until_ms = 0; //!< planned before; 0 = no end

    bool isEmpty() const
    {
        return states.empty() && operation.isEmpty() && text.isEmpty() && command.isNull() && from_ms == 0
            && until_ms == 0;
    }
};

} // namespace switchyard
