// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultbodies.h"

#include "pagetoken.h"
#include "replies.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

constexpr qint64 usualOversize = 64LL * 1024 * 1024;

Reply statusReply(const Fault &fault)
{
    Reply reply = problem(fault.status, u"A simulated %1."_s.arg(fault.status));
    if (fault.status == 204)
        reply.body.clear();
    if (!fault.retryAfter.isEmpty())
        reply.headers.emplaceBack("Retry-After", fault.retryAfter);
    if (fault.status >= 300 && fault.status < 400 && !fault.location.isEmpty())
        reply.headers.emplaceBack("Location", fault.location);
    return reply;
}

void setPace(const Fault &fault, Delivery &delivery)
{
    if (fault.kind == FaultKind::Latency)
        delivery.delay += std::chrono::milliseconds(fault.ms);
    else if (fault.kind == FaultKind::Bandwidth)
        delivery.bytesPerSecond = std::max<qint64>(1, fault.bytes);
}

void rewrite(Reply &reply, const std::function<void(QJsonObject &)> &change)
{
    if (reply.body.isEmpty())
        return; // a 204 must not get a body, and nothing is no object
    QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    change(json);
    reply.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

bool answerInsteadOfActing(const QList<Fault> &faults, Answer &answer)
{
    bool answered = false;
    for (const Fault &fault : faults) {
        setPace(fault, answer.delivery);
        if (answered)
            continue;
        answered = true;
        switch (fault.kind) {
        case FaultKind::Status:
            answered = !fault.processed;
            if (answered)
                answer.reply = statusReply(fault);
            break;
        case FaultKind::Redirect:
            answer.reply = Reply{
                302,
                {},
                "text/plain",
                {{"Location", fault.location.isEmpty() ? QByteArray("http://127.0.0.2:9/elsewhere") : fault.location}}};
            break;
        case FaultKind::Reset: answer.delivery.end = Delivery::End::Reset; break;
        case FaultKind::Close: answer.delivery.end = Delivery::End::Close; break;
        case FaultKind::Stall: answer.delivery.end = Delivery::End::Stall; break;
        default: answered = false; break;
        }
    }
    return answered;
}

void spoil(const QList<Fault> &faults, const HttpRequest &request, Answer &answer)
{
    Reply &reply = answer.reply;
    for (const Fault &fault : faults) {
        switch (fault.kind) {
        case FaultKind::Status: reply = statusReply(fault); break;
        case FaultKind::TruncatedBody:
            answer.delivery.end = Delivery::End::Cut;
            answer.delivery.bytes = fault.bytes >= 0 ? fault.bytes : reply.body.size() / 2;
            break;
        case FaultKind::NotJson:
            reply.status = 200;
            reply.body = "{\"entries\": [ { \"siteId\": 'S-1', } oops";
            break;
        case FaultKind::Html:
            reply.status = 200;
            reply.contentType = "text/html; charset=utf-8";
            reply.body = "<!DOCTYPE html><html><head><title>Sign in to the network</title></head><body><h1>Guest "
                         "access</h1></body></html>";
            break;
        case FaultKind::WrongShape: {
            if (reply.body.isEmpty())
                break;
            const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
            reply.body = json.contains("entries"_L1) ? QByteArray("{\"entries\":\"none today\"}") : QByteArray("[42]");
            break;
        }
        case FaultKind::EmptyBody: reply.body.clear(); break;
        case FaultKind::Oversized:
            if (!reply.body.isEmpty())
                reply.body.append(
                    std::max<qint64>(0, (fault.bytes >= 0 ? fault.bytes : usualOversize) - reply.body.size()), ' ');
            break;
        case FaultKind::LoseReply: answer.delivery.end = Delivery::End::Reset; break;
        case FaultKind::LoseReplyByClose: answer.delivery.end = Delivery::End::Close; break;
        case FaultKind::StallAfterProcessing: answer.delivery.end = Delivery::End::Stall; break;
        case FaultKind::BadEntry:
            rewrite(reply, [&fault](QJsonObject &json) {
                for (const QLatin1StringView list : {"entries"_L1, "values"_L1}) {
                    if (!json.value(list).isArray())
                        continue;
                    QJsonArray entries = json.value(list).toArray();
                    entries.insert(qBound<qsizetype>(0, qsizetype(fault.bytes), entries.size()), 7);
                    json.insert(list, entries);
                }
            });
            break;
        case FaultKind::RepeatedToken:
            rewrite(reply, [&request](QJsonObject &json) {
                if (const QString asked = parseQuery(request.query).value(u"nextToken"_s); !asked.isEmpty())
                    json.insert("nextToken"_L1, asked);
            });
            break;
        case FaultKind::EmptyPages:
            rewrite(reply, [&request](QJsonObject &json) {
                // Each token is new and would be honoured: only a limit on empty pages ends this walk.
                const PageToken here = readPageToken(parseQuery(request.query).value(u"nextToken"_s))
                                           .value_or(PageToken{0, QDateTime::currentMSecsSinceEpoch()});
                json.insert("nextToken"_L1, writePageToken({here.begin_ms - page_ms, here.end_ms - page_ms}));
                json.insert(json.contains("entries"_L1) ? u"entries"_s : u"values"_s, QJsonArray());
            });
            break;
        case FaultKind::UnknownMember:
            rewrite(reply, [](QJsonObject &json) {
                const QJsonObject stranger{{u"since"_s, u"2031-01-01"_s},
                                           {u"values"_s, QJsonArray{1, 2.5, QJsonValue::Null}}};
                const QJsonArray given = json.value("entries"_L1).toArray();
                QJsonArray entries;
                for (const auto entry : given) {
                    QJsonObject object = entry.toObject();
                    object.insert("simulatedStranger"_L1, stranger);
                    entries.append(object);
                }
                if (json.contains("entries"_L1))
                    json.insert("entries"_L1, entries);
                json.insert("simulatedStranger"_L1, stranger);
            });
            break;
        case FaultKind::Latency:
        case FaultKind::Bandwidth:
        case FaultKind::Redirect:
        case FaultKind::Reset:
        case FaultKind::Close:
        case FaultKind::Stall: break;
        }
    }
}

} // namespace switchyard::simulator
