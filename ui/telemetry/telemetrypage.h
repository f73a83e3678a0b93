// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "fleetparts.h"
#include "page.h"
#include "telemetryworkbench.h"
#include "worker.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QSplitter;
class QTimer;
QT_END_NAMESPACE

namespace switchyard {

class CounterfactualBox;
class Notice;
class SensorLookup;
class SeriesLegend;
class StateView;
class SubjectPicker;
class TelemetryTable;
class TaskModel;
class TelemetryAnalysis;
class TelemetryChart;
class TelemetryExporter;
class TelemetryTableModel;
class TelemetryToolbar;

//! What the telemetry page needs; all of it outlives the page.
struct TelemetryPageParts
{
    ApiClient &api;
    FleetStore &sites;
    DeviceStore &devices;
    Worker &worker;
    Clock &clock;
    TaskModel &tasks;
    TelemetryKeeper keeper;
};

//! The telemetry workbench: what devices did, and what they would have done. open() understands "subjects" (JSON of
//! subjectmime) and "site" (id: all parts of a site, stacked). GUI thread.
class TelemetryPage final : public Page
{
    Q_OBJECT
public:
    TelemetryPage(const TelemetryPageParts &parts, const PageContext &context, QWidget *parent = nullptr);
    ~TelemetryPage() override;

    void activate() override;
    void deactivate() override;
    void refresh() override;
    bool escape() override;
    void open(const QVariantMap &what) override;
    QVariantMap shown() const override;
    void saveState(StateStore &store) const override;
    void restoreState(const StateSource &store) override;

    TelemetryWorkbench &workbench() { return *m_workbench; }
    TelemetryExporter &exporter() { return *m_exporter; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    QWidget *makeTable();
    void makeControls();
    void addCommands();
    void connectParts();
    void addSubjects(const std::vector<TelemetrySubject> &subjects);
    void showParts(const SiteId &site, const std::vector<TelemetrySubject> &parts);
    void showSensorsFor(const SynthId &device, std::vector<TelemetrySubject> sensors);
    void pickSubjects();
    void showChoice();
    void showContent();
    void showState();
    QString captionText() const;

    const TelemetryPageParts m_parts;
    std::unique_ptr<TelemetryWorkbench> m_workbench;
    std::unique_ptr<TelemetryTableModel> m_rows;
    QString m_problem; //!< of the last thing that was to be added

    SeriesLegend *m_legend;
    TelemetryToolbar *m_toolbar;
    CounterfactualBox *m_counterfactual;
    Notice *m_notice;
    Notice *m_counterfactualNotice;
    Notice *m_exportNotice;
    TelemetryExporter *m_exporter = nullptr;
    QLabel *m_caption;
    TelemetryChart *m_chart;
    TelemetryTable *m_table;
    TelemetryAnalysis *m_analysis;
    QSplitter *m_splitter;
    QSplitter *m_lower;
    StateView *m_state;
    SubjectPicker *m_picker = nullptr;
    SensorLookup *m_sensors;
    QTimer *m_resized;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_follow = nullptr;
    QAction *m_stack = nullptr;
};

} // namespace switchyard
