// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

#include <charconv>
#include <cmath>

namespace switchyard {

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first.back())
        m_text += ',';
    m_first.back() = false;
}

void JsonWriter::beginObject()
{
    separate();
    m_text += '{';
    m_first.push_back(true);
}

void JsonWriter::endObject()
{
    m_first.pop_back();
    m_text += '}';
}

void JsonWriter::beginArray()
{
    separate();
    m_text += '[';
    m_first.push_back(true);
}

void JsonWriter::endArray()
{
    m_first.pop_back();
    m_text += ']';
}

void JsonWriter::key(std::string_view name)
{
    string(name);
    m_text += ':';
    m_afterKey = true;
}

void JsonWriter::string(std::string_view utf8)
{
    separate();
    m_text += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"': m_text += "\\\""; break;
        case '\\': m_text += "\\\\"; break;
        case '\n': m_text += "\\n"; break;
        case '\r': m_text += "\\r"; break;
        case '\t': m_text += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                static constexpr char hex[] = "0123456789abcdef";
                m_text += "\\u00";
                m_text += hex[(c >> 4) & 15];
                m_text += hex[c & 15];
            } else {
                m_text += c;
            }
        }
    }
    m_text += '"';
}

void JsonWriter::number(double value)
{
    if (!std::isfinite(value)) {
        null();
        return;
    }
    separate();
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    m_text.append(digits, end - digits);
}

void JsonWriter::integer(qint64 value)
{
    separate();
    m_text += QByteArray::number(value);
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_text += value ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_text += "null";
}

void JsonWriter::raw(const QByteArray &json)
{
    separate();
    m_text += json;
}

} // namespace switchyard
