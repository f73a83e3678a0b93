// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sites.h"

#include <QString>
#include <array>
#include <vector>

namespace switchyard {

//! The members of a site that a person edits, in the order of the form.
enum class SiteField { SiteId, Name, TimeZone, Country, Region, City, PostalCode, AddressLine };
inline constexpr std::array siteFields{SiteField::SiteId,     SiteField::Name,       SiteField::TimeZone,
                                       SiteField::Country,    SiteField::Region,     SiteField::City,
                                       SiteField::PostalCode, SiteField::AddressLine};

QString siteText(const Site &site, SiteField field);
//! An empty text removes the member, but only when it had a value: what was absent stays absent.
void setSiteText(Site &site, SiteField field, const QString &text);

//! What is typed into the form of a site; texts only, so that anything can be typed. Pure.
class SiteDraft
{
public:
    enum class Problem { None, Missing, NotAnId, UnknownZone };

    SiteDraft() = default;
    explicit SiteDraft(const Site &site);

    const QString &text(SiteField field) const { return m_texts[size_t(field)]; }
    void setText(SiteField field, const QString &text) { m_texts[size_t(field)] = text; }

    Problem problem(SiteField field) const;
    bool isValid() const;

    //! The site with the draft's texts; members that the draft has no field for stay as they are.
    Site appliedTo(Site site) const;

    friend bool operator==(const SiteDraft &, const SiteDraft &) = default;

private:
    std::array<QString, siteFields.size()> m_texts;
};

//! A field that was changed here and, differently, on the server since the draft was begun.
struct SiteConflict
{
    SiteField field;
    QString base; //!< when the edit began
    QString mine;
    QString theirs; //!< on the server now
};

//! Three-way comparison of drafts. Fields changed on one side only are merged silently into `merged`; conflicting ones
//! hold mine there until somebody decides.
struct SiteMerge
{
    SiteDraft merged;
    std::vector<SiteField> changedThere; //!< taken over from the server
    std::vector<SiteConflict> conflicts;

    static SiteMerge of(const SiteDraft &base, const SiteDraft &mine, const SiteDraft &theirs);
};

} // namespace switchyard
