// SPDX-License-Identifier: GPL-3.0-or-later
#include "deviceplantab.h"

#include "celldelegates.h"
#include "plantablemodel.h"
#include "tableview.h"
#include "variants.h"
#include "zonetime.h"

#include <QLabel>
#include <QLocale>

namespace switchyard {

DevicePlanTab::DevicePlanTab(DeviceInspection &inspection, const Clock &clock, QWidget *parent)
    : DeviceTab(inspection,
                {tr("Reading the overlay plan"), tr("No overlay plan"), tr("The device follows its operation mode.")},
                parent),
      m_clock(clock), m_model(std::make_unique<PlanTableModel>())
{
    m_caption = new QLabel;
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    setInk(m_caption, InkRole::Muted);
    m_table = new TableView(tr("Overlay plan"));
    m_table->setModel(m_model.get());
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(PlanTableModel::PowerLimit, new NumberDelegate(m_table));
    for (int i = 0; i < PlanTableModel::ColumnCount; ++i)
        m_table->setSortable(i, false);
    layOut(m_table, m_caption);
}

DevicePlanTab::~DevicePlanTab()
{
    m_table->setModel(nullptr); // the model is a member and goes before the view
}

void DevicePlanTab::setSiteZone(const QByteArray &iana)
{
    const QTimeZone zone = zonetime::zoneNamed(iana).value_or(QTimeZone::utc());
    if (zone == m_zone)
        return;
    m_zone = zone;
    refresh();
}

void DevicePlanTab::refresh()
{
    const Inspected<OverlayPlan> &plan = inspection().plan();
    const bool isEmpty = !plan.value || plan.value->commands.empty();
    showState(plan, isEmpty);
    m_caption->setVisible(!isEmpty);
    if (isEmpty) {
        m_model->clear();
        return;
    }
    m_model->show(*plan.value, m_zone, m_clock.now());
    m_table->resizeColumnsToContents();
    m_caption->setText(tr("Lies over the operation mode. Times in %1, as of %2.")
                           .arg(QString::fromLatin1(m_zone.id()),
                                zonetime::dateTimeText(plan.at.value_or(Instant()).ms, m_zone, QLocale())));
}

} // namespace switchyard
