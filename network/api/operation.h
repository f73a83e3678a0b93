// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "httprequest.h"
#include "jsoncodec.h"
#include "result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <optional>
#include <span>

namespace switchyard {

//! What is known of an operation without its types; enough for logs, retries, the journal and tables of operations.
struct OperationInfo
{
    const char *name; //!< operationId of the contract
    const char *tag;  //!< the contract's tag
    Method method;
    const char *path; //!< template, `/api/v1/sites/{siteId}`
    Repeat repeat;
    const char *publishedPath = nullptr; //!< where the published dialect differs

    const char *pathFor(Dialect dialect) const
    {
        return dialect == Dialect::Published && publishedPath ? publishedPath : path;
    }
};

//! One operation of the contract as a value: `Operation<Site(SiteId, Site)> replaceSite`. The arguments come in the order
//! path identifiers, query, body; which is which follows from their types. Everything else (encoding, decoding, retry,
//! tests) is driven from this declaration.
template <class Signature>
struct Operation;

template <class A, class... Args>
struct Operation<A(Args...)> : OperationInfo
{
    using Answer = A;
};

using QueryItems = QList<QPair<QByteArray, QByteArray>>;

//! Arguments that go into the query string say so by `QueryItems queryItems(Dialect) const`.
template <class T>
concept QueryArgument = requires(const T &t) {
    { t.queryItems(Dialect::Contract) } -> std::same_as<QueryItems>;
};

//! An operation with its arguments, as it goes on the wire.
struct EncodedCall
{
    QByteArray target; //!< path and query, percent-encoded, beginning with '/'
    std::optional<QByteArray> body;
    QString refusal; //!< why the body cannot be said in the dialect; empty = it can
};

namespace encoding {

//! Path identifiers in order of the template's placeholders. An identifier that cannot be one path segment (empty, `.`,
//! `..`: they would address another resource) is refused.
Result<QByteArray> target(const OperationInfo &operation, Dialect dialect, std::span<const QByteArray> ids,
                          const QueryItems &query);

//! Nothing was sent, for a reason that lies in the arguments.
ApiError refused(const OperationInfo &operation, const QString &why);

template <class T>
void add(const T &argument, Dialect dialect, std::vector<QByteArray> &ids, QueryItems &query, EncodedCall &call)
{
    if constexpr (isStrongId<T>) {
        ids.push_back(argument.utf8());
    } else if constexpr (QueryArgument<T>) {
        query = argument.queryItems(dialect);
    } else {
        JsonWriter writer(dialect);
        writeJson(writer, argument);
        call.body = writer.text();
        call.refusal = writer.refusal();
    }
}

} // namespace encoding

//! Pure: no socket, no clock.
template <class A, class... Args>
Result<EncodedCall> encode(const Operation<A(Args...)> &operation, Dialect dialect,
                           const std::type_identity_t<Args> &...arguments)
{
    std::vector<QByteArray> ids;
    QueryItems query;
    EncodedCall call;
    (encoding::add(arguments, dialect, ids, query, call), ...);
    if (!call.refusal.isEmpty())
        return encoding::refused(operation, call.refusal);
    auto target = encoding::target(operation, dialect, ids, query);
    if (!target)
        return target.error();
    call.target = *target;
    return call;
}

//! An answer without a declared body. A created resource's id is in `Location` or in whatever body there is.
struct Accepted
{
    QByteArray location; //!< the header as it came
    RawJson body;        //!< the answer's body when it was JSON

    //! The id of what was created: the named member of the body, else the last segment of Location; empty when the server
    //! gave none (then it is found by listing again).
    QByteArray createdId(std::string_view member) const;
};

template <class T>
struct Decoded
{
    T value;
    DecodeNotes notes;
    int status = 0; //!< of the answer
};

namespace decoding {

ApiError malformed(const OperationInfo &operation, const HttpReply &reply, const JsonReader &reader);
Result<Decoded<Accepted>> accepted(const OperationInfo &operation, const HttpReply &reply);

} // namespace decoding

//! Pure: from a successful reply to the typed answer, or Malformed with the JSON path.
template <class A>
Result<Decoded<A>> decode(const OperationInfo &operation, const HttpReply &reply)
{
    if constexpr (std::is_same_v<A, Accepted>) {
        auto accepted = decoding::accepted(operation, reply);
        if (accepted)
            accepted->status = reply.status;
        return accepted;
    } else {
        JsonReader reader(reply.body);
        Decoded<A> decoded;
        if (!reader.start() || !readJson(reader, decoded.value) || !reader.finish())
            return decoding::malformed(operation, reply, reader);
        decoded.notes = std::move(reader.notes());
        decoded.status = reply.status;
        return decoded;
    }
}

} // namespace switchyard
