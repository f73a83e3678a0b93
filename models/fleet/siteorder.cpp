// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteorder.h"

#include <QCoreApplication>

namespace switchyard {

using namespace Qt::StringLiterals;

std::vector<FilterField> siteFilterFields()
{
    using Kind = FilterField::Kind;
    return {
        {u"id"_s, Kind::Text, QCoreApplication::translate("switchyard::SiteModel", "Site ID")},
        {u"name"_s, Kind::Text, QCoreApplication::translate("switchyard::SiteModel", "Name")},
        {u"city"_s, Kind::Text, QCoreApplication::translate("switchyard::SiteModel", "City")},
        {u"region"_s, Kind::Text, QCoreApplication::translate("switchyard::SiteModel", "Region")},
        {u"country"_s, Kind::Text, QCoreApplication::translate("switchyard::SiteModel", "Country")},
        {u"postal"_s, Kind::Text, QCoreApplication::translate("switchyard::SiteModel", "Postal code")},
        {u"zone"_s, Kind::Text, QCoreApplication::translate("switchyard::SiteModel", "Time zone")},
        {u"address"_s, Kind::Text, QCoreApplication::translate("switchyard::SiteModel", "Address line")},
        {u"seen"_s, Kind::Age, QCoreApplication::translate("switchyard::SiteModel", "Freshness")},
        {u"kept"_s, Kind::Age, QCoreApplication::translate("switchyard::SiteModel", "Kept for offline")},
        {u"state"_s, Kind::Text, QCoreApplication::translate("switchyard::SiteModel", "State")},
    };
}

} // namespace switchyard
