// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visits.h"

#include <QJsonObject>
#include <QUuid>

#include <optional>
#include <vector>

namespace switchyard {

//! What keeps a draft from being logged. In the order in which a form has its fields.
enum class VisitProblem {
    NoSite,
    NoType,
    NoTime,            //!< neither scheduled nor completed
    CompletedTooEarly, //!< before 2000: a slip of the keyboard
    CompletedInFuture, //!< more than a few minutes, which clocks may differ by
    NotesTooLong,      //!< see longestVisitNotes
};

//! A visit that is being written down, on this machine alone. A value; it lets through what problems() names, because text
//! that is not finished has to be kept too. Times are UTC.
struct VisitDraft
{
    QUuid id = QUuid::createUuid(); //!< becomes the id of the command that sends it
    QString site;                   //!< id
    QString type;
    std::optional<Instant> scheduled;
    std::optional<Instant> completed;
    QString notes;
    QUuid replaces;        //!< the command that this is an edit of: it must not be sent too; null = none
    qint64 changed_ms = 0; //!< UTC; when it was last kept, see VisitDrafts::keep()
    QJsonObject extra;     //!< members of the file that this version does not know

    //! Empty: it can be logged.
    std::vector<VisitProblem> problems(Instant now) const;
    //! Nothing that a person has typed.
    bool isBlank() const;
    //! As it is sent: without blanks around the type, the notes as they were typed, without members that are empty.
    Visit visit() const;

    QJsonObject toJson() const;
    //! Empty for what no draft can be: without an id, or with members of another type.
    static std::optional<VisitDraft> fromJson(const QJsonObject &json);

    friend bool operator==(const VisitDraft &, const VisitDraft &) = default;
};

} // namespace switchyard
