// SPDX-License-Identifier: GPL-3.0-or-later
#include "dynamicbook.h"

#include "noise.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

constexpr qint64 day_ms = 86400000;
constexpr qint64 marketBegin_ms = 1704067200000; // 2024-01-01

} // namespace

DynamicBook::DynamicBook(quint64 seed) : m_seed(seed)
{
    add({"dt-agile-london", u"Agile London"_s, u"GBP"_s, 0, 1800000, {}, {}});
    add({"dt-day-ahead-de", u"Day-ahead Deutschland"_s, u"EUR"_s, 1, 3600000, {}, {}});
    add({"dt-spot-sydney", u"Spot Sydney"_s, u"AUD"_s, 2, 1800000, {}, {}});
}

DynamicTariff *DynamicBook::find(const QByteArray &tariffId)
{
    const auto found = m_tariffs.find(tariffId);
    return found == m_tariffs.end() ? nullptr : &*found;
}

void DynamicBook::add(const DynamicTariff &tariff)
{
    m_order.append(tariff.id);
    m_tariffs.insert(tariff.id, tariff);
}

std::optional<DynamicBook::Span> DynamicBook::extent(const DynamicTariff &tariff, qint64 now_ms) const
{
    std::optional<Span> span;
    if (tariff.market >= 0)
        span = Span{marketBegin_ms, (now_ms / day_ms + 2) * day_ms};
    if (!tariff.written.isEmpty()) {
        const Span written{tariff.written.firstKey(), tariff.written.lastKey() + 1};
        span =
            span ? Span{std::min(span->begin_ms, written.begin_ms), std::max(span->end_ms, written.end_ms)} : written;
    }
    return span;
}

QMap<qint64, double> DynamicBook::values(const DynamicTariff &tariff, qint64 begin_ms, qint64 end_ms,
                                         qint64 now_ms) const
{
    QMap<qint64, double> result;
    if (tariff.market >= 0) {
        const qint64 begin = std::max(begin_ms, marketBegin_ms);
        const qint64 end = std::min(end_ms, (now_ms / day_ms + 2) * day_ms);
        for (qint64 at = (begin + tariff.marketStep_ms - 1) / tariff.marketStep_ms * tariff.marketStep_ms; at < end;
             at += tariff.marketStep_ms)
            result.insert(result.cend(), at, marketPrice(tariff, at));
    }
    for (auto value = tariff.written.lowerBound(begin_ms); value != tariff.written.cend() && value.key() < end_ms;
         ++value)
        result.insert(value.key(), value.value());
    return result;
}

double DynamicBook::marketPrice(const DynamicTariff &tariff, qint64 instant_ms) const
{
    static constexpr double eastOfGreenwich_h[]{0.0, 1.0, 10.0};
    const double hours = double(instant_ms) / 3600000.0;
    const double local = std::fmod(hours + eastOfGreenwich_h[tariff.market], 24.0);
    const auto hump = [local](double centre, double width) {
        return std::exp(-(local - centre) * (local - centre) / (2.0 * width * width));
    };
    const double weather = smoothNoise(m_seed, Purpose::PriceDay, quint64(tariff.market), hours / 30.0);
    const double jitter =
        randomUnit(m_seed, Purpose::Price, quint64(tariff.market), quint64(instant_ms / tariff.marketStep_ms));
    // Dear evenings, cheap nights, and noons that the sun makes cheap or even negative on bright days.
    const double price = 0.13 + 0.24 * hump(18.0, 1.8) + 0.08 * hump(8.0, 1.4) - 0.20 * weather * hump(13.0, 2.4)
        + 0.10 * (weather - 0.5) + 0.03 * (jitter - 0.5);
    return std::round(price * 10000.0) / 10000.0;
}

} // namespace switchyard::simulator
