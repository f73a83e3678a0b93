// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <map>
#include <vector>

namespace switchyard {

//! What decoding one answer noticed besides its value: how the wire differs from the contract, and list entries that
//! could not be read. Members are named by type, `Site.address`, so that counts of many answers add up.
struct DecodeNotes
{
    struct BadEntry
    {
        QByteArray jsonPath; //!< `$.entries[17].siteId`
        QString message;
    };

    std::map<QByteArray, int> unknown;       //!< members that the contract does not name
    std::map<QByteArray, int> missing;       //!< members of the contract that were not there
    std::map<QByteArray, int> renamed;       //!< members under the name of the other dialect: `Telemetry.soc_percent`
    std::map<QByteArray, int> unknownValues; //!< enum values that the contract does not list: `Device.kind=heat_pump`
    std::vector<BadEntry> badEntries;        //!< the first hundred of them
    int badEntryCount = 0;

    void addBadEntry(BadEntry entry)
    {
        ++badEntryCount;
        if (badEntries.size() < 100)
            badEntries.push_back(std::move(entry));
    }
};

} // namespace switchyard
