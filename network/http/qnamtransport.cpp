// SPDX-License-Identifier: GPL-3.0-or-later
#include "qnamtransport.h"

#include "cafile.h"
#include "httpexchange.h"
#include "log.h"
#include "loopback.h"

#include <QNetworkProxyFactory>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace switchyard {
namespace {

constexpr int connectionsPerServer = 6; // Qt's own limit for HTTP/1.1, which 6.4 cannot change
constexpr int streamsPerServer = 64;    // servers allow 100 or more
constexpr int http2Patience = 3;
constexpr std::chrono::seconds keepAlive{120}; // Qt closes idle connections after that at the latest

//! Answers from memory, because Qt asks on the main thread.
class KnownProxies final : public QNetworkProxyFactory
{
public:
    explicit KnownProxies(const ProxyResolver &resolver) : m_resolver(resolver) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_resolver.proxiesFor(query.url());
    }

private:
    const ProxyResolver &m_resolver;
};

QNetworkRequest baseRequest()
{
    QNetworkRequest base;
    base.setRawHeader("User-Agent", "Switchyard/" SWITCHYARD_VERSION);
    base.setRawHeader("Accept", "application/json");
    base.setRawHeader("Accept-Language", "en");
    base.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    base.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    base.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    base.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    base.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    base.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    base.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true); // see HttpExchange::start()
    base.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Lists of ids compress better than Qt's guard against archive bombs allows; HttpExchange has a limit of its own.
    base.setDecompressedSafetyCheckThreshold(-1);
    return base;
}

ApiError invalid(const HttpRequest &request, const QString &code, const QString &message)
{
    auto error = ApiError::of(ApiError::Kind::InvalidRequest, message);
    error.operation = request.operation;
    error.code = code;
    error.neverLeft = true;
    return error;
}

Secret authorizationOf(const HttpRequest &request, const Secret *token)
{
    if (!request.credentials.isEmpty())
        return request.credentials;
    if (request.authorize && token && !token->isEmpty())
        return Secret("Bearer " + token->reveal());
    return {};
}

void log(const HttpExchange &exchange)
{
    const auto &request = exchange.request();
    const auto &outcome = exchange.outcome();
    // The path only: a query may hold a page token.
    if (outcome) {
        qCDebug(lcHttp).nospace().noquote()
            << request.operation.constData() << ' ' << methodName(request.method) << ' ' << request.url.path() << ": "
            << outcome->status << ", " << outcome->body.size() << " bytes, " << exchange.took().count() << " ms"
            << (outcome->http2 ? ", h2" : "");
    } else {
        qCDebug(lcHttp).nospace().noquote() << request.operation.constData() << ' ' << methodName(request.method) << ' '
                                            << request.url.path() << ": " << kindName(outcome.error().kind) << " ("
                                            << outcome.error().code << "), " << exchange.took().count() << " ms";
    }
}

} // namespace

QnamTransport::QnamTransport(Clock &clock, TransportSettings settings, ProxyResolver::SystemLookUp systemProxies)
    : m_clock(clock), m_settings(std::move(settings)), m_proxies(m_settings.proxy, clock, std::move(systemProxies)),
      m_manager(newManager()), m_base(baseRequest())
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_settings.caFile.isEmpty()) {
        if (const auto extra = readCaFile(m_settings.caFile)) {
            // Naming any certificate ends Qt's loading of the system's on demand: both have to be named.
            tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + *extra);
        } else {
            m_caError = extra.error();
        }
    }
    m_base.setSslConfiguration(tls);
    m_http2Base = m_base; // attributes are not set for each request: that would copy them all
    m_http2Base.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
}

QnamTransport::~QnamTransport() = default;

std::shared_ptr<QNetworkAccessManager> QnamTransport::newManager() const
{
    auto manager = std::make_shared<QNetworkAccessManager>();
    manager->setProxyFactory(new KnownProxies(m_proxies)); // the manager's from here on
    return manager;
}

QString QnamTransport::serverOf(const QUrl &url)
{
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

int QnamTransport::width(const QUrl &url) const
{
    const auto server = m_servers.constFind(serverOf(url));
    return server != m_servers.constEnd() && server->protocol == Protocol::Http2 ? streamsPerServer
                                                                                 : connectionsPerServer;
}

std::optional<ApiError> QnamTransport::refusalOf(const HttpRequest &request) const
{
    const auto &url = request.url;
    if (!url.isValid() || url.host().isEmpty())
        return invalid(request, u"invalid-url"_s, u"Not an address: %1"_s.arg(url.toDisplayString()));
    if (!url.userInfo().isEmpty())
        return invalid(request, u"credentials-in-url"_s, u"A user name or password in the address is not accepted"_s);
    if (url.scheme() == "http"_L1) {
        if (!isLoopbackHost(url.host()))
            return invalid(request, u"plain-http"_s,
                           u"Plain http is for this computer only, not for %1"_s.arg(url.host()));
    } else if (url.scheme() != "https"_L1) {
        return invalid(request, u"invalid-scheme"_s, u"Not an https address: %1"_s.arg(url.toDisplayString()));
    }
    if (m_caError && url.scheme() == "https"_L1) {
        auto error = *m_caError;
        error.operation = request.operation;
        return error;
    }
    return {};
}

Call<HttpReply> QnamTransport::send(const HttpRequest &request, const Secret *token)
{
    if (const auto refusal = refusalOf(request))
        return settled<HttpReply>(*refusal);
    const quint64 ticket = ++m_tickets;
    auto &pending = m_pending[ticket];
    pending.exchange = std::make_unique<HttpExchange>(request, authorizationOf(request, token), m_clock);
    pending.server = serverOf(request.url);
    pending.promise.onCancel([guard = QPointer<QnamTransport>(this), ticket] {
        if (guard)
            guard->drop(ticket);
    });
    m_servers[pending.server].line.push_back(ticket);
    auto call = pending.promise.call();
    startNext(QString(pending.server));
    return call;
}

void QnamTransport::startNext(const QString &name)
{
    auto &server = m_servers[name];
    while (!server.line.empty()
           && server.underWay < (server.protocol == Protocol::Http2 ? streamsPerServer : connectionsPerServer)) {
        const quint64 ticket = server.line.front();
        const auto found = m_pending.find(ticket);
        if (found == m_pending.end()) { // cancelled meanwhile
            server.line.pop_front();
            continue;
        }
        const auto &url = found->second.exchange->request().url;
        if (!m_proxies.knows(url)) {
            if (!std::exchange(server.askingForProxy, true)) {
                m_proxies.whenKnown(url, this, [this, name] {
                    m_servers[name].askingForProxy = false;
                    startNext(name);
                });
            }
            return;
        }
        server.line.pop_front();
        start(ticket, found->second, server);
    }
}

void QnamTransport::start(quint64 ticket, Pending &pending, Server &server)
{
    if (!std::exchange(pending.started, true))
        ++server.underWay;
    const bool encrypted = pending.exchange->request().url.scheme() == "https"_L1;
    const bool failed = pending.secondTry || pending.exchange->request().http1Only;
    pending.http2 = encrypted && m_settings.http2 && !failed && server.http2Failures < http2Patience;
    const QNetworkRequest &base = pending.http2 ? m_http2Base : m_base;
    const auto mayBeOpen = [this, encrypted, name = pending.server] {
        const auto answeredAt = m_servers[name].answeredAt;
        return !encrypted || (answeredAt && m_clock.elapsed() - *answeredAt < keepAlive);
    };
    connect(pending.exchange.get(), &HttpExchange::settled, this, [this, ticket] { settle(ticket); });
    const QList<QNetworkProxy> proxies = m_proxies.proxiesFor(pending.exchange->request().url);
    const bool viaProxy = proxies.first().type() != QNetworkProxy::NoProxy;
    pending.exchange->start(m_manager, base, viaProxy, mayBeOpen);
}

void QnamTransport::settle(quint64 ticket)
{
    const auto found = m_pending.find(ticket);
    if (found == m_pending.end())
        return;
    auto &pending = found->second;
    auto &server = m_servers[pending.server];
    const auto &exchange = *pending.exchange;
    log(exchange);
    server.reached = server.reached || exchange.wasConnected();
    if (exchange.sawAnswer())
        server.answeredAt = m_clock.elapsed();
    // Qt puts the next request on what is left of a connection that has just gone, above all with HTTP/2, and there it may
    // stay until its time limit: new requests begin anew, those under way keep theirs.
    const auto &result = exchange.outcome();
    if (!result && result.error().kind == ApiError::Kind::ConnectionLost && exchange.manager() == m_manager)
        m_manager = newManager();
    if (result) {
        if (exchange.isHttp2()) {
            server.protocol = Protocol::Http2;
            server.http2Failures = 0;
        } else if (!pending.secondTry && !exchange.request().http1Only) {
            server.protocol = Protocol::Http1;
        } else if (++server.http2Failures == http2Patience) {
            server.protocol = Protocol::Http1;
            qCWarning(lcHttp) << "HTTP/2 fails at" << pending.server << "where HTTP/1.1 works: HTTP/1.1 from now on";
        }
    } else if (fallBack(pending, server)) {
        start(ticket, pending, server);
        return;
    }
    const auto promise = pending.promise;
    auto outcome = exchange.outcome();
    if (pending.secondTry && outcome) {
        outcome->attempts = 2;
    } else if (pending.secondTry) {
        auto error = outcome.error();
        error.attempts = 2;
        outcome = error;
    }
    drop(ticket);
    promise.settle(std::move(outcome));
}

bool QnamTransport::fallBack(Pending &pending, Server &server)
{
    const auto &exchange = *pending.exchange;
    const auto &error = exchange.outcome().error();
    // Qt may put a request on a connection of HTTP/2 that is just going, where it stays. A server that was never reached is
    // another matter: it would only be waited for twice.
    const bool stuck = error.code == "connect-timeout"_L1 && server.reached;
    const bool mayBeHttp2 = stuck || error.kind == ApiError::Kind::ConnectionLost || error.code == "idle-timeout"_L1;
    if (!pending.http2 || server.protocol == Protocol::Http1 || exchange.sawAnswer() || !mayBeHttp2
        || exchange.request().repeat != Repeat::Safe)
        return false;
    qCDebug(lcHttp) << exchange.request().operation << "gets a second try over HTTP/1.1";
    auto again = std::make_unique<HttpExchange>(exchange.request(), exchange.authorization(), m_clock);
    retire(std::exchange(pending.exchange, std::move(again)));
    pending.secondTry = true;
    return true;
}

void QnamTransport::drop(quint64 ticket)
{
    auto node = m_pending.extract(ticket);
    if (node.empty())
        return;
    auto &pending = node.mapped();
    retire(std::move(pending.exchange));
    if (!pending.started)
        return; // its place in the line is passed over later
    --m_servers[pending.server].underWay;
    startNext(pending.server);
}

void QnamTransport::retire(std::unique_ptr<HttpExchange> exchange)
{
    // It may be what is calling us, so it goes later; but never after the manager, to which its reply belongs.
    exchange->disconnect(this);
    if (m_retired.empty())
        QMetaObject::invokeMethod(this, [this] { m_retired.clear(); }, Qt::QueuedConnection);
    m_retired.push_back(std::move(exchange));
}

} // namespace switchyard
