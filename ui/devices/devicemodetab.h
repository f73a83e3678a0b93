// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicetab.h"

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace switchyard {

//! The Mode tab: the operation mode, what it means, and when it was read. Needs the inspection for its life.
class DeviceModeTab final : public DeviceTab
{
    Q_OBJECT

public:
    explicit DeviceModeTab(DeviceInspection &inspection, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    QLabel *m_mode;
    QLabel *m_meaning;
    QLabel *m_age;
};

} // namespace switchyard
