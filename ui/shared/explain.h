// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "cellroles.h"
#include "exportfile.h"
#include "importcheck.h"

#include <QString>

namespace switchyard {

//! An error in words for people: what happened, why as far as known, and what to do next. Translated; plain text.
struct Explanation
{
    QString title; //!< one line: "The service did not answer in time"
    QString what;  //!< the particulars: server's message, HTTP status, path; may be empty
    QString todo;  //!< what a person can do; may be empty
    Tone tone = Tone::Alarm;
    bool offline = false; //!< the network is at fault, not the request: cached data stays good
    bool retry = false;   //!< trying again can help

    bool isEmpty() const { return title.isEmpty(); }
};

//! The only place that turns kinds of errors into sentences. Cancelled and abandoned calls explain to nothing (isEmpty).
Explanation explain(const ApiError &error);
//! The same for a file that could not be written.
Explanation explain(const ExportProblem &problem);
//! The same for a file that cannot be imported.
Explanation explain(const ImportFileProblem &problem);
//! An error in one line, for cells.
QString explainBriefly(const ApiError &error);

} // namespace switchyard
