// SPDX-License-Identifier: GPL-3.0-or-later
#include "visiteditor.h"

#include "accessiblename.h"
#include "asker.h"
#include "explain.h"
#include "formrow.h"
#include "metrics.h"
#include "notice.h"
#include "optionaltimeedit.h"
#include "siteedit.h"
#include "variants.h"
#include "visitchecklists.h"
#include "zonetime.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualHour = 9;

} // namespace

VisitEditor::VisitEditor(const VisitParts &parts, Asker &asker, VisitDraft draft, Purpose purpose,
                         const QStringList &recentSites, QWidget *parent)
    : QDialog(parent), m_parts(parts), m_asker(asker), m_draft(std::move(draft)), m_purpose(purpose),
      m_notice(new Notice), m_site(new SiteEdit(parts.sites, parts.worker)), m_type(new QComboBox),
      m_scheduled(new OptionalTimeEdit(
          tr("Scheduled"),
          [this] { return nextMorning(m_parts.clock.now(), zoneOfSite(m_parts.sites, m_draft.site.toUtf8())); })),
      m_completed(new OptionalTimeEdit(tr("Completed"), [this] { return wholeMinute(m_parts.clock.now()); })),
      m_notes(new QPlainTextEdit), m_notesProblem(new QLabel), m_state(new QLabel),
      m_discard(new QPushButton(tr("Discard draft"))), m_close(new QPushButton(tr("Close"))),
      m_save(new QPushButton(tr("Save visit")))
{
    setWindowTitle(purpose == Purpose::Plan ? tr("Plan visit") : tr("Log visit"));
    setObjectName(u"visitEditor"_s);
    setVariant(this, Variant::Surface);
    m_site->setRecent(recentSites);
    m_type->setEditable(true);
    m_type->setInsertPolicy(QComboBox::NoInsert);
    m_type->addItems(usualVisitTypes());
    layOut();
    showDraft();
    connectFields();
    showSite();
    showDraftState();
    if (m_draft.site.isEmpty())
        m_site->setFocus();
    else
        m_notes->setFocus();
}

VisitEditor::Purpose VisitEditor::purposeOf(const VisitDraft &draft)
{
    return draft.scheduled && !draft.completed ? Purpose::Plan : Purpose::Log;
}

Instant VisitEditor::nextMorning(Instant now, const QTimeZone &zone)
{
    return morningOf(zonetime::dateAt(now.ms, zone).addDays(1), zone);
}

Instant VisitEditor::morningOf(QDate day, const QTimeZone &zone)
{
    return {zonetime::firstAtOrAfter(day, QTime(usualHour, 0), zone), 0};
}

Instant VisitEditor::wholeMinute(Instant now)
{
    constexpr qint64 minute_ms = 60'000;
    return {now.ms - now.ms % minute_ms, 0};
}

void VisitEditor::layOut()
{
    resize(620, 640);
    auto *heading = new QLabel(windowTitle());
    heading->setTextFormat(Qt::PlainText);
    setTextRank(heading, TextRank::Heading);
    m_siteRow = new FormRow(tr("Site"), m_site);
    m_typeRow = new FormRow(tr("Type"), m_type);
    m_scheduledRow = new FormRow(tr("Scheduled"), m_scheduled);
    m_completedRow = new FormRow(tr("Completed"), m_completed);
    setNames(m_notes, tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setPlaceholderText(tr("What was found, what was done, what is left to do"));
    setTextRank(m_notesProblem, TextRank::Small);
    setInk(m_notesProblem, InkRole::Alarm);
    m_notesProblem->setTextFormat(Qt::PlainText);
    m_notesProblem->hide();
    m_notice->setDismissable(false);

    auto *times = new QHBoxLayout;
    times->setSpacing(metrics::step * 4);
    for (FormRow *row : {m_scheduledRow, m_completedRow})
        times->addWidget(row, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(metrics::step * 3);
    column->addWidget(heading);
    column->addWidget(m_notice);
    column->addWidget(m_siteRow);
    column->addWidget(m_typeRow);
    column->addLayout(times);
    column->addWidget(makeNotesHead());
    column->addWidget(m_notes, 1);
    column->addWidget(m_notesProblem);
    column->addWidget(makeButtons());
}

QWidget *VisitEditor::makeNotesHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    QLabel *label = labelFor(m_notes, tr("Notes"));
    setTextRank(label, TextRank::Small);
    setInk(label, InkRole::Muted);
    auto *checklist = new QPushButton(tr("Insert checklist"));
    setNames(checklist, tr("Insert checklist"));
    setVariant(checklist, Variant::Flat);
    checklist->setAutoDefault(false);
    auto *menu = new QMenu(checklist);
    const auto lists = visitChecklists();
    for (size_t i = 0; i < lists.size(); ++i)
        menu->addAction(lists[i].name, this, [this, i] { insertChecklist(int(i)); });
    checklist->setMenu(menu);
    line->addWidget(label, 1);
    line->addWidget(checklist);
    return head;
}

QWidget *VisitEditor::makeButtons()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gap);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setAccessibleDescription(tr("Draft"));
    setInk(m_state, InkRole::Muted);
    setNames(m_discard, m_discard->text());
    setNames(m_close, m_close->text());
    setNames(m_save, m_save->text());
    m_close->setToolTip(tr("The draft is kept (Esc)"));
    m_save->setToolTip(
        tr("Save visit (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    setVariant(m_save, Variant::Primary);
    m_save->setDefault(true);
    for (QPushButton *button : {m_discard, m_close})
        button->setAutoDefault(false);
    line->addWidget(m_state, 1);
    line->addWidget(m_discard);
    line->addWidget(m_close);
    line->addWidget(m_save);
    return bar;
}

void VisitEditor::connectFields()
{
    connect(m_site, &SiteEdit::siteEdited, this, [this] {
        take();
        showSite();
    });
    connect(m_type, &QComboBox::editTextChanged, this, &VisitEditor::take);
    connect(m_scheduled, &OptionalTimeEdit::timeEdited, this, &VisitEditor::take);
    connect(m_completed, &OptionalTimeEdit::timeEdited, this, &VisitEditor::take);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &VisitEditor::take);
    connect(m_discard, &QPushButton::clicked, this, &VisitEditor::askToDiscard);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_save, &QPushButton::clicked, this, &VisitEditor::save);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            &VisitEditor::save);
    connect(m_notice, &Notice::actionTriggered, this, [this] {
        if (std::exchange(m_isConflict, false))
            m_draft.replaces = QUuid();
        save();
    });
    connect(&m_parts.drafts, &VisitDrafts::problemChanged, this, &VisitEditor::showDraftState);
    connect(&m_parts.sites, &EntityStore::changed, this, [this] { showSite(); });
}

void VisitEditor::showDraft()
{
    m_site->setSite(m_draft.site);
    m_type->setEditText(m_draft.type);
    showSite(); // the zone comes before the times
    m_scheduled->setTime(m_draft.scheduled);
    m_completed->setTime(m_draft.completed);
    m_notes->setPlainText(m_draft.notes);
}

void VisitEditor::take()
{
    if (m_isBusy || m_isOver)
        return;
    m_draft.site = m_site->site();
    m_draft.type = m_type->currentText();
    m_draft.scheduled = m_scheduled->time();
    m_draft.completed = m_completed->time();
    m_draft.notes = m_notes->toPlainText();
    m_parts.outbox.keep(m_draft);
    showDraftState();
    showProblems(m_tried);
}

void VisitEditor::showSite()
{
    const QString id = m_site->site();
    const QTimeZone zone = zoneOfSite(m_parts.sites, id.toUtf8());
    m_scheduled->setZone(zone);
    m_completed->setZone(zone);
    const QString detail = SiteSearchModel::detailOf(m_parts.sites, id);
    const bool isKnown = m_parts.sites.rowOf(QByteArrayView(id.toUtf8())) >= 0;
    m_siteRow->setHint(id.isEmpty() ? tr("Type a part of its name, place or ID")
                           : isKnown
                           ? tr("%1 · times in %2").arg(detail.isEmpty() ? id : detail, QString::fromUtf8(zone.id()))
                           : tr("No site with this ID is known on this computer. Times are UTC."));
}

void VisitEditor::showProblems(bool all)
{
    QString site;
    QString type;
    QString scheduled;
    QString completed;
    QString notes;
    for (const VisitProblem problem : m_draft.problems(m_parts.clock.now())) {
        const bool isMissing =
            problem == VisitProblem::NoSite || problem == VisitProblem::NoType || problem == VisitProblem::NoTime;
        if (isMissing && !all)
            continue; // nobody has come to it yet
        switch (problem) {
        case VisitProblem::NoSite: site = tr("Choose the site."); break;
        case VisitProblem::NoType: type = tr("Choose a type, or type one of your own."); break;
        case VisitProblem::NoTime:
            (m_purpose == Purpose::Plan ? scheduled : completed) = tr("Set at least one of the two times.");
            break;
        case VisitProblem::CompletedTooEarly: completed = tr("This is long ago: check the year."); break;
        case VisitProblem::CompletedInFuture:
            completed = tr("This is still to come. A visit that is to take place has “Scheduled” alone.");
            break;
        case VisitProblem::NotesTooLong: notes = tr("The notes are too long to be sent: shorten them."); break;
        }
    }
    m_siteRow->setError(site);
    m_typeRow->setError(type);
    m_scheduledRow->setError(scheduled);
    m_completedRow->setError(completed);
    m_notesProblem->setText(notes);
    m_notesProblem->setVisible(!notes.isEmpty());
}

void VisitEditor::showDraftState()
{
    const bool isKept = m_parts.drafts.find(m_draft.id) != nullptr;
    const auto &problem = m_parts.drafts.problem();
    if (problem && problem->error) {
        setInk(m_state, InkRole::Alarm);
        m_state->setText(
            tr("The draft cannot be written to this computer: %1. It is tried again by itself; keep this window "
               "open.")
                .arg(explainBriefly(*problem->error)));
    } else {
        setInk(m_state, InkRole::Muted);
        m_state->setText(isKept ? tr("The draft is kept as you type.") : QString());
    }
    m_discard->setVisible(isKept);
}

void VisitEditor::insertChecklist(int which)
{
    insertLines(m_notes->textCursor(), checklistText(visitChecklists().at(size_t(which))) + u'\n');
}

void VisitEditor::appendNotes(const QString &text)
{
    QTextCursor cursor(m_notes->document());
    cursor.movePosition(QTextCursor::End);
    insertLines(cursor, text);
}

void VisitEditor::insertLines(QTextCursor cursor, const QString &text)
{
    cursor.beginEditBlock();
    if (!cursor.atBlockStart())
        cursor.insertText(u"\n"_s);
    cursor.insertText(text);
    cursor.endEditBlock();
    m_notes->setTextCursor(cursor);
    m_notes->setFocus(Qt::OtherFocusReason);
}

void VisitEditor::save()
{
    if (m_isBusy || m_isOver)
        return;
    take();
    m_tried = true;
    showProblems(true);
    const auto problems = m_draft.problems(m_parts.clock.now());
    if (!problems.empty()) {
        switch (problems.front()) {
        case VisitProblem::NoSite: m_site->setFocus(); break;
        case VisitProblem::NoType: m_type->setFocus(); break;
        case VisitProblem::NoTime: (m_purpose == Purpose::Plan ? m_scheduled : m_completed)->setFocus(); break;
        case VisitProblem::CompletedTooEarly:
        case VisitProblem::CompletedInFuture: m_completed->setFocus(); break;
        case VisitProblem::NotesTooLong: m_notes->setFocus(); break;
        }
        return;
    }
    m_notice->clear();
    setBusy(true);
    m_parts.outbox.log(m_draft).then(this, [this](const Result<Done> &done) { takeLogged(done); });
}

void VisitEditor::takeLogged(const Result<Done> &done)
{
    setBusy(false);
    if (done) {
        m_isOver = true;
        Q_EMIT logged(m_draft.id, m_draft.site);
        accept();
        return;
    }
    Explanation why = explain(done.error());
    m_isConflict = done.error().kind == ApiError::Kind::Conflict;
    if (m_isConflict) {
        why.title = tr("The visit that this was an edit of is on its way already");
        why.what = done.error().message;
        why.todo =
            tr("What you typed is kept. Look at the list of visits first: saved as a visit of its own, there will be "
               "two.");
    } else {
        why.title = tr("The visit could not be written down, and nothing was sent");
    }
    m_notice->tell(why, m_isConflict ? tr("Save as a visit of its own") : tr("Try again"));
}

void VisitEditor::askToDiscard()
{
    Question question;
    question.title = tr("Discard draft");
    question.text = tr("Discard this draft?");
    question.detail = tr("What was typed here is gone from this computer then.");
    question.accept = tr("Discard");
    question.tone = Tone::Alarm;
    m_asker.ask(question).then(this, [this](const Result<Answer> &answer) {
        if (!answer || *answer != Answer::Accept)
            return;
        m_isOver = true;
        m_parts.outbox.discard(m_draft.id);
        close();
    });
}

void VisitEditor::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_siteRow, m_typeRow, m_scheduledRow, m_completedRow, m_discard, m_save})
        widget->setEnabled(!busy);
    m_notes->setReadOnly(busy);
    if (busy)
        m_state->setText(tr("Writing it down…"));
    else
        showDraftState();
}

} // namespace switchyard
