// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "simulatedclock.h"
#include "simulatoroptions.h"

#include <QHash>
#include <QMutex>

namespace switchyard::simulator {

//! What a bearer token allows.
enum class Right { None, Read, ReadAndWrite };

//! The token endpoint in the manner of Amazon Cognito: client credentials by HTTP Basic, form body, opaque tokens that expire.
//! Two clients exist: the full one and `<clientId>-readonly`. Revoking is thread-safe.
class TokenDesk
{
public:
    TokenDesk(const SimulatorOptions &options, const SimulatedClock &clock);

    Reply issue(const HttpRequest &request);
    //! Right::None when the header is missing, unknown, revoked or expired.
    Right rightOf(QByteArrayView authorization) const;
    //! Every token given so far stops working.
    void revokeAll();
    void setLifetime(std::chrono::seconds lifetime);

private:
    struct Token
    {
        Right right;
        qint64 expires_ms;
    };

    const SimulatorOptions &m_options;
    const SimulatedClock &m_clock;
    mutable QMutex m_mutex;
    QHash<QByteArray, Token> m_tokens;
    std::chrono::seconds m_lifetime;
};

} // namespace switchyard::simulator
