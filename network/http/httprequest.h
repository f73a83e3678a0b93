// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "secret.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>
#include <chrono>
#include <optional>

namespace switchyard {

enum class Method { Get, Post, Put, Patch, Delete };

const char *methodName(Method method);

//! How safe it is to send a request again when nobody knows what became of it.
enum class Repeat {
    Safe,       //!< changes nothing: GET
    SameEffect, //!< twice is the same as once: PUT, DELETE
    Never,      //!< twice may be two: POST, PATCH; repeated only when it certainly never left
};

//! What goes first when not everything can be on its way at once.
enum class Urgency {
    Foreground, //!< a person waits for it
    Nearby,     //!< around what a person looks at
    Background, //!< the rest of the fleet
};

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

//! Value of the first header of that name (without case), or an empty array.
QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name);

//! Limits of one attempt; all can be set per profile.
struct HttpLimits
{
    std::chrono::milliseconds connect{10'000}; //!< until the request has left
    std::chrono::milliseconds idle{30'000};    //!< without any byte arriving
    std::chrono::milliseconds total{120'000};
    qint64 maxBytes = 512LL * 1024 * 1024; //!< of the body, decompressed
};

//! One request as it goes to the transport. Without the Authorization header: the scheduler adds the token at the last
//! moment, so that a queued request never carries an old one, and a log of requests carries none at all.
struct HttpRequest
{
    QByteArray operation; //!< operationId, for logs and errors
    Method method = Method::Get;
    QUrl url;
    HttpHeaders headers;
    std::optional<QByteArray> body;
    Repeat repeat = Repeat::Safe;
    bool authorize = true; //!< false: never give this one a token (the token endpoint itself)
    //! The whole value of the Authorization header where it is not a bearer token: HTTP Basic of the token endpoint. The
    //! transport sets the header from it; it is not in `headers`, so that nothing which prints those can print it.
    Secret credentials;
    bool http1Only = false; //!< HTTP/2 has failed for it
    HttpLimits limits;
};

struct HttpReply
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    std::chrono::milliseconds took{0};
    int attempts = 1;
    bool http2 = false;
    //! True where nobody said 204: a DELETE whose answer was lost was repeated and found nothing there any more.
    bool inferred = false;
};

} // namespace switchyard
