// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitlogging.h"

#include <algorithm>

namespace switchyard {

namespace {

QByteArray jsonOf(const Visit &visit)
{
    JsonWriter writer(Dialect::Contract);
    writeJson(writer, visit);
    return writer.text();
}

ApiError errorOf(ApiError::Kind kind, const QString &message = {})
{
    ApiError error = ApiError::of(kind, message);
    error.operation = createVisit.name;
    error.neverLeft = true;
    return error;
}

} // namespace

VisitLogging::VisitLogging(CommandRunner &runner, Journal &journal, VisitDrafts &drafts, CommandAuthor author,
                           Clock &clock)
    : m_runner(runner), m_journal(journal), m_drafts(drafts), m_author(std::move(author)), m_clock(clock)
{
    connect(&journal, &Journal::recorded, this, &VisitLogging::goOn);
    connect(&runner, &CommandRunner::opened, this, &VisitLogging::goOn);
    connect(&runner, &CommandRunner::openFailed, this, [this](const ApiError &why) {
        m_failure = why;
        goOn();
    });
}

void VisitLogging::begin()
{
    m_hasBegun = true;
    goOn();
}

Call<Done> VisitLogging::log(const VisitDraft &draft)
{
    if (!draft.problems(m_clock.now()).empty())
        return settled<Done>(errorOf(ApiError::Kind::InvalidRequest, tr("The visit is not complete.")));
    if (m_written.contains(draft.id))
        return settled<Done>(Done{});
    const auto known = std::find_if(m_logging.begin(), m_logging.end(),
                                    [&draft](const LoggingPtr &each) { return each->draft.id == draft.id; });
    if (known != m_logging.end())
        return (*known)->promise.call();
    m_drafts.keep(draft);
    const auto logging = std::make_shared<Logging>();
    logging->draft = draft;
    m_logging.push_back(logging);
    step(logging);
    return logging->promise.call();
}

bool VisitLogging::isLogging(const QUuid &draft) const
{
    return std::any_of(m_logging.begin(), m_logging.end(),
                       [&draft](const LoggingPtr &each) { return each->draft.id == draft; });
}

void VisitLogging::finish(const VisitDraft &draft)
{
    m_written.insert(draft.id);
    if (draft.replaces.isNull()) {
        m_drafts.remove(draft.id);
        return;
    }
    m_formers[draft.replaces] = draft.id;
    dropFormers();
}

void VisitLogging::goOn()
{
    for (const LoggingPtr &logging : std::vector(m_logging))
        step(logging);
    dropFormers();
}

void VisitLogging::step(const LoggingPtr &logging)
{
    logging->isAgain = logging->isBusy;
    if (logging->isBusy || !m_hasBegun)
        return;
    if (logging->draft.replaces.isNull()) {
        plan(logging, false);
        return;
    }
    if (!m_runner.isOpen()) {
        if (m_failure)
            end(logging, *m_failure);
        return;
    }
    logging->isBusy = true;
    // Once the former is taken back, the draft is all that there is; and it says what is left to do after a kill.
    m_drafts.flush().then(this, [this, logging](const Result<Done> &done) {
        if (!done) {
            end(logging, done.error());
            return;
        }
        const auto take = [this, logging](const Result<std::vector<ItemRecord>> &items) { takeFormer(logging, items); };
        m_journal.items(logging->draft.replaces).then(this, take);
    });
}

void VisitLogging::idle(const LoggingPtr &logging)
{
    logging->isBusy = false;
    if (logging->isAgain)
        step(logging);
}

void VisitLogging::takeFormer(const LoggingPtr &logging, const Result<std::vector<ItemRecord>> &items)
{
    if (!items) {
        end(logging, items.error());
        return;
    }
    const QUuid former = logging->draft.replaces;
    const auto refuse = [this, &logging](const QString &why) { end(logging, errorOf(ApiError::Kind::Conflict, why)); };
    switch (items->empty() ? ItemState::Cancelled : items->front().state) {
    case ItemState::Cancelled: plan(logging, false); return;
    case ItemState::Refused: plan(logging, true); return;
    case ItemState::Confirmed: refuse(tr("The visit that this replaces was sent meanwhile.")); return;
    case ItemState::Unknown: refuse(tr("It is not known whether the visit that this replaces has arrived.")); return;
    case ItemState::Sending: break;
    case ItemState::Planned:
        if (!std::exchange(logging->isTakingBack, true))
            m_runner.cancel(former, m_author.person);
        break;
    }
    idle(logging); // until the journal has more to say about it
}

void VisitLogging::plan(const LoggingPtr &logging, bool discards)
{
    logging->isBusy = true;
    const VisitDraft &draft = logging->draft;
    NewCommand command;
    command.id = draft.id;
    command.operation = createVisit.name;
    command.title = tr("Visit to %1").arg(draft.site);
    command.author = m_author;
    command.items = {{draft.site.toUtf8(), {}, jsonOf(draft.visit())}};
    m_runner.start(command).then(this, [this, logging, discards](const Result<QUuid> &started) {
        if (!started) {
            end(logging, started.error());
            return;
        }
        // Shown as a command before it is gone as a draft.
        Q_EMIT written(logging->draft);
        VisitDraft draft = logging->draft;
        draft.replaces = discards ? draft.replaces : QUuid();
        finish(draft);
        end(logging, Done{});
    });
}

void VisitLogging::end(const LoggingPtr &logging, const Result<Done> &result)
{
    std::erase(m_logging, logging);
    logging->promise.settle(result);
    Q_EMIT changed();
}

//! The draft's file says what is left to do, so it goes last.
void VisitLogging::dropFormers()
{
    if (!m_runner.isOpen())
        return;
    for (const auto &each : m_formers) {
        m_journal.items(each.first)
            .then(this, [this, former = each.first](const Result<std::vector<ItemRecord>> &items) {
                dropFormer(former, items);
            });
    }
}

void VisitLogging::dropFormer(const QUuid &former, const Result<std::vector<ItemRecord>> &items)
{
    const auto found = m_formers.find(former);
    if (!items || found == m_formers.end())
        return;
    if (!items->empty() && items->front().state == ItemState::Refused) {
        m_runner.discard(former, 0, m_author.person);
        return;
    }
    m_drafts.remove(found->second);
    m_formers.erase(found);
    Q_EMIT changed();
}

} // namespace switchyard
