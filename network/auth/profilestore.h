// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"
#include "result.h"

#include <QJsonArray>
#include <QObject>
#include <QStringList>
#include <functional>

namespace switchyard {

//! The connection profiles of this person: one JSON file (0600, written atomically, schema version 1), merged with what
//! administrators deploy for the machine. No secret is ever in it. Other windows may write the same file: every change is made to
//! what is in the file at that moment, under a lock. Small and synchronous. Main thread.
class ProfileStore : public QObject
{
    Q_OBJECT

public:
    //! What happened to the file while it was read; a person should be told.
    enum class Condition {
        Fine,
        SetAside,   //!< it was not readable as profiles: renamed to setAsideTo(), and an empty list begun
        Newer,      //!< written by a later version: used as far as understood, never overwritten
        Unreadable, //!< no permission or a read error; never overwritten
    };

    //! `file`: the person's own file, which need not exist. `machineFiles`: deployed ones, the first of a name wins.
    explicit ProfileStore(const QString &file, const QStringList &machineFiles = {});

    //! /etc/switchyard/profiles.json and `switchyard/profiles.json` in each of XDG_CONFIG_DIRS (or the platform's like).
    static QStringList usualMachineFiles();

    //! Reads everything anew.
    void load();

    //! The person's own by name, after the managed ones by name.
    const std::vector<Profile> &profiles() const { return m_profiles; }
    const Profile *find(const QUuid &id) const;
    //! By name as typed on a command line: exact first, else the only one that matches without case.
    const Profile *findByName(const QString &name) const;

    //! Adds the profile or replaces the one with its id. Refused for managed ones.
    Result<Done> save(const Profile &profile);
    //! Its folder and keychain entries are someone else's: see ProfileFolder and SecretStore.
    Result<Done> remove(const QUuid &id);

    Condition condition() const { return m_condition; }
    QString setAsideTo() const { return m_setAsideTo; }
    //! Why it could not be read, in the system's words.
    QString reason() const { return m_reason; }
    //! Entries that are no profiles; they stay in the file as they are.
    int unreadableEntries() const { return m_unreadableEntries; }
    QString file() const { return m_file; }

Q_SIGNALS:
    void changed();

private:
    struct Content
    {
        QJsonObject document; //!< the file, with members we do not know
        std::vector<Profile> profiles;
        QJsonArray unreadable;
    };

    Content readOwn();
    void setAside(const QString &reason);
    std::vector<Profile> readMachineFiles() const;
    void show(const Content &own);
    Result<Done> change(const std::function<void(std::vector<Profile> &)> &edit);
    Result<Done> write(const Content &content) const;

    QString m_file;
    QStringList m_machineFiles;
    std::vector<Profile> m_profiles;
    Condition m_condition = Condition::Fine;
    QString m_setAsideTo;
    QString m_reason;
    int m_unreadableEntries = 0;
};

} // namespace switchyard
