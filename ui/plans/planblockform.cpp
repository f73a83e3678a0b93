// SPDX-License-Identifier: GPL-3.0-or-later
#include "planblockform.h"

#include "formrow.h"
#include "planediting.h"
#include "plantablemodel.h"
#include "powerlimitedit.h"
#include "unittext.h"
#include "variants.h"
#include "zonedtimeedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr int fieldWidth = 168;

} // namespace

PlanBlockForm::PlanBlockForm(PlanEditing &editing, QWidget *parent)
    : QWidget(parent), m_editing(editing), m_title(new QLabel), m_fields(new QWidget), m_start(new ZonedTimeEdit),
      m_end(new ZonedTimeEdit), m_action(new QComboBox), m_limit(new PowerLimitEdit),
      m_startRow(new FormRow(tr("Start"), m_start)), m_endRow(new FormRow(tr("End"), m_end)),
      m_actionRow(new FormRow(tr("Action"), m_action)), m_limitRow(new FormRow(tr("Power limit"), m_limit))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"selectedBlock"_s);
    m_title->setAccessibleDescription(tr("Selected block"));
    setTextRank(m_title, TextRank::Strong);
    for (const auto &[action, name] : EnumNames<PlanAction>::names)
        m_action->addItem(planActionText(action), int(action));
    // Fields of nothing are not there, and the table stays where it is.
    QSizePolicy kept = m_fields->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_fields->setSizePolicy(kept);
    auto *fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    for (FormRow *row : {m_startRow, m_endRow, m_actionRow, m_limitRow}) {
        row->field()->setMinimumWidth(fieldWidth);
        fields->addWidget(row, 1, Qt::AlignTop);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_fields);
    connect(m_start, &ZonedTimeEdit::instantEdited, this, [this](qint64 ms) { setSpan(true, ms); });
    connect(m_end, &ZonedTimeEdit::instantEdited, this, [this](qint64 ms) { setSpan(false, ms); });
    connect(m_action, &QComboBox::activated, this,
            [this] { m_editing.setAction(m_editing.current(), PlanAction(m_action->currentData().toInt())); });
    connect(m_limit, &PowerLimitEdit::limitEdited, this,
            [this](std::optional<double> power_W) { m_editing.setPowerLimit(m_editing.current(), power_W); });
    connect(&editing, &PlanEditing::changed, this, &PlanBlockForm::take);
    connect(&editing, &PlanEditing::currentChanged, this, &PlanBlockForm::take);
    take();
}

void PlanBlockForm::focusFirst()
{
    m_start->setFocus(Qt::ShortcutFocusReason);
    m_start->setSelectedSection(QDateTimeEdit::HourSection);
}

void PlanBlockForm::setSpan(bool isStart, qint64 ms)
{
    const PlanBlock *block = m_editing.draft().find(m_editing.current());
    if (!block)
        return;
    // A time that is missing becomes the other one: there is something to see, and it is told to be empty.
    const Span span = block->span().value_or(Span{ms, ms});
    m_editing.setSpan(block->id, isStart ? Span{ms, span.end_ms} : Span{span.start_ms, ms},
                      (isStart ? u"start%1"_s : u"end%1"_s).arg(block->id));
}

void PlanBlockForm::take()
{
    const PlanDraft &draft = m_editing.draft();
    const PlanBlock *block = draft.find(m_editing.current());
    m_fields->setVisible(block != nullptr);
    for (ZonedTimeEdit *edit : {m_start, m_end}) {
        edit->setZone(m_editing.zone());
        edit->setMinuteStep(m_editing.grid());
    }
    m_title->setText(block ? tr("Block %1 of %2").arg(draft.indexOf(block->id) + 1).arg(draft.blocks().size())
                         : draft.isEmpty() ? tr("No block yet: drag on the timeline, or use “Add block”.")
                                           : tr("No block selected"));
    if (block) {
        m_start->setInstant(block->command.start.value_or(m_editing.now()).ms);
        m_end->setInstant(block->command.end.value_or(m_editing.now()).ms);
        const auto &action = block->command.action;
        const QSignalBlocker quiet(m_action);
        m_action->setPlaceholderText(action ? action->text() : tr("Choose"));
        m_action->setCurrentIndex(action && action->isKnown() ? m_action->findData(int(action->value())) : -1);
        m_limit->setLimit(block->command.powerLimit_W);
    }
    m_limitRow->setHint(limitHint(block ? block->id : 0));
    showProblems(block ? block->id : 0);
}

QString PlanBlockForm::limitHint(int id) const
{
    const PlanBlock *block = m_editing.draft().find(id);
    if (!block || !block->command.action)
        return {};
    if (const auto bound = m_editing.bounds().of(block->command.action))
        return tr("The device can do %1.").arg(unittext::power(*bound, QLocale()));
    const auto &action = *block->command.action;
    return action.is(PlanAction::Charge) || action.is(PlanAction::Discharge)
        ? tr("What the device can do is not known.")
        : QString();
}

void PlanBlockForm::showProblems(int id)
{
    QStringList start;
    QStringList end;
    QStringList action;
    QStringList limit;
    QString endHint;
    const PlanBlock *block = m_editing.draft().find(id);
    for (const PlanProblem &problem : m_editing.problemsOf(id)) {
        switch (problem.kind) {
        case PlanProblem::Kind::Empty: end << problem.text; break;
        case PlanProblem::Kind::Overlap: {
            // Beside the end that would have to move.
            const PlanBlock *other = m_editing.draft().find(problem.other);
            const bool isLater = other && block && other->command.start < block->command.start;
            (isLater ? start : end) << problem.text;
            break;
        }
        case PlanProblem::Kind::NoTimes:
        case PlanProblem::Kind::Past: start << problem.text; break;
        case PlanProblem::Kind::NoAction:
        case PlanProblem::Kind::UnknownAction: action << problem.text; break;
        case PlanProblem::Kind::NoLimit:
        case PlanProblem::Kind::NotANumber:
        case PlanProblem::Kind::NegativeLimit:
        case PlanProblem::Kind::AboveBound: limit << problem.text; break;
        case PlanProblem::Kind::Gap: endHint = problem.text; break;
        }
    }
    const auto span = block ? block->span() : std::nullopt;
    if (span && !span->isEmpty() && endHint.isEmpty())
        endHint = tr("%1 long").arg(unittext::duration(std::chrono::milliseconds(span->length_ms()), QLocale()));
    m_endRow->setHint(endHint);
    m_startRow->setError(start.join(u'\n'));
    m_endRow->setError(end.join(u'\n'));
    m_actionRow->setError(action.join(u'\n'));
    m_limitRow->setError(limit.join(u'\n'));
}

} // namespace switchyard
