// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "commandpalette.h"
#include "commandproviders.h"
#include "helpdialogs.h"
#include "menus.h"
#include "metrics.h"
#include "navigationrail.h"
#include "pageheader.h"
#include "pageregistry.h"
#include "pagestack.h"
#include "statestore.h"
#include "statuslights.h"
#include "statusstrip.h"
#include "tasktray.h"
#include "theme.h"
#include "variants.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

void openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

const QString geometryKey = u"window/geometry"_s;
constexpr int roomForRail = 1500;
const QString railKey = u"window/railCollapsed"_s;
const QString pageKey = u"window/page"_s;

} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent) : QMainWindow(parent), m_parts(parts)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    layOut();
    addCommands();
    addPageCommands();
    addSchemeCommands();
    new Menus(*m_menuBar, m_parts.actions);
    m_actionProvider = std::make_unique<ActionProvider>(m_parts.actions);
    m_palette->addProvider(*m_actionProvider);

    connect(m_rail, &NavigationRail::chosen, this, [this](const QString &page) { go({page, {}}); });
    connect(m_header, &PageHeader::searchRequested, m_palette, &CommandPalette::openWith);
    connect(m_status, &StatusStrip::tasksRequested, this, [this] { m_tray->openAbove(m_status->taskButton()); });
    connect(m_stack, &PageStack::currentPageChanged, this, &MainWindow::pageChanged);
    // Ctrl+K and its like must win over line edits, wherever the focus is.
    m_parts.theme.application().installEventFilter(this);
    restoreWindow();
    clearProfile();
}

MainWindow::~MainWindow()
{
    m_palette->removeProvider(*m_actionProvider);
}

void MainWindow::layOut()
{
    auto *centre = new QWidget;
    m_rail = new NavigationRail(m_parts.pages);
    m_header = new PageHeader(m_parts.actions);
    m_stack = new PageStack(m_parts.pages, m_parts.actions, m_parts.state);
    m_status = new StatusStrip(m_parts.clock, m_parts.tasks);
    m_palette = new CommandPalette(this);
    m_tray = new TaskTray(m_parts.tasks, this);
    m_frame = new WindowFrame(this);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
#ifdef Q_OS_MACOS
    m_menuBar = menuBar(); // the system's own, at the top of the screen
#else
    // Beside the rail, not above it, so that the rail is one dark edge from top to bottom.
    m_menuBar = new QMenuBar;
    m_menuBar->setNativeMenuBar(false);
    column->addWidget(m_menuBar);
#endif
    m_menuBar->setObjectName(u"menuBar"_s);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    setMinimumSize(760, 480);
}

void MainWindow::addCommands()
{
    ActionRegistry &actions = m_parts.actions;
    actions.add({.id = u"app.quit"_s,
                 .text = tr("Quit"),
                 .menu = MenuPlace::File,
                 .icon = IconName::Quit,
                 .shortcuts = {QKeySequence(QKeySequence::Quit)},
                 .group = u"quit"_s},
                this, [this] { close(); });
    actions.add({.id = u"palette.open"_s,
                 .text = tr("Search and commands…"),
                 .menu = MenuPlace::Edit,
                 .icon = IconName::Search,
                 .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_K)},
                 .group = u"find"_s,
                 .overridesInputs = true,
                 .inPalette = false},
                this, [this] { m_palette->openWith(); });
    actions.add({.id = u"page.filter"_s,
                 .text = tr("Filter"),
                 .menu = MenuPlace::Edit,
                 .icon = IconName::Filter,
                 .shortcuts = {QKeySequence(QKeySequence::Find)},
                 .group = u"find"_s,
                 .overridesInputs = true},
                this, [this] {
                    if (Page *page = currentPage())
                        page->focusFilter();
                });
    actions.add({.id = u"page.refresh"_s,
                 .text = tr("Refresh"),
                 .menu = MenuPlace::View,
                 .icon = IconName::Refresh,
                 .shortcuts = {QKeySequence(Qt::Key_F5)},
                 .group = u"page"_s},
                this, [this] {
                    if (Page *page = currentPage())
                        page->refresh();
                });
    QAction *rail = actions.add({.id = u"view.rail"_s,
                                 .text = tr("Collapse navigation"),
                                 .menu = MenuPlace::View,
                                 .icon = IconName::Rail,
                                 .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_B)},
                                 .group = u"window"_s,
                                 .checkable = true},
                                this, [this] { m_rail->setCollapsed(!m_rail->isCollapsed()); });
    connect(m_rail, &NavigationRail::collapsedChanged, rail, &QAction::setChecked);
    actions.add({.id = u"view.tasks"_s,
                 .text = tr("Tasks"),
                 .menu = MenuPlace::View,
                 .icon = IconName::Tasks,
                 .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
                 .group = u"window"_s},
                this, [this] { m_tray->openAbove(m_status->taskButton()); });
    QAction *back = actions.add({.id = u"go.back"_s,
                                 .text = tr("Back"),
                                 .menu = MenuPlace::Go,
                                 .icon = IconName::ChevronLeft,
                                 .shortcuts = {QKeySequence(QKeySequence::Back)},
                                 .group = u"history"_s},
                                this, [this] { m_stack->goBack(); });
    QAction *forward = actions.add({.id = u"go.forward"_s,
                                    .text = tr("Forward"),
                                    .menu = MenuPlace::Go,
                                    .icon = IconName::ChevronRight,
                                    .shortcuts = {QKeySequence(QKeySequence::Forward)},
                                    .group = u"history"_s},
                                   this, [this] { m_stack->goForward(); });
    actions.add({.id = u"help.shortcuts"_s,
                 .text = tr("Keyboard shortcuts…"),
                 .menu = MenuPlace::Help,
                 .icon = IconName::Key,
                 .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_F1)}},
                this, [this] { openDialog(new ShortcutsDialog(m_parts.actions, this)); });
    actions.add(
        {.id = u"help.about"_s, .text = tr("About Switchyard…"), .menu = MenuPlace::Help, .icon = IconName::Info}, this,
        [this] { openDialog(new AboutDialog(this)); });
    const auto history = [this, back, forward] {
        back->setEnabled(m_stack->canGoBack());
        forward->setEnabled(m_stack->canGoForward());
    };
    connect(m_stack, &PageStack::currentPageChanged, back, history);
    history();
}

void MainWindow::addPageCommands()
{
    const auto add = [this] {
        int place = 0;
        for (const PageInfo &page : m_parts.pages.pages()) {
            const QString id = u"go."_s + page.id;
            const int number = page.inRail ? ++place : 0;
            if (m_parts.actions.action(id))
                continue;
            QList<QKeySequence> keys;
            if (number >= 1 && number <= 10)
                keys << QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number % 10));
            QAction *action = m_parts.actions.add({.id = id,
                                                   .text = page.title,
                                                   .menu = MenuPlace::Go,
                                                   .icon = page.icon,
                                                   .shortcuts = keys,
                                                   .group = page.inRail ? u"pages"_s : u"more"_s},
                                                  this, [this, page] { go({page.id, {}}); });
            action->setEnabled(m_hasProfile);
        }
    };
    connect(&m_parts.pages, &PageRegistry::pagesChanged, this, add);
    add();
}

void MainWindow::addSchemeCommands()
{
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &id, const QString &text, SchemeChoice choice, IconName icon) {
        QAction *action = m_parts.actions.add(
            {.id = id, .text = text, .menu = MenuPlace::View, .icon = icon, .group = u"scheme"_s, .checkable = true},
            this, [this, choice] { m_parts.theme.choose(choice); });
        action->setActionGroup(group);
        action->setChecked(m_parts.theme.choice() == choice);
    };
    add(u"view.scheme.system"_s, tr("Colours of the system"), SchemeChoice::System, IconName::Settings);
    add(u"view.scheme.light"_s, tr("Light colours"), SchemeChoice::Light, IconName::Sun);
    add(u"view.scheme.dark"_s, tr("Dark colours"), SchemeChoice::Dark, IconName::Moon);
}

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(m_parts.state.value(geometryKey).toByteArray())) {
        const QSize room = screen()->availableSize();
        resize(qMin(1600, room.width() * 9 / 10), qMin(1000, room.height() * 9 / 10));
    }
    // In a small window the room belongs to the table, unless a person said otherwise.
    m_rail->setCollapsed(m_parts.state.value(railKey, width() < roomForRail).toBool());
}

void MainWindow::saveState() const
{
    m_parts.state.setValue(geometryKey, saveGeometry());
    m_parts.state.setValue(railKey, m_rail->isCollapsed());
    if (m_hasProfile && m_stack->current())
        m_parts.state.setValue(pageKey, m_stack->current()->id());
    m_stack->saveState();
}

void MainWindow::setProfile(const QString &name, Environment environment)
{
    m_profile = name;
    m_hasProfile = true;
    m_rail->show();
    m_header->show();
    m_status->setEnvironment(environment);
    m_frame->setVisible(environment == Environment::Production);
    for (const PageInfo &page : m_parts.pages.pages())
        m_parts.actions.action(u"go."_s + page.id)->setEnabled(true);
    nameWindow();
}

void MainWindow::clearProfile()
{
    m_profile.clear();
    m_hasProfile = false;
    m_rail->hide();
    m_header->hide();
    m_status->clearEnvironment();
    m_status->setConnection(ConnectionState::Offline, {});
    m_status->setSync({});
    m_status->setOutbox({});
    m_frame->hide();
    for (const PageInfo &page : m_parts.pages.pages())
        m_parts.actions.action(u"go."_s + page.id)->setEnabled(false);
    nameWindow();
}

bool MainWindow::go(const Destination &destination)
{
    return m_stack->go(destination);
}

void MainWindow::goHome()
{
    const std::vector<PageInfo> pages = m_parts.pages.pages();
    const QString last = m_parts.state.value(pageKey).toString();
    if (!pages.empty())
        go({m_parts.pages.find(last) ? last : pages.front().id, {}});
}

void MainWindow::showAlone(Page *page)
{
    m_stack->showAlone(page);
}

Page *MainWindow::currentPage() const
{
    return m_stack->current();
}

void MainWindow::pageChanged()
{
    const Page *page = currentPage();
    m_rail->setCurrent(page->id());
    m_header->showPage(page->id(), page->title());
    nameWindow();
}

void MainWindow::nameWindow()
{
    QStringList parts{u"Switchyard"_s};
    if (const Page *page = currentPage())
        parts << page->title();
    if (!m_profile.isEmpty())
        parts << m_profile;
    setWindowTitle(parts.join(u" – "_s));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->accept();
    Q_EMIT closed();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && currentPage() && currentPage()->escape())
        return;
    QMainWindow::keyPressEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isActiveWindow() && watched->isWidgetType()
        && static_cast<QWidget *>(watched)->window() == this) {
        const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
        for (QAction *action : m_parts.actions.actions()) {
            if (m_parts.actions.spec(action)->overridesInputs && action->isEnabled() && action->isVisible()
                && action->shortcuts().contains(keys)) {
                event->ignore(); // the line edit never gets to claim it, so the shortcut fires
                return true;
            }
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace switchyard
