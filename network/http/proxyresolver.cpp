// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxyresolver.h"

#include "loopback.h"

#include <QNetworkProxyFactory>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace switchyard {
namespace {

constexpr std::chrono::minutes renewAfter{5}; // a laptop changes networks

} // namespace

ProxyResolver::ProxyResolver(ProxySettings settings, Clock &clock, SystemLookUp system)
    : m_settings(std::move(settings)), m_clock(clock), m_system(std::move(system))
{
    if (!m_system)
        m_system = [](const QNetworkProxyQuery &query) { return QNetworkProxyFactory::systemProxyForQuery(query); };
}

QString ProxyResolver::keyOf(const QUrl &url) const
{
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(url.port());
}

bool ProxyResolver::knows(const QUrl &url)
{
    if (m_settings.kind != ProxySettings::Kind::System || isLoopbackHost(url.host()))
        return true;
    const auto known = m_known.constFind(keyOf(url));
    if (known == m_known.constEnd())
        return false;
    if (m_clock.elapsed() - known->at > renewAfter)
        lookUp(url);
    return true;
}

void ProxyResolver::whenKnown(const QUrl &url, QObject *context, std::function<void()> then)
{
    lookUp(url).then(context, [then = std::move(then)](const auto &) { then(); });
}

Call<QList<QNetworkProxy>> ProxyResolver::lookUp(const QUrl &url)
{
    const QString key = keyOf(url);
    if (const auto asking = m_asking.constFind(key); asking != m_asking.constEnd())
        return *asking;
    const auto call = m_worker.run([system = m_system, query = QNetworkProxyQuery(url)] { return system(query); });
    m_asking.insert(key, call);
    call.then(&m_home, [this, key](const Result<QList<QNetworkProxy>> &answer) {
        m_asking.remove(key);
        if (answer)
            m_known.insert(key, {*answer, m_clock.elapsed()});
    });
    return call;
}

QList<QNetworkProxy> ProxyResolver::proxiesFor(const QUrl &url) const
{
    const QNetworkProxy direct(QNetworkProxy::NoProxy);
    if (isLoopbackHost(url.host()))
        return {direct};
    switch (m_settings.kind) {
    case ProxySettings::Kind::None: return {direct};
    case ProxySettings::Kind::Http:
    case ProxySettings::Kind::Socks5: {
        const auto type =
            m_settings.kind == ProxySettings::Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
        return {QNetworkProxy(type, m_settings.host, m_settings.port, m_settings.user,
                              QString::fromUtf8(m_settings.password.reveal()))};
    }
    case ProxySettings::Kind::System: break;
    }
    const auto known = m_known.constFind(keyOf(url));
    return known == m_known.constEnd() || known->proxies.isEmpty() ? QList{direct} : known->proxies;
}

} // namespace switchyard
