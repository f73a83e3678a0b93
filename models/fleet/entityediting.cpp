// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityediting.h"

#include "jsontext.h"

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

EntityEditing::EntityEditing(std::unique_ptr<EntityAccess> access, QObject *parent)
    : QObject(parent), m_access(std::move(access)), m_baseDraft(fieldCount()), m_draft(fieldCount())
{}

bool EntityEditing::isBusy() const
{
    return m_state == State::Checking || m_state == State::Sending || m_state == State::Verifying;
}

bool EntityEditing::canSave() const
{
    switch (m_state) {
    case State::Editing:
    case State::Refused:
    case State::WouldMake: return isDirty();
    case State::Conflict: return m_merge.conflicts.empty() && isDirty();
    default: return false;
    }
}

void EntityEditing::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void EntityEditing::fail(State state, const ApiError &error)
{
    m_error = error;
    setState(state);
}

void EntityEditing::begin(Aim aim, const QByteArray &id)
{
    ++m_edits;
    m_reading.cancel();
    m_copy = {};
    m_aim = aim;
    m_id = id;
    m_existedAlready = false;
    m_mayMake = false;
    m_draft = m_baseDraft = FieldDraft(fieldCount());
    m_merge = {};
}

void EntityEditing::edit(const QByteArray &id)
{
    begin(Aim::Replace, id);
    askFor(State::Reading);
}

void EntityEditing::create()
{
    begin(Aim::Create, {});
    setState(State::Editing);
}

void EntityEditing::createOrReplace()
{
    begin(Aim::CreateOrReplace, {});
    setState(State::Editing);
}

void EntityEditing::close()
{
    ++m_edits;
    m_reading.cancel();
    setState(State::Closed);
}

void EntityEditing::setFieldText(size_t field, const QString &text)
{
    if (isBusy() || m_draft.text(field) == text)
        return;
    m_draft.setText(field, text);
    if (rule(field) == FieldRule::Id) { // what was found out belongs to the former id
        m_mayMake = false;
        if (m_state == State::WouldMake)
            m_state = State::Editing;
    }
    Q_EMIT changed();
}

void EntityEditing::save()
{
    if (!canSave())
        return;
    for (size_t field = 0; field < fieldCount(); ++field) {
        if (problem(field) != FieldProblem::None)
            return;
        if (rule(field) == FieldRule::JsonObject) // as the server's copy will be shown, so that the two compare
            m_draft.setText(field, QString::fromUtf8(indentedJson(m_draft.text(field).toUtf8())));
    }
    m_mayMake |= m_state == State::WouldMake;
    if (isNew())
        m_id = m_draft.text(0).toUtf8();
    askFor(State::Checking);
}

void EntityEditing::verify()
{
    askFor(State::Verifying);
}

void EntityEditing::askFor(State state)
{
    setState(state);
    m_reading = m_access->ask(m_id);
    m_reading->then(this, [this](const Result<EntityCopy> &copy) { takeCopy(copy); });
}

void EntityEditing::takeCopy(const Result<EntityCopy> &copy)
{
    if (copy) {
        m_copy = *copy;
        m_access->keep(*copy);
    }
    switch (m_state) {
    case State::Reading:
        if (!copy) {
            fail(State::ReadFailed, copy.error());
            return;
        }
        m_baseDraft = m_draft = copy->draft;
        setState(State::Editing);
        return;
    case State::Checking: check(copy); return;
    case State::Verifying: takeVerified(copy); return;
    default: return;
    }
}

void EntityEditing::check(const Result<EntityCopy> &copy)
{
    if (!copy && isNew() && copy.error().kind == ApiError::Kind::NotFound) {
        m_copy = {};
        if (m_aim == Aim::Create || m_mayMake)
            sendDraft();
        else
            setState(State::WouldMake); // a mistyped id would make a thing that nobody wanted
    } else if (!copy) {
        fail(State::Refused, copy.error());
    } else if (m_aim == Aim::Create) {
        // A POST of an id that exists could overwrite somebody's site.
        ApiError error = ApiError::of(ApiError::Kind::Conflict);
        error.code = u"id-exists"_s;
        error.operation = m_access->createName();
        fail(State::Refused, error);
    } else {
        m_existedAlready |= m_aim == Aim::CreateOrReplace;
        const bool wasNew = isNew();
        m_aim = Aim::Replace;
        compare(copy->draft);
        // Also silent merges are shown before anything is replaced.
        if (!wasNew && m_merge.conflicts.empty() && m_merge.changedThere.empty())
            sendDraft();
        else
            setState(State::Conflict);
    }
}

void EntityEditing::compare(const FieldDraft &theirs)
{
    m_merge = FieldMerge::of(m_baseDraft, m_draft, theirs);
    m_baseDraft = theirs;
    m_draft = m_merge.merged;
}

void EntityEditing::resolveField(size_t field, bool mine)
{
    const auto conflict = std::find_if(m_merge.conflicts.begin(), m_merge.conflicts.end(),
                                       [field](const FieldConflict &c) { return c.field == field; });
    if (conflict == m_merge.conflicts.end())
        return;
    m_draft.setText(field, mine ? conflict->mine : conflict->theirs);
    m_merge.conflicts.erase(conflict);
    Q_EMIT changed();
}

void EntityEditing::sendDraft()
{
    using Write = EntityAccess::Write;
    m_sent = m_draft;
    setState(State::Sending);
    // Not a Latest: leaving the form must not abort a write half-way.
    const auto call = m_access->send(m_aim == Aim::Create ? Write::Create : Write::Replace, m_copy, m_sent);
    call.then(this, [this, edit = m_edits](const Result<EntityCopy> &answer) { takeAnswer(answer, edit); });
}

void EntityEditing::takeAnswer(const Result<EntityCopy> &answer, int edit)
{
    if (answer)
        m_access->keep(*answer);
    if (edit != m_edits)
        return; // its form was left; the store has what the server answered
    if (answer) {
        finish(answer->draft);
    } else if (answer.error().outcomeUnknown()) {
        m_error = answer.error();
        verify();
    } else {
        fail(State::Refused, answer.error());
    }
}

void EntityEditing::takeVerified(const Result<EntityCopy> &copy)
{
    // The server still has what it had: the write did not arrive, or was rolled back.
    const bool asBefore =
        isNew() ? !copy && copy.error().kind == ApiError::Kind::NotFound : copy && copy->draft == m_baseDraft;
    if (copy && copy->draft == m_sent) {
        finish(copy->draft);
    } else if (asBefore) {
        fail(State::Refused, m_error);
    } else if (copy && !isNew()) {
        compare(copy->draft);
        setState(State::Conflict);
    } else {
        setState(State::Unclear);
    }
}

void EntityEditing::finish(const FieldDraft &draft)
{
    m_baseDraft = m_draft = draft;
    m_aim = Aim::Replace;
    setState(State::Saved);
    Q_EMIT saved(m_id);
}

} // namespace switchyard
