// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsoncodec.h"

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

std::string_view view(const QByteArray &utf8)
{
    return {utf8.constData(), size_t(utf8.size())};
}

} // namespace

bool readJson(JsonReader &reader, QString &out)
{
    std::string_view utf8;
    if (!reader.text(utf8))
        return false;
    out = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    return true;
}

bool readJson(JsonReader &reader, QByteArray &out)
{
    return reader.text(out);
}
bool readJson(JsonReader &reader, double &out)
{
    return reader.number(out);
}
bool readJson(JsonReader &reader, bool &out)
{
    return reader.boolean(out);
}
bool readJson(JsonReader &reader, RawJson &out)
{
    return reader.raw(out.text);
}

bool readJson(JsonReader &reader, Instant &out)
{
    QByteArray text;
    if (!reader.text(text))
        return false;
    const auto instant = parseInstant(view(text));
    if (!instant)
        return reader.fail(u"“%1” is not a time with a zone"_s.arg(QString::fromUtf8(text.left(64))));
    out = *instant;
    return true;
}

bool readJson(JsonReader &reader, QDate &out)
{
    QByteArray text;
    if (!reader.text(text))
        return false;
    const auto date = parseDate(view(text));
    if (!date)
        return reader.fail(u"“%1” is not a date"_s.arg(QString::fromUtf8(text.left(64))));
    out = *date;
    return true;
}

void writeJson(JsonWriter &writer, const QString &value)
{
    writer.string(view(value.toUtf8()));
}
void writeJson(JsonWriter &writer, const QByteArray &value)
{
    writer.string(view(value));
}
void writeJson(JsonWriter &writer, double value)
{
    writer.number(value);
}
void writeJson(JsonWriter &writer, bool value)
{
    writer.boolean(value);
}
void writeJson(JsonWriter &writer, const Instant &value)
{
    writer.string(view(formatInstant(value)));
}
void writeJson(JsonWriter &writer, QDate value)
{
    writer.string(view(formatDate(value)));
}
void writeJson(JsonWriter &writer, const RawJson &value)
{
    writer.raw(value.text);
}

} // namespace switchyard
