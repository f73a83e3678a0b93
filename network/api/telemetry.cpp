// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry.h"

#include <array>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 6> contractChannels{
    "power_W", "voltage_V", "current_A", "stateOfCharge_pct", "energy_Wh_increment", "energy_Wh_decrement"};

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

std::vector<double> &column(Telemetry &telemetry, std::string_view channel)
{
    for (TelemetrySeries &series : telemetry.series) {
        if (std::string_view(series.channel.constData(), size_t(series.channel.size())) == channel)
            return series.values;
    }
    telemetry.series.push_back({bytes(channel), {}});
    return telemetry.series.back().values;
}

//! The published resolution that is at least as long as the bucket asked for.
QByteArray publishedResolution(std::chrono::milliseconds bucket)
{
    using namespace std::chrono_literals;
    if (bucket <= 15min)
        return "PT15M";
    if (bucket <= 30min)
        return "PT30M";
    if (bucket <= 1h)
        return "PT1H";
    return "P1D";
}

} // namespace

const TelemetrySeries *Telemetry::find(QByteArrayView channel) const
{
    for (const TelemetrySeries &one : series) {
        if (one.channel == channel)
            return &one;
    }
    return nullptr;
}

QueryItems TelemetryQuery::queryItems(Dialect dialect) const
{
    QueryItems items;
    if (energy)
        items.emplaceBack("include", "default,energy");
    if (dialect == Dialect::Published) {
        // One required interval; a missing end is closed by a week, the longest span that is known to be accepted.
        if (start && end)
            items.emplaceBack("interval", formatInstant(*start) + '/' + formatInstant(*end));
        else if (start)
            items.emplaceBack("interval", formatInstant(*start) + "/P7D");
        else if (end)
            items.emplaceBack("interval", "P7D/" + formatInstant(*end));
        if (bucket)
            items.emplaceBack("resolution", publishedResolution(*bucket));
        return items;
    }
    if (start)
        items.emplaceBack("start", formatInstant(*start));
    if (end)
        items.emplaceBack("end", formatInstant(*end));
    if (bucket)
        items.emplaceBack("bucket", formatDuration(*bucket));
    return items;
}

bool readJson(JsonReader &reader, Telemetry &out)
{
    std::vector<std::pair<std::string_view, double>> values; // of one entry; names live in the parser's buffer
    const auto readEntry = [&](size_t) {
        values.clear();
        std::optional<Instant> timestamp;
        const bool read = reader.object([&](std::string_view key) {
            if (key == "timestamp")
                return readJson(reader, timestamp.emplace());
            const bool known =
                std::find(contractChannels.begin(), contractChannels.end(), key) != contractChannels.end();
            const bool renamed = key == "soc_percent";
            if (!known)
                ++(renamed ? reader.notes().renamed : reader.notes().unknown)["Telemetry." + bytes(key)];
            if (reader.isNull() || (!known && reader.type() != JsonType::Number))
                return true; // a state text or the like is no channel
            double value = 0;
            if (!reader.number(value))
                return false;
            values.emplace_back(renamed ? std::string_view("stateOfCharge_pct") : key, value);
            return true;
        });
        if (!read)
            return false;
        if (!timestamp)
            return reader.fail(u"has no member “timestamp”"_s);
        out.timestamps_ms.push_back(timestamp->ms);
        for (const auto &[channel, value] : values) {
            auto &to = column(out, channel);
            to.resize(out.timestamps_ms.size(), std::numeric_limits<double>::quiet_NaN());
            to.back() = value;
        }
        return true;
    };
    bool read = false;
    if (reader.type() == JsonType::Array) {
        read = reader.entries(readEntry);
    } else {
        bool seen = false;
        read = reader.object([&](std::string_view key) {
            if (key != "entries") {
                ++reader.notes().unknown["Telemetry." + bytes(key)];
                return true;
            }
            seen = true;
            return reader.isNull() || reader.entries(readEntry);
        });
        // The contract does not require `entries`; an object that is something else entirely is still not telemetry.
        if (read && !seen)
            ++reader.notes().missing["Telemetry.entries"];
    }
    for (TelemetrySeries &series : out.series)
        series.values.resize(out.timestamps_ms.size(), std::numeric_limits<double>::quiet_NaN());
    return read;
}

} // namespace switchyard
