// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionregistry.h"
#include "operationmode.h"
#include "plans.h"
#include "strongid.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace switchyard {

class ApiClient;
class Clock;
class CommandReviewer;
class PlanEditor;

//! The commands that change a selection of devices: operation mode, overlay plan, removal of the plan. Each goes to the
//! review. GUI thread.
class DeviceCommands final : public QObject
{
    Q_OBJECT

public:
    using Selection = std::function<std::vector<SynthId>()>;
    using AddCommand = std::function<QAction *(const ActionSpec &, std::function<void()>)>;

    //! \a page is the parent, and what sheets are opened over. All outlive it.
    DeviceCommands(CommandReviewer &reviewer, ApiClient &api, Clock &clock, Selection selection, QWidget *page);

    CommandReviewer &reviewer() const { return m_reviewer; }
    void addCommands(const AddCommand &add);
    //! How many devices are selected now.
    void offer(int selected);

    void changeMode(const std::vector<SynthId> &devices, Mode mode);
    //! \a over: the editor it comes from, or the page.
    void setPlan(const std::vector<SynthId> &devices, const OverlayPlan &plan, QWidget *over,
                 std::function<void()> sent = {});
    //! Of one device, whose plan was read before it was edited.
    void replacePlan(const SynthId &device, const OverlayPlan &before, const OverlayPlan &plan, QWidget *over,
                     std::function<void()> sent);

private:
    void chooseMode();
    void editPlan();

    CommandReviewer &m_reviewer;
    ApiClient &m_api;
    Clock &m_clock;
    const Selection m_selection;
    QWidget *m_page;
    QPointer<PlanEditor> m_editor;
    std::vector<QAction *> m_actions;
};

} // namespace switchyard
