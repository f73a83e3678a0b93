// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace switchyard {

//! The command line as other programs rely on it; docs/command-line.md. A plain value.
struct CommandLine
{
    QString profile; //!< name of a saved profile
    bool demo = false;
    quint32 demoSites = 5000;
    QString page;    //!< id of the page to open with
    QString dataDir; //!< everything of this run is kept there; empty = the usual place
    bool offline = false;
    QUrl baseUrl; //!< with the three below: an unsaved profile; its secret comes from SWITCHYARD_CLIENT_SECRET
    QUrl tokenUrl;
    QString clientId;
    QString scope;
    QString caFile;
    QString language; //!< en, de, es, ja; empty = the locale's
    bool selfTest = false;
    bool version = false;
    bool help = false;

    QString error; //!< one line; set when the arguments cannot be used
    QString helpText;

    static CommandLine parse(const QStringList &arguments, const QStringList &pages);
};

} // namespace switchyard
