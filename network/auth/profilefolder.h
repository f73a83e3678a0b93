// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QUuid>

namespace switchyard {

//! The folder that holds everything one profile keeps on this machine (cache, journal, layout): 0700, named by the
//! profile's id, so that no profile's name can lead elsewhere. A value; creates nothing by itself.
class ProfileFolder
{
public:
    ProfileFolder(const QString &root, const QUuid &profile);

    QString path() const { return m_path; }
    QString filePath(const QString &name) const { return m_path + u'/' + name; }
    bool exists() const;

    //! Makes it, or makes an existing one private again.
    Result<Done> ensure() const;
    //! "Forget this profile": the folder with everything in it. What a link in it points at stays.
    Result<Done> removeAll() const;

private:
    QString m_path;
};

} // namespace switchyard
