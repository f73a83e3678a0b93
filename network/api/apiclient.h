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
    Call<A> callWith(Urgency urgency, const Operation<A(Args...)> &operation,
                     const std::type_identity_t<Args> &...arguments)
    {
        const auto encoded = encode(operation, m_settings.dialect, arguments...);
        if (!encoded)
            return settled<A>(encoded.error());
        return map(send(operation, *encoded, urgency, &decodeErased<A>, &notesOf<A>),
                   [](const Erased &erased) { return static_cast<const Decoded<A> *>(erased.value.get())->value; });
    }

    //! Like callWith, with what decoding noticed: lists say which entries were left out.
    template <class A, class... Args>
    Call<Decoded<A>> callNotedWith(Urgency urgency, const Operation<A(Args...)> &operation,
                                   const std::type_identity_t<Args> &...arguments)
    {
        const auto encoded = encode(operation, m_settings.dialect, arguments...);
        if (!encoded)
            return settled<Decoded<A>>(encoded.error());
        return callNoted(urgency, operation, *encoded);
    }

    const ApiSettings &settings() const { return m_settings; }

private:
    //! An answer whose type only the caller knows: one copy of the flow below for all operations.
    struct Erased
    {
        std::shared_ptr<void> value; //!< Decoded<A>
    };
    using Decoder = Result<Erased> (*)(const OperationInfo &, const HttpReply &);

    template <class A>
    static Result<Erased> decodeErased(const OperationInfo &operation, const HttpReply &reply)
    {
        auto decoded = decode<A>(operation, reply);
        if (!decoded)
            return decoded.error();
        return Erased{std::make_shared<Decoded<A>>(std::move(*decoded))};
    }

    template <class A>
    static const DecodeNotes &notesOf(const Erased &erased)
    {
        return static_cast<const Decoded<A> *>(erased.value.get())->notes;
    }

    template <class A, class... Args>
    Call<Decoded<A>> callNoted(Urgency urgency, const Operation<A(Args...)> &operation, const EncodedCall &encoded)
    {
        return map(send(operation, encoded, urgency, &decodeErased<A>, &notesOf<A>),
                   [](const Erased &erased) { return *static_cast<const Decoded<A> *>(erased.value.get()); });
    }

    Call<Erased> send(const OperationInfo &operation, const EncodedCall &encoded, Urgency urgency, Decoder decoder,
                      const DecodeNotes &(*notesOf)(const Erased &));
    HttpRequest request(const OperationInfo &operation, const EncodedCall &encoded) const;

    //! Decoding 64 KiB takes well under a frame; more goes to a worker.
    static constexpr qsizetype largeBody = 64 * 1024;

    Scheduler &m_scheduler;
    Worker &m_worker;
    ContractDrift &m_drift;
    ApiSettings m_settings;
};

} // namespace switchyard
