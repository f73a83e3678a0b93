// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace switchyard {

//! In which zone times are shown: the site's own, UTC, or the desk's.
enum class ZoneChoice { Site, Utc, Desk };

//! The one switch for it. Put a label beside it with labelFor(choice, tr("Time zone")).
class TimeZoneChoice final : public QComboBox
{
    Q_OBJECT
public:
    explicit TimeZoneChoice(QWidget *parent = nullptr);

    ZoneChoice choice() const;
    void setChoice(ZoneChoice choice);
    //! Names the site's zone beside "Site time", by its IANA name; empty when no site is shown.
    void setSiteZone(const QByteArray &ianaId);

    //! The zone that \a choice means; UTC where the site's is not known. IANA ids.
    static QByteArray zoneId(ZoneChoice choice, const QByteArray &siteZone);

Q_SIGNALS:
    //! A person chose.
    void chosen(switchyard::ZoneChoice choice);
};

} // namespace switchyard
