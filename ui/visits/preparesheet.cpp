// SPDX-License-Identifier: GPL-3.0-or-later
#include "preparesheet.h"

#include "accessiblename.h"
#include "celldelegates.h"
#include "metrics.h"
#include "tableview.h"
#include "variants.h"
#include "visitparts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <chrono>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 3;
constexpr int mostDays = 60;
constexpr std::chrono::milliseconds againAfter{150};

} // namespace

PrepareSheet::PrepareSheet(const PrepareSheetParts &parts, bool startsWithPlanned, QWidget *parent)
    : QDialog(parent), m_parts(parts), m_model(parts.sites, parts.visits, parts.clock), m_chosen(new QRadioButton),
      m_shown(new QRadioButton), m_planned(new QRadioButton), m_days(new QSpinBox), m_note(new QLabel),
      m_table(new TableView(tr("Sites to prepare"))), m_prepare(new QPushButton)
{
    setObjectName(u"prepareSheet"_s);
    setWindowTitle(tr("Prepare for offline"));
    setVariant(this, Variant::Surface);
    layOut();
    QRadioButton *first = startsWithPlanned || (parts.chosen.empty() && parts.shown.empty()) ? m_planned
        : parts.chosen.empty()                                                               ? m_shown
                                                                                             : m_chosen;
    first->setChecked(true);
    for (QRadioButton *choice : {m_chosen, m_shown, m_planned})
        connect(choice, &QRadioButton::toggled, this, &PrepareSheet::showSites);
    connect(m_days, &QSpinBox::valueChanged, this, [this] {
        m_planned->setChecked(true);
        showSites();
    });
    m_again.setSingleShot(true);
    m_again.setInterval(againAfter);
    connect(&m_again, &QTimer::timeout, this, &PrepareSheet::showSites);
    const auto showSoon = [this] {
        if (!m_again.isActive())
            m_again.start();
    };
    connect(&parts.visits, &EntityStore::changed, this, showSoon);
    connect(&parts.sync, &FleetSync::progressChanged, this, showSoon);
    connect(m_prepare, &QPushButton::clicked, this, [this] {
        Q_EMIT prepareRequested(m_model.sites());
        close();
    });
    if (parts.sync.progress().state == SyncProgress::State::Idle)
        parts.sync.refresh();
    showSites();
    first->setFocus(Qt::OtherFocusReason);
}

PrepareSheet::~PrepareSheet()
{
    m_table->setModel(nullptr); // the model is a member and goes before the view
}

void PrepareSheet::layOut()
{
    resize(760, 560);
    auto *heading = new QLabel(tr("Prepare for offline"));
    setTextRank(heading, TextRank::Heading);
    auto *what = new QLabel(tr("Details, wiring, devices, modes and seven days of telemetry of each site are read and "
                               "kept on this computer, and the list of visits with them. What is kept can be looked "
                               "at, checked and printed without a connection."));
    what->setWordWrap(true);
    setInk(what, InkRole::Muted);
    for (QLabel *label : {heading, what, m_note})
        label->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAccessibleDescription(tr("Note"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new TextDelegate(m_table));
    for (int column = 0; column < PreparationModel::ColumnCount; ++column)
        m_table->setSortable(column, false);
    m_table->setColumnWidths({196, 120, 190, 164});
    auto *cancel = new QPushButton(tr("Cancel"));
    setNames(cancel, tr("Cancel"));
    cancel->setAutoDefault(false);
    m_prepare->setDefault(true);
    setVariant(m_prepare, Variant::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_prepare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(metrics::step * 3);
    column->addWidget(heading);
    column->addWidget(what);
    column->addWidget(makeChoices());
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
}

QWidget *PrepareSheet::makeChoices()
{
    const QLocale locale;
    m_chosen->setText(tr("The chosen sites (%1)").arg(locale.toString(qlonglong(m_parts.chosen.size()))));
    m_shown->setText(tr("All sites of the table (%1)").arg(locale.toString(qlonglong(m_parts.shownCount))));
    m_planned->setText(tr("Sites of visits planned within the next"));
    for (QRadioButton *choice : {m_chosen, m_shown, m_planned})
        setNames(choice, choice->text());
    m_chosen->setEnabled(!m_parts.chosen.empty());
    m_shown->setEnabled(!m_parts.shown.empty());
    m_days->setRange(1, mostDays);
    m_days->setValue(usualDays);
    m_days->setSuffix(tr(" days"));
    setNames(m_days, tr("Days"));
    auto *planned = new QHBoxLayout;
    planned->setSpacing(metrics::gap);
    planned->addWidget(m_planned);
    planned->addWidget(m_days);
    auto *overdue = new QLabel(tr("and of those that are overdue"));
    overdue->setTextFormat(Qt::PlainText);
    planned->addWidget(overdue);
    planned->addStretch();
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_chosen);
    column->addWidget(m_shown);
    column->addLayout(planned);
    return choices;
}

void PrepareSheet::showSites()
{
    std::vector<QByteArray> sites;
    qsizetype count = 0;
    if (m_planned->isChecked()) {
        const auto ahead = std::chrono::milliseconds(std::chrono::days(m_days->value()));
        sites = sitesOfPlannedVisits(m_parts.visits, {m_parts.clock.now().ms + ahead.count(), 0});
        count = qsizetype(sites.size());
    } else {
        sites = m_chosen->isChecked() ? m_parts.chosen : m_parts.shown;
        count = m_chosen->isChecked() ? qsizetype(sites.size()) : m_parts.shownCount;
    }
    if (sites.size() > mostSites)
        sites.resize(mostSites);
    using State = SyncProgress::State;
    const State state = m_parts.sync.progress().state;
    const QLocale locale;
    if (count > mostSites) {
        m_note->setText(tr("The first %1 of %2 are read; take the others in further rounds.")
                            .arg(locale.toString(mostSites), locale.toString(qlonglong(count))));
    } else if (m_planned->isChecked() && state != State::Complete && !m_parts.visits.listedAt()) {
        m_note->setText(state == State::Failed || state == State::Waiting
                            ? tr("The list of visits could not be read: only those that this computer knows count.")
                            : tr("Reading the list of visits"));
    } else if (sites.empty()) {
        m_note->setText(tr("No visit is planned within that time."));
    } else {
        m_note->clear();
    }
    m_note->setVisible(!m_note->text().isEmpty());
    m_prepare->setText(sites.empty() ? tr("Prepare") : tr("Prepare %n sites", nullptr, int(sites.size())));
    setNames(m_prepare, tr("Prepare"));
    m_prepare->setEnabled(!sites.empty());
    m_model.show(std::move(sites));
}

} // namespace switchyard
