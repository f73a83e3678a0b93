// SPDX-License-Identifier: GPL-3.0-or-later
#include "modesheet.h"

#include "accessiblename.h"
#include "devicewords.h"
#include "metrics.h"
#include "variants.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace switchyard {

using namespace Qt::StringLiterals;

QComboBox *makeModeChoice()
{
    auto *choice = new QComboBox;
    choice->setObjectName(u"operationMode"_s);
    for (const Mode mode : {Mode::Simple, Mode::Schedule, Mode::Smart})
        choice->addItem(modeText(OpenEnum<Mode>(mode).wire()), int(mode));
    return choice;
}

Mode chosenMode(const QComboBox &choice)
{
    return Mode(choice.currentData().toInt());
}

ModeSheet::ModeSheet(int devices, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Change operation mode"));
    setObjectName(u"modeSheet"_s);
    setVariant(this, Variant::Surface);
    auto *heading = new QLabel(tr("Change the operation mode of %n devices", nullptr, devices));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setTextRank(heading, TextRank::Strong);
    QComboBox *choice = makeModeChoice();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(labelFor(choice, tr("Operation mode")));
    row->addWidget(choice, 1);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *review = new QPushButton(tr("Review"));
    setNames(cancel, tr("Cancel"));
    setNames(review, tr("Review"));
    setVariant(review, Variant::Primary);
    review->setDefault(true);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(review);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(metrics::step * 4);
    column->addWidget(heading);
    column->addLayout(row);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(420);
    choice->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(review, &QPushButton::clicked, this, [this, choice] {
        const Mode mode = chosenMode(*choice);
        accept();
        Q_EMIT chosen(mode);
    });
}

} // namespace switchyard
