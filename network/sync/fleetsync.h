// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "entitystore.h"
#include "result.h"
#include "scheduler.h"
#include "worker.h"

#include <QObject>
#include <QTimer>
#include <deque>
#include <optional>
#include <unordered_set>

namespace switchyard {

//! How far the fleet is known; a value for status bar and task tray.
struct SyncProgress
{
    enum class State {
        Idle,     //!< nothing asked for yet
        Listing,  //!< waiting for the list of ids
        Fetching, //!< details are coming in
        Paused,   //!< by a person
        Waiting,  //!< the service is down or the desk offline; goes on by itself
        Complete, //!< everything in the list has been asked for
        Failed,   //!< the list could not be read: `error`
    };
    State state = State::Idle;
    qsizetype total = 0;   //!< rows in the newest list
    qsizetype fetched = 0; //!< of them with details
    qsizetype failed = 0;  //!< of them without, after asking
    int leftOut = 0;       //!< entries of the list that could not be read
    double perSecond = 0;  //!< details a second, over the last seconds
    ApiError error;        //!< why Failed or Waiting

    //! Empty while the rate says nothing yet.
    std::optional<std::chrono::seconds> timeLeft() const;
};

//! Keeps the store of one kind fresh: the list of ids first, then one GET per id, what is on screen before what is near
//! before the rest. Hands the scheduler only a window's worth at a time, so that a new view jumps the line. Which requests
//! those are is said by SiteSync and its like. Main thread.
class FleetSync : public QObject
{
    Q_OBJECT

public:
    enum class Details {
        OneByOne, //!< a GET for each id of the list
        InList,   //!< the list brings them: a GET is only for what somebody asks for by fetchNow()
    };

    FleetSync(EntityStore &store, Scheduler &scheduler, Worker &worker, Clock &clock,
              Details details = Details::OneByOne);

    //! False while the store is still being filled from disk: what is asked for meanwhile is done afterwards.
    void setStoreReady(bool ready);
    //! Lists again, then fetches what has no details or is older than the age limit.
    void refresh();
    //! Store rows on screen, in order, and the ones around them. Called on every scroll: cheap.
    void setWanted(std::vector<qsizetype> visible, std::vector<qsizetype> near);
    //! Details of one thing now, whatever their age: what an inspector shows.
    virtual void fetchNow(QByteArrayView id);
    void setPaused(bool paused);

    const SyncProgress &progress() const { return m_progress; }

    //! Details older than this are fetched again by refresh().
    std::chrono::milliseconds maxAge{std::chrono::minutes(60)};
    //! How many GETs the scheduler is given at a time.
    int window = 64;

Q_SIGNALS:
    void progressChanged();

protected:
    struct Listed
    {
        IdColumn ids;
        int leftOut = 0; //!< entries that could not be read
    };

    //! Asks for the list and answers with takeList(); a list that is still on its way is given up.
    virtual void askForList(Urgency urgency) = 0;
    //! Asks for the details of a row, hands them to the store, and then says took() or lost().
    virtual void askFor(qsizetype row, Urgency urgency) = 0;

    void takeList(const Result<Listed> &list);
    //! The store has the details.
    void took(qsizetype row);
    void lost(qsizetype row, const ApiError &error);

    //! The way to the service failed, not the thing that was asked for. (A 5xx is an answer: asking again at once would
    //! hammer.)
    static bool isPassing(ApiError::Kind kind);

    Instant now() const { return m_clock.now(); }

private:
    void readList(Urgency urgency);
    void knock();
    void takeSlice();
    void planRest();
    void complete();
    void pump();
    void fetch(qsizetype row, Urgency urgency);
    void settle(qsizetype row);
    bool isStale(qsizetype row) const;
    bool isWanted(qsizetype row) const;
    bool serviceAnswers() const;
    void onServiceChanged();
    void recount();
    void measure();

    EntityStore &m_store;
    Scheduler &m_scheduler;
    Worker &m_worker;
    Clock &m_clock;
    const Details m_details;

    bool m_listPending = false;
    //! A list on its way into the store, a slice each time the event loop comes by.
    struct Intake
    {
        IdColumn ids;
        size_t taken = 0;
        qsizetype known = 0; //!< rows before
        qsizetype marked = 0;
    };
    std::optional<Intake> m_intake;
    QTimer m_slice;
    Latest<std::vector<qsizetype>> m_planning;
    std::unordered_set<qsizetype> m_underWay;
    std::vector<qsizetype> m_visible;
    std::vector<qsizetype> m_near;
    std::vector<qsizetype> m_rest;  //!< to fetch, last first
    std::vector<qsizetype> m_again; //!< the way to the service failed meanwhile
    Instant m_sweepStart;
    SyncProgress m_progress;
    std::deque<std::chrono::milliseconds> m_arrivals; //!< of the last details, for the rate
    bool m_storeReady = true;
    bool m_paused = false;
    bool m_listWanted = false;
    bool m_announcing = false;
};

} // namespace switchyard
