// SPDX-License-Identifier: GPL-3.0-or-later
#include "sites.h"

namespace switchyard {

using namespace Qt::StringLiterals;

template <>
const JsonShape &shapeOf<Address>()
{
    static constexpr JsonMember members[] = {
        shape::member<&Address::country>("country"), shape::member<&Address::region>("region"),
        shape::member<&Address::city>("city"),       shape::member<&Address::postalCode>("postalCode"),
        shape::member<&Address::line1>("line1"),
    };
    static constexpr JsonShape shape{"Address", members, &shape::extraOf<Address>};
    return shape;
}

template <>
const JsonShape &shapeOf<Site>()
{
    static constexpr JsonMember members[] = {
        shape::required<&Site::siteId>("siteId"),
        shape::member<&Site::name>("name"),
        shape::member<&Site::timezone>("timezone"),
        shape::member<&Site::address>("address"),
    };
    static constexpr JsonShape shape{"Site", members, &shape::extraOf<Site>};
    return shape;
}

bool readJson(JsonReader &reader, SiteIds &out)
{
    return readIds(reader, "SiteListItem", "siteId", out.ids);
}

bool readJson(JsonReader &reader, Topology &out)
{
    out.nodes.clear();
    const auto readRoot = [&] {
        return reader.tree(
            "children",
            [&](int parent) {
                out.nodes.push_back({});
                out.nodes.back().parent = parent;
                return int(out.nodes.size()) - 1;
            },
            [&](int node, std::string_view key) {
                TopologyNode &to = out.nodes[size_t(node)];
                if (reader.isNull())
                    return true;
                if (key == "id")
                    return reader.text(to.id);
                if (key == "kind")
                    return reader.text(to.kind);
                if (key == "channels")
                    return readJson(reader, to.channels);
                QByteArray json;
                if (!reader.raw(json))
                    return false;
                ++reader.notes().unknown["TopologyNode." + QByteArray(key.data(), qsizetype(key.size()))];
                to.extra.set(key, std::move(json));
                return true;
            });
    };
    return reader.object([&](std::string_view key) {
        if (key != "root") {
            ++reader.notes().unknown["Topology." + QByteArray(key.data(), qsizetype(key.size()))];
            return true;
        }
        return reader.isNull() || readRoot();
    });
}

} // namespace switchyard
