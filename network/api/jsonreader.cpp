// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonreader.h"

#include <QRegularExpression>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <simdjson.h>

namespace switchyard {

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

constexpr size_t maxDepth = 100'000;    // what the parser is told to expect
constexpr size_t maxTreeDepth = 20'000; // deeper than any wiring; keeps memory bounded

struct PathElement
{
    std::string_view key; // lives in the parser's own buffer as long as the text is being read
    size_t index = 0;
    bool isIndex = false;
};

QString describe(simdjson::error_code code)
{
    switch (code) {
    case simdjson::INCORRECT_TYPE: return u"has another type than expected"_s;
    case simdjson::STRING_ERROR: return u"has an escape that is not valid"_s;
    case simdjson::UTF8_ERROR: return u"is not valid UTF-8"_s;
    case simdjson::EMPTY: return u"is empty"_s;
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
    case simdjson::UNCLOSED_STRING: return u"ends too early"_s;
    case simdjson::NUMBER_ERROR:
    case simdjson::NUMBER_OUT_OF_RANGE: return u"is not a number that can be held"_s;
    default: return u"is not JSON"_s;
    }
}

//! The on-demand parser only finds where a skipped value ends, but what may be sent back later must be known to be JSON.
//! A number that no double holds is JSON all the same: where the checker stops at one, its grammar is checked here and
//! the checker goes on with a zero in its place.
bool isJson(QByteArray text)
{
    constexpr unsigned strictly = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
    static const QRegularExpression number(u"-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?(?![-+.0-9a-zA-Z])"_s);
    for (;;) {
        rapidjson::MemoryStream stream(text.constData(), size_t(text.size()));
        rapidjson::BaseReaderHandler<> ignore;
        rapidjson::Reader reader;
        const auto result = reader.Parse<strictly>(stream, ignore);
        if (!result.IsError())
            return true;
        if (result.Code() != rapidjson::kParseErrorNumberTooBig)
            return false;
        const qsizetype offset = qsizetype(result.Offset());
        const auto match = number.match(QString::fromLatin1(text), offset, QRegularExpression::NormalMatch,
                                        QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return false;
        text.replace(offset, match.capturedLength(), QByteArray("0").leftJustified(match.capturedLength(), ' '));
    }
}

} // namespace

class JsonReader::Private
{
public:
    explicit Private(const QByteArray &body) : text(body.constData(), size_t(body.size())) {}

    simdjson::padded_string text;
    ondemand::parser parser;
    ondemand::document document;
    ondemand::value value;
    std::vector<PathElement> path;
    std::optional<Problem> problem;
    bool broken = false;
    DecodeNotes notes;

    QByteArray pathText() const
    {
        QByteArray text = "$";
        for (const PathElement &element : path) {
            if (element.isIndex)
                text += '[' + QByteArray::number(qulonglong(element.index)) + ']';
            else
                text += '.' + QByteArray(element.key.data(), qsizetype(element.key.size()));
        }
        return text;
    }

    bool failed(simdjson::error_code code)
    {
        // A wrong type, a bad escape or an unholdable number leaves the parser where it was; everything else means broken text.
        const bool local = code == simdjson::INCORRECT_TYPE || code == simdjson::STRING_ERROR
            || code == simdjson::NUMBER_ERROR || code == simdjson::NUMBER_OUT_OF_RANGE;
        if (!local)
            broken = true;
        if (!problem)
            problem = Problem{pathText(), describe(code)};
        return false;
    }
};

JsonReader::JsonReader(const QByteArray &body) : d(std::make_unique<Private>(body)) {}
JsonReader::~JsonReader() = default;

bool JsonReader::start()
{
    if (d->text.size() == 0)
        return d->failed(simdjson::EMPTY);
    if (const auto error = d->parser.allocate(d->text.size(), maxDepth))
        return d->failed(error);
    if (const auto error = d->parser.iterate(d->text).get(d->document))
        return d->failed(error);
    auto type = ondemand::json_type::null;
    if (const auto error = d->document.type().get(type))
        return d->failed(error);
    if (type != ondemand::json_type::object && type != ondemand::json_type::array)
        return fail(u"is neither an object nor a list"_s);
    if (const auto error = d->document.get_value().get(d->value))
        return d->failed(error);
    return true;
}

bool JsonReader::finish()
{
    if (d->broken || d->problem)
        return false;
    const char *rest = nullptr;
    if (!d->document.current_location().get(rest)) { // past the last token the parser answers with an error
        d->path.clear();
        d->broken = true;
        return fail(u"is followed by something that does not belong there"_s);
    }
    return true;
}

JsonType JsonReader::type()
{
    auto type = ondemand::json_type::null;
    if (d->value.type().get(type))
        return JsonType::Null;
    switch (type) {
    case ondemand::json_type::array: return JsonType::Array;
    case ondemand::json_type::object: return JsonType::Object;
    case ondemand::json_type::number: return JsonType::Number;
    case ondemand::json_type::string: return JsonType::String;
    case ondemand::json_type::boolean: return JsonType::Boolean;
    case ondemand::json_type::null: return JsonType::Null;
    }
    return JsonType::Null;
}

bool JsonReader::text(QByteArray &out)
{
    std::string_view view;
    if (const auto error = d->value.get_string().get(view))
        return d->failed(error);
    out = QByteArray(view.data(), qsizetype(view.size()));
    return true;
}

bool JsonReader::number(double &out)
{
    if (const auto error = d->value.get_double().get(out))
        return d->failed(error);
    return true;
}

bool JsonReader::boolean(bool &out)
{
    if (const auto error = d->value.get_bool().get(out))
        return d->failed(error);
    return true;
}

bool JsonReader::raw(QByteArray &out)
{
    std::string_view view;
    switch (type()) {
    case JsonType::Object: {
        ondemand::object object;
        if (const auto error = d->value.get_object().get(object))
            return d->failed(error);
        if (const auto error = object.raw_json().get(view))
            return d->failed(error);
        break;
    }
    case JsonType::Array: {
        ondemand::array array;
        if (const auto error = d->value.get_array().get(array))
            return d->failed(error);
        if (const auto error = array.raw_json().get(view))
            return d->failed(error);
        break;
    }
    default: view = d->value.raw_json_token();
    }
    out = QByteArray(view.data(), qsizetype(view.size())).trimmed();
    if (!isJson(out)) {
        d->broken = true;
        return fail(u"is not JSON"_s);
    }
    return true;
}

bool JsonReader::objectOf(void *context, bool (*onMember)(void *, std::string_view))
{
    ondemand::object object;
    if (const auto error = d->value.get_object().get(object))
        return d->failed(error);
    for (auto field : object) {
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key))
            return d->failed(error);
        d->path.push_back({key, 0, false});
        if (const auto error = field.value().get(d->value))
            return d->failed(error);
        if (!onMember(context, key) || d->problem)
            return false;
        d->path.pop_back();
    }
    return true;
}

bool JsonReader::arrayOf(void *context, bool (*onElement)(void *, size_t), bool tolerant)
{
    ondemand::array array;
    if (const auto error = d->value.get_array().get(array))
        return d->failed(error);
    const size_t depth = d->path.size();
    size_t index = 0;
    for (auto element : array) {
        d->path.push_back({{}, index, true});
        if (const auto error = element.get(d->value))
            return d->failed(error);
        if (!onElement(context, index) || d->problem) {
            if (!tolerant || d->broken)
                return false;
            std::optional<Problem> &problem = d->problem;
            d->notes.addBadEntry(problem ? DecodeNotes::BadEntry{problem->jsonPath, problem->message}
                                         : DecodeNotes::BadEntry{d->pathText(), u"could not be read"_s});
            problem.reset();
        }
        d->path.resize(depth);
        ++index;
    }
    return true;
}

bool JsonReader::treeOf(std::string_view childrenKey, void *context, int (*onNode)(void *, int),
                        bool (*onMember)(void *, int, std::string_view))
{
    struct Frame
    {
        int node;
        bool isArray;
        bool started = false;
        size_t index = 0;
        ondemand::object_iterator member, memberEnd;
        ondemand::array_iterator element, elementEnd;
    };
    std::vector<Frame> stack;
    const size_t depth = d->path.size();

    const auto pushObject = [&](ondemand::value value, int parent) {
        ondemand::object object;
        if (const auto error = value.get_object().get(object))
            return d->failed(error);
        Frame frame{onNode(context, parent), false, false, 0, {}, {}, {}, {}};
        if (const auto error = object.begin().get(frame.member))
            return d->failed(error);
        if (const auto error = object.end().get(frame.memberEnd))
            return d->failed(error);
        stack.push_back(frame);
        return true;
    };
    const auto pushArray = [&](ondemand::value value, int node) {
        ondemand::array array;
        if (const auto error = value.get_array().get(array))
            return d->failed(error);
        Frame frame{node, true, false, 0, {}, {}, {}, {}};
        if (const auto error = array.begin().get(frame.element))
            return d->failed(error);
        if (const auto error = array.end().get(frame.elementEnd))
            return d->failed(error);
        stack.push_back(frame);
        return true;
    };

    if (!pushObject(d->value, -1))
        return false;
    while (!stack.empty()) {
        if (stack.size() > 2 * maxTreeDepth)
            return fail(u"is nested too deeply"_s);
        Frame &frame = stack.back();
        if (frame.started) {
            d->path.resize(depth + stack.size() - 1);
            if (frame.isArray)
                ++frame.element;
            else
                ++frame.member;
        }
        frame.started = true;
        if (frame.isArray ? !(frame.element != frame.elementEnd) : !(frame.member != frame.memberEnd)) {
            stack.pop_back();
            continue;
        }
        if (frame.isArray) {
            d->path.push_back({{}, frame.index++, true});
            if (const auto error = (*frame.element).get(d->value))
                return d->failed(error);
            if (!pushObject(d->value, frame.node))
                return false;
            continue;
        }
        auto field = *frame.member;
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key))
            return d->failed(error);
        d->path.push_back({key, 0, false});
        if (const auto error = field.value().get(d->value))
            return d->failed(error);
        if (key == childrenKey) {
            if (!isNull() && !pushArray(d->value, frame.node))
                return false;
        } else if (!onMember(context, frame.node, key) || d->problem) {
            return false;
        }
    }
    d->path.resize(depth);
    return true;
}

bool JsonReader::fail(const QString &message)
{
    if (!d->problem)
        d->problem = Problem{d->pathText(), message};
    return false;
}

const std::optional<JsonReader::Problem> &JsonReader::problem() const
{
    return d->problem;
}
bool JsonReader::isBroken() const
{
    return d->broken;
}
DecodeNotes &JsonReader::notes()
{
    return d->notes;
}

} // namespace switchyard
