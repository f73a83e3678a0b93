// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QList>
#include <QSslCertificate>

namespace switchyard {

//! The certificates of a PEM bundle. ApiError::Kind::Tls with code `ca-file-unreadable` or `ca-file-empty` where that is
//! not possible: a CA file that was named and cannot be used is an error, never ignored.
Result<QList<QSslCertificate>> readCaFile(const QString &path);

} // namespace switchyard
