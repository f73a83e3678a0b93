// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultplan.h"

namespace switchyard::simulator {

FaultPlan::FaultPlan(quint64 seed) : m_random(quint32(seed) ^ quint32(seed >> 32)) {}

void FaultPlan::set(const QList<Fault> &faults)
{
    const QMutexLocker lock(&m_mutex);
    m_faults = faults;
}

void FaultPlan::add(const Fault &fault)
{
    const QMutexLocker lock(&m_mutex);
    m_faults.append(fault);
}

void FaultPlan::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_faults.clear();
    m_outage = false;
}

QList<Fault> FaultPlan::faults() const
{
    const QMutexLocker lock(&m_mutex);
    return m_faults;
}

QList<Fault> FaultPlan::strike(QByteArrayView operation, QByteArrayView path)
{
    const QMutexLocker lock(&m_mutex);
    QList<Fault> struck;
    for (Fault &fault : m_faults) {
        // The token endpoint is hit only by name: a test that breaks every operation still wants to sign in.
        const bool scope = fault.operation.isEmpty() ? operation != "token" : operation == fault.operation;
        if (!scope || fault.count == 0
            || (!fault.path.isEmpty() && !QByteArray::fromRawData(path.data(), path.size()).contains(fault.path)))
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        if (fault.probability < 1.0 && m_random.generateDouble() >= fault.probability)
            continue;
        if (fault.count > 0)
            --fault.count;
        struck.append(fault);
    }
    return struck;
}

void FaultPlan::setOutage(bool on)
{
    const QMutexLocker lock(&m_mutex);
    m_outage = on;
}

bool FaultPlan::outage() const
{
    const QMutexLocker lock(&m_mutex);
    return m_outage;
}

} // namespace switchyard::simulator
