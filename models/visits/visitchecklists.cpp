// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitchecklists.h"

#include <QCoreApplication>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

struct Checklists
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::Checklists)
};

} // namespace

std::vector<VisitChecklist> visitChecklists()
{
    return {
        {Checklists::tr("Commissioning"),
         {Checklists::tr("Serial numbers match the wiring diagram"),
          Checklists::tr("Isolator and circuit breakers labelled"),
          Checklists::tr("Current clamps sit in the direction of the arrows"),
          Checklists::tr("Grid meter shows import while a load runs"),
          Checklists::tr("Battery charges and discharges on command"),
          Checklists::tr("Network connection stable, signal noted"),
          Checklists::tr("Customer shown how to switch off safely")}},
        {Checklists::tr("Battery maintenance"),
         {Checklists::tr("No damage, heat, smell or moisture at the battery"),
          Checklists::tr("Ventilation openings free"), Checklists::tr("Terminals tight, torque checked"),
          Checklists::tr("Firmware version noted"), Checklists::tr("State of charge noted"),
          Checklists::tr("Charging and discharging tested")}},
        {Checklists::tr("Inverter and PV"),
         {Checklists::tr("Modules and cables without damage"), Checklists::tr("DC isolator tested"),
          Checklists::tr("String voltages noted"), Checklists::tr("No fault shown on the inverter"),
          Checklists::tr("Yield plausible for the weather")}},
        {Checklists::tr("Communication fault"),
         {Checklists::tr("Gateway has power"), Checklists::tr("Cable or radio link checked"),
          Checklists::tr("Router restarted together with the customer"),
          Checklists::tr("Devices answer again, time noted")}},
    };
}

QString checklistText(const VisitChecklist &checklist)
{
    QStringList lines{checklist.name};
    for (const QString &item : checklist.items)
        lines.append(u"[ ] "_s + item);
    return lines.join(u'\n');
}

QStringList usualVisitTypes()
{
    return {u"installation"_s, u"commissioning"_s, u"inspection"_s,     u"maintenance"_s,
            u"repair"_s,       u"replacement"_s,   u"decommissioning"_s};
}

} // namespace switchyard
