// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace switchyard::simulator {

//! Resources that were written, kept as the bytes that were sent: whatever a client put into them comes back, numbers of any size included.
class Registry
{
public:
    //! Null when nobody wrote that id.
    const QByteArray *find(const QByteArray &id) const
    {
        const auto found = m_bodies.constFind(id);
        return found == m_bodies.cend() ? nullptr : &*found;
    }
    //! `isNew`: an id that the fleet did not have, to be listed after the fleet's own.
    void put(const QByteArray &id, const QByteArray &body, bool isNew)
    {
        if (isNew && !m_bodies.contains(id))
            m_added.append(id);
        m_bodies.insert(id, body);
    }
    const QList<QByteArray> &added() const { return m_added; }

private:
    QHash<QByteArray, QByteArray> m_bodies;
    QList<QByteArray> m_added;
};

} // namespace switchyard::simulator
