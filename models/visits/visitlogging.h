// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandrunner.h"
#include "journal.h"
#include "visitdrafts.h"

#include <map>
#include <memory>

namespace switchyard {

//! The way of a draft into the journal; used by VisitOutbox only. GUI thread; all that it is made of must outlive it.
//!
//! An edit of a visit that was logged is a draft that `replaces` it. Only one of both may ever be sent:
//! - One that was refused is not sent by itself. The new one is written down first, then the former is discarded; what is
//!   left to do about that after a kill is in the draft's file, which goes last.
//! - One that waits is taken back first, and the new one is written down only when the journal has that. A kill in between
//!   leaves the draft. Where the former has left meanwhile, log() fails with Conflict, and a person decides.
class VisitLogging final : public QObject
{
    Q_OBJECT

public:
    VisitLogging(CommandRunner &runner, Journal &journal, VisitDrafts &drafts, CommandAuthor author, Clock &clock);

    //! It is known what former runs have left. What was asked for earlier has waited for this.
    void begin();
    //! See VisitOutbox::log().
    Call<Done> log(const VisitDraft &draft);
    //! Does what is left to do about a draft whose command is in the journal.
    void finish(const VisitDraft &draft);

    bool isLogging(const QUuid &draft) const;
    //! Its command is in the journal.
    bool isWritten(const QUuid &draft) const { return m_written.contains(draft); }
    //! A refused one that is about to be discarded, because the one that replaces it is in the journal.
    bool isReplaced(const QUuid &command) const { return m_formers.contains(command); }

Q_SIGNALS:
    void written(const switchyard::VisitDraft &draft);
    void changed();

private:
    struct Logging
    {
        VisitDraft draft;
        Promise<Done> promise;
        bool isTakingBack = false;
        bool isBusy = false;
        bool isAgain = false; //!< something has happened while it was busy
    };
    using LoggingPtr = std::shared_ptr<Logging>;

    void goOn();
    void step(const LoggingPtr &logging);
    void idle(const LoggingPtr &logging);
    void takeFormer(const LoggingPtr &logging, const Result<std::vector<ItemRecord>> &items);
    void plan(const LoggingPtr &logging, bool discards);
    void end(const LoggingPtr &logging, const Result<Done> &result);
    void dropFormers();
    void dropFormer(const QUuid &former, const Result<std::vector<ItemRecord>> &items);

    CommandRunner &m_runner;
    Journal &m_journal;
    VisitDrafts &m_drafts;
    const CommandAuthor m_author;
    Clock &m_clock;
    std::vector<LoggingPtr> m_logging;
    std::map<QUuid, QUuid> m_formers; //!< the drafts that go after them
    QSet<QUuid> m_written;
    std::optional<ApiError> m_failure; //!< of the runner
    bool m_hasBegun = false;
};

} // namespace switchyard
