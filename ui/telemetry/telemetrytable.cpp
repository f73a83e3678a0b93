// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetrytable.h"

#include "celldelegates.h"
#include "telemetrytablemodel.h"

#include <QHeaderView>

#include <algorithm>

namespace switchyard {

TelemetryTable::TelemetryTable(TelemetryTableModel &model, QWidget *parent)
    : TableView(tr("Telemetry data"), parent), m_rows(model)
{
    setModel(&model);
    setItemDelegate(new NumberDelegate(this));
    setItemDelegateForColumn(0, new TextDelegate(this));
    setMinimumHeight(96);
}

void TelemetryTable::dress()
{
    const int columns = m_rows.columnCount();
    QStringList headers;
    headers.reserve(columns);
    for (int column = 0; column < columns; ++column)
        headers.append(m_rows.headerData(column, Qt::Horizontal).toString());
    if (m_rows.rowCount() > 0 && headers != m_headers) {
        for (int column = 0; column < columns; ++column) {
            setSortable(column, false); // time order is the order
            const int wanted = horizontalHeader()->sectionSizeHint(column) + 20;
            setColumnWidth(column, std::clamp(wanted, column == 0 ? 170 : 110, 280));
        }
        m_headers = std::move(headers);
    }
    for (int column = 0; column < columns; ++column)
        setColumnHidden(column, column == columns - 1 && !m_rows.hasNotes());
}

} // namespace switchyard
