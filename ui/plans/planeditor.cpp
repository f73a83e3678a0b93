// SPDX-License-Identifier: GPL-3.0-or-later
#include "planeditor.h"

#include "accessiblename.h"
#include "card.h"
#include "celldelegates.h"
#include "dialogasker.h"
#include "notice.h"
#include "odddays.h"
#include "planblockform.h"
#include "plangrid.h"
#include "planmodel.h"
#include "plantext.h"
#include "plantimeline.h"
#include "tableview.h"
#include "unittext.h"
#include "variants.h"
#include "zonetime.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

PlanTask taskOf(const PlanSubject &subject, const QTimeZone &zone)
{
    return {subject.plan, subject.bounds, subject.dialect, zone};
}

} // namespace

PlanEditor::PlanEditor(const PlanSubject &subject, Clock &clock, Asker *asker, QWidget *parent)
    : QDialog(parent), m_subject(subject), m_ownAsker(asker ? nullptr : std::make_unique<DialogAsker>(this)),
      m_asker(asker ? *asker : *m_ownAsker), m_notice(new Notice), m_caption(new QLabel), m_status(new QLabel),
      m_snap(new QComboBox), m_zone(new QComboBox), m_add(makeButton(tr("Add block"))),
      m_remove(makeButton(tr("Remove block"))), m_undo(makeButton(tr("Undo"))), m_redo(makeButton(tr("Redo"))),
      m_copy(makeButton(tr("Copy plan"))), m_paste(makeButton(tr("Paste plan"))), m_review(makeButton(tr("Review"))),
      m_cancel(makeButton(tr("Cancel")))
{
    setWindowTitle(tr("Edit plan"));
    setObjectName(u"planEditor"_s);
    setVariant(this, Variant::Surface);
    setWindowModality(Qt::WindowModal);
    m_zones.siteName = subject.siteZone;
    m_editing = std::make_unique<PlanEditing>(taskOf(subject, m_zones.of(ShownZone::Site)), clock);
    m_model = std::make_unique<PlanModel>(*m_editing);
    m_timeline = new PlanTimeline(m_editing.get());
    m_form = new PlanBlockForm(*m_editing);
    m_table = new TableView(tr("Plan blocks"));
    layOut();
    addActions();
    connect(m_editing.get(), &PlanEditing::changed, this, &PlanEditor::take);
    connect(m_editing.get(), &PlanEditing::currentChanged, this, &PlanEditor::take);
    connect(m_editing.get(), &PlanEditing::timePassed, this, &PlanEditor::showCaption);
    connect(m_timeline, &PlanTimeline::viewChanged, this, &PlanEditor::showCaption);
    connect(m_timeline, &PlanTimeline::blockOpened, m_form, &PlanBlockForm::focusFirst);
    take();
    m_timeline->setFocus();
}

PlanEditor::~PlanEditor()
{
    // The views are children and go after what they show.
    m_table->setModel(nullptr);
    delete m_timeline;
    delete m_form;
}

QPushButton *PlanEditor::makeButton(const QString &name)
{
    auto *button = new QPushButton(name);
    setNames(button, name);
    button->setAutoDefault(false); // Return belongs to the fields and to the timeline
    return button;
}

void PlanEditor::layOut()
{
    auto *heading = new QLabel(tr("Edit plan"));
    heading->setTextFormat(Qt::PlainText);
    setTextRank(heading, TextRank::Heading);
    auto *subject = new QLabel(m_subject.title);
    subject->setTextFormat(Qt::PlainText);
    subject->setAccessibleDescription(tr("Planned for"));
    setInk(subject, InkRole::Muted);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(heading, 0, Qt::AlignBaseline);
    top->addWidget(subject, 1, Qt::AlignBaseline);
    addChoices(*top);

    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_caption->setObjectName(u"planCaption"_s);
    m_caption->setAccessibleDescription(tr("About the timeline"));
    setTextRank(m_caption, TextRank::Small);
    setInk(m_caption, InkRole::Muted);

    m_table->setModel(m_model.get());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new TextDelegate(m_table));
    for (const int column : {int(PlanModel::Length), int(PlanModel::PowerLimit)})
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
    for (int column = 0; column < PlanModel::ColumnCount; ++column)
        m_table->setSortable(column, false); // the order of time is the order
    m_table->setColumnWidths({140, 140, 92, 110, 104, 300});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(124);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { m_editing->setCurrent(m_model->idAt(index.row())); });
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &PlanEditor::selectInTable);

    m_notice->setDismissable(true);
    auto *timeline = new QWidget;
    auto *drawn = new QVBoxLayout(timeline);
    drawn->setContentsMargins(4, 4, 4, 4);
    drawn->addWidget(m_timeline);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addLayout(top);
    column->addLayout(makeTools());
    column->addWidget(m_notice);
    column->addWidget(cardAround(timeline));
    column->addWidget(m_caption);
    column->addWidget(cardAround(m_form));
    column->addWidget(cardAround(m_table), 1);
    column->addLayout(makeFooter());
    resize(1040, 680);
}

void PlanEditor::addChoices(QBoxLayout &row)
{
    for (const int minutes : plangrid::offered)
        m_snap->addItem(unittext::duration(std::chrono::minutes(minutes), QLocale()), minutes);
    m_snap->setCurrentIndex(m_snap->findData(m_editing->grid()));
    for (const ShownZone zone : {ShownZone::Site, ShownZone::Utc, ShownZone::Desk})
        m_zone->addItem(m_zones.title(zone), int(zone));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_snap, &QComboBox::activated, this, [this] { m_editing->setGrid(m_snap->currentData().toInt()); });
    connect(m_zone, &QComboBox::activated, this, [this] { setZone(ShownZone(m_zone->currentData().toInt())); });
    const auto addCombo = [&row](QComboBox *combo, const QString &name) {
        QLabel *label = labelFor(combo, name);
        setInk(label, InkRole::Muted);
        row.addWidget(label);
        row.addWidget(combo);
    };
    addCombo(m_snap, tr("Snap"));
    row.addSpacing(8);
    addCombo(m_zone, tr("Time zone"));
}

QBoxLayout *PlanEditor::makeTools()
{
    connect(m_add, &QPushButton::clicked, this, [this] { m_editing->addBlock(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_editing->removeBlock(m_editing->current()); });
    connect(m_undo, &QPushButton::clicked, m_editing.get(), &PlanEditing::undo);
    connect(m_redo, &QPushButton::clicked, m_editing.get(), &PlanEditing::redo);
    connect(m_copy, &QPushButton::clicked, this, &PlanEditor::copyPlan);
    connect(m_paste, &QPushButton::clicked, this, &PlanEditor::pastePlan);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    for (QPushButton *button : {m_add, m_remove})
        tools->addWidget(button);
    tools->addSpacing(8);
    for (QPushButton *button : {m_undo, m_redo})
        tools->addWidget(button);
    tools->addSpacing(8);
    for (QPushButton *button : {m_copy, m_paste})
        tools->addWidget(button);
    tools->addStretch();
    return tools;
}

QBoxLayout *PlanEditor::makeFooter()
{
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setObjectName(u"planStatus"_s);
    m_status->setAccessibleDescription(tr("Plan status"));
    setVariant(m_review, Variant::Primary);
    connect(m_cancel, &QPushButton::clicked, this, &PlanEditor::reject);
    connect(m_review, &QPushButton::clicked, this, &PlanEditor::submit);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(8);
    footer->addWidget(m_status, 1);
    footer->addWidget(m_cancel);
    footer->addWidget(m_review);
    return footer;
}

//! Wherever the keyboard is in the dialog, but not in a field that has an undo of its own.
void PlanEditor::addActions()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(QKeySequence::Undo, [this] { m_editing->undo(); });
    // Where Qt's own redo is Ctrl+Y, both work.
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_editing->redo(); });
    if (QKeySequence(QKeySequence::Redo) != QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z))
        add(QKeySequence::Redo, [this] { m_editing->redo(); });
    add(Qt::CTRL | Qt::Key_Return, [this] { submit(); });
}

void PlanEditor::setZone(ShownZone zone)
{
    m_editing->setZone(m_zones.of(zone));
    showCaption();
}

void PlanEditor::take()
{
    const int blocking = m_editing->blockingCount();
    const QString whyNot = m_editing->whyNot();
    m_remove->setEnabled(m_editing->current() != 0);
    m_undo->setEnabled(m_editing->canUndo());
    m_redo->setEnabled(m_editing->canRedo());
    m_undo->setToolTip(m_editing->undoText());
    m_redo->setToolTip(m_editing->redoText());
    m_undo->setAccessibleDescription(m_editing->undoText());
    m_redo->setAccessibleDescription(m_editing->redoText());
    m_copy->setEnabled(!m_editing->draft().isEmpty());
    m_review->setEnabled(whyNot.isEmpty() && !m_editing->isDragging());
    const int blocks = int(m_editing->draft().blocks().size());
    m_status->setText(
        !whyNot.isEmpty()
            ? whyNot
            : tr("%n blocks, %1", nullptr, blocks).arg(planSpanText(m_editing->draft().whole(), m_editing->zone())));
    setInk(m_status, blocking > 0 ? InkRole::Alarm : InkRole::Muted);
    selectInTable();
    showCaption();
}

void PlanEditor::selectInTable()
{
    const int row = m_model->rowOf(m_editing->current());
    if (row == m_table->currentIndex().row())
        return;
    if (row < 0) {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        m_table->viewport()->update();
        return;
    }
    m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
}

void PlanEditor::showCaption()
{
    const QTimeZone &zone = m_editing->zone();
    const zonetime::WallTime now = zonetime::wallTime(m_editing->now().ms, zone);
    QStringList parts{
        tr("Times in %1, now %2.", "zone, time").arg(QString::fromUtf8(zone.id()), now.time.toString(u"HH:mm"_s))};
    if (ShownZone(m_zone->currentData().toInt()) == ShownZone::Site && !m_zones.siteIsKnown())
        parts << (m_zones.siteName.isEmpty()
                      ? tr("The site names no time zone.")
                      : tr("The site's time zone “%1” is not known.").arg(QString::fromUtf8(m_zones.siteName)));
    for (const OddDay &day : oddDays(m_timeline->view(), zone))
        parts << tr("%1 has %2 hours.")
                     .arg(zonetime::dateText(day.date, QLocale(), zonetime::Year::Left),
                          QLocale().toString(day.hours()));
    if (m_editing->leftOut() > 0)
        parts << tr("%n blocks are over and not sent again.", nullptr, m_editing->leftOut());
    parts << tr("Drag to add, move and resize; hold Ctrl for single minutes.");
    m_caption->setText(parts.join(u' '));
}

void PlanEditor::copyPlan()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(plantext::toJson(m_editing->plan())));
    m_notice->tell(Tone::Ok, tr("The plan is on the clipboard."),
                   tr("Paste it into the plan of another device or of a selection."));
}

void PlanEditor::pastePlan()
{
    const auto read = plantext::fromJson(QGuiApplication::clipboard()->text().toUtf8());
    if (!read.plan) {
        m_notice->tell(Tone::Warn, tr("Nothing was pasted."), read.problem);
        return;
    }
    m_editing->fillFrom(*read.plan, tr("Paste plan"));
    tellFilled(int(read.plan->commands.size()));
}

void PlanEditor::fillFrom(const OverlayPlan &plan, const QString &title)
{
    m_editing->fillFrom(plan, tr("Plan of %1").arg(title));
    tellFilled(int(plan.commands.size()));
}

void PlanEditor::tellFilled(int given)
{
    m_timeline->fitView();
    const int taken = int(m_editing->draft().blocks().size());
    const int over = given - taken;
    m_notice->tell(Tone::Ok, tr("%n blocks were taken over.", nullptr, taken),
                   over > 0 ? tr("%n blocks lie in the past and were left out.", nullptr, over) : QString());
}

void PlanEditor::submit()
{
    if (m_editing->isDragging() || !m_editing->whyNot().isEmpty())
        return;
    Q_EMIT submitted(m_editing->plan());
}

void PlanEditor::reject()
{
    if (m_asking)
        return;
    if (!m_editing->isChanged())
        return QDialog::reject();
    Question question;
    question.title = tr("Unsent plan");
    question.text = tr("Discard the changes of this plan?");
    question.detail = tr("Nothing of it has been sent.");
    question.accept = tr("Discard");
    question.cancel = tr("Keep editing");
    question.tone = Tone::Warn;
    m_asking = true;
    m_asker.ask(question).then(this, [this](const Result<Answer> &answer) {
        m_asking = false;
        if (answer && *answer == Answer::Accept)
            QDialog::reject();
    });
}

} // namespace switchyard
