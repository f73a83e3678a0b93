// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetryworkbench.h"

#include "clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace switchyard {

namespace {

constexpr std::chrono::milliseconds frame = 16ms;

//! "Battery sensor" of "Battery sensor · BAT-90311__bb_agg" where no other subject is called so: what is left when titles
//! stand beside channels in chips and columns.
QString shortTitle(const TelemetrySubject &subject, const std::vector<TelemetrySubject> &all)
{
    const QString separator = u" · "_s;
    const QString first = subject.title.section(separator, 0, 0);
    const auto same = std::count_if(all.begin(), all.end(), [&](const TelemetrySubject &one) {
        return one.title.section(separator, 0, 0) == first;
    });
    if (subject.title.isEmpty())
        return subject.id.text();
    return same == 1 ? first : subject.title;
}

//! A little beyond the view on both sides, so that a drag does not run into nothing; not where that would cost much.
Span withMargin(const Span &view)
{
    constexpr qint64 most = std::chrono::milliseconds(14 * 24h).count();
    const qint64 margin = view.length_ms() <= most ? view.length_ms() / 2 : 0;
    return {view.start_ms - margin, view.end_ms + margin};
}

} // namespace

LineKey keyOf(const ChartLine &line)
{
    return {line.origin.id, line.origin.counterfactual, line.channel};
}

TelemetryWorkbench::TelemetryWorkbench(OriginSource source, TelemetryKeeper keeper, Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_feed(std::move(source), std::move(keeper))
{
    connect(&m_feed, &TelemetryFeed::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(frame);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        build();
        Q_EMIT progressChanged();
    });
    m_history.visit({m_choice.preset, m_choice.custom});
}

TelemetryWorkbench::~TelemetryWorkbench() = default;

std::chrono::milliseconds TelemetryWorkbench::followInterval(std::chrono::milliseconds bucket)
{
    return std::clamp<std::chrono::milliseconds>(bucket / 2, 15s, 5min);
}

int TelemetryWorkbench::add(const std::vector<TelemetrySubject> &subjects)
{
    std::vector<TelemetrySubject> all = m_subjects;
    int left = 0;
    for (const TelemetrySubject &subject : subjects) {
        const bool known = std::any_of(all.begin(), all.end(),
                                       [&subject](const TelemetrySubject &one) { return one.id == subject.id; });
        if (known)
            continue;
        if (all.size() < mostSubjects)
            all.push_back(subject);
        else
            ++left;
    }
    if (all.size() != m_subjects.size())
        setSubjects(std::move(all));
    return left;
}

void TelemetryWorkbench::setSubjects(std::vector<TelemetrySubject> subjects)
{
    m_subjects.clear();
    m_subjects.reserve(std::min(subjects.size(), mostSubjects));
    for (TelemetrySubject &subject : subjects) {
        const bool known = std::any_of(m_subjects.begin(), m_subjects.end(),
                                       [&subject](const TelemetrySubject &one) { return one.id == subject.id; });
        if (!known && m_subjects.size() < mostSubjects)
            m_subjects.push_back(std::move(subject));
    }
    std::erase_if(m_colours, [this](const auto &entry) {
        return std::none_of(m_subjects.begin(), m_subjects.end(),
                            [&entry](const TelemetrySubject &one) { return one.id == entry.first.id; });
    });
    readZones();
    Q_EMIT subjectsChanged();
    Q_EMIT choiceChanged();
    load();
}

void TelemetryWorkbench::remove(const SynthId &id)
{
    std::vector<TelemetrySubject> rest = m_subjects;
    std::erase_if(rest, [&id](const TelemetrySubject &one) { return one.id == id; });
    if (rest.size() != m_subjects.size())
        setSubjects(std::move(rest));
}

void TelemetryWorkbench::readZones()
{
    m_zones.siteName.clear();
    for (const TelemetrySubject &subject : m_subjects) {
        if (m_zoneOf && m_zones.siteName.isEmpty() && !subject.siteId.isEmpty())
            m_zones.siteName = m_zoneOf(subject.siteId);
    }
}

void TelemetryWorkbench::setChoice(const TelemetryChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_history.visit({choice.preset, choice.custom});
    load();
    Q_EMIT choiceChanged();
}

void TelemetryWorkbench::setView(const Span &view)
{
    if (view == m_view || view.isEmpty())
        return;
    TelemetryChoice moved = m_choice;
    moved.preset = SpanPreset::Custom;
    moved.custom = view;
    setChoice(moved);
}

void TelemetryWorkbench::apply(const ViewHistory::View &view)
{
    m_choice.preset = view.preset;
    m_choice.custom = view.custom;
    load();
    Q_EMIT choiceChanged();
}

void TelemetryWorkbench::goBack()
{
    if (m_history.canGoBack())
        apply(m_history.back());
}

void TelemetryWorkbench::goForward()
{
    if (m_history.canGoForward())
        apply(m_history.forward());
}

void TelemetryWorkbench::page(bool forward)
{
    const qint64 by = forward ? m_view.length_ms() : -m_view.length_ms();
    setView({m_view.start_ms + by, m_view.end_ms + by});
}

void TelemetryWorkbench::setCounterfactual(const QByteArray &name)
{
    if (name == m_counterfactual)
        return;
    m_counterfactual = name;
    load();
    Q_EMIT choiceChanged();
}

std::optional<ApiError> TelemetryWorkbench::counterfactualError() const
{
    for (const TelemetrySubject &subject : m_subjects) {
        const TelemetryFetch *fetch =
            m_counterfactual.isEmpty() ? nullptr : m_feed.fetch({subject.id, m_counterfactual});
        if (fetch && fetch->progress().failed > 0)
            return fetch->lastError();
    }
    return {};
}

void TelemetryWorkbench::setStacked(bool stacked)
{
    m_stacked = stacked;
    build();
    Q_EMIT choiceChanged();
}

void TelemetryWorkbench::setHidden(const LineKey &line, bool hidden)
{
    if (hidden)
        m_hidden.insert(line);
    else
        m_hidden.erase(line);
    build();
}

void TelemetryWorkbench::isolate(const LineKey &line)
{
    std::set<LineKey> others;
    for (const ChartLine *one : m_content.lines()) {
        if (keyOf(*one) != line)
            others.insert(keyOf(*one));
    }
    m_hidden = m_hidden == others ? std::set<LineKey>() : std::move(others);
    build();
}

void TelemetryWorkbench::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    if (following) {
        // A view that does not reach now has nothing to follow.
        if (!m_view.contains(m_clock.now().ms - 1) && m_choice.preset == SpanPreset::Custom) {
            m_choice.preset = SpanPreset::Day;
            m_history.visit({m_choice.preset, m_choice.custom});
        }
        load();
        followLater();
    }
    Q_EMIT choiceChanged();
}

void TelemetryWorkbench::followLater()
{
    const std::chrono::milliseconds interval = followInterval(m_bucket.count() > 0 ? m_bucket : 5min);
    m_clock.after(interval, this, [this, round = ++m_followRound] {
        if (!m_following || round != m_followRound)
            return;
        load();
        followLater();
    });
}

void TelemetryWorkbench::setPlotWidth(int pixels)
{
    m_plotWidth = std::max(1, pixels);
    if (!m_choice.bucket && !m_view.isEmpty() && bucketFor(m_view, m_plotWidth) != m_bucket)
        load();
}

void TelemetryWorkbench::setActive(bool active)
{
    m_active = active;
    if (active && m_due)
        load();
}

void TelemetryWorkbench::refresh()
{
    load(TelemetryFetch::Anew::Yes);
}

Span TelemetryWorkbench::presetView() const
{
    return m_choice.preset == SpanPreset::Custom ? m_choice.custom : spanOf(m_choice.preset, m_clock.now(), zone());
}

std::vector<TelemetryOrigin> TelemetryWorkbench::origins() const
{
    std::vector<TelemetryOrigin> all;
    all.reserve(m_subjects.size() * 2);
    for (const TelemetrySubject &subject : m_subjects)
        all.push_back({subject.id, {}});
    if (!m_counterfactual.isEmpty()) {
        for (const TelemetrySubject &subject : m_subjects)
            all.push_back({subject.id, m_counterfactual});
    }
    return all;
}

void TelemetryWorkbench::load(TelemetryFetch::Anew anew)
{
    m_view = presetView();
    // A view that has left now has nothing to follow, whichever way it went.
    if (m_choice.preset == SpanPreset::Custom && m_view.end_ms < m_clock.now().ms)
        m_following = false;
    m_due = !m_active;
    if (m_due || m_view.isEmpty())
        return;
    const std::chrono::milliseconds bucketBefore = m_bucket;
    m_bucket = m_choice.bucket.value_or(bucketFor(m_view, m_plotWidth));
    if (m_following && m_bucket != bucketBefore)
        followLater();
    const Instant now = m_clock.now();
    TelemetryFeed::Question question;
    question.view = m_view;
    question.bucket = m_bucket;
    question.energy = m_choice.energy();
    question.settledUntil_ms = std::max<qint64>(1, now.ms - settlingTime(m_bucket).count());
    const Span wanted = anew == TelemetryFetch::Anew::Yes ? m_view : withMargin(m_view);
    question.span = askedSpan(wanted, m_bucket, now);
    m_feed.ask(origins(), question, anew);
    build();
    Q_EMIT progressChanged();
}

int TelemetryWorkbench::colourOf(const LineKey &key)
{
    // A counterfactual is drawn like what it is compared with, only dashed: it takes no colour away.
    const auto at = m_colours.find(key);
    if (at != m_colours.end())
        return at->second;
    std::set<int> used;
    for (const auto &entry : m_colours)
        used.insert(entry.second);
    int free = 0;
    while (used.contains(free))
        ++free;
    m_colours.emplace(key, free);
    return free;
}

//! Lines of stores that did not change are taken as they are: they cost their length once.
void TelemetryWorkbench::build()
{
    const std::vector<TelemetryOrigin> all = origins();
    std::erase_if(m_lines, [&all](const auto &entry) {
        return std::none_of(all.begin(), all.end(), [&entry](const TelemetryOrigin &origin) {
            return origin.id == entry.first.first && origin.counterfactual == entry.first.second;
        });
    });
    ChartContent content;
    std::vector<ChartLine> lines;
    for (const TelemetryOrigin &origin : all) {
        const TelemetrySeriesStore &store = m_feed.store(origin);
        Lines &made = m_lines[{origin.id, origin.counterfactual}];
        if (made.times != store.sharedTimes() || made.channels != store.channels().size()
            || made.covered != store.covered()) {
            made = {store.sharedTimes(), store.channels().size(), store.covered(), {}};
            made.lines.reserve(store.channels().size());
            for (size_t i = 0; i < store.channels().size(); ++i)
                made.lines.push_back(chartLine(store, i));
        }
        const auto subject = std::find_if(m_subjects.begin(), m_subjects.end(),
                                          [&origin](const TelemetrySubject &one) { return one.id == origin.id; });
        const bool anyShown = std::any_of(made.lines.begin(), made.lines.end(), [this](const ChartLine &line) {
            return m_choice.shown.contains(line.info.quantity);
        });
        for (ChartLine line : made.lines) {
            // A sensor that measures nothing of what is chosen shows what it has, rather than nothing.
            if (anyShown && !m_choice.shown.contains(line.info.quantity))
                continue;
            line.origin = origin;
            line.source = shortTitle(*subject, m_subjects);
            line.role = subject->role;
            lines.push_back(std::move(line));
        }
    }
    content.add(std::move(lines));
    for (ChartGroup &group : content.groups) {
        group.stacked = m_stacked && group.lines.front().info.quantity == Quantity::Power;
        for (ChartLine &line : group.lines) {
            const LineKey key = keyOf(line);
            line.hidden = m_hidden.contains(key);
            line.colour = colourOf({key.id, {}, key.channel});
        }
    }
    content.setSpan(m_view);
    m_content = std::move(content);
    Q_EMIT contentChanged();
}

std::vector<TelemetrySubject> TelemetryWorkbench::silentSubjects() const
{
    std::vector<TelemetrySubject> silent;
    for (const TelemetrySubject &subject : m_subjects) {
        const TelemetryFetch *fetch = m_feed.fetch({subject.id, {}});
        if (fetch && fetch->isEmpty())
            silent.push_back(subject);
    }
    return silent;
}

std::optional<ApiError> TelemetryWorkbench::error() const
{
    for (const TelemetrySubject &subject : m_subjects) {
        const TelemetryFetch *fetch = m_feed.fetch({subject.id, {}});
        if (fetch && fetch->progress().failed > 0)
            return fetch->lastError();
    }
    return {};
}

} // namespace switchyard
