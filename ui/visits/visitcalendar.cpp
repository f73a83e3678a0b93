// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitcalendar.h"

#include "accessiblename.h"
#include "icons.h"
#include "metrics.h"
#include "variants.h"
#include "visitdays.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace switchyard {

using namespace Qt::StringLiterals;

VisitCalendar::VisitCalendar(VisitCalendarModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_days(new VisitDays(model)), m_today(new QPushButton(tr("Today"))),
      m_back(addStep(-1, tr("Previous month"))), m_forward(addStep(1, tr("Next month"))), m_month(new QLabel),
      m_counts(new QLabel)
{
    layOut();
    connect(m_today, &QPushButton::clicked, this, [this] { setDay(m_model.today()); });
    connect(m_days, &VisitDays::wentTo, this, &VisitCalendar::setDay);
    connect(m_days, &VisitDays::visitChosen, this, &VisitCalendar::visitChosen);
    connect(m_days, &VisitDays::planRequested, this, &VisitCalendar::planRequested);
    connect(m_days->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { Q_EMIT dayChanged(day()); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = day(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_days->setCurrentIndex(m_model.indexOf(m_kept));
        showHead();
    });
    setDay(model.today());
    showHead();
}

QToolButton *VisitCalendar::addStep(int months, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(months < 0 ? IconName::ChevronLeft : IconName::ChevronRight));
    button->setToolTip(name);
    setNames(button, name);
    connect(button, &QToolButton::clicked, this,
            [this, months] { setDay((day().isValid() ? day() : m_model.month()).addMonths(months)); });
    return button;
}

void VisitCalendar::layOut()
{
    setNames(m_today, tr("Today"));
    m_today->setAutoDefault(false);
    for (QLabel *label : {m_month, m_counts})
        label->setTextFormat(Qt::PlainText);
    setTextRank(m_month, TextRank::Heading);
    m_month->setAccessibleDescription(tr("Month"));
    m_counts->setAccessibleDescription(tr("Visits of the month"));
    setInk(m_counts, InkRole::Muted);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::pageMargin, metrics::step * 2, metrics::pageMargin, metrics::step * 2);
    head->setSpacing(metrics::gap);
    head->addWidget(m_today);
    head->addWidget(m_back);
    head->addWidget(m_forward);
    head->addWidget(m_month);
    head->addStretch();
    head->addWidget(m_counts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_days, 1);
    setFocusProxy(m_days);
}

QDate VisitCalendar::day() const
{
    return m_model.dateAt(m_days->currentIndex());
}

void VisitCalendar::setDay(QDate day)
{
    m_model.showMonth(day);
    m_days->setCurrentIndex(m_model.indexOf(day));
}

void VisitCalendar::markVisit(const QByteArray &id)
{
    if (id == m_days->currentVisit())
        return;
    m_days->setCurrentVisit(id);
    if (const QModelIndex index = m_model.indexOfVisit(id); index.isValid())
        m_days->setCurrentIndex(index);
}

void VisitCalendar::setNote(const QString &note)
{
    m_note = note;
    showHead();
}

void VisitCalendar::showHead()
{
    const QLocale locale;
    //: A month and its year, as a format of dates.
    m_month->setText(locale.toString(m_model.month(), tr("MMMM yyyy")));
    if (!m_note.isEmpty())
        m_counts->setText(m_note);
    else if (m_model.planned() == 0)
        m_counts->setText(tr("Nothing is planned this month"));
    else if (m_model.overdue() > 0)
        m_counts->setText(tr("%1 planned, %2 of them overdue")
                              .arg(locale.toString(m_model.planned()), locale.toString(m_model.overdue())));
    else
        m_counts->setText(tr("%n planned", nullptr, m_model.planned()));
}

} // namespace switchyard
