// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace switchyard {

//! True for the errors that Qt derives from an HTTP status: the answer is there.
bool isStatusError(QNetworkReply::NetworkError error);

//! Why there is no answer. `tls` are the complaints about the certificate, if any.
ApiError networkErrorOf(QNetworkReply::NetworkError error, const QString &text, const QList<QSslError> &tls);

//! The complaint that explains most, as ApiError::Kind::Tls. Codes: `certificate-expired`, `certificate-not-yet-valid`,
//! `certificate-revoked`, `host-mismatch`, `self-signed`, `unknown-issuer`, `certificate-invalid`; without a complaint,
//! from the library's text: `tls-version`, `not-tls`, `client-certificate-required`, `handshake-failed`.
ApiError tlsErrorOf(const QList<QSslError> &tls, const QString &text);

} // namespace switchyard
