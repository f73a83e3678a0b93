// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "benchtable.h"
#include "operations.h"

#include <simdjson.h>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

//! With room behind it, as the transport hands over what it has received.
QByteArray body(const QByteArray &text)
{
    QByteArray roomy;
    roomy.reserve(text.size() + JsonReader::slack);
    return roomy.append(text);
}

QByteArray listOfIds(int count)
{
    QByteArray text = R"({"entries":[)";
    for (int i = 0; i < count; ++i)
        text += (i ? ",{\"siteId\":\"S-" : "{\"siteId\":\"S-") + QByteArray::number(1'000'000 + i) + "\"}";
    return body(text + "]}");
}

//! As the contract has it, and one member that it does not name.
QByteArray oneSite(int i)
{
    const QByteArray number = QByteArray::number(1'000'000 + i);
    return "{\"siteId\":\"S-" + number + "\",\"name\":\"House " + number
        + "\",\"timezone\":\"Europe/London\",\"address\":{\"country\":\"GB\",\"region\":\"Kent\",\"city\":\"Margate\","
          "\"postalCode\":\"CT9 1AB\",\"line1\":\"12 Harbour Road\"},\"installer\":{\"id\":7}}";
}

QByteArray listOfSites(int count)
{
    QByteArray text = R"({"entries":[)";
    for (int i = 0; i < count; ++i)
        text += (i ? "," : "") + oneSite(i);
    return body(text + "]}");
}

//! The least that any client does: each id into one run of bytes, and where it ends.
size_t bareIds(const simdjson::padded_string &text)
{
    simdjson::ondemand::parser parser;
    auto document = parser.iterate(text);
    std::string ids;
    std::vector<quint32> ends;
    for (auto entry : document["entries"].get_array()) {
        std::string_view id;
        if (!entry["siteId"].get_string().get(id))
            ends.push_back(quint32((ids += id).size()));
    }
    return ends.size();
}

//! The least for objects that the program can show: a string for each text.
void bareObject(simdjson::ondemand::object object, std::vector<QString> &texts)
{
    for (auto field : object) {
        simdjson::ondemand::value value = field.value();
        std::string_view string;
        simdjson::ondemand::object inner;
        if (!value.get_string().get(string))
            texts.push_back(QString::fromUtf8(string.data(), qsizetype(string.size())));
        else if (!value.get_object().get(inner))
            bareObject(inner, texts);
        else if (simdjson::ondemand::array list; !value.get_array().get(list)) {
            for (auto element : list)
                bareObject(element.get_object(), texts);
        }
    }
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
    const simdjson::padded_string paddedIds(ids.constData(), size_t(ids.size()));
    size_t sink = 0;
    table.compare(
        u"decode a list of 1,000,000 ids"_s, [&] { decode<SiteIds>(ids); },
        u"bare simdjson pass, ids into one run of bytes"_s, [&] { sink += bareIds(paddedIds); }, 1.3);

    const QByteArray fleet = listOfSites(100'000);
    const simdjson::padded_string paddedFleet(fleet.constData(), size_t(fleet.size()));
    table.compare(
        u"decode a list of 100,000 full sites"_s, [&] { decode<Entries<Site>>(fleet); },
        u"bare simdjson pass, each text into a string"_s,
        [&] {
            simdjson::ondemand::parser parser;
            std::vector<QString> texts;
            auto document = parser.iterate(paddedFleet);
            bareObject(document.get_object(), texts);
            sink += texts.size();
        },
        1.5);

    std::vector<QByteArray> sites;
    std::vector<simdjson::padded_string> paddedSites;
    for (int i = 0; i < 50'000; ++i) {
        sites.push_back(body(oneSite(i)));
        paddedSites.emplace_back(sites.back().constData(), size_t(sites.back().size()));
    }
    table.compare(
        u"decode 50,000 answers of one site each"_s,
        [&] {
            for (const QByteArray &site : sites)
                decode<Site>(site);
        },
        u"bare simdjson pass, each text into a string"_s,
        [&] {
            simdjson::ondemand::parser parser;
            std::vector<QString> texts;
            for (const auto &site : paddedSites) {
                auto document = parser.iterate(site);
                bareObject(document.get_object(), texts);
            }
            sink += texts.size();
        },
        10);
    if (sink == 0)
        qFatal("the bare pass saw nothing");
}

} // namespace switchyard
