// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "jsonshape.h"
#include "openenum.h"
#include "strongid.h"

#include <QString>
#include <chrono>
#include <concepts>
#include <optional>
#include <vector>

//! readJson / writeJson for every type that a body is made of. A type of the contract adds its table (shapeOf) or, where
//! its wire form is no plain object, its own pair of functions.
namespace switchyard {

bool readJson(JsonReader &reader, QString &out);
bool readJson(JsonReader &reader, QByteArray &out); //!< text as UTF-8
bool readJson(JsonReader &reader, double &out);
bool readJson(JsonReader &reader, bool &out);
bool readJson(JsonReader &reader, Instant &out); //!< date-time with a zone
bool readJson(JsonReader &reader, QDate &out);   //!< date
bool readJson(JsonReader &reader, RawJson &out); //!< anything

void writeJson(JsonWriter &writer, const QString &value);
void writeJson(JsonWriter &writer, const QByteArray &value);
void writeJson(JsonWriter &writer, double value);
void writeJson(JsonWriter &writer, bool value);
void writeJson(JsonWriter &writer, const Instant &value);
void writeJson(JsonWriter &writer, QDate value);
void writeJson(JsonWriter &writer, const RawJson &value);

template <class Tag>
bool readJson(JsonReader &reader, StrongId<Tag> &out)
{
    QByteArray utf8;
    if (!readJson(reader, utf8))
        return false;
    if (utf8.isEmpty())
        return reader.fail(QStringLiteral("is an empty identifier"));
    out = StrongId<Tag>(std::move(utf8));
    return true;
}

template <class Tag>
void writeJson(JsonWriter &writer, const StrongId<Tag> &value)
{
    writeJson(writer, value.utf8());
}

template <class E>
bool readJson(JsonReader &reader, OpenEnum<E> &out)
{
    QByteArray wire;
    if (!readJson(reader, wire))
        return false;
    out = OpenEnum<E>(wire);
    if (!out.isKnown())
        ++reader.notes().unknownValues[QByteArrayView(EnumNames<E>::type).toByteArray() + '=' + wire];
    return true;
}

template <class E>
void writeJson(JsonWriter &writer, const OpenEnum<E> &value)
{
    writeJson(writer, value.wire());
}

template <Shaped T>
bool readJson(JsonReader &reader, T &out)
{
    return readShaped(reader, shapeOf<T>(), &out);
}

template <Shaped T>
void writeJson(JsonWriter &writer, const T &value)
{
    writeShaped(writer, shapeOf<T>(), &value);
}

//! A list inside a resource: one bad element makes the resource unreadable, because a half-read list sent back would
//! delete the rest.
template <class T>
bool readJson(JsonReader &reader, std::vector<T> &out)
{
    out.clear();
    return reader.array([&](size_t) {
        T element{};
        if (!readJson(reader, element))
            return false;
        out.push_back(std::move(element));
        return true;
    });
}

template <class T>
void writeJson(JsonWriter &writer, const std::vector<T> &value)
{
    writer.beginArray();
    for (const T &element : value)
        writeJson(writer, element);
    writer.endArray();
}

//! The answer of a list operation, `{"entries": […]}` (a bare list is understood too). A bad entry costs that entry.
template <class T>
struct Entries
{
    std::vector<T> entries;
};

template <class T>
bool readJson(JsonReader &reader, Entries<T> &out)
{
    const auto readAll = [&] {
        return reader.entries([&](size_t) {
            T element{};
            if (!readJson(reader, element))
                return false;
            out.entries.push_back(std::move(element));
            return true;
        });
    };
    if (reader.type() == JsonType::Array)
        return readAll();
    bool seen = false;
    const bool read = reader.object([&](std::string_view key) {
        if (key != "entries") {
            ++reader.notes().unknown["List." + QByteArray(key.data(), qsizetype(key.size()))];
            return true;
        }
        seen = true;
        return readAll();
    });
    return read && (seen || reader.fail(QStringLiteral("has no member “entries”")));
}

template <class T>
void writeJson(JsonWriter &writer, const Entries<T> &value)
{
    writer.beginObject();
    writer.key("entries");
    writeJson(writer, value.entries);
    writer.endObject();
}

namespace shape {

template <class M>
struct MemberPointer;
template <class C, class V>
struct MemberPointer<V C::*>
{
    using Class = C;
    using Value = V;
};

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <auto Pointer>
constexpr JsonMember make(std::string_view name, std::string_view alias, bool required, KnownTo knownTo = KnownTo::Both)
{
    using Class = typename MemberPointer<decltype(Pointer)>::Class;
    using Value = typename MemberPointer<decltype(Pointer)>::Value;
    return {name,
            alias,
            required,
            [](JsonReader &reader, void *object) {
                auto &value = static_cast<Class *>(object)->*Pointer;
                if constexpr (isOptional<Value>)
                    return readJson(reader, value.emplace());
                else
                    return readJson(reader, value);
            },
            [](JsonWriter &writer, const void *object) {
                const auto &value = static_cast<const Class *>(object)->*Pointer;
                if constexpr (isOptional<Value>)
                    writeJson(writer, *value);
                else
                    writeJson(writer, value);
            },
            [](const void *object) {
                if constexpr (isOptional<Value>)
                    return (static_cast<const Class *>(object)->*Pointer).has_value();
                else
                    return true;
            },
            knownTo};
}

//! A member that the contract requires.
template <auto Pointer>
constexpr JsonMember required(std::string_view name)
{
    return make<Pointer>(name, {}, true);
}

//! A member that may be absent or null; `alias` is the other dialect's name for it.
template <auto Pointer>
constexpr JsonMember member(std::string_view name, std::string_view alias = {})
{
    return make<Pointer>(name, alias, false);
}

template <auto Pointer>
constexpr JsonMember contractOnly(std::string_view name)
{
    return make<Pointer>(name, {}, false, KnownTo::ContractOnly);
}

template <auto Pointer>
constexpr JsonMember publishedOnly(std::string_view name)
{
    return make<Pointer>(name, {}, false, KnownTo::PublishedOnly);
}

template <class T>
Extra *extraOf(void *object)
{
    return &static_cast<T *>(object)->extra;
}

} // namespace shape

} // namespace switchyard
