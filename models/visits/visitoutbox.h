// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visitlogging.h"

#include <map>
#include <set>

namespace switchyard {

//! A visit that the service does not have yet, as far as anybody knows.
struct OutboxEntry
{
    enum class State {
        Draft,   //!< not logged: a person goes on with it
        Waiting, //!< logged; is sent as soon as it can be
        Sending, //!< on its way, or looked for because its answer was lost
        Refused, //!< the service does not want it; `outcome` says why
        Unclear, //!< nobody can tell whether it has arrived: a person decides
    };

    QUuid id; //!< of the draft and of the command
    Visit visit;
    State state = State::Draft;
    ItemOutcome outcome;   //!< of the last step; empty for drafts
    qint64 changed_ms = 0; //!< UTC
};

//! Visits from being written down to being with the service: drafts (VisitDrafts) become commands of the journal, one each and
//! with the same id. What is not with the service yet is listed, that of former runs included. GUI thread; all that it is made
//! of must outlive it, and the drafts belong to it alone.
class VisitOutbox final : public QObject
{
    Q_OBJECT

public:
    VisitOutbox(CommandRunner &runner, Journal &journal, VisitDrafts &drafts, CommandAuthor author, Clock &clock,
                QObject *parent = nullptr);

    //! Reads what former runs have left; to be called once.
    void open();
    bool isOpen() const { return m_isOpen; }

    //! Keeps what is typed; see VisitDrafts::keep().
    void keep(const VisitDraft &draft) { m_drafts.keep(draft); }
    //! Settled when the journal has it on disk; then its draft is removed, and what becomes of it is seen in entries().
    //! InvalidRequest where the draft has problems(); Conflict where it replaces one that was sent meanwhile or that a person has
    //! to decide about; Storage where it cannot be written down. The draft stays then, and nothing of it is sent.
    Call<Done> log(const VisitDraft &draft) { return m_logging.log(draft); }

    //! Drafts first, those that were changed last in front; then what was logged, in that order.
    std::vector<OutboxEntry> entries() const;
    //! A draft as it is; for one that was refused or waits, the draft that replaces it, a new one where there is none. Empty
    //! for others. It is not kept before its first keep(), and what it replaces may be sent until log().
    std::optional<VisitDraft> edit(const QUuid &id) const;

    //! Goes on with all that waits. Nothing that was refused is tried again.
    void sendNow();
    //! Also tries one again that was refused, and looks once more for one that is unclear.
    void sendNow(const QUuid &id);
    //! Gives up a draft, or one that was refused; takes one back that waits, unless it leaves in this moment.
    void discard(const QUuid &id);
    //! What a person says about an unclear one. Not carried out = refused.
    void resolve(const QUuid &id, bool carriedOut);

    //! Logged, and going on by themselves.
    int waiting() const;
    //! Logged, and in need of a person.
    int problems() const;
    //! Empty, or why the journal cannot be read: entries() has the drafts alone then.
    const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void opened();
    //! entries() and the numbers; at most once per turn of the event loop.
    void changed();

private:
    struct Logged
    {
        QUuid id;
        Visit visit;
        ItemState state = ItemState::Planned;
        ItemOutcome outcome;
        qint64 changed_ms = 0;
    };
    void takeNumbers(const Result<std::vector<qint64>> &numbers);
    void takePlanned(qint64 first, qint64 count);
    void takeRecorded(const std::vector<qint64> &numbers);
    void takeRows(const std::vector<JournalRow> &rows);
    void sortDrafts(const std::vector<VisitDraft> &drafts);
    void sortDraft(const VisitDraft &draft, bool isPlanned);
    void endOpening();

    void takeWritten(const VisitDraft &draft);
    void goOnWithRoom();

    const Logged *findLogged(const QUuid &id) const;
    OutboxEntry::State stateOf(const Logged &logged) const;
    bool isHidden(const QUuid &draft) const;
    void announce();

    CommandRunner &m_runner;
    Journal &m_journal;
    VisitDrafts &m_drafts;
    const CommandAuthor m_author;
    Clock &m_clock;

    std::map<qint64, Logged> m_logged; //!< by number in the journal; not with the service yet
    std::map<QUuid, qint64>
        m_fresh;            //!< of these, those that the journal has not been asked about: under a number that none has
    QSet<QUuid> m_unsorted; //!< drafts that may be commands already
    VisitLogging m_logging;
    std::optional<ApiError> m_error;
    bool m_isOpening = false;
    bool m_isOpen = false;
    bool m_hasNumbers = false;
    bool m_hasDrafts = false;
    std::set<std::pair<qint64, qint64>> m_awaited; //!< ranges of numbers that are being looked through
    bool m_announces = false;
};

} // namespace switchyard
