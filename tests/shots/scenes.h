// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stage.h"

#include <vector>

namespace switchyard {

//! One picture: its file name and how the window gets there.
struct Scene
{
    QString name;
    quint32 sites = 5000;
    std::function<void(Stage &)> play;
    QString production{}; //!< name of a profile that looks like production
};

//! In the order in which a person meets them.
std::vector<Scene> allScenes();
//! Those of the page of the devices.
std::vector<Scene> deviceScenes();
//! Those of the telemetry workbench.
std::vector<Scene> telemetryScenes();
//! Those of modes and of what is reviewed before it is sent.
std::vector<Scene> commandScenes();
//! Those of overlay plans.
std::vector<Scene> planScenes();
//! Those of the journal of writes.
std::vector<Scene> activityScenes();
//! Those of visits.
std::vector<Scene> visitScenes();
//! Those of the import of a file.
std::vector<Scene> importScenes();

} // namespace switchyard
