// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <array>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace switchyard {

class ConnectionTest;
class StepMark;

//! The four steps of a connection test, one below the other, each with its state in shape, colour and words; the step that
//! failed says why and what to do. Hidden as long as nothing was tested.
class ConnectionTestView final : public QFrame
{
    Q_OBJECT

public:
    //! `test` must outlive the view.
    explicit ConnectionTestView(const ConnectionTest &test, QWidget *parent = nullptr);

private:
    struct Row
    {
        StepMark *mark;
        QLabel *question;
        QLabel *result;
        QLabel *todo;
    };

    void layOut();
    void showSteps();

    const ConnectionTest &m_test;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_detail;
    std::array<Row, 4> m_rows;
};

} // namespace switchyard
