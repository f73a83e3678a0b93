// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <string_view>
#include <vector>

namespace switchyard {

//! A million identifiers in one block of bytes instead of a million objects. Append only; UTF-8.
class IdColumn
{
public:
    size_t size() const { return m_ends.size(); }
    bool isEmpty() const { return m_ends.empty(); }
    std::string_view at(size_t i) const
    {
        const size_t begin = i == 0 ? 0 : m_ends[i - 1];
        return {m_bytes.constData() + begin, m_ends[i] - begin};
    }
    QByteArray id(size_t i) const
    {
        const auto bytes = at(i);
        return QByteArray(bytes.data(), qsizetype(bytes.size()));
    }
    void append(std::string_view id)
    {
        m_bytes.append(id.data(), qsizetype(id.size()));
        m_ends.push_back(size_t(m_bytes.size()));
    }

private:
    QByteArray m_bytes;
    std::vector<size_t> m_ends;
};

class JsonReader;

//! Reads `{"entries": [{"<member>": "…"}, …]}`; what else an entry has is counted, a bad entry costs that entry.
bool readIds(JsonReader &reader, std::string_view type, std::string_view member, IdColumn &out);

} // namespace switchyard
