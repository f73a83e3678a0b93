// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitebalance.h"

#include "powerpieces.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace switchyard {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double noise = 0.02;
using RolePowers = std::array<double, std::tuple_size_v<decltype(SiteBalance::roles)>>;

double part(double power_W)
{
    return std::max(0.0, power_W);
}

//! The powers of an instant, by role. A role without sensors has none: 0 to a sum, and not known by itself.
class Instant_W
{
public:
    Instant_W(const SiteBalance &balance, const RolePowers &powers) : m_balance(balance), m_powers(powers) {}

    bool has(FlowRole role) const { return m_balance.of(role).sensors > 0; }
    double operator[](FlowRole role) const { return m_powers[size_t(role)]; }
    bool known(FlowRole role) const { return has(role) && !std::isnan((*this)[role]); }
    //! Nothing stands in the way of a sum: the role is known, or the site has nothing of the kind.
    bool sums(FlowRole role) const { return !std::isnan((*this)[role]); }

private:
    const SiteBalance &m_balance;
    const RolePowers &m_powers;
};

void addToRole(RoleEnergy &energy, double power_W, const PowerPieces &pieces)
{
    (power_W > 0 ? energy.in_Wh : energy.out_Wh) += power_W * pieces.hours();
    energy.known += pieces.length();
}

void addUse(SiteBalance &balance, const Instant_W &now, const PowerPieces &pieces)
{
    if (!now.known(FlowRole::Grid) || !now.known(FlowRole::Pv))
        return;
    const double generated_W = part(-now[FlowRole::Pv]);
    const double export_W = part(-now[FlowRole::Grid]);
    balance.usedGenerated_Wh += generated_W * pieces.hours();
    balance.selfConsumed_Wh += (generated_W - std::min(generated_W, export_W)) * pieces.hours();
    balance.usedCompared += pieces.length();
}

void addConsumption(SiteBalance &balance, const Instant_W &now, double load_W, const PowerPieces &pieces)
{
    if (!now.known(FlowRole::Grid) || !now.sums(FlowRole::Pv) || !now.sums(FlowRole::Ev) || !now.sums(FlowRole::Other)
        || std::isnan(load_W))
        return;
    const double consumed_W = part(load_W) + part(now[FlowRole::Ev]) + part(now[FlowRole::Other]);
    balance.consumedImport_Wh += part(now[FlowRole::Grid]) * pieces.hours();
    balance.consumed_Wh += consumed_W * pieces.hours();
    balance.consumedCompared += pieces.length();
}

void addBalance(SiteBalance &balance, const Instant_W &now, const PowerPieces &pieces)
{
    if (!now.known(FlowRole::Grid) || !now.known(FlowRole::Load))
        return;
    double sources_W = part(now[FlowRole::Grid]);
    double sinks_W = part(-now[FlowRole::Grid]);
    for (const FlowRole role : {FlowRole::Load, FlowRole::Ev, FlowRole::Battery, FlowRole::Pv, FlowRole::Other}) {
        if (!now.sums(role))
            return;
        sources_W += part(-now[role]);
        sinks_W += part(now[role]);
    }
    balance.sources_Wh += sources_W * pieces.hours();
    balance.sinks_Wh += sinks_W * pieces.hours();
    balance.balanceCompared += pieces.length();
}

std::optional<double> finite(double value)
{
    if (!std::isfinite(value))
        return {};
    return value;
}

//! Sums that ran beyond what doubles hold make ratios of 0 and 1 that mean nothing.
std::optional<double> ratio(double share, double whole)
{
    if (!std::isfinite(share) || !std::isfinite(whole) || !(whole > 0))
        return {};
    return finite(share / whole);
}

} // namespace

std::optional<double> SiteBalance::selfConsumption() const
{
    const auto share = ratio(selfConsumed_Wh, usedGenerated_Wh);
    if (!share)
        return {};
    return std::clamp(*share, 0.0, 1.0); // only rounding can leave the range
}

std::optional<double> SiteBalance::selfSufficiency() const
{
    const auto imported = ratio(consumedImport_Wh, consumed_Wh);
    if (!imported)
        return {};
    const double share = 1 - *imported;
    return share < -noise ? share : std::clamp(share, 0.0, 1.0);
}

std::optional<double> SiteBalance::residual_W() const
{
    if (balanceCompared.count() <= 0)
        return {};
    return finite((sources_Wh - sinks_Wh) / (double(balanceCompared.count()) / 3'600'000.0));
}

std::optional<double> SiteBalance::residualShare() const
{
    return ratio(sources_Wh - sinks_Wh, std::max(sources_Wh, sinks_Wh));
}

SiteBalance siteBalance(const std::vector<SiteFlow> &flows, const Span &span)
{
    SiteBalance balance;
    balance.span = span;
    std::vector<PowerSamples> series;
    series.reserve(flows.size());
    for (const SiteFlow &flow : flows) {
        series.push_back(flow.samples);
        ++balance.of(flow.role).sensors;
    }
    const bool gridMeter = balance.of(FlowRole::Grid).sensors > 0;
    balance.loadDerived = gridMeter && balance.of(FlowRole::Load).sensors == 0;

    std::vector<bool> heard(flows.size(), false);
    PowerPieces pieces(series, span);
    while (pieces.next()) {
        RolePowers powers{};
        for (size_t i = 0; i < flows.size(); ++i) {
            const double power = pieces.power_W(i);
            powers[size_t(flows[i].role)] += power;
            heard[i] = heard[i] || !std::isnan(power);
        }
        for (size_t role = 0; role < powers.size(); ++role) {
            // Two sensors at the far end of what doubles hold make an infinity, and later a number out of it.
            if (!std::isfinite(powers[role]))
                powers[role] = nothing;
            else if (balance.roles[role].sensors > 0)
                addToRole(balance.roles[role], powers[role], pieces);
        }
        const Instant_W now(balance, powers);
        double load_W = now.has(FlowRole::Load) ? now[FlowRole::Load] : nothing;
        if (balance.loadDerived) {
            load_W = now[FlowRole::Grid] - now[FlowRole::Ev] - now[FlowRole::Battery] - now[FlowRole::Pv]
                - now[FlowRole::Other];
            if (std::isfinite(load_W))
                addToRole(balance.of(FlowRole::Load), load_W, pieces);
            else
                load_W = nothing;
        }
        addUse(balance, now, pieces);
        addConsumption(balance, now, load_W, pieces);
        addBalance(balance, now, pieces);
    }
    for (size_t i = 0; i < flows.size(); ++i)
        balance.of(flows[i].role).silent += heard[i] ? 0 : 1;
    return balance;
}

std::vector<DayBalance> balanceByDay(const std::vector<SiteFlow> &flows, const Span &span, const QTimeZone &zone)
{
    const std::vector<DaySpan> days = daysOf(span, zone);
    std::vector<DayBalance> balances;
    balances.reserve(days.size());
    for (const DaySpan &day : days)
        balances.push_back({day, siteBalance(flows, day.span)});
    return balances;
}

} // namespace switchyard
