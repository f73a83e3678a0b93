// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityform.h"

#include "accessiblename.h"
#include "explain.h"
#include "formrow.h"
#include "metrics.h"
#include "notice.h"
#include "stateview.h"
#include "variants.h"

#include <QCompleter>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int textLines = 10; // of a field that has lines

QString shown(const QString &text)
{
    return text.isEmpty() ? EntityForm::tr("(empty)") : text;
}

} // namespace

EntityForm::EntityForm(EntityEditing &editing, std::vector<FormField> fields, FormWords words, QWidget *parent)
    : QWidget(parent), m_editing(editing), m_fields(std::move(fields)), m_words(std::move(words))
{
    layOut();
    connect(&editing, &EntityEditing::changed, this, &EntityForm::refresh);
    connect(m_save, &QPushButton::clicked, this, [this] {
        touchAll(true);
        refresh();
        m_editing.save();
    });
    connect(m_cancel, &QPushButton::clicked, this, &EntityForm::cancelRequested);
    connect(m_notice, &Notice::actionTriggered, &editing, [this] {
        if (m_editing.state() == EntityEditing::State::WouldMake)
            m_editing.save();
        else
            m_editing.verify();
    });
    connect(m_state, &StateView::actionTriggered, this, [this] { m_editing.edit(QByteArray(m_editing.id())); });
}

void EntityForm::layOut()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(metrics::gap);
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextRank(m_title, TextRank::Heading);
    whole->addWidget(m_title);
    m_notice = new Notice;
    whole->addWidget(m_notice);

    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, metrics::gap, 0);
    column->setSpacing(metrics::step * 3); // a hint stays closer to its field than to the next name
    m_conflicts = new QWidget;
    m_conflictLines = new QVBoxLayout(m_conflicts);
    m_conflictLines->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_conflicts);
    for (size_t field = 0; field < m_fields.size(); ++field) {
        QWidget *edit = makeEdit(field);
        auto *row = new FormRow(m_fields[field].name, edit, m_fields[field].hint);
        m_lines.push_back({edit, row, false});
        column->addWidget(row);
    }
    column->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(fields);
    for (QWidget *plain : {static_cast<QWidget *>(m_scroll), m_scroll->viewport(), fields})
        setVariant(plain, Variant::Surface);
    whole->addWidget(m_scroll, 1);

    auto *buttons = new QHBoxLayout;
    m_save = new QPushButton(tr("Save"));
    setNames(m_save, tr("Save"));
    setVariant(m_save, Variant::Primary);
    m_cancel = new QPushButton(tr("Cancel"));
    setNames(m_cancel, tr("Cancel"));
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    whole->addLayout(buttons);
    m_state = new StateView(m_scroll);
}

QWidget *EntityForm::makeEdit(size_t field)
{
    if (m_editing.rule(field) == FieldRule::JsonObject) {
        auto *edit = new QPlainTextEdit;
        const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        edit->setFont(fixed);
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(QFontMetrics(fixed).lineSpacing() * textLines);
        connect(edit, &QPlainTextEdit::textChanged, this,
                [this, field, edit] { m_editing.setText(field, edit->toPlainText()); });
        return edit;
    }
    auto *edit = new QLineEdit;
    edit->setMaxLength(2000);
    if (!m_fields[field].proposed.isEmpty()) {
        auto *completer = new QCompleter(m_fields[field].proposed, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
                [this, field](const QString &text) { m_editing.setText(field, text); });
    }
    connect(edit, &QLineEdit::textEdited, this, [this, field](const QString &text) { m_editing.setText(field, text); });
    connect(edit, &QLineEdit::editingFinished, this, [this, field] {
        m_lines[field].touched = true;
        m_lines[field].row->setError(problemText(field));
    });
    return edit;
}

QString EntityForm::problemText(size_t field) const
{
    if (!m_lines[field].touched)
        return {};
    switch (m_editing.problem(field)) {
    case FieldProblem::None: return {};
    case FieldProblem::Missing: return tr("Type an ID; it cannot be changed later.");
    case FieldProblem::NotAnId: return tr("Remove the spaces around it; “.” and “..” cannot be IDs.");
    case FieldProblem::UnknownZone: return tr("Not a known zone. Choose one from the list or leave it empty.");
    case FieldProblem::NotAnObject:
        return tr("Not a JSON object. It looks like {\"name\": \"value\"}; empty for none.");
    }
    return {};
}

void EntityForm::touchAll(bool touched)
{
    for (Line &line : m_lines)
        line.touched = touched;
}

void EntityForm::refreshField(size_t field)
{
    const QString &text = m_editing.draft().text(field);
    const bool readOnly = m_editing.isBusy() || (m_editing.rule(field) == FieldRule::Id && !m_editing.isNew());
    if (auto *edit = qobject_cast<QLineEdit *>(m_lines[field].edit)) {
        if (edit->text() != text)
            edit->setText(text);
        edit->setReadOnly(readOnly);
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(m_lines[field].edit)) {
        if (lines->toPlainText() != text)
            lines->setPlainText(text);
        lines->setReadOnly(readOnly);
    }
    m_lines[field].row->setError(problemText(field));
}

void EntityForm::refresh()
{
    using State = EntityEditing::State;
    const State state = m_editing.state();
    if (state == State::Reading || (state == State::Editing && m_editing.isNew() && !m_editing.isDirty()))
        touchAll(false);
    m_title->setText(m_editing.mayReplace()  ? m_words.replaceTitle
                         : m_editing.isNew() ? m_words.newTitle
                                             : tr("Edit %1").arg(QString::fromUtf8(m_editing.id())));
    for (size_t field = 0; field < m_lines.size(); ++field)
        refreshField(field);
    m_save->setText(m_editing.isBusy()              ? tr("Saving…")
                        : state == State::Conflict  ? tr("Save merged")
                        : state == State::WouldMake ? m_words.make
                                                    : tr("Save"));
    m_save->setEnabled(m_editing.canSave());
    m_cancel->setEnabled(!m_editing.isBusy());
    if (state == State::Reading)
        m_state->show(StateView::State::Loading, m_words.reading);
    else if (state == State::ReadFailed)
        m_state->show(explain(m_editing.error()), tr("Try again"));
    else
        m_state->showContent();
    showNotice();
    showConflicts();
}

void EntityForm::showNotice()
{
    using State = EntityEditing::State;
    switch (m_editing.state()) {
    case State::Refused: m_notice->tell(explain(m_editing.error())); break;
    case State::Unclear:
        m_notice->tell(Tone::Alarm, m_words.unclear,
                       tr("The answer was lost, and the server cannot be read now. Nothing is sent again; ask once the "
                          "connection is back."),
                       tr("Ask again"));
        break;
    case State::Verifying: m_notice->tell(Tone::Warn, tr("The answer was lost. Reading what the server has…")); break;
    case State::WouldMake:
        m_notice->tell(Tone::Warn, m_words.wouldMake,
                       tr("Check the ID: a mistyped one makes something that nobody can delete."), m_words.make);
        break;
    case State::Conflict: {
        const FieldMerge &merge = m_editing.merge();
        m_notice->tell(Tone::Warn, m_editing.existedAlready() ? m_words.existsAlready : m_words.changedMeanwhile,
                       !merge.conflicts.empty() ? tr("Choose for each field below which text to keep, then save.")
                           : m_editing.isDirty()
                           ? tr("The changes do not touch yours and are merged below. Look them over, then save.")
                           : tr("It has all that you typed: there is nothing to save."));
        break;
    }
    default: m_notice->clear();
    }
}

void EntityForm::addStatement(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_conflictLines->addWidget(label);
}

void EntityForm::showConflicts()
{
    while (QLayoutItem *item = m_conflictLines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const bool conflict = m_editing.state() == EntityEditing::State::Conflict;
    m_conflicts->setVisible(conflict);
    if (!conflict)
        return;
    for (const FieldConflict &one : m_editing.merge().conflicts) {
        const QString &name = m_fields[one.field].name;
        addStatement(m_editing.existedAlready()
                         ? tr("%1: is “%2” on the server, yours is “%3”").arg(name, shown(one.theirs), shown(one.mine))
                         : tr("%1: was “%2”, is now “%3” on the server, yours is “%4”")
                               .arg(name, shown(one.base), shown(one.theirs), shown(one.mine)));
        auto *choice = new QWidget;
        auto *line = new QHBoxLayout(choice);
        line->setContentsMargins(0, 0, 0, metrics::gap);
        for (const bool mine : {true, false}) {
            auto *button = new QPushButton(mine ? tr("Keep mine") : tr("Take the server's"));
            setNames(button, (mine ? tr("Keep mine: %1") : tr("Take the server's: %1")).arg(name));
            connect(button, &QPushButton::clicked, &m_editing,
                    [this, field = one.field, mine] { m_editing.resolve(field, mine); });
            line->addWidget(button);
        }
        line->addStretch();
        m_conflictLines->addWidget(choice);
    }
    if (m_editing.existedAlready()) {
        addStatement(tr("Fields that you left empty stay as they are on the server."));
        return;
    }
    for (const size_t field : m_editing.merge().changedThere)
        addStatement(
            tr("%1 was changed on the server to “%2”").arg(m_fields[field].name, shown(m_editing.draft().text(field))));
}

void EntityForm::focusFirstField()
{
    m_lines[m_editing.isNew() ? 0 : 1].edit->setFocus(Qt::OtherFocusReason);
}

} // namespace switchyard
