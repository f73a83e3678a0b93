// SPDX-License-Identifier: GPL-3.0-or-later
#include "galleryscene.h"
#include "mainwindow.h"
#include "manualclock.h"
#include "pageregistry.h"
#include "statestore.h"
#include "statusstrip.h"
#include "task.h"
#include "taskmodel.h"
#include "theme.h"

#include <QImage>
#include <QRgb>
#include <QTest>
#include <QWidget>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

class Sweep final : public Task
{
    Q_OBJECT
public:
    QString title() const override { return u"Sync of the fleet"_s; }
    State state() const override { return State::Running; }
    qint64 done() const override { return 128204; }
    qint64 total() const override { return 130112; }
    double rate() const override { return 418; }
    bool canPause() const override { return true; }
};

//! How many different colours a picture has, on a coarse raster.
int colours(const QImage &picture)
{
    QSet<QRgb> seen;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            seen.insert(picture.pixel(x, y));
    }
    return int(seen.size());
}

} // namespace

//! Draws every shared widget and the window in both schemes and leaves the pictures in the build folder, so that a person can
//! look at them.
class TstGallery final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyScenePaintsInBothSchemes_data();
    void everyScenePaintsInBothSchemes();
};

void TstGallery::everyScenePaintsInBothSchemes_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("size");
    QTest::newRow("sites") << u"sites"_s << QSize(1600, 1000);
    QTest::newRow("sites-small") << u"sites"_s << QSize(1366, 740);
    QTest::newRow("controls") << u"controls"_s << QSize(1366, 900);
    QTest::newRow("icons") << u"icons"_s << QSize(1366, 740);
    QTest::newRow("states") << u"states"_s << QSize(1600, 740);
}

void TstGallery::everyScenePaintsInBothSchemes()
{
    QFETCH(QString, page);
    QFETCH(QSize, size);
    Theme theme(*qApp, SchemeChoice::Light);
    PageRegistry pages;
    ActionRegistry actions;
    TaskModel tasks;
    MemoryStore state;
    ManualClock clock;
    Sweep sweep;
    tasks.add(sweep);
    int order = 0;
    const auto add = [&]<class T>(const QString &id, const QString &title, IconName icon, std::type_identity<T>) {
        pages.add({id, title, icon, ++order},
                  [](const PageContext &context, QWidget *parent) { return new T(context, parent); });
    };
    add(u"overview"_s, u"Overview"_s, IconName::Overview, std::type_identity<gallery::EmptyScene>());
    add(u"sites"_s, u"Sites"_s, IconName::Sites, std::type_identity<gallery::SitesScene>());
    add(u"controls"_s, u"Devices"_s, IconName::Devices, std::type_identity<gallery::ControlsScene>());
    add(u"telemetry"_s, u"Telemetry"_s, IconName::Telemetry, std::type_identity<gallery::EmptyScene>());
    add(u"icons"_s, u"Tariffs"_s, IconName::Tariffs, std::type_identity<gallery::IconsScene>());
    add(u"groups"_s, u"Flex groups"_s, IconName::FlexGroups, std::type_identity<gallery::EmptyScene>());
    add(u"events"_s, u"Events"_s, IconName::Events, std::type_identity<gallery::EmptyScene>());
    add(u"prognoses"_s, u"Prognoses"_s, IconName::Prognoses, std::type_identity<gallery::EmptyScene>());
    add(u"states"_s, u"Visits"_s, IconName::Visits, std::type_identity<gallery::EmptyScene>());
    add(u"activity"_s, u"Activity"_s, IconName::Activity, std::type_identity<gallery::EmptyScene>());
    pages.setBadge(u"overview"_s, u"6"_s);
    pages.setBadge(u"events"_s, u"1 live"_s);

    MainWindow window({pages, actions, theme, tasks, state, clock});
    window.setProfile(u"Rest of World"_s, Environment::Production);
    window.status().setConnection(ConnectionState::Connected, u"Rest of World · 42 ms"_s);
    window.status().setSync(u"Sync 128,204 of 130,112 · 418/s · 5 s left"_s);
    window.status().setOutbox(u"Outbox 2 waiting"_s);
    window.resize(size);
    QVERIFY(window.go({page, {}}));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    QImage former;
    for (SchemeChoice choice : {SchemeChoice::Light, SchemeChoice::Dark}) {
        theme.choose(choice);
        QCoreApplication::sendPostedEvents();
        const QImage picture = window.grab().toImage();
        QVERIFY2(colours(picture) > 24, "the window is blank");
        QVERIFY2(picture != former, "both schemes look the same");
        former = picture;
        const QString name = u"gallery-%1-%2.png"_s.arg(QLatin1StringView(QTest::currentDataTag()),
                                                        theme.isDark() ? u"dark"_s : u"light"_s);
        QVERIFY(picture.save(QCoreApplication::applicationDirPath() + u'/' + name));
    }
}

QTEST_MAIN(TstGallery)
#include "tst_gallery.moc"
