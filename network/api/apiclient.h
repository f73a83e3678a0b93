// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contractdrift.h"
#include "operation.h"
#include "scheduler.h"
#include "worker.h"

#include <QObject>
#include <QUrl>

namespace switchyard {

//! Where the API is and how it speaks; from the profile.
struct ApiSettings
{
    QUrl baseUrl; //!< without a trailing path, `https://developer-api.partner.mygridshare.com`
    Dialect dialect = Dialect::Contract;
    HttpLimits limits;
};

//! The partner API as typed calls: `api.call(getSite, id).then(this, …)`. Encodes, hands to the scheduler, decodes (big
//! answers on a worker thread) and counts contract drift. Main thread.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    ApiClient(Scheduler &scheduler, Worker &worker, ContractDrift &drift, ApiSettings settings);

    template <class A, class... Args>
    Call<A> call(const Operation<A(Args...)> &operation, const std::type_identity_t<Args> &...arguments)
    {
        return callWith(Urgency::Foreground, operation, arguments...);
    }

    //! The same in another place of the line.
    template <class A, class... Args>
    Call<A> callWith(Urgency urgency, const Operation<A(Args...)> &operation, const std::type_identity_t<Args> &...arguments)
    {
        const auto encoded = encode(operation, m_settings.dialect, arguments...);
        if (!encoded)
            return settled<A>(encoded.error());
        return map(callNoted(urgency, operation, *encoded), [](const Decoded<A> &decoded) { return decoded.value; });
    }

    //! Like callWith, with what decoding noticed: lists say which entries were left out.
    template <class A, class... Args>
    Call<Decoded<A>> callNotedWith(Urgency urgency, const Operation<A(Args...)> &operation, const std::type_identity_t<Args> &...arguments)
    {
        const auto encoded = encode(operation, m_settings.dialect, arguments...);
        if (!encoded)
            return settled<Decoded<A>>(encoded.error());
        return callNoted(urgency, operation, *encoded);
    }

    const ApiSettings &settings() const { return m_settings; }

private:
    template <class A, class... Args>
    Call<Decoded<A>> callNoted(Urgency urgency, const Operation<A(Args...)> &operation, const EncodedCall &encoded)
    {
        const OperationInfo info = operation;
        return chain(send(info, encoded, urgency), [this, info](const Result<HttpReply> &reply) -> Call<Decoded<A>> {
            if (!reply)
                return settled<Decoded<A>>(reply.error());
            if (reply->body.size() < largeBody)
                return settled<Decoded<A>>(noted<A>(info, decode<A>(info, *reply)));
            return chain(m_worker.run([info, reply = *reply] { return decode<A>(info, reply); }),
                [this, info](const Result<Result<Decoded<A>>> &decoded) {
                    return settled<Decoded<A>>(decoded ? noted<A>(info, *decoded) : Result<Decoded<A>>(decoded.error()));
                });
        });
    }

    template <class A>
    Result<Decoded<A>> noted(const OperationInfo &info, Result<Decoded<A>> decoded)
    {
        if (decoded)
            m_drift.add(info.name, decoded->notes);
        return decoded;
    }

    Call<HttpReply> send(const OperationInfo &operation, const EncodedCall &encoded, Urgency urgency);

    //! Decoding 64 KiB takes well under a frame; more goes to a worker.
    static constexpr qsizetype largeBody = 64 * 1024;

    Scheduler &m_scheduler;
    Worker &m_worker;
    ContractDrift &m_drift;
    ApiSettings m_settings;
};

} // namespace switchyard
