// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"

namespace switchyard {

ApiClient::ApiClient(Scheduler &scheduler, Worker &worker, ContractDrift &drift, ApiSettings settings)
    : m_scheduler(scheduler), m_worker(worker), m_drift(drift), m_settings(std::move(settings))
{}

HttpRequest ApiClient::request(const OperationInfo &operation, const EncodedCall &encoded) const
{
    QByteArray base = m_settings.baseUrl.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith('/'))
        base.chop(1);
    HttpRequest request;
    request.operation = operation.name;
    request.method = operation.method;
    request.url = QUrl::fromEncoded(base + encoded.target, QUrl::StrictMode);
    request.headers.emplaceBack("Accept", "application/json");
    if (encoded.body) {
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = encoded.body;
    }
    request.repeat = operation.repeat;
    request.limits = m_settings.limits;
    return request;
}

Call<ApiClient::Erased> ApiClient::send(const OperationInfo &operation, const EncodedCall &encoded, Urgency urgency,
                                        Decoder decoder, const DecodeNotes &(*notesOf)(const Erased &))
{
    const auto noted = [this, name = QByteArray(operation.name), notesOf](const Result<Erased> &decoded) {
        if (decoded)
            m_drift.add(name, notesOf(*decoded));
        return settled<Erased>(decoded);
    };
    const Call<HttpReply> reply = m_scheduler.send(request(operation, encoded), urgency);
    return chain(reply, [this, operation, decoder, noted](const Result<HttpReply> &reply) -> Call<Erased> {
        if (!reply)
            return settled<Erased>(reply.error());
        if (reply->body.size() < largeBody)
            return noted(decoder(operation, *reply));
        const auto working = m_worker.run([operation, decoder, reply = *reply] { return decoder(operation, reply); });
        return chain(working, [noted](const Result<Result<Erased>> &decoded) {
            return decoded ? noted(*decoded) : settled<Erased>(decoded.error());
        });
    });
}

} // namespace switchyard
