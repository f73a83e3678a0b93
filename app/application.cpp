// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "connectionspage.h"
#include "log.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Transport> makeTransport(const Profile &profile, const Secret &proxyPassword, Clock &clock)
{
    return std::make_unique<QnamTransport>(clock, Desk::transportSettings(profile, proxyPassword));
}

Profile unsavedProfile(const CommandLine &line)
{
    Profile profile = Profile::create(line.baseUrl.host());
    // The same for the same service and client: what a run kept is there for the next one.
    const QByteArray who = line.baseUrl.toEncoded() + '\n' + line.tokenUrl.toEncoded() + '\n' + line.clientId.toUtf8();
    profile.id = QUuid::createUuidV5(QUuid(u"{5e0dd0f1-0000-4000-8000-000000000002}"_s), who);
    profile.server = serverAt(line.baseUrl);
    profile.baseUrl = tidiedUrl(line.baseUrl.toString());
    profile.tokenUrl = line.tokenUrl.toString();
    profile.clientId = line.clientId;
    profile.scope = line.scope;
    profile.caFile = line.caFile;
    return profile;
}

} // namespace

Application::Application(QApplication &application, const CommandLine &line)
    : m_application(application), m_line(line), m_dataDir(dataDir(line)), m_theme(application),
      m_profiles(m_dataDir + u"/profiles.json"_s, ProfileStore::usualMachineFiles()), m_vault(m_keychain, m_clock),
      m_connections(m_profiles, m_vault, m_dataDir + u"/profiles"_s),
      m_connectionTest(
          [this](const Profile &profile, const Secret &password) { return makeTransport(profile, password, m_clock); },
          m_clock)
{
    m_pages.connections = [this](const PageContext &context, QWidget *parent, Asker &asker) -> Page * {
        auto *page = new ConnectionsPage(context, {m_connections, m_connectionTest, asker}, parent);
        if (m_session && m_session->desk())
            page->setProfileInUse(m_session->desk()->profile.id);
        m_connectionsPage = page;
        connect(page, &ConnectionsPage::connectRequested, this, [this](const QUuid &id) {
            if (const Profile *profile = m_profiles.find(id))
                openProfile(Profile(*profile));
        });
        connect(page, &ConnectionsPage::demoRequested, this, &Application::openDemo);
        return page;
    };
    connect(&m_connections, &Connections::credentialsReplaced, this, [this](const QUuid &id) {
        if (m_session && m_session->desk() && m_session->desk()->profile.id == id)
            m_session->desk()->tokens.credentialsChanged();
    });
}

Application::~Application() = default;

QString Application::dataDir(const CommandLine &line)
{
    const QString dir =
        line.dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : line.dataDir;
    return QDir(dir).absolutePath();
}

QString Application::settingsFile(const QUuid &profile) const
{
    return profile.isNull() ? m_dataDir + u"/window.ini"_s : m_connections.folder(profile).filePath(u"window.ini"_s);
}

void Application::start()
{
    if (!QDir().mkpath(m_dataDir)
        || !QFile::setPermissions(m_dataDir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        fail(u"the data folder %1 cannot be made or written"_s.arg(m_dataDir), 1);
        return;
    }
    m_profiles.load();
    if (m_line.demo) {
        openDemo();
    } else if (m_line.baseUrl.isValid()) {
        openUnsaved();
    } else if (!m_line.profile.isEmpty()) {
        if (const Profile *profile = m_profiles.findByName(m_line.profile))
            openProfile(Profile(*profile));
        else
            fail(u"there is no profile named \"%1\""_s.arg(m_line.profile), 2);
    } else {
        SettingsStore settings(settingsFile({}));
        const Profile *last = m_profiles.find(QUuid(settings.value(u"lastProfile"_s).toString()));
        if (last)
            openProfile(Profile(*last));
        else
            showConnections();
    }
}

void Application::fail(const QString &why, int status)
{
    QTextStream(stderr) << "switchyard: " << why << '\n';
    // Also before the event loop has begun.
    QTimer::singleShot(0, this, [status] { QCoreApplication::exit(status); });
}

void Application::complain(const QString &what, const QString &why)
{
    if (!m_session) {
        fail(why, 1);
        return;
    }
    qCWarning(lcApp).noquote() << why;
    if (m_connectionsPage && m_connectionsPage->isVisible())
        m_connectionsPage->complain(what, why);
    else
        m_session->say(what, why);
}

void Application::showConnections()
{
    m_vault.probe();
    replaceSession(std::make_unique<Session>(nullptr, settingsFile({}), m_theme, m_clock, m_pages), {});
}

void Application::forgetPending()
{
    m_proxyPassword.cancel();
    if (m_demo)
        disconnect(m_demo.get(), &DemoFleet::ready, this, nullptr);
    if (!m_instance)
        m_instance = std::move(m_next);
    m_next.reset();
}

void Application::openDemo()
{
    forgetPending();
    m_demo = std::make_unique<DemoFleet>(m_line.demoSites, &m_application);
    connect(m_demo.get(), &DemoFleet::failed, this,
            [this](const QString &why) { complain(tr("The demo fleet is not there"), why); });
    connect(m_demo.get(), &DemoFleet::ready, this, [this] {
        Profile profile = Profile::create(tr("Demo fleet"));
        profile.id = QUuid(u"{5e0dd0f1-0000-4000-8000-000000000001}"_s); // the same each time: its look is remembered
        profile.setServer(Server::Custom);
        profile.baseUrl = tidiedUrl(m_demo->baseUrl().toString());
        profile.tokenUrl = m_demo->tokenUrl().toString();
        profile.clientId = m_demo->clientId();
        m_sessionSecrets.clear();
        m_sessionSecrets.write({profile.id, SecretKey::Kind::ClientSecret}, Secret(m_demo->clientSecret()));
        openDesk(profile, m_sessionSecrets, {});
    });
    m_demo->start();
}

void Application::openUnsaved()
{
    const Profile profile = unsavedProfile(m_line);
    const auto issues = validate(profile);
    if (!issues.empty() && issues.front().field == ProfileField::CaFile) {
        fail(u"--ca-file %1 is not a readable PEM file with certificates"_s.arg(m_line.caFile), 2);
        return;
    }
    if (!issues.empty()) {
        fail(
            u"--base-url and --token-url must be https addresses (http only on this computer), --client-id printable text"_s,
            2);
        return;
    }
    forgetPending();
    const ProfileFolder folder = m_connections.folder(profile.id);
    if (const auto made = folder.ensure(); !made) {
        fail(u"the folder %1 cannot be used: %2"_s.arg(folder.path(), made.error().message), 1);
        return;
    }
    if (!takeFolder(folder.path()))
        return;
    m_sessionSecrets.write({profile.id, SecretKey::Kind::ClientSecret}, Secret(qgetenv("SWITCHYARD_CLIENT_SECRET")));
    qunsetenv("SWITCHYARD_CLIENT_SECRET"); // no child process inherits it
    openDesk(profile, m_sessionSecrets, {});
}

void Application::openProfile(const Profile &profile)
{
    forgetPending();
    const ProfileFolder folder = m_connections.folder(profile.id);
    const auto made = folder.ensure();
    if (!made) {
        complain(tr("The profile could not be opened"),
                 tr("The folder %1 cannot be used: %2").arg(folder.path(), made.error().message));
        return;
    }
    if (!takeFolder(folder.path()))
        return;
    SettingsStore settings(settingsFile({}));
    settings.setValue(u"lastProfile"_s, profile.id.toString());
    m_vault.probe();
    if (profile.proxy.user.isEmpty()) {
        openDesk(profile, m_vault, {});
        return;
    }
    m_proxyPassword = m_vault.read({profile.id, SecretKey::Kind::ProxyPassword});
    m_proxyPassword->then(this, [this, profile](const Result<std::optional<Secret>> &password) {
        openDesk(profile, m_vault, password ? password->value_or(Secret()) : Secret());
    });
}

bool Application::takeFolder(const QString &folder)
{
    if (m_instance && m_instance->folder() == folder) { // its settings were changed: the same folder, opened anew
        m_next = std::move(m_instance);
        return true;
    }
    auto instance = std::make_unique<SingleInstance>(folder);
    if (instance->take()) {
        connect(instance.get(), &SingleInstance::raiseRequested, this, &Application::raiseWindow);
        m_next = std::move(instance);
        return true;
    }
    // The profile is open elsewhere: that window comes to the front, and this start ends.
    connect(instance.get(), &SingleInstance::answered, this, [this](bool heard) {
        if (!heard)
            complain(tr("The profile could not be opened"), tr("This profile is in use by another process."));
        else if (!m_session)
            QCoreApplication::exit(0);
    });
    instance->raiseOther();
    m_elsewhere = std::move(instance);
    return false;
}

void Application::raiseWindow()
{
    if (!m_session)
        return;
    m_session->window().showNormal();
    m_session->window().raise();
    m_session->window().activateWindow();
}

void Application::openDesk(const Profile &profile, SecretStore &secrets, const Secret &proxyPassword)
{
    if (m_session)
        m_session->window().saveState();   // the new window reads it
    const bool isKept = m_next != nullptr; // the folder is ours
    const QString cacheFile = isKept ? m_connections.folder(profile.id).filePath(u"fleet.sqlite"_s) : QString();
    if (m_session && m_session->desk() && m_session->desk()->profile.id == profile.id) {
        m_session->desk()->cache.reset();   // two would write the same rows
        m_session->desk()->commands.stop(); // and send the same items
    }
    auto desk = std::make_unique<Desk>(profile, proxyPassword, secrets, m_clock, cacheFile);
    desk->scheduler.setOffline(m_line.offline);
    const QString file = settingsFile(isKept ? profile.id : QUuid());
    auto session = std::make_unique<Session>(std::move(desk), file, m_theme, m_clock, m_pages);
    session->offline()->followSystem();
    replaceSession(std::move(session), m_line.page);
}

void Application::replaceSession(std::unique_ptr<Session> session, const QString &page)
{
    session->show(page);
    connect(&session->window(), &MainWindow::closed, this, [] { QCoreApplication::quit(); });
    if (m_session) {
        m_session->window().disconnect(this);
        // A page of the old window may have asked for this: it goes after its own signal has returned, and the folder
        // that it worked in after it.
        std::shared_ptr<SingleInstance> folder = std::move(m_instance);
        std::shared_ptr<Session> old = std::move(m_session);
        old->window().hide();
        QTimer::singleShot(0, this, [folder, old] {});
    }
    m_session = std::move(session);
    m_instance = std::move(m_next);
}

} // namespace switchyard
