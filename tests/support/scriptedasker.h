// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asker.h"

#include <deque>
#include <vector>

namespace switchyard {

//! Answers from a script, in order; remembers what was asked. Asked beyond the script it answers Cancel.
class ScriptedAsker final : public Asker
{
public:
    ScriptedAsker(std::initializer_list<Answer> answers = {}) : m_answers(answers) {}

    Call<Answer> ask(const Question &question) override
    {
        asked.push_back(question);
        Answer answer = Answer::Cancel;
        if (!m_answers.empty()) {
            answer = m_answers.front();
            m_answers.pop_front();
        }
        return settled<Answer>(answer);
    }

    std::vector<Question> asked;

private:
    std::deque<Answer> m_answers;
};

} // namespace switchyard
