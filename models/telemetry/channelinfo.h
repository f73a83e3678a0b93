// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unittext.h"

#include <QByteArrayView>
#include <QLocale>
#include <QString>

namespace switchyard {

//! What a channel measures: channels of one quantity share a pane and a scale. The order is that of panes and columns.
enum class Quantity { Power, StateOfCharge, Energy, Voltage, Current, Frequency, Other };

//! What the program knows of a channel of telemetry by its name. Unknown channels are taken apart at the last underscore,
//! as the contract names them: `temperature_C` is "Temperature" in "C".
struct ChannelInfo
{
    Quantity quantity = Quantity::Other;
    QString title;        //!< "Power", "State of charge", "Energy in"
    QString unit;         //!< base unit as written: "W", "%", "Wh"; may be empty
    QString sign;         //!< "positive = into the device", empty where a sign means nothing
    bool counter = false; //!< a lifetime counter: its values matter as differences only
    bool falling = false; //!< a counter of what flows out: it goes down, a rise is a reset

    //! A pane of its own for every unit: Other is told apart by its unit.
    friend bool samePane(const ChannelInfo &a, const ChannelInfo &b)
    {
        return a.quantity == b.quantity && (a.quantity != Quantity::Other || a.unit == b.unit);
    }
};
ChannelInfo channelInfo(QByteArrayView channel);

//! "Power", "State of charge", "Energy", or the channel's own title: what a pane is headed with.
QString paneTitle(const ChannelInfo &info);

//! How values of the channel are written, given the largest magnitude among them: W or kW, Wh or kWh, 1 % …
unittext::Scale channelScale(const ChannelInfo &info, double largest);

//! Which way a power flows, in words: "charging", "discharging" where the device stores, else "in", "out"; "idle" at zero.
QString flowWord(double power_W, bool storage);

} // namespace switchyard
