// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routetable.h"

#include <QJsonObject>

#include <initializer_list>
#include <optional>

namespace switchyard::simulator {

Reply jsonReply(const QJsonObject &body, int status = 200);
//! `{message, code}` with the code that belongs to the status.
Reply problem(int status, const QString &message);
Reply notFound(const QString &what, const QByteArray &id);
//! 201 or 202 with `Location` and a small body that gives the id.
Reply createdReply(const QString &idMember, const QByteArray &id, const QByteArray &pathPrefix, int status = 201);

//! A member a body must or may have.
struct Member
{
    enum class Type { String, Number, Boolean, Object, Array, Instant, Date };
    const char *name;
    Type type;
    bool required = false;
};
//! Why an object does not have these members in these types, in words with the member's path; empty when it has. null counts as absent.
std::optional<QString> misfit(const QJsonObject &object, std::initializer_list<Member> members,
                              const QString &path = {});

//! The instant in a member that misfit() has found to be one.
qint64 instantOf_ms(const QJsonObject &object, QLatin1StringView name);

//! A request body read as a JSON object. When it is none, or does not fit, `refusal` is the 400 to answer.
struct Body
{
    QJsonObject json;
    std::optional<Reply> refusal;
};
Body readBody(const ApiRequest &request, std::initializer_list<Member> members);

//! `raw` with a string member put in front of the others; everything else stays byte for byte.
QByteArray withMember(const QByteArray &raw, const QByteArray &name, const QByteArray &value);

QString text(const QByteArray &utf8);

} // namespace switchyard::simulator
