// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importplan.h"
#include "worker.h"

namespace switchyard {

//! Why a file cannot be imported at all. A value without words for people.
struct ImportFileProblem
{
    std::optional<CsvProblem> csv;
    QString systemText;   //!< reading failed, in the system's words
    bool changed = false; //!< its first line is not what it was when the columns were chosen
    bool noRows = false;  //!< nothing but a head line
};

//! The dry run: the whole file against what is known of the fleet, piece by piece on the worker, so that neither the event
//! loop nor the worker is held by it. Gives up when it dies. GUI thread.
class ImportCheck final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 pieceBytes = 1024 * 1024;

    ImportCheck(const ImportSource &source, std::shared_ptr<const ImportTarget> target, Worker &worker,
                QObject *parent = nullptr);
    ~ImportCheck() override;

    void start();
    //! Null until finished, and when there is a problem.
    const std::shared_ptr<const ImportPlan> &plan() const { return m_plan; }
    const std::optional<ImportFileProblem> &problem() const { return m_problem; }

Q_SIGNALS:
    //! Bytes of the file, and rows that were found in them.
    void progressed(qint64 done, qint64 total, qint64 rows);
    //! Once: plan() or problem().
    void finished();

private:
    struct Job;
    struct Piece
    {
        qint64 done = 0;
        qint64 total = 0;
        qint64 rows = 0;
        std::shared_ptr<const ImportPlan> plan;
        std::optional<ImportFileProblem> problem;
    };

    static Piece readPiece(Job &job);
    void next();
    void take(const Piece &piece);

    Worker &m_worker;
    std::shared_ptr<Job> m_job;
    Latest<Piece> m_piece;
    std::shared_ptr<const ImportPlan> m_plan;
    std::optional<ImportFileProblem> m_problem;
};

} // namespace switchyard
