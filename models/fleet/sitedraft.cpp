// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitedraft.h"

#include "membertext.h"

namespace switchyard {

namespace {

template <std::optional<QString> Address::*member>
constexpr EntityField<Site> addressField(const char *name)
{
    return {name, FieldRule::AnyText,
            [](const Site &site) { return site.address ? ((*site.address).*member).value_or(QString()) : QString(); },
            [](Site &site, const QString &text) {
                if (!site.address && text.isEmpty())
                    return;
                if (!site.address)
                    site.address.emplace();
                assignText((*site.address).*member, text);
            }};
}

} // namespace

const EntityField<Site> siteFields[siteFieldCount] = {
    idField<&Site::siteId>("id"),
    textField<&Site::name>("name"),
    textField<&Site::timezone>("time_zone", FieldRule::TimeZone),
    addressField<&Address::country>("country"),
    addressField<&Address::region>("region"),
    addressField<&Address::city>("city"),
    addressField<&Address::postalCode>("postal_code"),
    addressField<&Address::line1>("address_line"),
};

} // namespace switchyard
