// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectorpane.h"
#include "visitparts.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace switchyard {

class Badge;
class FactGrid;
class Notice;
class StateView;

//! Everything about one visit beside the table: what it is, how far it has come on its way to the service, and what can be
//! done about it. It edits nothing itself: who has it opens the editor. GUI thread.
class VisitInspector final : public InspectorPane
{
    Q_OBJECT

public:
    explicit VisitInspector(const VisitParts &parts, QWidget *parent = nullptr);

    void showEntity(const QByteArray &id) override;
    const QByteArray &entityId() const { return m_id; }
    //! Of the visit that is shown; empty for none.
    QByteArray siteId() const;
    void beginCreate() override { Q_EMIT logRequested({}); }
    void beginEdit() override;
    void refresh() override;

    //! Of the outbox; empty for a visit of the service.
    std::optional<OutboxEntry> entry() const;
    bool canEdit() const;
    bool canDiscard() const;

Q_SIGNALS:
    //! The editor is wanted for a new visit that begins so.
    void logRequested(const switchyard::VisitDraft &draft);
    //! The editor is wanted for one that is there.
    void editRequested(const switchyard::VisitDraft &draft);
    //! A person wants to give up what is shown.
    void discardRequested();
    void siteRequested(const QByteArray &id);
    void stateChanged();

private:
    void layOut();
    QWidget *makeHeading();
    QWidget *makeButtons();
    QPushButton *addButton(const QString &text, void (VisitInspector::*run)());
    void show();
    void showTransfer(VisitTransfer transfer);
    void showButtons();
    void wishDiscard() { Q_EMIT discardRequested(); }
    void logPlanned();
    void sendOne();
    void sayArrived() { resolve(true); }
    void sayLost() { resolve(false); }
    void resolve(bool hasArrived);
    qsizetype row() const { return m_parts.visits.rowOf(m_id); }

    VisitParts m_parts;
    QByteArray m_id;

    QStackedWidget *m_stack;
    QWidget *m_shown;
    StateView *m_nothing;
    QLabel *m_title;
    QLabel *m_place;
    Badge *m_badge;
    Notice *m_notice;
    FactGrid *m_facts;
    QLabel *m_site;
    QPushButton *m_openSite;
    QLabel *m_type;
    QLabel *m_state;
    QLabel *m_scheduled;
    QLabel *m_completed;
    QLabel *m_changed;
    QLabel *m_number;
    QPlainTextEdit *m_notes;
    QPushButton *m_edit;
    QPushButton *m_logPlanned;
    QPushButton *m_send;
    QPushButton *m_arrived;
    QPushButton *m_lost;
    QPushButton *m_discard;
};

} // namespace switchyard
