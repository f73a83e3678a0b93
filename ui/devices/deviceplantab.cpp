// SPDX-License-Identifier: GPL-3.0-or-later
#include "deviceplantab.h"

#include "accessiblename.h"
#include "card.h"
#include "celldelegates.h"
#include "metrics.h"
#include "plantablemodel.h"
#include "plantext.h"
#include "plantimeline.h"
#include "tableview.h"
#include "variants.h"
#include "zonetime.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace switchyard {

DevicePlanTab::DevicePlanTab(DeviceInspection &inspection, const Clock &clock, QWidget *parent)
    : DeviceTab(inspection,
                {tr("Reading the overlay plan"), tr("No overlay plan"), tr("The device follows its operation mode.")},
                parent),
      m_clock(clock), m_model(std::make_unique<PlanTableModel>()), m_timeline(new PlanTimeline),
      m_edit(new QPushButton(tr("Edit plan"))), m_remove(new QPushButton(tr("Remove plan"))),
      m_copy(new QPushButton(tr("Copy plan")))
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
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(cardAround(m_timeline));
    column->addWidget(cardAround(m_table), 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    for (QPushButton *button : {m_edit, m_copy, m_remove}) {
        setNames(button, button->text());
        button->setAutoDefault(false);
    }
    setVariant(m_remove, Variant::Danger);
    connect(m_edit, &QPushButton::clicked, this, &DevicePlanTab::editRequested);
    connect(m_remove, &QPushButton::clicked, this, &DevicePlanTab::removeRequested);
    connect(m_copy, &QPushButton::clicked, this, &DevicePlanTab::copyPlan);
    layOut(content, m_caption, buttons);
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

std::optional<OverlayPlan> DevicePlanTab::knownPlan() const
{
    const Inspected<OverlayPlan> &plan = inspection().plan();
    if (plan.value || !plan.error || plan.error->kind != ApiError::Kind::NotFound)
        return plan.value;
    return OverlayPlan();
}

void DevicePlanTab::copyPlan()
{
    if (const auto plan = knownPlan())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(plantext::toJson(*plan)));
}

void DevicePlanTab::refresh()
{
    const Inspected<OverlayPlan> &plan = inspection().plan();
    const bool isEmpty = !plan.value || plan.value->commands.empty();
    showState(plan, isEmpty);
    m_caption->setVisible(!isEmpty);
    m_edit->setEnabled(knownPlan().has_value());
    m_copy->setEnabled(!isEmpty);
    m_remove->setEnabled(!isEmpty);
    if (isEmpty) {
        m_model->clear();
        m_timeline->showPlan({}, m_zone, m_clock.now());
        return;
    }
    m_model->show(*plan.value, m_zone, m_clock.now());
    m_timeline->showPlan(PlanDraft::served(*plan.value), m_zone, m_clock.now());
    m_table->resizeColumnsToContents();
    m_caption->setText(tr("Lies over the operation mode. Times in %1, as of %2.")
                           .arg(QString::fromLatin1(m_zone.id()),
                                zonetime::dateTimeText(plan.at.value_or(Instant()).ms, m_zone, QLocale())));
}

} // namespace switchyard
