// SPDX-License-Identifier: GPL-3.0-or-later
#include "carryout.h"

namespace switchyard {

namespace {

ApiError::Kind kindOf(const ItemOutcome &outcome)
{
    for (int kind = int(ApiError::Kind::Cancelled); kind <= int(ApiError::Kind::Storage); ++kind) {
        if (outcome.reason == kindName(ApiError::Kind(kind)))
            return ApiError::Kind(kind);
    }
    return outcome.reason == journalreason::changedMeanwhile ? ApiError::Kind::Conflict
                                                             : ApiError::Kind::ConnectionLost;
}

ApiError errorOf(const ItemRecord &item, const QByteArray &operation)
{
    ApiError error = ApiError::of(kindOf(item.outcome), item.outcome.message);
    error.operation = operation;
    error.http = item.outcome.http;
    error.code = item.outcome.code;
    error.attempts = item.attempts;
    // Whatever it was that went wrong: the journal says so only where it is certain.
    error.neverLeft = item.state != ItemState::Unknown;
    return error;
}

} // namespace

Call<QByteArray> carryOut(CommandDesk &desk, const NewCommand &command)
{
    return chain(desk.sendAndWait(command),
                 [&desk, id = command.id, operation = command.operation](const Result<std::vector<ItemRecord>> &items) {
                     if (!items)
                         return settled<QByteArray>(items.error());
                     if (items->empty())
                         return settled<QByteArray>(ApiError::of(ApiError::Kind::Storage));
                     const ItemRecord &item = items->front();
                     if (item.state == ItemState::Confirmed)
                         return settled<QByteArray>(item.outcome.answer);
                     if (item.state != ItemState::Planned)
                         return settled<QByteArray>(errorOf(item, operation));
                     const CommandProgress *progress = desk.runner().progress(id);
                     ApiError error =
                         progress && progress->halted ? *progress->halted : ApiError::of(ApiError::Kind::Offline);
                     error.neverLeft = true;
                     desk.runner().cancel(id, desk.person());
                     return settled<QByteArray>(error);
                 });
}

} // namespace switchyard
