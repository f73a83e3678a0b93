// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activityparts.h"

namespace switchyard {

class Notice;

//! Says in a page's banner that commands have stopped by themselves, and why: no network, no token, no room on disk. GUI
//! thread; all that it is made of must outlive it.
class HaltNotice final : public QObject
{
    Q_OBJECT

public:
    //! `person`: in whose name a halted command goes on.
    HaltNotice(CommandRunner &runner, Notice &notice, const QString &person, QObject *parent = nullptr);

private:
    void refresh();
    void resume();

    CommandRunner &m_runner;
    Notice &m_notice;
    const QString m_person;
    std::vector<QUuid> m_halted;
};

} // namespace switchyard
