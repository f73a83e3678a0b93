// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace switchyard {

//! The same JSON with line breaks and two spaces for each level, members in their order, every number digit by digit as it
//! was. What is no JSON comes back as it is.
QByteArray indentedJson(const QByteArray &json);
//! Whether the text is one JSON object and nothing behind it.
bool isJsonObject(const QByteArray &json);

} // namespace switchyard
