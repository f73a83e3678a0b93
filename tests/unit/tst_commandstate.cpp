// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandstate.h"

#include <QRandomGenerator>
#include <QTest>

using namespace switchyard;
using commandstate::mayFollow;
using commandstate::nextStep;
using commandstate::Step;

namespace {

//! A server that loses answers, a program that dies, and in between the rules: what they allow is done, at random.
class Life
{
public:
    explicit Life(quint32 seed) : m_random(seed) {}

    ItemState state = ItemState::Planned;
    CommandState command = CommandState::Running;
    int attempts = 0;
    int executed = 0;
    bool allowed = true; //!< no step was one that may not follow

    //! False when nothing will happen any more.
    bool step()
    {
        if (m_random.bounded(40) == 0)
            turn();
        const Step next = nextStep(command, state, attempts, m_hasBefore, std::exchange(m_interrupted, false));
        switch (next) {
        case Step::Nothing: return false;
        case Step::TakeBack: become(ItemState::Cancelled); return true;
        case Step::Read: read(); return true;
        case Step::Send: send(); return true;
        case Step::Reconcile: reconcile(); return true;
        }
        return false;
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    void become(ItemState to)
    {
        allowed = allowed && mayFollow(state, to);
        state = to;
        if (to == ItemState::Sending)
            ++attempts;
    }
    //! A person does something.
    void turn()
    {
        const CommandState to = allCommandStates[size_t(m_random.bounded(int(allCommandStates.size())))];
        if (mayFollow(command, to) && to != CommandState::Finished)
            command = to;
        if (command == CommandState::Paused)
            command = CommandState::Running; // or nothing would go on
    }
    void die()
    {
        m_interrupted = true;
        m_hasBefore = m_hasBefore && chance(50);
    }
    void read()
    {
        if (chance(20))
            return; // not answered
        if (executed > 0)
            become(ItemState::Confirmed);
        else
            send();
        m_hasBefore = true;
    }
    void send()
    {
        if (chance(10))
            return die();
        become(ItemState::Sending);
        if (chance(10))
            return die(); // written down, but nothing left
        const bool arrives = chance(70);
        const bool refuses = chance(10);
        if (arrives && !refuses)
            ++executed;
        if (chance(15))
            return die();
        if (!arrives || chance(30))
            become(ItemState::Unknown); // no answer, none that says anything, or a limiter that may lie
        else if (refuses)
            become(chance(50) ? ItemState::Refused : ItemState::Planned);
        else
            become(ItemState::Confirmed);
    }
    void reconcile()
    {
        if (state == ItemState::Sending) {
            become(ItemState::Unknown);
            if (chance(10))
                return die();
        }
        if (chance(20))
            become(ItemState::Unknown);
        else if (executed > 0)
            become(ItemState::Confirmed);
        else
            become(chance(80) ? ItemState::Planned : ItemState::Refused);
    }

    QRandomGenerator m_random;
    bool m_hasBefore = true;
    bool m_interrupted = false;
};

} // namespace

//! The rules of the life of a write.
class TstCommandState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentButWhatIsPlanned()
    {
        for (const ItemState from : allItemStates)
            QCOMPARE(mayFollow(from, ItemState::Sending), from == ItemState::Planned);
        for (const CommandState command : allCommandStates) {
            for (const ItemState item : allItemStates) {
                for (const int attempts : {0, 1, 7}) {
                    for (const bool before : {false, true}) {
                        const Step step = nextStep(command, item, attempts, before, false);
                        const bool sends = step == Step::Send || step == Step::Read;
                        QVERIFY(!sends || (item == ItemState::Planned && command == CommandState::Running));
                        QVERIFY(step != Step::Send || (attempts == 0 && before));
                    }
                }
            }
        }
    }

    void whatIsConfirmedOrTakenBackStaysSo()
    {
        for (const ItemState to : allItemStates) {
            QVERIFY(!mayFollow(ItemState::Confirmed, to));
            QVERIFY(!mayFollow(ItemState::Cancelled, to));
        }
        for (const ItemState state : allItemStates) {
            if (commandstate::isSettled(state))
                QCOMPARE(nextStep(CommandState::Running, state, 1, true, true), Step::Nothing);
        }
    }

    void aRefusedOneIsTriedAgainOrDiscarded()
    {
        for (const ItemState to : allItemStates)
            QCOMPARE(mayFollow(ItemState::Refused, to), to == ItemState::Planned || to == ItemState::Cancelled);
        // By a person alone.
        for (const CommandState command : allCommandStates)
            QCOMPARE(nextStep(command, ItemState::Refused, 1, true, false), Step::Nothing);
    }

    void anUnknownOneIsReadWhateverItsCommandDoes()
    {
        for (const CommandState command : allCommandStates) {
            QCOMPARE(nextStep(command, ItemState::Unknown, 1, true, false), Step::Reconcile);
            QCOMPARE(nextStep(command, ItemState::Sending, 1, true, true), Step::Reconcile);
            QCOMPARE(nextStep(command, ItemState::Sending, 1, true, false), Step::Nothing);
        }
    }

    void wordsReadBack()
    {
        for (const ItemState state : allItemStates)
            QCOMPARE(commandstate::itemState(commandstate::word(state)), state);
        for (const CommandState state : allCommandStates)
            QCOMPARE(commandstate::commandState(commandstate::word(state)), state);
        QVERIFY(!commandstate::itemState("sent"));
        QVERIFY(!commandstate::commandState(""));
    }

    //! Lost answers, refusals, limiters that lie, kills and cancellations, in any order.
    void nothingIsExecutedTwiceAndNothingIsMisreported()
    {
        int confirmed = 0;
        int again = 0;
        for (quint32 seed = 1; seed <= 50'000; ++seed) {
            Life life(seed);
            int steps = 0;
            while (life.step() && ++steps < 10'000) {}
            const auto what = QByteArray("seed ") + QByteArray::number(seed);
            QVERIFY2(steps < 10'000, what.constData());
            QVERIFY2(life.allowed, what.constData());
            QVERIFY2(life.executed <= 1, what.constData());
            QVERIFY2(commandstate::isSettled(life.state), what.constData());
            QVERIFY2((life.state == ItemState::Confirmed) == (life.executed == 1), what.constData());
            confirmed += life.state == ItemState::Confirmed;
            again += life.attempts > 1;
        }
        QVERIFY(confirmed > 30'000 && confirmed < 50'000);
        QVERIFY(again > 5'000);
    }
};

QTEST_GUILESS_MAIN(TstCommandState)
#include "tst_commandstate.moc"
