// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "siteediting.h"

#include <QWidget>
#include <array>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace switchyard {

class FormRow;
class Notice;
class StateView;

//! The form of a site that is made or edited: every field with its problem beside it, what the server changed meanwhile
//! with a choice for each, Save and Cancel. The work is SiteEditing's; this shows its state. Needs it for its life.
class SiteForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SiteForm(SiteEditing &editing, QWidget *parent = nullptr);

    void focusFirstField();

Q_SIGNALS:
    //! Cancel was asked for; whoever shows the form asks about unsaved text.
    void cancelRequested();

private:
    void layOut();
    void refresh();
    void showNotice();
    void showConflicts();
    QString problemText(SiteField field) const;

    SiteEditing &m_editing;
    std::array<QLineEdit *, siteFields.size()> m_edits{};
    std::array<FormRow *, siteFields.size()> m_rows{};
    std::array<bool, siteFields.size()> m_touched{};
    QLabel *m_title;
    Notice *m_notice;
    QWidget *m_conflicts;
    QVBoxLayout *m_conflictLines;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QScrollArea *m_scroll;
    StateView *m_state;
};

} // namespace switchyard
