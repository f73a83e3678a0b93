// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableexport.h"

#include "csvwriter.h"

#include <QFileInfo>

#include <atomic>

namespace switchyard {

using namespace std::chrono_literals;

namespace {

void writeCell(CsvWriter &csv, const EntityColumns &columns, int source, quint32 row)
{
    if (const ChunkedList<qint64> *times = columns.timesOf(source)) {
        const qint64 at_ms = (*times)[row];
        csv.time(at_ms <= 0 ? std::nullopt : std::optional(Instant{at_ms, 0}));
    } else if (source == columns.stateColumn()) {
        csv.text(QByteArrayView(rowStateWords[size_t(columns.state[row])]));
    } else {
        csv.text(columns.text[size_t(source)].at(row));
    }
}

//! Rows of a fleet, from the plan's snapshot.
ExportRows rowsOf(ExportPlan whole)
{
    const auto plan = std::make_shared<const ExportPlan>(std::move(whole));
    return {plan->file, plan->rows.size(),
            [plan](CsvWriter &csv) {
                for (const ExportField &field : plan->fields)
                    csv.text(field.name);
            },
            [plan](CsvWriter &csv, size_t row) {
                for (const ExportField &field : plan->fields)
                    writeCell(csv, plan->columns, field.source, plan->rows[row]);
            }};
}

} // namespace

//! Handed to the worker for one block at a time; in between it rests here.
struct TableExport::Job
{
    explicit Job(ExportRows whole) : rows(std::move(whole)), file(rows.file) {}

    ExportRows rows;
    ExportFile file;
    CsvWriter csv;
    size_t next = 0;
    std::atomic_bool cancelled = false;
};

TableExport::TableExport(ExportPlan plan, Worker &worker, const Clock &clock, QObject *parent)
    : TableExport(rowsOf(std::move(plan)), worker, clock, parent)
{}

TableExport::TableExport(ExportRows rows, Worker &worker, const Clock &clock, QObject *parent)
    : Task(parent), m_file(rows.file), m_worker(worker), m_clock(clock), m_job(std::make_shared<Job>(std::move(rows))),
      m_total(qint64(m_job->rows.count))
{}

TableExport::~TableExport()
{
    if (m_job)
        m_job->cancelled = true;
}

void TableExport::start()
{
    if (m_state != State::Waiting)
        return;
    m_measuredAt = m_clock.elapsed();
    m_state = State::Running;
    next();
    Q_EMIT changed();
}

QString TableExport::title() const
{
    return tr("Export to %1").arg(QFileInfo(m_file).fileName());
}

QString TableExport::note() const
{
    return m_problem ? m_problem->systemText : QString();
}

void TableExport::pause()
{
    if (m_state != State::Running)
        return;
    m_state = State::Paused; // the block under way is written to its end
    Q_EMIT changed();
}

void TableExport::resume()
{
    if (m_state != State::Paused)
        return;
    m_state = State::Running;
    m_measuredAt = m_clock.elapsed();
    m_measuredDone = m_done;
    if (!m_block.isPending())
        next();
    Q_EMIT changed();
}

void TableExport::cancel()
{
    if (!isActive())
        return;
    m_job->cancelled = true;
    if (m_block.isPending())
        return; // it may be the last one, and done already: its answer says what became of the file
    m_job->file.discard();
    end(State::Cancelled);
}

void TableExport::next()
{
    m_block = m_worker.run([job = m_job] { return writeBlock(*job); });
    m_block->then(this, [this](const Result<Block> &block) {
        if (block)
            take(*block);
    });
}

TableExport::Block TableExport::writeBlock(Job &job)
{
    const ExportRows &rows = job.rows;
    if (job.next == 0) {
        rows.header(job.csv);
        job.csv.endRow();
    }
    const size_t end = std::min(job.next + blockRows, rows.count);
    for (; job.next < end && !job.cancelled; ++job.next) {
        rows.row(job.csv, job.next);
        job.csv.endRow();
    }
    Block block;
    block.rows = job.next;
    if (!job.cancelled)
        block.problem = job.file.write(job.csv.take());
    if (!job.cancelled && !block.problem && job.next == rows.count) {
        block.problem = job.file.commit();
        block.committed = !block.problem;
    }
    if (job.cancelled || block.problem)
        job.file.discard();
    return block;
}

void TableExport::take(const Block &block)
{
    m_done = qint64(block.rows);
    if (block.committed) {
        end(State::Finished);
    } else if (block.problem) {
        m_problem = block.problem;
        end(State::Failed);
    } else if (m_job->cancelled) {
        end(State::Cancelled);
    } else {
        if (m_state == State::Running)
            next();
        measure();
    }
}

void TableExport::measure()
{
    constexpr auto often = 250ms;
    constexpr double weight = 0.4;
    const auto now = m_clock.elapsed();
    const auto span = now - m_measuredAt;
    if (span < often)
        return;
    const double rate = double(m_done - m_measuredDone) * 1000 / double(span.count());
    m_rate = m_rate > 0 ? m_rate + (rate - m_rate) * weight : rate;
    m_measuredAt = now;
    m_measuredDone = m_done;
    Q_EMIT changed();
}

void TableExport::end(State state)
{
    m_state = state;
    m_job.reset(); // with the snapshot
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace switchyard
