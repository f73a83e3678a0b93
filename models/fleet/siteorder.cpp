// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteorder.h"

namespace switchyard {

using namespace Qt::StringLiterals;

QStringList siteFilterFields()
{
    return {u"id"_s, u"name"_s, u"city"_s, u"region"_s, u"country"_s, u"postal"_s, u"zone"_s, u"address"_s};
}

} // namespace switchyard
