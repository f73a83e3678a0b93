// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicetab.h"
#include "operationmode.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace switchyard {

//! The Mode tab: the operation mode, what it means, when it was read, and which one it is to be. It only asks for a change;
//! somebody else makes it. Needs the inspection for its life.
class DeviceModeTab final : public DeviceTab
{
    Q_OBJECT

public:
    explicit DeviceModeTab(DeviceInspection &inspection, QWidget *parent = nullptr);

Q_SIGNALS:
    void changeRequested(switchyard::Mode mode);

protected:
    void refresh() override;

private:
    QLabel *m_mode;
    QLabel *m_meaning;
    QLabel *m_age;
    QComboBox *m_choice;
    QPushButton *m_change;
    QString m_shown; //!< what the choice was set to
};

} // namespace switchyard
