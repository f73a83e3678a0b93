// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices.h"
#include "entitystore.h"
#include "operationmode.h"

namespace switchyard {

//! The text columns of the devices, in the order of the store. The id is the synthId: what telemetry, mode and plan are
//! addressed by.
enum class DeviceColumn { Id, DeviceId, Kind, Type, Site, Manufacturer, Model, SerialNumber, Mode };
inline constexpr int deviceColumnCount = 9;
//! The times, in the order of EntityColumns::times_ms.
enum class DeviceTime { Fetched, LastTelemetry };
inline constexpr int deviceTimeCount = 2;

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
    //! The operation mode as its word; empty = none is known.
    void takeMode(const SynthId &id, const OperationMode &mode);
    //! When the newest telemetry of a device was measured; EntityColumns::longAgo_ms where a look found none.
    void takeLastTelemetry(const SynthId &id, Instant at);
    static const SynthId &idOf(const Device &device) { return device.synthId; }
};

} // namespace switchyard
