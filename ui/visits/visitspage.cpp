// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitspage.h"

#include "accessiblename.h"
#include "asker.h"
#include "celldelegates.h"
#include "explain.h"
#include "fieldcommands.h"
#include "notice.h"
#include "preparesheet.h"
#include "sitesearchmodel.h"
#include "statestore.h"
#include "tableview.h"
#include "visitcalendar.h"
#include "visitexport.h"
#include "visitinspector.h"
#include "visitmodel.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPushButton>
#include <QSet>

#include <chrono>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds fillAfter{100};

FleetPageWords words()
{
    FleetPageWords words;
    words.table = VisitsPage::tr("Visits");
    words.filter = VisitsPage::tr("Filter visits");
    words.placeholder = VisitsPage::tr("Filter visits: state:planned type:maintenance site:H-0042");
    words.reading = VisitsPage::tr("Reading the list of visits");
    words.noneTitle = VisitsPage::tr("No visits yet");
    words.noneText = VisitsPage::tr("Log a visit that took place, or plan one. Both work without a connection.");
    words.noMatchTitle = VisitsPage::tr("No visit matches the filter");
    words.noMatchText = VisitsPage::tr("Change the filter line, or clear it to see all visits.");
    words.exportTitle = VisitsPage::tr("Export visits");
    words.gone = [](int count) { return VisitsPage::tr("%n visits are no longer listed", nullptr, count); };
    words.add = VisitsPage::tr("Log visit");
    words.edit = VisitsPage::tr("Edit visit");
    words.views = {
        {VisitsPage::tr("All visits"), {}, u"all"_s},
        {VisitsPage::tr("Planned"), {u"state:planned"_s, {}, {}}, u"planned"_s},
        {VisitsPage::tr("Planned for the next 7 days"), {u"state:planned scheduled:+7d"_s, {}, {}}, u"week"_s},
        {VisitsPage::tr("Overdue"), {u"state:planned scheduled:>0s"_s, {}, {}}, u"overdue"_s},
        {VisitsPage::tr("Not with the service yet"), {u"-transfer:sent"_s, {}, {}}, u"outbox"_s},
        {VisitsPage::tr("Refused or unclear"), {u"transfer:refused,unclear"_s, {}, {}}, u"problems"_s}};
    return words;
}

} // namespace

VisitsPage::VisitsPage(const FleetPageParts &parts, const VisitsPageParts &visits, const PageContext &context,
                       QWidget *parent)
    : FleetPage(parts, context, u"visit"_s, words(), parent), m_visits(visits),
      m_inspector(new VisitInspector(visits.visits)), m_months(visits.visits.visits, visits.sites, visits.visits.clock),
      m_problem(nullptr)
{
    const VisitParts &of = visits.visits;
    auto model = std::make_unique<VisitModel>(of.visits, of.worker, of.clock);
    model->setZones([&sites = of.sites](QByteArrayView site) { return zoneOfSite(sites, site); });
    build(std::move(model), m_inspector, {u"visits"_s, visitExportFields(), visitExportField}, nullptr,
          {86, 104, 118, 190, 190, 164, 240, 90});
    table().setItemDelegateForColumn(VisitModel::State, new BadgeDelegate(&table()));
    table().setItemDelegateForColumn(VisitModel::Transfer, new BadgeDelegate(&table()));
    table().setItemDelegateForColumn(VisitModel::Freshness, new FreshnessDelegate(&table()));
    m_problem = addNotice(u"draftNotice"_s);
    addVisitCommands();
    addFieldCommands();
    addCalendar();
    connect(m_inspector, &VisitInspector::logRequested, this,
            [this](const VisitDraft &draft) { begin(VisitEditor::Purpose::Log, draft); });
    connect(m_inspector, &VisitInspector::editRequested, this,
            [this](const VisitDraft &draft) { openEditor(draft, VisitEditor::purposeOf(draft)); });
    connect(m_inspector, &VisitInspector::discardRequested, this, &VisitsPage::askToDiscard);
    connect(m_inspector, &VisitInspector::siteRequested, this,
            [this](const QByteArray &id) { Q_EMIT goRequested({u"sites"_s, {{u"site"_s, QString::fromUtf8(id)}}}); });
    connect(m_inspector, &VisitInspector::stateChanged, this, &VisitsPage::offerCommands);
    connect(&of.outbox, &VisitOutbox::changed, this, [this] {
        offerCommands();
        showProblem();
    });
    connect(&of.drafts, &VisitDrafts::problemChanged, this, &VisitsPage::showProblem);
    connect(&visits.rows, &VisitRows::replaced, this, [this](const QByteArray &local, const QByteArray &served) {
        if (m_inspector->entityId() == local)
            select(served);
    });
    // A site that has come since says in which zone its visits are.
    connect(&of.sites, &EntityStore::adopted, &table(), [this] { table().viewport()->update(); });
    offerCommands();
    showProblem();
}

VisitsPage::~VisitsPage()
{
    delete m_calendar; // its model is a member and goes before the children do
}

void VisitsPage::addVisitCommands()
{
    ActionSpec plan;
    plan.id = u"visits.plan"_s;
    plan.text = tr("Plan visit");
    plan.icon = IconName::Events;
    plan.header = HeaderPlace::Secondary;
    plan.shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)};
    addCommand(plan, [this] { begin(VisitEditor::Purpose::Plan, {}); });
    ActionSpec send;
    send.id = u"visits.sendNow"_s;
    send.text = tr("Send now");
    send.icon = IconName::Refresh;
    send.header = HeaderPlace::Secondary;
    m_sendNow = addCommand(send, [this] { m_visits.visits.outbox.sendNow(); });
    ActionSpec discard;
    discard.id = u"visits.discard"_s;
    discard.text = tr("Discard visit…");
    discard.icon = IconName::Remove;
    discard.shortcuts = {QKeySequence(QKeySequence::Delete)};
    m_discard = addCommand(discard, [this] { askToDiscard(); });
    ActionSpec site;
    site.id = u"visits.site"_s;
    site.text = tr("Open site of the visit");
    site.icon = IconName::Site;
    site.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Return)};
    m_openSite = addCommand(site, [this] { Q_EMIT m_inspector->siteRequested(m_inspector->siteId()); });
}

void VisitsPage::addFieldCommands()
{
    m_field = new FieldCommands(
        {m_visits.read, m_visits.sites, m_visits.visits, tasks(), *addNotice(u"sheetNotice"_s), *this, u"visits"_s,
         [this](const ActionSpec &spec, std::function<void()> run) { return addCommand(spec, std::move(run)); },
         [this](int most) { return sitesOf(table().selectedRows(), most); },
         [this](int most) { return sitesOf({{0, model().rowCount() - 1}}, most); },
         // Many visits are of the same sites: what is beyond the most that can be read does not count.
         [this] { return qsizetype(sitesOf({{0, model().rowCount() - 1}}, PrepareSheet::mostSites + 1).size()); }},
        this);
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, m_field, &FieldCommands::offer);
    connect(&model(), &FleetTableModel::orderChanged, m_field, &FieldCommands::offer);
    connect(m_field, &FieldCommands::logRequested, this, [this](const QByteArray &site, const QString &notes) {
        open({{u"log"_s, QString::fromUtf8(site)}, {u"notes"_s, notes}});
    });
}

std::vector<QByteArray> VisitsPage::sitesOf(const std::vector<std::pair<int, int>> &rows, int most)
{
    const VisitStore &visits = m_visits.visits.visits;
    const TextColumn &column = visits.columns().column(VisitColumn::Site);
    std::vector<QByteArray> sites;
    QSet<quint32> seen;
    for (const auto &[top, bottom] : rows) {
        for (int row = top; row <= bottom && int(sites.size()) < most; ++row) {
            const qsizetype stored = model().storeRow(row);
            if (seen.contains(column.codeAt(stored)))
                continue;
            seen.insert(column.codeAt(stored));
            if (const QByteArray site = column.at(stored).toByteArray(); !site.isEmpty())
                sites.push_back(site);
        }
    }
    return sites;
}

void VisitsPage::addCalendar()
{
    m_calendar = new VisitCalendar(m_months, this);
    addOtherLook(m_calendar);
    ActionSpec spec;
    spec.id = u"visits.calendar"_s;
    spec.text = tr("Calendar");
    spec.menu = MenuPlace::View;
    spec.icon = IconName::Events;
    spec.checkable = true;
    spec.shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)};
    m_asCalendar = addCommand(spec, [] {}); // its state is what counts
    auto *button = new QPushButton(tr("Calendar"));
    setNames(button, tr("Calendar"));
    button->setAutoDefault(false);
    button->setCheckable(true);
    connect(button, &QPushButton::clicked, m_asCalendar, &QAction::setChecked);
    connect(m_asCalendar, &QAction::toggled, button, &QPushButton::setChecked);
    connect(m_asCalendar, &QAction::toggled, this, &VisitsPage::showCalendar);
    addFilterButton(button);
    connect(m_calendar, &VisitCalendar::visitChosen, this, &VisitsPage::select);
    connect(m_calendar, &VisitCalendar::planRequested, this, [this] { begin(VisitEditor::Purpose::Plan, {}); });
    connect(m_inspector, &VisitInspector::stateChanged, this, &VisitsPage::markInCalendar);
    m_fill.setSingleShot(true);
    m_fill.setInterval(fillAfter);
    connect(&m_fill, &QTimer::timeout, this, &VisitsPage::fillCalendar);
    const auto fillSoon = [this] {
        if (!m_fill.isActive() && m_calendar->isVisible())
            m_fill.start();
    };
    // Rows change with the minutes, too: what is overdue depends on them.
    connect(&model(), &FleetTableModel::orderChanged, this, fillSoon);
    connect(&model(), &QAbstractItemModel::dataChanged, this, fillSoon);
    connect(&m_visits.sites, &EntityStore::changed, this, fillSoon);
    connect(&m_visits.sites, &EntityStore::adopted, this, fillSoon);
    connect(&m_visits.visits.sync, &FleetSync::progressChanged, this, fillSoon);
}

void VisitsPage::showCalendar(bool shown)
{
    showInstead(shown ? m_calendar : nullptr);
    fillCalendar();
    Q_EMIT stateChanged();
}

void VisitsPage::fillCalendar()
{
    if (!m_calendar->isVisible())
        return;
    m_months.setRows(model().storeRows());
    using State = SyncProgress::State;
    const State state = m_visits.visits.sync.progress().state;
    const bool isKnown = m_visits.visits.visits.listedAt().has_value();
    if (isKnown || state == State::Complete)
        m_calendar->setNote({});
    else if (state == State::Failed || state == State::Waiting)
        m_calendar->setNote(tr("The list of visits could not be read"));
    else
        m_calendar->setNote(tr("Reading the list of visits"));
    markInCalendar();
}

//! The visit that the inspector shows.
void VisitsPage::markInCalendar()
{
    m_calendar->markVisit(m_inspector->entityId());
}

void VisitsPage::offerCommands()
{
    m_sendNow->setEnabled(m_visits.visits.outbox.waiting() > 0);
    m_discard->setEnabled(m_inspector->canDiscard());
    m_openSite->setEnabled(!m_inspector->siteId().isEmpty());
}

void VisitsPage::begin(VisitEditor::Purpose purpose, VisitDraft draft)
{
    const Instant now = m_visits.visits.clock.now();
    const QTimeZone zone = zoneOfSite(m_visits.visits.sites, draft.site.toUtf8());
    if (purpose == VisitEditor::Purpose::Log)
        draft.completed = VisitEditor::wholeMinute(now);
    else
        draft.scheduled = m_asCalendar->isChecked() && m_calendar->day() > m_months.today()
            ? VisitEditor::morningOf(m_calendar->day(), zone)
            : VisitEditor::nextMorning(now, zone);
    openEditor(draft, purpose);
}

void VisitsPage::openEditor(const VisitDraft &draft, VisitEditor::Purpose purpose)
{
    // One window for each: two that keep the same draft would take turns.
    for (VisitEditor *editor : findChildren<VisitEditor *>(Qt::FindDirectChildrenOnly)) {
        if (editor->draftId() == draft.id
            || (!draft.replaces.isNull() && editor->replaces() == draft.replaces && editor->isVisible())) {
            editor->raise();
            editor->activateWindow();
            return;
        }
    }
    auto *editor = new VisitEditor(m_visits.visits, m_visits.asker, draft, purpose, m_recentSites, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &VisitEditor::logged, this, &VisitsPage::takeLogged);
    editor->show();
}

void VisitsPage::takeLogged(const QUuid &id, const QString &site)
{
    m_recentSites.removeAll(site);
    m_recentSites.prepend(site);
    m_recentSites = m_recentSites.mid(0, SiteSearchModel::mostRecent);
    Q_EMIT stateChanged();
    select(VisitStore::localId(id));
}

void VisitsPage::askToDiscard()
{
    const auto entry = m_inspector->entry();
    if (!entry || !m_inspector->canDiscard())
        return;
    Question question;
    question.title = tr("Discard visit");
    question.text = entry->state == OutboxEntry::State::Draft ? tr("Discard this draft?") : tr("Discard this visit?");
    question.detail = tr("It is not with the service. What was typed is gone from this computer then.");
    question.accept = tr("Discard");
    question.tone = Tone::Alarm;
    m_visits.asker.ask(question).then(this, [this, id = entry->id](const Result<Answer> &answer) {
        if (answer && *answer == Answer::Accept)
            m_visits.visits.outbox.discard(id);
    });
}

//! What keeps visits from being kept here, told before anybody types.
void VisitsPage::showProblem()
{
    const auto &drafts = m_visits.visits.drafts.problem();
    const auto &outbox = m_visits.visits.outbox.error();
    if (outbox) {
        Explanation why = explain(*outbox);
        why.title = tr("The record of visits on this computer cannot be read");
        why.todo = tr("Visits that wait there are not shown and not sent. Drafts are kept.");
        m_problem->tell(why);
    } else if (drafts && drafts->error) {
        Explanation why = explain(*drafts->error);
        why.title = tr("Drafts of visits cannot be written to this computer");
        why.todo =
            tr("They are in memory alone. Free some space, or make the folder writable; it is tried again by itself.");
        m_problem->tell(why);
    } else if (drafts && !drafts->setAsideAs.isEmpty()) {
        m_problem->tell(Tone::Warn, tr("%n files are no drafts of visits", nullptr, int(drafts->setAsideAs.size())),
                        tr("They were set aside as: %1").arg(drafts->setAsideAs.join(u", "_s)));
    } else {
        m_problem->clear();
    }
}

void VisitsPage::activate()
{
    FleetPage::activate();
    fillCalendar();
    if (m_visits.siteSync.progress().state == SyncProgress::State::Idle)
        m_visits.siteSync.refresh();
}

void VisitsPage::open(const QVariantMap &what)
{
    FleetPage::open(what);
    const auto beginAt = [&](const QString &key, VisitEditor::Purpose purpose) {
        if (!what.contains(key))
            return;
        VisitDraft draft;
        draft.site = what.value(key).toString();
        draft.notes = what.value(u"notes"_s).toString();
        for (VisitEditor *editor : findChildren<VisitEditor *>(Qt::FindDirectChildrenOnly)) {
            if (!draft.notes.isEmpty() && editor->site() == draft.site) {
                editor->appendNotes(draft.notes);
                editor->raise();
                editor->activateWindow();
                return;
            }
        }
        begin(purpose, draft);
    };
    beginAt(u"log"_s, VisitEditor::Purpose::Log);
    beginAt(u"plan"_s, VisitEditor::Purpose::Plan);
}

void VisitsPage::saveState(StateStore &store) const
{
    FleetPage::saveState(store);
    store.setValue(u"recentSites"_s, m_recentSites);
    StoreSection sheets(store, u"sheets"_s);
    m_field->saveState(sheets);
    store.setValue(u"calendar"_s, m_asCalendar->isChecked());
}

void VisitsPage::restoreState(const StateSource &store)
{
    FleetPage::restoreState(store);
    m_recentSites = store.value(u"recentSites"_s).toStringList();
    m_field->restoreState(SourceSection(store, u"sheets"_s));
    m_asCalendar->setChecked(store.value(u"calendar"_s).toBool());
}

} // namespace switchyard
