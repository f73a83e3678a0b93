// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QSaveFile;
QT_END_NAMESPACE

namespace switchyard {

//! Why a file could not be written. A value without words for people: ui/shared/explain.h makes the sentences.
struct ExportProblem
{
    enum class Kind {
        NoFolder,   //!< the folder is not there, or not any more
        NotAllowed, //!< folder or file may not be written
        IsFolder,   //!< the name is that of a folder
        NoRoom,     //!< disk full, quota used up, or larger than the disk takes
        Other,
    };

    Kind kind = Kind::Other;
    QString file;       //!< absolute path
    QString systemText; //!< the system's own words
};

//! What is at a place where a file is to be written.
enum class ExportTarget { Free, Exists, NoName, NoFolder, NotAllowed, IsFolder };
ExportTarget lookAtTarget(const QString &file);
//! What somebody typed as an absolute path: below `folder` when it names none, with .csv when it has no ending.
QString exportTarget(const QString &typed, const QString &folder);

//! A file that is there whole or not at all: until commit(), and without it, what was there before stays. Any thread, one at
//! a time.
class ExportFile final
{
public:
    explicit ExportFile(const QString &file);
    ~ExportFile();

    //! The first one opens.
    std::optional<ExportProblem> write(const QByteArray &bytes);
    std::optional<ExportProblem> commit();
    //! Leaves no trace of what was written.
    void discard();
    const QString &path() const { return m_path; }

private:
    ExportProblem problem() const;

    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
};

} // namespace switchyard
