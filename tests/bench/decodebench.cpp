// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "benchtable.h"
#include "operations.h"

#include <simdjson.h>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

QByteArray listOfIds(int count)
{
    QByteArray text = R"({"entries":[)";
    for (int i = 0; i < count; ++i)
        text += (i ? ",{\"siteId\":\"S-" : "{\"siteId\":\"S-") + QByteArray::number(1'000'000 + i) + "\"}";
    return text + "]}";
}

QByteArray oneSite(int i)
{
    const QByteArray number = QByteArray::number(1'000'000 + i);
    return "{\"siteId\":\"S-" + number + "\",\"name\":\"House " + number
        + "\",\"timeZone\":\"Europe/London\",\"address\":{\"country\":\"GB\",\"region\":\"Kent\",\"city\":\"Margate\","
          "\"postalCode\":\"CT9 1AB\",\"addressLine\":\"12 Harbour Road\"},\"installer\":{\"id\":7}}";
}

//! Every string of a list of ids, looked at once.
size_t barePass(const simdjson::padded_string &text)
{
    simdjson::ondemand::parser parser;
    auto document = parser.iterate(text);
    size_t bytes = 0;
    for (auto entry : document["entries"].get_array()) {
        std::string_view id;
        if (!entry["siteId"].get_string().get(id))
            bytes += id.size();
    }
    return bytes;
}

//! Every value of one site, looked at once.
size_t bareObject(simdjson::ondemand::object object)
{
    size_t bytes = 0;
    for (auto field : object) {
        simdjson::ondemand::value value = field.value();
        std::string_view string;
        simdjson::ondemand::object inner;
        double number = 0;
        if (!value.get_string().get(string))
            bytes += string.size();
        else if (!value.get_object().get(inner))
            bytes += bareObject(inner);
        else if (!value.get_double().get(number))
            bytes += size_t(number);
    }
    return bytes;
}

size_t bareSite(simdjson::ondemand::parser &parser, const simdjson::padded_string &text)
{
    auto document = parser.iterate(text);
    return bareObject(document.get_object());
}

template <class T>
void decode(const QByteArray &text)
{
    JsonReader reader(text);
    T value{};
    if (!reader.start() || !readJson(reader, value))
        qFatal("the text of a benchmark does not read");
}

} // namespace

void benchDecoding(BenchTable &table)
{
    const QByteArray ids = listOfIds(1'000'000);
    const simdjson::padded_string padded(ids.constData(), size_t(ids.size()));
    size_t sink = 0;
    table.compare(
        u"decode a list of 1,000,000 ids"_s, [&] { decode<SiteIds>(ids); }, u"bare simdjson pass"_s,
        [&] { sink += barePass(padded); }, 1.3);

    std::vector<QByteArray> sites;
    std::vector<simdjson::padded_string> paddedSites;
    for (int i = 0; i < 50'000; ++i) {
        sites.push_back(oneSite(i));
        paddedSites.emplace_back(sites.back().constData(), size_t(sites.back().size()));
    }
    table.compare(
        u"decode 50,000 answers of one site each"_s,
        [&] {
            for (const QByteArray &site : sites)
                decode<Site>(site);
        },
        u"bare simdjson pass"_s,
        [&] {
            simdjson::ondemand::parser parser;
            for (const auto &site : paddedSites)
                sink += bareSite(parser, site);
        },
        10);
    if (sink == 0)
        qFatal("the bare pass saw nothing");
}

} // namespace switchyard
