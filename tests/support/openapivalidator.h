// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <memory>

namespace switchyard {

//! Checks JSON values against schemas that lie in one OpenAPI document. The work is done by valijson, which knows JSON Schema
//! draft 7: type, enum, const, required, properties, additionalProperties, items, allOf/anyOf/oneOf/not, pattern, the limits
//! of length, size and number, and local $ref. What 2020-12 adds to draft 7 it would pass over in silence, so the document
//! keeps to keywords() and a test holds it to that. Formats date-time and date are checked here, by the calendar.
class OpenApiValidator
{
public:
    //! Open: members that no schema names are taken. Closed: they are refused, unless the schema has additionalProperties.
    enum class Members { Open, Closed };

    explicit OpenApiValidator(const QJsonObject &document, Members members = Members::Open);
    ~OpenApiValidator();
    OpenApiValidator(OpenApiValidator &&) noexcept;
    OpenApiValidator &operator=(OpenApiValidator &&) noexcept;

    //! What is wrong with `value`, one line per fault, each beginning with the JSON pointer of the place ("" is the whole
    //! value); empty when it conforms. `schema` is the JSON pointer of the schema within the document; a pointer that leads
    //! nowhere is a fault like any other.
    QStringList check(const QString &schema, const QJsonValue &value) const;

    //! The same for a body as it went over the wire; bytes that are not JSON are a fault of the whole value.
    QStringList checkBytes(const QString &schema, const QByteArray &json) const;

    //! The schema keywords that are checked, and those that only describe.
    static QStringList keywords();

private:
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

//! What a JSON pointer (RFC 6901, not percent-encoded) leads to; undefined when it leads nowhere.
QJsonValue atPointer(const QJsonValue &root, const QString &pointer);

//! One reference token of a JSON pointer, escaped.
QString pointerToken(QString member);

//! The value of JSON text, scalars included; undefined when the bytes are not JSON.
QJsonValue parseJson(const QByteArray &json);

} // namespace switchyard
