// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans.h"

#include <QColor>

QT_BEGIN_NAMESPACE
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace switchyard {

struct Tokens;

//! How an action looks, wherever it is drawn: a colour, and a sign that tells it without colour. Charge is an arrow up and
//! discharge one down, as power into and out of a device are drawn in charts; hold is two bars, follow an arrow on; an
//! action that is missing or unknown is a question mark.
namespace planlook {

//! Of outlines and bars.
QColor colour(const std::optional<OpenEnum<PlanAction>> &action, const Tokens &tokens);
//! Of a block's face: text stands on it with 4.5:1, signs with 3:1.
QColor face(const std::optional<OpenEnum<PlanAction>> &action, const Tokens &tokens, bool hovered = false);
//! Of a sign on that face.
QColor ink(const std::optional<OpenEnum<PlanAction>> &action, const Tokens &tokens);
void drawSign(QPainter &painter, const QRectF &rect, const std::optional<OpenEnum<PlanAction>> &action,
              const QColor &ink);

} // namespace planlook

} // namespace switchyard
