// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellroles.h"
#include "commandoperation.h"

#include <QCoreApplication>

namespace switchyard {

//! The journal in words for people: short, for cells. Errors in whole sentences are made in ui/shared/explain.h.
struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::CommandWords)

public:
    //! "Operation mode"; the name itself where it is not known.
    static QString operation(const QByteArray &name);
    static QString outcome(ItemState state);
    static QString state(CommandState state);
    static Tone tone(ItemState state);
    //! How it came to that: "was so already", "422 E17: not today"; may be empty.
    static QString detail(const ItemOutcome &outcome);
    //! What stood there or is to stand there, without what `other` has too: "Smart", "2 commands", "name: Leeds". `operation`
    //! may be null.
    static QString value(const CommandOperation *operation, const QByteArray &json, const QByteArray &other);
};

} // namespace switchyard
