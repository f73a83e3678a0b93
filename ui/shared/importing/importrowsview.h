// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importrowsmodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace switchyard {

class TableView;

//! The rows of an import, with a button for each filter that says how many rows it shows.
class ImportRowsView final : public QWidget
{
    Q_OBJECT
public:
    //! \a name: of the table. The model outlives the view.
    ImportRowsView(const QString &name, ImportRowsModel &model, const std::vector<ImportFilter> &filters,
                   QWidget *parent = nullptr);
    ~ImportRowsView() override;

    //! The numbers on the buttons, as the model has them now.
    void recount();
    TableView &table() { return *m_table; }

private:
    ImportRowsModel &m_model;
    TableView *m_table;
    std::vector<std::pair<ImportFilter, QPushButton *>> m_buttons;
};

} // namespace switchyard
