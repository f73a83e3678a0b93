// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetrysummary.h"

#include "chartcontent.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::TelemetrySummary)
};

} // namespace

std::vector<SummaryItem> telemetrySummary(const TelemetrySeriesStore &store, const Span &span, const QTimeZone &zone,
                                          const QLocale &locale)
{
    std::vector<SummaryItem> items;
    zonetime::ZoneReader reader(zone);
    const auto when = [&](const Measured &measured) { return momentText(measured.at_ms, reader, locale); };
    const bool storage = store.find("stateOfCharge_pct") != nullptr;
    for (size_t i = 0; i < store.channels().size(); ++i) {
        const ChannelInfo info = channelInfo(store.channels()[i].channel);
        if (info.quantity != Quantity::Power && info.quantity != Quantity::StateOfCharge)
            continue;
        const ChannelStatistics statistics = statisticsOf(store, i, span);
        if (statistics.count == 0)
            continue;
        if (info.quantity == Quantity::Power) {
            const auto text = [&](double value) {
                return unittext::power(value, locale) + u' ' + flowWord(value, storage);
            };
            items.push_back({Words::tr("Last"), text(statistics.last.value), when(statistics.last)});
            items.push_back({Words::tr("Mean"), unittext::power(statistics.mean, locale), {}});
            items.push_back(
                {Words::tr("Highest"), unittext::power(statistics.max.value, locale), when(statistics.max)});
            items.push_back({Words::tr("Lowest"), unittext::power(statistics.min.value, locale), when(statistics.min)});
        } else {
            items.push_back({Words::tr("Charge"),
                             unittext::percent(statistics.min.value, locale, 0) + u" – "_s
                                 + unittext::percent(statistics.max.value, locale, 0),
                             Words::tr("now %1").arg(unittext::percent(statistics.last.value, locale, 0))});
        }
    }
    if (const auto balance = energyBalance(store, span)) {
        QString source = balance->metered ? Words::tr("metered") : Words::tr("from power");
        if (balance->resets > 0)
            source = Words::tr("metered, %n resets", nullptr, balance->resets);
        items.push_back({Words::tr("Energy in"), unittext::energy(balance->in_Wh, locale), source});
        items.push_back({Words::tr("Energy out"), unittext::energy(std::abs(balance->out_Wh), locale), source});
    }
    if (const auto missing = missingTime(store, span); missing.count() > 0 && !store.isEmpty()) {
        qint64 answered = 0;
        for (const Span &stretch : store.covered())
            answered +=
                std::max<qint64>(0, std::min(stretch.end_ms, span.end_ms) - std::max(stretch.start_ms, span.start_ms));
        const double share = answered > 0 ? 100.0 * double(missing.count()) / double(answered) : 0;
        items.push_back({Words::tr("Missing"), unittext::duration(missing, locale), unittext::percent(share, locale)});
    }
    return items;
}

} // namespace switchyard
