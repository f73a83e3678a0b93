// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetryorigin.h"

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

//! Devices and sensors on their way from one view to another, by drag and drop or inside a Destination. What arrives
//! may come from another program, so reading takes anything: what makes no sense is nothing. Pure, any thread.
namespace switchyard::subjectmime {

//! The type of the JSON below in a QMimeData; the ids stand beside it as text/plain, one a line.
inline constexpr char type[] = "application/x-switchyard-telemetry-subjects";
//! More than these are neither written nor read.
inline constexpr size_t mostSubjects = 64;

//! JSON text. Ids are bytes: those that are no UTF-8 are written in base64.
QByteArray toJson(const std::vector<TelemetrySubject> &subjects);
//! In their order, each id once; entries without an id are left out.
std::vector<TelemetrySubject> fromJson(const QByteArray &json);

//! The caller owns it; null when there are no subjects.
std::unique_ptr<QMimeData> toMime(const std::vector<TelemetrySubject> &subjects);
//! \a data may be null.
std::vector<TelemetrySubject> fromMime(const QMimeData *data);

} // namespace switchyard::subjectmime
