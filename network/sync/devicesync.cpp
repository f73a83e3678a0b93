// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicesync.h"

namespace switchyard {

void DeviceSync::askForMore(qsizetype row, Urgency urgency)
{
    const SynthId id = m_entities.idAt(row);
    m_api.callWith(urgency, getDeviceOperationMode, id).then(this, [this, row, id](const Result<OperationMode> &mode) {
        if (mode)
            m_entities.takeMode(id, *mode);
        if (!mode && isPassing(mode.error().kind))
            lost(row, mode.error());
        else
            took(row);
    });
}

} // namespace switchyard
