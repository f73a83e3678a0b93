// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandactions.h"

#include "accessiblename.h"
#include "asker.h"
#include "commandwords.h"
#include "flowlayout.h"
#include "metrics.h"
#include "unittext.h"
#include "variants.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace switchyard {

using namespace Qt::StringLiterals;
using NoRevert = CommandOverview::NoRevert;

CommandActions::CommandActions(const CommandActionsParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_overview(parts.journal, parts.runner, parts.clock), m_summary(new QLabel),
      m_buttons(new QWidget), m_reason(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    for (QLabel *label : {m_summary, m_reason}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_summary->setAccessibleDescription(tr("Whole command"));
    m_summary->setObjectName(u"wholeCommand"_s);
    m_reason->setAccessibleDescription(tr("Why it cannot be reverted"));
    m_reason->setObjectName(u"noRevert"_s);
    setInk(m_reason, InkRole::Muted);
    auto *flow = new FlowLayout(metrics::gap, metrics::gap, m_buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    m_carriedOut = addButton(tr("Was carried out"));
    m_notCarriedOut = addButton(tr("Was not carried out"));
    m_ask = addButton(tr("Ask again"));
    m_retry = addButton(tr("Retry failed"));
    m_revert = addButton(tr("Revert"));
    m_all = addButton(tr("Show whole command"));
    setVariant(m_all, Variant::Flat);
    column->addWidget(m_summary);
    column->addWidget(m_buttons);
    column->addWidget(m_reason);

    connect(&m_overview, &CommandOverview::changed, this, &CommandActions::refresh);
    connect(m_revert, &QPushButton::clicked, this, &CommandActions::revert);
    connect(m_retry, &QPushButton::clicked, this,
            [this] { m_parts.runner.retryFailed(m_overview.command(), m_parts.person); });
    connect(m_ask, &QPushButton::clicked, this, [this] { m_parts.runner.askAgain(m_overview.command()); });
    connect(m_carriedOut, &QPushButton::clicked, this, [this] { resolve(true); });
    connect(m_notCarriedOut, &QPushButton::clicked, this, [this] { resolve(false); });
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT commandRequested(m_overview.command()); });
    refresh();
}

QPushButton *CommandActions::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    setNames(button, text);
    button->setAutoDefault(false);
    m_buttons->layout()->addWidget(button);
    return button;
}

void CommandActions::show(const JournalRow &row)
{
    m_row = row;
    m_overview.show(row.command.id);
    refresh();
}

void CommandActions::clear()
{
    m_row = {};
    m_overview.show({});
    refresh();
}

QString CommandActions::summary() const
{
    if (!m_overview.isKnown())
        return {};
    QStringList parts;
    const QLocale locale;
    for (const ItemState state : allItemStates) {
        if (const int count = m_overview.count(state); count > 0)
            parts << tr("%1 %2").arg(unittext::count(count, locale), CommandWords::outcome(state));
    }
    const QString what = parts.join(u", "_s);
    return m_overview.total() == 1 ? tr("This command is a single write: %1.").arg(what)
                                   : tr("This command has %Ln writes: %1.", nullptr, m_overview.total()).arg(what);
}

QString CommandActions::whyNot() const
{
    switch (m_overview.whyNot()) {
    case NoRevert::Reading: return {};
    case NoRevert::Failed: return tr("The record of this command could not be read.");
    case NoRevert::NotOver: return tr("It cannot be reverted yet: some of it is still to be sent.");
    case NoRevert::NotDecided: return tr("It cannot be reverted yet: nobody knows what became of it.");
    case NoRevert::NothingDone: return tr("There is nothing to revert: nothing of it was carried out.");
    case NoRevert::WasSo: return tr("There is nothing to revert: it was so already, and nothing was changed.");
    case NoRevert::NoInverse:
        return tr("It cannot be reverted: the service has no way back, or what was there before is not known.");
    }
    return {};
}

void CommandActions::refresh()
{
    const CommandProgress *progress = m_parts.runner.progress(m_overview.command());
    const bool asked = progress && progress->asking > 0;
    const bool unknown = m_row.item.state == ItemState::Unknown && asked;
    m_summary->setText(summary());
    m_carriedOut->setVisible(unknown);
    m_notCarriedOut->setVisible(unknown);
    m_carriedOut->setEnabled(!m_asking);
    m_notCarriedOut->setEnabled(!m_asking);
    m_ask->setVisible(asked);
    m_retry->setEnabled(m_overview.count(ItemState::Refused) > 0 && m_parts.runner.isOpen());
    m_all->setVisible(m_overview.total() > 1);
    const auto &inverse = m_overview.inverse();
    m_revert->setEnabled(inverse.has_value());
    QString reason = inverse ? QString() : whyNot();
    if (inverse && int(inverse->items.size()) < m_overview.total())
        reason = tr("Of it, %Ln can be reverted.", nullptr, int(inverse->items.size()));
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_revert->setAccessibleDescription(reason);
}

void CommandActions::revert()
{
    const auto &known = m_overview.inverse();
    if (!known)
        return;
    NewCommand inverse = *known;
    inverse.id = QUuid::createUuid(); // each time another command
    inverse.title = tr("Revert: %1").arg(m_row.command.title);
    Q_EMIT revertRequested(inverse);
}

void CommandActions::resolve(bool carriedOut)
{
    if (m_asking)
        return;
    m_asking = true;
    refresh();
    Question question;
    question.title = carriedOut ? tr("Was carried out") : tr("Was not carried out");
    question.text = carriedOut
        ? tr("Record that the write to %1 was carried out?").arg(QString::fromUtf8(m_row.item.target))
        : tr("Record that the write to %1 was not carried out?").arg(QString::fromUtf8(m_row.item.target));
    question.detail = carriedOut
        ? tr("Nothing is sent. It counts as confirmed for good, in your name, and other writes to the same thing that "
             "waited for it go on.")
        : tr("Nothing is sent now. It counts as refused, in your name, and can be tried again with “Retry failed”. "
             "Other "
             "writes to the same thing that waited for it go on.");
    question.accept = tr("Record it");
    question.tone = Tone::Warn;
    const QUuid command = m_row.command.id;
    const int position = m_row.item.position;
    m_parts.asker.ask(question).then(this, [this, command, position, carriedOut](const Result<Answer> &answer) {
        m_asking = false;
        if (answer && *answer == Answer::Accept)
            m_parts.runner.resolve(command, position, carriedOut, m_parts.person);
        refresh();
    });
}

} // namespace switchyard
