// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/reader.h>

#include <utility>

namespace switchyard {

namespace {

//! Lists the values as they come.
struct NodeCollector : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, NodeCollector>
{
    std::vector<JsonNode> nodes;
    int open = -1; // the object or array that is being read
    QString name;

    bool add(JsonNode::Type type, const QString &value = {})
    {
        if (open >= 0)
            nodes[size_t(open)].children.push_back(int(nodes.size()));
        nodes.push_back({open, type, std::exchange(name, {}), value, {}});
        return true;
    }
    bool begin(JsonNode::Type type)
    {
        add(type);
        open = int(nodes.size()) - 1;
        return true;
    }
    bool end()
    {
        open = nodes[size_t(open)].parent;
        return true;
    }

    bool Null() { return add(JsonNode::Type::Null, QStringLiteral("null")); }
    bool Bool(bool value)
    {
        return add(JsonNode::Type::Boolean, value ? QStringLiteral("true") : QStringLiteral("false"));
    }
    bool RawNumber(const char *digits, rapidjson::SizeType length, bool)
    {
        return add(JsonNode::Type::Number, QString::fromLatin1(digits, qsizetype(length)));
    }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        return add(JsonNode::Type::Text, QString::fromUtf8(text, qsizetype(length)));
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        name = QString::fromUtf8(text, qsizetype(length));
        return true;
    }
    bool StartObject() { return begin(JsonNode::Type::Object); }
    bool EndObject(rapidjson::SizeType) { return end(); }
    bool StartArray() { return begin(JsonNode::Type::Array); }
    bool EndArray(rapidjson::SizeType) { return end(); }
};

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

std::vector<JsonNode> jsonNodes(const QByteArray &json)
{
    NodeCollector collector;
    if (!readJsonText(json, collector))
        return {};
    return std::move(collector.nodes);
}

QByteArray indentedJson(const QByteArray &json)
{
    rapidjson::StringBuffer buffer;
    IndentingWriter writer(buffer);
    if (!readJsonText(json, writer))
        return json;
    return {buffer.GetString(), qsizetype(buffer.GetSize())};
}

QByteArray quotedJson(const QByteArray &utf8)
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    writer.String(utf8.constData(), rapidjson::SizeType(utf8.size()));
    return {buffer.GetString(), qsizetype(buffer.GetSize())};
}

bool isJsonObject(const QByteArray &json)
{
    rapidjson::BaseReaderHandler<> ignore;
    return json.trimmed().startsWith('{') && readJsonText(json, ignore);
}

} // namespace switchyard
