// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetparts.h"

#include <QWidget>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace switchyard {

class Clock;

//! The Details tab: what is known of one site, as text that can be selected and copied. Shows the store's row at once and
//! follows it; says how old it is. Needs store and clock for its life.
class SiteDetails final : public QWidget
{
    Q_OBJECT

public:
    SiteDetails(const FleetStore &store, const Clock &clock, QWidget *parent = nullptr);

    void show(const SiteId &id);

private:
    void refresh();
    QLabel *addLine(const QString &name);

    const FleetStore &m_store;
    const Clock &m_clock;
    SiteId m_id;
    std::vector<QLabel *> m_values;
    QLabel *m_age;
};

} // namespace switchyard
