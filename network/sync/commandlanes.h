// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QUuid>

#include <optional>
#include <vector>

namespace switchyard {

//! An item as the runner speaks of it.
struct CommandItemRef
{
    QUuid command;
    int position = 0;

    friend bool operator==(const CommandItemRef &, const CommandItemRef &) = default;
};

//! Who has to wait for whom: the writes to one thing go out in the order in which they were planned, whichever commands they
//! belong to, and the next one only when it is known what became of the one before. Otherwise a reading that follows a lost
//! answer would tell nothing.
class CommandLanes final
{
public:
    void join(const QByteArray &lane, const CommandItemRef &item);
    bool isFirst(const QByteArray &lane, const CommandItemRef &item) const;
    //! The one that is first now, if it was another one before.
    std::optional<CommandItemRef> leave(const QByteArray &lane, const CommandItemRef &item);

private:
    QHash<QByteArray, std::vector<CommandItemRef>> m_lanes;
};

} // namespace switchyard
