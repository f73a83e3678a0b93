// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "operation.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <map>
#include <optional>
#include <vector>

//! The rows of the fault matrix: which faults there are, and what the client has to make of each.
namespace switchyard::faults {

using namespace Qt::StringLiterals;
using simulator::Fault;
using simulator::FaultKind;
using simulator::toName;
using Kind = ApiError::Kind;

inline constexpr int anyStatus = -1;
inline constexpr int mostAttempts = 4;

//! What a faulty answer has to become.
struct Expected
{
    std::optional<Kind> kind; //!< none: the call succeeds
    int http = 0;
    QByteArray jsonPath;   //!< what it begins with
    bool repeated = false; //!< the client tries again, where that does no harm
    int badEntries = 0;
};

//! One operation as it behaves without a fault.
struct Subject
{
    OperationInfo info;
    bool ignoresBody = false; //!< the contract declares no body of the answer
    int status = 0;
    QJsonValue answer; //!< undefined: the answer has no body

    bool hasBody() const { return !answer.isUndefined(); }
    bool isList() const { return answer.toObject().value("entries"_L1).isArray(); }
    bool isWriteOnce() const { return info.repeat == Repeat::Never; }
};

struct Row
{
    QByteArray name;
    Fault fault;
    bool once = false; //!< the fault strikes one request, not all
};

inline Fault fault(FaultKind kind)
{
    Fault fault;
    fault.kind = kind;
    return fault;
}

inline Fault status(int status, bool processed = false, const QByteArray &retryAfter = {})
{
    Fault result = fault(FaultKind::Status);
    result.status = status;
    result.processed = processed;
    result.retryAfter = retryAfter;
    return result;
}

//! Every kind that the simulator has, some in several forms.
inline std::vector<Row> allRows()
{
    std::vector<Row> rows;
    for (int kind = 0; kind <= int(FaultKind::UnknownMember); ++kind) {
        Fault one = fault(FaultKind(kind));
        switch (one.kind) {
        case FaultKind::Latency: one.ms = 1; break;
        case FaultKind::Bandwidth: one.bytes = 4'000'000; break;
        case FaultKind::Oversized: one.bytes = 600'000; break;
        default: break;
        }
        rows.push_back({toName(one.kind), one});
    }
    for (const int code : {400, 401, 403, 404, 405, 409, 410, 418, 422, 429, 500, 501, 502, 504})
        rows.push_back({"status " + QByteArray::number(code), status(code)});
    rows.push_back({"status 503 after acting", status(503, true)});
    rows.push_back({"status 500 after acting", status(500, true)});
    rows.push_back({"status 429, 30 s", status(429, false, "30")});
    rows.push_back({"status 503, one hour", status(503, false, "3600")});
    Fault headless = fault(FaultKind::TruncatedBody);
    headless.bytes = 0;
    rows.push_back({"truncated before the body", headless});
    for (const FaultKind kind :
         {FaultKind::Reset, FaultKind::Close, FaultKind::LoseReply, FaultKind::LoseReplyByClose,
          FaultKind::TruncatedBody, FaultKind::Stall, FaultKind::StallAfterProcessing, FaultKind::Status})
        rows.push_back({toName(kind) + " once", fault(kind), true});
    rows.push_back({"status 401 once", status(401), true});
    for (auto &row : rows)
        row.fault.count = row.once ? 1 : -1;
    return rows;
}

inline Expected expectedOf(const Fault &fault, const Subject &subject)
{
    switch (fault.kind) {
    case FaultKind::Latency:
    case FaultKind::Bandwidth:
    case FaultKind::RepeatedToken:
    case FaultKind::EmptyPages:
    case FaultKind::UnknownMember: return {};
    case FaultKind::Status: {
        const bool mayPass =
            fault.retryAfter.toInt() < 60 && (fault.status == 429 || (fault.status >= 502 && fault.status <= 504));
        const std::map<int, Kind> kinds{{401, Kind::Unauthorized}, {403, Kind::Forbidden}, {404, Kind::NotFound},
                                        {410, Kind::NotFound},     {409, Kind::Conflict},  {422, Kind::Unprocessable},
                                        {429, Kind::RateLimited}};
        const auto found = kinds.find(fault.status);
        const auto kind = found != kinds.end() ? found->second : fault.status < 500 ? Kind::Invalid : Kind::Server;
        return {kind, fault.status, {}, mayPass};
    }
    case FaultKind::TruncatedBody:
        return subject.hasBody() ? Expected{Kind::ConnectionLost, anyStatus, {}, true} : Expected{};
    case FaultKind::Reset:
    case FaultKind::Close:
    case FaultKind::LoseReply:
    case FaultKind::LoseReplyByClose: return {Kind::ConnectionLost, 0, {}, true};
    case FaultKind::Stall:
    case FaultKind::StallAfterProcessing: return {Kind::TimedOut, 0, {}, true};
    case FaultKind::Oversized: return subject.hasBody() ? Expected{Kind::TooLarge, anyStatus} : Expected{};
    case FaultKind::Redirect: return {Kind::Redirected, 302};
    case FaultKind::NotJson:
    case FaultKind::Html: return {Kind::Malformed, 200, "$"};
    case FaultKind::EmptyBody: return subject.ignoresBody ? Expected{} : Expected{Kind::Malformed, subject.status, "$"};
    case FaultKind::WrongShape:
        if (subject.ignoresBody)
            return {};
        return {Kind::Malformed, subject.status, subject.isList() ? "$.entries" : "$"};
    case FaultKind::BadEntry:
        if (subject.isList())
            return {{}, 0, {}, false, 1};
        if (!subject.ignoresBody && subject.answer.toObject().value("values"_L1).isArray())
            return {Kind::Malformed, subject.status, "$.values[0]"};
        return {};
    }
    return {};
}

} // namespace switchyard::faults
