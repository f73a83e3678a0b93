// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httprequest.h"
#include "instant.h"
#include "result.h"
#include "secret.h"

namespace switchyard {

//! Where tokens come from and in whose name.
struct TokenSettings
{
    QUrl tokenUrl;
    QString clientId;
    QString scope; //!< empty = not sent
};

//! The request of OAuth 2.0 client credentials (RFC 6749, 4.4): a form POST, the client in HTTP Basic, both form-encoded
//! first (2.3.1). The secret is in HttpRequest::credentials alone. Never authorized with a token, never redirected.
HttpRequest tokenRequest(const TokenSettings &settings, const Secret &clientSecret);

struct TokenAnswer
{
    Secret token;
    std::chrono::seconds lifetime;
};

//! What an endpoint that names no `expires_in` is trusted for; a 401 renews earlier anyway.
inline constexpr std::chrono::seconds usualTokenLifetime{600};

//! Reads what the token endpoint said. Errors: TokenRefused with the OAuth error as `code` (invalid_client …) where other
//! credentials are needed; RateLimited and Server with `retryAfter`; Redirected; Malformed with the JSON path for an answer that is
//! no bearer token; NotFound, Forbidden, Invalid for what else an address can say that is no token endpoint.
Result<TokenAnswer> readTokenAnswer(const HttpReply &reply, Instant now);

} // namespace switchyard
