// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans.h"
#include "span.h"

#include <optional>
#include <vector>

namespace switchyard {

//! One command of a plan while it is edited. What a person does not touch stays as it came, members that the program does
//! not know included.
struct PlanBlock
{
    int id = 0; //!< stays when blocks are moved and sorted; unique within a draft and its undo history
    OverlayPlanCommand command;
    std::optional<Instant> servedStart; //!< as the service has it for this device; empty for new and copied blocks

    //! UTC. Empty where the command lacks one of its times; may be upside down while it is being edited.
    std::optional<Span> span() const;
    bool isOver(Instant now) const;
    //! Begun, and still as the service has it: its start lies in the past and may stay there.
    bool isRunning(Instant now) const;

    friend bool operator==(const PlanBlock &, const PlanBlock &) = default;
};

//! An overlay plan that is being edited: blocks in the order of their starts, those without a start last. A value; it lets
//! through what checkPlan() refuses, because a person gets from one good plan to another through bad ones.
class PlanDraft final
{
public:
    //! The plan of the device that is edited.
    static PlanDraft served(const OverlayPlan &plan);
    //! A plan from elsewhere. Its blocks are new here.
    static PlanDraft copied(const OverlayPlan &plan);

    //! What is sent: commands in order, in the contract's form. Empty commands remove the plan.
    OverlayPlan toPlan() const;

    const std::vector<PlanBlock> &blocks() const { return m_blocks; }
    bool isEmpty() const { return m_blocks.empty(); }
    //! Place of a block, -1 for one that is not there.
    int indexOf(int id) const;
    const PlanBlock *find(int id) const;
    //! From the first start to the last end; empty without any block that has times.
    Span whole() const;

    //! Returns the new block's id.
    int add(const Span &span, PlanAction action, std::optional<double> powerLimit_W);
    //! Unknown ids change nothing, here and below.
    void remove(int id);
    //! A start that does not change keeps what is finer than a millisecond, and so does an end.
    void setSpan(int id, const Span &span);
    void setAction(int id, const OpenEnum<PlanAction> &action);
    //! Watts, a magnitude; nothing = no limit.
    void setPowerLimit(int id, std::optional<double> powerLimit_W);
    //! Takes the blocks of another draft. They get ids of their own.
    void replaceBlocks(const PlanDraft &other);
    //! Takes away what is over. Returns how many blocks that were.
    int removeOver(Instant now);

    friend bool operator==(const PlanDraft &, const PlanDraft &) = default;

private:
    static PlanDraft of(const OverlayPlan &plan, bool isServed);
    PlanBlock *mutableBlock(int id);
    void sort();

    std::vector<PlanBlock> m_blocks;
    Extra m_extra;
    int m_nextId = 1;
};

//! Whether both say the same to a device.
bool sameMeaning(const PlanDraft &a, const PlanDraft &b);

} // namespace switchyard
