// SPDX-License-Identifier: GPL-3.0-or-later
#include "faketransport.h"
#include "manualclock.h"
#include "notice.h"
#include "stateview.h"
#include "topologypane.h"
#include "wiringview.h"

#include <QAccessible>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! JSON with apostrophes for quotes: moc cannot read raw strings that hold quotes and braces.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray house = json("{'root':{'id':'S-1','kind':'site','children':["
                              "{'id':'MET-1','kind':'meter','children':[{'id':'MET-1__GRID_METER_DERIVED','kind':'"
                              "sensor','channels':['power_W']}]},"
                              "{'id':'BAT-1','kind':'device','maxCapacity_J':48600000,'children':["
                              "{'id':'BAT-1__bb_agg','kind':'sensor','channels':['power_W','stateOfCharge_pct']}]},"
                              "{'id':'EV-1','kind':'device'}]}}");
const QByteArray measured =
    json("{'entries':[{'timestamp':'2026-01-01T00:00:00Z','power_W':-1190,'stateOfCharge_pct':63.2}]}");

const SynthId battery(u"BAT-1"_s);

} // namespace

class TestTopologyPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_transport = std::make_unique<FakeTransport>();
        m_tokens = std::make_unique<FakeTokenSource>();
        m_clock = std::make_unique<ManualClock>();
        Politeness unhurried;
        unhurried.requestsPerSecond = 0;
        unhurried.maxAttempts = 1;
        m_scheduler = std::make_unique<Scheduler>(*m_transport, *m_tokens, *m_clock, unhurried, 7);
        m_worker = std::make_unique<Worker>();
        m_drift = std::make_unique<ContractDrift>();
        ApiSettings settings;
        settings.baseUrl = QUrl(u"https://api.example"_s);
        m_api = std::make_unique<ApiClient>(*m_scheduler, *m_worker, *m_drift, settings);
        m_pane = std::make_unique<TopologyPane>(*m_api, *m_clock);
        m_pane->resize(480, 700);
        m_pane->show();
    }
    void cleanup()
    {
        m_pane.reset();
        m_api.reset();
        m_drift.reset();
        m_worker.reset();
        m_scheduler.reset();
    }

    void theTreeAndTheDiagramShareOneSelection()
    {
        load();
        QCOMPARE(tree()->accessibleName(), u"Topology"_s);
        QCOMPARE(wiring()->accessibleName(), u"Single-line diagram"_s);
        QSignalSpy selected(m_pane.get(), &TopologyPane::selected);
        tree()->setCurrentIndex(m_pane->model().indexOf(battery));
        QCOMPARE(wiring()->current(), m_pane->model().nodeAt(m_pane->model().indexOf(battery)));
        QCOMPARE(selected.count(), 1);
        QCOMPARE(qvariant_cast<SynthId>(selected[0][0]), battery);
        QTest::mouseClick(wiring()->viewport(), Qt::LeftButton, {}, wiring()->boxOnScreen(0).center() - QPoint(20, 0));
        QCOMPARE(m_pane->model().nodeAt(tree()->currentIndex()), 0);
        QCOMPARE(selected.count(), 1); // a site is no device
        QVERIFY(!button(u"Show telemetry"_s)->isEnabled());
    }

    void arrowKeysMoveAndReturnOpens()
    {
        load();
        QSignalSpy requested(m_pane.get(), &TopologyPane::telemetryRequested);
        wiring()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(wiring(), Qt::Key_Home);
        QTest::keyClick(wiring(), Qt::Key_Return);
        QCOMPARE(requested.count(), 0);
        QTest::keyClick(wiring(), Qt::Key_Down);
        QCOMPARE(m_pane->currentId(), SynthId(u"MET-1"_s));
        QVERIFY(wiring()->accessibleDescription().startsWith(u"Selected: Grid meter"_s));
        QTest::keyClick(wiring(), Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        QTest::keyClick(wiring(), Qt::Key_Right);
        QCOMPARE(m_pane->currentId(), SynthId(u"MET-1__GRID_METER_DERIVED"_s));
        button(u"Show telemetry"_s)->click();
        QCOMPARE(requested.count(), 2);
        QCOMPARE(qvariant_cast<SynthId>(requested[1][0]), SynthId(u"MET-1__GRID_METER_DERIVED"_s));
    }

    void theMarkInABoxOpensWithOneClick()
    {
        load();
        QSignalSpy requested(m_pane.get(), &TopologyPane::telemetryRequested);
        const int node = m_pane->model().nodeAt(m_pane->model().indexOf(battery));
        QTest::mouseClick(wiring()->viewport(), Qt::LeftButton, {},
                          wiring()->boxOnScreen(node).topRight() + QPoint(-12, 12));
        QCOMPARE(requested.count(), 1);
        QCOMPARE(qvariant_cast<SynthId>(requested[0][0]), battery);
    }

    void nodesShowWhatTheirSensorsMeasured()
    {
        load(true);
        const auto detail = [this](const QString &id) {
            return wiring()->detailOf(m_pane->model().nodeAt(m_pane->model().indexOf(SynthId(id))));
        };
        QTRY_COMPARE(detail(u"BAT-1__bb_agg"_s), u"\u22121.19\u202FkW"_s);
        QCOMPARE(detail(u"BAT-1"_s), u"63\u202F%"_s);
        QCOMPARE(detail(u"EV-1"_s), u"EV-1"_s);
        QVERIFY(wiring()->accessibleDescription().contains(u"\u22121.19\u202FkW"_s));
    }

    void devicesThatBecomeKnownKeepTheSelection()
    {
        load();
        m_pane->select(SynthId(u"EV-1"_s));
        m_pane->setDeviceLookup([](const SynthId &id) -> std::optional<DeviceFacts> {
            if (id.utf8() == "EV-1")
                return DeviceFacts{"EV", u"Volt One"_s};
            return {};
        });
        QCOMPARE(m_pane->currentId(), SynthId(u"EV-1"_s));
        QCOMPARE(m_pane->model().titleOf(wiring()->current()), u"EV charger"_s);
        QCOMPARE(m_pane->model().nodeAt(tree()->currentIndex()), wiring()->current());
    }

    void columnsFollowTheWindowUntilAPersonHasSetThem()
    {
        load();
        const int fitted = tree()->columnWidth(0);
        m_pane->resize(300, 700);
        QTRY_VERIFY(tree()->columnWidth(0) != fitted);
        tree()->header()->resizeSection(0, 111);
        m_pane->resize(480, 700);
        QTRY_COMPARE(m_pane->width(), 480);
        QCOMPARE(tree()->columnWidth(0), 111);
        load();
        QCOMPARE(tree()->columnWidth(0), 111);
    }

    void aSiteWithoutTopologySaysSo()
    {
        m_transport->answer("getSiteTopology", 200, "{}");
        m_pane->showSite(SiteId(u"S-1"_s));
        QCOMPARE(state()->state(), StateView::State::Loading);
        QTRY_COMPARE(state()->state(), StateView::State::Empty);
        QCOMPARE(state()->title(), u"This site has no topology yet"_s);
    }

    void anErrorOffersAnotherTry()
    {
        m_transport->answer("getSiteTopology", 503);
        m_pane->showSite(SiteId(u"S-1"_s));
        QTRY_COMPARE(state()->state(), StateView::State::Error);
        m_transport->answer("getSiteTopology", 200, house);
        m_transport->hold("getDeviceTelemetry").always();
        button(u"Try again"_s)->click();
        QTRY_COMPARE(state()->state(), StateView::State::Content);
    }

    void aRefreshThatFailsKeepsTheWiringAndSaysHowOldItIs()
    {
        load();
        m_clock->advance(2h);
        m_transport->answer("getSiteTopology", 503);
        m_pane->refresh();
        auto *notice = m_pane->findChild<Notice *>();
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"2\u202Fh ago"_s), qPrintable(notice->text()));
        QCOMPARE(m_pane->topology().nodes.size(), size_t(6));
    }

    void anotherSiteIsNeverShownWithTheFormerWiring()
    {
        load();
        m_transport->hold("getSiteTopology");
        m_pane->showSite(SiteId(u"S-2"_s));
        QVERIFY(m_pane->topology().nodes.empty());
        QVERIFY(m_pane->currentId().isEmpty());
        QCOMPARE(state()->state(), StateView::State::Loading);
    }

    void theDiagramIsOneImageForTheEar()
    {
        load();
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(wiring());
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Graphic);
        QCOMPARE(spoken->childCount(), 0);
        QVERIFY(spoken->text(QAccessible::Description).contains(u"6 nodes"_s));
    }

private:
    void load(bool withReadings = false)
    {
        m_transport->answer("getSiteTopology", 200, house);
        if (withReadings)
            m_transport->answer("getDeviceTelemetry", 200, measured).always();
        else
            m_transport->hold("getDeviceTelemetry").always();
        m_pane->showSite(SiteId(u"S-1"_s));
        QTRY_COMPARE(state()->state(), StateView::State::Content);
    }
    WiringView *wiring() const { return m_pane->findChild<WiringView *>(); }
    QTreeView *tree() const { return m_pane->findChild<QTreeView *>(u"topology"_s); }
    StateView *state() const { return m_pane->findChild<StateView *>(u"stateView"_s); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_pane->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<FakeTokenSource> m_tokens;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Scheduler> m_scheduler;
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<ContractDrift> m_drift;
    std::unique_ptr<ApiClient> m_api;
    std::unique_ptr<TopologyPane> m_pane;
};

QTEST_MAIN(TestTopologyPane)
#include "tst_topologypane.moc"
