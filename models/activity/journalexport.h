// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "exportfile.h"
#include "journal.h"
#include "task.h"
#include "worker.h"

namespace switchyard {

//! Writes what a filter lets through into a file for audit, the oldest first: CSV, whose cells no spreadsheet runs as a
//! formula, or JSON lines, whose first line has the verdict over the whole journal and the head of its chain. Read and written a
//! block at a time; the file is there whole or not at all (ExportFile). GUI thread; all must outlive it.
class JournalExport final : public Task
{
    Q_OBJECT

public:
    enum class Format { Csv, JsonLines };
    static constexpr size_t blockRows = 1024;

    JournalExport(const QString &file, Format format, const JournalFilter &filter, Journal &journal, Worker &worker,
                  QObject *parent = nullptr);
    //! What is not finished by then leaves no trace.
    ~JournalExport() override;

    void start();

    QString title() const override;
    State state() const override { return m_state; }
    qint64 done() const override { return qint64(m_next); }
    qint64 total() const override { return qint64(m_numbers.size()); }
    double rate() const override { return 0; }
    QString note() const override;
    void cancel() override;

    //! Why it failed: the file, or the journal.
    const std::optional<ExportProblem> &problem() const { return m_problem; }
    const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    //! Finished, failed or cancelled; once.
    void ended();

private:
    struct Job;
    using Written = std::optional<ExportProblem>;

    void takeNumbers(const std::vector<qint64> &numbers);
    void next();
    void write(const std::vector<JournalRow> &rows, bool last);
    void fail(const ApiError &error);
    void end(State state);

    const QString m_file;
    const Format m_format;
    const JournalFilter m_filter;
    Journal &m_journal;
    Worker &m_worker;
    std::shared_ptr<Job> m_job;
    State m_state = State::Waiting;
    std::vector<qint64> m_numbers;
    size_t m_next = 0;
    std::optional<ExportProblem> m_problem;
    std::optional<ApiError> m_error;
};

} // namespace switchyard
