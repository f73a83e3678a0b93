// SPDX-License-Identifier: GPL-3.0-or-later
// Overlay plans out of pasted text. What is taken must come out as a text that is the same plan, and any plan, however odd,
// must be one that can be looked at, checked and edited.
#include "plancheck.h"
#include "plantext.h"

#include <cstdio>
#include <cstdlib>

using namespace switchyard;

namespace {

void fail(const char *what, const QByteArray &text)
{
    std::fprintf(stderr, "%s: %s\n", what, text.constData());
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const plantext::Read read = plantext::fromJson(text);
    if (read.plan.has_value() == !read.problem.isEmpty())
        fail("neither a plan nor a reason", text);
    if (!read.plan)
        return 0;
    const QByteArray written = plantext::toJson(*read.plan);
    const plantext::Read again = plantext::fromJson(written);
    if (!again.plan || plantext::toJson(*again.plan) != written)
        fail("another plan", written);

    PlanDraft draft = PlanDraft::copied(*read.plan);
    const auto problems = checkPlan(draft, {Instant{1'790'000'000'000}, {1000, 1000}, Dialect::Published, {}});
    for (const PlanProblem &problem : problems) {
        if (draft.indexOf(problem.block) < 0 || problem.text.isEmpty())
            fail("a problem of nothing", written);
    }
    if (draft.toPlan().commands.size() != read.plan->commands.size())
        fail("blocks were lost", written);
    for (const PlanBlock &block : std::vector(draft.blocks()))
        draft.setSpan(block.id, draft.whole());
    draft.removeOver(Instant{1'790'000'000'000});
    return 0;
}
