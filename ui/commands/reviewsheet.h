// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellroles.h"
#include "commandreview.h"
#include "environment.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace switchyard {

class Notice;
class TableView;
struct Explanation;

//! Where a command goes, as a person knows it.
struct ReviewPlace
{
    QString profile;
    Environment environment = Environment::Development;
};

//! What is about to be sent, to what, and what changes there. Sends nothing: sendRequested() is a person's word, given at
//! most once until setSending(false). Esc, Back and the window's button go back; not while it is being sent. Open with
//! open(). GUI thread.
class ReviewSheet final : public QDialog
{
    Q_OBJECT

public:
    ReviewSheet(std::unique_ptr<CommandReview> review, const ReviewPlace &place, QWidget *parent = nullptr);
    ~ReviewSheet() override;

    const CommandReview &review() const { return *m_review; }
    //! Being written down and sent: nothing can be pressed. \a what says how far it is.
    void setSending(bool sending, const QString &what = {});
    //! It was not sent, or not carried out; the sheet stays.
    void tell(const Explanation &why);
    //! Over, but not as it should be: only Close is left.
    void tellOutcome(Tone tone, const QString &what, const QString &detail);

    void reject() override;

Q_SIGNALS:
    void sendRequested();

private:
    void layOut(const ReviewPlace &place);
    QWidget *makeTiles();
    QString reachText() const;
    void refresh();

    std::unique_ptr<CommandReview> m_review;
    Notice *m_notice;
    TableView *m_table;
    QLabel *m_note;
    QLabel *m_progress;
    QLabel *m_typedName;
    QLineEdit *m_typed;
    QPushButton *m_back;
    QPushButton *m_send;
    bool m_sending = false;
    bool m_over = false;
};

} // namespace switchyard
