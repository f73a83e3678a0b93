// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include "variants.h"

#include <QVBoxLayout>

namespace switchyard {

QWidget *cardAround(QWidget *content)
{
    auto *card = new QWidget;
    setVariant(card, Variant::Card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1); // the outline
    column->addWidget(content);
    return card;
}

} // namespace switchyard
