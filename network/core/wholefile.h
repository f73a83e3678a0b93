// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "result.h"

#include <QByteArray>
#include <QString>

namespace switchyard {

//! Puts a file, for its owner alone, where another one may be: that stays as it is unless all of the new one is on disk. The
//! error is of kind Storage and has the system's own words. Waits for the disk.
Result<Done> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace switchyard
