// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelinfo.h"
#include "sitecheckparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

//! What findings are seen in.
namespace switchyard::checks {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::SiteCheck)
};

bool hasValueIn(const CheckedSource &source, const TelemetrySeries &series, const Span &span)
{
    const auto &times = source.store.times();
    const size_t count = std::min(times.size(), series.values.size());
    auto i = size_t(std::lower_bound(times.begin(), times.end(), span.start_ms) - times.begin());
    for (; i < count && times[i] < span.end_ms; ++i) {
        if (std::isfinite(series.values[i]))
            return true;
    }
    return false;
}

} // namespace

QByteArray Context::mainChannel(const CheckedSource &source, const Span &span)
{
    constexpr std::array order{Quantity::Power, Quantity::StateOfCharge, Quantity::Energy};
    const auto rank = [&order](QByteArrayView channel) {
        return std::find(order.begin(), order.end(), channelInfo(channel).quantity) - order.begin();
    };
    const QByteArray *best = nullptr;
    for (const TelemetrySeries &series : source.store.channels()) {
        if ((!best || rank(series.channel) < rank(*best)) && hasValueIn(source, series, span))
            best = &series.channel;
    }
    if (best)
        return *best;
    for (const QByteArray &channel : source.channels) {
        if (!best || rank(channel) < rank(*best))
            best = &channel;
    }
    return best ? *best : "power_W"_ba;
}

std::vector<Span> Context::silences(const CheckedSource &source) const
{
    const SpanSet known = answered(source);
    SpanSet silent;
    for (const Span &gap : source.store.gaps())
        silent.add(known.within(gap));
    return silent.spans();
}

EvidenceLine Context::line(const CheckedSource &source, const QByteArray &channel) const
{
    EvidenceLine line{source.subject.title, channel, channelInfo(channel).unit, {}, {}, answered(source).spans()};
    const TelemetrySeries *series = source.store.find(channel);
    if (!series)
        return line;
    const auto &times = source.store.times();
    const auto begin = std::lower_bound(times.begin(), times.end(), m_span.start_ms);
    const auto end = std::lower_bound(begin, times.end(), m_span.end_ms);
    line.times.assign(begin, end);
    const auto values = series->values.begin() + (begin - times.begin());
    line.values.assign(values, values + (end - begin));
    return line;
}

bool Context::canShow(const CheckedSource &source) const
{
    return newest(source) || !answered(source).isEmpty();
}

CheckEvidence Context::powerEvidence(const CheckedSource &source, std::vector<Span> marked) const
{
    return {{line(source, "power_W"_ba)}, std::move(marked), {}, {}};
}

CheckEvidence Context::powersEvidence(const Sources &sources) const
{
    CheckEvidence evidence;
    for (const CheckedSource *source : sources) {
        if (evidence.lines.size() < mostLines && canShow(*source))
            evidence.lines.push_back(line(*source, "power_W"_ba));
    }
    return evidence;
}

CheckEvidence Context::chargeEvidence(const CheckedSource &source, std::vector<Span> marked) const
{
    const TelemetrySeries *series = charge(source);
    CheckEvidence evidence{
        {line(source, series ? series->channel : "stateOfCharge_pct"_ba)}, std::move(marked), {}, {}};
    if (power(source))
        evidence.lines.push_back(line(source, "power_W"_ba));
    return evidence;
}

CheckEvidence Context::dataEvidence(const Sources &sources, const Sources &silent) const
{
    CheckEvidence evidence;
    for (const CheckedSource *source : sources) {
        if (evidence.lines.size() < mostLines && canShow(*source))
            evidence.lines.push_back(line(*source, mainChannel(*source, m_span)));
    }
    return withSilences(std::move(evidence), silent);
}

CheckEvidence Context::withSilences(CheckEvidence evidence, const Sources &silent) const
{
    SpanSet marked;
    QStringList titles;
    for (const CheckedSource *source : silent) {
        const std::vector<Span> spans = silences(*source);
        if (!spans.empty())
            titles.push_back(source->subject.title);
        for (const Span &span : spans)
            marked.add(span);
    }
    if (evidence.isEmpty() || marked.isEmpty())
        return evidence;
    evidence.marked = marked.spans();
    evidence.markedAs = Words::tr("No data");
    // Beside lines that have data it has to be said which one has none.
    if (evidence.lines.size() > 1) {
        const qsizetype more = titles.size() - 1;
        //: What is missing, and of what: "No data: PV sensor".
        evidence.markedAs = Words::tr("%1: %2").arg(
            evidence.markedAs,
            more > 0 ? Words::tr("%1 and %2 more").arg(titles.front(), count(more)) : titles.front());
    }
    return evidence;
}

} // namespace switchyard::checks
