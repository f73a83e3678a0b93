// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteediting.h"

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

SiteEditing::SiteEditing(ApiClient &api, FleetStore &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_api(api), m_store(store), m_clock(clock)
{}

bool SiteEditing::isBusy() const
{
    return m_state == State::Checking || m_state == State::Sending || m_state == State::Verifying;
}

void SiteEditing::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void SiteEditing::fail(State state, const ApiError &error)
{
    m_error = error;
    setState(state);
}

void SiteEditing::edit(const SiteId &id)
{
    ++m_edits;
    m_isNew = false;
    m_id = id;
    m_draft = m_baseDraft = {};
    m_merge = {};
    read();
}

void SiteEditing::create()
{
    ++m_edits;
    m_isNew = true;
    m_id = {};
    m_base = {};
    m_draft = m_baseDraft = {};
    m_merge = {};
    m_reading.cancel();
    setState(State::Editing);
}

void SiteEditing::close()
{
    ++m_edits;
    m_reading.cancel();
    setState(State::Closed);
}

void SiteEditing::read()
{
    setState(State::Reading);
    m_reading = m_api.call(getSite, m_id);
    m_reading->then(this, [this](const Result<Site> &site) {
        if (!site) {
            fail(State::ReadFailed, site.error());
            return;
        }
        m_base = *site;
        m_baseDraft = m_draft = SiteDraft(*site);
        m_store.take(*site, m_clock.now());
        setState(State::Editing);
    });
}

void SiteEditing::setText(SiteField field, const QString &text)
{
    if (isBusy() || m_draft.text(field) == text)
        return;
    m_draft.setText(field, text);
    Q_EMIT changed();
}

void SiteEditing::save()
{
    const bool ready = m_state == State::Editing || m_state == State::Refused || m_state == State::Conflict;
    if (!ready || !m_draft.isValid() || (m_state == State::Conflict && !m_merge.conflicts.empty()))
        return;
    check();
}

void SiteEditing::check()
{
    setState(State::Checking);
    if (m_isNew)
        m_id = SiteId(m_draft.text(SiteField::SiteId));
    m_reading = m_api.call(getSite, m_id);
    m_reading->then(this, [this](const Result<Site> &site) {
        if (m_isNew) {
            if (site) {
                // A POST of an id that exists could overwrite somebody's site.
                ApiError error = ApiError::of(ApiError::Kind::Conflict);
                error.code = u"site-exists"_s;
                error.operation = createSite.name;
                fail(State::Refused, error);
            } else if (site.error().kind == ApiError::Kind::NotFound) {
                send();
            } else {
                fail(State::Refused, site.error());
            }
            return;
        }
        if (!site) {
            fail(State::Refused, site.error());
            return;
        }
        const SiteDraft theirs(*site);
        m_merge = SiteMerge::of(m_baseDraft, m_draft, theirs);
        m_base = *site;
        m_baseDraft = theirs;
        m_draft = m_merge.merged;
        if (m_merge.conflicts.empty() && m_merge.changedThere.empty())
            send();
        else
            setState(State::Conflict); // also silent merges are shown before anything is replaced
    });
}

void SiteEditing::resolve(SiteField field, bool mine)
{
    const auto conflict = std::find_if(m_merge.conflicts.begin(), m_merge.conflicts.end(),
                                       [field](const SiteConflict &c) { return c.field == field; });
    if (conflict == m_merge.conflicts.end())
        return;
    m_draft.setText(field, mine ? conflict->mine : conflict->theirs);
    m_merge.conflicts.erase(conflict);
    Q_EMIT changed();
}

void SiteEditing::send()
{
    m_sent = m_draft.appliedTo(m_base);
    setState(State::Sending);
    // Not a Latest: leaving the form must not abort a write half-way.
    const Call<Site> write = m_isNew ? m_api.call(createSite, m_sent) : m_api.call(replaceSite, m_id, m_sent);
    write.then(this, [this, edit = m_edits](const Result<Site> &answer) {
        if (edit == m_edits)
            takeAnswer(answer);
        else if (answer)
            m_store.take(*answer, m_clock.now());
    });
}

void SiteEditing::takeAnswer(const Result<Site> &answer)
{
    if (answer) {
        finish(*answer);
    } else if (answer.error().outcomeUnknown()) {
        m_error = answer.error();
        verify();
    } else {
        fail(State::Refused, answer.error());
    }
}

void SiteEditing::verify()
{
    setState(State::Verifying);
    m_reading = m_api.call(getSite, m_id);
    m_reading->then(this, [this](const Result<Site> &copy) { takeServerCopy(copy); });
}

void SiteEditing::takeServerCopy(const Result<Site> &copy)
{
    // The server still has what it had: the write did not arrive, or was rolled back.
    const bool asBefore =
        m_isNew ? !copy && copy.error().kind == ApiError::Kind::NotFound : copy && SiteDraft(*copy) == m_baseDraft;
    if (copy && SiteDraft(*copy) == SiteDraft(m_sent)) {
        finish(*copy);
    } else if (asBefore) {
        fail(State::Refused, m_error);
    } else if (copy && !m_isNew) {
        const SiteDraft theirs(*copy);
        m_merge = SiteMerge::of(m_baseDraft, m_draft, theirs);
        m_base = *copy;
        m_baseDraft = theirs;
        m_draft = m_merge.merged;
        setState(State::Conflict);
    } else {
        setState(State::Unclear);
    }
}

void SiteEditing::finish(const Site &site)
{
    m_store.take(site, m_clock.now());
    m_base = site;
    m_baseDraft = m_draft = SiteDraft(site);
    m_id = site.siteId;
    setState(State::Saved);
    Q_EMIT saved(m_id);
}

} // namespace switchyard
