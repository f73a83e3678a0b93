// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcheckstep.h"

#include "accessiblename.h"
#include "explain.h"
#include "importrowsview.h"
#include "metrics.h"
#include "notice.h"
#include "tableview.h"
#include "typedcount.h"
#include "unittext.h"
#include "variants.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int barSteps = 1000; // finer than its pixels, and fits its int

} // namespace

ImportCheckStep::ImportCheckStep(const ImportDestination &destination, Worker &worker, QWidget *parent)
    : QWidget(parent), m_destination(destination), m_worker(worker), m_model(explainBriefly)
{
    m_summary = new QLabel;
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setAccessibleDescription(tr("Result of the check"));
    m_bar = new QProgressBar;
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(10);
    setNames(m_bar, tr("Check of the file"));
    m_notice = new Notice;
    m_notice->setDismissable(false);
    m_rows = new ImportRowsView(
        tr("Rows to import"), m_model,
        {ImportFilter::All, ImportFilter::New, ImportFilter::Changes, ImportFilter::Same, ImportFilter::Refused});

    m_number = new QLineEdit;
    m_number->setFixedWidth(140);
    m_confirm = new QWidget;
    auto *confirm = new QHBoxLayout(m_confirm);
    confirm->setContentsMargins(0, 0, 0, 0);
    confirm->setSpacing(metrics::gap);
    confirm->addWidget(labelFor(m_number, tr("Type the number to confirm")));
    confirm->addWidget(m_number);
    confirm->addStretch();
    connect(m_number, &QLineEdit::textChanged, this, &ImportCheckStep::changed);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step * 3);
    column->addWidget(m_summary);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(m_rows, 1);
    column->addWidget(m_confirm);
    column->addStretch();
}

ImportCheckStep::~ImportCheckStep()
{
    delete m_rows; // before the model that it shows
}

void ImportCheckStep::begin(const ImportSource &source, std::shared_ptr<const ImportTarget> target)
{
    leave();
    m_check = std::make_unique<ImportCheck>(source, std::move(target), m_worker);
    connect(m_check.get(), &ImportCheck::progressed, this, &ImportCheckStep::showProgress);
    connect(m_check.get(), &ImportCheck::finished, this, &ImportCheckStep::finish);
    showProgress(0, 0, 0);
    m_check->start();
}

void ImportCheckStep::leave()
{
    m_check.reset();
    m_plan.reset();
    m_model.show(std::shared_ptr<const ImportPlan>());
    m_notice->clear();
    m_number->clear();
    m_rows->hide();
    m_confirm->hide();
}

void ImportCheckStep::showProgress(qint64 done, qint64 total, qint64 rows)
{
    m_bar->show();
    m_bar->setValue(total > 0 ? int(double(done) / double(total) * barSteps) : 0);
    m_summary->setText(
        tr("Comparing the file with what is known of the fleet: %1 rows").arg(unittext::count(rows, QLocale())));
}

void ImportCheckStep::finish()
{
    m_bar->hide();
    m_plan = m_check->plan();
    if (const auto &problem = m_check->problem()) {
        m_summary->setText(tr("Nothing was sent."));
        m_notice->tell(explain(*problem));
        Q_EMIT changed();
        return;
    }
    const QLocale locale;
    const QString writes = unittext::count(m_plan->writes(), locale);
    m_model.show(m_plan);
    m_rows->recount();
    m_rows->show();
    m_summary->setText(
        m_plan->writes() == 0
            ? tr("Nothing to write: no row of the file differs from what is known of the fleet.")
            : tr("%1 of %2 rows will be written to %3. Until then nothing is sent.")
                  .arg(writes, unittext::count(qint64(m_plan->rows.size()), locale), m_destination.profile));
    if (m_destination.environment == Environment::Production && m_plan->writes() > 0)
        m_notice->tell(Tone::Warn, tr("%1 is a production profile").arg(m_destination.profile),
                       tr("What is imported changes what people really have. It cannot be undone in one step."));
    m_confirm->setVisible(isLarge());
    if (m_confirm->isVisibleTo(this)) {
        m_number->setPlaceholderText(writes);
        m_number->setFocus();
    } else {
        m_rows->table().setFocus();
    }
    Q_EMIT changed();
}

bool ImportCheckStep::isLarge() const
{
    return m_plan->writes() >= m_destination.countTypedFrom;
}

std::shared_ptr<const ImportPlan> ImportCheckStep::readyPlan() const
{
    if (!m_plan || m_plan->writes() == 0)
        return {};
    return !isLarge() || isCountTyped(m_plan->writes(), m_number->text()) ? m_plan : nullptr;
}

} // namespace switchyard
