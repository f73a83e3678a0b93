// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitechecksheet.h"

#include "accessiblename.h"
#include "badge.h"
#include "celldelegates.h"
#include "chartcontent.h"
#include "evidencechart.h"
#include "explain.h"
#include "metrics.h"
#include "notice.h"
#include "tableview.h"
#include "variants.h"
#include "zonetime.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

SiteCheckSheet::SiteCheckSheet(const SiteCheckParts &parts, const SiteId &site, QWidget *parent)
    : QDialog(parent), m_site(site), m_run(parts), m_outcome(new Badge), m_summary(new QLabel),
      m_progress(new QProgressBar), m_notice(new Notice), m_table(new TableView(tr("Findings"))), m_found(new QLabel),
      m_next(new QLabel), m_chart(new EvidenceChart), m_again(new QPushButton(tr("Check again"))),
      m_copy(new QPushButton(tr("Copy"))), m_visit(new QPushButton(tr("Log visit with this result")))
{
    const qsizetype row = parts.sites.rowOf(site);
    const QString name = row < 0 ? QString() : parts.sites.columns().column(SiteColumn::Name).text(row);
    setObjectName(u"siteCheckSheet"_s);
    setWindowTitle(tr("Site check"));
    setVariant(this, Variant::Surface);
    layOut(name.isEmpty() ? site.text() : name);
    connect(&m_run, &SiteCheckRun::progressChanged, this, &SiteCheckSheet::showProgress);
    connect(&m_run, &SiteCheckRun::finished, this, &SiteCheckSheet::showReport);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SiteCheckSheet::showFinding);
    connect(m_again, &QPushButton::clicked, this, &SiteCheckSheet::start);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(notes()); });
    connect(m_visit, &QPushButton::clicked, this, [this] { Q_EMIT visitRequested(m_site.utf8(), notes()); });
    start();
}

SiteCheckSheet::~SiteCheckSheet()
{
    m_table->setModel(nullptr); // the model is a member and goes before the view
}

void SiteCheckSheet::layOut(const QString &siteName)
{
    resize(980, 700);
    auto *heading = new QLabel(tr("Site check: %1").arg(siteName));
    for (QLabel *label : {heading, m_summary, m_found, m_next})
        label->setTextFormat(Qt::PlainText);
    setTextRank(heading, TextRank::Heading);
    setInk(m_summary, InkRole::Muted);
    m_summary->setAccessibleDescription(tr("Summary"));
    m_outcome->setAccessibleDescription(tr("Outcome"));
    setNames(m_progress, tr("Progress"));
    m_progress->setTextVisible(false);
    m_notice->setDismissable(false);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::step * 3);
    top->addWidget(heading);
    top->addWidget(m_outcome);
    top->addStretch();
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(SiteCheckModel::Outcome, new BadgeDelegate(m_table));
    for (int column = 0; column < SiteCheckModel::ColumnCount; ++column)
        m_table->setSortable(column, false);
    m_table->setColumnWidths({150, 130, 220, 420});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(metrics::step * 3);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    column->addWidget(makeDetail());
    column->addWidget(makeButtons());
}

QWidget *SiteCheckSheet::makeDetail()
{
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step);
    m_found->setWordWrap(true);
    m_next->setWordWrap(true);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_found->setAccessibleDescription(tr("Found"));
    m_next->setAccessibleDescription(tr("Next step"));
    setTextRank(m_found, TextRank::Strong);
    column->addWidget(m_found);
    column->addWidget(m_next);
    column->addWidget(m_chart);
    return detail;
}

QWidget *SiteCheckSheet::makeButtons()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gap);
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_again, m_copy, close, m_visit}) {
        setNames(button, button->text());
        button->setAutoDefault(false);
    }
    setVariant(m_visit, Variant::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    line->addWidget(m_again);
    line->addWidget(m_copy);
    line->addStretch();
    line->addWidget(close);
    line->addWidget(m_visit);
    return bar;
}

void SiteCheckSheet::start()
{
    m_run.start(m_site);
    showProgress();
}

void SiteCheckSheet::showProgress()
{
    const bool isRunning = m_run.isRunning();
    m_progress->setVisible(isRunning);
    m_progress->setRange(0, std::max(1, m_run.asked()));
    m_progress->setValue(m_run.settled());
    for (QPushButton *button : {m_again, m_copy, m_visit})
        button->setEnabled(!isRunning);
    m_outcome->setVisible(!isRunning && m_run.report());
    if (isRunning)
        m_summary->setText(tr("Asked %1 of %2").arg(m_run.settled()).arg(m_run.asked()));
}

void SiteCheckSheet::showReport()
{
    showProgress();
    const auto &report = m_run.report();
    if (!report)
        return;
    m_outcome->tell(Tone(SiteCheckModel::toneOf(report->outcome())), checkOutcomeText(report->outcome()));
    const auto inapplicable = std::count_if(report->checks.begin(), report->checks.end(),
                                            [](const CheckResult &result) { return !result.applies(); });
    m_summary->setText(tr("%1 passed, %2 failed, %3 cannot tell, %4 do not apply · %5")
                           .arg(report->count(CheckOutcome::Pass))
                           .arg(report->count(CheckOutcome::Fail))
                           .arg(report->count(CheckOutcome::CannotTell) - inapplicable)
                           .arg(inapplicable)
                           .arg(spanText(report->span, report->zone, QLocale())));
    if (const auto &error = m_run.wiringError()) {
        Explanation why = explain(*error);
        const auto &at = m_run.wiringAt();
        why.todo = at
            ? tr("The wiring is that of %1. Telemetry that is kept on this computer was looked at.")
                  .arg(zonetime::dateTimeText(at->ms, report->zone, QLocale()))
            : tr("The devices are those that the list of the fleet has for this site. Telemetry that is kept on this "
                 "computer was looked at.");
        why.tone = Tone::Warn;
        m_notice->tell(why);
    } else {
        m_notice->clear();
    }
    m_chart->setZone(report->zone);
    m_span = report->span;
    m_model.show(*report);
    const int row = m_model.firstToLookAt();
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
    showFinding();
}

void SiteCheckSheet::showFinding()
{
    const CheckFinding *finding = m_model.findingAt(m_table->currentIndex().row());
    m_found->setText(finding ? finding->text : QString());
    m_next->setText(finding ? finding->nextStep : QString());
    m_next->setVisible(finding && !finding->nextStep.isEmpty());
    const bool isDrawn = finding && !finding->evidence.isEmpty();
    m_chart->setVisible(isDrawn);
    if (isDrawn)
        m_chart->draw(finding->evidence, m_span);
}

QString SiteCheckSheet::notes() const
{
    const auto &report = m_run.report();
    return report ? report->notes(QLocale()) : QString();
}

} // namespace switchyard
