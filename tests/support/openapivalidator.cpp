// SPDX-License-Identifier: GPL-3.0-or-later
#include "openapivalidator.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTime>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <map>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

// valijson's own "format" reads a number as text, throws on an object and lets 31 February pass; the word is hidden from it.
constexpr auto formatKeyword = "x-checked-format";

bool isDate(const QString &text)
{
    static const QRegularExpression shape(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    return shape.match(text).hasMatch() && QDate::fromString(text, Qt::ISODate).isValid();
}

//! RFC 3339: a calendar day, a time with seconds, and an offset.
bool isDateTime(const QString &text)
{
    static const QRegularExpression shape(
        u"^(\\d{4}-\\d{2}-\\d{2})[Tt](\\d{2}):(\\d{2}):(\\d{2})(\\.\\d+)?([Zz]|[+-](\\d{2}):(\\d{2}))$"_s);
    const auto match = shape.match(text);
    return match.hasMatch() && isDate(match.captured(1))
        && QTime::isValid(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt())
        && match.captured(7).toInt() < 24 && match.captured(8).toInt() < 60;
}

class FormatConstraint final : public valijson::constraints::PolyConstraint
{
public:
    explicit FormatConstraint(std::string format) : m_format(std::move(format)) {}

    bool validate(const valijson::adapters::Adapter &target, const std::vector<std::string> &context,
                  valijson::ValidationResults *results) const override
    {
        if (!target.isString())
            return true;
        const auto text = QString::fromStdString(target.asString());
        if (m_format == "date" ? isDate(text) : isDateTime(text))
            return true;
        if (results)
            results->pushError(context, "Not a valid " + m_format + ".");
        return false;
    }

private:
    valijson::constraints::Constraint *cloneInto(void *memory) const override
    {
        return new (memory) FormatConstraint(*this);
    }
    size_t sizeOf() const override { return sizeof *this; }

    std::string m_format;
};

class FormatBuilder final : public valijson::ConstraintBuilder
{
public:
    valijson::constraints::Constraint *make(const valijson::adapters::Adapter &value) const override
    {
        const auto format = value.asString();
        if (format != "date" && format != "date-time")
            throw std::runtime_error("No check for format " + format);
        return new FormatConstraint(format);
    }
};

//! A copy of the document in which formats are ours and, if asked, objects with named members take no others.
QJsonValue prepared(const QJsonValue &value, OpenApiValidator::Members members)
{
    if (value.isArray()) {
        QJsonArray copy;
        const auto items = value.toArray();
        for (const auto item : items)
            copy.append(prepared(item, members));
        return copy;
    }
    if (!value.isObject())
        return value;
    const auto object = value.toObject();
    QJsonObject copy;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isFormat = it.key() == "format"_L1 && it.value().isString() && object.contains("type"_L1);
        copy.insert(isFormat ? QString::fromLatin1(formatKeyword) : it.key(), prepared(it.value(), members));
    }
    if (members == OpenApiValidator::Members::Closed && object.value("properties"_L1).isObject()
        && object.value("type"_L1) == "object"_L1 && !object.contains("additionalProperties"_L1))
        copy.insert("additionalProperties"_L1, false);
    return copy;
}

QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (size_t i = 1; i < context.size(); ++i) { // the first entry is valijson's word for the root
        auto token = QString::fromStdString(context[i]);
        token = token.mid(1, token.size() - 2);
        if (token.size() >= 2 && token.startsWith(u'"') && token.endsWith(u'"')) // later releases put names in quotes
            token = token.mid(1, token.size() - 2);
        pointer += u'/' + pointerToken(token);
    }
    return pointer;
}

QString shown(const QJsonValue &value)
{
    if (value.isObject())
        return u"an object"_s;
    if (value.isArray())
        return u"an array"_s;
    if (value.isUndefined())
        return u"nothing"_s;
    auto text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    text = text.mid(1, text.size() - 2);
    return text.size() > 60 ? text.left(57) + u"..."_s : text;
}

} // namespace

struct OpenApiValidator::Compiled
{
    QJsonValue document;
    QJsonObject components;
    std::map<QString, std::unique_ptr<valijson::Schema>> schemas;

    const valijson::Schema &schema(const QString &pointer)
    {
        auto &slot = schemas[pointer];
        if (!slot) {
            // valijson resolves references from the root that it is given, so that root is the document with one more member.
            auto root = document.toObject();
            root.insert("$ref"_L1, u'#' + pointer);
            auto fresh = std::make_unique<valijson::Schema>();
            valijson::SchemaParser parser;
            parser.addConstraintBuilder(formatKeyword, new FormatBuilder);
            const QJsonValue value(root);
            parser.populateSchema(valijson::adapters::QtJsonAdapter(value), *fresh);
            slot = std::move(fresh);
        }
        return *slot;
    }
};

OpenApiValidator::OpenApiValidator(const QJsonObject &document, Members members)
    : m_compiled(std::make_unique<Compiled>())
{
    m_compiled->document = prepared(document, members);
}

OpenApiValidator::~OpenApiValidator() = default;
OpenApiValidator::OpenApiValidator(OpenApiValidator &&) noexcept = default;
OpenApiValidator &OpenApiValidator::operator=(OpenApiValidator &&) noexcept = default;

QStringList OpenApiValidator::check(const QString &schema, const QJsonValue &value) const
{
    const auto target = atPointer(m_compiled->document, schema);
    if (!target.isObject())
        return {u": there is no schema at %1"_s.arg(schema)};
    // Compiling costs milliseconds: whoever refers to a schema shares it.
    if (const auto reference = target.toObject().value("$ref"_L1).toString(); reference.startsWith("#/"_L1))
        return check(reference.mid(1), value);
    QStringList faults;
    try {
        valijson::Validator validator;
        valijson::ValidationResults results;
        const bool valid =
            validator.validate(m_compiled->schema(schema), valijson::adapters::QtJsonAdapter(value), &results);
        for (const auto &error : results) {
            const auto text = QString::fromStdString(error.description);
            // These repeat, one level up each time, that something further down is wrong.
            if (text.startsWith("Failed to validate item"_L1)
                || text.startsWith("Failed to validate against schema associated"_L1))
                continue;
            const auto pointer = pointerOf(error.context);
            faults += u"%1: %2 Got %3."_s.arg(pointer, text, shown(atPointer(value, pointer)));
        }
        if (!valid && faults.isEmpty())
            faults += u": does not conform to %1"_s.arg(schema);
    } catch (const std::exception &fault) {
        faults += u": cannot be checked against %1: %2"_s.arg(schema, QString::fromUtf8(fault.what()));
    }
    return faults;
}

QStringList OpenApiValidator::checkBytes(const QString &schema, const QByteArray &json) const
{
    const auto value = parseJson(json);
    if (value.isUndefined())
        return {u": not JSON: %1"_s.arg(QString::fromUtf8(json.left(60)))};
    return check(schema, value);
}

QStringList OpenApiValidator::keywords()
{
    return {
        u"$ref"_s,    u"type"_s,      u"enum"_s,      u"const"_s,       u"required"_s,        u"properties"_s,
        u"items"_s,   u"minLength"_s, u"maxLength"_s, u"minItems"_s,    u"maxItems"_s,        u"additionalProperties"_s,
        u"minimum"_s, u"maximum"_s,   u"allOf"_s,     u"anyOf"_s,       u"oneOf"_s,           u"exclusiveMinimum"_s,
        u"not"_s,     u"pattern"_s,   u"format"_s,    u"description"_s, u"exclusiveMaximum"_s};
}

QJsonValue atPointer(const QJsonValue &root, const QString &pointer)
{
    QJsonValue at = root;
    if (pointer.isEmpty())
        return at;
    if (!pointer.startsWith(u'/'))
        return QJsonValue(QJsonValue::Undefined);
    const auto tokens = pointer.mid(1).split(u'/');
    for (auto token : tokens) {
        token.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        if (at.isArray()) {
            bool number = false;
            const auto index = token.toInt(&number);
            at = number ? at.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
        } else {
            at = at.isObject() ? at.toObject().value(token) : QJsonValue(QJsonValue::Undefined);
        }
    }
    return at;
}

QString pointerToken(QString member)
{
    return member.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

QJsonValue parseJson(const QByteArray &json)
{
    // QJsonDocument takes only objects and arrays.
    QJsonParseError fault;
    const auto wrapped = QJsonDocument::fromJson('[' + json + ']', &fault);
    if (fault.error != QJsonParseError::NoError || wrapped.array().size() != 1)
        return QJsonValue(QJsonValue::Undefined);
    return wrapped.array().first();
}

} // namespace switchyard
