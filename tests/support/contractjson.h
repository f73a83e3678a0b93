// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "operations.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <tuple>
#include <type_traits>

namespace switchyard {

//! Every leaf of a JSON text by its place: numbers, true, false and null as the text they came as, strings unescaped and in
//! quotes, empty containers as "{}" and "[]". Places look like `.entries[0].siteId`. Two texts with the same leaves mean
//! the same, and no digit of a number is lost in between. Empty when the text is not JSON.
std::optional<std::map<QByteArray, QByteArray>> jsonLeaves(const QByteArray &json);

//! Reads a typed value from JSON text, as a client reads an answer.
template <class T>
Result<T> fromJson(const QByteArray &json)
{
    JsonReader reader(json);
    T value{};
    if (reader.start() && readJson(reader, value) && reader.finish())
        return value;
    auto error = ApiError::of(ApiError::Kind::Malformed);
    if (reader.problem()) {
        error.jsonPath = reader.problem()->jsonPath;
        error.message = reader.problem()->message;
    }
    return error;
}

template <class T>
QByteArray toJson(const T &value, Dialect dialect)
{
    JsonWriter writer(dialect);
    writeJson(writer, value);
    return writer.text();
}

//! A type that can be sent as well as read.
template <class T>
concept RoundTrips = requires(JsonReader &reader, JsonWriter &writer, T &value) {
    readJson(reader, value);
    writeJson(writer, std::as_const(value));
};

//! An argument that goes into the body: neither an identifier nor a query.
template <class T>
inline constexpr bool isBodyArgument = !isStrongId<T> && !QueryArgument<T>;

//! The type of an operation's body, void where it has none.
template <class Signature>
struct BodyOf;
template <class A>
struct BodyOf<A()>
{
    using Type = void;
};
template <class A, class First, class... Rest>
struct BodyOf<A(First, Rest...)>
{
    using Type = typename std::conditional_t<isBodyArgument<First>, std::type_identity<First>,
                                             std::type_identity<typename BodyOf<A(Rest...)>::Type>>::type;
};

} // namespace switchyard
