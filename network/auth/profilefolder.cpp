// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilefolder.h"

#include <QDir>
#include <QFileInfo>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

} // namespace

ProfileFolder::ProfileFolder(const QString &root, const QUuid &profile)
    : m_path(root + u'/' + profile.toString(QUuid::WithoutBraces))
{}

bool ProfileFolder::exists() const
{
    return QFileInfo(m_path).isDir();
}

Result<Done> ProfileFolder::ensure() const
{
    if (QDir().mkpath(m_path) && QFile::setPermissions(m_path, onlyOwner))
        return Done{};
    return ApiError::of(ApiError::Kind::Storage, u"cannot create %1"_s.arg(m_path));
}

Result<Done> ProfileFolder::removeAll() const
{
    // A link in its place is removed as a link: removeRecursively() would empty what it points at.
    const QFileInfo info(m_path);
    const bool gone = info.isSymLink() ? QFile::remove(m_path) : !info.exists() || QDir(m_path).removeRecursively();
    if (gone)
        return Done{};
    return ApiError::of(ApiError::Kind::Storage, u"cannot remove all of %1"_s.arg(m_path));
}

} // namespace switchyard
