// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operationmode.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace switchyard {

//! The modes that can be set, in a combo box with a name for those who hear it; Mode::Unknown can be read and not set.
QComboBox *makeModeChoice();
Mode chosenMode(const QComboBox &choice);

//! Which mode a selection of devices is to have. Sends nothing. Open with open(). GUI thread.
class ModeSheet final : public QDialog
{
    Q_OBJECT

public:
    ModeSheet(int devices, QWidget *parent = nullptr);

Q_SIGNALS:
    //! A person wants it reviewed; the sheet closes.
    void chosen(switchyard::Mode mode);
};

} // namespace switchyard
