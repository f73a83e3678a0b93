// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace switchyard {

class FormRow;
class PlanEditing;
class PowerLimitEdit;
class ZonedTimeEdit;

//! The fields of the selected block: Start, End, Action, Power limit, each with what is wrong with it beneath. Needs the
//! editing for its life. GUI thread.
class PlanBlockForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanBlockForm(PlanEditing &editing, QWidget *parent = nullptr);

    void focusFirst();

private:
    void take();
    void showProblems(int id);
    void setSpan(bool isStart, qint64 ms);
    QString limitHint(int id) const;

    PlanEditing &m_editing;
    QLabel *m_title;
    QWidget *m_fields;
    ZonedTimeEdit *m_start;
    ZonedTimeEdit *m_end;
    QComboBox *m_action;
    PowerLimitEdit *m_limit;
    FormRow *m_startRow;
    FormRow *m_endRow;
    FormRow *m_actionRow;
    FormRow *m_limitRow;
};

} // namespace switchyard
