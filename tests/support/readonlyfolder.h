// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace switchyard {

//! Takes from this process what lets root write where nobody may. To be called before there is another thread.
inline void obeyPermissions()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct sets[_LINUX_CAPABILITY_U32S_3]{};
    if (syscall(SYS_capget, &header, sets) != 0)
        qFatal("the rights of this process cannot be read");
    sets[0].effective &= ~((1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH));
    if (syscall(SYS_capset, &header, sets) != 0)
        qFatal("the rights of this process cannot be given up");
}

//! Nothing in a folder can be written while it lives, by those who obey permissions. What is open already stays writable.
struct ReadOnlyFolder
{
    explicit ReadOnlyFolder(const QString &path) : folder(path)
    {
        setWritable(folder, false);
        if (QFile probe(folder + QStringLiteral("/probe")); probe.open(QIODevice::WriteOnly))
            qFatal("this process can write where it may not");
    }
    ~ReadOnlyFolder() { setWritable(folder, true); }
    ReadOnlyFolder(const ReadOnlyFolder &) = delete;
    ReadOnlyFolder &operator=(const ReadOnlyFolder &) = delete;

    //! With all that is in it.
    static void setWritable(const QString &folder, bool isWritable)
    {
        const auto files = isWritable ? QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                      : QFileDevice::Permissions(QFileDevice::ReadOwner);
        QFile::setPermissions(folder, files | QFileDevice::ExeOwner);
        QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            each.next();
            const auto enter = each.fileInfo().isDir() ? QFileDevice::ExeOwner : QFileDevice::Permissions();
            QFile::setPermissions(each.filePath(), files | enter);
        }
    }

    const QString folder;
};

} // namespace switchyard
