// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "fleetparts.h"
#include "subjectsearch.h"
#include "topologychoice.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QTreeView;
QT_END_NAMESPACE

namespace switchyard {

class StateView;

//! What the picker needs; all of it outlives the picker.
struct SubjectPickerParts
{
    ApiClient &api;
    const FleetStore &sites;
    const DeviceStore &devices;
    Worker &worker;
};

//! Finds devices and sensors to look at: a search over sites and devices, and beside it the wiring of the site that was
//! chosen, with a check box at each node that has telemetry. Opened with open(), never executed; each time it begins
//! with nothing chosen and with the last search. What is checked belongs to one site. Closing it hides it. GUI thread.
class SubjectPicker final : public QDialog
{
    Q_OBJECT
public:
    explicit SubjectPicker(const SubjectPickerParts &parts, QWidget *parent = nullptr);
    ~SubjectPicker() override;

Q_SIGNALS:
    //! What a person wants to see, not empty, with roles and the site; the picker closes by itself.
    void chosen(const std::vector<switchyard::TelemetrySubject> &subjects);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    QWidget *makeSearch();
    QWidget *makeTree();
    QPushButton *addButton(const QString &text);
    void showFound();
    void enterResults();
    void choose(const QModelIndex &result);
    void load();
    void take(const Result<Topology> &answer);
    void showTopology(Topology topology);
    void showNothingYet();
    void preselect();
    void showChosen();
    void nodeActivated(const QModelIndex &index);
    void give(std::vector<TelemetrySubject> subjects);
    //! The device id: some topologies name a device by it.
    SynthId ownNameOf(const SynthId &device) const;
    std::optional<DeviceFacts> factsOf(const SynthId &id) const;

    const SubjectPickerParts m_parts;
    std::unique_ptr<SubjectSearchModel> m_search;
    std::unique_ptr<TopologyModel> m_topology;
    std::unique_ptr<TopologyChoice> m_choice;
    SubjectFind m_wanted;  //!< the result that was chosen; no id: none
    bool m_loaded = false; //!< the wiring of its site
    Latest<Topology> m_call;

    QLineEdit *m_find;
    QListView *m_results;
    StateView *m_resultState;
    QTreeView *m_tree;
    StateView *m_treeState;
    QLabel *m_count;
    QPushButton *m_wholeSite;
    QPushButton *m_cancel;
    QPushButton *m_add;
};

} // namespace switchyard
