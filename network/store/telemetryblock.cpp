// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetryblock.h"

#include <QtEndian>

#include <bit>
#include <cmath>
#include <limits>

namespace switchyard {

namespace {

constexpr char version = 1;
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

//! Seven bits a byte, the lowest first; all but the last byte have the highest bit set.
void appendNumber(QByteArray &out, quint64 number)
{
    while (number >= 0x80) {
        out.append(char(number | 0x80));
        number >>= 7;
    }
    out.append(char(number));
}

void appendDoubles(QByteArray &out, const std::vector<double> &values)
{
    const qsizetype at = out.size();
    out.resize(at + qsizetype(values.size() * sizeof(quint64)));
    char *to = out.data() + at;
    for (const double value : values) {
        qToLittleEndian(std::bit_cast<quint64>(std::isfinite(value) ? value : nothing), to);
        to += sizeof(quint64);
    }
}

void appendSpans(QByteArray &out, const SpanSet &set, qint64 start_ms)
{
    appendNumber(out, set.spans().size());
    qint64 last = start_ms;
    for (const Span &span : set.spans()) {
        appendNumber(out, quint64(span.start_ms - last));
        appendNumber(out, quint64(span.length_ms()));
        last = span.end_ms;
    }
}

//! Reads bytes that may be anything; once something was wrong, it stays wrong.
class BlockReader
{
public:
    explicit BlockReader(QByteArrayView bytes) : m_rest(bytes) {}

    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_good && m_rest.isEmpty(); }

    quint64 number()
    {
        quint64 number = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            if (m_rest.isEmpty())
                break;
            const auto byte = quint8(m_rest.front());
            m_rest = m_rest.sliced(1);
            number |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return number;
        }
        m_good = false;
        return 0;
    }
    //! How many things follow, each of which takes so many bytes at least.
    size_t count(size_t bytesEach)
    {
        const quint64 number = this->number();
        m_good = m_good && number <= quint64(m_rest.size()) / bytesEach;
        return m_good ? size_t(number) : 0;
    }
    QByteArrayView take(size_t count)
    {
        m_good = m_good && count <= size_t(m_rest.size());
        if (!m_good)
            return {};
        const QByteArrayView taken = m_rest.first(qsizetype(count));
        m_rest = m_rest.sliced(qsizetype(count));
        return taken;
    }
    std::vector<qint64> times(const Span &block)
    {
        std::vector<qint64> times(count(1));
        qint64 last = block.start_ms;
        for (size_t i = 0; i < times.size() && m_good; ++i) {
            const quint64 distance = number();
            m_good = m_good && (i == 0 || distance > 0) && distance < quint64(block.end_ms - last);
            last += m_good ? qint64(distance) : 0;
            times[i] = last;
        }
        return times;
    }
    std::vector<double> doubles(size_t count)
    {
        m_good = m_good && count <= size_t(m_rest.size()) / sizeof(quint64);
        const QByteArrayView bytes = take(m_good ? count * sizeof(quint64) : 0);
        std::vector<double> values(m_good ? count : 0);
        const char *from = bytes.data();
        for (double &value : values) {
            value = std::bit_cast<double>(qFromLittleEndian<quint64>(from));
            m_good = m_good && !std::isinf(value);
            from += sizeof(quint64);
        }
        return values;
    }
    SpanSet spans(const Span &block)
    {
        SpanSet set;
        qint64 last = block.start_ms;
        const size_t many = count(2);
        for (size_t i = 0; i < many && m_good; ++i) {
            const quint64 distance = number();
            const quint64 length = number();
            const auto room = quint64(block.end_ms - last);
            m_good = m_good && (i == 0 || distance > 0) && distance < room && length > 0 && length <= room - distance;
            if (!m_good)
                break;
            const Span span{last + qint64(distance), last + qint64(distance + length)};
            set.add(span);
            last = span.end_ms;
        }
        return set;
    }

private:
    QByteArrayView m_rest;
    bool m_good = true;
};

} // namespace

QByteArray encodeTelemetryBlock(const TelemetrySeriesStore &store, qint64 start_ms)
{
    QByteArray out;
    out.reserve(qsizetype(store.size() * (4 + store.channels().size() * sizeof(double))) + 256);
    out.append(version);
    appendNumber(out, store.size());
    qint64 last = start_ms;
    for (const qint64 time : store.times()) {
        appendNumber(out, quint64(time - last));
        last = time;
    }
    appendNumber(out, store.channels().size());
    for (const TelemetrySeries &series : store.channels()) {
        appendNumber(out, quint64(series.channel.size()));
        out.append(series.channel);
        appendDoubles(out, series.values);
    }
    appendSpans(out, store.settled(false), start_ms);
    appendSpans(out, store.settled(true), start_ms);
    return out;
}

std::optional<TelemetrySeriesStore> decodeTelemetryBlock(QByteArrayView bytes, qint64 start_ms,
                                                         std::chrono::milliseconds bucket)
{
    const bool hasBlocks = bucket.count() > 0 && bucket <= longestTelemetryBucket
        && start_ms >= -2 * furthestTelemetry_ms && start_ms <= furthestTelemetry_ms;
    if (!hasBlocks || bytes.isEmpty() || bytes.front() != version)
        return {};
    const Span block{start_ms, start_ms + telemetryBlockLength_ms(bucket)};
    BlockReader reader(bytes.sliced(1));
    std::vector<qint64> times = reader.times(block);
    const size_t channelBytes = 1 + times.size() * sizeof(double);
    const size_t many = reader.count(channelBytes);
    std::vector<TelemetrySeries> channels;
    channels.reserve(many);
    for (size_t i = 0; i < many && reader.isGood(); ++i) {
        QByteArray name = reader.take(reader.count(1)).toByteArray();
        // The store sorts them; a second one of the same name would hide the first.
        if (!channels.empty() && !(channels.back().channel < name))
            return {};
        channels.push_back({std::move(name), reader.doubles(times.size())});
    }
    SpanSet settled = reader.spans(block);
    SpanSet settledEnergy = reader.spans(block);
    if (!reader.isAtEnd())
        return {};
    return TelemetrySeriesStore::of(bucket, std::move(times), std::move(channels), std::move(settled),
                                    std::move(settledEnergy));
}

} // namespace switchyard
