// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visitparts.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace switchyard {

class StateView;
class TableView;
class VisitModel;

//! The visits of one site, those that are not with the service yet included, and the way to a new one. GUI thread.
class SiteVisits final : public QWidget
{
    Q_OBJECT

public:
    explicit SiteVisits(const VisitParts &parts, QWidget *parent = nullptr);
    ~SiteVisits() override;

    //! Empty: none.
    void showSite(const QByteArray &site);

Q_SIGNALS:
    //! A person wants to see that visit on its own page.
    void visitRequested(const QByteArray &id);
    void logRequested(const QByteArray &site);
    void planRequested(const QByteArray &site);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *addButton(const QString &text);
    void showState();
    void openCurrent();

    VisitParts m_parts;
    QByteArray m_site;
    std::unique_ptr<VisitModel> m_model;
    TableView *m_table;
    StateView *m_state;
    QPushButton *m_log;
    QPushButton *m_plan;
    QPushButton *m_open;
};

} // namespace switchyard
