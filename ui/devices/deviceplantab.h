// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicetab.h"

#include <QTimeZone>
#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace switchyard {

class PlanTableModel;
class PlanTimeline;
class TableView;

//! The Plan tab: the commands of the overlay plan on a time axis and as a table, in the site's zone. It only asks for an edit
//! or the removal of the plan; somebody else does it. Needs inspection and clock for its life.
class DevicePlanTab final : public DeviceTab
{
    Q_OBJECT

public:
    DevicePlanTab(DeviceInspection &inspection, const Clock &clock, QWidget *parent = nullptr);
    ~DevicePlanTab() override;

    //! IANA name as the site has it; an empty or unknown one shows UTC.
    void setSiteZone(const QByteArray &iana);

    //! The plan as far as it is known: read, or known not to be there.
    std::optional<OverlayPlan> knownPlan() const;

Q_SIGNALS:
    void editRequested();
    //! Only where there is a plan.
    void removeRequested();

protected:
    void refresh() override;

private:
    void copyPlan();

    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    std::unique_ptr<PlanTableModel> m_model;
    QLabel *m_caption;
    PlanTimeline *m_timeline;
    TableView *m_table;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_copy;
};

} // namespace switchyard
