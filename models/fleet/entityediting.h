// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entityaccess.h"

#include <QObject>

namespace switchyard {

//! The edit of one thing (a site, a device), or the making of a new one: fresh read, draft, comparison with the server's
//! copy, one write, and the truth about what became of it. A write whose answer was lost is never repeated: the server is
//! read and decides. Which operations those are is said by an EntityAccess. One per inspector; main thread.
class EntityEditing : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,
        Reading,    //!< the fresh copy is on its way
        ReadFailed, //!< error()
        Editing,
        Checking,  //!< save was asked for: reading the server's copy once more
        Conflict,  //!< changed there meanwhile, or there already: resolve(), then save() again
        WouldMake, //!< nothing has this id: save() again makes a new thing of it
        Sending,
        Verifying, //!< the answer was lost: reading what the server has
        Refused,   //!< error(); the draft stands, save() may be tried again
        Unclear,   //!< nobody can tell whether it was carried out: verify() asks again
        Saved,
    };

    void edit(const QByteArray &id);
    //! A new thing; an id that exists is refused.
    void create();
    //! Whatever stands behind the id that is typed: a thing that exists is compared and replaced, another one is made.
    void createOrReplace();
    void close();

    State state() const { return m_state; }
    //! The id can still be typed.
    bool isNew() const { return m_aim != Aim::Replace; }
    bool mayReplace() const { return m_aim == Aim::CreateOrReplace; }
    //! It was found to exist while it was being made.
    bool existedAlready() const { return m_existedAlready; }
    //! True while a request that must not be interrupted by another is under way.
    bool isBusy() const;
    bool canSave() const;
    const QByteArray &id() const { return m_id; }
    const ApiError &error() const { return m_error; }

    size_t fieldCount() const { return m_access->rules().size(); }
    FieldRule rule(size_t field) const { return m_access->rules()[field]; }
    FieldProblem problem(size_t field) const { return problemOf(rule(field), m_draft.text(field)); }
    const FieldDraft &draft() const { return m_draft; }
    template <class Field>
    void setText(Field field, const QString &text)
    {
        setFieldText(size_t(field), text);
    }
    bool isDirty() const { return m_draft != m_baseDraft; }

    //! Compares with the server, then sends. Does nothing while a field has a problem.
    void save();
    void verify();

    const FieldMerge &merge() const { return m_merge; }
    //! Decides one conflict; the other fields are merged already.
    template <class Field>
    void resolve(Field field, bool mine)
    {
        resolveField(size_t(field), mine);
    }

Q_SIGNALS:
    void changed();
    void saved(const QByteArray &id);

protected:
    EntityEditing(std::unique_ptr<EntityAccess> access, QObject *parent);

private:
    enum class Aim { Create, CreateOrReplace, Replace };

    void begin(Aim aim, const QByteArray &id);
    void setFieldText(size_t field, const QString &text);
    void resolveField(size_t field, bool mine);
    void setState(State state);
    void fail(State state, const ApiError &error);
    void askFor(State state);
    void takeCopy(const Result<EntityCopy> &copy);
    void takeAnswer(const Result<EntityCopy> &answer, int edit);
    void check(const Result<EntityCopy> &copy);
    void compare(const FieldDraft &theirs);
    void sendDraft();
    void takeVerified(const Result<EntityCopy> &copy);
    void finish(const FieldDraft &draft);

    const std::unique_ptr<EntityAccess> m_access;
    State m_state = State::Closed;
    Aim m_aim = Aim::Replace;
    bool m_existedAlready = false;
    bool m_mayMake = false; //!< a person has seen that nothing has the id
    QByteArray m_id;
    FieldDraft m_sent;
    FieldDraft m_baseDraft;
    FieldDraft m_draft;
    FieldMerge m_merge;
    ApiError m_error;
    int m_edits = 0;              //!< which edit an answer belongs to
    EntityCopy m_copy;            //!< as read last, with the members that the form does not know
    Latest<EntityCopy> m_reading; //!< reads die with the edit; a write does not
};

//! EntityEditing of one kind.
template <class Access>
class EntityEditor final : public EntityEditing
{
public:
    EntityEditor(ApiClient &api, typename Access::StoreType &store, const Clock &clock, CommandDesk *commands = nullptr,
                 QObject *parent = nullptr)
        : EntityEditing(std::make_unique<Access>(api, store, clock, EntityAccess::Manner::ByHand, commands), parent)
    {}
};

} // namespace switchyard
