// SPDX-License-Identifier: GPL-3.0-or-later
#include "cafile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace switchyard {
namespace {

constexpr qint64 largestBundle = 8 * 1024 * 1024; // the public root programme is 0.2 MB

ApiError caError(const QString &code, const QString &message)
{
    auto error = ApiError::of(ApiError::Kind::Tls, message);
    error.code = code;
    error.neverLeft = true;
    return error;
}

} // namespace

Result<QList<QSslCertificate>> readCaFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return caError(u"ca-file-unreadable"_s, u"%1: %2"_s.arg(path, file.errorString()));
    if (file.size() > largestBundle)
        return caError(u"ca-file-unreadable"_s, u"%1: larger than 8 MiB"_s.arg(path));
    const auto certificates = QSslCertificate::fromData(file.readAll(), QSsl::Pem);
    if (certificates.isEmpty())
        return caError(u"ca-file-empty"_s, u"%1: no PEM certificate in it"_s.arg(path));
    return certificates;
}

} // namespace switchyard
