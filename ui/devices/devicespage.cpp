// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicespage.h"

#include "celldelegates.h"
#include "commandreviewer.h"
#include "devicecommands.h"
#include "deviceexport.h"
#include "deviceinspector.h"
#include "devicemodel.h"
#include "subjectmime.h"
#include "tableview.h"

#include <QAction>
#include <QItemSelectionModel>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

FleetPageWords words()
{
    FleetPageWords words;
    words.table = DevicesPage::tr("Devices");
    words.filter = DevicesPage::tr("Filter devices");
    words.placeholder = DevicesPage::tr("Filter devices: kind:battery_pack mode:Smart telemetry:>1h");
    words.reading = DevicesPage::tr("Reading the list of devices");
    words.noneTitle = DevicesPage::tr("No devices yet");
    words.noneText = DevicesPage::tr("This account has no devices. Add the first one with “Add device”.");
    words.noMatchTitle = DevicesPage::tr("No device matches the filter");
    words.noMatchText = DevicesPage::tr("Change the filter line, or clear it to see all devices.");
    words.exportTitle = DevicesPage::tr("Export devices");
    words.importTitle = DevicesPage::tr("Import devices");
    words.gone = [](int count) { return DevicesPage::tr("%n devices are no longer listed", nullptr, count); };
    words.add = DevicesPage::tr("Add device");
    words.edit = DevicesPage::tr("Replace device");
    words.views = {
        {DevicesPage::tr("All devices"), {}, u"all"_s},
        {DevicesPage::tr("No telemetry for an hour"), {u"telemetry:>1h,never"_s, {}, {}}, u"silent"_s},
        {DevicesPage::tr("Not loaded yet"), {u"seen:never"_s, {}, {}}, u"never"_s},
        {DevicesPage::tr("Could not be loaded"), {u"state:failed,missing,forbidden"_s, {}, {}}, u"failed"_s}};
    return words;
}

} // namespace

DevicesPage::DevicesPage(const FleetPageParts &parts, const DevicesPageParts &devices, const PageContext &context,
                         QWidget *parent)
    : FleetPage(parts, context, u"device"_s, words(), parent),
      m_lastTelemetry(devices.api, devices.devices, parts.clock),
      m_inspector(new DeviceInspector({devices.api, devices.devices, devices.sites, parts.sync, parts.clock,
                                       devices.asker, devices.reviewer.desk(), parts.keeper})),
      m_commands(
          new DeviceCommands(devices.reviewer, devices.api, parts.clock, [this] { return selectedDevices(); }, this))
{
    auto model = std::make_unique<DeviceModel>(devices.devices, parts.worker, parts.clock);
    m_devices = model.get();
    build(std::move(model), m_inspector, {u"devices"_s, deviceExportFields(), deviceExportField},
          ImportTarget::ofDevices(devices.api, devices.devices, parts.clock, &devices.reviewer.desk()),
          {96, 118, 84, 116, 128, 104, 96, 104, 110, 90});
    for (const int column : {int(DeviceModel::Mode), int(DeviceModel::LastTelemetry), int(DeviceModel::Freshness)})
        table().setItemDelegateForColumn(column, new FreshnessDelegate(&table()));
    ActionSpec put;
    put.id = u"devices.put"_s;
    put.text = tr("Replace or create device…");
    put.icon = IconName::Edit;
    addCommand(put, [this] { m_inspector->beginCreateOrReplace(); });
    ActionSpec site;
    site.id = u"devices.site"_s;
    site.text = tr("Open site of the device");
    site.icon = IconName::Site;
    site.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Return)};
    addCommand(site, [this] {
        if (!m_inspector->siteId().isEmpty())
            Q_EMIT m_inspector->siteRequested(m_inspector->siteId());
    });
    ActionSpec telemetry;
    telemetry.id = u"devices.telemetry"_s;
    telemetry.text = tr("Show telemetry");
    telemetry.icon = IconName::Telemetry;
    telemetry.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_T)};
    m_showTelemetry = addCommand(telemetry, [this] { goToTelemetry(); });
    m_commands->addCommands(
        [this](const ActionSpec &spec, std::function<void()> run) { return addCommand(spec, std::move(run)); });
    connectCommands();
    addPlanCommands();
    table().setDraggable(true);
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this, &DevicesPage::offerCommands);
    connect(m_devices, &FleetTableModel::orderChanged, this, &DevicesPage::offerCommands);
    offerCommands();
    connect(m_inspector, &DeviceInspector::siteRequested, this,
            [this](const SiteId &id) { Q_EMIT goRequested({u"sites"_s, {{u"site"_s, id.text()}}}); });
}

void DevicesPage::addPlanCommands()
{
    ActionSpec edit;
    edit.id = u"devices.editPlan"_s;
    edit.text = tr("Edit plan…");
    edit.icon = IconName::Edit;
    m_editPlan = addCommand(edit, [this] { m_inspector->editPlan(); });
    ActionSpec remove;
    remove.id = u"devices.removePlan"_s;
    remove.text = tr("Remove plan…");
    remove.icon = IconName::Remove;
    m_removePlan = addCommand(remove, [this] { m_inspector->removePlan(); });
    const auto offer = [this] {
        m_editPlan->setEnabled(m_inspector->canEditPlan());
        m_removePlan->setEnabled(m_inspector->canRemovePlan());
    };
    connect(m_inspector, &DeviceInspector::planStateChanged, this, offer);
    offer();
}

void DevicesPage::open(const QVariantMap &what)
{
    FleetPage::open(what);
    if (what.value(u"telemetry"_s).toBool())
        m_inspector->showTelemetry();
}

int DevicesPage::selectedCount() const
{
    int count = 0;
    for (const auto &[top, bottom] : table().selectedRows())
        count += bottom + 1 - top;
    return count;
}

void DevicesPage::offerCommands()
{
    const int count = selectedCount();
    m_showTelemetry->setText(count > mostTelemetry
                                 ? tr("Show telemetry (of at most %n devices)", nullptr, mostTelemetry)
                                 : tr("Show telemetry"));
    m_showTelemetry->setEnabled(count > 0 && count <= mostTelemetry);
    m_commands->offer(count);
}

std::vector<SynthId> DevicesPage::selectedDevices() const
{
    std::vector<SynthId> devices;
    devices.reserve(size_t(selectedCount()));
    for (const auto &[top, bottom] : table().selectedRows()) {
        for (int row = top; row <= bottom; ++row)
            devices.push_back(m_devices->subjectAt(row).id);
    }
    return devices;
}

//! What the inspector of one device asks for; and what became of it is looked at again.
void DevicesPage::connectCommands()
{
    connect(m_inspector, &DeviceInspector::modeSubmitted, this,
            [this](const SynthId &id, Mode mode) { m_commands->changeMode({id}, mode); });
    connect(&m_commands->reviewer().desk().runner(), &CommandRunner::stands, this,
            [this](const QByteArray &, const QByteArray &target, const QByteArray &) {
                if (m_inspector->deviceId() == SynthId(target))
                    m_inspector->refresh();
            });
    connect(m_inspector, &DeviceInspector::planSubmitted, this,
            [this](const SynthId &id, const OverlayPlan &before, const OverlayPlan &plan) {
                m_commands->replacePlan(id, before, plan, m_inspector->planWindow(),
                                        [this] { m_inspector->closePlanEditor(); });
            });
}

void DevicesPage::goToTelemetry()
{
    const int count = selectedCount();
    if (count == 0 || count > mostTelemetry)
        return;
    std::vector<TelemetrySubject> subjects;
    subjects.reserve(size_t(count));
    for (const auto &[top, bottom] : table().selectedRows()) {
        for (int row = top; row <= bottom; ++row)
            subjects.push_back(m_devices->subjectAt(row));
    }
    Q_EMIT goRequested({u"telemetry"_s, {{u"subjects"_s, QString::fromUtf8(subjectmime::toJson(subjects))}}});
}

void DevicesPage::wantRows(const std::vector<qsizetype> &visible, const std::vector<qsizetype> &near)
{
    FleetPage::wantRows(visible, near);
    m_lastTelemetry.setWanted(visible);
}

} // namespace switchyard
