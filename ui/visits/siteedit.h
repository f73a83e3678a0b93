// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitesearchmodel.h"

#include <QLineEdit>

QT_BEGIN_NAMESPACE
class QCompleter;
QT_END_NAMESPACE

namespace switchyard {

//! The id of a site, to be typed or found: what is typed is looked for in names, places and ids, and Down in an empty field
//! opens the sites that a person had last. GUI thread.
class SiteEdit final : public QLineEdit
{
    Q_OBJECT

public:
    SiteEdit(const FleetStore &sites, Worker &worker, QWidget *parent = nullptr);

    QString site() const { return text().trimmed(); }
    //! Emits nothing.
    void setSite(const QString &id);
    void setRecent(const QStringList &recent) { m_found.setRecent(recent); }

Q_SIGNALS:
    //! With each key, and when one was chosen.
    void siteEdited(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();

    SiteSearchModel m_found;
    QCompleter *m_completer;
    bool m_wanted = false; //!< a search that a person has asked for is under way
};

} // namespace switchyard
