// SPDX-License-Identifier: GPL-3.0-or-later
#include "apierror.h"

namespace switchyard {

const char *kindName(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Cancelled: return "Cancelled";
    case Kind::Abandoned: return "Abandoned";
    case Kind::InvalidRequest: return "InvalidRequest";
    case Kind::Offline: return "Offline";
    case Kind::HostNotFound: return "HostNotFound";
    case Kind::ConnectionRefused: return "ConnectionRefused";
    case Kind::ConnectionLost: return "ConnectionLost";
    case Kind::TimedOut: return "TimedOut";
    case Kind::Tls: return "Tls";
    case Kind::Proxy: return "Proxy";
    case Kind::TooLarge: return "TooLarge";
    case Kind::Redirected: return "Redirected";
    case Kind::TokenRefused: return "TokenRefused";
    case Kind::Unauthorized: return "Unauthorized";
    case Kind::Forbidden: return "Forbidden";
    case Kind::NotFound: return "NotFound";
    case Kind::Conflict: return "Conflict";
    case Kind::Invalid: return "Invalid";
    case Kind::Unprocessable: return "Unprocessable";
    case Kind::RateLimited: return "RateLimited";
    case Kind::Server: return "Server";
    case Kind::Malformed: return "Malformed";
    case Kind::Keychain: return "Keychain";
    case Kind::Storage: return "Storage";
    }
    return "?";
}

} // namespace switchyard
