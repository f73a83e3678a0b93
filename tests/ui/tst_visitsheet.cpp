// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldcommands.h"
#include "notice.h"
#include "sessionworld.h"
#include "sheetobjects.h"
#include "sitespage.h"
#include "visitsheetexporter.h"
#include "visitsheetpaper.h"
#include "visitsheetpile.h"
#include "visitsheets.h"
#include "visitspage.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

using namespace switchyard;

namespace {

constexpr QSizeF a4{680, 1009}; //!< units between the margins

struct World : SessionWorld
{
    World()
    {
        QDir(folder.path()).mkdir(u"data"_s);
        cacheFile = folder.filePath(u"data/fleet.sqlite"_s);
    }
    Desk &desk() const { return *session->desk(); }
    void openAll()
    {
        openWhole();
        desk().deviceSync.refresh();
        desk().visitSync.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(desk().deviceSync.progress().state, SyncProgress::State::Complete, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk().visits.listedAt(), patience);
    }
    SiteCheckParts parts()
    {
        return {desk().api,
                desk().fleet,
                desk().devices,
                desk().worker,
                clock,
                desk().telemetryKeeper(),
                desk().topologyKeeper()};
    }
    VisitSheet sheetOf(int row)
    {
        VisitSheets task(parts(), desk().fleet, desk().visits, {desk().fleet.idAt(row).utf8()});
        VisitSheet made;
        QObject::connect(&task, &VisitSheets::made, &task, [&made](const VisitSheet &sheet) { made = sheet; });
        task.start();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(task.state(), Task::State::Finished, patience); }();
        return made;
    }
    void keepVisit(int row, const QString &notes, std::chrono::hours ago)
    {
        Visit visit;
        visit.visitId = VisitId(QString::number(desk().visits.rows()) + "-test"_L1);
        visit.siteId = desk().fleet.idAt(row);
        visit.type = u"repair"_s;
        visit.completedAt = clock.now() - ago;
        visit.notes = notes;
        desk().visits.take(visit, clock.now());
    }
    SitesPage &sites() const { return *session->window().findChild<SitesPage *>(); }
    Notice *notice() const { return sites().findChild<Notice *>(u"sheetNotice"_s); }
};

//! Dots on paper that are not white.
int inkOf(const VisitSheetPaper &paper, int page, const QRectF &part)
{
    QImage image(a4.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paper.paint(painter, page);
    painter.end();
    int ink = 0;
    const QRect inside = part.toRect() & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ink += image.pixel(x, y) != qRgb(255, 255, 255);
    }
    return ink;
}

VisitSheet longSheet(int devices)
{
    VisitSheet sheet;
    sheet.title = u"<b>Harbour</b> Lane"_s;
    sheet.facts = {{u"Site ID"_s, u"H-1"_s}};
    sheet.wiringTitle = u"Wiring"_s;
    sheet.wiringNote = u"None"_s;
    sheet.devices.title = u"Devices"_s;
    sheet.devices.columns = {u"Kind"_s, u"Serial number"_s};
    for (int i = 0; i < devices; ++i)
        sheet.devices.rows.push_back({u"Battery"_s, u"SN-%1"_s.arg(i)});
    sheet.notesTitle = u"Notes on site"_s;
    sheet.made = u"made"_s;
    return sheet;
}

} // namespace

//! What a technician takes along on paper, through all layers.
class TestVisitSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfTheSiteIsOnIt()
    {
        World world;
        world.openAll();
        world.keepVisit(0, u"Fuse F2 replaced\nsecond line 漏電"_s, std::chrono::hours(30));
        const VisitSheet sheet = world.sheetOf(0);
        const FleetStore &fleet = world.desk().fleet;
        QCOMPARE(sheet.title, fleet.columns().column(SiteColumn::Name).text(0));
        QString facts;
        for (const SheetFact &fact : sheet.facts)
            facts += fact.name + u'=' + fact.value + u'\n';
        QVERIFY2(facts.contains(fleet.idAt(0).text()), qPrintable(facts));
        QVERIFY2(facts.contains(fleet.columns().column(SiteColumn::City).text(0)), qPrintable(facts));
        QVERIFY2(facts.contains(fleet.columns().column(SiteColumn::TimeZone).text(0)), qPrintable(facts));
        QVERIFY(!sheet.topology.nodes.empty());
        // Each device that the fleet has for the site, with its serial number.
        const EntityColumns &devices = world.desk().devices.columns();
        int expected = 0;
        for (qsizetype row = 0; row < world.desk().devices.rows(); ++row) {
            if (devices.column(DeviceColumn::Site).at(row) != fleet.idAt(0).utf8())
                continue;
            ++expected;
            const QString serial = devices.column(DeviceColumn::SerialNumber).text(row);
            const auto has = [&](const QStringList &line) { return line[2] == serial || serial.isEmpty(); };
            QVERIFY2(std::any_of(sheet.devices.rows.begin(), sheet.devices.rows.end(), has), qPrintable(serial));
        }
        QVERIFY(expected > 0);
        QCOMPARE(int(sheet.devices.rows.size()), expected);
        QVERIFY(!sheet.telemetry.rows.empty());
        QVERIFY(sheet.telemetry.rows.front()[1].contains(u"Power"_s));
        QVERIFY(!sheet.findings.note.isEmpty());
        QVERIFY(!sheet.visits.empty());
        QCOMPARE(sheet.visits.back().notes, u"Fuse F2 replaced\nsecond line 漏電"_s);

        const VisitSheetPaper paper(sheet, a4);
        const QString text = paper.text().toPlainText();
        for (const QString &needed : {sheet.title, u"Fuse F2 replaced"_s, u"second line 漏電"_s, u"Devices"_s,
                                      u"Last telemetry"_s, u"Site check"_s, u"Notes on site"_s})
            QVERIFY2(text.contains(needed), qPrintable(needed));
        QVERIFY(paper.pages() >= 1 && paper.pages() <= 4);
        QVERIFY(inkOf(paper, 0, QRectF({0, 0}, a4)) > 2000);
    }

    void withoutAConnectionItSaysOfWhenItIs()
    {
        World world;
        world.openAll();
        world.sheetOf(0); // read once
        world.desk().scheduler.setOffline(true);
        const VisitSheet kept = world.sheetOf(0);
        QVERIFY(!kept.topology.nodes.empty());
        QVERIFY2(kept.wiringNote.contains(u"could not be read anew"_s), qPrintable(kept.wiringNote));
        QVERIFY(!kept.devices.rows.empty());
        QVERIFY(!kept.telemetry.rows.empty());
        const VisitSheet never = world.sheetOf(5); // nobody has looked at it
        QVERIFY(never.topology.nodes.empty());
        QVERIFY2(never.wiringNote.contains(u"none is kept"_s), qPrintable(never.wiringNote));
        const VisitSheetPaper paper(never, a4);
        QVERIFY(paper.text().toPlainText().contains(never.wiringNote));
    }

    void whatPeopleTypedIsPlainText()
    {
        VisitSheet sheet = longSheet(1);
        sheet.visits = {{u"<i>Repair</i>"_s, u"a\r\nb\rc\n<img src=x>\u2029d"_s}};
        const VisitSheetPaper paper(sheet, a4);
        const QString text = paper.text().toPlainText();
        QVERIFY(text.contains(u"<b>Harbour</b> Lane"_s));
        QVERIFY(text.contains(u"<i>Repair</i>"_s));
        QVERIFY2(text.contains(u"a\nb\nc\n<img src=x>"_s), qPrintable(text));
    }

    void longTablesGoOnWithTheirHeadings()
    {
        const VisitSheetPaper paper(longSheet(160), a4);
        QVERIFY2(paper.pages() > 3, qPrintable(QString::number(paper.pages())));
        QCOMPARE(paper.text().toPlainText().count(u"Serial number"_s), 1); // one table; it is drawn on each page
        for (int page = 0; page < paper.pages(); ++page) {
            QVERIFY(inkOf(paper, page, QRectF({0, 0}, a4)) > 500);
            QVERIFY(inkOf(paper, page, {0, a4.height() - 20, a4.width(), 20}) > 50); // the foot
            // Nothing runs into the foot.
            QCOMPARE(inkOf(paper, page, {0, a4.height() - 25, a4.width(), 6}), 0);
        }
        // The same heading stands on top of the second page.
        QVERIFY(inkOf(paper, 1, {0, 0, a4.width(), 22}) > 100);
    }

    //! Whatever stands above it: the lines of a row are on one page.
    void rowsAreNotCutByTheEndOfAPage()
    {
        for (int devices = 30; devices < 62; devices += 5) {
            VisitSheet sheet = longSheet(devices);
            for (QStringList &row : sheet.devices.rows)
                row[1] += u"\nsecond\nthird line"_s;
            const VisitSheetPaper paper(sheet, a4);
            const double height = paper.text().pageSize().height();
            for (QTextFrame *frame : paper.text().rootFrame()->childFrames()) {
                const auto *table = qobject_cast<QTextTable *>(frame);
                for (int row = 0; table && row < table->rows(); ++row) {
                    const QTextBlock block = table->cellAt(row, table->columns() - 1).firstCursorPosition().block();
                    const QTextLayout *lines = block.layout();
                    const QTextLine last = lines->lineAt(lines->lineCount() - 1);
                    const double y = paper.text().documentLayout()->blockBoundingRect(block).top();
                    QCOMPARE(int((y + lines->lineAt(0).y()) / height),
                             int((y + last.y() + last.height() - 1) / height));
                }
            }
        }
    }

    void noHeadingIsLeftAloneAtTheEndOfAPage()
    {
        for (int devices = 20; devices < 75; devices += 2) {
            VisitSheet sheet = longSheet(devices);
            sheet.telemetry = sheet.devices;
            sheet.telemetry.title = u"Last telemetry"_s;
            sheet.telemetry.note = u"Of the last 7 days"_s;
            sheet.visitsTitle = u"Visits"_s;
            sheet.visitsNote = u"As of now"_s;
            sheet.visits = {{u"Completed"_s, u"notes\nof more\nthan a line"_s}};
            const VisitSheetPaper paper(sheet, a4);
            const double height = paper.text().pageSize().height();
            const auto pageOf = [&](const QTextBlock &block) {
                const double y = paper.text().documentLayout()->blockBoundingRect(block).top();
                return int((y + block.layout()->lineAt(0).y()) / height);
            };
            int headings = 0;
            for (QTextBlock block = paper.text().begin(); block.isValid(); block = block.next()) {
                if (block.text() == "Last telemetry"_L1) {
                    const auto *table = qobject_cast<QTextTable *>(paper.text().rootFrame()->childFrames().last());
                    QVERIFY(table);
                    QCOMPARE(pageOf(block), pageOf(table->cellAt(1, 0).firstCursorPosition().block()));
                    ++headings;
                }
                if (block.text() == "Visits"_L1) {
                    QCOMPARE(pageOf(block), pageOf(block.next().next()));
                    ++headings;
                }
            }
            QCOMPARE(headings, 2);
        }
    }

    void thereIsRoomForNotesOnTheLastPage()
    {
        for (int devices = 0; devices < 60; devices += 3) {
            const VisitSheetPaper paper(longSheet(devices), a4);
            const int last = paper.pages() - 1;
            const QRectF lower(0, a4.height() * 0.84, a4.width(), a4.height() * 0.11);
            QVERIFY2(inkOf(paper, last, lower) >= 3 * int(a4.width() * 0.9),
                     qPrintable(u"%1 devices, %2 pages"_s.arg(devices).arg(paper.pages())));
        }
    }

    void anyWiringFitsOnItsPage()
    {
        VisitSheet sheet = longSheet(2);
        TopologyNode root;
        root.id = "H-1";
        root.kind = "site";
        sheet.topology.nodes.push_back(root);
        for (int i = 0; i < 150; ++i) {
            TopologyNode node;
            node.parent = i % 3 == 0 ? 0 : int(sheet.topology.nodes.size()) - 1;
            node.id = "D-" + QByteArray::number(i);
            node.kind = "device";
            sheet.topology.nodes.push_back(node);
        }
        SheetWiring wiring(sheet, {a4.width(), 500}, QFont());
        const QSizeF size = wiring.intrinsicSize(nullptr, 0, {});
        QVERIFY(!wiring.isEmpty());
        QVERIFY(size.width() <= a4.width() + 0.5 && size.height() <= 500.5);
        const VisitSheetPaper paper(sheet, a4);
        QVERIFY(inkOf(paper, 0, QRectF({0, 0}, a4)) > 2000);
    }

    void chosenSitesGoIntoOneFile()
    {
        World world;
        world.openAll();
        QAction *action = world.session->actions().action(u"sites.sheet"_s);
        world.table()->clearSelection();
        QTRY_VERIFY(!action->isEnabled());
        world.table()->selectAll();
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        auto *dialog = world.session->window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QStringList files = dialog->selectedFiles();
        QVERIFY(files.size() == 1 && files.front().endsWith(u".pdf"_s));
        dialog->close();
        const QString file = world.folder.filePath(u"sheets.pdf"_s);
        std::vector<QByteArray> some;
        some.reserve(3);
        for (int row = 0; row < 3; ++row)
            some.push_back(world.desk().fleet.idAt(row).utf8());
        world.sites().field().sheets().write(some, file);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
        QVERIFY(bytes.count("/Type /Page\n") >= 3);
        QTRY_VERIFY(world.notice()->isVisible());
        QVERIFY(world.notice()->text().contains(u"3 visit sheets"_s));
        // What cannot be written says so, and leaves nothing.
        world.sites().field().sheets().write(some, world.folder.filePath(u"no/such/folder/sheets.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            !world.notice()->text().contains(u"3 visit sheets"_s) && !world.notice()->text().isEmpty(), patience);
        QVERIFY(!QFile::exists(world.folder.filePath(u"no"_s)));
    }

    void cancelledIsNoFile()
    {
        World world;
        world.openAll();
        const QString file = world.folder.filePath(u"cancelled.pdf"_s);
        world.sites().field().sheets().write({world.desk().fleet.idAt(0).utf8(), world.desk().fleet.idAt(1).utf8()},
                                             file);
        auto *task = world.session->window().findChild<VisitSheets *>();
        QVERIFY(task && task->isActive());
        task->cancel();
        QCOMPARE(task->state(), Task::State::Cancelled);
        QVERIFY(!QFile::exists(file));
    }

    //! Also the pile: each sheet begins on its own page, and the last page has no blank one behind it.
    void eachSheetBeginsOnAPage()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        {
            QPdfWriter writer(&buffer);
            writer.setPageSize(QPageSize(QPageSize::A4));
            VisitSheetPile pile(writer);
            QVERIFY(pile.add(longSheet(1)));
            QVERIFY(pile.add(longSheet(2)));
            QCOMPARE(pile.sheets(), 2);
            QVERIFY(pile.end());
            QVERIFY(!pile.add(longSheet(1))); // it is over
        }
        QCOMPARE(buffer.data().count("/Type /Page\n"), 2);
    }

    void paperIsWhatPeopleHaveThere()
    {
        QCOMPARE(VisitSheetPaper::usualPaper(QLocale(u"en_US"_s)).id(), QPageSize::Letter);
        QCOMPARE(VisitSheetPaper::usualPaper(QLocale(u"de_DE"_s)).id(), QPageSize::A4);
        QCOMPARE(VisitSheetPaper::usualPaper(QLocale(u"en_GB"_s)).id(), QPageSize::A4);
        QCOMPARE(VisitSheetPaper::usualPaper(QLocale(u"ja_JP"_s)).id(), QPageSize::A4);
    }
};

QTEST_MAIN(TestVisitSheet)
#include "tst_visitsheet.moc"
