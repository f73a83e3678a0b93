// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace switchyard {

SiteEdit::SiteEdit(const FleetStore &sites, Worker &worker, QWidget *parent)
    : QLineEdit(parent), m_found(sites, worker), m_completer(new QCompleter(&m_found, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::EditRole);
    m_completer->setMaxVisibleItems(10);
    // Not setCompleter(): it would open the list before the search has answered.
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("Sites found"));
    m_completer->popup()->setTextElideMode(Qt::ElideRight);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_wanted = !text.trimmed().isEmpty();
        if (m_wanted)
            m_found.search(text);
        else
            m_completer->popup()->hide();
        Q_EMIT siteEdited(site());
    });
    connect(&m_found, &SiteSearchModel::found, this, &SiteEdit::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &id) {
        setSite(id);
        Q_EMIT siteEdited(site());
    });
}

void SiteEdit::setSite(const QString &id)
{
    m_wanted = false;
    setText(id);
    setCursorPosition(0);
}

void SiteEdit::offer()
{
    if (!std::exchange(m_wanted, false) || !hasFocus())
        return;
    const bool isAlready = m_found.rowCount() == 1 && m_found.index(0).data(Qt::EditRole).toString() == site();
    if (m_found.rowCount() == 0 || isAlready)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void SiteEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        m_wanted = true;
        m_found.search(text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace switchyard
