// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemscheme.h"

#include "tokens.h"

#include <QGuiApplication>
#include <QStyleHints>

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0) && defined(SWITCHYARD_HAS_DBUS)
#define SWITCHYARD_ASKS_PORTAL 1
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace switchyard {

#ifdef SWITCHYARD_ASKS_PORTAL
namespace {

//! The settings portal of the desktop: org.freedesktop.appearance color-scheme, 1 = prefers dark, 2 = prefers light, 0 = no wish.
class Portal final : public QObject
{
    Q_OBJECT
public:
    explicit Portal(QObject *parent) : QObject(parent)
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        // A signature with blanks is not normalised.
        // clang-format off
        bus.connect(service(), path(), interface(), u"SettingChanged"_s, this,
                    SLOT(settingChanged(QString,QString,QDBusVariant)));
        // clang-format on
        QDBusMessage read = QDBusMessage::createMethodCall(service(), path(), interface(), u"Read"_s);
        read << group() << key();
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read, 2000), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (!reply.isError())
                tell(reply.value().variant());
            watcher->deleteLater();
        });
    }

Q_SIGNALS:
    void preferred(bool dark);

private Q_SLOTS:
    void settingChanged(const QString &changedGroup, const QString &changedKey, const QDBusVariant &value)
    {
        if (changedGroup == group() && changedKey == key())
            tell(value.variant());
    }

private:
    static QString service() { return u"org.freedesktop.portal.Desktop"_s; }
    static QString path() { return u"/org/freedesktop/portal/desktop"_s; }
    static QString interface() { return u"org.freedesktop.portal.Settings"_s; }
    static QString group() { return u"org.freedesktop.appearance"_s; }
    static QString key() { return u"color-scheme"_s; }

    void tell(QVariant value)
    {
        // Read() wraps the value in a second variant, SettingChanged does not.
        while (value.userType() == qMetaTypeId<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        const uint wish = value.toUInt();
        if (wish == 1 || wish == 2)
            Q_EMIT preferred(wish == 1);
    }
};

} // namespace
#endif

SystemScheme::SystemScheme(const QPalette &desktop) : m_dark(Tokens::of(desktop).dark)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QStyleHints *hints = QGuiApplication::styleHints();
    if (hints->colorScheme() != Qt::ColorScheme::Unknown)
        m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        if (scheme != Qt::ColorScheme::Unknown)
            set(scheme == Qt::ColorScheme::Dark);
    });
#elif defined(SWITCHYARD_ASKS_PORTAL)
    connect(new Portal(this), &Portal::preferred, this, &SystemScheme::set);
#endif
}

void SystemScheme::set(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace switchyard

#ifdef SWITCHYARD_ASKS_PORTAL
#include "systemscheme.moc"
#endif
