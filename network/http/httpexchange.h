// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "httprequest.h"

#include <QNetworkReply>
#include <QPointer>
#include <QSslError>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace switchyard {

class OnceOnlyBody;

//! One request and its answer on QNetworkAccessManager: sent once, with its own deadlines and size limit.
//!
//! Qt's transfer time-out is not used: it counts the time in Qt's queue and may fire 5 % early. `settled` comes exactly
//! once, never from inside start().
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    //! `authorization` is the whole header value, or empty.
    HttpExchange(HttpRequest request, Secret authorization, Clock &clock);
    ~HttpExchange() override;

    //! `base` is what all requests have in common, with an unbuffered body.
    //! `mayRideOnOpenConnection` is asked when the connect limit is reached: where it may, silence says nothing about
    //! connecting, and the idle limit is left to watch.
    void start(std::shared_ptr<QNetworkAccessManager> manager, QNetworkRequest base, bool viaProxy,
               std::function<bool()> mayRideOnOpenConnection);

    //! What it was started on; null before.
    const std::shared_ptr<QNetworkAccessManager> &manager() const { return m_manager; }
    const HttpRequest &request() const { return m_request; }
    const Secret &authorization() const { return m_authorization; }
    //! Only once settled() came.
    const Result<HttpReply> &outcome() const;
    std::chrono::milliseconds took() const;
    //! A status or a byte of the answer came, even if the rest did not.
    bool sawAnswer() const { return m_sawAnswer; }
    //! Whether a connection stood: its TLS, or more.
    bool wasConnected() const { return m_left; }
    bool isHttp2() const { return m_http2; }

Q_SIGNALS:
    void settled();

private:
    struct DeleteLater
    {
        void operator()(QNetworkReply *reply) const;
    };

    void watchDeadlines();
    void checkDeadlines();
    void hear();
    void drain();
    void giveUp(ApiError::Kind kind, const QString &code, const QString &message);
    void finish();
    bool hasWholeBody() const;
    Result<HttpReply> conclude();

    HttpRequest m_request;
    Secret m_authorization;
    Clock &m_clock;
    std::shared_ptr<QNetworkAccessManager> m_manager; // before the reply, which belongs to it
    std::unique_ptr<QNetworkReply, DeleteLater> m_reply;
    QPointer<OnceOnlyBody> m_body; // the reply's child: Qt reads it as long as that lives
    QByteArray m_received;
    QList<QSslError> m_sslErrors;
    std::optional<ApiError> m_gaveUp;
    std::optional<Result<HttpReply>> m_outcome;
    std::chrono::milliseconds m_began{0};
    std::chrono::milliseconds m_heard{0};
    std::function<bool()> m_mayRideOnOpenConnection;
    bool m_viaProxy = false;
    bool m_connectWatched = true;
    bool m_left = false; // the connection stands and the request is on it
    bool m_sawAnswer = false;
    bool m_http2 = false;
};

} // namespace switchyard
