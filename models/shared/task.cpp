// SPDX-License-Identifier: GPL-3.0-or-later
#include "task.h"

#include <cmath>

namespace switchyard {

std::optional<std::chrono::seconds> Task::timeLeft() const
{
    const qint64 left = total() - done();
    if (state() != State::Running || total() <= 0 || left <= 0 || !(rate() > 0))
        return {};
    const double seconds = std::ceil(double(left) / rate());
    // Beyond a hundred days an estimate says nothing.
    if (seconds > 8.64e6)
        return {};
    return std::chrono::seconds(qint64(seconds));
}

} // namespace switchyard
