// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteform.h"

#include "accessiblename.h"
#include "explain.h"
#include "formrow.h"
#include "metrics.h"
#include "notice.h"
#include "stateview.h"
#include "variants.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

QString fieldName(SiteField field)
{
    switch (field) {
    case SiteField::SiteId: return SiteForm::tr("Site ID");
    case SiteField::Name: return SiteForm::tr("Name");
    case SiteField::TimeZone: return SiteForm::tr("Time zone");
    case SiteField::Country: return SiteForm::tr("Country");
    case SiteField::Region: return SiteForm::tr("Region");
    case SiteField::City: return SiteForm::tr("City");
    case SiteField::PostalCode: return SiteForm::tr("Postal code");
    case SiteField::AddressLine: return SiteForm::tr("Address line");
    }
    return {};
}

QCompleter *zoneCompleter(QObject *parent)
{
    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zones.append(QString::fromLatin1(id));
    auto *completer = new QCompleter(zones, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    return completer;
}

QString shown(const QString &text)
{
    return text.isEmpty() ? SiteForm::tr("(empty)") : text;
}

} // namespace

SiteForm::SiteForm(SiteEditing &editing, QWidget *parent) : QWidget(parent), m_editing(editing)
{
    layOut();
    connect(&editing, &SiteEditing::changed, this, &SiteForm::refresh);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_touched.fill(true);
        refresh();
        m_editing.save();
    });
    connect(m_cancel, &QPushButton::clicked, this, &SiteForm::cancelRequested);
    connect(m_notice, &Notice::actionTriggered, &editing, &SiteEditing::verify);
    connect(m_state, &StateView::actionTriggered, this, [this] { m_editing.edit(m_editing.siteId()); });
}

void SiteForm::layOut()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(metrics::gap);
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    setTextRank(m_title, TextRank::Heading);
    whole->addWidget(m_title);
    m_notice = new Notice;
    whole->addWidget(m_notice);

    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, metrics::gap, 0);
    column->setSpacing(metrics::gap);
    m_conflicts = new QWidget;
    m_conflictLines = new QVBoxLayout(m_conflicts);
    m_conflictLines->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_conflicts);
    for (const SiteField field : siteFields) {
        auto *edit = new QLineEdit;
        edit->setMaxLength(2000);
        if (field == SiteField::TimeZone)
            edit->setCompleter(zoneCompleter(edit));
        const QString hint = field == SiteField::TimeZone ? tr("IANA name, such as Europe/London") : QString();
        auto *row = new FormRow(fieldName(field), edit, hint);
        m_edits[size_t(field)] = edit;
        m_rows[size_t(field)] = row;
        column->addWidget(row);
        connect(edit, &QLineEdit::textEdited, this,
                [this, field](const QString &text) { m_editing.setText(field, text); });
        connect(edit, &QLineEdit::editingFinished, this, [this, field] {
            m_touched[size_t(field)] = true;
            m_rows[size_t(field)]->setError(problemText(field));
        });
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

QString SiteForm::problemText(SiteField field) const
{
    if (!m_touched[size_t(field)])
        return {};
    switch (m_editing.draft().problem(field)) {
    case SiteDraft::Problem::None: return {};
    case SiteDraft::Problem::Missing: return tr("Type an ID; it cannot be changed later.");
    case SiteDraft::Problem::NotAnId: return tr("Remove the spaces around it; “.” and “..” cannot be IDs.");
    case SiteDraft::Problem::UnknownZone: return tr("Not a known zone. Choose one from the list or leave it empty.");
    }
    return {};
}

void SiteForm::refresh()
{
    using State = SiteEditing::State;
    const State state = m_editing.state();
    if (state == State::Reading || (state == State::Editing && m_editing.isNew() && !m_editing.isDirty()))
        m_touched.fill(false);
    m_title->setText(m_editing.isNew() ? tr("New site") : tr("Edit %1").arg(m_editing.siteId().text()));
    for (const SiteField field : siteFields) {
        QLineEdit *edit = m_edits[size_t(field)];
        if (edit->text() != m_editing.draft().text(field))
            edit->setText(m_editing.draft().text(field));
        edit->setReadOnly(m_editing.isBusy() || (field == SiteField::SiteId && !m_editing.isNew()));
        m_rows[size_t(field)]->setError(problemText(field));
    }
    m_save->setText(m_editing.isBusy() ? tr("Saving…") : state == State::Conflict ? tr("Save merged") : tr("Save"));
    const bool canSave = (state == State::Editing || state == State::Refused || state == State::Conflict)
        && m_editing.isDirty() && m_editing.merge().conflicts.empty();
    m_save->setEnabled(canSave);
    m_cancel->setEnabled(!m_editing.isBusy());
    if (state == State::Reading)
        m_state->show(StateView::State::Loading, tr("Reading the newest copy of this site"));
    else if (state == State::ReadFailed)
        m_state->show(explain(m_editing.error()), tr("Try again"));
    else
        m_state->showContent();
    showNotice();
    showConflicts();
}

void SiteForm::showNotice()
{
    using State = SiteEditing::State;
    switch (m_editing.state()) {
    case State::Refused: m_notice->tell(explain(m_editing.error())); break;
    case State::Unclear:
        m_notice->tell(Tone::Alarm, tr("Nobody knows yet whether the site was saved"),
                       tr("The answer was lost, and the site cannot be read now. Nothing is sent again; ask once the "
                          "connection is back."),
                       tr("Ask again"));
        break;
    case State::Verifying: m_notice->tell(Tone::Warn, tr("The answer was lost. Reading what the server has…")); break;
    case State::Conflict:
        m_notice->tell(Tone::Warn, tr("The site was changed elsewhere while you were editing"),
                       m_editing.merge().conflicts.empty()
                           ? tr("The changes do not touch yours and are merged below. Look them over, then save.")
                           : tr("Choose for each field below which text to keep, then save."));
        break;
    default: m_notice->clear();
    }
}

void SiteForm::showConflicts()
{
    while (QLayoutItem *item = m_conflictLines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const bool conflict = m_editing.state() == SiteEditing::State::Conflict;
    m_conflicts->setVisible(conflict);
    if (!conflict)
        return;
    for (const SiteConflict &one : m_editing.merge().conflicts) {
        auto *text = new QLabel(tr("%1: was “%2”, is now “%3” on the server, yours is “%4”")
                                    .arg(fieldName(one.field), shown(one.base), shown(one.theirs), shown(one.mine)));
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        m_conflictLines->addWidget(text);
        auto *choice = new QWidget;
        auto *line = new QHBoxLayout(choice);
        line->setContentsMargins(0, 0, 0, metrics::gap);
        for (const bool mine : {true, false}) {
            auto *button = new QPushButton(mine ? tr("Keep mine") : tr("Take the server's"));
            setNames(button, (mine ? tr("Keep mine: %1") : tr("Take the server's: %1")).arg(fieldName(one.field)));
            connect(button, &QPushButton::clicked, &m_editing,
                    [this, field = one.field, mine] { m_editing.resolve(field, mine); });
            line->addWidget(button);
        }
        line->addStretch();
        m_conflictLines->addWidget(choice);
    }
    for (const SiteField field : m_editing.merge().changedThere) {
        auto *text = new QLabel(
            tr("%1 was changed on the server to “%2”").arg(fieldName(field), shown(m_editing.draft().text(field))));
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        m_conflictLines->addWidget(text);
    }
}

void SiteForm::focusFirstField()
{
    m_edits[size_t(m_editing.isNew() ? SiteField::SiteId : SiteField::Name)]->setFocus(Qt::OtherFocusReason);
}

} // namespace switchyard
