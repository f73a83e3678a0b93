// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace switchyard {

//! A list of things to look at during a visit of some kind. Translated.
struct VisitChecklist
{
    QString name; //!< "Battery maintenance"
    QStringList items;
};

std::vector<VisitChecklist> visitChecklists();
//! As it goes into the notes: the name, then a line `[ ] item` for each.
QString checklistText(const VisitChecklist &checklist);
//! Types that people use; the service takes any text. As they are sent, the same in each language.
QStringList usualVisitTypes();

} // namespace switchyard
