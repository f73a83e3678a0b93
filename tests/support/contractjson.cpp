// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractjson.h"

#include <QRegularExpression>

#include <simdjson.h>

namespace switchyard {

namespace {

namespace ondemand = simdjson::ondemand;
using Leaves = std::map<QByteArray, QByteArray>;

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

//! Test data is a few levels deep: recursion is safe here. Throws simdjson_error.
void collect(ondemand::value value, const QByteArray &place, Leaves &leaves)
{
    switch (ondemand::json_type(value.type())) {
    case ondemand::json_type::object: {
        bool empty = true;
        for (auto field : value.get_object()) {
            empty = false;
            const auto key = bytes(field.unescaped_key());
            collect(field.value(), place + '.' + key, leaves);
        }
        if (empty)
            leaves.emplace(place, "{}");
        break;
    }
    case ondemand::json_type::array: {
        int index = 0;
        for (auto element : value.get_array())
            collect(element.value(), place + '[' + QByteArray::number(index++) + ']', leaves);
        if (index == 0)
            leaves.emplace(place, "[]");
        break;
    }
    case ondemand::json_type::string: leaves.emplace(place, '"' + bytes(value.get_string()) + '"'); break;
    default: {
        // The on-demand parser only looks at the first letter.
        static const QRegularExpression scalar(
            QStringLiteral("^(true|false|null|-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?)$"));
        const auto token = bytes(value.raw_json_token()).trimmed();
        if (!scalar.match(QString::fromLatin1(token)).hasMatch())
            throw simdjson::simdjson_error(simdjson::NUMBER_ERROR);
        leaves.emplace(place, token);
    }
    }
}

} // namespace

std::optional<Leaves> jsonLeaves(const QByteArray &json)
{
    try {
        // As a member, so that the root may be any value.
        const simdjson::padded_string text(QByteArray("{\"\":" + json + '}').toStdString());
        ondemand::parser parser;
        ondemand::document document = parser.iterate(text);
        Leaves leaves;
        for (auto field : document.get_object())
            collect(field.value(), {}, leaves);
        return leaves;
    } catch (const simdjson::simdjson_error &) {
        return {};
    }
}

} // namespace switchyard
