// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "visitdraft.h"
#include "worker.h"

#include <QSet>
#include <map>

namespace switchyard {

//! When what is typed reaches the disk.
struct DraftPace
{
    std::chrono::milliseconds quiet{400};   //!< after the last change
    std::chrono::milliseconds longest{900}; //!< after the first change that is not on disk
    std::chrono::milliseconds again{5000};  //!< after the disk has said no
};

//! Drafts of visits on disk, one file for each, so that no more than the last second of typing is lost, whatever ends the
//! program. The folder is 0700, the files are 0600. Written on a thread of its own: nothing here waits for a disk. Main
//! thread; a folder belongs to one of these.
class VisitDrafts final : public QObject
{
    Q_OBJECT

public:
    //! What a person should know.
    struct Problem
    {
        std::optional<ApiError> error; //!< Storage: what is kept is in memory alone; it is tried again by itself
        QStringList setAsideAs;        //!< files that are no drafts, under the names that they have now

        friend bool operator==(const Problem &one, const Problem &other)
        {
            return one.error.has_value() == other.error.has_value()
                && (!one.error || one.error->message == other.error->message) && one.setAsideAs == other.setAsideAs;
        }
    };

    //! `folder` is made with the first draft; empty: in memory alone. `clock` must outlive it.
    VisitDrafts(const QString &folder, Clock &clock, const DraftPace &pace = DraftPace(), QObject *parent = nullptr);
    //! Waits until what was kept is on disk, or the disk has said no.
    ~VisitDrafts() override;

    //! `drafts` beside the journal's file; empty for an empty one.
    static QString folderBeside(const QString &journalFile);

    //! Reads the folder, to be called once at the start. Settled with all drafts that there are then, those that were kept
    //! meanwhile included. What is no draft is set aside beside it, as `….damaged`; what was being written when the program was
    //! killed is removed.
    Call<std::vector<VisitDraft>> load();
    //! The newest content of a draft, with every change of it. One that was removed stays so: ids are not used again.
    void keep(const VisitDraft &draft);
    //! Settled when all that was kept or removed up to now is on disk; Storage where that cannot be.
    Call<Done> flush();
    //! From memory at once, from the disk as soon as it can be.
    void remove(const QUuid &id);

    //! Null where there is none. Valid until the next change.
    const VisitDraft *find(const QUuid &id) const;
    //! Those that were changed last come first.
    std::vector<VisitDraft> drafts() const;
    const std::optional<Problem> &problem() const { return m_problem; }

Q_SIGNALS:
    //! Another draft is there, another content, or one less.
    void changed();
    void problemChanged();

private:
    struct Kept
    {
        VisitDraft draft;
        bool isDirty = false;
    };
    struct Write
    {
        QUuid id;
        QByteArray json; //!< empty: the file is to go
    };
    struct Loaded
    {
        std::vector<VisitDraft> drafts;
        QStringList setAsideAs;
    };
    using Failures = std::vector<std::optional<ApiError>>;

    // On the worker's thread:
    static Loaded readAll(const QString &folder);
    static Failures writeAll(const QString &folder, const std::vector<Write> &writes);

    bool isDirty() const;
    std::vector<Write> takeDirty();
    void write();
    std::optional<ApiError> takeWritten(const std::vector<Write> &writes, const Result<Failures> &failures);
    void takeLoaded(const Loaded &loaded);
    void setError(const std::optional<ApiError> &error);

    const QString m_folder;
    Clock &m_clock;
    const DraftPace m_pace;
    std::map<QUuid, Kept> m_kept;
    QSet<QUuid> m_removed;  //!< in this run of the program
    QSet<QUuid> m_toRemove; //!< of these, those that are on disk still
    quint64 m_changes = 0;
    quint64 m_writes = 0;
    bool m_isDue = false; //!< the longest wait is under way
    bool m_writing = false;
    bool m_writesAgain = false;
    bool m_retries = false;
    std::vector<Promise<Done>> m_flushing;
    std::optional<Problem> m_problem;
    Worker m_worker{1}; // last: waits while the rest still lives
};

} // namespace switchyard
