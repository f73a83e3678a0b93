// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decodenotes.h"

#include <QByteArray>
#include <QObject>
#include <map>

namespace switchyard {

//! How the service's answers differ from the contract, counted per operation since the desk opened, so that a changed
//! service is noticed the first day. Owned by the desk; main thread.
class ContractDrift : public QObject
{
    Q_OBJECT

public:
    struct Counts
    {
        qint64 answers = 0;
        std::map<QByteArray, qint64> unknown;       //!< `Site.installer` -> times
        std::map<QByteArray, qint64> missing;       //!< members of the contract that did not come
        std::map<QByteArray, qint64> renamed;       //!< came under the other dialect's name
        std::map<QByteArray, qint64> unknownValues; //!< `Device.kind=heat_pump`
        qint64 badEntries = 0;                      //!< list entries that could not be read

        bool isClean() const { return unknown.empty() && renamed.empty() && unknownValues.empty() && badEntries == 0; }
    };

    void add(const QByteArray &operation, const DecodeNotes &notes);
    const std::map<QByteArray, Counts> &counts() const { return m_counts; }

Q_SIGNALS:
    void changed(const QByteArray &operation);

private:
    std::map<QByteArray, Counts> m_counts;
};

} // namespace switchyard
