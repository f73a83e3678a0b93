// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkerror.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace switchyard {
namespace {

struct Complaint
{
    int weight; // the heavier explains more: a wrong date or name would stay wrong under a trusted issuer
    QLatin1StringView code;
};

Complaint complaintOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateRevoked: return {9, "certificate-revoked"_L1};
    case QSslError::CertificateExpired: return {8, "certificate-expired"_L1};
    case QSslError::CertificateNotYetValid: return {7, "certificate-not-yet-valid"_L1};
    case QSslError::HostNameMismatch: return {6, "host-mismatch"_L1};
    case QSslError::SelfSignedCertificate: return {5, "self-signed"_L1};
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::CertificateUntrusted: return {4, "unknown-issuer"_L1};
    case QSslError::UnableToVerifyFirstCertificate: return {3, "unknown-issuer"_L1}; // always beside a better one
    default: return {2, "certificate-invalid"_L1};
    }
}

QString factsOf(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    const auto name = [](const QStringList &names) { return names.value(0); };
    return u" (subject %1, issuer %2, valid %3 to %4)"_s.arg(name(certificate.subjectInfo(QSslCertificate::CommonName)),
                                                             name(certificate.issuerInfo(QSslCertificate::CommonName)),
                                                             certificate.effectiveDate().toUTC().toString(Qt::ISODate),
                                                             certificate.expiryDate().toUTC().toString(Qt::ISODate));
}

ApiError of(ApiError::Kind kind, QLatin1StringView code, const QString &text, bool neverLeft = false)
{
    auto error = ApiError::of(kind, text);
    error.code = code;
    error.neverLeft = neverLeft;
    return error;
}

} // namespace

bool isWholeAnswer(int status, QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::NoError)
        return status > 0;
    // Qt prepares to send the body again to the new address or with a login, even where it is told to follow nothing.
    if (error == QNetworkReply::ContentReSendError)
        return status == 307 || status == 308 || status == 401;
    if (status < 400)
        return false;
    return error == QNetworkReply::ProtocolInvalidOperationError // 400 and 418
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

ApiError proxyErrorOf(const QString &text)
{
    const auto code = text.contains("refused"_L1, Qt::CaseInsensitive) ? "proxy-refused"_L1
        : text.contains("denied"_L1, Qt::CaseInsensitive)              ? "proxy-denied"_L1
                                                                       : "proxy-error"_L1;
    return of(ApiError::Kind::Proxy, code, text, true);
}

ApiError tlsErrorOf(const QList<QSslError> &tls, const QString &text)
{
    using Kind = ApiError::Kind;
    const QSslError *worst = nullptr;
    Complaint complaint{0, {}};
    for (const auto &error : tls) {
        if (const auto found = complaintOf(error.error()); found.weight > complaint.weight) {
            complaint = found;
            worst = &error;
        }
    }
    if (worst)
        return of(Kind::Tls, complaint.code, worst->errorString() + factsOf(worst->certificate()), true);

    const auto says = [&](QLatin1StringView part) { return text.contains(part, Qt::CaseInsensitive); };
    if (says("protocol version"_L1) || says("unsupported protocol"_L1) || says("version too low"_L1))
        return of(Kind::Tls, "tls-version"_L1, text, true);
    if (says("wrong version number"_L1) || says("http request"_L1) || says("packet length too long"_L1))
        return of(Kind::Tls, "not-tls"_L1, text, true);
    if (says("certificate required"_L1) || says("bad certificate"_L1))
        return of(Kind::Tls, "client-certificate-required"_L1, text, true);
    return of(Kind::Tls, "handshake-failed"_L1, text, true);
}

ApiError networkErrorOf(QNetworkReply::NetworkError error, const QString &text, const QList<QSslError> &tls)
{
    using Kind = ApiError::Kind;
    switch (error) {
    case QNetworkReply::HostNotFoundError: return of(Kind::HostNotFound, "host-not-found"_L1, text, true);
    case QNetworkReply::ConnectionRefusedError: return of(Kind::ConnectionRefused, "connection-refused"_L1, text, true);
    case QNetworkReply::SslHandshakeFailedError: return tlsErrorOf(tls, text);
    case QNetworkReply::TimeoutError: return of(Kind::TimedOut, "system-timeout"_L1, text);
    case QNetworkReply::ContentReSendError:
        // Qt's words would be about a body that cannot be sent again, which is our doing.
        return of(Kind::ConnectionLost, "connection-lost"_L1, u"The connection ended before an answer came"_s);
    case QNetworkReply::ProxyConnectionRefusedError: return of(Kind::Proxy, "proxy-refused"_L1, text, true);
    case QNetworkReply::ProxyNotFoundError: return of(Kind::Proxy, "proxy-not-found"_L1, text, true);
    case QNetworkReply::ProxyConnectionClosedError: return of(Kind::Proxy, "proxy-closed"_L1, text, true);
    case QNetworkReply::ProxyTimeoutError: return of(Kind::Proxy, "proxy-timeout"_L1, text, true);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return of(Kind::Proxy, "proxy-authentication-required"_L1, text, true);
    case QNetworkReply::UnknownProxyError: return of(Kind::Proxy, "proxy-error"_L1, text, true);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure: return of(Kind::ConnectionLost, "protocol-error"_L1, text);
    case QNetworkReply::UnknownContentError: // a success whose compression is broken
        return of(Kind::Malformed, "content-encoding"_L1, text);
    default: return of(Kind::ConnectionLost, "connection-lost"_L1, text);
    }
}

} // namespace switchyard
