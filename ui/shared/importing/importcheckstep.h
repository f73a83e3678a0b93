// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environment.h"
#include "importcheck.h"
#include "importrowsmodel.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QProgressBar;
QT_END_NAMESPACE

namespace switchyard {

class ImportRowsView;
class Notice;

//! Where an import writes to.
struct ImportDestination
{
    QString profile; //!< name of the connection profile
    Environment environment = Environment::Development;
    int countTypedFrom = 0; //!< imports that write so many rows want their number typed
};

//! The second step of an import: what would become of each row. Nothing is asked, nothing is sent.
class ImportCheckStep final : public QWidget
{
    Q_OBJECT
public:
    ImportCheckStep(const ImportDestination &destination, Worker &worker, QWidget *parent = nullptr);
    ~ImportCheckStep() override;

    void begin(const ImportSource &source, std::shared_ptr<const ImportTarget> target);
    //! Stops looking, and forgets.
    void leave();
    //! Null while nothing may be sent.
    std::shared_ptr<const ImportPlan> readyPlan() const;

Q_SIGNALS:
    void changed();

private:
    void showProgress(qint64 done, qint64 total, qint64 rows);
    void finish();
    bool isLarge() const;

    const ImportDestination m_destination;
    Worker &m_worker;
    std::unique_ptr<ImportCheck> m_check;
    std::shared_ptr<const ImportPlan> m_plan;
    ImportRowsModel m_model;
    QProgressBar *m_bar;
    QLabel *m_summary;
    Notice *m_notice;
    ImportRowsView *m_rows;
    QWidget *m_confirm;
    QLineEdit *m_number;
};

} // namespace switchyard
