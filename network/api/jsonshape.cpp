// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonshape.h"

#include <QVarLengthArray>
#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

QByteArray named(const JsonShape &shape, std::string_view member)
{
    QByteArray name;
    name.reserve(qsizetype(shape.type.size()) + 1 + qsizetype(member.size()));
    name.append(shape.type.data(), qsizetype(shape.type.size()));
    name += '.';
    name.append(member.data(), qsizetype(member.size()));
    return name;
}

} // namespace

bool readShaped(JsonReader &reader, const JsonShape &shape, void *object)
{
    QVarLengthArray<bool, 16> seen(qsizetype(shape.members.size()));
    std::fill(seen.begin(), seen.end(), false);
    Extra &extra = *shape.extra(object);
    const bool read = reader.object([&](std::string_view key) {
        for (size_t i = 0; i < shape.members.size(); ++i) {
            const JsonMember &member = shape.members[i];
            const bool byAlias = !member.alias.empty() && key == member.alias;
            if (key != member.name && !byAlias)
                continue;
            if (reader.isNull() && !member.required) {
                // Null and absent read the same, but a PUT must send the null back.
                extra.set(key, "null");
                seen[qsizetype(i)] = true;
                return true;
            }
            if (byAlias) {
                if (seen[qsizetype(i)])
                    return true; // both names: the contract's wins
                ++reader.notes().renamed[named(shape, key)];
            }
            seen[qsizetype(i)] = true;
            return member.read(reader, object);
        }
        ++reader.notes().unknown[named(shape, key)];
        QByteArray json;
        if (!reader.raw(json))
            return false;
        extra.set(key, std::move(json));
        return true;
    });
    if (!read)
        return false;
    for (size_t i = 0; i < shape.members.size(); ++i) {
        if (seen[qsizetype(i)])
            continue;
        const JsonMember &member = shape.members[i];
        if (member.required)
            return reader.fail(
                u"has no member “%1”"_s.arg(QString::fromUtf8(member.name.data(), qsizetype(member.name.size()))));
        if (member.knownTo != KnownTo::PublishedOnly)
            ++reader.notes().missing[named(shape, member.name)];
    }
    return true;
}

void writeShaped(JsonWriter &writer, const JsonShape &shape, const void *object)
{
    writer.beginObject();
    for (const JsonMember &member : shape.members) {
        if (!member.isFor(writer.dialect()) || !member.present(object))
            continue;
        writer.key(member.name);
        member.write(writer, object);
    }
    for (const auto &[key, json] : shape.extra(const_cast<void *>(object))->members) {
        const std::string_view name(key.constData(), size_t(key.size()));
        const auto sameName = [name](const JsonMember &member) { return member.name == name; };
        const auto member = std::find_if(shape.members.begin(), shape.members.end(), sameName);
        if (member != shape.members.end() && member->present(object))
            continue; // a null that has been given a value since
        writer.key(name);
        writer.raw(json);
    }
    writer.endObject();
}

} // namespace switchyard
