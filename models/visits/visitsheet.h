// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodesymbol.h"
#include "sitecheck.h"
#include "visitstore.h"

#include <QLocale>
#include <QStringList>

namespace switchyard {

class FleetStore;
class SiteCheckRun;

//! A line of facts: name and value, translated; the value may have line breaks.
struct SheetFact
{
    QString name;
    QString value;
};

//! Rows of text under a title. Without rows the note says why.
struct SheetTable
{
    QString title;
    QString note; //!< of when it is, or what is missing; may be empty
    QStringList columns;
    std::vector<QStringList> rows;
};

//! One visit: what and when in a line, then its notes as they were typed.
struct SheetVisit
{
    QString heading;
    QString notes;
};

//! What a technician takes along to a site, on paper: everything in words for people, in the site's zone. What is not known
//! is said in its place. A value; who has it paints it (VisitSheetPaper).
struct VisitSheet
{
    QString title; //!< the site's name, else its id
    std::vector<SheetFact> facts;
    QString wiringTitle;
    QString wiringNote;
    Topology topology; //!< as it was read; without nodes the note says why
    std::vector<std::pair<SynthId, DeviceFacts>> deviceFacts;
    SheetTable devices;
    SheetTable telemetry;
    SheetTable findings; //!< of the site check: what did not pass
    QString visitsTitle;
    QString visitsNote;
    std::vector<SheetVisit> visits; //!< planned ones first, the next one first; then the others, the newest first
    QString notesTitle;
    QString made; //!< when and by which program
};

//! The sheet of the site that the run has read. Visits beyond the newest mostVisits are counted only. GUI thread.
VisitSheet visitSheet(const SiteCheckRun &run, const FleetStore &sites, const VisitStore &visits, Instant now,
                      const QLocale &locale);
inline constexpr int mostSheetVisits = 20;

} // namespace switchyard
