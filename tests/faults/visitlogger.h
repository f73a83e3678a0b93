// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visitprogram.h"

#include <QTestEventLoop>
#include <QTextStream>

namespace switchyard {

//! The program that is killed: goes on with what its folder holds, logs the visits that it is told of unless its journal has
//! them, and ends when the service has them all. Says "open" when it begins. All the while somebody sets its clock.
class VisitLogger final
{
public:
    enum Exit { Over = 0, NotOver = 2, JournalLost = 3, NotLogged = 4, NotKept = 5 };

    explicit VisitLogger(const VisitOrder &order) : m_order(order), m_random(order.seed), m_program(order)
    {
        setClock();
    }

    int run()
    {
        QObject::connect(&m_program.journal, &Journal::problemChanged, &m_loop, [this] { end(JournalLost); });
        QObject::connect(&m_program.runner, &CommandRunner::openFailed, &m_loop, [this] { end(JournalLost); });
        QObject::connect(&m_program.outbox, &VisitOutbox::changed, &m_loop, [this] { look(); });
        QObject::connect(&m_program.outbox, &VisitOutbox::opened, &m_loop, [this] {
            QTextStream(stdout) << "open" << Qt::endl;
            m_program.askForSites(&m_loop, [this](const QStringList &sites) {
                m_sites = sites;
                log(0);
            });
        });
        m_program.runner.open();
        m_program.outbox.open();
        goOnSettingTheClock();
        m_loop.enterLoop(120);
        return m_exit;
    }

private:
    void end(int exit)
    {
        m_exit = exit;
        m_loop.exitLoop();
    }
    void setClock() { m_program.clock.setSomewhere(m_random); }
    void goOnSettingTheClock()
    {
        m_program.clock.after(std::chrono::milliseconds(2), &m_loop, [this] {
            setClock();
            goOnSettingTheClock();
        });
    }
    //! One after the other, as a person does; a draft that was found is as good as a new one.
    void log(int index)
    {
        if (index == m_order.count) {
            m_isLogged = true;
            look();
            return;
        }
        const VisitDraft draft = draftOf(m_order.first + index, m_sites);
        m_program.journal.command(draft.id).then(&m_loop, [this, draft, index](const Result<CommandRecord> &record) {
            if (record) {
                log(index + 1);
                return;
            }
            setClock();
            m_program.outbox.keep(draft);
            const bool isTooEarly = !draft.problems(m_program.clock.now()).empty();
            m_program.outbox.log(draft).then(&m_loop, [this, draft, isTooEarly, index](const Result<Done> &done) {
                if (done.ok() == isTooEarly)
                    end(NotLogged);
                else if (isTooEarly)
                    logWithRightClock(draft, index);
                else
                    log(index + 1);
            });
        });
    }
    //! To a clock that is behind, what was done is still to be done.
    void logWithRightClock(const VisitDraft &draft, int index)
    {
        const VisitDraft *kept = m_program.drafts.find(draft.id);
        if (!kept || kept->visit() != draft.visit()) {
            end(NotKept);
            return;
        }
        m_program.clock.set(JumpingClock::right);
        m_program.outbox.log(*kept).then(&m_loop, [this, index](const Result<Done> &done) {
            if (done)
                log(index + 1);
            else
                end(NotLogged);
        });
    }
    void look()
    {
        if (m_isLogged && m_program.outbox.entries().empty())
            end(Over);
    }

    const VisitOrder m_order;
    int m_exit = NotOver;
    bool m_isLogged = false;
    QStringList m_sites;
    QRandomGenerator m_random;
    QTestEventLoop m_loop;
    VisitProgram m_program;
};

} // namespace switchyard
