// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicetab.h"

#include <QTimeZone>
#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace switchyard {

class PlanTableModel;
class TableView;

//! The Plan tab: the commands of the overlay plan, in the site's zone. Needs inspection and clock for its life.
class DevicePlanTab final : public DeviceTab
{
    Q_OBJECT

public:
    DevicePlanTab(DeviceInspection &inspection, const Clock &clock, QWidget *parent = nullptr);
    ~DevicePlanTab() override;

    //! IANA name as the site has it; an empty or unknown one shows UTC.
    void setSiteZone(const QByteArray &iana);

protected:
    void refresh() override;

private:
    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    std::unique_ptr<PlanTableModel> m_model;
    QLabel *m_caption;
    TableView *m_table;
};

} // namespace switchyard
