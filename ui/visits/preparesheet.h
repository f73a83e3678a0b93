// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preparationmodel.h"

#include <QDialog>
#include <QTimer>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;
QT_END_NAMESPACE

namespace switchyard {

class TableView;
class VisitSync;

//! What the sheet chooses from; all of it outlives the sheet.
struct PrepareSheetParts
{
    const FleetStore &sites;
    const VisitStore &visits;
    VisitSync &sync; //!< its list is read where nobody has looked at visits yet
    const Clock &clock;
    std::vector<QByteArray> chosen; //!< sites of the rows that are chosen, each once
    std::vector<QByteArray> shown;  //!< of all rows of the table
    qsizetype shownCount = 0;       //!< how many there are, where `shown` has only the first of them
};

//! Which sites are read for where there is no connection: those that are chosen, those of the table, or those of visits that
//! are planned within the next days. Shows for each how old is what is kept. GUI thread.
class PrepareSheet final : public QDialog
{
    Q_OBJECT

public:
    //! As many sites as are read at a time.
    static constexpr int mostSites = 500;

    PrepareSheet(const PrepareSheetParts &parts, bool startsWithPlanned, QWidget *parent = nullptr);
    ~PrepareSheet() override;

Q_SIGNALS:
    //! A person wants these read; at most mostSites.
    void prepareRequested(const std::vector<QByteArray> &sites);

private:
    void layOut();
    QWidget *makeChoices();
    void showSites();

    const PrepareSheetParts m_parts;
    PreparationModel m_model;
    QTimer m_again; //!< each visit of a list that comes in is a change of its own
    QRadioButton *m_chosen;
    QRadioButton *m_shown;
    QRadioButton *m_planned;
    QSpinBox *m_days;
    QLabel *m_note;
    TableView *m_table;
    QPushButton *m_prepare;
};

} // namespace switchyard
