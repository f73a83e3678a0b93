// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "httprequest.h"
#include "secret.h"

#include <array>
#include <list>
#include <memory>
#include <optional>

namespace switchyard {

//! One request on its way through the scheduler, over all its attempts.
struct Job
{
    enum class Stage { InLine, Resting, NeedsToken, OnWire, Over };

    HttpRequest request;
    Urgency urgency = Urgency::Foreground;
    Promise<HttpReply> promise;
    Stage stage = Stage::InLine;
    std::list<std::shared_ptr<Job>>::iterator place; // in the list of its stage

    int attempts = 0;
    bool renewed = false;            // a 401 has had its one repetition
    std::optional<ApiError> unknown; // an earlier attempt whose outcome nobody knows
    std::optional<ApiError> lastError;
    Secret token;
    Call<Secret> tokenCall;
    Call<HttpReply> wireCall;
    quint64 limitStamp = 0;
    quint64 healthStamp = 0;
};

using JobList = std::list<std::shared_ptr<Job>>;

//! Who goes next: by urgency, first come first served within one. Every operation takes the same time however long the
//! line is. Every eighth place goes to the least urgent and every other fourth to the middle, so that nobody waits for ever.
class RequestLine
{
public:
    void add(const std::shared_ptr<Job> &job) { insert(job, false); }
    //! For one that has been under way already: before those of its urgency that have not.
    void addFirst(const std::shared_ptr<Job> &job) { insert(job, true); }
    void remove(const Job &job);
    //! The line must not be empty.
    std::shared_ptr<Job> takeNext();
    //! What takeNext() would give, or null.
    const Job *next() const;
    //! All of one urgency, in order.
    JobList takeAll(Urgency urgency);

    bool isEmpty() const { return m_size == 0; }
    int size() const { return m_size; }

private:
    void insert(const std::shared_ptr<Job> &job, bool first);
    const JobList *pick() const;
    JobList &listOf(Urgency urgency) { return m_lists[size_t(urgency)]; }

    std::array<JobList, 3> m_lists;
    int m_size = 0;
    unsigned m_turn = 1;
};

} // namespace switchyard
