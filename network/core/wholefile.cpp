// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholefile.h"

#include <QSaveFile>

namespace switchyard {

using namespace Qt::StringLiterals;

Result<Done> writeWholeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const auto failed = [&path, &file] {
        return ApiError::of(ApiError::Kind::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    };
    // An error of a buffer that is written while the file closes would be lost, and an empty file would take the other's place.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed();
    // A disk that is nearly full takes a part without an error; the next attempt says why.
    for (qint64 written = 0; written < content.size();) {
        const qint64 count = file.write(content.constData() + written, content.size() - written);
        if (count <= 0)
            return failed();
        written += count;
    }
    if (!file.commit())
        return failed();
    return Done{};
}

} // namespace switchyard
