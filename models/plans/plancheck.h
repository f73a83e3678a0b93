// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices.h"
#include "dialect.h"
#include "plandraft.h"

#include <QTimeZone>

namespace switchyard {

//! What the device can do, in watts, magnitudes; where it is known. Of several devices the least able one decides.
struct PlanBounds
{
    std::optional<double> charge_W;
    std::optional<double> discharge_W;

    //! Of an action; hold and follow have none.
    std::optional<double> of(const std::optional<OpenEnum<PlanAction>> &action) const;
    //! What both can do.
    PlanBounds narrowedBy(const PlanBounds &other) const;
    friend bool operator==(const PlanBounds &, const PlanBounds &) = default;
};
//! From the properties of a device: `maxChargePower_W` and `maxDischargePower_W`, or `ratedPower_W` for both. The contract
//! leaves properties open: anything else, and what is no positive number, is not known.
PlanBounds planBounds(const Device &device);

//! What a plan is measured by.
struct PlanRules
{
    Instant now;
    PlanBounds bounds;
    Dialect dialect = Dialect::Contract;
    QTimeZone zone = QTimeZone::utc(); //!< of the times in the words
};

//! What is wrong with one block, or worth knowing about it.
struct PlanProblem
{
    enum class Kind {
        NoTimes,
        Empty, //!< ends before it starts, or when it does
        Past,
        Overlap,
        NoAction,
        UnknownAction,
        NoLimit,
        NotANumber,
        NegativeLimit,
        AboveBound,
        Gap, //!< published dialect: what lies before is sent as a command of its own
    };

    int block = 0; //!< id
    Kind kind = Kind::Empty;
    QString text;  //!< translated, a whole sentence
    int other = 0; //!< Overlap: the id of the other block

    //! Whether the plan cannot be sent as it is.
    bool isBlocking() const { return kind != Kind::Gap; }
    friend bool operator==(const PlanProblem &, const PlanProblem &) = default;
};

//! All of it, in the order of the blocks. An overlap is told at both blocks. Pure.
std::vector<PlanProblem> checkPlan(const PlanDraft &draft, const PlanRules &rules);

//! "24 Nov 14:00 to 16:00 GMT": how a block is named in words. With its date at the end, where that is another one.
QString planSpanText(const Span &span, const QTimeZone &zone);
//! "Charge 24 Nov 14:00 to 16:00 GMT".
QString planBlockText(const PlanBlock &block, const QTimeZone &zone);

} // namespace switchyard
