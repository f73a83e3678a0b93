// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestline.h"

namespace switchyard {

void RequestLine::insert(const std::shared_ptr<Job> &job, bool first)
{
    auto &list = listOf(job->urgency);
    job->place = list.insert(first ? list.begin() : list.end(), job);
    job->stage = Job::Stage::InLine;
    ++m_size;
}

void RequestLine::remove(const Job &job)
{
    listOf(job.urgency).erase(job.place);
    --m_size;
}

const JobList *RequestLine::pick() const
{
    using Order = std::array<Urgency, 3>;
    constexpr Order usual{Urgency::Foreground, Urgency::Nearby, Urgency::Background};
    constexpr Order middle{Urgency::Nearby, Urgency::Foreground, Urgency::Background};
    constexpr Order last{Urgency::Background, Urgency::Nearby, Urgency::Foreground};
    const Order &order = m_turn % 8 == 0 ? last : m_turn % 8 == 4 ? middle : usual;
    for (const auto urgency : order) {
        if (const auto &list = m_lists[size_t(urgency)]; !list.empty())
            return &list;
    }
    return nullptr;
}

const Job *RequestLine::next() const
{
    const auto *list = pick();
    return list ? list->front().get() : nullptr;
}

std::shared_ptr<Job> RequestLine::takeNext()
{
    auto job = pick()->front();
    remove(*job);
    ++m_turn;
    return job;
}

JobList RequestLine::takeAll(Urgency urgency)
{
    JobList taken;
    taken.swap(listOf(urgency));
    m_size -= int(taken.size());
    return taken;
}

} // namespace switchyard
