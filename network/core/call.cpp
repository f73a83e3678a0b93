// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include <QMetaObject>
#include <QPointer>

namespace switchyard {

std::function<void()> queuedTo(QObject *context, std::function<void()> deliver)
{
    return [guard = QPointer<QObject>(context), deliver = std::move(deliver)] {
        if (guard)
            QMetaObject::invokeMethod(guard.data(), deliver, Qt::QueuedConnection);
    };
}

} // namespace switchyard
