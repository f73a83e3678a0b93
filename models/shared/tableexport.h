// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "entitystore.h"
#include "exportfile.h"
#include "task.h"
#include "worker.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace switchyard {

class CsvWriter;

//! One column of an exported table.
struct ExportField
{
    QByteArray name; //!< of the header line; the same in every language
    int source = 0;  //!< as EntityColumns counts them

    friend bool operator==(const ExportField &, const ExportField &) = default;
};

//! What is written where.
struct ExportPlan
{
    QString file;              //!< absolute path
    EntityColumns columns;     //!< a snapshot
    std::vector<quint32> rows; //!< of the snapshot, in the order of the file
    std::vector<ExportField> fields;
};

//! Any table as the export takes it, one row after the other. The functions are called on the worker, one call at a time, so they
//! own or share what they read.
struct ExportRows
{
    QString file; //!< absolute path
    size_t count = 0;
    std::function<void(CsvWriter &)> header;      //!< without the end of the row
    std::function<void(CsvWriter &, size_t)> row; //!< the same
};

//! Writes rows of a table into a CSV file, block by block on the worker, so that neither the event loop nor the worker is held
//! by it, and that a pause costs nothing. The file is there whole or not at all (ExportFile). GUI thread.
class TableExport final : public Task
{
    Q_OBJECT

public:
    static constexpr size_t blockRows = 4096;

    TableExport(ExportPlan plan, Worker &worker, const Clock &clock, QObject *parent = nullptr);
    TableExport(ExportRows rows, Worker &worker, const Clock &clock, QObject *parent = nullptr);
    //! What is not finished by then leaves no trace.
    ~TableExport() override;

    void start();

    QString title() const override;
    State state() const override { return m_state; }
    qint64 done() const override { return m_done; }
    qint64 total() const override { return m_total; }
    double rate() const override { return m_rate; }
    QString note() const override;
    bool canPause() const override { return true; }
    void pause() override;
    void resume() override;
    void cancel() override;

    const QString &file() const { return m_file; }
    //! Why it failed; empty unless it did.
    const std::optional<ExportProblem> &problem() const { return m_problem; }

Q_SIGNALS:
    //! Finished, failed or cancelled; once.
    void ended();

private:
    struct Job;
    struct Block
    {
        size_t rows = 0; //!< done by now
        bool committed = false;
        std::optional<ExportProblem> problem;
    };

    static Block writeBlock(Job &job);
    void next();
    void take(const Block &block);
    void measure();
    void end(State state);

    QString m_file;
    Worker &m_worker;
    const Clock &m_clock;
    std::shared_ptr<Job> m_job;
    Latest<Block> m_block;
    State m_state = State::Waiting;
    qint64 m_done = 0;
    qint64 m_total = 0;
    double m_rate = 0;
    qint64 m_measuredDone = 0;
    std::chrono::milliseconds m_measuredAt{0};
    std::optional<ExportProblem> m_problem;
};

} // namespace switchyard
