// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcheck.h"

#include <QFile>

#include <atomic>

namespace switchyard {

//! Handed to the worker for one piece at a time; in between it rests here.
struct ImportCheck::Job
{
    Job(const ImportSource &source, std::shared_ptr<const ImportTarget> target, EntityColumns snapshot)
        : file(source.file), planner(source, std::move(target), std::move(snapshot)),
          reader(source.separator, [this](const CsvRow &row) { planner.take(row); })
    {}

    QFile file;
    ImportPlanner planner;
    CsvReader reader;
    std::atomic_bool cancelled = false;
};

ImportCheck::ImportCheck(const ImportSource &source, std::shared_ptr<const ImportTarget> target, Worker &worker,
                         QObject *parent)
    : QObject(parent), m_worker(worker)
{
    EntityColumns snapshot = target->snapshot();
    m_job = std::make_shared<Job>(source, std::move(target), std::move(snapshot));
}

ImportCheck::~ImportCheck()
{
    if (m_job)
        m_job->cancelled = true;
}

void ImportCheck::start()
{
    if (m_job && !m_piece.isPending())
        next();
}

void ImportCheck::next()
{
    m_piece = m_worker.run([job = m_job] { return readPiece(*job); });
    m_piece->then(this, [this](const Result<Piece> &piece) {
        if (piece)
            take(*piece);
    });
}

ImportCheck::Piece ImportCheck::readPiece(Job &job)
{
    Piece piece;
    const auto failed = [&piece](ImportFileProblem problem) {
        piece.problem = std::move(problem);
        return piece;
    };
    if (job.cancelled)
        return piece;
    if (!job.file.isOpen() && !job.file.open(QIODevice::ReadOnly))
        return failed({{}, job.file.errorString()});
    const QByteArray bytes = job.file.read(pieceBytes);
    if (job.file.error() != QFileDevice::NoError)
        return failed({{}, job.file.errorString()});
    // Its size may be unknown, as that of a pipe is: only a read of nothing is the end.
    const bool whole = bytes.isEmpty();
    if (whole)
        job.reader.finish();
    else
        job.reader.feed(bytes);
    if (job.planner.headsDiffer())
        return failed({{}, {}, true});
    if (job.reader.problem())
        return failed({job.reader.problem()});
    if (whole && job.planner.rows() == 0)
        return failed({{}, {}, false, true});
    piece.done = job.file.pos();
    piece.total = std::max(job.file.size(), piece.done);
    piece.rows = qint64(job.planner.rows());
    if (whole)
        piece.plan = std::make_shared<const ImportPlan>(job.planner.finish());
    return piece;
}

void ImportCheck::take(const Piece &piece)
{
    m_plan = piece.plan;
    m_problem = piece.problem;
    if (m_plan || m_problem) {
        m_job.reset();
        Q_EMIT finished();
        return;
    }
    next();
    Q_EMIT progressed(piece.done, piece.total, piece.rows);
}

} // namespace switchyard
