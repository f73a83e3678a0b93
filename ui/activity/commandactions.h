// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandoverview.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace switchyard {

class Asker;

//! What it works on; all of it outlives the widget.
struct CommandActionsParts
{
    Journal &journal;
    CommandRunner &runner;
    Clock &clock;
    Asker &asker;
    QString person; //!< in whose name it is done
};

//! Where the whole command of a write stands, and what can be done about it: take it back, try again what was refused, ask the
//! service again, or say what became of a write that nobody can tell about. GUI thread.
class CommandActions final : public QWidget
{
    Q_OBJECT

public:
    explicit CommandActions(const CommandActionsParts &parts, QWidget *parent = nullptr);

    //! The write that is shown, and its command.
    void show(const JournalRow &row);
    void clear();

Q_SIGNALS:
    //! A person wants it taken back: with a title, without an author.
    void revertRequested(const switchyard::NewCommand &command);
    //! A person wants to see all writes of that command.
    void commandRequested(const QUuid &command);

private:
    QPushButton *addButton(const QString &text);
    void refresh();
    QString summary() const;
    QString whyNot() const;
    void revert();
    void resolve(bool carriedOut);

    CommandActionsParts m_parts;
    CommandOverview m_overview;
    JournalRow m_row;
    bool m_asking = false;
    QLabel *m_summary;
    QWidget *m_buttons;
    QPushButton *m_revert;
    QPushButton *m_retry;
    QPushButton *m_ask;
    QPushButton *m_carriedOut;
    QPushButton *m_notCarriedOut;
    QPushButton *m_all;
    QLabel *m_reason;
};

} // namespace switchyard
