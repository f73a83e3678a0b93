// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace switchyard::simulator {

//! What can go wrong on purpose. JSON names are the enumerators in camelCase.
enum class FaultKind {
    Latency,   //!< `ms` before the answer starts
    Bandwidth, //!< the answer trickles at `bytes` per second
    Status, //!< answers `status` instead of acting (with `"processed": true`: after acting); `retryAfter` goes out as it is
    TruncatedBody,    //!< full Content-Length, but only `bytes` of the body (default half), then the connection closes
    NotJson,          //!< 200 with a body that is no JSON
    Html,             //!< 200 with the HTML page of a captive portal
    WrongShape,       //!< JSON of another shape than the contract's
    EmptyBody,        //!< the right status and no body
    Oversized,        //!< the right JSON followed by blanks up to `bytes` (default 64 MiB)
    Reset,            //!< TCP reset before acting
    Close,            //!< orderly close before acting
    LoseReply,        //!< acts, then TCP reset instead of an answer
    LoseReplyByClose, //!< acts, then orderly close instead of an answer
    Stall,            //!< does not act and never answers
    StallAfterProcessing, //!< acts and never answers
    Redirect,             //!< 302 to `location`
    BadEntry,             //!< one more element in `entries`, which is not an object; at index `bytes` (default 0)
    RepeatedToken,        //!< the answer to a `nextToken` gives the same one again
    EmptyPages,           //!< pages without values, each with a fresh `nextToken`, without end
    UnknownMember         //!< members nobody has a name for, in the answer and in each entry
};

//! One fault and when it strikes: for `operation` ("" = any of the 44, "token" = the token endpoint), when the raw path contains
//! `path`, after `skip` matching requests were let through, with `probability`, at most `count` times (-1 = always).
struct Fault
{
    FaultKind kind = FaultKind::Latency;
    QByteArray operation;
    QByteArray path;
    int count = -1;
    int skip = 0;
    double probability = 1.0;
    int status = 503;
    QByteArray retryAfter; //!< seconds or an HTTP date, sent as it is; empty = no header
    bool processed = false;
    int ms = 0;
    qint64 bytes = -1;
    QByteArray location;

    QJsonObject toJson() const;
    //! Without a value `error` says why.
    static std::optional<Fault> fromJson(const QJsonObject &json, QString *error);
    //! `kind` or `kind:key=value,key=value` with the JSON names as keys.
    static std::optional<Fault> fromText(const QString &text, QString *error);
};

QByteArray toName(FaultKind kind);

} // namespace switchyard::simulator
