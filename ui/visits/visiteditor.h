// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visitparts.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextCursor;
QT_END_NAMESPACE

namespace switchyard {

class Asker;
class FormRow;
class Notice;
class OptionalTimeEdit;
class SiteEdit;

//! One visit that is being written down. What is typed is kept as a draft from the first key on; "Save visit" hands it to
//! the outbox, which has it on disk before the window closes. Closing the window keeps the draft. GUI thread.
class VisitEditor final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Plan, Log };

    //! What it is made of must outlive it. The draft is kept with the first change.
    VisitEditor(const VisitParts &parts, Asker &asker, VisitDraft draft, Purpose purpose,
                const QStringList &recentSites, QWidget *parent = nullptr);

    const QUuid &draftId() const { return m_draft.id; }
    const QString &site() const { return m_draft.site; }
    //! On lines of their own, to be undone in one step; kept like what is typed.
    void appendNotes(const QString &text);
    const QUuid &replaces() const { return m_draft.replaces; }
    static Purpose purposeOf(const VisitDraft &draft);
    //! What a plan begins with: the morning of the next day there.
    static Instant nextMorning(Instant now, const QTimeZone &zone);
    static Instant morningOf(QDate day, const QTimeZone &zone);
    //! What a record begins with.
    static Instant wholeMinute(Instant now);

Q_SIGNALS:
    //! It is in the outbox, on disk.
    void logged(const QUuid &id, const QString &site);

private:
    void layOut();
    QWidget *makeNotesHead();
    QWidget *makeButtons();
    void connectFields();
    void showDraft();
    void take();
    void showSite();
    void showProblems(bool all);
    void showDraftState();
    void insertChecklist(int which);
    void insertLines(QTextCursor cursor, const QString &text);
    void save();
    void takeLogged(const Result<Done> &done);
    void askToDiscard();
    void setBusy(bool busy);

    VisitParts m_parts;
    Asker &m_asker;
    VisitDraft m_draft;
    const Purpose m_purpose;
    bool m_tried = false; //!< problems are told once a person wanted to save
    bool m_isBusy = false;
    bool m_isOver = false;
    bool m_isConflict = false;

    Notice *m_notice;
    SiteEdit *m_site;
    QComboBox *m_type;
    OptionalTimeEdit *m_scheduled;
    OptionalTimeEdit *m_completed;
    QPlainTextEdit *m_notes;
    FormRow *m_siteRow;
    FormRow *m_typeRow;
    FormRow *m_scheduledRow;
    FormRow *m_completedRow;
    QLabel *m_notesProblem;
    QLabel *m_state;
    QPushButton *m_discard;
    QPushButton *m_close;
    QPushButton *m_save;
};

} // namespace switchyard
