// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrypolicy.h"

#include <algorithm>

namespace switchyard {

using Kind = ApiError::Kind;

bool isConnectionFailure(const ApiError &error)
{
    switch (error.kind) {
    case Kind::HostNotFound:
    case Kind::ConnectionRefused:
    case Kind::ConnectionLost:
    case Kind::Tls:
    case Kind::Proxy: return true;
    case Kind::TimedOut: return error.http != 408; // that one is an answer
    default: return false;
    }
}

bool isServiceFailure(const ApiError &error)
{
    return isConnectionFailure(error) || error.http == 502 || error.http == 503 || error.http == 504;
}

bool mayRepeat(Repeat repeat, const ApiError &error)
{
    if (error.kind == Kind::Tls || error.code == QLatin1StringView("proxy-authentication-required"))
        return false;
    if (error.neverLeft || error.kind == Kind::HostNotFound || error.kind == Kind::ConnectionRefused
        || error.kind == Kind::Proxy)
        return isServiceFailure(error) || error.http == 429; // of the token endpoint, for one
    if (repeat == Repeat::Never)
        return false;
    return error.kind == Kind::ConnectionLost || error.kind == Kind::TimedOut || error.http == 429 || error.http == 502
        || error.http == 503 || error.http == 504;
}

std::chrono::milliseconds backoff(int attempt, std::chrono::milliseconds first, std::chrono::milliseconds most,
                                  QRandomGenerator &random)
{
    const qint64 doublings = std::clamp(attempt - 1, 0, 30);
    const qint64 ceiling = std::min<qint64>(first.count() << doublings, most.count());
    return std::chrono::milliseconds(ceiling > 0 ? qint64(random.bounded(double(ceiling + 1))) : 0);
}

} // namespace switchyard
