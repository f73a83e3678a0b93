// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "icons.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace switchyard {

struct Explanation;

//! What a page or table says when it has nothing, not everything, or nothing new to show. Put over a widget it covers it while
//! there is nothing to see (Loading, Empty, NoMatch, Offline, Error); Partial and Stale are a strip along its lower edge, so
//! that what is there stays readable. Hidden in Content.
class StateView final : public QWidget
{
    Q_OBJECT
public:
    enum class State { Content, Loading, Empty, NoMatch, Partial, Stale, Offline, Error };

    //! Lies over \a covered and follows its size; \a covered owns it.
    explicit StateView(QWidget *covered);

    using QWidget::show;
    void showContent();
    //! Each says what happened (\a title), what to do next (\a todo), and offers one action.
    void show(State state, const QString &title, const QString &todo = {}, const QString &actionText = {});
    void show(const Explanation &explanation, const QString &actionText = {});
    //! Another icon than the state's own, until the next show().
    void setIcon(IconName icon);
    //! Progress of Loading or Partial, 0..1; negative hides the bar.
    void setProgress(double share);

    State state() const { return m_state; }
    QString title() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void fit();
    bool isStrip() const { return m_state == State::Partial || m_state == State::Stale; }

    QWidget *m_covered;
    State m_state = State::Content;
    IconName m_icon = IconName::Empty;
    QWidget *m_picture;
    QLabel *m_title;
    QLabel *m_todo;
    QProgressBar *m_progress;
    QPushButton *m_action;
};

} // namespace switchyard
