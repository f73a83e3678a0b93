// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilestore.h"

#include "log.h"
#include "profilejson.h"
#include "wholefile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QStandardPaths>
#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int schemaVersion = 1;
constexpr qint64 largestFile = 16LL * 1024 * 1024;
constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

ApiError storageError(const QString &message)
{
    return ApiError::of(ApiError::Kind::Storage, message);
}

//! Creates the folder for this person alone; an existing one keeps its permissions, as others may share it on purpose.
bool makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    if (!QDir().mkpath(path))
        return false;
    return QFile::setPermissions(path, onlyOwner | QFileDevice::ExeOwner);
}

bool byName(const Profile &a, const Profile &b)
{
    if (a.managed != b.managed)
        return a.managed;
    const int order = a.name.compare(b.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a.id < b.id;
}

//! A deployed profile may come without an id: it gets one that is the same on every desk and after every start.
QUuid idFromName(const QString &name)
{
    static constexpr QUuid space{0x5b0e7a1c, 0x6d0f, 0x4f6e, 0x9a, 0x55, 0x2f, 0x61, 0x0c, 0x8e, 0x3d, 0x17};
    return QUuid::createUuidV5(space, name);
}

} // namespace

ProfileStore::ProfileStore(const QString &file, const QStringList &machineFiles)
    : m_file(file), m_machineFiles(machineFiles)
{
    load();
}

QStringList ProfileStore::usualMachineFiles()
{
    QStringList files;
#ifdef Q_OS_UNIX
    files << u"/etc/switchyard/profiles.json"_s;
#endif
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (const QString &folder : folders) {
        if (folder != own)
            files << folder + "/switchyard/profiles.json"_L1;
    }
    files.removeDuplicates();
    return files;
}

void ProfileStore::load()
{
    m_condition = Condition::Fine;
    m_reason.clear();
    m_setAsideTo.clear();
    show(readOwn());
}

void ProfileStore::show(const Content &own)
{
    m_unreadableEntries = int(own.unreadable.size());
    m_profiles = readMachineFiles();
    for (const Profile &profile : own.profiles) {
        if (!find(profile.id)) // deployed beats own: an administrator's change must reach the desk
            m_profiles.push_back(profile);
    }
    std::sort(m_profiles.begin(), m_profiles.end(), byName);
    Q_EMIT changed();
}

ProfileStore::Content ProfileStore::readOwn()
{
    QFile file(m_file);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        m_condition = Condition::Unreadable;
        m_reason = file.errorString();
        return {};
    }
    QJsonParseError syntax;
    const auto document = QJsonDocument::fromJson(file.read(largestFile), &syntax);
    file.close();
    if (!document.isObject() || !document["profiles"_L1].isArray()) {
        setAside(syntax.error != QJsonParseError::NoError ? syntax.errorString() : u"no list of profiles in it"_s);
        return {};
    }
    Content content;
    content.document = document.object();
    if (content.document["schema"_L1].toInt(schemaVersion) > schemaVersion)
        m_condition = Condition::Newer;
    const QJsonArray entries = content.document["profiles"_L1].toArray();
    for (const auto entry : entries) {
        if (auto profile = profileFromJson(entry.toObject()))
            content.profiles.push_back(std::move(*profile));
        else
            content.unreadable.append(entry);
    }
    return content;
}

void ProfileStore::setAside(const QString &reason)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString stem = QFileInfo(m_file).path() + u'/' + QFileInfo(m_file).completeBaseName();
    QString target = stem + ".damaged-"_L1 + stamp + ".json"_L1;
    for (int n = 2; QFileInfo::exists(target); ++n)
        target = stem + ".damaged-"_L1 + stamp + u'-' + QString::number(n) + ".json"_L1;
    m_reason = reason;
    if (!QFile::rename(m_file, target)) {
        m_condition = Condition::Unreadable; // what cannot be set aside must not be overwritten either
        return;
    }
    m_condition = Condition::SetAside;
    m_setAsideTo = target;
    qCWarning(lcAuth) << "profiles were set aside:" << reason;
}

std::vector<Profile> ProfileStore::readMachineFiles() const
{
    std::vector<Profile> managed;
    for (const QString &path : m_machineFiles) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto document = QJsonDocument::fromJson(file.read(largestFile));
        if (!document["profiles"_L1].isArray()) {
            qCWarning(lcAuth) << "not a list of profiles:" << path;
            continue;
        }
        const QJsonArray entries = document["profiles"_L1].toArray();
        for (const auto entry : entries) {
            QJsonObject object = entry.toObject();
            if (QUuid::fromString(object["id"_L1].toString()).isNull() && !object["name"_L1].toString().isEmpty())
                object.insert("id"_L1, idFromName(object["name"_L1].toString()).toString(QUuid::WithoutBraces));
            auto profile = profileFromJson(object);
            if (!profile) {
                qCWarning(lcAuth) << "a profile without id and name in" << path;
                continue;
            }
            profile->managed = true;
            const bool known = std::any_of(managed.begin(), managed.end(),
                                           [&](const Profile &other) { return other.id == profile->id; });
            if (!known)
                managed.push_back(std::move(*profile));
        }
    }
    return managed;
}

const Profile *ProfileStore::find(const QUuid &id) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(), [&](const Profile &p) { return p.id == id; });
    return found != m_profiles.end() ? &*found : nullptr;
}

const Profile *ProfileStore::findByName(const QString &name) const
{
    const Profile *similar = nullptr;
    int count = 0;
    for (const Profile &profile : m_profiles) {
        if (profile.name == name)
            return &profile;
        if (profile.name.compare(name, Qt::CaseInsensitive) == 0) {
            similar = &profile;
            ++count;
        }
    }
    return count == 1 ? similar : nullptr;
}

Result<Done> ProfileStore::save(const Profile &profile)
{
    const Profile *shown = find(profile.id);
    if (profile.id.isNull() || profile.managed || (shown && shown->managed))
        return ApiError::of(ApiError::Kind::InvalidRequest, u"this profile cannot be changed here"_s);
    return change([&profile](std::vector<Profile> &own) {
        const auto place = std::find_if(own.begin(), own.end(), [&](const Profile &p) { return p.id == profile.id; });
        if (place != own.end())
            *place = profile;
        else
            own.push_back(profile);
    });
}

Result<Done> ProfileStore::remove(const QUuid &id)
{
    if (const Profile *shown = find(id); shown && shown->managed)
        return ApiError::of(ApiError::Kind::InvalidRequest, u"this profile cannot be changed here"_s);
    return change(
        [&id](std::vector<Profile> &own) { std::erase_if(own, [&](const Profile &p) { return p.id == id; }); });
}

Result<Done> ProfileStore::change(const std::function<void(std::vector<Profile> &)> &edit)
{
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!makePrivateFolder(folder))
        return storageError(u"cannot create %1"_s.arg(folder));
    QLockFile lock(m_file + ".lock"_L1);
    if (!lock.tryLock(std::chrono::milliseconds(500)))
        return storageError(u"another window is writing %1"_s.arg(m_file));
    Content own = readOwn();
    if (m_condition == Condition::Newer)
        return storageError(u"%1 was written by a later version"_s.arg(m_file));
    if (m_condition == Condition::Unreadable)
        return storageError(u"%1: %2"_s.arg(m_file, m_reason));
    edit(own.profiles);
    auto outcome = write(own);
    if (outcome)
        show(own);
    return outcome;
}

Result<Done> ProfileStore::write(const Content &content) const
{
    QJsonArray entries;
    for (const Profile &profile : content.profiles)
        entries.append(profileToJson(profile));
    for (const auto entry : content.unreadable)
        entries.append(entry);
    QJsonObject document = content.document;
    document.insert("schema"_L1, schemaVersion);
    document.insert("profiles"_L1, entries);
    return writeWholeFile(m_file, QJsonDocument(document).toJson());
}

} // namespace switchyard
