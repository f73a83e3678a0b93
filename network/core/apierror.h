// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>

namespace switchyard {

//! Why a pending thing came to nothing. A value without words for people: ui/shared/explain.h makes the sentences.
//! The text members hold what the server or the system said, for the "details" line and the log, never a secret.
struct ApiError
{
    enum class Kind {
        Cancelled,      //!< the asker went away; never shown
        Abandoned,      //!< the producer went away without an answer (shutdown)
        InvalidRequest, //!< refused before sending: an argument that cannot be encoded, a plain-http remote host
        Offline,        //!< not tried: the desk works offline or the service is known to be down
        HostNotFound,   //!< DNS
        ConnectionRefused,
        ConnectionLost, //!< the peer closed or reset; for a write nobody knows whether it was carried out
        TimedOut,       //!< connect, idle or total limit
        Tls,            //!< certificate or protocol; `message` says which
        Proxy,          //!< the proxy refused, was not found or asks for credentials
        TooLarge,       //!< answer above the size limit
        Redirected,     //!< the server points elsewhere; the token does not follow
        TokenRefused,   //!< the token endpoint said no (`code` = OAuth error); needs new credentials
        Unauthorized,   //!< 401 twice
        Forbidden,      //!< 403
        NotFound,       //!< 404 or 410
        Conflict,       //!< 409 or 412
        Invalid,        //!< 400 and other 4xx without a kind of their own
        Unprocessable,  //!< 422
        RateLimited,    //!< 429, attempts used up
        Server,         //!< 5xx, attempts used up where repeating is allowed
        Malformed,      //!< not JSON, wrong shape; `jsonPath` says where
        Keychain,       //!< the OS keychain refused or is not there
        Storage,        //!< a local file could not be read or written
    };

    Kind kind = Kind::Abandoned;
    QByteArray operation;                    //!< operationId of the contract, or "token"
    int http = 0;                            //!< status, 0 when there was none
    QString code;                            //!< the server's own code
    QString message;                         //!< the server's or the system's own words
    QByteArray jsonPath;                     //!< `$.entries[3].siteId` where a shape was wrong
    std::chrono::milliseconds retryAfter{0}; //!< what the server asked for, 0 when it did not
    bool neverLeft = false;                  //!< certain: the server cannot have got the whole request
    int attempts = 1;                        //!< how often the request was sent

    //! True where a request was on its way and nobody can tell whether the server carried it out.
    //! (A refused connection, a refused token or a 4xx are certain; a lost answer, a time-out or a 5xx are not.)
    bool outcomeUnknown() const
    {
        return !neverLeft
            && (kind == Kind::ConnectionLost || kind == Kind::TimedOut || kind == Kind::Server || kind == Kind::TooLarge
                || kind == Kind::Malformed || kind == Kind::Redirected);
    }

    static ApiError of(Kind kind, const QString &message = {})
    {
        ApiError error;
        error.kind = kind;
        error.message = message;
        return error;
    }
};

//! Stable English name of a kind, for logs and tests.
const char *kindName(ApiError::Kind kind);

} // namespace switchyard
