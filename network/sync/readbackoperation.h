// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandoperation.h"

#include <QCoreApplication>

namespace switchyard {

template <class Declared>
struct AnswerTrait;
template <class Answer, class... Arguments>
struct AnswerTrait<Operation<Answer(Arguments...)>>
{
    using Type = Answer;
};
//! What an operation of the API answers.
template <class Declared>
using AnswerOf = typename AnswerTrait<std::remove_cvref_t<Declared>>::Type;

//! A write of a resource that can be read where it was written: `ReadBackOperation<SynthId, OperationMode,
//! getDeviceOperationMode, setDeviceOperationMode>`. What is special about one is said in a class derived from it. A write
//! whose path has no identifier (a POST) is read by the id that it gives the new thing.
template <class Id, class Entity, const auto &get, const auto &put>
class ReadBackOperation : public CommandOperation
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::CommandOperation)

public:
    explicit ReadBackOperation(Subject subject) : CommandOperation(put, subject) {}

    QString refusal(const QByteArray &target, const QByteArray &after) const override
    {
        if (target.isEmpty())
            return tr("It has no id.");
        const auto entity = parse(after);
        return entity ? QString() : tr("This is not what the service takes: %1").arg(entity.error().message);
    }

    Call<CommandAnswer> send(ApiClient &api, const QByteArray &target, const QByteArray &after,
                             Urgency urgency) const override
    {
        const auto entity = parse(after);
        if (!entity)
            return settled<CommandAnswer>(entity.error());
        if constexpr (requires { api.callNotedWith(urgency, once, Id(target), *entity); })
            return answerOf(api.callNotedWith(urgency, once, Id(target), *entity));
        else
            return answerOf(api.callNotedWith(urgency, once, *entity));
    }

    bool answersWithResource() const override { return std::is_same_v<AnswerOf<decltype(put)>, Entity>; }

    Call<QByteArray> read(ApiClient &api, const QByteArray &target, const QByteArray &, Urgency urgency) const override
    {
        return chain(api.callWith(urgency, get, Id(target)), [](const Result<Entity> &entity) {
            if (!entity && entity.error().kind == ApiError::Kind::NotFound)
                return settled<QByteArray>(nothingThere.toByteArray());
            return entity ? settled<QByteArray>(jsonOf(*entity)) : settled<QByteArray>(entity.error());
        });
    }

    //! In the contract's words, whatever the profile's dialect is: the journal has one.
    static QByteArray jsonOf(const Entity &entity)
    {
        JsonWriter writer(Dialect::Contract);
        writeJson(writer, entity);
        return writer.text();
    }

protected:
    static Result<Entity> parse(const QByteArray &json)
    {
        JsonReader reader(json);
        Entity entity;
        if (reader.start() && readJson(reader, entity) && reader.finish())
            return entity;
        const auto &problem = reader.problem();
        return encoding::refused(put, problem ? problem->message : QString());
    }

private:
    //! The scheduler sends again only what certainly never left: a write whose answer was lost is looked for first.
    template <class Operation>
    static constexpr Operation sentOnce(Operation operation)
    {
        operation.repeat = Repeat::Never;
        return operation;
    }
    static constexpr auto once = sentOnce(put);

    template <class Answer>
    static Call<CommandAnswer> answerOf(const Call<Decoded<Answer>> &call)
    {
        return map(call, [](const Decoded<Answer> &answer) {
            if constexpr (std::is_same_v<Answer, Accepted>)
                return CommandAnswer{answer.status, answer.value.body.text};
            else
                return CommandAnswer{answer.status, jsonOf(answer.value)};
        });
    }
};

} // namespace switchyard
