// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "clock.h"
#include "fielddraft.h"

#include <QObject>

namespace switchyard {

//! The edit of one thing (a site, a device), or the making of a new one: fresh read, draft, comparison with the server's
//! copy, one write, and the truth about what became of it. A write whose answer was lost is never repeated: the server is
//! read and decides. Which operations those are is said by EntityEditor. One per inspector; main thread.
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

    size_t fieldCount() const { return m_rules.size(); }
    FieldRule rule(size_t field) const { return m_rules[field]; }
    FieldProblem problem(size_t field) const { return problemOf(m_rules[field], m_draft.text(field)); }
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
    enum class Write { Create, Replace };

    //! The first rule is that of the id.
    EntityEditing(std::vector<FieldRule> rules, QByteArray createName, QObject *parent);

    //! Reads the server's copy and answers with takeCopy(); a read that is still on its way is given up.
    virtual void askForCopy(const QByteArray &id) = 0;
    virtual void cancelReading() = 0;
    //! Sends the copy that was read last with the draft's texts and answers with takeAnswer(edit).
    virtual void send(Write write, const FieldDraft &draft, int edit) = 0;
    //! The way an empty thing looks: what a new one begins with.
    virtual void forgetCopy() = 0;

    void takeCopy(const Result<FieldDraft> &copy);
    void takeAnswer(const Result<FieldDraft> &answer, int edit);

private:
    enum class Aim { Create, CreateOrReplace, Replace };

    void begin(Aim aim, const QByteArray &id);
    void setFieldText(size_t field, const QString &text);
    void resolveField(size_t field, bool mine);
    void setState(State state);
    void fail(State state, const ApiError &error);
    void askFor(State state);
    void check(const Result<FieldDraft> &copy);
    void compare(const FieldDraft &theirs);
    void sendDraft();
    void takeVerified(const Result<FieldDraft> &copy);
    void finish(const FieldDraft &draft);

    const std::vector<FieldRule> m_rules;
    const QByteArray m_createName;
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
    int m_edits = 0; //!< which edit an answer belongs to
};

//! EntityEditing with the operations of one kind. Store takes what the server has; replace is also what makes a device
//! whose id is not there yet.
template <class Entity, class Id, class Store, const auto &fields, const auto &getOne, const auto &createOne,
          const auto &replaceOne>
class EntityEditor : public EntityEditing
{
public:
    EntityEditor(ApiClient &api, Store &store, const Clock &clock, QObject *parent = nullptr)
        : EntityEditing(rulesOf(fields), createOne.name, parent), m_api(api), m_store(store), m_clock(clock)
    {}

protected:
    void askForCopy(const QByteArray &id) override
    {
        m_reading = m_api.call(getOne, Id(id));
        m_reading->then(this, [this](const Result<Entity> &entity) {
            if (!entity) {
                takeCopy(entity.error());
                return;
            }
            m_copy = *entity;
            m_store.take(*entity, m_clock.now());
            takeCopy(FieldDraft::of(*entity, fields));
        });
    }
    void cancelReading() override { m_reading.cancel(); }
    void forgetCopy() override { m_copy = {}; }
    void send(Write write, const FieldDraft &draft, int edit) override
    {
        const Entity sent = draft.appliedTo(m_copy, fields);
        // Not a Latest: leaving the form must not abort a write half-way.
        const Call<Entity> call =
            write == Write::Create ? m_api.call(createOne, sent) : m_api.call(replaceOne, Store::idOf(sent), sent);
        call.then(this, [this, edit](const Result<Entity> &answer) {
            if (!answer) {
                takeAnswer(answer.error(), edit);
                return;
            }
            m_store.take(*answer, m_clock.now());
            takeAnswer(FieldDraft::of(*answer, fields), edit);
        });
    }

private:
    template <size_t count>
    static std::vector<FieldRule> rulesOf(const EntityField<Entity> (&all)[count])
    {
        std::vector<FieldRule> rules;
        for (const EntityField<Entity> &field : all)
            rules.push_back(field.rule);
        return rules;
    }

    ApiClient &m_api;
    Store &m_store;
    const Clock &m_clock;
    Entity m_copy;            //!< as read, with the members that the form does not know
    Latest<Entity> m_reading; //!< reads die with the edit; a write does not
};

} // namespace switchyard
