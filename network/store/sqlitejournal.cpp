// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitejournal.h"

#include "log.h"

namespace switchyard {

SqliteJournal::SqliteJournal(const QString &file, Clock &clock, std::chrono::milliseconds gathering, QObject *parent)
    : Journal(parent), m_clock(clock), m_gathering(gathering), m_file(file)
{}

SqliteJournal::~SqliteJournal()
{
    if (m_waiting.empty())
        return;
    m_worker.run([this, changes = std::move(m_waiting)] {
        if (!whyClosed())
            m_file.record(changes);
        return Done{};
    });
}

//! Opens with the first use. A file that cannot be used stays so for this run: what was refused once is not written later,
//! behind the back of whoever was told.
std::optional<ApiError> SqliteJournal::whyClosed()
{
    if (std::exchange(m_tried, true))
        return m_closed;
    const CacheFileProblem opened = m_file.open();
    m_closed = opened.error;
    if (opened.error || !opened.setAsideAs.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this, opened] {
                m_problem = opened;
                Q_EMIT problemChanged();
            },
            Qt::QueuedConnection);
    }
    return m_closed;
}

Call<Done> SqliteJournal::plan(const NewCommand &command)
{
    const auto working = m_worker.run([this, command, at_ms = m_clock.now().ms]() -> Result<JournalFile::Numbers> {
        if (const auto closed = whyClosed())
            return *closed;
        return m_file.plan(command, at_ms);
    });
    Promise<Done> promise;
    working.then(this, [this, promise](const Result<Result<JournalFile::Numbers>> &planned) {
        const ApiError *error = !planned ? &planned.error() : !*planned ? &planned->error() : nullptr;
        if (error) {
            promise.settle(*error);
            return;
        }
        promise.settle(Done{});
        Q_EMIT this->planned((*planned)->first, (*planned)->count);
    });
    return promise.call();
}

Call<Done> SqliteJournal::record(const ItemChange &change)
{
    ItemChange dated = change;
    dated.at_ms = m_clock.now().ms;
    return gather(std::move(dated));
}

Call<Done> SqliteJournal::record(const CommandChange &change)
{
    CommandChange dated = change;
    dated.at_ms = m_clock.now().ms;
    return gather(std::move(dated));
}

Call<Done> SqliteJournal::gather(JournalFile::Change change)
{
    m_waiting.push_back(std::move(change));
    m_promises.emplace_back();
    auto call = m_promises.back().call();
    if (!m_writing && !std::exchange(m_gatheringNow, true))
        m_clock.after(m_gathering, this, [this] { write(); });
    return call;
}

void SqliteJournal::write()
{
    m_gatheringNow = false;
    m_writing = true;
    auto changes = std::make_shared<const std::vector<JournalFile::Change>>(std::exchange(m_waiting, {}));
    const auto working = m_worker.run([this, changes] {
        if (const auto closed = whyClosed())
            return Results(changes->size(), Result<qint64>(*closed));
        return m_file.record(*changes);
    });
    working.then(this, [this, changes, promises = std::exchange(m_promises, {})](const Result<Results> &results) {
        m_writing = false;
        written(*changes, promises, results ? *results : Results(changes->size(), Result<qint64>(results.error())));
        if (!m_waiting.empty() && !std::exchange(m_gatheringNow, true))
            m_clock.after(m_gathering, this, [this] { write(); });
    });
}

void SqliteJournal::written(const std::vector<JournalFile::Change> &changes, const std::vector<Promise<Done>> &promises,
                            const Results &results)
{
    std::vector<qint64> numbers;
    numbers.reserve(results.size());
    for (size_t i = 0; i < results.size(); ++i) {
        if (!results[i]) {
            qCWarning(lcStore).noquote() << "the journal refused a step:" << results[i].error().message;
            promises[i].settle(results[i].error());
            continue;
        }
        promises[i].settle(Done{});
        if (*results[i] > 0)
            numbers.push_back(*results[i]);
        else if (const auto *command = std::get_if<CommandChange>(&changes[i]))
            Q_EMIT commandRecorded(command->command);
    }
    if (!numbers.empty())
        Q_EMIT recorded(numbers);
}

template <class T, class Query>
Call<T> SqliteJournal::read(const Query &query)
{
    const auto working = m_worker.run([this, query]() -> Result<T> {
        if (const auto closed = whyClosed())
            return *closed;
        return query(m_file.queries());
    });
    return chain(working,
                 [](const Result<Result<T>> &read) { return read ? settled<T>(*read) : settled<T>(read.error()); });
}

Call<std::vector<CommandRecord>> SqliteJournal::unfinished()
{
    return read<std::vector<CommandRecord>>([](JournalQueries queries) { return queries.unfinished(); });
}

Call<std::vector<CommandRecord>> SqliteJournal::commands(int most)
{
    return read<std::vector<CommandRecord>>([most](JournalQueries queries) { return queries.commands(most); });
}

Call<CommandRecord> SqliteJournal::command(const QUuid &id)
{
    return read<CommandRecord>([id](JournalQueries queries) { return queries.command(id); });
}

Call<std::vector<ItemRecord>> SqliteJournal::items(const QUuid &command)
{
    return read<std::vector<ItemRecord>>([command](JournalQueries queries) { return queries.items(command); });
}

Call<std::vector<qint64>> SqliteJournal::numbers(const JournalFilter &filter, qint64 after)
{
    return read<std::vector<qint64>>(
        [filter, after](JournalQueries queries) { return queries.numbers(filter, after); });
}

Call<std::vector<JournalRow>> SqliteJournal::rows(const std::vector<qint64> &numbers)
{
    return read<std::vector<JournalRow>>([numbers](JournalQueries queries) { return queries.rows(numbers); });
}

Call<std::vector<JournalEvent>> SqliteJournal::history(const QUuid &command, int position)
{
    return read<std::vector<JournalEvent>>(
        [command, position](JournalQueries queries) { return queries.history(command, position); });
}

Call<JournalVerdict> SqliteJournal::verify()
{
    return read<JournalVerdict>([](JournalQueries queries) { return queries.verify(); });
}

} // namespace switchyard
