// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include "loopback.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <algorithm>
#include <cmath>

namespace switchyard {

using namespace Qt::StringLiterals;

Profile Profile::create(const QString &name)
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = name;
    return profile;
}

void Profile::setServer(Server chosen)
{
    server = chosen;
    if (chosen != Server::Custom)
        baseUrl = serverUrl(chosen);
}

QUrl Profile::apiUrl() const
{
    return QUrl(baseUrl, QUrl::StrictMode);
}

QUrl Profile::tokenEndpoint() const
{
    return QUrl(tokenUrl, QUrl::StrictMode);
}

double Profile::defaultRequestsPerSecond() const
{
    return serverKind() == ServerKind::Simulator ? 0 : 20;
}

namespace {

using Problem = ProfileProblem;

std::optional<Problem> urlProblem(const QString &text)
{
    if (text.isEmpty())
        return Problem::Missing;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
        return Problem::NotAUrl;
    if (url.scheme() != "https"_L1 && (url.scheme() != "http"_L1 || !isLoopbackHost(url.host())))
        return Problem::NeedsHttps;
    if (!url.userInfo().isEmpty())
        return Problem::HasCredentials;
    if (url.hasQuery() || url.hasFragment())
        return Problem::HasQuery;
    return {};
}

std::optional<Problem> baseUrlProblem(const QString &text)
{
    if (const auto problem = urlProblem(text))
        return problem;
    const QString path = QUrl(text, QUrl::StrictMode).path();
    return path.isEmpty() || path == "/"_L1 ? std::nullopt : std::optional(Problem::HasPath);
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

std::optional<Problem> textProblem(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Problem::Missing;
    return hasControlCharacter(text) ? std::optional(Problem::HasControlCharacter) : std::nullopt;
}

std::optional<Problem> scopeProblem(const QString &scope)
{
    const bool good = std::all_of(scope.begin(), scope.end(),
                                  [](QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
    return good ? std::nullopt : std::optional(Problem::BadScope);
}

std::optional<Problem> caFileProblem(CaFile caFile)
{
    switch (caFile) {
    case CaFile::Unreadable: return Problem::FileUnreadable;
    case CaFile::NoCertificate: return Problem::FileHasNoCertificate;
    case CaFile::NotSet:
    case CaFile::Good: break;
    }
    return {};
}

bool hasOwnProxy(const ProfileProxy &proxy)
{
    return proxy.type == ProfileProxy::Type::Http || proxy.type == ProfileProxy::Type::Socks5;
}

} // namespace

CaFile inspectCaFile(const QString &path)
{
    if (path.isEmpty())
        return CaFile::NotSet;
    // More than any bundle of authorities; a mistyped path must not read a disk image into memory.
    constexpr qint64 largest = 16LL * 1024 * 1024;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // opening a pipe would wait for its writer
        return CaFile::Unreadable;
    const auto certificates = QSslCertificate::fromData(file.read(largest), QSsl::Pem);
    const bool good =
        std::any_of(certificates.begin(), certificates.end(), [](const auto &one) { return !one.isNull(); });
    return good ? CaFile::Good : CaFile::NoCertificate;
}

std::vector<ProfileIssue> validate(const Profile &profile, CaFile caFile)
{
    std::vector<ProfileIssue> issues;
    const auto note = [&issues](ProfileField field, std::optional<Problem> problem) {
        if (problem)
            issues.push_back({field, *problem});
    };
    note(ProfileField::Name, textProblem(profile.name));
    note(ProfileField::BaseUrl, baseUrlProblem(profile.baseUrl));
    note(ProfileField::TokenUrl, urlProblem(profile.tokenUrl));
    note(ProfileField::ClientId, textProblem(profile.clientId));
    note(ProfileField::Scope, scopeProblem(profile.scope));
    note(ProfileField::CaFile, caFileProblem(caFile));
    if (hasOwnProxy(profile.proxy)) {
        note(ProfileField::ProxyHost, textProblem(profile.proxy.host));
        if (profile.proxy.port < 1 || profile.proxy.port > 65'535)
            note(ProfileField::ProxyPort, Problem::BadPort);
    }
    if (profile.requestsPerSecond && !(*profile.requestsPerSecond >= 0 && std::isfinite(*profile.requestsPerSecond)))
        note(ProfileField::RequestsPerSecond, Problem::BadRate);
    return issues;
}

QString tidiedUrl(const QString &typed)
{
    QString url = typed.trimmed();
    while (url.endsWith(u'/') && !url.endsWith("://"_L1))
        url.chop(1);
    return url;
}

} // namespace switchyard
