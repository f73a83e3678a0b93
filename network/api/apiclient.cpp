// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"

namespace switchyard {

ApiClient::ApiClient(Scheduler &scheduler, Worker &worker, ContractDrift &drift, ApiSettings settings)
    : m_scheduler(scheduler), m_worker(worker), m_drift(drift), m_settings(std::move(settings))
{
}

Call<HttpReply> ApiClient::send(const OperationInfo &operation, const EncodedCall &encoded, Urgency urgency)
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
    return m_scheduler.send(std::move(request), urgency);
}

} // namespace switchyard
