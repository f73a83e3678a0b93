// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "carryout.h"
#include "clock.h"
#include "fielddraft.h"
#include "jsontext.h"

#include <memory>

namespace switchyard {

//! A thing as the server has it: the texts of its fields, and behind them all its members, also those no field knows.
struct EntityCopy
{
    FieldDraft draft;
    std::shared_ptr<const void> entity; //!< null: a thing that is not there yet
};

//! Reading and writing the things of one kind by the texts of their fields; what is below them is said by EntityAccessOf.
//! Main thread, but for written(). Calls are the caller's to keep or to cancel.
class EntityAccess
{
public:
    enum class Write { Create, Replace };
    //! By hand: a person waits, and a replacement that was lost on its way is repeated by the scheduler. In bulk: behind
    //! what somebody looks at, before a sweep of the fleet, and each write goes out once.
    enum class Manner { ByHand, InBulk };

    virtual ~EntityAccess() = default;

    virtual Call<EntityCopy> ask(const QByteArray &id) = 0;
    //! Sends `base` with the draft's texts; answers with what the server made of it.
    virtual Call<EntityCopy> send(Write write, const EntityCopy &base, const FieldDraft &draft) = 0;
    //! Gives the store what the server has.
    virtual void keep(const EntityCopy &copy) = 0;
    //! The text that a field shows after it was given this one: JSON indented, a known kind in the contract's letters.
    //! Any thread.
    virtual QString written(size_t field, const QString &text) const = 0;

    const std::vector<FieldRule> &rules() const { return m_rules; } //!< the first one is that of the id
    const QByteArray &createName() const { return m_createName; }

protected:
    EntityAccess(std::vector<FieldRule> rules, QByteArray createName)
        : m_rules(std::move(rules)), m_createName(std::move(createName))
    {}

private:
    const std::vector<FieldRule> m_rules;
    const QByteArray m_createName;
};

//! EntityAccess with the operations of one kind. Store takes what the server has; replace is also what makes a device whose
//! id is not there yet. With a command desk, writes go through its journal.
template <class Entity, class Id, class Store, const auto &fields, const auto &getOne, const auto &createOne,
          const auto &replaceOne>
class EntityAccessOf final : public EntityAccess
{
public:
    using StoreType = Store;

    EntityAccessOf(ApiClient &api, Store &store, const Clock &clock, Manner manner = Manner::ByHand,
                   CommandDesk *commands = nullptr)
        : EntityAccess(rulesOf(fields), createOne.name), m_api(api), m_store(store), m_clock(clock), m_manner(manner),
          m_commands(commands)
    {}

    Call<EntityCopy> ask(const QByteArray &id) override { return copyOf(m_api.callWith(urgency(), getOne, Id(id))); }
    Call<EntityCopy> send(Write write, const EntityCopy &base, const FieldDraft &draft) override
    {
        const Entity sent =
            draft.appliedTo(base.entity ? *static_cast<const Entity *>(base.entity.get()) : Entity(), fields);
        if (m_commands)
            return sendJournaled(write, static_cast<const Entity *>(base.entity.get()), sent);
        if (write == Write::Create)
            return copyOf(m_api.callWith(urgency(), createOne, sent));
        return copyOf(
            m_api.callWith(urgency(), m_manner == Manner::InBulk ? replaceOnce : replaceOne, Store::idOf(sent), sent));
    }
    void keep(const EntityCopy &copy) override
    {
        m_store.take(*static_cast<const Entity *>(copy.entity.get()), m_clock.now());
    }
    QString written(size_t field, const QString &text) const override
    {
        const bool json = fields[field].rule == FieldRule::JsonObject;
        Entity entity;
        fields[field].setText(entity, json ? QString::fromUtf8(indentedJson(text.toUtf8())) : text);
        return fields[field].text(entity);
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
    static Call<EntityCopy> copyOf(const Call<Entity> &call)
    {
        return map(call, [](const Entity &entity) { return copyOf(entity); });
    }
    static EntityCopy copyOf(const Entity &entity)
    {
        return {FieldDraft::of(entity, fields), std::make_shared<const Entity>(entity)};
    }
    Call<EntityCopy> sendJournaled(Write write, const Entity *before, const Entity &sent)
    {
        const NewCommand command = write == Write::Create
            ? createCommand(*m_commands, sent)
            : replaceCommand(*m_commands, before ? std::optional(*before) : std::nullopt, sent);
        return map(carryOut(*m_commands, command), [sent](const QByteArray &answer) {
            JsonReader reader(answer);
            Entity entity;
            return copyOf(!answer.isEmpty() && reader.start() && readJson(reader, entity) && reader.finish() ? entity
                                                                                                             : sent);
        });
    }
    template <class Operation>
    static constexpr Operation sentOnce(Operation operation)
    {
        operation.repeat = Repeat::Never;
        return operation;
    }
    static constexpr auto replaceOnce = sentOnce(replaceOne);

    Urgency urgency() const { return m_manner == Manner::InBulk ? Urgency::Nearby : Urgency::Foreground; }

    ApiClient &m_api;
    Store &m_store;
    const Clock &m_clock;
    const Manner m_manner;
    CommandDesk *const m_commands; //!< null: nothing is written down
};

} // namespace switchyard
