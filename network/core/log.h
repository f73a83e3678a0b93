// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

//! One log category per layer folder, switchable by QT_LOGGING_RULES or the log level setting.
namespace switchyard {

Q_DECLARE_LOGGING_CATEGORY(lcHttp)  // switchyard.network.http
Q_DECLARE_LOGGING_CATEGORY(lcAuth)  // switchyard.network.auth
Q_DECLARE_LOGGING_CATEGORY(lcApi)   // switchyard.network.api
Q_DECLARE_LOGGING_CATEGORY(lcStore) // switchyard.network.store
Q_DECLARE_LOGGING_CATEGORY(lcSync)  // switchyard.network.sync
Q_DECLARE_LOGGING_CATEGORY(lcUi)    // switchyard.ui
Q_DECLARE_LOGGING_CATEGORY(lcApp)   // switchyard.app

} // namespace switchyard
