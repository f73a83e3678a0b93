// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace switchyard {

//! One value of a JSON text. Values are kept flat, parents before children and these in their order, because how deep it
//! goes is somebody else's choice.
struct JsonNode
{
    enum class Type { Object, Array, Text, Number, Boolean, Null };

    int parent = -1; //!< position in the list; -1 = the root
    Type type = Type::Null;
    QString name;  //!< of a member; empty for elements and the root
    QString value; //!< digits as they came; empty for objects and arrays
    std::vector<int> children;
};
//! The root first; empty for what is no JSON.
std::vector<JsonNode> jsonNodes(const QByteArray &json);

//! The same JSON with line breaks and two spaces for each level, members in their order, every number digit by digit as it
//! was. What is no JSON comes back as it is.
QByteArray indentedJson(const QByteArray &json);
//! A text as a JSON string, quotes and all.
QByteArray quotedJson(const QByteArray &utf8);
//! Whether the text is one JSON object and nothing behind it.
bool isJsonObject(const QByteArray &json);

} // namespace switchyard
