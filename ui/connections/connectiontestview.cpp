// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontestview.h"

#include "connectionwords.h"
#include "stepmark.h"
#include "variants.h"

#include <QGridLayout>
#include <QLabel>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &objectName, TextRank rank, InkRole ink)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRank(label, rank);
    setInk(label, ink);
    return label;
}

Tone toneOf(ConnectionTest::State state)
{
    switch (state) {
    case ConnectionTest::State::Ok: return Tone::Ok;
    case ConnectionTest::State::Failed: return Tone::Alarm;
    case ConnectionTest::State::Running: return Tone::Accent;
    case ConnectionTest::State::Pending:
    case ConnectionTest::State::Skipped: break;
    }
    return Tone::Muted;
}

} // namespace

ConnectionTestView::ConnectionTestView(const ConnectionTest &test, QWidget *parent)
    : QFrame(parent), m_test(test), m_title(plainLabel(u"testTitle"_s, TextRank::Heading, InkRole::Text)),
      m_summary(plainLabel(u"testSummary"_s, TextRank::Body, InkRole::Muted)),
      m_detail(plainLabel(u"testDetail"_s, TextRank::Small, InkRole::Muted))
{
    setFrameShape(QFrame::StyledPanel);
    setVariant(this, Variant::Card);
    setAccessibleName(tr("Connection test"));
    setObjectName(u"connectionTest"_s);
    m_title->setText(tr("Connection test"));
    m_summary->setAccessibleDescription(tr("Test result"));
    layOut();
    connect(&test, &ConnectionTest::changed, this, &ConnectionTestView::showSteps);
    showSteps();
}

void ConnectionTestView::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_summary, 1, 0, 1, 2);
    grid->setRowMinimumHeight(2, 8);
    static constexpr const char *names[] = {"Address", "Identity", "SignIn", "Api"};
    int line = 3;
    for (size_t n = 0; n < m_rows.size(); ++n) {
        const QString name = u"testStep"_s + QLatin1StringView(names[n]);
        Row &row = m_rows[n];
        row.mark = new StepMark;
        row.question = plainLabel(name, TextRank::Strong, InkRole::Text);
        row.result = plainLabel(name + u"Result"_s, TextRank::Body, InkRole::Muted);
        row.todo = plainLabel(name + u"Advice"_s, TextRank::Body, InkRole::Text);
        row.question->setText(connectionwords::questionText(ConnectionTest::Question(n)));
        row.result->setAccessibleDescription(row.question->text());
        row.todo->setAccessibleDescription(tr("What to do"));
        grid->addWidget(row.mark, line, 0, Qt::AlignTop);
        grid->addWidget(row.question, line, 1);
        grid->addWidget(row.result, line + 1, 1);
        grid->addWidget(row.todo, line + 2, 1);
        grid->setRowMinimumHeight(line + 3, 8);
        line += 4;
    }
    grid->addWidget(m_detail, line, 0, 1, 2);
}

void ConnectionTestView::showSteps()
{
    setVisible(m_test.isRunning() || m_test.hasOutcome());
    const auto *failure = m_test.failure();
    if (m_test.isRunning())
        m_summary->setText(tr("Asking the server…"));
    else if (failure)
        m_summary->setText(tr("The connection does not work yet."));
    else if (m_test.hasSucceeded())
        m_summary->setText(tr("The connection works."));
    setInk(m_summary, failure ? InkRole::Alarm : m_test.hasSucceeded() ? InkRole::Ok : InkRole::Muted);

    QString detail;
    for (size_t n = 0; n < m_rows.size(); ++n) {
        const auto &step = m_test.steps()[n];
        const bool failed = step.state == ConnectionTest::State::Failed;
        const Explanation why = failed ? connectionwords::explainStep(step, m_test.profile()) : Explanation();
        m_rows[n].mark->tell(toneOf(step.state));
        m_rows[n].result->setText(failed ? why.title : connectionwords::stepText(m_test, step));
        setInk(m_rows[n].result, failed ? InkRole::Alarm : InkRole::Muted);
        m_rows[n].todo->setText(why.todo);
        m_rows[n].todo->setVisible(!why.todo.isEmpty());
        if (failed)
            detail = why.what;
    }
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

} // namespace switchyard
