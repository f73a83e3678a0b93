// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <utility>

namespace switchyard::simulator {

//! Header fields in wire order; names as they came.
using Headers = QList<std::pair<QByteArray, QByteArray>>;

//! The first field of that name, compared without case; empty when absent.
QByteArray headerValue(const Headers &headers, QByteArrayView name);

//! One request as it stood on the wire. `path` and `query` are raw (still percent-encoded).
struct HttpRequest
{
    qint64 connection = 0;
    QByteArray method;
    QByteArray path;
    QByteArray query;
    Headers headers;
    QByteArray body;
};

//! What a handler answers.
struct Reply
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    Headers headers;
};

//! One request together with what was really answered, for logs and for contract tests.
//! `status` is 0 when nothing was answered. `responseBody` is what stood on the wire (cut when a fault cut it).
struct Exchange
{
    qint64 sequence = 0;
    qint64 connection = 0;
    QDateTime time;         //!< simulated time, UTC
    QByteArray operationId; //!< of the contract, "token" for the token endpoint, empty when no operation matched
    QByteArray method;
    QByteArray path;
    QByteArray query;
    Headers requestHeaders;
    QByteArray requestBody;
    bool processed = false; //!< the operation took effect, whatever became of the answer
    int status = 0;
    Headers responseHeaders;
    QByteArray responseBody;
    QByteArray fault; //!< kinds of the faults applied, joined with commas
};

} // namespace switchyard::simulator
