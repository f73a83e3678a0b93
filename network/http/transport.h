// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httprequest.h"
#include "secret.h"

namespace switchyard {

//! Puts one request on the wire, once, and says what came back. Any HTTP status is a reply; an ApiError means that there
//! was no complete answer (kinds HostNotFound … TooLarge). Never repeats, never follows a redirect.
//! QnamTransport is the real one, tests/support/faketransport.h the scripted one.
class Transport
{
public:
    virtual ~Transport() = default;
    virtual Call<HttpReply> send(const HttpRequest &request, const Secret *token) = 0;

    //! How many requests to that server can be on the wire at once. More would wait inside the transport, where nobody
    //! puts the urgent ones first.
    virtual int width(const QUrl &) const { return 1000; }
};

//! Where the scheduler gets the access token from; TokenRenewal (network/auth) is the real one.
class TokenSource
{
public:
    virtual ~TokenSource() = default;

    //! A token that is valid now. Any number of callers share one request to the token endpoint.
    virtual Call<Secret> token() = 0;
    //! The server refused this token: the next token() fetches a new one, unless that has already happened.
    virtual void reject(const Secret &refused) = 0;
};

} // namespace switchyard
