// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopback.h"

#include <QHostAddress>
#include <QString>

using namespace Qt::StringLiterals;

namespace switchyard {

bool isLoopbackHost(const QString &host)
{
    const QString name = host.toLower();
    if (name == "localhost"_L1 || name.endsWith(".localhost"_L1))
        return true;
    const QHostAddress address(name);
    return !address.isNull() && address.isLoopback();
}

} // namespace switchyard
