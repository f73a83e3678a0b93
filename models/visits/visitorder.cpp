// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitorder.h"

#include <QCoreApplication>

namespace switchyard {

using namespace Qt::StringLiterals;

std::vector<FilterField> visitFilterFields()
{
    using Kind = FilterField::Kind;
    return {
        {u"id"_s, Kind::Text, QCoreApplication::translate("switchyard::VisitModel", "Visit ID")},
        {u"site"_s, Kind::Text, QCoreApplication::translate("switchyard::VisitModel", "Site")},
        {u"type"_s, Kind::Text, QCoreApplication::translate("switchyard::VisitModel", "Type")},
        {u"notes"_s, Kind::Text, QCoreApplication::translate("switchyard::VisitModel", "Notes")},
        {u"state"_s, Kind::Text, QCoreApplication::translate("switchyard::VisitModel", "State")},
        {u"transfer"_s, Kind::Text, QCoreApplication::translate("switchyard::VisitModel", "Transfer")},
        {u"seen"_s, Kind::Age, QCoreApplication::translate("switchyard::VisitModel", "Freshness")},
        {u"scheduled"_s, Kind::Time, QCoreApplication::translate("switchyard::VisitModel", "Scheduled")},
        {u"completed"_s, Kind::Age, QCoreApplication::translate("switchyard::VisitModel", "Completed")},
        {u"record"_s, Kind::Text, QCoreApplication::translate("switchyard::VisitModel", "Record")},
    };
}

} // namespace switchyard
