// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "commandrun.h"
#include "journal.h"

#include <QObject>
#include <functional>

namespace switchyard {

//! How fast commands are carried out, within what the scheduler allows.
struct CommandPace
{
    //! Items under way at once. More than the wire takes, so that it is busy while others are being written down.
    int window = 64;
    //! How long a lost write is given to arrive before it is looked for.
    std::chrono::milliseconds settle{2000};
    //! How often an item may come to nothing before it counts as refused, or a person is asked.
    int maxTries = 6;
    std::chrono::milliseconds firstWait{1000}; //!< after a try; doubles
    std::chrono::milliseconds longestWait{60'000};
};

//! Takes one item through its life: read, written down, sent, and, where the answer says nothing, looked for. Nothing is put
//! on the wire before the journal has it as "sending" on disk. What goes out as "sending" comes back as an ended, a returned
//! or a halted item. Used by CommandRunner only. Main thread.
class CommandSender final : public QObject
{
    Q_OBJECT

public:
    using Run = std::shared_ptr<CommandRun>;

    CommandSender(ApiClient &api, Journal &journal, Clock &clock, const CommandPace &pace);

    //! Does what is next about an item that is busy.
    void begin(const Run &run, int position, commandstate::Step step);
    //! A step that a person wants; then `then`.
    void decide(const Run &run, int position, ItemState to, const char *reason, const QString &person,
                std::function<void()> then);
    //! Nothing is begun any more; what is on its way is left alone.
    void stop() { m_stopped = true; }

Q_SIGNALS:
    //! It came to its end, or a person is asked (CommandRun::Phase::Asking).
    void ended(const CommandSender::Run &run, int position);
    //! It is to stand in line again.
    void returned(const CommandSender::Run &run, int position);
    //! The same, and every further item would meet this.
    void halted(const CommandSender::Run &run, int position, const ApiError &why);
    //! An item is in another state.
    void changed(const CommandSender::Run &run);
    //! This is known to stand on the server.
    void stands(const QByteArray &operation, const QByteArray &target, const QByteArray &json);

private:
    struct Step
    {
        ItemState to;
        ItemOutcome outcome;
        QByteArray before;
        QString person;
    };

    void take(const Run &run, int position, const Step &step, std::function<void()> then);
    void end(const Run &run, int position, const Step &step);
    void readThenSend(const Run &run, int position);
    void takeRead(const Run &run, int position, const QByteArray &present);
    void markSending(const Run &run, int position, const QByteArray &before);
    void takeAnswer(const Run &run, int position, const Result<CommandAnswer> &answer);
    void lookFor(const Run &run, int position);
    void readBack(const Run &run, int position);
    void takeReadBack(const Run &run, int position, const QByteArray &present);
    void askPerson(const Run &run, int position, const ItemOutcome &outcome);
    void tryLater(const Run &run, int position, const ApiError &why);
    void wait(std::chrono::milliseconds delay, std::function<void()> then);
    std::chrono::milliseconds waitAfter(int tries) const;

    ApiClient &m_api;
    Journal &m_journal;
    Clock &m_clock;
    const CommandPace m_pace;
    bool m_stopped = false;
};

} // namespace switchyard
