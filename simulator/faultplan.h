// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"

#include <QList>
#include <QMutex>
#include <QRandomGenerator>

namespace switchyard::simulator {

//! The faults in force. Thread-safe: a test sets faults from its thread while the simulator serves in another.
class FaultPlan
{
public:
    explicit FaultPlan(quint64 seed);

    void set(const QList<Fault> &faults);
    void add(const Fault &fault);
    void clear();
    QList<Fault> faults() const; //!< with their counts as they are now

    //! The faults that strike this request; counts go down, so ask once per request.
    QList<Fault> strike(QByteArrayView operation, QByteArrayView path);

    //! During an outage every API and token request is reset unanswered; /_simulator still works.
    void setOutage(bool on);
    bool outage() const;

private:
    mutable QMutex m_mutex;
    QList<Fault> m_faults;
    QRandomGenerator m_random;
    bool m_outage = false;
};

} // namespace switchyard::simulator
