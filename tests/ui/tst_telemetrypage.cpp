// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionworld.h"

#include "chartpane.h"
#include "notice.h"
#include "stateview.h"
#include "subjectmime.h"
#include "telemetrychart.h"
#include "telemetryexporter.h"
#include "telemetrypage.h"
#include "telemetrytablemodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QWheelEvent>

using namespace switchyard;

class TestTelemetryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<SessionWorld>();
        m_world->open(u"telemetry"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page(), patience);
    }
    void cleanup() { m_world.reset(); }

    void withoutSeriesItSaysWhatToDo()
    {
        QCOMPARE(state()->state(), StateView::State::Empty);
        QVERIFY(!state()->title().isEmpty());
    }

    void aSiteIsStackedWithItsBalance()
    {
        openSite();
        QVERIFY(workbench().isStacked());
        QVERIFY(workbench().content().groups.front().stacked);
        QTRY_VERIFY_WITH_TIMEOUT(workbench().content().groups.front().lines.size() >= 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(table(u"Site balance"_s)->model()->rowCount() > 0, patience);
        QVERIFY(chart()->accessibleDescription().contains(u"Power"_s));
        QCOMPARE(state()->state(), StateView::State::Content);
        QVERIFY(rows()->rowCount() > 0);
    }

    void wheelDragAndKeysMoveTheViewAndHistoryLeadsBack()
    {
        openSite();
        const Span before = workbench().view();
        const QPointF middle(chart()->width() / 2.0, 60);
        QWidget *pane = chart()->findChild<ChartPane *>()->viewport();
        QWheelEvent wheel(middle, pane->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(pane, &wheel);
        QVERIFY(chart()->content().span.length_ms() < before.length_ms());
        QTRY_VERIFY_WITH_TIMEOUT(workbench().view().length_ms() < before.length_ms(), patience);
        const Span zoomed = workbench().view();
        QCOMPARE(chart()->content().span, zoomed);
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Right, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(workbench().view().start_ms > zoomed.start_ms, patience);
        QCOMPARE(workbench().view().length_ms(), zoomed.length_ms());
        m_world->session->actions().action(u"telemetry.back"_s)->trigger();
        QCOMPARE(workbench().view(), zoomed);
        m_world->session->actions().action(u"telemetry.back"_s)->trigger();
        QCOMPARE(workbench().view(), before);
        QVERIFY(!m_world->session->actions().action(u"telemetry.back"_s)->isEnabled());
        m_world->session->actions().action(u"telemetry.forward"_s)->trigger();
        QCOMPARE(workbench().view(), zoomed);
    }

    void aCounterfactualIsComparedAndOneThatIsNotEnabledIsSaid()
    {
        openSite();
        workbench().setCounterfactual("baseline");
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(workbench().content().groups.front().lines.begin(),
                                             workbench().content().groups.front().lines.end(),
                                             [](const ChartLine &line) { return line.isCounterfactual(); }),
                                 patience);
        QVERIFY(!notice(u"counterfactualNotice"_s)->isVisible());
        workbench().setCounterfactual("premium");
        QTRY_VERIFY_WITH_TIMEOUT(notice(u"counterfactualNotice"_s)->isVisible(), patience);
        QVERIFY(notice(u"counterfactualNotice"_s)->text().contains(u"not enabled for this account"_s));
        QVERIFY(!workbench().content().isEmpty());
    }

    void whatIsDroppedIsAddedAndItsLegendHidesIt()
    {
        openSite();
        const TelemetrySubject first = workbench().subjects().front();
        workbench().setSubjects({});
        QTRY_COMPARE_WITH_TIMEOUT(state()->state(), StateView::State::Empty, patience);
        const auto data = subjectmime::toMime({first});
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(200, 200), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page(), &drop);
        QCOMPARE(workbench().subjects().size(), size_t(1));
        QTRY_VERIFY_WITH_TIMEOUT(!workbench().content().isEmpty(), patience);
        const ChartLine line = workbench().content().groups.front().lines.front();
        workbench().setHidden(keyOf(line), true);
        QVERIFY(workbench().content().groups.front().lines.front().hidden);
        QCOMPARE(rows()->rowCount(), 0);
        workbench().isolate(keyOf(line));
        workbench().setHidden(keyOf(line), false);
        QVERIFY(rows()->rowCount() > 0);
    }

    void whatIsShownGoesIntoFiles()
    {
        openSite();
        const QString csv = m_world->folder.filePath(u"t.csv"_s);
        page()->exporter().write(TelemetryExporter::Kind::Table, csv);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(csv), patience);
        QFile table(csv);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = table.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), rows()->rowCount() + 1);
        QVERIFY(lines.front().contains("time,time_utc,") && lines.front().contains("Power, W"));
        const QString png = m_world->folder.filePath(u"t.png"_s);
        page()->exporter().write(TelemetryExporter::Kind::Picture, png);
        const QImage picture(png);
        QVERIFY(picture.width() > chart()->width());
        int inked = 0;
        for (int y = 0; y < picture.height(); ++y)
            inked += picture.pixelColor(picture.width() / 2, y) != QColor(Qt::white);
        QVERIFY2(inked > 10, "no lines of a grid, let alone of series");
        const QString pdf = m_world->folder.filePath(u"t.pdf"_s);
        page()->exporter().write(TelemetryExporter::Kind::Report, pdf);
        QFile report(pdf);
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(report.read(5) == "%PDF-" && report.size() > 5000);
        QVERIFY(notice(u"exportNotice"_s)->isVisible());
        page()->exporter().write(TelemetryExporter::Kind::Report, u"/nowhere/at/all.pdf"_s);
        QVERIFY(!notice(u"exportNotice"_s)->text().isEmpty());
    }

    void theNextSessionShowsTheSameSeries()
    {
        openSite();
        const std::vector<TelemetrySubject> subjects = workbench().subjects();
        m_world->open(u"telemetry"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page(), patience);
        QCOMPARE(workbench().subjects(), subjects);
        QVERIFY(workbench().isStacked());
    }

private:
    void openSite()
    {
        auto &fleet = m_world->session->desk()->fleet;
        m_world->session->window().go({u"sites"_s, {}});
        QTRY_COMPARE_WITH_TIMEOUT(fleet.rows(), qsizetype(12), patience);
        m_world->session->window().go({u"telemetry"_s, {{u"site"_s, fleet.idAt(1).text()}}});
        QTRY_VERIFY_WITH_TIMEOUT(!workbench().content().isEmpty() && !workbench().feed().isLoading(), patience);
    }
    TelemetryPage *page() { return m_world->session->window().findChild<TelemetryPage *>(); }
    TelemetryWorkbench &workbench() { return page()->workbench(); }
    TelemetryChart *chart() { return page()->findChild<TelemetryChart *>(); }
    StateView *state() { return page()->findChild<StateView *>(); }
    TableView *table(const QString &name)
    {
        const auto tables = page()->findChildren<TableView *>();
        const auto at = std::find_if(tables.begin(), tables.end(),
                                     [&name](const TableView *one) { return one->accessibleName() == name; });
        return at == tables.end() ? nullptr : *at;
    }
    QAbstractItemModel *rows() { return table(u"Telemetry data"_s)->model(); }
    Notice *notice(const QString &name) { return page()->findChild<Notice *>(name); }

    std::unique_ptr<SessionWorld> m_world;
};

QTEST_MAIN(TestTelemetryPage)
#include "tst_telemetrypage.moc"
