// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices.h"
#include "entitystore.h"

namespace switchyard {

//! The text columns of the devices, in the order of the store. The id is the synthId: what telemetry, mode and plan are
//! addressed by.
enum class DeviceColumn { Id, DeviceId, Kind, Type, Site, Manufacturer, Model, SerialNumber };
inline constexpr int deviceColumnCount = 8;

//! The devices of one profile. Kinds are the words of the contract, also those that the program does not know.
class DeviceStore final : public EntityStore
{
    Q_OBJECT

public:
    explicit DeviceStore(QObject *parent = nullptr);

    using EntityStore::rowOf;
    qsizetype rowOf(const SynthId &id) const { return rowOf(QByteArrayView(id.utf8())); }
    SynthId idAt(qsizetype row) const { return SynthId(idBytes(row).toByteArray()); }

    //! Takes the details of one device as the server has them; adds the row when the id is new.
    void take(const Device &device, Instant at);
    static const SynthId &idOf(const Device &device) { return device.synthId; }
};

} // namespace switchyard
