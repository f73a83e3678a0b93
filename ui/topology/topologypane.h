// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "explain.h"
#include "topologykeeper.h"
#include "topologymodel.h"
#include "topologyreadings.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QSplitter;
class QTreeView;
QT_END_NAMESPACE

namespace switchyard {

class Notice;
class StateSource;
class StateStore;
class StateView;
class WiringView;

//! The Topology tab of a site: single-line diagram and tree with one selection, loading, empty, stale and error states. Asks
//! for the site's topology itself and for the newest values of its sensors. Needs the two references for its life. GUI thread.
class TopologyPane final : public QWidget
{
    Q_OBJECT
public:
    TopologyPane(ApiClient &api, Clock &clock, TopologyKeeper keeper = {}, QWidget *parent = nullptr);
    ~TopologyPane() override;

    //! Asks for the site's wiring; the former site's is gone at once. The same site again: like refresh().
    void showSite(const SiteId &site, DeviceLookup lookup = {});
    //! More devices are known: kinds and makes are filled in, the selection stays.
    void setDeviceLookup(DeviceLookup lookup);
    //! Asks again; what is drawn stays until the answer is there.
    void refresh();
    void clear();

    const Topology &topology() const;
    const TopologyModel &model() const { return *m_model; }
    SynthId currentId() const;
    void select(const SynthId &id);

    void saveState(StateStore &store) const;
    void restoreState(const StateSource &store);

Q_SIGNALS:
    //! A wish: show the telemetry of this device or sensor (Return, double click, the button, the mark in a box).
    void telemetryRequested(const switchyard::SynthId &id);
    //! A fact: another device or sensor is selected here.
    void selected(const switchyard::SynthId &id);
    //! A new topology is shown: which sensors there are may have changed.
    void topologyChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTreePart();
    void take(const Result<Topology> &answer);
    void takeKept(const KeptTopology &kept);
    void showFailure();
    void fitColumns();
    void showTopology(Topology topology);
    void selectNode(int node);
    void open(int node);

    ApiClient &m_api;
    Clock &m_clock;
    std::unique_ptr<TopologyModel> m_model;
    std::unique_ptr<TopologyReadings> m_readings;
    SiteId m_site;
    DeviceLookup m_lookup;
    const TopologyKeeper m_keeper;
    Latest<Topology> m_call;
    Latest<std::optional<KeptTopology>> m_reading;
    std::optional<Explanation> m_why; //!< the last answer was a failure
    bool m_loaded = false;            //!< of m_site
    qint64 m_loadedAt_ms = 0;
    int m_current = -1;
    bool m_fitting = false;
    bool m_columnsChosen = false; //!< by dragging: they stay as they are

    QSplitter *m_splitter;
    WiringView *m_wiring;
    QTreeView *m_tree;
    QLabel *m_choice;
    QPushButton *m_open;
    Notice *m_notice;
    StateView *m_state;
};

} // namespace switchyard
