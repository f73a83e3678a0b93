// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatoroptions.h"

#include "routetable.h"
#include "wiretime.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

bool readNumber(const QCommandLineParser &parser, const QString &name, qint64 least, qint64 most, qint64 &value,
                QString &error)
{
    if (!parser.isSet(name))
        return true;
    bool ok = false;
    const qint64 number = parser.value(name).toLongLong(&ok);
    if (!ok || number < least || number > most) {
        error = u"--%1 needs a number from %2 to %3"_s.arg(name).arg(least).arg(most);
        return false;
    }
    value = number;
    return true;
}

bool isOperation(const QByteArray &name)
{
    for (const Route &route : routes()) {
        if (name == route.operationId)
            return true;
    }
    return false;
}

} // namespace

ParsedOptions parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A simulated partner API with a physical fleet behind it."_s);
    parser.addOptions({
        {u"port"_s, u"Port to listen on; 0 takes a free one."_s, u"port"_s},
        {u"listen"_s, u"Address to listen on instead of loopback."_s, u"address"_s},
        {u"sites"_s, u"Number of sites (5000)."_s, u"count"_s},
        {u"seed"_s, u"Same seed, same fleet (1)."_s, u"seed"_s},
        {u"now"_s, u"Instant at which the simulated clock starts, such as 2026-06-01T10:00:00Z; it runs from there."_s,
         u"iso"_s},
        {u"dialect"_s, u"Form of the answers: contract or published. Requests are understood in both."_s, u"dialect"_s},
        {u"plain"_s, u"No odd ids, no missing or unknown members."_s},
        {u"latency"_s, u"Milliseconds before each answer."_s, u"ms"_s},
        {u"rate"_s, u"Requests per second above which 429 is answered."_s, u"count"_s},
        {u"fault"_s,
         u"A fault, as kind:key=value,key=value; may be repeated. Example: status:status=503,operation=getSite,count=2"_s,
         u"fault"_s},
        {u"forbid"_s, u"An operation that answers 403; may be repeated."_s, u"operationId"_s},
        {u"token-lifetime"_s, u"Seconds an access token lives (3600)."_s, u"s"_s},
        {u"client-id"_s, u"Client id that is accepted."_s, u"id"_s},
        {u"client-secret"_s, u"Its secret."_s, u"secret"_s},
        {u"state"_s, u"File that keeps what was written."_s, u"file"_s},
        {u"tls-cert"_s, u"PEM certificate chain; with --tls-key, https is served."_s, u"file"_s},
        {u"tls-key"_s, u"PEM key."_s, u"file"_s},
        {u"no-http2"_s, u"Serve https with HTTP/1.1 alone."_s},
        {u"exit-with-parent"_s, u"Quit when standard input closes."_s},
        {{u"h"_s, u"help"_s}, u"Show this text."_s},
    });
    ParsedOptions result;
    SimulatorOptions &options = result.options;
    if (!parser.parse(arguments)) {
        result.error = parser.errorText();
        return result;
    }
    if (parser.isSet(u"help"_s)) {
        result.helpRequested = true;
        result.help = parser.helpText();
        return result;
    }
    if (!parser.positionalArguments().isEmpty()) {
        result.error = u"unexpected argument '%1'"_s.arg(parser.positionalArguments().constFirst());
        return result;
    }
    qint64 port = 0;
    qint64 sites = options.sites;
    qint64 seed = qint64(options.seed);
    qint64 latency = 0;
    qint64 rate = 0;
    qint64 lifetime = options.tokenLifetime.count();
    if (!readNumber(parser, u"port"_s, 0, 65535, port, result.error)
        || !readNumber(parser, u"sites"_s, 0, 20000000, sites, result.error)
        || !readNumber(parser, u"seed"_s, 0, std::numeric_limits<qint64>::max(), seed, result.error)
        || !readNumber(parser, u"latency"_s, 0, 600000, latency, result.error)
        || !readNumber(parser, u"rate"_s, 1, 1000000, rate, result.error)
        || !readNumber(parser, u"token-lifetime"_s, 1, 86400, lifetime, result.error))
        return result;
    options.port = quint16(port);
    options.sites = quint32(sites);
    options.seed = quint64(seed);
    options.latency = std::chrono::milliseconds(latency);
    options.requestsPerSecond = int(rate);
    options.tokenLifetime = std::chrono::seconds(lifetime);
    if (parser.isSet(u"listen"_s) && !options.address.setAddress(parser.value(u"listen"_s))) {
        result.error = u"--listen needs an IP address"_s;
        return result;
    }
    if (parser.isSet(u"now"_s)) {
        const std::optional<qint64> now = parseInstant_ms(parser.value(u"now"_s));
        if (!now) {
            result.error = u"--now needs an instant with an offset, such as 2026-06-01T10:00:00Z"_s;
            return result;
        }
        options.now = QDateTime::fromMSecsSinceEpoch(*now, Qt::UTC);
    }
    const QString dialect = parser.value(u"dialect"_s);
    if (!dialect.isEmpty() && dialect != "contract"_L1 && dialect != "published"_L1) {
        result.error = u"--dialect is contract or published"_s;
        return result;
    }
    options.dialect = dialect == "published"_L1 ? Dialect::Published : Dialect::Contract;
    options.oddities = !parser.isSet(u"plain"_s);
    const QStringList faults = parser.values(u"fault"_s);
    for (const QString &text : faults) {
        const std::optional<Fault> fault = Fault::fromText(text, &result.error);
        if (!fault)
            return result;
        if (!fault->operation.isEmpty() && fault->operation != "token" && !isOperation(fault->operation)) {
            result.error = u"--fault names an unknown operation '%1'"_s.arg(QString::fromUtf8(fault->operation));
            return result;
        }
        options.faults.append(*fault);
    }
    options.forbiddenOperations = parser.values(u"forbid"_s);
    for (const QString &operation : std::as_const(options.forbiddenOperations)) {
        if (!isOperation(operation.toUtf8())) {
            result.error = u"--forbid names an unknown operation '%1'"_s.arg(operation);
            return result;
        }
    }
    if (parser.isSet(u"client-id"_s))
        options.clientId = parser.value(u"client-id"_s);
    if (parser.isSet(u"client-secret"_s))
        options.clientSecret = parser.value(u"client-secret"_s);
    options.stateFile = parser.value(u"state"_s);
    options.tlsCertificateFile = parser.value(u"tls-cert"_s);
    options.tlsKeyFile = parser.value(u"tls-key"_s);
    options.http2 = !parser.isSet(u"no-http2"_s);
    if (options.tlsCertificateFile.isEmpty() != options.tlsKeyFile.isEmpty()) {
        result.error = u"--tls-cert and --tls-key belong together"_s;
        return result;
    }
    options.exitWithParent = parser.isSet(u"exit-with-parent"_s);
    return result;
}

} // namespace switchyard::simulator
