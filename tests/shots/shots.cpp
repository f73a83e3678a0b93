// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"
#include "scenes.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

using namespace switchyard;
using namespace Qt::StringLiterals;

//! switchyard-shots --out DIR [--scheme light|dark] [--size 1366x768] [--language CODE] [SCENE...]: one PNG a scene. For
//! 200 %, QT_SCALE_FACTOR=2.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    parser.addOptions({{u"out"_s, u"Folder of the pictures."_s, u"DIR"_s},
                       {u"scheme"_s, u"light or dark."_s, u"S"_s, u"light"_s},
                       {u"size"_s, u"Of the window."_s, u"WxH"_s, u"1366x768"_s},
                       {u"language"_s, u"en, de, es or ja."_s, u"CODE"_s, u"en"_s}});
    parser.addPositionalArgument(u"scenes"_s, u"Only these."_s);
    parser.addHelpOption();
    parser.process(application);

    const QStringList sides = parser.value(u"size"_s).split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    const QString scheme = parser.value(u"scheme"_s);
    const QDir out(parser.value(u"out"_s));
    if (parser.value(u"out"_s).isEmpty() || size.width() < 200 || size.height() < 200
        || (scheme != "light"_L1 && scheme != "dark"_L1) || !QDir().mkpath(out.path())) {
        QTextStream(stderr) << parser.helpText();
        return 2;
    }
    const Language language(parser.value(u"language"_s));
    Theme theme(application, scheme == "dark"_L1 ? SchemeChoice::Dark : SchemeChoice::Light);
    const QStringList wanted = parser.positionalArguments();
    int missing = 0;
    for (const Scene &scene : allScenes()) {
        if (!wanted.isEmpty() && !wanted.contains(scene.name))
            continue;
        Stage stage(theme, size, scene.sites, scene.production);
        scene.play(stage);
        missing += !stage.picture().save(out.filePath(scene.name + u".png"_s));
    }
    return missing == 0 ? 0 : 1;
}
