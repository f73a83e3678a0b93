// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicetab.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTreeView;
QT_END_NAMESPACE

namespace switchyard {

class JsonTreeModel;

//! The Properties tab: what the device's properties say, whatever their shape, and the members that no field knows. Needs the
//! inspection for its life.
class DevicePropertiesTab final : public DeviceTab
{
    Q_OBJECT

public:
    explicit DevicePropertiesTab(DeviceInspection &inspection, QWidget *parent = nullptr);
    ~DevicePropertiesTab() override;

protected:
    void refresh() override;

private:
    void copy() const;

    std::unique_ptr<JsonTreeModel> m_model;
    QByteArray m_json;
    QTreeView *m_tree;
    QPushButton *m_copy;
};

} // namespace switchyard
