// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "importplan.h"
#include "task.h"

#include <deque>

namespace switchyard {

//! Why a row was not imported.
struct ImportTrouble
{
    ApiError error;                       //!< of Failed, NotCarriedOut and Unclear
    std::vector<FieldConflict> conflicts; //!< of ChangedMeanwhile; none: the thing is not there any more
};

//! Carries out a plan: for each row that changes something a fresh read, a comparison, and one write. A write whose answer
//! was lost is never sent again: the server is read, and decides. Rows whose fields were changed on the server since the dry
//! run stay as they are. The store takes what the server answers. GUI thread; what is on its way when the task dies goes out,
//! and nobody hears what became of it.
class ImportTask final : public Task
{
    Q_OBJECT

public:
    //! Rows under way at once; how many of their requests are on the wire is for the scheduler to say.
    static constexpr size_t window = 32;

    ImportTask(const QString &title, std::shared_ptr<const ImportPlan> plan, std::shared_ptr<ImportTarget> target,
               Clock &clock, QObject *parent = nullptr);
    ~ImportTask() override;

    void start();

    QString title() const override { return m_title; }
    State state() const override { return m_state; }
    qint64 done() const override;
    qint64 total() const override { return m_plan->writes(); }
    qint64 failed() const override;
    double rate() const override { return m_rate; }
    QString note() const override;
    bool canPause() const override { return !m_cancelled; }
    bool canCancel() const override { return !m_cancelled; }
    bool canRetryFailed() const override;
    void pause() override;
    void resume() override;
    //! Writes that are on their way end as they end; nothing else is begun.
    void cancel() override;
    void retryFailed() override;

    const std::shared_ptr<const ImportPlan> &plan() const { return m_plan; }
    //! By row of the plan; those that are not done yet have what the plan says.
    const std::vector<ImportOutcome> &outcomes() const { return m_outcomes; }
    const QHash<quint32, ImportTrouble> &troubles() const { return m_troubles; }
    const ImportCounts &counts() const { return m_counts; }
    qint64 count(ImportOutcome outcome) const { return m_counts[size_t(outcome)]; }
    //! Rows that another attempt may help.
    qint64 retryable() const;
    //! Why it paused by itself; empty otherwise.
    const std::optional<ApiError> &halted() const { return m_halted; }

Q_SIGNALS:
    //! Rows of the plan whose outcome changed, in any order; a few times a second.
    void rowsChanged(const std::vector<quint32> &rows);
    //! It stopped being active; again after each retry.
    void ended();

private:
    enum class Step { Reading, Sending, Verifying };
    struct Flight
    {
        Step step = Step::Reading;
        int limited = 0; //!< how often the service answered 429
        Call<EntityCopy> call;
        EntityCopy base;
        FieldDraft sent;
        bool creates = false;
        ApiError lost; //!< what hid the answer
    };

    void pump();
    void ask(quint32 row, Step step);
    void takeRead(quint32 row, const Result<EntityCopy> &copy);
    void send(quint32 row);
    void takeAnswer(quint32 row, const Result<EntityCopy> &answer);
    void takeVerified(quint32 row, const Result<EntityCopy> &copy);
    bool standsThere(const ImportRow &row, const FieldDraft &draft) const;
    void fail(quint32 row, const ApiError &error);
    void settle(quint32 row, ImportOutcome outcome, const ImportTrouble &trouble = {});
    void setOutcome(quint32 row, ImportOutcome outcome);
    void halt(quint32 row, const ApiError &error);
    void endIfDone();
    void measure();
    void announce();

    const QString m_title;
    const std::shared_ptr<const ImportPlan> m_plan;
    const std::shared_ptr<ImportTarget> m_target;
    Clock &m_clock;
    State m_state = State::Waiting;
    bool m_cancelled = false;
    std::optional<ApiError> m_halted;
    std::deque<quint32> m_queue;
    std::unordered_map<quint32, Flight> m_flying;
    std::vector<ImportOutcome> m_outcomes;
    QHash<quint32, ImportTrouble> m_troubles;
    ImportCounts m_counts;
    std::vector<quint32> m_changedRows;
    bool m_announcing = false;
    double m_rate = 0;
    qint64 m_measuredDone = 0;
    std::chrono::milliseconds m_measuredAt{0};
};

} // namespace switchyard
