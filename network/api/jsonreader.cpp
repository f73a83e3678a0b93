// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonreader.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <simdjson.h>

#include <deque>

namespace switchyard {

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

constexpr size_t maxDepth = 100'000; // what the parser is told to expect, at most
static_assert(JsonReader::slack >= qsizetype(simdjson::SIMDJSON_PADDING));
constexpr size_t maxTreeDepth = 20'000; // deeper than any wiring; keeps memory bounded

//! Where in an object or array the reading stands. Lives on the stack of the loop that goes through it, because it changes with
//! every value and is asked for only where something is wrong.
struct PathElement
{
    const PathElement *parent;
    bool isIndex;
    size_t index = 0;
    std::string_view key; // lives in the text or in the parser's own buffer
};

//! Makes an element the innermost one as long as this lives.
class Inside
{
public:
    Inside(const PathElement *&path, const PathElement &element) : m_path(path), m_parent(element.parent)
    {
        m_path = &element;
    }
    ~Inside() { m_path = m_parent; }
    Q_DISABLE_COPY_MOVE(Inside)

private:
    const PathElement *&m_path;
    const PathElement *m_parent;
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

//! A string of the text from behind its opening quote, or nothing where it has escapes. Most have none, and need no copy: that
//! it is closed, valid UTF-8 and without control characters the parser has seen before it gives anything out.
inline std::optional<std::string_view> withoutEscapes(const char *begin)
{
    const char *end = begin;
    while (*end != '"' && *end != '\\')
        ++end;
    return *end == '"' ? std::optional(std::string_view(begin, size_t(end - begin))) : std::nullopt;
}

Q_ALWAYS_INLINE simdjson::error_code keyOf(ondemand::field &field, std::string_view &key)
{
    if (const auto plain = withoutEscapes(field.key().raw())) {
        key = *plain;
        return simdjson::SUCCESS;
    }
    return field.unescaped_key().get(key);
}

simdjson::error_code stringOf(ondemand::value &value, std::string_view &string)
{
    const char *token = value.raw_json_token().data();
    const auto plain = *token == '"' ? withoutEscapes(token + 1) : std::nullopt;
    if (!plain)
        return value.get_string().get(string);
    string = *plain;
    ondemand::raw_json_string passed;
    return value.get_raw_json_string().get(passed);
}

} // namespace

class JsonReader::Private
{
public:
    explicit Private(const QByteArray &body) : body(body)
    {
        if (body.capacity() - body.size() >= slack) {
            text = simdjson::padded_string_view(body.constData(), size_t(body.size()), size_t(body.capacity()));
        } else {
            copy = simdjson::padded_string(body.constData(), size_t(body.size()));
            text = copy;
        }
    }

    const QByteArray body; // or its bytes might be changed or go
    simdjson::padded_string copy;
    simdjson::padded_string_view text;
    ondemand::parser parser;
    ondemand::document document;
    ondemand::value value;
    const PathElement *path = nullptr;
    std::optional<Problem> problem;
    bool broken = false;
    DecodeNotes notes;

    QByteArray pathText() const
    {
        QByteArray text;
        for (const PathElement *element = path; element; element = element->parent) {
            if (element->isIndex)
                text.prepend('[' + QByteArray::number(qulonglong(element->index)) + ']');
            else
                text.prepend('.' + QByteArray(element->key.data(), qsizetype(element->key.size())));
        }
        return '$' + text;
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

size_t JsonReader::size() const
{
    return d->text.size();
}

bool JsonReader::start()
{
    if (d->text.empty())
        return d->failed(simdjson::EMPTY);
    // Nothing is nested deeper than it is long: room for the deepest would cost a small body more than reading it.
    if (const auto error = d->parser.allocate(d->text.size(), std::min(maxDepth, d->text.size() + 2)))
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

bool JsonReader::text(std::string_view &out)
{
    if (const auto error = stringOf(d->value, out))
        return d->failed(error);
    return true;
}

bool JsonReader::text(QByteArray &out)
{
    std::string_view view;
    if (!text(view))
        return false;
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
    const QByteArrayView trimmed = QByteArrayView(view.data(), qsizetype(view.size())).trimmed();
    out = trimmed.toByteArray();
    if (!isJson(out)) {
        d->broken = true;
        return fail(u"is not JSON"_s);
    }
    return true;
}

bool JsonReader::objectOf(void *context, bool (*onMember)(void *, std::string_view), std::string_view name,
                          std::string_view *wanted)
{
    ondemand::object object;
    if (const auto error = d->value.get_object().get(object))
        return d->failed(error);
    PathElement here{d->path, false, 0, {}};
    const Inside inside(d->path, here);
    const auto failedBefore = [&](simdjson::error_code error) {
        d->path = here.parent;
        return d->failed(error);
    };
    for (auto member : object) {
        ondemand::field field;
        if (const auto error = std::move(member).get(field))
            return failedBefore(error);
        // Known from its bytes: that saves half of the time that a list of ids takes.
        const bool isWanted = wanted && field.key() == name;
        if (isWanted)
            here.key = name;
        else if (const auto error = keyOf(field, here.key))
            return failedBefore(error);
        d->value = field.value();
        if (isWanted || (wanted && here.key == name)) {
            if (!text(*wanted))
                return false;
        } else if (!onMember(context, here.key) || d->problem) {
            return false;
        }
    }
    return true;
}

bool JsonReader::arrayOf(void *context, bool (*onElement)(void *, size_t), bool tolerant)
{
    ondemand::array array;
    if (const auto error = d->value.get_array().get(array))
        return d->failed(error);
    PathElement here{d->path, true, 0, {}};
    const Inside inside(d->path, here);
    for (auto element : array) {
        if (const auto error = element.get(d->value))
            return d->failed(error);
        if (!onElement(context, here.index) || d->problem) {
            if (!tolerant || d->broken)
                return false;
            std::optional<Problem> &problem = d->problem;
            d->notes.addBadEntry(problem ? DecodeNotes::BadEntry{problem->jsonPath, problem->message}
                                         : DecodeNotes::BadEntry{d->pathText(), u"could not be read"_s});
            problem.reset();
        }
        ++here.index;
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
        PathElement at;
        bool started = false;
        ondemand::object_iterator member, memberEnd;
        ondemand::array_iterator element, elementEnd;
    };
    std::deque<Frame> stack; // its frames stay where they are
    const PathElement *outer = d->path;
    const auto restore = qScopeGuard([&] { d->path = outer; });
    const auto newFrame = [&](int node, bool isArray) {
        const PathElement *parent = stack.empty() ? outer : &stack.back().at;
        return Frame{node, isArray, {parent, isArray, 0, {}}, false, {}, {}, {}, {}};
    };

    const auto pushObject = [&](ondemand::value value, int parent) {
        ondemand::object object;
        if (const auto error = value.get_object().get(object))
            return d->failed(error);
        Frame frame = newFrame(onNode(context, parent), false);
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
        Frame frame = newFrame(node, true);
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
        d->path = frame.at.parent;
        if (frame.started) {
            if (frame.isArray)
                ++frame.element;
            else
                ++frame.member;
        }
        if (frame.isArray ? !(frame.element != frame.elementEnd) : !(frame.member != frame.memberEnd)) {
            stack.pop_back();
            continue;
        }
        if (frame.isArray) {
            frame.at.index += frame.started;
            frame.started = true;
            d->path = &frame.at;
            if (const auto error = (*frame.element).get(d->value))
                return d->failed(error);
            if (!pushObject(d->value, frame.node))
                return false;
            continue;
        }
        ondemand::field field;
        if (const auto error = (*frame.member).get(field))
            return d->failed(error);
        const std::string_view &key = frame.at.key;
        if (const auto error = keyOf(field, frame.at.key))
            return d->failed(error);
        frame.started = true;
        d->path = &frame.at;
        d->value = field.value();
        if (key == childrenKey) {
            if (!isNull() && !pushArray(d->value, frame.node))
                return false;
        } else if (!onMember(context, frame.node, key) || d->problem) {
            return false;
        }
    }
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
