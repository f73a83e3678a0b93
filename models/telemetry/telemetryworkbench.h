// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcontent.h"
#include "telemetrychoice.h"
#include "telemetryfeed.h"
#include "viewhistory.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <set>
#include <tuple>

namespace switchyard {

class Clock;

//! A line by what it shows.
struct LineKey
{
    SynthId id;
    QByteArray counterfactual;
    QByteArray channel;

    friend bool operator==(const LineKey &, const LineKey &) = default;
    friend bool operator<(const LineKey &a, const LineKey &b)
    {
        return std::tie(a.id.utf8(), a.counterfactual, a.channel) < std::tie(b.id.utf8(), b.counterfactual, b.channel);
    }
};
LineKey keyOf(const ChartLine &line);

//! What a person compares on one time axis: devices, sensors and a counterfactual, over a span that can be moved, with what
//! has been fetched of it. Knows no widgets; pages show content() and tell it what was chosen. Keeps a person's view: data
//! that lands never moves it. GUI thread.
class TelemetryWorkbench final : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t mostSubjects = 24;

    TelemetryWorkbench(OriginSource source, TelemetryKeeper keeper, Clock &clock, QObject *parent = nullptr);
    ~TelemetryWorkbench() override;

    const std::vector<TelemetrySubject> &subjects() const { return m_subjects; }
    //! Those that are there already change nothing; returns how many were left out because of mostSubjects.
    int add(const std::vector<TelemetrySubject> &subjects);
    //! Instead of those that were there; each counts once, and only the first mostSubjects.
    void setSubjects(std::vector<TelemetrySubject> subjects);
    void remove(const SynthId &id);

    //! In whose zone a site's days begin; asked with the first subject's siteId. May be empty.
    void setZoneLookup(std::function<QByteArray(const QByteArray &siteId)> lookup) { m_zoneOf = std::move(lookup); }
    const ZoneSet &zones() const { return m_zones; }
    QTimeZone zone() const { return m_zones.of(m_choice.zone); }

    const TelemetryChoice &choice() const { return m_choice; }
    //! Counts as a step of the history where the span is another one.
    void setChoice(const TelemetryChoice &choice);
    //! The view as it was moved by hand.
    void setView(const Span &view);
    const Span &view() const { return m_view; }
    ViewHistory &history() { return m_history; }
    void goBack();
    void goForward();
    //! By its own length.
    void page(bool forward);

    //! The name of a counterfactual; empty: none.
    void setCounterfactual(const QByteArray &name);
    const QByteArray &counterfactual() const { return m_counterfactual; }
    //! Why the counterfactual has nothing to show, or nothing.
    std::optional<ApiError> counterfactualError() const;

    //! Power of the parts of a site, one on top of the other.
    void setStacked(bool stacked);
    bool isStacked() const { return m_stacked; }

    void setHidden(const LineKey &line, bool hidden);
    //! Hides all but this one; once more shows all.
    void isolate(const LineKey &line);

    //! Asks for the newest again and again, as often as a bucket can bring something; ends when the view leaves now.
    void setFollowing(bool following);
    bool isFollowing() const { return m_following; }

    //! Pixels of the time axis: what a bucket is chosen by.
    void setPlotWidth(int pixels);
    //! Nobody looks: nothing is asked until somebody does.
    void setActive(bool active);
    //! Asks for all of the view again.
    void refresh();
    void retryFailed() { m_feed.retryFailed(); }

    const ChartContent &content() const { return m_content; }
    std::chrono::milliseconds bucket() const { return m_bucket; }
    const TelemetryFeed &feed() const { return m_feed; }
    //! Subjects that were answered with nothing at all.
    std::vector<TelemetrySubject> silentSubjects() const;
    //! Of the newest part that failed, counterfactuals apart; nothing while all is well.
    std::optional<ApiError> error() const;

    static std::chrono::milliseconds followInterval(std::chrono::milliseconds bucket);

Q_SIGNALS:
    void subjectsChanged();
    //! Span, bucket, zone, history, counterfactual, following.
    void choiceChanged();
    void contentChanged();
    //! What is loading or failed.
    void progressChanged();

private:
    struct Lines
    {
        std::shared_ptr<const std::vector<qint64>> times; //!< of the store that they were made of
        size_t channels = 0;
        std::vector<Span> covered;
        std::vector<ChartLine> lines;
    };

    void readZones();
    Span presetView() const;
    void load(TelemetryFetch::Anew anew = TelemetryFetch::Anew::No);
    void followLater();
    void build();
    std::vector<TelemetryOrigin> origins() const;
    int colourOf(const LineKey &key);
    void apply(const ViewHistory::View &view);

    Clock &m_clock;
    TelemetryFeed m_feed;
    std::function<QByteArray(const QByteArray &)> m_zoneOf;
    std::vector<TelemetrySubject> m_subjects;
    ZoneSet m_zones;
    TelemetryChoice m_choice;
    ViewHistory m_history;
    Span m_view;
    std::chrono::milliseconds m_bucket{0};
    QByteArray m_counterfactual;
    bool m_stacked = false;
    std::set<LineKey> m_hidden;
    std::map<LineKey, int> m_colours;
    std::map<std::pair<SynthId, QByteArray>, Lines> m_lines;
    ChartContent m_content;
    int m_plotWidth = 800;
    bool m_active = false;
    bool m_due = false;
    bool m_following = false;
    quint64 m_followRound = 0; //!< of the latest wait; earlier ones are void
    QTimer m_soon;             //!< answers of one frame are taken together
};

} // namespace switchyard
