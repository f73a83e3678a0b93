// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planediting.h"
#include "spanchoice.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace switchyard {

class Asker;
class Notice;
class PlanBlockForm;
class PlanModel;
class PlanTimeline;
class TableView;

//! What a plan is edited for.
struct PlanSubject
{
    QString title;       //!< "Battery pack BAT-1", or "12 devices"
    QByteArray siteZone; //!< IANA name as the site has it; empty or unknown shows UTC
    OverlayPlan plan;    //!< as the service has it; empty for a selection of devices
    PlanBounds bounds{}; //!< where known; of the least able device of a selection
    Dialect dialect = Dialect::Contract;
};

//! The editor of an overlay plan: timeline, fields of the selected block, table, undo. It sends nothing: submitted() hands
//! over a plan without problems, and the editor stays open until whoever reviews and sends it calls accept(). Esc, Cancel
//! and the window's button ask before a change is lost. Open with open(). Needs the clock for its life. GUI thread.
class PlanEditor final : public QDialog
{
    Q_OBJECT

public:
    //! \a asker asks over this dialog; without one the dialog asks by itself.
    PlanEditor(const PlanSubject &subject, Clock &clock, Asker *asker = nullptr, QWidget *parent = nullptr);
    ~PlanEditor() override;

    PlanEditing &editing() { return *m_editing; }
    //! Another device's plan in place of this one, one step to undo; \a title is what that device is called.
    void fillFrom(const OverlayPlan &plan, const QString &title);

    void reject() override;

Q_SIGNALS:
    //! A person wants the plan reviewed. It has no problems, differs from what the service has, and has blocks.
    void submitted(const switchyard::OverlayPlan &plan);

private:
    void layOut();
    void addChoices(QBoxLayout &row);
    QBoxLayout *makeTools();
    QBoxLayout *makeFooter();
    void addActions();
    void take();
    void selectInTable();
    void copyPlan();
    void pastePlan();
    void tellFilled(int given);
    void submit();
    void showCaption();
    void setZone(ShownZone zone);
    QPushButton *makeButton(const QString &name);

    const PlanSubject m_subject;
    ZoneSet m_zones;
    std::unique_ptr<Asker> m_ownAsker;
    Asker &m_asker;
    std::unique_ptr<PlanEditing> m_editing;
    std::unique_ptr<PlanModel> m_model;
    bool m_asking = false;

    Notice *m_notice;
    PlanTimeline *m_timeline;
    PlanBlockForm *m_form;
    TableView *m_table;
    QLabel *m_caption;
    QLabel *m_status;
    QComboBox *m_snap;
    QComboBox *m_zone;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_copy;
    QPushButton *m_paste;
    QPushButton *m_review;
    QPushButton *m_cancel;
};

} // namespace switchyard
