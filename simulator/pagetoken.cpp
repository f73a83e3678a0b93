// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetoken.h"

#include <QByteArray>
#include <QList>

namespace switchyard::simulator {

QString writePageToken(const PageToken &token)
{
    return QString::fromLatin1((QByteArray::number(token.begin_ms) + '/' + QByteArray::number(token.end_ms))
                                   .toBase64(QByteArray::Base64UrlEncoding));
}

std::optional<PageToken> readPageToken(const QString &text)
{
    const QList<QByteArray> parts = QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding).split('/');
    if (parts.size() != 2)
        return {};
    bool beginOk = false;
    bool endOk = false;
    const PageToken token{parts[0].toLongLong(&beginOk), parts[1].toLongLong(&endOk)};
    return beginOk && endOk && token.begin_ms < token.end_ms ? std::optional(token) : std::nullopt;
}

} // namespace switchyard::simulator
