// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"

namespace switchyard {

Q_LOGGING_CATEGORY(lcHttp, "switchyard.network.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "switchyard.network.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApi, "switchyard.network.api", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "switchyard.network.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "switchyard.network.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "switchyard.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "switchyard.app", QtInfoMsg)

} // namespace switchyard
