// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicecommands.h"

#include "apiclient.h"
#include "commandreviewer.h"
#include "modesheet.h"
#include "planeditor.h"

#include <QAction>

namespace switchyard {

using namespace Qt::StringLiterals;

DeviceCommands::DeviceCommands(CommandReviewer &reviewer, ApiClient &api, Clock &clock, Selection selection,
                               QWidget *page)
    : QObject(page), m_reviewer(reviewer), m_api(api), m_clock(clock), m_selection(std::move(selection)), m_page(page)
{}

void DeviceCommands::addCommands(const AddCommand &add)
{
    ActionSpec mode;
    mode.id = u"devices.mode"_s;
    mode.text = tr("Change mode of selection…");
    mode.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_M)};
    m_actions.push_back(add(mode, [this] { chooseMode(); }));
    ActionSpec plan;
    plan.id = u"devices.setPlan"_s;
    plan.text = tr("Set plan of selection…");
    plan.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_L)};
    m_actions.push_back(add(plan, [this] { editPlan(); }));
    ActionSpec remove;
    remove.id = u"devices.removePlans"_s;
    remove.text = tr("Remove plans of selection…");
    m_actions.push_back(add(remove, [this] { setPlan(m_selection(), OverlayPlan(), m_page); }));
    offer(0);
}

void DeviceCommands::offer(int selected)
{
    for (QAction *action : m_actions)
        action->setEnabled(selected > 0);
}

void DeviceCommands::changeMode(const std::vector<SynthId> &devices, Mode mode)
{
    m_reviewer.review(m_reviewer.desk().setMode(devices, mode), m_page);
}

void DeviceCommands::setPlan(const std::vector<SynthId> &devices, const OverlayPlan &plan, QWidget *over,
                             std::function<void()> sent)
{
    m_reviewer.review(m_reviewer.desk().setPlan(devices, plan), over, std::move(sent));
}

void DeviceCommands::replacePlan(const SynthId &device, const OverlayPlan &before, const OverlayPlan &plan,
                                 QWidget *over, std::function<void()> sent)
{
    m_reviewer.review(m_reviewer.desk().replacePlan(device, before, plan), over, std::move(sent));
}

void DeviceCommands::chooseMode()
{
    const std::vector<SynthId> devices = m_selection();
    if (devices.empty())
        return;
    auto *sheet = new ModeSheet(int(devices.size()), m_page);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ModeSheet::chosen, this, [this, devices](Mode mode) { changeMode(devices, mode); });
    sheet->open();
}

void DeviceCommands::editPlan()
{
    const std::vector<SynthId> devices = m_selection();
    if (devices.empty() || m_editor)
        return;
    PlanSubject subject;
    subject.title = tr("%n devices", nullptr, int(devices.size()));
    subject.dialect = m_api.settings().dialect;
    m_editor = new PlanEditor(subject, m_clock, nullptr, m_page);
    m_editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_editor, &PlanEditor::submitted, this, [this, devices](const OverlayPlan &plan) {
        setPlan(devices, plan, m_editor, [this] {
            if (m_editor)
                m_editor->accept();
        });
    });
    m_editor->open();
}

} // namespace switchyard
