// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitedraft.h"

#include <QTimeZone>
#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> Address::*addressMember(SiteField field)
{
    switch (field) {
    case SiteField::Country: return &Address::country;
    case SiteField::Region: return &Address::region;
    case SiteField::City: return &Address::city;
    case SiteField::PostalCode: return &Address::postalCode;
    case SiteField::AddressLine: return &Address::line1;
    default: return nullptr;
    }
}

void assign(std::optional<QString> &member, const QString &text)
{
    if (!text.isEmpty())
        member = text;
    else if (member && !member->isEmpty())
        member.reset();
}

} // namespace

QString siteText(const Site &site, SiteField field)
{
    switch (field) {
    case SiteField::SiteId: return site.siteId.text();
    case SiteField::Name: return site.name.value_or(QString());
    case SiteField::TimeZone: return site.timezone.value_or(QString());
    default: return site.address ? ((*site.address).*addressMember(field)).value_or(QString()) : QString();
    }
}

void setSiteText(Site &site, SiteField field, const QString &text)
{
    switch (field) {
    case SiteField::SiteId:
        if (site.siteId.text() != text)
            site.siteId = SiteId(text);
        break;
    case SiteField::Name: assign(site.name, text); break;
    case SiteField::TimeZone: assign(site.timezone, text); break;
    default:
        if (!site.address && text.isEmpty())
            break;
        if (!site.address)
            site.address.emplace();
        assign((*site.address).*addressMember(field), text);
    }
}

SiteDraft::SiteDraft(const Site &site)
{
    for (const SiteField field : siteFields)
        setText(field, siteText(site, field));
}

SiteDraft::Problem SiteDraft::problem(SiteField field) const
{
    const QString &value = text(field);
    if (field == SiteField::SiteId) {
        if (value.trimmed().isEmpty())
            return Problem::Missing;
        if (value == "."_L1 || value == ".."_L1 || value != value.trimmed())
            return Problem::NotAnId;
    }
    if (field == SiteField::TimeZone && !value.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(value.toUtf8()))
        return Problem::UnknownZone;
    return Problem::None;
}

bool SiteDraft::isValid() const
{
    return std::all_of(siteFields.begin(), siteFields.end(),
                       [this](SiteField field) { return problem(field) == Problem::None; });
}

Site SiteDraft::appliedTo(Site site) const
{
    for (const SiteField field : siteFields)
        setSiteText(site, field, text(field));
    return site;
}

SiteMerge SiteMerge::of(const SiteDraft &base, const SiteDraft &mine, const SiteDraft &theirs)
{
    SiteMerge merge;
    merge.merged = mine;
    for (const SiteField field : siteFields) {
        const QString &was = base.text(field);
        const QString &here = mine.text(field);
        const QString &there = theirs.text(field);
        if (there == was || there == here)
            continue;
        if (here == was) {
            merge.merged.setText(field, there);
            merge.changedThere.push_back(field);
        } else {
            merge.conflicts.push_back({field, was, here, there});
        }
    }
    return merge;
}

} // namespace switchyard
