// SPDX-License-Identifier: GPL-3.0-or-later
#include "deviceinspector.h"

#include "accessiblename.h"
#include "deviceediting.h"
#include "deviceinspection.h"
#include "devicemodetab.h"
#include "deviceplantab.h"
#include "devicepropertiestab.h"
#include "devicewords.h"
#include "entitydetails.h"
#include "icons.h"
#include "nodesymbol.h"
#include "planbands.h"
#include "planeditor.h"
#include "sensorsubjects.h"
#include "statestore.h"
#include "telemetrypane.h"

#include <QPushButton>
#include <QTabWidget>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

InspectorWords inspectorWords()
{
    InspectorWords words;
    words.name = DeviceInspector::tr("Device inspector");
    words.tabs = DeviceInspector::tr("Device tabs");
    words.edit = DeviceInspector::tr("Replace device");
    words.noneTitle = DeviceInspector::tr("No device selected");
    words.noneText =
        DeviceInspector::tr("Choose a device in the table to see its properties, mode, plan and telemetry.");
    words.gone = DeviceInspector::tr("This device is no longer in the list");
    words.notFound = DeviceInspector::tr("The list names this device, but the service does not find it");
    words.forbidden = DeviceInspector::tr("These credentials may not read this device");
    return words;
}

std::vector<FormField> formFields()
{
    QStringList kinds;
    for (const auto &[kind, word] : EnumNames<DeviceKind>::names)
        kinds.append(QString::fromLatin1(word.data(), qsizetype(word.size())));
    return {
        {DeviceInspector::tr("Synth ID"), DeviceInspector::tr("Telemetry, mode and plan are addressed by it"), {}},
        {DeviceInspector::tr("Device ID"), {}, {}},
        {DeviceInspector::tr("Kind"), DeviceInspector::tr("One of %1").arg(kinds.join(u", "_s)), kinds},
        {DeviceInspector::tr("Type"), {}, {}},
        {DeviceInspector::tr("Site"), DeviceInspector::tr("The ID of the site where it stands"), {}},
        {DeviceInspector::tr("Manufacturer"), {}, {}},
        {DeviceInspector::tr("Model"), {}, {}},
        {DeviceInspector::tr("Serial number"), {}, {}},
        {DeviceInspector::tr("Properties as JSON"), {}, {}},
    };
}

std::vector<DetailLine> detailLines()
{
    return {
        {DeviceInspector::tr("Synth ID"), int(DeviceColumn::Id)},
        {DeviceInspector::tr("Device ID"), int(DeviceColumn::DeviceId)},
        {DeviceInspector::tr("Kind"), int(DeviceColumn::Kind), deviceKindText},
        {DeviceInspector::tr("Type"), int(DeviceColumn::Type)},
        {DeviceInspector::tr("Site"), int(DeviceColumn::Site)},
        {DeviceInspector::tr("Manufacturer"), int(DeviceColumn::Manufacturer)},
        {DeviceInspector::tr("Model"), int(DeviceColumn::Model)},
        {DeviceInspector::tr("Serial number"), int(DeviceColumn::SerialNumber)},
        {DeviceInspector::tr("Mode"), int(DeviceColumn::Mode), modeText},
    };
}

FormWords formWords()
{
    FormWords words;
    words.newTitle = DeviceInspector::tr("New device");
    words.replaceTitle = DeviceInspector::tr("Replace or create a device");
    words.reading = DeviceInspector::tr("Reading the newest copy of this device");
    words.unclear = DeviceInspector::tr("Nobody knows yet whether the device was saved");
    words.changedMeanwhile = DeviceInspector::tr("The device was changed elsewhere while you were editing");
    words.existsAlready = DeviceInspector::tr("A device with this ID exists: saving replaces it");
    words.wouldMake = DeviceInspector::tr("No device has this ID: saving creates one");
    words.make = DeviceInspector::tr("Create device");
    return words;
}

} // namespace

DeviceInspector::DeviceInspector(const DeviceInspectorParts &parts, QWidget *parent)
    : EntityInspector({parts.devices, parts.sync, parts.asker},
                      std::make_unique<DeviceEditing>(parts.api, parts.devices, parts.clock, &parts.commands),
                      inspectorWords(), IconName::Devices, parent),
      m_parts(parts), m_inspection(std::make_unique<DeviceInspection>(parts.api, parts.devices, parts.clock)),
      m_details(new EntityDetails(parts.devices, detailLines())), m_plan(new DevicePlanTab(*m_inspection, parts.clock)),
      m_telemetry(new TelemetryPane(originsFrom(parts.api), parts.keeper, parts.clock)),
      m_openSite(new QPushButton(tr("Open site")))
{
    setNames(m_openSite, tr("Open site"));
    addHeadingWidget(m_openSite);
    auto *mode = new DeviceModeTab(*m_inspection);
    layOut({{m_details, tr("Details")},
            {new DevicePropertiesTab(*m_inspection), tr("Properties")},
            {mode, tr("Mode")},
            {m_plan, tr("Plan")},
            {m_telemetry, tr("Telemetry")}},
           formFields(), formWords());
    connect(m_openSite, &QPushButton::clicked, this, [this] { Q_EMIT siteRequested(siteId()); });
    connect(mode, &DeviceModeTab::changeRequested, this,
            [this](Mode wanted) { Q_EMIT modeSubmitted(deviceId(), wanted); });
    connect(m_plan, &DevicePlanTab::editRequested, this, &DeviceInspector::editPlan);
    connect(m_plan, &DevicePlanTab::removeRequested, this, &DeviceInspector::removePlan);
    connect(m_inspection.get(), &DeviceInspection::changed, this, &DeviceInspector::takeInspection);
}

DeviceInspector::~DeviceInspector() = default;

SiteId DeviceInspector::siteId() const
{
    const qsizetype row = m_parts.devices.rowOf(deviceId());
    return row < 0 ? SiteId() : SiteId(m_parts.devices.columns().column(DeviceColumn::Site).at(row).toByteArray());
}

QByteArray DeviceInspector::siteZone() const
{
    const qsizetype row = m_parts.sites.rowOf(siteId());
    return row < 0 ? QByteArray() : m_parts.sites.columns().column(SiteColumn::TimeZone).at(row).toByteArray();
}

QString DeviceInspector::headingOf(qsizetype row) const
{
    if (row < 0)
        return {};
    const EntityColumns &columns = m_parts.devices.columns();
    const QByteArrayView kind = columns.column(DeviceColumn::Kind).at(row);
    return kind.isEmpty() ? deviceId().text() : deviceKindText(kind) + u' ' + deviceId().text();
}

void DeviceInspector::load()
{
    m_details->show(entityId());
    m_wired = false;
    rowChanged();
    if (deviceId().isEmpty())
        m_telemetry->clear();
    else
        showSubject();
}

void DeviceInspector::fetchDetails()
{
    m_inspection->show(deviceId());
}

void DeviceInspector::rowChanged()
{
    m_openSite->setEnabled(!siteId().isEmpty());
    m_plan->setSiteZone(siteZone());
}

void DeviceInspector::refresh()
{
    m_inspection->refresh();
    m_telemetry->refresh();
}

void DeviceInspector::takeInspection()
{
    const auto &plan = m_inspection->plan().value;
    m_telemetry->setPlan(plan ? planBands(*plan) : std::vector<ChartBand>());
    Q_EMIT planStateChanged();
    if (m_wired || !m_inspection->topology().value)
        return;
    m_wired = true;
    showSubject();
}

void DeviceInspector::showSubject()
{
    const auto &topology = m_inspection->topology().value;
    const bool isWired = m_wired && topology && nodeOf(*topology, deviceId()) >= 0;
    const std::vector<TelemetrySubject> sensors =
        isWired ? sensorSubjects(*topology, deviceId()) : std::vector<TelemetrySubject>();
    const QString heading = headingOf(m_parts.devices.rowOf(deviceId()));
    m_telemetry->showSubject(deviceId(), siteZone(), heading.isEmpty() ? deviceId().text() : heading, sensors);
}

void DeviceInspector::showTelemetry()
{
    tabs().setCurrentWidget(m_telemetry);
}

bool DeviceInspector::canEditPlan() const
{
    return m_plan->knownPlan().has_value();
}

bool DeviceInspector::canRemovePlan() const
{
    const auto plan = m_plan->knownPlan();
    return plan && !plan->commands.empty();
}

void DeviceInspector::editPlan()
{
    const auto plan = m_plan->knownPlan();
    if (!plan || m_planEditor)
        return;
    PlanSubject subject;
    const QString heading = headingOf(m_parts.devices.rowOf(deviceId()));
    subject.title = heading.isEmpty() ? deviceId().text() : heading;
    subject.siteZone = siteZone();
    subject.plan = *plan;
    subject.dialect = m_parts.api.settings().dialect;
    if (const auto &device = m_inspection->device().value)
        subject.bounds = planBounds(*device);
    m_planEditor = new PlanEditor(subject, m_parts.clock, nullptr, this);
    m_planEditor->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_planEditor, &PlanEditor::submitted, this,
            [this, id = deviceId(), before = *plan](const OverlayPlan &edited) {
                Q_EMIT planSubmitted(id, before, edited);
            });
    m_planEditor->open();
}

void DeviceInspector::removePlan()
{
    if (const auto plan = m_plan->knownPlan(); plan && !plan->commands.empty())
        Q_EMIT planSubmitted(deviceId(), *plan, OverlayPlan());
}

QWidget *DeviceInspector::planWindow()
{
    return m_planEditor ? static_cast<QWidget *>(m_planEditor) : this;
}

void DeviceInspector::closePlanEditor()
{
    if (m_planEditor)
        m_planEditor->accept();
}

void DeviceInspector::saveState(StateStore &store) const
{
    EntityInspector::saveState(store);
    StoreSection telemetry(store, u"telemetry"_s);
    m_telemetry->saveState(telemetry);
}

void DeviceInspector::restoreState(const StateSource &store)
{
    EntityInspector::restoreState(store);
    m_telemetry->restoreState(SourceSection(store, u"telemetry"_s));
}

} // namespace switchyard
