// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "simulatedprofile.h"
#include "tableview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

simulator::SimulatorOptions optionsFor(quint32 sites)
{
    simulator::SimulatorOptions options;
    options.sites = sites;
    return options;
}

} // namespace

Stage::Stage(Theme &theme, QSize size, quint32 sites, const QString &production)
    : m_size(size), m_sim(optionsFor(sites)), m_theme(theme), m_production(production),
      m_profiles(m_folder.filePath(u"profiles.json"_s), {}),
      m_connections(m_profiles, m_vault, m_folder.filePath(u"profiles"_s)),
      m_test(
          [this](const Profile &profile, const Secret &password) {
              return std::make_unique<QnamTransport>(m_clock, Desk::transportSettings(profile, password));
          },
          m_clock)
{}

Stage::~Stage() = default;

SessionPages Stage::pages()
{
    SessionPages pages;
    pages.connections = [this](const PageContext &context, QWidget *parent, Asker &asker) -> Page * {
        return new ConnectionsPage(context, {m_connections, m_test, asker}, parent);
    };
    return pages;
}

void Stage::open()
{
    const Profile profile =
        simulatedProfile(m_production.isEmpty() ? u"Demo fleet"_s : m_production, *m_sim, m_secrets);
    m_vault.probe();
    m_session = std::make_unique<Session>(std::make_unique<Desk>(profile, Secret(), m_secrets, m_clock, m_cacheFile),
                                          m_folder.filePath(u"window.ini"_s), m_theme, m_clock, pages());
    if (!m_production.isEmpty())
        m_session->window().setProfile(m_production, Environment::Production);
    m_session->window().resize(m_size);
    m_session->show({});
    m_session->window().resize(m_size);
    m_session->window().activateWindow();
}

void Stage::openWithoutProfile()
{
    m_vault.probe();
    m_session = std::make_unique<Session>(nullptr, m_folder.filePath(u"window.ini"_s), m_theme, m_clock, pages());
    m_session->show({});
    m_session->window().resize(m_size);
    m_session->window().activateWindow();
    settle();
}

void Stage::fault(const QString &text)
{
    QString error;
    if (const auto one = simulator::Fault::fromText(text, &error))
        m_sim->addFault(*one);
    else
        qFatal("%s: %s", qPrintable(text), qPrintable(error));
}

void Stage::whole()
{
    until([this] {
        auto *table = named<TableView>(u"Sites"_s);
        const auto &progress = desk().sync.progress();
        return table && table->model()->rowCount() == desk().fleet.rows() && progress.fetched >= 60;
    });
    settle();
}

void Stage::wholeDevices()
{
    desk().deviceSync.setPaused(false);
    window().go({u"devices"_s, {}});
    until([this] {
        auto *table = named<TableView>(u"Devices"_s);
        const auto &progress = desk().deviceSync.progress();
        return table && progress.fetched >= 60 && table->model()->rowCount() == desk().devices.rows();
    });
    settle();
}

bool Stage::until(const std::function<bool()> &done)
{
    const bool did = QTest::qWaitFor(done, 10'000);
    if (!did)
        qWarning("what a picture waits for did not come");
    return did;
}

void Stage::settle()
{
    if (Desk *desk = m_session->desk()) {
        desk->sync.setPaused(true);
        desk->deviceSync.setPaused(true);
        until([desk] { return desk->scheduler.inFlight() == 0; });
    }
    still();
}

void Stage::still()
{
    QImage before;
    int flyingBefore = 0;
    int same = 0;
    until([&] {
        const Desk *desk = m_session->desk();
        const int flying = desk ? desk->scheduler.inFlight() : 0;
        const QImage now = picture().toImage();
        same = now == before && flying == flyingBefore ? same + 1 : 0;
        before = now;
        flyingBefore = flying;
        return same >= 5;
    });
}

bool Stage::isCalled(const QWidget *widget, const QString &name)
{
    const QString own = widget->accessibleName();
    const auto *button = qobject_cast<const QPushButton *>(widget);
    const QString text = button ? button->text() : own;
    static constexpr const char *contexts[] = {
        "ConnectionForm",  "ConnectionsPage", "ExportSheet",   "FirstRunView",      "EntityForm",
        "SiteInspector",   "SitesPage",       "TopologyPane",  "Session",           "DevicesPage",
        "DeviceInspector", "ViewButton",      "ViewNameSheet", "ViewSwitcher",      "ImportSheet",
        "ImportFileStep",  "ImportCheckStep", "ActivityPage",  "ActivityFilterBar", "ActivityInspector",
        "CommandActions",  "DevicePlanTab",   "PlanEditor",    "DeviceModeTab",     "ReviewSheet",
        "ModeSheet",       "VisitsPage",      "VisitEditor",   "PrepareSheet"};
    const QByteArray source = name.toUtf8();
    return own == name || text == name
        || std::any_of(std::begin(contexts), std::end(contexts), [&](const char *context) {
               const QByteArray whole = "switchyard::" + QByteArray(context);
               const QString translated = QCoreApplication::translate(whole.constData(), source.constData());
               return own == translated || text == translated;
           });
}

void Stage::click(const QString &button)
{
    auto *found = named<QPushButton>(button);
    if (!found)
        qFatal("no button %s", qPrintable(button));
    found->click();
    settle();
}

void Stage::type(const QString &field, const QString &text)
{
    auto *edit = named<QLineEdit>(field);
    if (!edit)
        qFatal("no field %s", qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void Stage::run(const QString &command)
{
    QAction *action = m_session->actions().action(command);
    if (!action)
        qFatal("no command %s", qPrintable(command));
    action->trigger();
    settle();
}

void Stage::tab(int index, const QString &tabs)
{
    named<QTabWidget>(tabs)->setCurrentIndex(index);
    settle();
}

QPixmap Stage::picture() const
{
    QMainWindow &window = m_session->window();
    QPixmap whole = window.grab();
    QPainter painter(&whole);
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *top : windows) {
        if (top == &window || !top->isVisible() || !top->isWindow())
            continue;
        const QPoint at = top->mapToGlobal(QPoint()) - window.mapToGlobal(QPoint());
        painter.drawPixmap(at, top->grab());
    }
    return whole;
}

} // namespace switchyard
