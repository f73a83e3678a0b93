// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

namespace switchyard::simulator {

QByteArray headerValue(const Headers &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace switchyard::simulator
