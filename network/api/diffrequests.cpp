// SPDX-License-Identifier: GPL-3.0-or-later
#include "diffrequests.h"

#include <algorithm>
#include <limits>

namespace switchyard {

template <>
const JsonShape &shapeOf<DiffProfileInterval>()
{
    static constexpr JsonMember members[] = {
        shape::member<&DiffProfileInterval::start>("start"),
        shape::member<&DiffProfileInterval::end>("end"),
        shape::member<&DiffProfileInterval::deltaPower_W>("deltaPower_W"),
    };
    static constexpr JsonShape shape{"DiffProfileInterval", members, &shape::extraOf<DiffProfileInterval>};
    return shape;
}

template <>
const JsonShape &shapeOf<DiffOffer>()
{
    static constexpr JsonMember members[] = {
        shape::member<&DiffOffer::feasiblePower_W>("feasiblePower_W"),
        shape::member<&DiffOffer::price>("price"),
        shape::member<&DiffOffer::currency>("currency"),
    };
    static constexpr JsonShape shape{"DiffOffer", members, &shape::extraOf<DiffOffer>};
    return shape;
}

template <>
const JsonShape &shapeOf<Ptu>()
{
    static constexpr JsonMember members[] = {
        shape::member<&Ptu::start>("start"),
        shape::member<&Ptu::end>("end"),
        shape::member<&Ptu::power_W>("power_W"),
    };
    static constexpr JsonShape shape{"Ptu", members, &shape::extraOf<Ptu>};
    return shape;
}

template <>
const JsonShape &shapeOf<PrognosisDiffRequest>()
{
    static constexpr JsonMember members[] = {
        shape::member<&PrognosisDiffRequest::prognosisDiffRequestId>("prognosisDiffRequestId"),
        shape::member<&PrognosisDiffRequest::prognosisId>("prognosisId"),
        shape::contractOnly<&PrognosisDiffRequest::diffProfile>("diffProfile"),
        shape::publishedOnly<&PrognosisDiffRequest::ptus>("ptus"),
        shape::member<&PrognosisDiffRequest::status>("status"),
        shape::member<&PrognosisDiffRequest::offer>("offer"),
    };
    static constexpr JsonShape shape{"PrognosisDiffRequest", members, &shape::extraOf<PrognosisDiffRequest>};
    return shape;
}

template <>
const JsonShape &shapeOf<PrognosisDiffOrder>()
{
    static constexpr JsonMember members[] = {
        shape::member<&PrognosisDiffOrder::prognosisDiffOrderId>("prognosisDiffOrderId"),
        shape::member<&PrognosisDiffOrder::prognosisDiffRequestId>("prognosisDiffRequestId"),
        shape::member<&PrognosisDiffOrder::acceptedAt>("acceptedAt"),
        shape::member<&PrognosisDiffOrder::powerProfile>("powerProfile"),
        shape::member<&PrognosisDiffOrder::price>("price"),
        shape::member<&PrognosisDiffOrder::currency>("currency"),
    };
    static constexpr JsonShape shape{"PrognosisDiffOrder", members, &shape::extraOf<PrognosisDiffOrder>};
    return shape;
}

std::vector<Ptu> toPtus(const std::vector<DiffProfileInterval> &profile, std::chrono::milliseconds length)
{
    const qint64 step = length.count();
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = std::numeric_limits<qint64>::min();
    for (const DiffProfileInterval &interval : profile) {
        if (interval.start && interval.end && *interval.start < *interval.end) {
            first = std::min(first, interval.start->ms);
            last = std::max(last, interval.end->ms);
        }
    }
    std::vector<Ptu> ptus;
    // A profile over more than a year comes of a mistyped date. No units is what the service refuses; millions of them is
    // what this machine would choke on.
    if (first >= last || last - first > std::chrono::milliseconds(std::chrono::hours(24 * 366)).count())
        return ptus;
    const auto floored = [step](qint64 ms) { return (ms >= 0 ? ms / step : (ms - step + 1) / step) * step; };
    for (qint64 at = floored(first); at < last; at += step) {
        double energy_Wms = 0;
        for (const DiffProfileInterval &interval : profile) {
            if (!interval.start || !interval.end)
                continue;
            const qint64 overlap = std::min(at + step, interval.end->ms) - std::max(at, interval.start->ms);
            if (overlap > 0)
                energy_Wms += interval.deltaPower_W.value_or(0) * double(overlap);
        }
        Ptu ptu;
        ptu.start = Instant{at, 0};
        ptu.end = Instant{at + step, 0};
        ptu.power_W = energy_Wms / double(step);
        ptus.push_back(std::move(ptu));
    }
    return ptus;
}

bool readJson(JsonReader &reader, PrognosisDiffRequest &out)
{
    if (!readShaped(reader, shapeOf<PrognosisDiffRequest>(), &out))
        return false;
    if (!out.diffProfile && out.ptus) {
        auto &profile = out.diffProfile.emplace();
        for (const Ptu &ptu : *out.ptus) {
            DiffProfileInterval interval;
            interval.start = ptu.start;
            interval.end = ptu.end;
            interval.deltaPower_W = ptu.power_W;
            interval.extra = ptu.extra;
            profile.push_back(std::move(interval));
        }
    }
    out.ptus.reset();
    return true;
}

void writeJson(JsonWriter &writer, const PrognosisDiffRequest &value)
{
    if (writer.dialect() == Dialect::Contract || !value.diffProfile) {
        writeShaped(writer, shapeOf<PrognosisDiffRequest>(), &value);
        return;
    }
    PrognosisDiffRequest request = value;
    request.ptus = toPtus(*value.diffProfile, std::chrono::minutes(15));
    writeShaped(writer, shapeOf<PrognosisDiffRequest>(), &request);
}

} // namespace switchyard
