// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "languages.h"

#include <QCommandLineParser>

namespace switchyard {

using namespace Qt::StringLiterals;

CommandLine CommandLine::parse(const QStringList &arguments, const QStringList &pages)
{
    CommandLine line;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Operator console for fleets on the Gridshare Partner API."_s);
    const QCommandLineOption profile(u"profile"_s, u"Open the saved connection profile NAME."_s, u"NAME"_s);
    const QCommandLineOption demo(u"demo"_s, u"Open a simulated fleet; nothing leaves this computer."_s);
    const QCommandLineOption demoSites(u"demo-sites"_s, u"Size of the simulated fleet (5000)."_s, u"N"_s);
    const QCommandLineOption page(u"page"_s, u"Open with this page: %1."_s.arg(pages.join(u", "_s)), u"PAGE"_s);
    const QCommandLineOption dataDir(u"data-dir"_s, u"Keep everything of this run in DIR."_s, u"DIR"_s);
    const QCommandLineOption offline(u"offline"_s, u"Work offline."_s);
    const QCommandLineOption baseUrl(
        u"base-url"_s,
        u"Use an unsaved profile with this API address; its secret is read from SWITCHYARD_CLIENT_SECRET."_s, u"URL"_s);
    const QCommandLineOption tokenUrl(u"token-url"_s, u"Token endpoint of the unsaved profile."_s, u"URL"_s);
    const QCommandLineOption clientId(u"client-id"_s, u"Client of the unsaved profile."_s, u"ID"_s);
    const QCommandLineOption scope(u"scope"_s, u"Scope of the unsaved profile."_s, u"S"_s);
    const QCommandLineOption caFile(u"ca-file"_s, u"Trust the certificates in this PEM file besides the system's."_s,
                                    u"PEM"_s);
    const QCommandLineOption language(u"language"_s, u"Language of the program: en, de, es or ja."_s, u"CODE"_s);
    const QCommandLineOption selfTest(u"self-test"_s, u"Print one JSON object about the installation."_s);
    const QCommandLineOption version(u"version"_s, u"Print the version."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Print this text."_s);
    parser.addOptions({profile, demo, demoSites, page, dataDir, offline, baseUrl, tokenUrl, clientId, scope, caFile,
                       language, selfTest, version, help});

    const auto refuse = [&](const QString &why) {
        if (line.error.isEmpty())
            line.error = why;
    };
    if (!parser.parse(arguments)) {
        refuse(parser.errorText());
        return line;
    }
    line.helpText = parser.helpText();
    line.help = parser.isSet(help);
    line.version = parser.isSet(version);
    line.selfTest = parser.isSet(selfTest);
    if (!parser.positionalArguments().isEmpty())
        refuse(u"unexpected argument: %1"_s.arg(parser.positionalArguments().constFirst()));

    line.profile = parser.value(profile);
    line.demo = parser.isSet(demo);
    if (parser.isSet(demoSites)) {
        bool ok = false;
        line.demoSites = parser.value(demoSites).toUInt(&ok);
        if (!ok || line.demoSites < 1 || line.demoSites > 10'000'000)
            refuse(u"--demo-sites takes a whole number from 1 to 10000000"_s);
        if (!line.demo)
            refuse(u"--demo-sites goes with --demo"_s);
    }
    line.page = parser.value(page);
    if (!line.page.isEmpty() && !pages.contains(line.page))
        refuse(u"there is no page \"%1\"; pages: %2"_s.arg(line.page, pages.join(u", "_s)));
    line.dataDir = parser.value(dataDir);
    line.offline = parser.isSet(offline);
    line.clientId = parser.value(clientId);
    line.scope = parser.value(scope);
    line.caFile = parser.value(caFile);
    line.language = parser.value(language);
    if (!line.language.isEmpty() && !Language::codes().contains(line.language))
        refuse(u"--language takes en, de, es or ja"_s);

    const auto url = [&](const QCommandLineOption &option) {
        if (!parser.isSet(option))
            return QUrl();
        QUrl value(parser.value(option), QUrl::StrictMode);
        if (!value.isValid() || value.host().isEmpty() || (value.scheme() != "https"_L1 && value.scheme() != "http"_L1))
            refuse(u"--%1 takes an address such as https://host.example"_s.arg(option.names().constFirst()));
        return value;
    };
    line.baseUrl = url(baseUrl);
    line.tokenUrl = url(tokenUrl);
    const bool unsaved = parser.isSet(baseUrl);
    if (unsaved && (!parser.isSet(tokenUrl) || line.clientId.isEmpty()))
        refuse(u"--base-url needs --token-url and --client-id"_s);
    if (!unsaved && (parser.isSet(tokenUrl) || parser.isSet(clientId) || parser.isSet(scope) || parser.isSet(caFile)))
        refuse(u"--token-url, --client-id, --scope and --ca-file go with --base-url"_s);
    if (int(line.demo) + int(unsaved) + int(!line.profile.isEmpty()) > 1)
        refuse(u"only one of --profile, --demo and --base-url can be given"_s);
    return line;
}

} // namespace switchyard
