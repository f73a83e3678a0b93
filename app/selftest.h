// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretvault.h"

#include <QJsonObject>

namespace switchyard {

//! Facts about this installation for `--self-test`: one JSON object that packages are tested with. `ok` is false where
//! something is missing without which the program cannot do its work.
QJsonObject selfTest(const QString &dataDir, const SecretVault &vault);

} // namespace switchyard
