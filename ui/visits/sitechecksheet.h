// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitecheckmodel.h"
#include "sitecheckrun.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace switchyard {

class Badge;
class EvidenceChart;
class Notice;
class TableView;

//! The check of one site: what is asked, what was found, and the evidence drawn. Begins at once. GUI thread.
class SiteCheckSheet final : public QDialog
{
    Q_OBJECT

public:
    SiteCheckSheet(const SiteCheckParts &parts, const SiteId &site, QWidget *parent = nullptr);
    ~SiteCheckSheet() override;

    const SiteCheckRun &run() const { return m_run; }

Q_SIGNALS:
    //! A person wants a visit with the result in its notes.
    void visitRequested(const QByteArray &site, const QString &notes);

private:
    void layOut(const QString &siteName);
    QWidget *makeDetail();
    QWidget *makeButtons();
    void start();
    void showProgress();
    void showReport();
    void showFinding();
    QString notes() const;

    const SiteId m_site;
    SiteCheckRun m_run;
    SiteCheckModel m_model;
    Span m_span; //!< of the report that is shown
    Badge *m_outcome;
    QLabel *m_summary;
    QProgressBar *m_progress;
    Notice *m_notice;
    TableView *m_table;
    QLabel *m_found;
    QLabel *m_next;
    EvidenceChart *m_chart;
    QPushButton *m_again;
    QPushButton *m_copy;
    QPushButton *m_visit;
};

} // namespace switchyard
