// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activityparts.h"
#include "clock.h"

#include <QTimeZone>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace switchyard {

class StateSource;
class StateStore;

//! Which writes the journal's table shows: a text, an operation, an outcome, a period, or one command alone. GUI thread; all that
//! it is made of must outlive it.
class ActivityFilterBar final : public QWidget
{
    Q_OBJECT

public:
    ActivityFilterBar(const CommandOperations &operations, Clock &clock, QWidget *parent = nullptr);

    //! As it stands; a period counts from now.
    JournalFilter filter() const;
    void clear();
    void setText(const QString &text);
    //! The items of one command only, until a person has seen enough of it.
    void showOnly(const QUuid &command);
    //! Whose days "today" and the others are.
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void focusText();
    //! Behind the text.
    void addButton(QPushButton *button);

    void saveState(StateStore &store) const;
    void restoreState(const StateSource &store);

Q_SIGNALS:
    //! Typing is waited for until it pauses.
    void filterChanged();
    //! Return in the text.
    void confirmed();

private:
    static constexpr std::chrono::milliseconds settle{200};

    void layOut();
    void offerChoices(const CommandOperations &operations);
    void textTyped();
    void announce();

    Clock &m_clock;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QUuid m_command;
    quint64 m_typed = 0;
    QHBoxLayout *m_first;
    QLineEdit *m_text;
    QComboBox *m_operation;
    QComboBox *m_outcome;
    QComboBox *m_period;
    QPushButton *m_allCommands;
};

} // namespace switchyard
