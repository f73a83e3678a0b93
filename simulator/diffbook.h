// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventbook.h"

namespace switchyard::simulator {

//! A request to change a prognosis, with the answer that was worked out when it came; the answer shows only after a few seconds.
struct DiffRequest
{
    QByteArray id;
    QByteArray prognosisId;
    QByteArray groupId;
    qint64 created_ms = 0;
    QList<BoughtProfile::Piece> profile; //!< change of power asked for, W
    bool feasible = false;
    double feasible_W = 0; //!< signed like the request's largest piece
    double share = 0;      //!< of what was asked, 0-1
    double price = 0;
    QString currency;
    QByteArray orderId; //!< once it was bought
};

struct DiffOrder
{
    QByteArray id;
    QByteArray requestId;
    qint64 accepted_ms = 0;
    QList<BoughtProfile::Piece> profile;
    double price = 0;
    QString currency;
};

//! pending for a few seconds, then offered for a while or rejected.
enum class DiffStatus { Pending, Offered, Expired, Rejected, Committed };
DiffStatus diffStatus(const DiffRequest &request, qint64 now_ms);

struct DiffBook
{
    QHash<QByteArray, DiffRequest> requests;
    QHash<QByteArray, DiffOrder> orders;
};

} // namespace switchyard::simulator
