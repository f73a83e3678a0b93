// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extra.h"
#include "jsonreader.h"
#include "jsonwriter.h"

#include <concepts>
#include <span>
#include <string_view>

namespace switchyard {

//! Which dialect knows a member. Reading accepts all; writing leaves out what the other side would not know.
enum class KnownTo { Both, ContractOnly, PublishedOnly };

//! One member of an object of the contract, as data: reading, writing, drift counting and tests walk these tables.
struct JsonMember
{
    std::string_view name;
    std::string_view alias; //!< the other dialect's name, read as well; empty when there is none
    bool required;
    bool (*read)(JsonReader &, void *object);
    void (*write)(JsonWriter &, const void *object);
    bool (*present)(const void *object);
    KnownTo knownTo = KnownTo::Both;

    bool isFor(Dialect dialect) const
    {
        return knownTo == KnownTo::Both || (knownTo == KnownTo::ContractOnly) == (dialect == Dialect::Contract);
    }
};

//! The members of one type, and where it keeps what it has no place for.
struct JsonShape
{
    std::string_view type;
    std::span<const JsonMember> members;
    Extra *(*extra)(void *object);
};

//! The table of a type; specialised beside each type that has an `Extra extra` member.
template <class T>
const JsonShape &shapeOf();

template <class T>
concept Shaped = requires(T t) {
    { t.extra } -> std::same_as<Extra &>;
};

bool readShaped(JsonReader &reader, const JsonShape &shape, void *object);
void writeShaped(JsonWriter &writer, const JsonShape &shape, const void *object);

} // namespace switchyard
