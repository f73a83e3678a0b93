// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fielddraft.h"

#include <optional>

namespace switchyard {

//! Gives an optional member a text; an empty one removes it, but a member that was sent empty stays so.
inline void assignText(std::optional<QString> &member, const QString &text)
{
    if (!text.isEmpty())
        member = text;
    else if (member && !member->isEmpty())
        member.reset();
}

template <class Member>
struct MemberOwner;
template <class Entity, class Value>
struct MemberOwner<Value Entity::*>
{
    using Type = Entity;
    using Id = Value;
};

//! The field of a member that is a text.
template <auto member, class Entity = typename MemberOwner<decltype(member)>::Type>
constexpr EntityField<Entity> textField(const char *name, FieldRule rule = FieldRule::AnyText)
{
    return {name, rule, [](const Entity &entity) { return (entity.*member).value_or(QString()); },
            [](Entity &entity, const QString &text) { assignText(entity.*member, text); }};
}

//! The field of the id that names the thing.
template <auto member, class Entity = typename MemberOwner<decltype(member)>::Type>
constexpr EntityField<Entity> idField(const char *name)
{
    return {name, FieldRule::Id, [](const Entity &entity) { return (entity.*member).text(); },
            [](Entity &entity, const QString &text) {
                // An id may hold bytes that are no text: only a different text replaces it.
                if ((entity.*member).text() != text)
                    entity.*member = typename MemberOwner<decltype(member)>::Id(text);
            }};
}

} // namespace switchyard
