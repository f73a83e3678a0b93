// SPDX-License-Identifier: GPL-3.0-or-later
#include "plantext.h"

#include "jsontext.h"

#include <QCoreApplication>

namespace switchyard::plantext {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::PlanText)
};

} // namespace

QByteArray toJson(const OverlayPlan &plan)
{
    JsonWriter writer(Dialect::Contract);
    writeJson(writer, plan);
    return indentedJson(writer.text());
}

Read fromJson(const QByteArray &text)
{
    if (text.trimmed().isEmpty())
        return {{}, Words::tr("There is no text to paste.")};
    if (text.size() > largest)
        return {{}, Words::tr("The text is too long for a plan.")};
    JsonReader reader(text);
    OverlayPlan plan;
    if (!reader.start() || !readJson(reader, plan) || !reader.finish())
        return {{}, Words::tr("The text is no overlay plan. Copy one with “Copy plan”.")};
    if (plan.commands.empty())
        return {{}, Words::tr("The plan in the text has no blocks.")};
    if (plan.commands.size() > mostBlocks)
        return {{}, Words::tr("The plan in the text has more than %n blocks.", nullptr, int(mostBlocks))};
    return {std::move(plan), {}};
}

} // namespace switchyard::plantext
