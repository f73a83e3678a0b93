// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityfilterbar.h"

#include "accessiblename.h"
#include "commandwords.h"
#include "flowlayout.h"
#include "icons.h"
#include "metrics.h"
#include "statestore.h"
#include "variants.h"
#include "zonetime.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int everything = -1;

} // namespace

ActivityFilterBar::ActivityFilterBar(const CommandOperations &operations, Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_first(new QHBoxLayout), m_text(new QLineEdit), m_operation(new QComboBox),
      m_outcome(new QComboBox), m_period(new QComboBox), m_allCommands(new QPushButton(tr("Show all commands")))
{
    offerChoices(operations);
    layOut();
    connect(m_text, &QLineEdit::textChanged, this, &ActivityFilterBar::textTyped);
    connect(m_text, &QLineEdit::returnPressed, this, &ActivityFilterBar::confirmed);
    for (QComboBox *choice : {m_operation, m_outcome, m_period})
        connect(choice, &QComboBox::currentIndexChanged, this, &ActivityFilterBar::announce);
    connect(m_allCommands, &QPushButton::clicked, this, [this] { showOnly({}); });
}

void ActivityFilterBar::offerChoices(const CommandOperations &operations)
{
    m_operation->addItem(tr("All operations"), QByteArray());
    for (const auto &operation : operations.all())
        m_operation->addItem(CommandWords::operation(operation->name()), operation->name());
    m_outcome->addItem(tr("All outcomes"), everything);
    for (const ItemState state : allItemStates)
        m_outcome->addItem(CommandWords::outcome(state), int(state));
    m_period->addItem(tr("All the time"), 0);
    m_period->addItem(tr("Today"), 1);
    m_period->addItem(tr("7 days"), 7);
    m_period->addItem(tr("30 days"), 30);
}

void ActivityFilterBar::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step * 2);
    auto *label = labelFor(m_text, tr("Filter activity"));
    label->hide(); // the placeholder says it; the buddy is for assistive technology
    m_text->setPlaceholderText(tr("Filter activity: a device, a site, a person, a title"));
    m_text->setClearButtonEnabled(true);
    column->addWidget(label);
    m_first->setSpacing(metrics::gap);
    m_first->addWidget(m_text, 1);
    column->addLayout(m_first);

    auto *choices = new QWidget;
    auto *flow = new FlowLayout(metrics::gap + metrics::step, metrics::gap, choices);
    const auto add = [flow](QComboBox *choice, const QString &name) {
        auto *pair = new QWidget;
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(metrics::step);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        QLabel *buddy = labelFor(choice, name);
        setInk(buddy, InkRole::Muted);
        line->addWidget(buddy);
        line->addWidget(choice);
        flow->addWidget(pair);
    };
    add(m_operation, tr("Operation"));
    add(m_outcome, tr("Outcome"));
    add(m_period, tr("Period"));
    setNames(m_allCommands, tr("Show all commands"));
    setVariant(m_allCommands, Variant::Flat);
    m_allCommands->setIcon(icon(IconName::Close));
    m_allCommands->setAutoDefault(false);
    m_allCommands->hide();
    flow->addWidget(m_allCommands);
    column->addWidget(choices);
}

void ActivityFilterBar::addButton(QPushButton *button)
{
    m_first->addWidget(button);
}

JournalFilter ActivityFilterBar::filter() const
{
    JournalFilter filter;
    filter.text = m_text->text().trimmed();
    filter.operation = m_operation->currentData().toByteArray();
    if (const int state = m_outcome->currentData().toInt(); state != everything)
        filter.states = {ItemState(state)};
    if (const int days = m_period->currentData().toInt(); days > 0) {
        const QDate today = zonetime::dateAt(m_clock.now().ms, m_zone);
        filter.from_ms = zonetime::startOfDay(today.addDays(1 - days), m_zone);
    }
    filter.command = m_command;
    return filter;
}

void ActivityFilterBar::textTyped()
{
    const quint64 mine = ++m_typed;
    m_clock.after(settle, this, [this, mine] {
        if (mine == m_typed)
            announce();
    });
}

void ActivityFilterBar::announce()
{
    ++m_typed; // what was typed goes along
    Q_EMIT filterChanged();
}

void ActivityFilterBar::clear()
{
    {
        const QSignalBlocker text(m_text);
        const QSignalBlocker operation(m_operation);
        const QSignalBlocker outcome(m_outcome);
        const QSignalBlocker period(m_period);
        m_text->clear();
        for (QComboBox *choice : {m_operation, m_outcome, m_period})
            choice->setCurrentIndex(0);
    }
    showOnly({});
}

void ActivityFilterBar::setText(const QString &text)
{
    m_text->setText(text);
    announce();
}

void ActivityFilterBar::showOnly(const QUuid &command)
{
    m_command = command;
    m_allCommands->setVisible(!command.isNull());
    announce();
}

void ActivityFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void ActivityFilterBar::saveState(StateStore &store) const
{
    store.setValue(u"text"_s, m_text->text());
    store.setValue(u"operation"_s, QString::fromUtf8(m_operation->currentData().toByteArray()));
    store.setValue(u"outcome"_s, m_outcome->currentIndex());
    store.setValue(u"period"_s, m_period->currentData().toInt());
}

void ActivityFilterBar::restoreState(const StateSource &store)
{
    m_text->setText(store.value(u"text"_s).toString());
    m_operation->setCurrentIndex(qMax(0, m_operation->findData(store.value(u"operation"_s).toString().toUtf8())));
    m_outcome->setCurrentIndex(qBound(0, store.value(u"outcome"_s, 0).toInt(), m_outcome->count() - 1));
    m_period->setCurrentIndex(qMax(0, m_period->findData(store.value(u"period"_s, 0).toInt())));
    announce();
}

} // namespace switchyard
