// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "clock.h"
#include "devicestore.h"
#include "plans.h"
#include "sites.h"

#include <QObject>
#include <optional>

namespace switchyard {

//! One answer of the service while it is on its way, there, or refused. What was there stays while it is asked again.
template <class T>
struct Inspected
{
    std::optional<T> value;
    std::optional<Instant> at;     //!< when the value arrived
    std::optional<ApiError> error; //!< of the newest attempt
    Latest<T> call;

    bool isLoading() const { return call.isPending(); }
    void forget()
    {
        value.reset();
        at.reset();
        error.reset();
        call.cancel();
    }
};

//! Everything that is read about the one device that a person looks at: the device with its properties, mode, overlay plan,
//! and the wiring of its site for the sensors. The store gets what it has columns for. Main thread.
class DeviceInspection final : public QObject
{
    Q_OBJECT

public:
    DeviceInspection(ApiClient &api, DeviceStore &store, const Clock &clock, QObject *parent = nullptr);

    //! Asks for all of it; an empty id forgets everything.
    void show(const SynthId &id);
    //! Asks again; what is there stays meanwhile.
    void refresh();

    const SynthId &id() const { return m_id; }
    const Inspected<Device> &device() const { return m_device; }
    const Inspected<OperationMode> &mode() const { return m_mode; }
    const Inspected<OverlayPlan> &plan() const { return m_plan; }
    const Inspected<Topology> &topology() const { return m_topology; }

Q_SIGNALS:
    void changed();

private:
    template <class T, class Took>
    void read(Inspected<T> &into, Call<T> call, Took took);
    void readTopology();

    ApiClient &m_api;
    DeviceStore &m_store;
    const Clock &m_clock;
    SynthId m_id;
    Inspected<Device> m_device;
    Inspected<OperationMode> m_mode;
    Inspected<OverlayPlan> m_plan;
    Inspected<Topology> m_topology;
};

} // namespace switchyard
