// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrunview.h"

#include "icons.h"
#include "variants.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

QLabel *text(const QString &words, TextRank rank, InkRole ink = InkRole::Text)
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRank(label, rank);
    setInk(label, ink);
    return label;
}

QLabel *picture(const QIcon &drawing, int size)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setPixmap(drawing.pixmap(size, size));
    return label;
}

//! One thing to do: icon, heading, a paragraph, points, a button at the lower edge.
QWidget *choice(IconName name, const QString &heading, const QString &paragraph, const QStringList &points,
                QPushButton *button)
{
    auto *card = new QWidget;
    setVariant(card, Variant::Card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(picture(icon(name, IconTint::Accent), 28));
    column->addSpacing(4);
    column->addWidget(text(heading, TextRank::Heading));
    column->addWidget(text(paragraph, TextRank::Body, InkRole::Muted));
    for (const QString &point : points) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(picture(icon(IconName::Check, IconTint::Accent), 16), 0, Qt::AlignTop);
        line->addWidget(text(point, TextRank::Body), 1);
        column->addLayout(line);
    }
    column->addStretch();
    column->addSpacing(12);
    column->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

} // namespace

FirstRunView::FirstRunView(QWidget *parent) : QWidget(parent)
{
    auto *create = new QPushButton(tr("New connection"));
    create->setObjectName(u"newConnection"_s);
    setVariant(create, Variant::Primary);
    auto *demo = new QPushButton(tr("Try the demo fleet"));
    demo->setObjectName(u"tryTheDemoFleet"_s);
    connect(create, &QPushButton::clicked, this, &FirstRunView::newRequested);
    connect(demo, &QPushButton::clicked, this, &FirstRunView::demoRequested);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(
        choice(IconName::Connection, tr("Connect to your fleet"),
               tr("You need three things. They came with your API client; if not, ask whoever manages it."),
               {tr("Token URL"), tr("Client ID"), tr("Client secret, which goes into this system's keychain")}, create),
        1);
    cards->addWidget(choice(IconName::Play, tr("Look around first"),
                            tr("A simulated fleet with batteries, PV, EVs and tariffs. It behaves like a real one."),
                            {tr("5,000 sites, ready in a moment"), tr("Runs on this computer; nothing leaves it"),
                             tr("Try every command without consequences")},
                            demo),
                     1);

    auto *middle = new QWidget;
    middle->setMaximumWidth(820);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(8);
    column->addWidget(picture(applicationIcon(), 48));
    column->addSpacing(4);
    column->addWidget(text(tr("Welcome to Switchyard"), TextRank::Display));
    column->addWidget(text(tr("The desk for a fleet of home batteries, inverters, EVs and PV. To begin, tell it which "
                              "service to connect to."),
                           TextRank::Body, InkRole::Muted));
    column->addSpacing(16);
    column->addLayout(cards);

    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 8);
    across->addStretch(1);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(24, 24, 24, 24);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
}

} // namespace switchyard
