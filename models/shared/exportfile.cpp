// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace switchyard {

using namespace Qt::StringLiterals;

ExportTarget lookAtTarget(const QString &file)
{
    if (file.isEmpty())
        return ExportTarget::NoName;
    const QFileInfo info(file);
    const QFileInfo folder(info.absolutePath());
    if (info.isDir())
        return ExportTarget::IsFolder;
    if (!folder.isDir())
        return ExportTarget::NoFolder;
    // The new file is made beside the old one and takes its place, so that both have to be writable.
    if (!folder.isWritable() || (info.exists() && !info.isWritable()))
        return ExportTarget::NotAllowed;
    return info.exists() ? ExportTarget::Exists : ExportTarget::Free;
}

QString exportTarget(const QString &typed, const QString &folder)
{
    QString path = typed.trimmed();
    if (path.isEmpty())
        return {};
    if (path.startsWith("~/"_L1))
        path.replace(0, 1, QDir::homePath());
    const QString whole = QDir::cleanPath(QDir(folder).absoluteFilePath(QDir::fromNativeSeparators(path)));
    const QFileInfo info(whole);
    return info.suffix().isEmpty() && !info.isDir() ? whole + ".csv"_L1 : whole;
}

ExportFile::ExportFile(const QString &file) : m_path(file) {}

ExportFile::~ExportFile() = default;

std::optional<ExportProblem> ExportFile::write(const QByteArray &bytes)
{
    if (!m_file) {
        m_file = std::make_unique<QSaveFile>(m_path);
        // The blocks are large; and an error of a buffer that is written while the file closes would be lost.
        if (!m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return problem();
    }
    // A disk that is nearly full takes a part without an error; the next attempt says why.
    for (qint64 written = 0; written < bytes.size();) {
        const qint64 count = m_file->write(bytes.constData() + written, bytes.size() - written);
        if (count <= 0)
            return problem();
        written += count;
    }
    return {};
}

std::optional<ExportProblem> ExportFile::commit()
{
    if (!m_file || !m_file->commit())
        return problem();
    m_file.reset();
    return {};
}

void ExportFile::discard()
{
    m_file.reset();
}

ExportProblem ExportFile::problem() const
{
    using Kind = ExportProblem::Kind;
    const QString text = m_file ? m_file->errorString() : QString();
    // QFileDevice has no error of its own for a full disk; its text is the system's.
    for (const int full : {ENOSPC, EDQUOT, EFBIG}) {
        if (text == qt_error_string(full))
            return {Kind::NoRoom, m_path, text};
    }
    switch (lookAtTarget(m_path)) {
    case ExportTarget::IsFolder: return {Kind::IsFolder, m_path, text};
    case ExportTarget::NoName:
    case ExportTarget::NoFolder: return {Kind::NoFolder, m_path, text};
    case ExportTarget::NotAllowed: return {Kind::NotAllowed, m_path, text};
    case ExportTarget::Free:
    case ExportTarget::Exists: break;
    }
    return {text == qt_error_string(EACCES) || text == qt_error_string(EROFS) ? Kind::NotAllowed : Kind::Other, m_path,
            text};
}

} // namespace switchyard
