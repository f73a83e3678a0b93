// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityinspector.h"

#include "accessiblename.h"
#include "asker.h"
#include "icons.h"
#include "metrics.h"
#include "notice.h"
#include "statestore.h"
#include "stateview.h"
#include "variants.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

EntityInspector::EntityInspector(const InspectorParts &parts, std::unique_ptr<EntityEditing> editing,
                                 InspectorWords words, IconName icon, QWidget *parent)
    : InspectorPane(parent), m_parts(parts), m_editing(std::move(editing)), m_words(std::move(words))
{
    setNames(this, m_words.name);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(metrics::pageMargin, metrics::step * 3, metrics::pageMargin, metrics::step * 3);
    m_stack = new QStackedWidget;
    whole->addWidget(m_stack);

    m_shown = new QWidget;
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    m_headingLine = new QHBoxLayout;
    m_name = new QLabel;
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    setTextRank(m_name, TextRank::Heading);
    m_idLabel = new QLabel;
    m_idLabel->setTextFormat(Qt::PlainText);
    m_idLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setInk(m_idLabel, InkRole::Muted);
    m_edit = new QPushButton(m_words.edit);
    setNames(m_edit, m_words.edit);
    m_headingLine->addWidget(m_name, 1);
    m_headingLine->addWidget(m_idLabel);
    m_headingLine->addWidget(m_edit);
    column->addLayout(m_headingLine);
    m_gone = new Notice;
    column->addWidget(m_gone);
    m_tabs = new QTabWidget;
    setNames(m_tabs, m_words.tabs);
    m_tabs->setDocumentMode(true);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(m_shown);
    m_nothing = new StateView(m_shown);
    m_nothing->setIcon(icon);
}

void EntityInspector::layOut(const std::vector<std::pair<QWidget *, QString>> &tabs, std::vector<FormField> fields,
                             FormWords words)
{
    for (const auto &[widget, title] : tabs)
        m_tabs->addTab(widget, title);
    m_form = new EntityForm(*m_editing, std::move(fields), std::move(words));
    m_stack->addWidget(m_form);
    connect(m_edit, &QPushButton::clicked, this, &EntityInspector::beginEdit);
    connect(m_editing.get(), &EntityEditing::saved, this, [this](const QByteArray &id) {
        closeForm();
        Q_EMIT saved(id);
    });
    connect(m_form, &EntityForm::cancelRequested, this, [this] { leaveForm([] {}); });
    connect(&m_parts.store, &EntityStore::changed, this, [this](const FleetChange &change) {
        const qsizetype row = m_parts.store.rowOf(m_id);
        if (std::find(change.rows.begin(), change.rows.end(), row) != change.rows.end()) {
            showHeading();
            rowChanged();
        }
    });
    reload();
}

void EntityInspector::addHeadingWidget(QWidget *widget)
{
    m_headingLine->insertWidget(m_headingLine->indexOf(m_edit), widget);
}

void EntityInspector::showEntity(const QByteArray &id)
{
    if (id == m_id && !m_id.isEmpty() && m_stack->currentWidget() == m_shown)
        return;
    const EntityEditing &editing = *m_editing;
    if (m_stack->currentWidget() == m_form && editing.state() != EntityEditing::State::Closed) {
        if (m_asking || (!editing.isNew() && id == editing.id()))
            return;
        leaveForm([this, id] { showEntity(id); });
        return;
    }
    m_id = id;
    reload();
}

void EntityInspector::reload()
{
    load();
    showHeading();
    if (m_id.isEmpty())
        m_nothing->show(StateView::State::Empty, m_words.noneTitle, m_words.noneText);
    else
        m_nothing->showContent();
    fetchDetails();
}

void EntityInspector::fetchDetails()
{
    if (!m_id.isEmpty())
        m_parts.sync.fetchNow(m_id);
}

void EntityInspector::refresh()
{
    fetchDetails();
}

void EntityInspector::showHeading()
{
    const qsizetype row = m_parts.store.rowOf(m_id);
    const QString id = QString::fromUtf8(m_id);
    const QString heading = headingOf(row);
    m_edit->setEnabled(row >= 0);
    m_name->setText(heading.isEmpty() ? id : heading);
    m_idLabel->setText(heading.isEmpty() || heading.contains(id) ? QString() : id);
    switch (row < 0 ? RowState::Listed : m_parts.store.columns().state[row]) {
    case RowState::Gone: m_gone->tell(Tone::Warn, m_words.gone, tr("What is shown is what was known of it.")); break;
    case RowState::NotFound: m_gone->tell(Tone::Warn, m_words.notFound); break;
    case RowState::Forbidden: m_gone->tell(Tone::Warn, m_words.forbidden); break;
    case RowState::Failed:
        m_gone->tell(Tone::Alarm, tr("The details could not be read"), tr("Press F5 to try again."));
        break;
    default: m_gone->clear();
    }
}

void EntityInspector::beginEdit()
{
    const bool isBeingEdited = m_stack->currentWidget() == m_form && !m_editing->isNew() && m_editing->id() == m_id
        && m_editing->state() != EntityEditing::State::Closed;
    if (m_id.isEmpty() || m_parts.store.rowOf(m_id) < 0 || isBeingEdited)
        return;
    leaveForm([this] {
        m_editing->edit(m_id);
        m_stack->setCurrentWidget(m_form);
        m_form->focusFirstField();
    });
}

void EntityInspector::beginCreate()
{
    begin(&EntityEditing::create);
}

void EntityInspector::beginCreateOrReplace()
{
    begin(&EntityEditing::createOrReplace);
}

void EntityInspector::begin(void (EntityEditing::*how)())
{
    leaveForm([this, how] {
        (m_editing.get()->*how)();
        m_stack->setCurrentWidget(m_form);
        m_nothing->showContent();
        m_form->focusFirstField();
    });
}

bool EntityInspector::hasUnsavedText() const
{
    const EntityEditing &editing = *m_editing;
    return editing.state() != EntityEditing::State::Closed && (editing.isDirty() || editing.isBusy());
}

void EntityInspector::leaveForm(std::function<void()> then)
{
    if (!hasUnsavedText()) {
        closeForm();
        then();
        return;
    }
    if (m_editing->isBusy() || m_asking)
        return; // a write is under way: its outcome is shown first
    m_asking = true;
    Question question;
    question.title = tr("Unsaved changes");
    question.text = tr("Discard what you typed?");
    question.detail = tr("Nothing of it has been sent.");
    question.accept = tr("Discard");
    question.cancel = tr("Keep editing");
    question.tone = Tone::Warn;
    m_parts.asker.ask(question).then(this, [this, then = std::move(then)](const Result<Answer> &answer) {
        m_asking = false;
        if (answer && *answer == Answer::Accept) {
            closeForm();
            then();
        } else {
            Q_EMIT stayed(m_editing->isNew() ? m_id : m_editing->id());
        }
    });
}

void EntityInspector::closeForm()
{
    m_editing->close();
    m_stack->setCurrentWidget(m_shown);
    if (m_id.isEmpty())
        reload();
}

void EntityInspector::saveState(StateStore &store) const
{
    store.setValue(u"tab"_s, m_tabs->currentIndex());
}

void EntityInspector::restoreState(const StateSource &store)
{
    m_tabs->setCurrentIndex(store.value(u"tab"_s, 0).toInt());
}

} // namespace switchyard
