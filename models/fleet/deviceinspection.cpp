// SPDX-License-Identifier: GPL-3.0-or-later
#include "deviceinspection.h"

namespace switchyard {

DeviceInspection::DeviceInspection(ApiClient &api, DeviceStore &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_api(api), m_store(store), m_clock(clock)
{}

void DeviceInspection::show(const SynthId &id)
{
    m_id = id;
    m_device.forget();
    m_mode.forget();
    m_plan.forget();
    m_topology.forget();
    if (!id.isEmpty())
        refresh();
    Q_EMIT changed();
}

template <class T, class Took>
void DeviceInspection::read(Inspected<T> &into, Call<T> call, Took took)
{
    into.call = std::move(call);
    into.call->then(this, [this, &into, took = std::move(took)](const Result<T> &answer) {
        if (answer) {
            into.value = *answer;
            into.at = m_clock.now();
            into.error.reset();
            took(*answer);
        } else {
            into.error = answer.error();
        }
        Q_EMIT changed();
    });
}

void DeviceInspection::refresh()
{
    if (m_id.isEmpty())
        return;
    read(m_device, m_api.call(getDevice, m_id), [this](const Device &device) {
        m_store.take(device, m_clock.now());
        readTopology();
    });
    read(m_mode, m_api.call(getDeviceOperationMode, m_id),
         [this](const OperationMode &mode) { m_store.takeMode(m_id, mode); });
    read(m_plan, m_api.call(getDeviceOverlayPlan, m_id), [](const OverlayPlan &) {});
}

void DeviceInspection::readTopology()
{
    const SiteId site = m_device.value ? m_device.value->siteId.value_or(SiteId()) : SiteId();
    if (!site.isEmpty())
        read(m_topology, m_api.call(getSiteTopology, site), [](const Topology &) {});
}

} // namespace switchyard
