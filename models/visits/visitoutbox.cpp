// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitoutbox.h"

#include <algorithm>
#include <limits>

namespace switchyard {

using State = OutboxEntry::State;

namespace {

constexpr auto notOver = {ItemState::Planned, ItemState::Sending, ItemState::Refused, ItemState::Unknown};

Visit visitOf(const QByteArray &json)
{
    JsonReader reader(json);
    Visit visit;
    if (reader.start() && readJson(reader, visit))
        reader.finish();
    return visit;
}

} // namespace

VisitOutbox::VisitOutbox(CommandRunner &runner, Journal &journal, VisitDrafts &drafts, CommandAuthor author,
                         Clock &clock, QObject *parent)
    : QObject(parent), m_runner(runner), m_journal(journal), m_drafts(drafts), m_author(std::move(author)),
      m_clock(clock), m_logging(runner, journal, drafts, m_author, clock)
{
    connect(&journal, &Journal::planned, this, &VisitOutbox::takePlanned);
    connect(&journal, &Journal::recorded, this, &VisitOutbox::takeRecorded);
    connect(&drafts, &VisitDrafts::changed, this, &VisitOutbox::announce);
    connect(&drafts, &VisitDrafts::problemChanged, this, [this] {
        if (!m_drafts.problem() || !m_drafts.problem()->error)
            goOnWithRoom();
    });
    connect(&runner, &CommandRunner::changed, this, [this](const QUuid &command) {
        if (findLogged(command))
            announce();
    });
    connect(&runner, &CommandRunner::openFailed, this, [this](const ApiError &why) {
        m_error = why;
        announce();
    });
    connect(&m_logging, &VisitLogging::changed, this, &VisitOutbox::announce);
    connect(&m_logging, &VisitLogging::written, this, &VisitOutbox::takeWritten);
}

void VisitOutbox::open()
{
    if (std::exchange(m_isOpening, true))
        return;
    JournalFilter filter;
    filter.operation = createVisit.name;
    filter.states = notOver;
    m_journal.numbers(filter).then(this, [this](const auto &numbers) { takeNumbers(numbers); });
    m_drafts.load().then(this,
                         [this](const auto &drafts) { sortDrafts(drafts ? *drafts : std::vector<VisitDraft>()); });
}

void VisitOutbox::takeNumbers(const Result<std::vector<qint64>> &numbers)
{
    const auto end = [this](const std::optional<ApiError> &error) {
        m_error = error ? error : m_error;
        m_hasNumbers = true;
        endOpening();
    };
    if (!numbers) {
        end(numbers.error());
        return;
    }
    m_journal.rows(*numbers).then(this, [this, end](const Result<std::vector<JournalRow>> &rows) {
        if (rows)
            takeRows(*rows);
        end(rows ? std::nullopt : std::optional(rows.error()));
    });
}

void VisitOutbox::sortDrafts(const std::vector<VisitDraft> &drafts)
{
    for (const VisitDraft &draft : drafts) {
        m_unsorted.insert(draft.id);
        m_journal.command(draft.id).then(
            this, [this, draft](const Result<CommandRecord> &record) { sortDraft(draft, record.ok()); });
    }
    m_hasDrafts = true;
    endOpening();
}

//! One whose command was written down is over, also where the program was killed before its file was removed.
void VisitOutbox::sortDraft(const VisitDraft &draft, bool isPlanned)
{
    if (isPlanned)
        m_logging.finish(draft);
    m_unsorted.remove(draft.id);
    announce();
    endOpening();
}

void VisitOutbox::endOpening()
{
    if (m_isOpen || !m_hasNumbers || !m_hasDrafts || !m_unsorted.isEmpty())
        return;
    m_isOpen = true;
    Q_EMIT opened();
    announce();
    m_logging.begin();
}

void VisitOutbox::takePlanned(qint64 first, qint64 count)
{
    JournalFilter filter;
    filter.operation = createVisit.name;
    const auto range = std::pair(first, first + count);
    m_awaited.insert(range);
    m_journal.numbers(filter, first - 1).then(this, [this, range](const Result<std::vector<qint64>> &numbers) {
        if (!numbers) {
            m_awaited.erase(range);
            return;
        }
        m_journal.rows(*numbers).then(this, [this, range](const Result<std::vector<JournalRow>> &rows) {
            m_awaited.erase(range);
            if (rows)
                takeRows(*rows);
        });
    });
}

//! Others than visits are not read: a bulk command has thousands of them.
void VisitOutbox::takeRecorded(const std::vector<qint64> &numbers)
{
    std::vector<qint64> wanted;
    for (const qint64 number : numbers) {
        const bool isAwaited = std::any_of(m_awaited.begin(), m_awaited.end(), [number](const auto &range) {
            return number >= range.first && number < range.second;
        });
        if (!m_hasNumbers || isAwaited || m_logged.contains(number))
            wanted.push_back(number);
    }
    if (!wanted.empty()) {
        m_journal.rows(wanted).then(this, [this](const Result<std::vector<JournalRow>> &rows) {
            if (rows)
                takeRows(*rows);
        });
    }
}

//! Readings of the journal answer in the order in which they were made, so the last one is the newest.
void VisitOutbox::takeRows(const std::vector<JournalRow> &rows)
{
    for (const auto &[item, command] : rows) {
        if (command.operation != createVisit.name || command.items != 1)
            continue;
        if (const auto fresh = m_fresh.find(command.id); fresh != m_fresh.end()) {
            m_logged.erase(fresh->second);
            m_fresh.erase(fresh);
        }
        if (item.state == ItemState::Confirmed || item.state == ItemState::Cancelled)
            m_logged.erase(item.number);
        else
            m_logged[item.number] = {command.id, visitOf(item.after), item.state, item.outcome, item.changed_ms};
    }
    announce();
}

//! Until the journal has been read: what was logged is in the list at any time.
void VisitOutbox::takeWritten(const VisitDraft &draft)
{
    goOnWithRoom();
    if (findLogged(draft.id))
        return;
    const qint64 number = std::numeric_limits<qint64>::max() - qint64(m_fresh.size());
    m_fresh[draft.id] = number;
    Logged logged;
    logged.id = draft.id;
    logged.visit = draft.visit();
    logged.changed_ms = m_clock.now().ms;
    m_logged[number] = logged;
}

//! The disk has taken something again: what has halted because it did not goes on.
void VisitOutbox::goOnWithRoom()
{
    for (const auto &[number, logged] : m_logged) {
        const CommandProgress *progress = m_runner.progress(logged.id);
        if (progress && progress->halted && progress->halted->kind == ApiError::Kind::Storage)
            m_runner.resume(logged.id, m_author.person);
    }
}

const VisitOutbox::Logged *VisitOutbox::findLogged(const QUuid &id) const
{
    const auto found =
        std::find_if(m_logged.begin(), m_logged.end(), [&id](const auto &entry) { return entry.second.id == id; });
    return found == m_logged.end() ? nullptr : &found->second;
}

State VisitOutbox::stateOf(const Logged &logged) const
{
    switch (logged.state) {
    case ItemState::Planned: return State::Waiting;
    case ItemState::Refused: return State::Refused;
    case ItemState::Unknown: {
        const CommandProgress *progress = m_runner.progress(logged.id);
        return progress && progress->asking > 0 ? State::Unclear : State::Sending;
    }
    case ItemState::Sending:
    case ItemState::Confirmed:
    case ItemState::Cancelled: break;
    }
    return State::Sending;
}

bool VisitOutbox::isHidden(const QUuid &draft) const
{
    return !m_hasDrafts || m_logging.isWritten(draft) || m_unsorted.contains(draft);
}

std::vector<OutboxEntry> VisitOutbox::entries() const
{
    std::vector<OutboxEntry> entries;
    for (const VisitDraft &draft : m_drafts.drafts()) {
        if (!isHidden(draft.id))
            entries.push_back({draft.id, draft.visit(), State::Draft, {}, draft.changed_ms});
    }
    for (const auto &[number, logged] : m_logged) {
        if (!m_logging.isReplaced(logged.id))
            entries.push_back({logged.id, logged.visit, stateOf(logged), logged.outcome, logged.changed_ms});
    }
    return entries;
}

std::optional<VisitDraft> VisitOutbox::edit(const QUuid &id) const
{
    for (const VisitDraft &draft : m_drafts.drafts()) {
        if (!isHidden(draft.id) && (draft.id == id || draft.replaces == id))
            return draft;
    }
    const Logged *logged = findLogged(id);
    if (!logged || (logged->state != ItemState::Planned && logged->state != ItemState::Refused))
        return {};
    const Visit &visit = logged->visit;
    VisitDraft draft;
    draft.site = visit.siteId ? visit.siteId->text() : QString();
    draft.type = visit.type.value_or(QString());
    draft.scheduled = visit.scheduledAt;
    draft.completed = visit.completedAt;
    draft.notes = visit.notes.value_or(QString());
    draft.replaces = id;
    return draft;
}

void VisitOutbox::sendNow()
{
    for (const auto &[number, logged] : m_logged) {
        if (logged.state != ItemState::Refused)
            m_runner.resume(logged.id, m_author.person);
    }
}

void VisitOutbox::sendNow(const QUuid &id)
{
    const Logged *logged = findLogged(id);
    if (!logged)
        return;
    switch (stateOf(*logged)) {
    case State::Refused: m_runner.retryFailed(id, m_author.person); return;
    case State::Unclear: m_runner.askAgain(id); return;
    case State::Waiting:
    case State::Sending: m_runner.resume(id, m_author.person); return;
    case State::Draft: return;
    }
}

void VisitOutbox::discard(const QUuid &id)
{
    if (m_logging.isLogging(id))
        return;
    if (m_drafts.find(id) && !isHidden(id))
        m_drafts.remove(id);
    const Logged *logged = findLogged(id);
    if (!logged)
        return;
    if (logged->state == ItemState::Refused)
        m_runner.discard(id, 0, m_author.person);
    else if (logged->state == ItemState::Planned)
        m_runner.cancel(id, m_author.person);
}

void VisitOutbox::resolve(const QUuid &id, bool carriedOut)
{
    m_runner.resolve(id, 0, carriedOut, m_author.person);
}

int VisitOutbox::waiting() const
{
    return int(std::count_if(m_logged.begin(), m_logged.end(), [this](const auto &entry) {
        const State state = stateOf(entry.second);
        return state == State::Waiting || state == State::Sending;
    }));
}

int VisitOutbox::problems() const
{
    return int(std::count_if(m_logged.begin(), m_logged.end(), [this](const auto &entry) {
        const State state = stateOf(entry.second);
        return (state == State::Refused && !m_logging.isReplaced(entry.second.id)) || state == State::Unclear;
    }));
}

void VisitOutbox::announce()
{
    if (std::exchange(m_announces, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announces = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace switchyard
