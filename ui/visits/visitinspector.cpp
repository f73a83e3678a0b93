// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitinspector.h"

#include "accessiblename.h"
#include "badge.h"
#include "commandwords.h"
#include "factgrid.h"
#include "flowlayout.h"
#include "icons.h"
#include "metrics.h"
#include "notice.h"
#include "stateview.h"
#include "variants.h"
#include "visitwords.h"
#include "zonetime.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(VisitTransfer transfer)
{
    switch (transfer) {
    case VisitTransfer::Waiting:
    case VisitTransfer::Sending: return Tone::Accent;
    case VisitTransfer::Refused: return Tone::Alarm;
    case VisitTransfer::Unclear: return Tone::Warn;
    case VisitTransfer::Sent:
    case VisitTransfer::Draft: break;
    }
    return Tone::Muted;
}

} // namespace

VisitInspector::VisitInspector(const VisitParts &parts, QWidget *parent)
    : InspectorPane(parent), m_parts(parts), m_stack(new QStackedWidget), m_shown(new QWidget), m_title(new QLabel),
      m_place(new QLabel), m_badge(new Badge), m_notice(new Notice), m_facts(new FactGrid),
      m_openSite(new QPushButton(tr("Open site"))), m_notes(new QPlainTextEdit)
{
    setNames(this, tr("Visit inspector"));
    layOut();
    connect(&parts.visits, &EntityStore::changed, this, [this](const FleetChange &change) {
        if (std::find(change.rows.begin(), change.rows.end(), row()) != change.rows.end())
            show();
    });
    connect(&parts.outbox, &VisitOutbox::changed, this, &VisitInspector::show);
    connect(m_openSite, &QPushButton::clicked, this, [this] { Q_EMIT siteRequested(siteId()); });
    show();
}

void VisitInspector::layOut()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(metrics::pageMargin, metrics::step * 3, metrics::pageMargin, metrics::step * 3);
    whole->addWidget(m_stack);
    m_stack->addWidget(m_shown);
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    m_notice->setDismissable(false);
    m_site = m_facts->add(tr("Site"));
    m_openSite->setAutoDefault(false);
    setNames(m_openSite, tr("Open site"));
    setVariant(m_openSite, Variant::Link);
    m_type = m_facts->add(tr("Type"));
    m_facts->addBeside(m_type, m_openSite);
    m_state = m_facts->add(tr("State"));
    m_scheduled = m_facts->add(tr("Scheduled"));
    m_completed = m_facts->add(tr("Completed"));
    m_changed = m_facts->add(tr("Written down"));
    m_number = m_facts->add(tr("Visit ID"));
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);
    setNames(m_notes, tr("Notes of the visit"));
    QLabel *notes = labelFor(m_notes, tr("Notes"));
    setTextRank(notes, TextRank::Small);
    setInk(notes, InkRole::Muted);
    column->addWidget(makeHeading());
    column->addWidget(m_notice);
    column->addWidget(m_facts);
    column->addWidget(notes);
    column->addWidget(m_notes, 1);
    column->addWidget(makeButtons());
    m_nothing = new StateView(m_shown);
    m_nothing->setIcon(IconName::Visits);
}

QWidget *VisitInspector::makeHeading()
{
    auto *heading = new QWidget;
    auto *line = new QHBoxLayout(heading);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gap);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    for (QLabel *label : {m_title, m_place}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        names->addWidget(label);
    }
    setTextRank(m_title, TextRank::Heading);
    setInk(m_place, InkRole::Muted);
    m_badge->setAccessibleDescription(tr("Transfer"));
    line->addLayout(names, 1);
    line->addWidget(m_badge, 0, Qt::AlignTop);
    return heading;
}

QWidget *VisitInspector::makeButtons()
{
    auto *bar = new QWidget;
    auto *line = new FlowLayout(metrics::gap, metrics::gap, bar);
    m_edit = addButton(tr("Edit visit"), &VisitInspector::beginEdit);
    m_logPlanned = addButton(tr("Log this visit"), &VisitInspector::logPlanned);
    m_send = addButton(tr("Send this visit"), &VisitInspector::sendOne);
    m_arrived = addButton(tr("The service has it"), &VisitInspector::sayArrived);
    m_lost = addButton(tr("The service does not have it"), &VisitInspector::sayLost);
    m_discard = addButton(tr("Discard visit"), &VisitInspector::wishDiscard);
    setVariant(m_edit, Variant::Primary);
    setVariant(m_logPlanned, Variant::Primary);
    for (QPushButton *button : {m_edit, m_logPlanned, m_send, m_arrived, m_lost, m_discard})
        line->addWidget(button);
    return bar;
}

QPushButton *VisitInspector::addButton(const QString &text, void (VisitInspector::*run)())
{
    auto *button = new QPushButton(text);
    setNames(button, text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void VisitInspector::showEntity(const QByteArray &id)
{
    m_id = id;
    show();
}

QByteArray VisitInspector::siteId() const
{
    return row() < 0 ? QByteArray() : m_parts.visits.columns().column(VisitColumn::Site).at(row()).toByteArray();
}

std::optional<OutboxEntry> VisitInspector::entry() const
{
    if (!VisitStore::isLocal(m_id))
        return {};
    const auto entries = m_parts.outbox.entries();
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [this](const OutboxEntry &each) { return VisitStore::localId(each.id) == m_id; });
    return found == entries.end() ? std::nullopt : std::optional(*found);
}

bool VisitInspector::canEdit() const
{
    const auto mine = entry();
    return mine && m_parts.outbox.edit(mine->id).has_value();
}

bool VisitInspector::canDiscard() const
{
    const auto mine = entry();
    return mine
        && (mine->state == OutboxEntry::State::Draft || mine->state == OutboxEntry::State::Waiting
            || mine->state == OutboxEntry::State::Refused);
}

void VisitInspector::show()
{
    const bool isShown = !m_id.isEmpty() && row() >= 0 && m_parts.visits.columns().state[row()] != RowState::Dismissed;
    if (!isShown) {
        m_nothing->show(StateView::State::Empty, tr("No visit selected"),
                        tr("Choose a visit in the table, log one that took place or plan one to come."));
        Q_EMIT stateChanged();
        return;
    }
    m_nothing->showContent();
    const Visit visit = m_parts.visits.visitAt(row());
    const QTimeZone zone = zoneOfSite(m_parts.sites, siteId());
    const QLocale locale;
    const QString none = u"–"_s;
    const auto timeText = [&](const std::optional<Instant> &at) {
        return at ? zonetime::dateTimeText(at->ms, zone, locale) : none;
    };
    const QString type = visit.type.value_or(QString());
    const QString site = QString::fromUtf8(siteId());
    m_title->setText(type.isEmpty() ? tr("Visit") : type);
    m_place->setText(site.isEmpty() ? tr("No site yet") : nameOfSite(m_parts.sites, siteId()));
    m_site->setText(site.isEmpty() ? none : site);
    m_openSite->setVisible(!site.isEmpty());
    m_type->setText(type.isEmpty() ? none : type);
    const VisitState state = m_parts.visits.stateOf(row());
    const bool isOverdue =
        state == VisitState::Planned && visit.scheduledAt && *visit.scheduledAt < m_parts.clock.now();
    m_state->setText(visitStateText(state, isOverdue));
    m_scheduled->setText(timeText(visit.scheduledAt));
    m_completed->setText(timeText(visit.completedAt));
    const auto mine = entry();
    m_facts->setShown(m_changed, mine.has_value());
    if (mine)
        m_changed->setText(zonetime::dateTimeText(mine->changed_ms, zone, locale));
    const bool isServed = VisitStore::isServed(m_id);
    m_facts->setShown(m_number, isServed);
    m_number->setText(isServed ? QString::fromUtf8(m_id) : QString());
    const QString notes = visit.notes.value_or(QString());
    if (m_notes->toPlainText() != notes)
        m_notes->setPlainText(notes);
    m_notes->setPlaceholderText(tr("No notes"));
    showTransfer(m_parts.visits.transferOf(row()));
    showButtons();
    Q_EMIT stateChanged();
}

void VisitInspector::showTransfer(VisitTransfer transfer)
{
    m_badge->tell(toneOf(transfer), visitTransferText(transfer));
    const auto mine = entry();
    const QString why = mine ? CommandWords::detail(mine->outcome) : QString();
    switch (transfer) {
    case VisitTransfer::Refused:
        m_notice->tell(Tone::Alarm, tr("The service did not take this visit"),
                       (why.isEmpty() ? QString() : QString(why + u'\n'))
                           + tr("Nothing is lost: edit it and save it again, send it as it is, or discard it."));
        break;
    case VisitTransfer::Unclear:
        m_notice->tell(
            Tone::Warn, tr("Nobody can tell whether the service has this visit"),
            tr("Its answer was lost, and its list does not say it clearly. Look at the visits of this site, then "
               "say which it is. It is not sent again by itself."));
        break;
    case VisitTransfer::Waiting:
        m_notice->tell(Tone::Accent, tr("Saved on this computer, not yet with the service"),
                       why.isEmpty() ? tr("It is sent by itself as soon as there is a connection.") : why);
        break;
    case VisitTransfer::Draft:
        m_notice->tell(Tone::Accent, tr("A draft: it is not sent before you save it"),
                       tr("What was typed is kept on this computer."));
        break;
    case VisitTransfer::Sending:
    case VisitTransfer::Sent: m_notice->clear(); break;
    }
}

void VisitInspector::showButtons()
{
    const auto mine = entry();
    const bool isUnclear = mine && mine->state == OutboxEntry::State::Unclear;
    const bool isDraft = mine && mine->state == OutboxEntry::State::Draft;
    const QString edit = isDraft ? tr("Continue draft") : tr("Edit visit");
    m_edit->setText(edit);
    setNames(m_edit, edit);
    m_edit->setVisible(canEdit());
    m_logPlanned->setVisible(!mine && m_parts.visits.stateOf(row()) == VisitState::Planned);
    m_send->setVisible(mine && !isDraft && mine->state != OutboxEntry::State::Sending);
    m_send->setText(isUnclear ? tr("Look again") : tr("Send this visit"));
    setNames(m_send, m_send->text());
    m_arrived->setVisible(isUnclear);
    m_lost->setVisible(isUnclear);
    m_discard->setVisible(canDiscard());
    m_discard->setText(isDraft ? tr("Discard draft") : tr("Discard visit"));
    setNames(m_discard, m_discard->text());
}

void VisitInspector::beginEdit()
{
    const auto mine = entry();
    const auto draft = mine ? m_parts.outbox.edit(mine->id) : std::nullopt;
    if (draft)
        Q_EMIT editRequested(*draft);
}

//! The service has no word for it: the record of a planned visit is a second one, with the same site, type and time.
void VisitInspector::logPlanned()
{
    if (row() < 0)
        return;
    const Visit visit = m_parts.visits.visitAt(row());
    VisitDraft draft;
    draft.site = QString::fromUtf8(siteId());
    draft.type = visit.type.value_or(QString());
    draft.scheduled = visit.scheduledAt;
    draft.notes = visit.notes.value_or(QString());
    Q_EMIT logRequested(draft);
}

void VisitInspector::sendOne()
{
    if (const auto mine = entry())
        m_parts.outbox.sendNow(mine->id);
}

void VisitInspector::resolve(bool hasArrived)
{
    if (const auto mine = entry())
        m_parts.outbox.resolve(mine->id, hasArrived);
}

void VisitInspector::refresh()
{
    if (VisitStore::isServed(m_id))
        m_parts.sync.fetchNow(m_id);
}

} // namespace switchyard
