// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractdrift.h"

namespace switchyard {

void ContractDrift::add(const QByteArray &operation, const DecodeNotes &notes)
{
    Counts &counts = m_counts[operation];
    ++counts.answers;
    const auto merge = [](std::map<QByteArray, qint64> &into, const std::map<QByteArray, int> &from) {
        for (const auto &[name, times] : from)
            into[name] += times;
    };
    merge(counts.unknown, notes.unknown);
    merge(counts.missing, notes.missing);
    merge(counts.renamed, notes.renamed);
    merge(counts.unknownValues, notes.unknownValues);
    counts.badEntries += notes.badEntryCount;
    Q_EMIT changed(operation);
}

} // namespace switchyard
