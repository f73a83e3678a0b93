// SPDX-License-Identifier: GPL-3.0-or-later
#include "timezonechoice.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace switchyard {

TimeZoneChoice::TimeZoneChoice(QWidget *parent) : QComboBox(parent)
{
    addItem(tr("Site time"), int(ZoneChoice::Site));
    addItem(tr("UTC"), int(ZoneChoice::Utc));
    addItem(tr("Desk time (%1)").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())), int(ZoneChoice::Desk));
    setSizeAdjustPolicy(AdjustToContents);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(choice()); });
}

ZoneChoice TimeZoneChoice::choice() const
{
    return ZoneChoice(currentData().toInt());
}

void TimeZoneChoice::setChoice(ZoneChoice choice)
{
    setCurrentIndex(findData(int(choice)));
}

void TimeZoneChoice::setSiteZone(const QByteArray &ianaId)
{
    setItemText(findData(int(ZoneChoice::Site)),
                ianaId.isEmpty() ? tr("Site time") : tr("Site time (%1)").arg(QString::fromUtf8(ianaId)));
}

QByteArray TimeZoneChoice::zoneId(ZoneChoice choice, const QByteArray &siteZone)
{
    switch (choice) {
    case ZoneChoice::Desk: return QTimeZone::systemTimeZoneId();
    case ZoneChoice::Site: return siteZone.isEmpty() ? "UTC"_ba : siteZone;
    case ZoneChoice::Utc: break;
    }
    return "UTC"_ba;
}

} // namespace switchyard
