// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSharedData>

#include <string>
#include <string_view>
#include <vector>

namespace switchyard {

//! A million identifiers in one block of bytes instead of a million objects. Append only; UTF-8, less than 4 GiB in all. A copy
//! costs nothing.
class IdColumn
{
public:
    size_t size() const { return d->ends.size(); }
    bool isEmpty() const { return d->ends.empty(); }
    std::string_view at(size_t i) const
    {
        const quint32 begin = i == 0 ? 0 : d->ends[i - 1];
        return {d->bytes.data() + begin, d->ends[i] - begin};
    }
    QByteArray id(size_t i) const
    {
        const auto bytes = at(i);
        return QByteArray(bytes.data(), qsizetype(bytes.size()));
    }
    void reserve(size_t ids, size_t bytes)
    {
        d->ends.reserve(ids);
        d->bytes.reserve(bytes);
    }
    void append(std::string_view id)
    {
        Content &content = *d; // one look at whether it is shared
        content.bytes.append(id);
        content.ends.push_back(quint32(content.bytes.size()));
    }

private:
    struct Content : QSharedData
    {
        std::string bytes;
        std::vector<quint32> ends;
    };
    QSharedDataPointer<Content> d{new Content};
};

class JsonReader;

//! Reads `{"entries": [{"<member>": "…"}, …]}`; what else an entry has is counted, a bad entry costs that entry.
bool readIds(JsonReader &reader, std::string_view type, std::string_view member, IdColumn &out);

} // namespace switchyard
