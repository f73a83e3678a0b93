// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

constexpr std::array kindNames{
    "latency",  "bandwidth",  "status",           "truncatedBody", "notJson",
    "html",     "wrongShape", "emptyBody",        "oversized",     "reset",
    "close",    "loseReply",  "loseReplyByClose", "stall",         "stallAfterProcessing",
    "redirect", "badEntry",   "repeatedToken",    "emptyPages",    "unknownMember",
};
static_assert(kindNames.size() == size_t(FaultKind::UnknownMember) + 1);

std::optional<FaultKind> kindOf(const QString &name)
{
    for (size_t i = 0; i < kindNames.size(); ++i) {
        if (name == QLatin1StringView(kindNames[i]))
            return FaultKind(i);
    }
    return {};
}

} // namespace

QByteArray toName(FaultKind kind)
{
    return kindNames[size_t(kind)];
}

QJsonObject Fault::toJson() const
{
    QJsonObject json{{u"kind"_s, QString::fromLatin1(toName(kind))},
                     {u"operation"_s, QString::fromUtf8(operation)},
                     {u"count"_s, count},
                     {u"skip"_s, skip},
                     {u"probability"_s, probability}};
    if (!path.isEmpty())
        json.insert("path"_L1, QString::fromUtf8(path));
    if (kind == FaultKind::Status) {
        json.insert("status"_L1, status);
        json.insert("processed"_L1, processed);
        if (!retryAfter.isEmpty())
            json.insert("retryAfter"_L1, QString::fromLatin1(retryAfter));
    }
    if (ms > 0)
        json.insert("ms"_L1, ms);
    if (bytes >= 0)
        json.insert("bytes"_L1, bytes);
    if (!location.isEmpty())
        json.insert("location"_L1, QString::fromUtf8(location));
    return json;
}

std::optional<Fault> Fault::fromJson(const QJsonObject &json, QString *error)
{
    static constexpr std::array known{"kind"_L1,      "operation"_L1,   "path"_L1,   "count"_L1,
                                      "skip"_L1,      "probability"_L1, "status"_L1, "retryAfter"_L1,
                                      "processed"_L1, "ms"_L1,          "bytes"_L1,  "location"_L1};
    const auto keys = json.keys();
    for (const QString &key : keys) {
        // A misspelt member would make a fault that never strikes, and a test that tests nothing.
        if (std::find(known.begin(), known.end(), QStringView(key)) == known.end()) {
            *error = u"unknown fault member '%1'"_s.arg(key);
            return {};
        }
    }
    Fault fault;
    const QString name = json.value("kind"_L1).toString();
    const std::optional<FaultKind> kind = kindOf(name);
    if (!kind) {
        *error = u"unknown fault kind '%1'"_s.arg(name);
        return {};
    }
    fault.kind = *kind;
    fault.operation = json.value("operation"_L1).toString().toUtf8();
    if (fault.operation == "*" || fault.operation == "all")
        fault.operation.clear();
    fault.path = json.value("path"_L1).toString().toUtf8();
    fault.count = json.value("count"_L1).toInt(-1);
    fault.skip = json.value("skip"_L1).toInt(0);
    fault.probability = json.value("probability"_L1).toDouble(1.0);
    fault.status = json.value("status"_L1).toInt(503);
    const QJsonValue retryAfter = json.value("retryAfter"_L1);
    fault.retryAfter =
        retryAfter.isDouble() ? QByteArray::number(retryAfter.toInt()) : retryAfter.toString().toLatin1();
    fault.processed = json.value("processed"_L1).toBool(false);
    fault.ms = json.value("ms"_L1).toInt(0);
    fault.bytes = json.value("bytes"_L1).toInteger(-1);
    fault.location = json.value("location"_L1).toString().toUtf8();
    if (fault.status < 200 || fault.status > 599) {
        *error = u"status %1 of a fault is outside 200-599"_s.arg(fault.status);
        return {};
    }
    if (fault.probability < 0.0 || fault.probability > 1.0) {
        *error = u"the probability of a fault is outside 0-1"_s;
        return {};
    }
    return fault;
}

std::optional<Fault> Fault::fromText(const QString &text, QString *error)
{
    const qsizetype colon = text.indexOf(u':');
    QJsonObject json{{u"kind"_s, colon < 0 ? text : text.left(colon)}};
    const QStringList pairs = colon < 0 ? QStringList() : text.mid(colon + 1).split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1) {
            *error = u"'%1' in a fault is not key=value"_s.arg(pair);
            return {};
        }
        const QString key = pair.left(equals);
        const QString value = pair.mid(equals + 1);
        bool number = false;
        const double asNumber = value.toDouble(&number);
        const bool numeric = key == "count"_L1 || key == "skip"_L1 || key == "probability"_L1 || key == "status"_L1
            || key == "ms"_L1 || key == "bytes"_L1;
        if (numeric && !number) {
            *error = u"'%1' in a fault needs a number"_s.arg(key);
            return {};
        }
        if (numeric)
            json.insert(key, asNumber);
        else if (key == "processed"_L1)
            json.insert(key, value == "true"_L1);
        else
            json.insert(key, value);
    }
    return fromJson(json, error);
}

} // namespace switchyard::simulator
