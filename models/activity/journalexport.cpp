// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalexport.h"

#include "csvwriter.h"
#include "jsonwriter.h"

#include <QFileInfo>

namespace switchyard {

namespace {

void member(JsonWriter &json, std::string_view name, const QByteArray &utf8)
{
    json.key(name);
    json.string({utf8.constData(), size_t(utf8.size())});
}

void member(JsonWriter &json, std::string_view name, const QString &text)
{
    member(json, name, text.toUtf8());
}

void member(JsonWriter &json, std::string_view name, qint64 number)
{
    json.key(name);
    json.integer(number);
}

//! JSON as it is, null where nobody knows.
void rawMember(JsonWriter &json, std::string_view name, const QByteArray &text)
{
    json.key(name);
    if (text.isEmpty())
        json.null();
    else
        json.raw(text);
}

QByteArray timeText(qint64 ms)
{
    return ms > 0 ? formatInstant(Instant{ms, 0}) : QByteArray();
}

QByteArray textOf(const QUuid &id)
{
    return id.isNull() ? QByteArray() : id.toByteArray(QUuid::WithoutBraces);
}

QByteArray jsonLine(const JournalVerdict &verdict)
{
    JsonWriter json;
    json.beginObject();
    json.key("journal");
    json.beginObject();
    member(json, "records", verdict.events);
    json.key("intact");
    json.boolean(verdict.isIntact());
    member(json, "firstBrokenRecord", verdict.brokenEvent);
    member(json, "trouble", verdict.trouble);
    member(json, "head", verdict.head);
    json.endObject();
    json.endObject();
    return json.text() + '\n';
}

QByteArray jsonLine(const JournalRow &row)
{
    const auto &[item, command] = row;
    JsonWriter json;
    json.beginObject();
    member(json, "number", item.number);
    member(json, "id", textOf(ItemRecord::idOf(command.id, item.position)));
    member(json, "command", textOf(command.id));
    member(json, "position", qint64(item.position));
    member(json, "title", command.title);
    member(json, "revertOf", textOf(command.revertOf));
    member(json, "person", command.author.person);
    member(json, "desk", command.author.desk);
    member(json, "profile", textOf(command.author.profile));
    member(json, "profileName", command.author.profileName);
    member(json, "operation", command.operation);
    member(json, "target", item.target);
    rawMember(json, "before", item.before);
    rawMember(json, "after", item.after);
    member(json, "state", commandstate::word(item.state).toByteArray());
    member(json, "attempts", qint64(item.attempts));
    member(json, "plannedAt", timeText(item.planned_ms));
    member(json, "sentAt", timeText(item.sent_ms));
    member(json, "changedAt", timeText(item.changed_ms));
    member(json, "reason", item.outcome.reason);
    member(json, "status", qint64(item.outcome.http));
    member(json, "code", item.outcome.code);
    member(json, "message", item.outcome.message);
    member(json, "answer", item.outcome.answer); // as text: what a server says, or what was kept of it, may be no JSON
    json.endObject();
    return json.text() + '\n';
}

void csvHeader(CsvWriter &csv)
{
    for (const char *name :
         {"number",     "command", "position", "title", "revert_of", "person",   "desk",       "profile",
          "operation",  "target",  "before",   "after", "state",     "attempts", "planned_at", "sent_at",
          "changed_at", "reason",  "status",   "code",  "message",   "answer"})
        csv.text(QByteArrayView(name));
    csv.endRow();
}

void csvRow(CsvWriter &csv, const JournalRow &row)
{
    const auto &[item, command] = row;
    const auto time = [&csv](qint64 ms) { csv.time(ms > 0 ? std::optional(Instant{ms, 0}) : std::nullopt); };
    csv.number(double(item.number));
    csv.text(textOf(command.id));
    csv.number(item.position);
    csv.text(command.title.toUtf8());
    csv.text(textOf(command.revertOf));
    csv.text(command.author.person.toUtf8());
    csv.text(command.author.desk.toUtf8());
    csv.text(command.author.profileName.toUtf8());
    csv.text(command.operation);
    csv.text(item.target);
    csv.text(item.before);
    csv.text(item.after);
    csv.text(commandstate::word(item.state));
    csv.number(item.attempts);
    time(item.planned_ms);
    time(item.sent_ms);
    time(item.changed_ms);
    csv.text(item.outcome.reason);
    csv.number(item.outcome.http > 0 ? double(item.outcome.http) : qQNaN());
    csv.text(item.outcome.code.toUtf8());
    csv.text(item.outcome.message.toUtf8());
    csv.text(item.outcome.answer);
    csv.endRow();
}

} // namespace

//! Handed to the worker for one block at a time.
struct JournalExport::Job
{
    explicit Job(const QString &path) : file(path) {}

    ExportFile file;
    CsvWriter csv;
    QByteArray head; //!< before the first block
    bool begun = false;
};

JournalExport::JournalExport(const QString &file, Format format, const JournalFilter &filter, Journal &journal,
                             Worker &worker, QObject *parent)
    : Task(parent), m_file(file), m_format(format), m_filter(filter), m_journal(journal), m_worker(worker),
      m_job(std::make_shared<Job>(file))
{}

JournalExport::~JournalExport() = default;

QString JournalExport::title() const
{
    return tr("Export to %1").arg(QFileInfo(m_file).fileName());
}

QString JournalExport::note() const
{
    return m_problem ? m_problem->systemText : m_error ? m_error->message : QString();
}

void JournalExport::start()
{
    if (m_state != State::Waiting)
        return;
    m_state = State::Running;
    m_journal.numbers(m_filter).then(this, [this](const Result<std::vector<qint64>> &numbers) {
        if (numbers)
            takeNumbers(*numbers);
        else
            fail(numbers.error());
    });
    Q_EMIT changed();
}

void JournalExport::takeNumbers(const std::vector<qint64> &numbers)
{
    m_numbers.assign(numbers.rbegin(), numbers.rend());
    if (m_format == Format::Csv) {
        next();
        return;
    }
    m_journal.verify().then(this, [this](const Result<JournalVerdict> &verdict) {
        if (!verdict) {
            fail(verdict.error());
        } else if (m_state == State::Running) {
            m_job->head = jsonLine(*verdict);
            next();
        }
    });
}

void JournalExport::next()
{
    if (m_state != State::Running)
        return;
    const size_t end = std::min(m_next + blockRows, m_numbers.size());
    const std::vector<qint64> block(m_numbers.begin() + qsizetype(m_next), m_numbers.begin() + qsizetype(end));
    m_next = end;
    m_journal.rows(block).then(this, [this](const Result<std::vector<JournalRow>> &rows) {
        if (rows)
            write(*rows, m_next == m_numbers.size());
        else
            fail(rows.error());
    });
}

void JournalExport::write(const std::vector<JournalRow> &rows, bool last)
{
    if (m_state != State::Running)
        return;
    const auto working = m_worker.run([job = m_job, rows, last, format = m_format] {
        QByteArray bytes;
        if (!std::exchange(job->begun, true)) {
            bytes = job->head;
            if (format == Format::Csv)
                csvHeader(job->csv);
        }
        for (const JournalRow &row : rows) {
            if (format == Format::Csv)
                csvRow(job->csv, row);
            else
                bytes += jsonLine(row);
        }
        if (format == Format::Csv)
            bytes = job->csv.take();
        Written problem = job->file.write(bytes);
        if (last && !problem)
            problem = job->file.commit();
        if (problem)
            job->file.discard();
        return problem;
    });
    working.then(this, [this, last](const Result<Written> &written) {
        if (!written)
            return fail(written.error());
        m_problem = *written;
        if (m_problem)
            end(State::Failed);
        else if (last)
            end(State::Finished);
        else {
            Q_EMIT changed();
            next();
        }
    });
}

void JournalExport::cancel()
{
    // A block under way is written to its end; where it was the last one, the file is there all the same.
    if (isActive())
        end(State::Cancelled);
}

void JournalExport::fail(const ApiError &error)
{
    m_error = error;
    end(State::Failed);
}

void JournalExport::end(State state)
{
    if (!isActive())
        return;
    m_state = state;
    m_job.reset(); // what was not committed leaves no trace
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace switchyard
