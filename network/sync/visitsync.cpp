// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitsync.h"

#include <algorithm>

namespace switchyard {

namespace {

constexpr size_t sliceVisits = 1000; // some milliseconds
constexpr Operation<SharedVisits()> listShared{static_cast<const OperationInfo &>(listVisits)};

} // namespace

bool readJson(JsonReader &reader, SharedVisits &out)
{
    out.list = std::make_shared<Entries<Visit>>();
    return readJson(reader, *out.list);
}

VisitSync::VisitSync(ApiClient &api, VisitStore &store, Scheduler &scheduler, Worker &worker, Clock &clock)
    : FleetSync(store, scheduler, worker, clock, Details::InList), m_api(api), m_visits(store)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &VisitSync::takeSlice);
}

void VisitSync::askForList(Urgency urgency)
{
    m_slice.stop();
    m_intake.reset();
    m_list = m_api.callNotedWith(urgency, listShared);
    m_list->then(this, [this](const Result<Decoded<SharedVisits>> &answer) {
        if (!answer) {
            takeList(answer.error());
            return;
        }
        m_intake = Intake{answer->value.list, 0, {{}, answer->notes.badEntryCount}, now()};
        m_slice.start();
    });
}

void VisitSync::takeSlice()
{
    if (!m_intake)
        return;
    Intake &intake = *m_intake;
    std::vector<Visit> &visits = intake.list->entries;
    const size_t end = std::min(intake.taken + sliceVisits, visits.size());
    for (; intake.taken < end; ++intake.taken) {
        const Visit visit = std::exchange(visits[intake.taken], {}); // freed here and not all at once in the end
        const QByteArray id = VisitStore::idOf(visit);
        m_visits.take(visit, intake.at);
        intake.listed.ids.append({id.constData(), size_t(id.size())});
    }
    if (intake.taken < visits.size())
        return;
    m_slice.stop();
    const Listed listed = std::move(intake.listed);
    m_intake.reset();
    m_list.cancel(); // it has been emptied
    takeList(listed);
}

void VisitSync::fetchNow(QByteArrayView id)
{
    if (VisitStore::isServed(id))
        FleetSync::fetchNow(id);
}

void VisitSync::askFor(qsizetype row, Urgency urgency)
{
    const VisitId id(m_visits.idBytes(row).toByteArray());
    m_api.callWith(urgency, getVisit, id).then(this, [this, row, id](const Result<Visit> &answer) {
        if (!answer) {
            lost(row, answer.error());
            return;
        }
        Visit visit = *answer;
        if (!visit.visitId)
            visit.visitId = id; // who asks by id is not told it again everywhere
        if (*visit.visitId != id) {
            lost(row, ApiError::of(ApiError::Kind::Malformed, QStringLiteral("is not what was asked for")));
            return;
        }
        m_visits.take(visit, now());
        took(row);
    });
}

} // namespace switchyard
