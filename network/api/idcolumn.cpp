// SPDX-License-Identifier: GPL-3.0-or-later
#include "idcolumn.h"

#include "jsonreader.h"

namespace switchyard {

using namespace Qt::StringLiterals;

bool readIds(JsonReader &reader, std::string_view type, std::string_view member, IdColumn &out)
{
    const auto noteUnknown = [&](std::string_view where, std::string_view key) {
        ++reader.notes().unknown[QByteArray(where.data(), qsizetype(where.size())) + '.'
                                 + QByteArray(key.data(), qsizetype(key.size()))];
        return true;
    };
    // The most that can come: what is not used is never touched, and growing would touch everything twice.
    const size_t perEntry = member.size() + std::string_view(R"({"":"x"},)").size();
    out.reserve(reader.size() / perEntry, reader.size());
    std::string_view id;
    const auto readEntry = [&](size_t) {
        id = {};
        if (!reader.object(member, id, [&](std::string_view key) { return noteUnknown(type, key); }))
            return false;
        if (id.empty())
            return reader.fail(u"has no identifier"_s);
        out.append(id);
        return true;
    };
    if (reader.type() == JsonType::Array)
        return reader.entries(readEntry);
    bool seen = false;
    const bool read = reader.object([&](std::string_view key) {
        if (key != "entries")
            return noteUnknown("List", key);
        seen = true;
        return reader.entries(readEntry);
    });
    return read && (seen || reader.fail(u"has no member “entries”"_s));
}

} // namespace switchyard
