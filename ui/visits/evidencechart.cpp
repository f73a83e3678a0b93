// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencechart.h"

#include "accessiblename.h"
#include "evidencelegend.h"
#include "sitecheckrun.h"
#include "telemetrychart.h"

#include <QBoxLayout>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

// Of the colours of the series the fifth is too near the first to be told apart in thin lines.
constexpr std::array colours{0, 1, 2, 3, 5, 6, 7};
constexpr int chartHeight = 280; //!< with it the findings keep the rest of the sheet

//! Without its id where no other line has the same kind of sensor: the ids of a home's sensors leave no room for lines.
QString nameOf(const EvidenceLine &line, const std::vector<EvidenceLine> &lines)
{
    const auto brief = [](const EvidenceLine &one) { return one.title.section(u" · "_s, 0, 0); };
    const QString name = brief(line);
    const bool isUnique = std::all_of(lines.begin(), lines.end(), [&](const EvidenceLine &other) {
        return other.title == line.title || brief(other) != name;
    });
    return isUnique ? name : line.title;
}

//! A line without a value has a pane too: that there is none is what is to be seen.
ChartLine drawn(const EvidenceLine &line, const Span &span)
{
    Telemetry telemetry{line.times, {{line.channel, line.values}}};
    if (line.times.empty())
        telemetry = {{span.start_ms}, {{line.channel, {std::numeric_limits<double>::quiet_NaN()}}}};
    TelemetrySeriesStore store(SiteCheckRun::bucket);
    store.merge(telemetry, {});
    for (const Span &known : line.known)
        store.merge(Telemetry{}, known);
    return chartLine(store, 0);
}

ChartContent contentOf(const CheckEvidence &evidence, const Span &span)
{
    std::vector<ChartLine> lines;
    lines.reserve(evidence.lines.size());
    for (const EvidenceLine &line : evidence.lines) {
        ChartLine one = drawn(line, span);
        one.colour = colours.at(lines.size() % colours.size());
        // What is expected is drawn as a counterfactual is: dashed, and how far it is from what was measured.
        const EvidenceLine &measured = line.isExpected ? evidence.lines.front() : line;
        one.source = nameOf(measured, evidence.lines);
        one.origin.id = SynthId(QByteArray::number(line.isExpected ? colours.front() : one.colour));
        if (line.isExpected)
            one.origin.counterfactual = line.title.toUtf8();
        lines.push_back(std::move(one));
    }
    ChartContent content;
    content.add(std::move(lines), ChartContent::Blank::Kept);
    content.setSpan(evidence.view.isEmpty() ? span : evidence.view);
    content.namedOutside = true;
    return content;
}

std::vector<EvidenceLegend::Entry> legendOf(const ChartContent &content)
{
    const std::vector<const ChartLine *> lines = content.lines();
    const bool isMixed = std::any_of(lines.begin(), lines.end(), [&lines](const ChartLine *line) {
        return line->info.title != lines.front()->info.title;
    });
    std::vector<EvidenceLegend::Entry> entries;
    entries.reserve(lines.size());
    for (const ChartLine *line : lines) {
        if (line->isCounterfactual())
            entries.push_back({QString::fromUtf8(line->origin.counterfactual), line->colour, true});
        else
            entries.push_back({isMixed ? line->title() : line->source, line->colour, false});
    }
    return entries;
}

} // namespace

EvidenceChart::EvidenceChart(QWidget *parent)
    : QWidget(parent), m_legend(new EvidenceLegend), m_chart(new TelemetryChart)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setNames(m_chart, tr("Evidence"));
    m_chart->setMinimumHeight(chartHeight);
    m_chart->setNavigable(true);
    column->addWidget(m_legend);
    column->addWidget(m_chart, 1);
}

void EvidenceChart::setZone(const QTimeZone &zone)
{
    m_chart->setZone(zone);
}

void EvidenceChart::draw(const CheckEvidence &evidence, const Span &span)
{
    const QString what = evidence.markedAs.isEmpty() ? tr("Where to look") : evidence.markedAs;
    std::vector<ChartBand> bands;
    bands.reserve(evidence.marked.size());
    for (const Span &marked : evidence.marked)
        bands.push_back({marked, what, {}, BandRole::Other, {}});
    m_chart->setBands(std::move(bands), what);
    ChartContent content = contentOf(evidence, span);
    // A pane with one line needs no name: the finding has it.
    const bool isNeeded = std::any_of(content.groups.begin(), content.groups.end(),
                                      [](const ChartGroup &group) { return group.lines.size() > 1; });
    m_legend->setVisible(isNeeded);
    m_legend->tell(legendOf(content));
    m_chart->setContent(std::move(content));
}

} // namespace switchyard
