// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace switchyard {

//! True where the answer with that status is there as a whole, and `error` (other than NoError) only says in Qt's words
//! what the status says.
bool isWholeAnswer(int status, QNetworkReply::NetworkError error);

//! Why there is no answer. `tls` are the complaints about the certificate, if any.
ApiError networkErrorOf(QNetworkReply::NetworkError error, const QString &text, const QList<QSslError> &tls);

//! What went wrong at a proxy where Qt has no error of its own: code `proxy-refused`, `proxy-denied` or `proxy-error`.
ApiError proxyErrorOf(const QString &text);

//! The complaint that explains most, as ApiError::Kind::Tls. Codes: `certificate-expired`, `certificate-not-yet-valid`,
//! `certificate-revoked`, `host-mismatch`, `self-signed`, `unknown-issuer`, `certificate-invalid`; without a complaint,
//! from the library's text: `tls-version`, `not-tls`, `client-certificate-required`, `handshake-failed`.
ApiError tlsErrorOf(const QList<QSslError> &tls, const QString &text);

} // namespace switchyard
