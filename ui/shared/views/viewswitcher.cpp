// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewswitcher.h"

#include "filterline.h"
#include "notice.h"
#include "statestore.h"
#include "viewbutton.h"
#include "viewnamesheet.h"

#include <QAction>
#include <QActionGroup>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QScopedValueRollback>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int withKeys = 9; // Alt+1 … Alt+9
constexpr int widestEntry = 360;
constexpr int widestWord = 240; // a name within a sentence

QStringList columnNames(const ViewSwitcherParts &parts)
{
    QStringList names;
    const int count = parts.table.model()->columnCount();
    for (int column = 0; column < count; ++column)
        names << parts.columnName(column);
    return names;
}

} // namespace

ViewSwitcher::ViewSwitcher(const QString &page, std::vector<SavedView> builtIn, const ViewSwitcherParts &parts,
                           QObject *parent)
    : QObject(parent), m_page(page), m_parts(parts), m_views(std::move(builtIn), columnNames(parts)),
      m_button(new ViewButton), m_menu(m_button->viewMenu()), m_group(new QActionGroup(this))
{
    addCommands();
    connect(m_button, &ViewButton::menuRequested, this, &ViewSwitcher::openMenu);
    connect(&m_views, &SavedViews::viewsChanged, this, [this] {
        offer();
        Q_EMIT stateChanged();
    });
    connect(&m_views, &SavedViews::modelReset, this, &ViewSwitcher::offer);
    connect(&m_views, &SavedViews::currentChanged, this, &ViewSwitcher::describe);
    connect(&parts.filter, &QLineEdit::textChanged, this, &ViewSwitcher::look);
    connect(&parts.table, &TableView::sortRequested, this, &ViewSwitcher::look);
    connect(&parts.table, &TableView::columnsChanged, this, &ViewSwitcher::look);
    connect(&parts.notice, &Notice::actionTriggered, this, [this] {
        const auto undo = std::exchange(m_undo, nullptr);
        m_parts.notice.clear();
        if (undo)
            undo();
    });
    offer();
    look();
}

QWidget *ViewSwitcher::button() const
{
    return m_button;
}

QAction *ViewSwitcher::addOwn(const QString &id, const QString &text, IconName icon, const QList<QKeySequence> &keys,
                              void (ViewSwitcher::*run)())
{
    ActionSpec spec;
    spec.id = m_page + u'.' + id;
    spec.text = text;
    spec.menu = MenuPlace::View;
    spec.icon = icon;
    spec.shortcuts = keys;
    spec.group = u"views"_s;
    spec.inMenu = false;
    QAction *action = m_parts.addCommand(spec, [this, run] { (this->*run)(); });
    m_own.push_back(action);
    return action;
}

void ViewSwitcher::addCommands()
{
    ActionSpec menu;
    menu.id = m_page + u".views"_s;
    menu.text = tr("Saved views");
    menu.menu = MenuPlace::View;
    menu.icon = IconName::Filter;
    menu.shortcuts = {QKeySequence(Qt::ALT | Qt::Key_0)};
    menu.group = u"views"_s;
    m_parts.addCommand(menu, [this] { openMenu(); })->setMenu(&m_menu);

    addOwn(u"saveView"_s, tr("Save view…"), IconName::Add, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
           &ViewSwitcher::askToSave);
    m_update = addOwn(u"updateView"_s, tr("Update view"), IconName::Check, {}, &ViewSwitcher::update);
    m_reset = addOwn(u"resetView"_s, tr("Reset view"), IconName::Undo, {}, &ViewSwitcher::reset);
    m_own.push_back(nullptr);
    m_rename = addOwn(u"renameView"_s, tr("Rename view…"), IconName::Edit, {}, &ViewSwitcher::askToRename);
    m_moveUp = addOwn(u"moveViewUp"_s, tr("Move view up"), IconName::ChevronUp, {}, &ViewSwitcher::moveUp);
    m_moveDown = addOwn(u"moveViewDown"_s, tr("Move view down"), IconName::ChevronDown, {}, &ViewSwitcher::moveDown);
    m_delete = addOwn(u"deleteView"_s, tr("Delete view"), IconName::Remove, {}, &ViewSwitcher::remove);
}

//! One command per view: a place in the list keeps its command, and what it is called follows the view that stands there.
void ViewSwitcher::offer()
{
    const auto count = size_t(m_views.count());
    while (m_choices.size() > count) {
        delete m_choices.back();
        m_choices.pop_back();
    }
    while (m_choices.size() < count) {
        const int row = int(m_choices.size());
        ActionSpec spec;
        spec.id = m_page + u".view."_s + QString::number(row + 1);
        spec.menu = MenuPlace::View;
        spec.icon = IconName::Filter;
        if (row < withKeys)
            spec.shortcuts = {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + row))};
        spec.group = u"views"_s;
        spec.checkable = true;
        spec.inMenu = false;
        QAction *action = m_parts.addCommand(spec, [this, row] { apply(row); });
        action->setIconVisibleInMenu(false); // the mark of the current one stands there
        m_group->addAction(action);
        m_choices.push_back(action);
    }
    for (int row = 0; row < m_views.count(); ++row) {
        const QString name = m_views.view(row).name;
        QAction *action = m_choices[size_t(row)];
        const bool isCut = m_menu.fontMetrics().horizontalAdvance(name) > widestEntry;
        action->setText(cutForMenu(name, m_menu.fontMetrics(), widestEntry));
        action->setIconText(tr("View: %1").arg(name));
        action->setToolTip(isCut ? plainToolTip(name) : QString());
    }
    m_menu.clear();
    for (int row = 0; row < m_views.count(); ++row) {
        if (row == m_views.builtInCount())
            m_menu.addSeparator();
        m_menu.addAction(m_choices[size_t(row)]);
    }
    m_menu.addSeparator();
    for (QAction *action : m_own) {
        if (action)
            m_menu.addAction(action);
        else
            m_menu.addSeparator();
    }
    describe();
}

void ViewSwitcher::describe()
{
    const int row = m_views.current();
    if (size_t(row) >= m_choices.size())
        return; // the list is being read; offer() comes
    const bool own = !m_views.view(row).isBuiltIn();
    m_choices[size_t(row)]->setChecked(true);
    m_button->tell(m_views.view(row).name, m_views.isModified());
    m_update->setEnabled(own && m_views.isModified());
    m_reset->setEnabled(m_views.isModified());
    m_rename->setEnabled(own);
    m_delete->setEnabled(own);
    m_moveUp->setEnabled(m_views.canMove(row, -1));
    m_moveDown->setEnabled(m_views.canMove(row, 1));
}

void ViewSwitcher::look()
{
    if (!m_applying)
        m_views.setShown(shown());
}

ViewContent ViewSwitcher::shown() const
{
    const TableLayout layout = m_parts.table.layout();
    ViewContent content{m_parts.filter.text(), {}, {}};
    for (const SortKey &key : layout.sort)
        content.sort.push_back({m_parts.columnName(key.column), key.order});
    for (const auto &[column, width] : layout.shown)
        content.columns.push_back({m_parts.columnName(column), width});
    return content;
}

int ViewSwitcher::columnCalled(const QString &name) const
{
    const int count = m_parts.table.model()->columnCount();
    for (int column = 0; column < count; ++column) {
        if (m_parts.columnName(column) == name)
            return column;
    }
    return -1;
}

TableLayout ViewSwitcher::layoutFor(const ViewContent &content) const
{
    TableLayout layout;
    const ViewContent feasible = m_views.feasible(content);
    for (const ViewColumn &column : feasible.columns)
        layout.shown.push_back({columnCalled(column.name), column.width});
    for (const ViewSort &key : feasible.sort)
        layout.sort.push_back({columnCalled(key.column), key.order});
    return layout;
}

void ViewSwitcher::apply(int row)
{
    if (row < 0 || row >= m_views.count())
        return;
    ViewContent content = m_views.view(row).content;
    if (content.columns.empty())
        content.columns = std::exchange(m_pageColumns, {});
    else if (m_pageColumns.empty())
        m_pageColumns = shown().columns;
    const bool another = row != m_views.current();
    {
        const QScopedValueRollback applying(m_applying, true); // what is half there is not a change of the view
        m_parts.table.setLayout(layoutFor(content));
        m_parts.filter.setText(content.filter);
        m_views.setShown(shown());
        m_views.setCurrent(row);
    }
    describe();
    if (another)
        Q_EMIT stateChanged();
}

//! A name for a sentence: not so long that the sentence is lost behind it.
QString ViewSwitcher::inWords(const QString &name) const
{
    return m_parts.page.fontMetrics().elidedText(name.simplified(), Qt::ElideRight, widestWord);
}

void ViewSwitcher::openMenu()
{
    m_button->openMenu(m_choices[size_t(m_views.current())]);
}

void ViewSwitcher::askToSave()
{
    const auto problem = [this](const QString &name) {
        return SavedViews::problemText(m_views.look(name), inWords(name));
    };
    const QString filter = m_parts.filter.text().simplified();
    auto *sheet = new ViewNameSheet({tr("Save view"), tr("The view keeps the filter, the sort and the columns."),
                                     tr("Save"), problem(filter).isEmpty() ? filter : QString()},
                                    problem, m_parts.page.window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ViewNameSheet::named, this, [this](const QString &name) {
        look();
        const ViewContent content = shown();
        if (m_pageColumns.empty())
            m_pageColumns = content.columns;
        if (m_views.add(name, content))
            m_views.setCurrent(m_views.count() - 1);
        Q_EMIT stateChanged();
    });
    sheet->open();
}

void ViewSwitcher::askToRename()
{
    const QString former = m_views.view(m_views.current()).name; // the list may change while the sheet is open
    const auto problem = [this, former](const QString &name) {
        return SavedViews::problemText(m_views.look(name, m_views.find(former)), inWords(name));
    };
    auto *sheet = new ViewNameSheet({tr("Rename view"), {}, tr("Rename"), former}, problem, m_parts.page.window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ViewNameSheet::named, this, [this, former](const QString &name) {
        m_undo = nullptr; // it knows the view by its former name
        m_parts.notice.clear();
        m_views.rename(m_views.find(former), name);
    });
    sheet->open();
}

void ViewSwitcher::update()
{
    const SavedView former = m_views.view(m_views.current());
    if (!m_views.replace(m_views.current(), shown()))
        return;
    m_undo = [this, former] { m_views.replace(m_views.find(former.name), former.content); };
    m_parts.notice.tell(Tone::Ok, tr("View “%1” updated").arg(inWords(former.name)), {}, tr("Undo"));
}

void ViewSwitcher::reset()
{
    apply(m_views.current());
}

void ViewSwitcher::remove()
{
    const int row = m_views.current();
    const SavedView former = m_views.view(row);
    if (!m_views.remove(row))
        return;
    m_undo = [this, former, row] { m_views.setCurrent(m_views.insert(row, former)); };
    m_parts.notice.tell(Tone::Accent, tr("View “%1” deleted").arg(inWords(former.name)),
                        tr("The table stays as it is."), tr("Undo"));
}

void ViewSwitcher::moveUp()
{
    m_views.move(m_views.current(), -1);
}

void ViewSwitcher::moveDown()
{
    m_views.move(m_views.current(), 1);
}

void ViewSwitcher::saveState(StateStore &store) const
{
    store.setValue(u"own"_s, QString::fromUtf8(m_views.save()));
    store.setValue(u"modified"_s, m_views.isModified());
    store.setValue(u"pageColumns"_s,
                   QString::fromUtf8(QJsonDocument(toJson(m_pageColumns)).toJson(QJsonDocument::Compact)));
}

void ViewSwitcher::restoreState(const StateSource &store)
{
    const QByteArray columns = store.value(u"pageColumns"_s).toString().toUtf8();
    m_pageColumns = viewColumnsFromJson(QJsonDocument::fromJson(columns).array());
    m_views.restore(store.value(u"own"_s).toString().toUtf8());
    look();
    // The table remembers its columns by their titles, which another language or version may have changed.
    if (!store.value(u"modified"_s, true).toBool() && m_views.isModified())
        apply(m_views.current());
}

} // namespace switchyard
