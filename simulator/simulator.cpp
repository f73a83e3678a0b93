// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator.h"

#include "service.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

class Simulator::Private
{
public:
    explicit Private(const SimulatorOptions &options) : service(options), port(options.port) {}

    bool openTls(HttpFront &server);

    Service service;
    std::unique_ptr<HttpFront> front;
    QString error;
    quint16 port;
    QUrl base;
};

bool Simulator::Private::openTls(HttpFront &server)
{
    const SimulatorOptions &options = service.options;
    if (options.tlsCertificateFile.isEmpty() && options.tlsKeyFile.isEmpty())
        return true;
    const QList<QSslCertificate> chain =
        QSslCertificate::fromPath(options.tlsCertificateFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    QFile keyFile(options.tlsKeyFile);
    QSslKey key;
    if (keyFile.open(QIODevice::ReadOnly)) {
        const QByteArray pem = keyFile.readAll();
        for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
            if (key.isNull())
                key = QSslKey(pem, algorithm);
        }
    }
    if (chain.isEmpty() || key.isNull()) {
        error = chain.isEmpty() ? u"cannot read a certificate from '%1'"_s.arg(options.tlsCertificateFile)
                                : u"cannot read a key from '%1'"_s.arg(options.tlsKeyFile);
        return false;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    QList<QByteArray> protocols{QSslConfiguration::NextProtocolHttp1_1};
    if (options.http2)
        protocols.prepend(QSslConfiguration::ALPNProtocolHTTP2);
    configuration.setAllowedNextProtocols(protocols);
    server.setTls(configuration);
    return true;
}

Simulator::Simulator(const SimulatorOptions &options) : d(std::make_unique<Private>(options)) {}

Simulator::~Simulator() = default;

bool Simulator::listen()
{
    const SimulatorOptions &options = d->service.options;
    if (!d->service.openState(&d->error))
        return false;
    auto front = std::make_unique<HttpFront>([this](const HttpRequest &request) { return d->service.answer(request); });
    if (!d->openTls(*front))
        return false;
    if (!front->listen(options.address, d->port)) {
        d->error = front->errorString();
        return false;
    }
    d->port = front->serverPort();
    d->base = QUrl();
    d->base.setScheme(options.tlsCertificateFile.isEmpty() ? u"http"_s : u"https"_s);
    const bool any = options.address == QHostAddress::Any || options.address == QHostAddress::AnyIPv4
        || options.address == QHostAddress::AnyIPv6;
    d->base.setHost(any ? u"127.0.0.1"_s : options.address.toString());
    d->base.setPort(d->port);
    d->front = std::move(front);
    return true;
}

void Simulator::close()
{
    d->front.reset();
}

QString Simulator::errorString() const
{
    return d->error;
}

QUrl Simulator::baseUrl() const
{
    return d->base;
}

QUrl Simulator::tokenUrl() const
{
    QUrl url = d->base;
    url.setPath(u"/oauth2/token"_s);
    return url;
}

QString Simulator::clientId() const
{
    return d->service.options.clientId;
}

QString Simulator::readOnlyClientId() const
{
    return d->service.options.clientId + "-readonly"_L1;
}

QString Simulator::clientSecret() const
{
    return d->service.options.clientSecret;
}

quint16 Simulator::port() const
{
    return d->port;
}

void Simulator::setFaults(const QList<Fault> &faults)
{
    d->service.faults.set(faults);
}

void Simulator::addFault(const Fault &fault)
{
    d->service.faults.add(fault);
}

void Simulator::clearFaults()
{
    d->service.faults.clear();
}

QList<Fault> Simulator::faults() const
{
    return d->service.faults.faults();
}

void Simulator::setOutage(bool on)
{
    d->service.faults.setOutage(on);
}

QList<Exchange> Simulator::requests() const
{
    return d->service.log.all();
}

void Simulator::clearRequests()
{
    d->service.log.clear();
}

QDateTime Simulator::now() const
{
    return d->service.clock.now();
}

void Simulator::setNow(const QDateTime &now)
{
    d->service.clock.set(now);
}

void Simulator::advance(std::chrono::milliseconds by)
{
    d->service.clock.advance(by.count());
}

void Simulator::setClockRuns(bool runs)
{
    d->service.clock.setRuns(runs);
}

void Simulator::revokeTokens()
{
    d->service.tokens.revokeAll();
}

void Simulator::setTokenLifetime(std::chrono::seconds lifetime)
{
    d->service.tokens.setLifetime(lifetime);
}

void Simulator::setObserver(std::function<void(const Exchange &)> observer)
{
    d->service.observer = std::move(observer);
}

SimulatorThread::SimulatorThread(const SimulatorOptions &options, std::function<void(const Exchange &)> observer)
    : m_simulator(std::make_unique<Simulator>(options))
{
    m_simulator->setObserver(std::move(observer));
    m_simulator->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_simulator.get(), [this] { m_listening = m_simulator->listen(); }, Qt::BlockingQueuedConnection);
}

SimulatorThread::~SimulatorThread()
{
    // Sockets die in the thread they live in.
    QMetaObject::invokeMethod(m_simulator.get(), [this] { m_simulator->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace switchyard::simulator
