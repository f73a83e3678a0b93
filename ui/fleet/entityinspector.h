// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entityform.h"
#include "fleetparts.h"
#include "inspectorpane.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
QT_END_NAMESPACE

namespace switchyard {

class Asker;
class Notice;
class StateView;
enum class IconName;

//! What an inspector calls the things it shows, translated.
struct InspectorWords
{
    QString name; //!< "Site inspector"
    QString tabs; //!< "Site tabs"
    QString edit; //!< the button
    QString noneTitle;
    QString noneText;
    QString gone;      //!< no longer listed
    QString notFound;  //!< listed, but its GET answers 404
    QString forbidden; //!< 403
};

//! What it works on; all of it outlives the inspector.
struct InspectorParts
{
    EntityStore &store;
    FleetSync &sync;
    Asker &asker;
};

//! Everything about one thing beside a table: heading, tabs, and the form that makes or edits one. Sites and devices derive
//! from it and say what is in the tabs. GUI thread.
class EntityInspector : public InspectorPane
{
    Q_OBJECT

public:
    //! While a form has unsaved text the person is asked first.
    void showEntity(const QByteArray &id) override;
    const QByteArray &entityId() const { return m_id; }
    void beginEdit() override;
    void beginCreate() override;
    //! The form that replaces what has the typed id, or makes it.
    void beginCreateOrReplace();
    //! True while the form has text that is not saved, or a write is under way.
    bool hasUnsavedText() const;
    void refresh() override;

    void saveState(StateStore &store) const override;
    void restoreState(const StateSource &store) override;

protected:
    EntityInspector(const InspectorParts &parts, std::unique_ptr<EntityEditing> editing, InspectorWords words,
                    IconName icon, QWidget *parent);
    //! Once, from the constructor of the kind, with its tabs.
    void layOut(const std::vector<std::pair<QWidget *, QString>> &tabs, std::vector<FormField> fields, FormWords words);
    //! Beside the heading, in front of the button that edits.
    void addHeadingWidget(QWidget *widget);

    //! Another thing is shown, or none: entityId().
    virtual void load() = 0;
    //! Its name as the heading has it; `row` is the store's, -1 = not known yet.
    virtual QString headingOf(qsizetype row) const = 0;
    //! Asks the service for what the tabs show; the id may be empty. By default the store's details alone.
    virtual void fetchDetails();
    //! Its row has changed.
    virtual void rowChanged() {}

    QTabWidget &tabs() { return *m_tabs; }

private:
    void reload();
    void showHeading();
    void begin(void (EntityEditing::*how)());
    void leaveForm(std::function<void()> then);
    void closeForm();

    InspectorParts m_parts;
    const std::unique_ptr<EntityEditing> m_editing;
    const InspectorWords m_words;
    QByteArray m_id;
    bool m_asking = false;

    QStackedWidget *m_stack;
    QWidget *m_shown;
    QHBoxLayout *m_headingLine;
    QLabel *m_name;
    QLabel *m_idLabel;
    QPushButton *m_edit;
    Notice *m_gone;
    QTabWidget *m_tabs;
    EntityForm *m_form = nullptr;
    StateView *m_nothing;
};

} // namespace switchyard
