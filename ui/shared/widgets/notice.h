// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellroles.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace switchyard {

struct Explanation;

//! A banner inside a page or form: what happened, what to do, one button. Hidden while it has nothing to say. Plain text.
class Notice final : public QWidget
{
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);

    //! Shows the banner. \a tone: Accent = information, Ok, Warn, Alarm. An empty \a actionText shows no button.
    void tell(Tone tone, const QString &text, const QString &detail = {}, const QString &actionText = {});
    //! The same for an error that explain() put into words.
    void tell(const Explanation &explanation, const QString &actionText = {});
    void clear();
    void setDismissable(bool dismissable);
    QString text() const;

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Accent;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace switchyard
