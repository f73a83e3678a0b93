// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visitstore.h"

#include <QString>

namespace switchyard {

//! Translated words of a visit, as tables and inspectors show them.
QString visitStateText(VisitState state, bool isOverdue = false);
QString visitTransferText(VisitTransfer transfer);

} // namespace switchyard
