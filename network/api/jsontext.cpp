// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/reader.h>

namespace switchyard {

namespace {

//! RapidJSON's own writes a number that is kept as text between quotes.
class IndentingWriter : public rapidjson::PrettyWriter<rapidjson::StringBuffer>
{
public:
    explicit IndentingWriter(rapidjson::StringBuffer &buffer) : PrettyWriter(buffer) { SetIndent(' ', 2); }
    bool RawNumber(const char *digits, rapidjson::SizeType length, bool)
    {
        return RawValue(digits, length, rapidjson::kNumberType);
    }
};

//! Numbers go through as text: a double would lose digits. Iteratively: how deep it goes is somebody else's choice.
template <class Handler>
bool readJsonText(const QByteArray &json, Handler &handler)
{
    constexpr unsigned flags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;
    rapidjson::MemoryStream stream(json.constData(), size_t(json.size()));
    rapidjson::Reader reader;
    return !reader.Parse<flags>(stream, handler).IsError();
}

} // namespace

QByteArray indentedJson(const QByteArray &json)
{
    rapidjson::StringBuffer buffer;
    IndentingWriter writer(buffer);
    if (!readJsonText(json, writer))
        return json;
    return {buffer.GetString(), qsizetype(buffer.GetSize())};
}

bool isJsonObject(const QByteArray &json)
{
    rapidjson::BaseReaderHandler<> ignore;
    return json.trimmed().startsWith('{') && readJsonText(json, ignore);
}

} // namespace switchyard
