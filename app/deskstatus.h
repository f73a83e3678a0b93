// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environment.h"

#include <QObject>
#include <QString>

namespace switchyard {

class Desk;
struct Profile;
class StatusStrip;

//! What kind of environment a profile's address is, as the window says it.
Environment environmentOf(const Profile &profile);

//! Keeps the status strip true to the desk: connection with round trip, sync. Needs both for its life.
class DeskStatus final : public QObject
{
    Q_OBJECT

public:
    DeskStatus(Desk &desk, StatusStrip &strip);

private:
    void showConnection();
    void showSync();
    void showOutbox();

    Desk &m_desk;
    StatusStrip &m_strip;
};

} // namespace switchyard
