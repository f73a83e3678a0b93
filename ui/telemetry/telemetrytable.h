// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tableview.h"

#include <QStringList>

namespace switchyard {

class TelemetryTableModel;

//! The table "Telemetry data": its columns are as wide as their headers whenever those become others, and the notes are
//! there only while there are any. What a person has widened stays as long as the headers do. The model is the caller's;
//! setModel(nullptr) before it goes.
class TelemetryTable final : public TableView
{
    Q_OBJECT
public:
    explicit TelemetryTable(TelemetryTableModel &model, QWidget *parent = nullptr);

    //! After the model got something to show.
    void dress();

private:
    const TelemetryTableModel &m_rows;
    QStringList m_headers; //!< that the table was dressed for
};

} // namespace switchyard
