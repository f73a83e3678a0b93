// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartband.h"
#include "telemetryfetch.h"
#include "telemetrytoolbar.h"
#include "topologyreadings.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QSplitter;
class QTimer;
QT_END_NAMESPACE

namespace switchyard {

class Clock;
class Notice;
class StatRow;
class StateSource;
class StateStore;
class StateView;
class TelemetryChart;
class TelemetryTable;
class TelemetryTableModel;

//! The Telemetry tab: controls, chart, figures and table of one device or sensor over a span. What is drawn stays until
//! something newer is there; failed parts are named and can be asked for again. Times are in the zone that the switch says,
//! and the zone is written beside them. Needs source and clock for its life. GUI thread.
class TelemetryPane final : public QWidget
{
    Q_OBJECT
public:
    //! What \a keeper has is drawn at once and not asked for again, but by refresh().
    TelemetryPane(OriginSource source, TelemetryKeeper keeper, Clock &clock, QWidget *parent = nullptr);
    ~TelemetryPane() override;

    //! Shows the telemetry of a device or sensor. \a siteZone is the site's IANA name as sent, \a title what a person calls
    //! the device, \a sensors what else can be looked at there: offered in Source, and as buttons when \a id has no data.
    void showSubject(const SynthId &id, const QByteArray &siteZone, const QString &title,
                     const std::vector<TelemetrySubject> &sensors);
    //! Nothing is chosen.
    void clear();
    //! Asks again for the span as it is now; what is drawn stays meanwhile.
    void refresh();

    //! The overlay plan of the device, drawn behind the lines; empty for none.
    void setPlan(std::vector<ChartBand> bands);

    SynthId subject() const { return m_id; }
    const TelemetryChoice &choice() const { return m_toolbar->choice(); }
    void setChoice(const TelemetryChoice &choice);

    void saveState(StateStore &store) const;
    void restoreState(const StateSource &store);

Q_SIGNALS:
    //! Another source was chosen here.
    void subjectChanged(const switchyard::SynthId &id);
    //! The newest values arrived: the wiring may show them.
    void newestReading(const switchyard::SynthId &id, const switchyard::NodeReading &reading);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void choose(const SynthId &id);
    void load(TelemetryFetch::Anew anew = TelemetryFetch::Anew::No);
    void take();
    void draw();
    void showState();
    void showOffers(bool offered);
    QString captionText() const;
    QTimeZone zone() const;

    Clock &m_clock;
    const bool m_kept; //!< answers are final once they are settled
    TelemetryFetch m_fetch;
    SynthId m_id;
    QString m_title;
    std::vector<TelemetrySubject> m_sensors;
    ZoneSet m_zones;
    Span m_span; //!< the time axis
    std::shared_ptr<const TelemetrySeriesStore> m_drawn;
    QTimer *m_resized;
    bool m_due = false; //!< a load waits until the pane is seen and has a size

    TelemetryToolbar *m_toolbar;
    Notice *m_notice;
    QWidget *m_offers;
    QLabel *m_offerText;
    std::vector<QWidget *> m_offerButtons;
    QLabel *m_caption;
    QSplitter *m_splitter;
    TelemetryChart *m_chart;
    StatRow *m_stats;
    std::unique_ptr<TelemetryTableModel> m_model;
    TelemetryTable *m_table;
    StateView *m_state;
};

} // namespace switchyard
