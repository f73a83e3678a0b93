// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewnamesheet.h"

#include "accessiblename.h"
#include "formrow.h"
#include "variants.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace switchyard {

using namespace Qt::StringLiterals;

ViewNameSheet::ViewNameSheet(const Words &words, std::function<QString(const QString &)> problem, QWidget *parent)
    : QDialog(parent), m_problem(std::move(problem)), m_name(new QLineEdit(words.name)),
      m_row(new FormRow(tr("View name"), m_name, words.hint)), m_accept(new QPushButton(words.accept))
{
    setWindowTitle(words.title);
    setObjectName(u"viewNameSheet"_s);
    setVariant(this, Variant::Surface);
    auto *heading = new QLabel(words.title);
    heading->setTextFormat(Qt::PlainText);
    setTextRank(heading, TextRank::Heading);

    auto *cancel = new QPushButton(tr("Cancel"));
    setNames(cancel, tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setNames(m_accept, words.accept);
    setVariant(m_accept, Variant::Primary);
    m_accept->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(m_row);
    column->addStretch();
    column->addSpacing(8);
    column->addLayout(buttons);
    setMinimumWidth(440);

    connect(m_name, &QLineEdit::textChanged, this, [this] {
        check();
        m_row->setError(m_accept->isEnabled() ? QString() : m_problem(m_name->text()));
    });
    connect(m_accept, &QPushButton::clicked, this, &ViewNameSheet::give);
    check(); // who has typed nothing yet has done nothing wrong: the button waits, and no error is shown
    m_name->setFocus();
    m_name->selectAll();
}

void ViewNameSheet::check()
{
    m_accept->setEnabled(m_problem(m_name->text()).isEmpty());
}

void ViewNameSheet::give()
{
    const QString name = m_name->text();
    if (!m_problem(name).isEmpty())
        return;
    accept();
    Q_EMIT named(name);
}

} // namespace switchyard
