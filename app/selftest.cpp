// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include <QDir>
#include <QGuiApplication>
#include <QImageReader>
#include <QJsonArray>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStyleFactory>
#include <QTemporaryFile>
#include <QTimeZone>
#include <sqlite3.h>

namespace switchyard {

using namespace Qt::StringLiterals;

QJsonObject selfTest(const QString &dataDir, const SecretVault &vault)
{
    QJsonObject facts;
    facts["version"_L1] = QStringLiteral(SWITCHYARD_VERSION);
    facts["qt"_L1] = QString::fromLatin1(qVersion());
    facts["platform"_L1] = QGuiApplication::platformName();
    facts["tls"_L1] = QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : QString();
    facts["caCertificates"_L1] = QSslConfiguration::systemCaCertificates().size();
    facts["sqlite"_L1] = QString::fromLatin1(sqlite3_libversion());
    const bool svg = QImageReader::supportedImageFormats().contains("svg");
    facts["svg"_L1] = svg;
    facts["styles"_L1] = QJsonArray::fromStringList(QStyleFactory::keys());
    facts["timeZones"_L1] = QTimeZone::availableTimeZoneIds().size();
    facts["translations"_L1] = QJsonArray::fromStringList(QDir(u":/i18n"_s).entryList());
    QDir().mkpath(dataDir);
    QTemporaryFile probe(dataDir + u"/self-test-XXXXXX"_s);
    const bool writable = probe.open();
    facts["dataDir"_L1] = dataDir;
    facts["dataDirWritable"_L1] = writable;
    facts["keychain"_L1] = vault.state() == SecretVault::State::InKeychain ? u"available"_s : u"session only"_s;
    facts["ok"_L1] = QSslSocket::supportsSsl() && svg && writable && !QTimeZone::availableTimeZoneIds().isEmpty();
    return facts;
}

} // namespace switchyard
