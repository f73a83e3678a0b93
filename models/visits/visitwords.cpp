// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitwords.h"

#include <QCoreApplication>

namespace switchyard {

QString visitStateText(VisitState state, bool isOverdue)
{
    switch (state) {
    case VisitState::Planned:
        //: A visit whose time has passed while nobody recorded that it took place.
        return isOverdue ? QCoreApplication::translate("switchyard::VisitModel", "Overdue")
                         : QCoreApplication::translate("switchyard::VisitModel", "Planned");
    case VisitState::Completed:
        //: The record of a visit that took place.
        return QCoreApplication::translate("switchyard::VisitModel", "Completed", "state");
    case VisitState::Done:
        //: A planned visit beside which there is a record that it took place.
        return QCoreApplication::translate("switchyard::VisitModel", "Done");
    }
    return {};
}

QString visitTransferText(VisitTransfer transfer)
{
    switch (transfer) {
    case VisitTransfer::Sent: return QCoreApplication::translate("switchyard::VisitModel", "Sent");
    case VisitTransfer::Draft: return QCoreApplication::translate("switchyard::VisitModel", "Draft");
    case VisitTransfer::Waiting: return QCoreApplication::translate("switchyard::VisitModel", "Waiting to be sent");
    case VisitTransfer::Sending: return QCoreApplication::translate("switchyard::VisitModel", "Sending");
    case VisitTransfer::Refused: return QCoreApplication::translate("switchyard::VisitModel", "Refused");
    case VisitTransfer::Unclear:
        //: Nobody knows whether the service has it: its answer was lost.
        return QCoreApplication::translate("switchyard::VisitModel", "Unclear");
    }
    return {};
}

} // namespace switchyard
