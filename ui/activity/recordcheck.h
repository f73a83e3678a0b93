// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activityparts.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace switchyard {

class Notice;

//! Whether the journal is what this program wrote: a quiet line with the head of its chain to copy, or an alarm that stays. Also
//! says what is wrong with the file itself. The reading is done where the journal's is. GUI thread.
class RecordCheck final : public QWidget
{
    Q_OBJECT

public:
    //! All must outlive it; the notices are the page's banners.
    RecordCheck(Journal &journal, Notice &verdictNotice, Notice &fileNotice, QWidget *parent = nullptr);

    void check();
    const std::optional<JournalVerdict> &verdict() const { return m_verdict; }

private:
    void take(const Result<JournalVerdict> &verdict);
    void tellProblem();
    void copyHead();

    Journal &m_journal;
    Notice &m_verdictNotice;
    Notice &m_fileNotice;
    QLabel *m_text;
    QPushButton *m_copy;
    std::optional<JournalVerdict> m_verdict;
    Latest<JournalVerdict> m_check;
};

} // namespace switchyard
