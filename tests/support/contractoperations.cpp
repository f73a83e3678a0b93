// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractoperations.h"

#include "apiclient.h"

namespace switchyard {

namespace {

template <class A, class... Args>
AnyOperation erased(const Operation<A(Args...)> &operation)
{
    AnyOperation any{operation};
    any.ignoresBody = std::is_same_v<A, Accepted>;
    any.identifiers = (int(isStrongId<Args>) + ... + 0);
    any.hasQuery = (QueryArgument<Args> || ... || false);
    any.hasBody = !std::is_void_v<typename BodyOf<A(Args...)>::Type>;
    any.call = [&operation](ApiClient &api, const ContractArguments &arguments) {
        const auto call = std::apply(
            [&](const Args &...argument) { return api.callNotedWith(Urgency::Foreground, operation, argument...); },
            arguments.of(operation));
        return chain(call, [](const Result<Decoded<A>> &result) {
            if (!result)
                return settled<CallOutcome>(CallOutcome{result.error(), 0});
            return settled<CallOutcome>(CallOutcome{{}, result->notes.badEntryCount});
        });
    };
    return any;
}

} // namespace

std::vector<AnyOperation> everyOperation()
{
    std::vector<AnyOperation> operations;
    forEachOperation([&](const auto &operation) { operations.push_back(erased(operation)); });
    return operations;
}

} // namespace switchyard
