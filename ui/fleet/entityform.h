// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entityediting.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace switchyard {

class FormRow;
class Notice;
class StateView;

//! A field as the form shows it, translated.
struct FormField
{
    QString name;
    QString hint;         //!< what it is for; may be empty
    QStringList proposed; //!< completions; other texts are allowed
};

//! What the form calls the things it edits: whole sentences, because languages differ.
struct FormWords
{
    QString newTitle;         //!< "New site"
    QString replaceTitle;     //!< the same where the id may exist
    QString reading;          //!< the newest copy is on its way
    QString unclear;          //!< nobody knows whether it was saved
    QString changedMeanwhile; //!< elsewhere, during the edit
    QString existsAlready;    //!< found where a new one was to be made or an old one replaced
    QString wouldMake;        //!< nothing has that id
    QString make;             //!< the button that makes it all the same
};

//! The form of a thing that is made or edited: every field with its problem beside it, what the server changed meanwhile
//! with a choice for each, Save and Cancel. The work is EntityEditing's; this shows its state. Needs it for its life.
class EntityForm final : public QWidget
{
    Q_OBJECT

public:
    //! `fields` in the order of the editing's.
    EntityForm(EntityEditing &editing, std::vector<FormField> fields, FormWords words, QWidget *parent = nullptr);

    void focusFirstField();

Q_SIGNALS:
    //! Cancel was asked for; whoever shows the form asks about unsaved text.
    void cancelRequested();

private:
    struct Line
    {
        QWidget *edit = nullptr; // a QLineEdit, or a QPlainTextEdit where a text has lines
        FormRow *row = nullptr;
        bool touched = false;
    };

    void layOut();
    QWidget *makeEdit(size_t field);
    void refresh();
    void refreshField(size_t field);
    void showNotice();
    void showConflicts();
    void addStatement(const QString &text);
    void touchAll(bool touched);
    QString problemText(size_t field) const;

    EntityEditing &m_editing;
    const std::vector<FormField> m_fields;
    const FormWords m_words;
    std::vector<Line> m_lines;
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
