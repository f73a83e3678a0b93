// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "clock.h"
#include "fleetstore.h"
#include "sitedraft.h"

#include <QObject>
#include <optional>

namespace switchyard {

//! The edit of one site, or the making of a new one: fresh read, draft, comparison with the server's copy, one PUT or POST,
//! and the truth about what became of it. A write whose answer was lost is never repeated: the server is read and decides.
//! Owned by the inspector, one per edit at a time; main thread.
class SiteEditing : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,
        Reading,    //!< the fresh copy is on its way
        ReadFailed, //!< error()
        Editing,
        Checking, //!< save was asked for: reading the server's copy once more
        Conflict, //!< changed there meanwhile: resolve(), then save() again
        Sending,
        Verifying, //!< the answer was lost: reading what the server has
        Refused,   //!< error(); the draft stands, save() may be tried again
        Unclear,   //!< nobody can tell whether it was carried out: verify() asks again
        Saved,
    };

    SiteEditing(ApiClient &api, FleetStore &store, const Clock &clock, QObject *parent = nullptr);

    void edit(const SiteId &id);
    void create();
    void close();

    State state() const { return m_state; }
    bool isNew() const { return m_isNew; }
    //! True while a request that must not be interrupted by another is under way.
    bool isBusy() const;
    SiteId siteId() const { return m_id; }
    const ApiError &error() const { return m_error; }

    const SiteDraft &draft() const { return m_draft; }
    void setText(SiteField field, const QString &text);
    bool isDirty() const { return m_draft != m_baseDraft; }

    //! Compares with the server, then sends. Does nothing while a field has a problem.
    void save();
    void verify();

    const SiteMerge &merge() const { return m_merge; }
    //! Decides one conflict; the other fields are merged already.
    void resolve(SiteField field, bool mine);

Q_SIGNALS:
    void changed();
    void saved(const SiteId &id);

private:
    void setState(State state);
    void fail(State state, const ApiError &error);
    void read();
    void check();
    void send();
    void takeAnswer(const Result<Site> &answer);
    void takeServerCopy(const Result<Site> &copy);
    void finish(const Site &site);

    ApiClient &m_api;
    FleetStore &m_store;
    const Clock &m_clock;
    State m_state = State::Closed;
    bool m_isNew = false;
    SiteId m_id;
    Site m_base; //!< as read, with the members that the form does not know
    Site m_sent;
    SiteDraft m_baseDraft;
    SiteDraft m_draft;
    SiteMerge m_merge;
    ApiError m_error;
    Latest<Site> m_reading; //!< reads die with the edit; a write does not
    int m_edits = 0;        //!< which edit an answer belongs to
};

} // namespace switchyard
