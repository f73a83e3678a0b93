// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"
#include "shellworld.h"

using namespace switchyard;
using namespace switchyard::shellworld;
using namespace Qt::StringLiterals;

namespace {

class LateProvider final : public PaletteProvider
{
public:
    void find(const QString &text, int, const Answer &answer) override
    {
        asked << text;
        answers.push_back(answer);
    }
    QStringList asked;
    std::vector<Answer> answers;
};

} // namespace

class TstCommandPalette final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ctrlKWinsOverALineEdit();
    void thePaletteRunsTheBestMatch();
    void thePaletteClosesOnEscape();
    void lateAnswersOfThePaletteAreDropped();
    void aFastReturnWaitsForEveryAnswer();
};

void TstCommandPalette::ctrlKWinsOverALineEdit()
{
    World w;
    w.open();
    QLineEdit *line = w.page()->filter;
    line->setText(u"country:GB"_s);
    line->setFocus();
    line->setCursorPosition(7);
    QTest::keyClick(line, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(w.window->commandPalette().isVisible());
    QCOMPARE(line->text(), u"country:GB"_s); // on X11 the line edit would have cut it there
}

void TstCommandPalette::thePaletteRunsTheBestMatch()
{
    World w;
    w.open();
    w.window->commandPalette().openWith();
    auto *line = w.find<QLineEdit>(u"command"_s);
    auto *list = w.find<QListView>(u"results"_s);
    QCOMPARE(line->accessibleName(), u"Command"_s);
    QCOMPARE(list->accessibleName(), u"Results"_s);
    QVERIFY(list->model()->rowCount() > 5);
    QTest::keyClicks(line, u"vis"_s);
    QCOMPARE(list->currentIndex().data().toString(), u"Visits"_s);
    for (int row = 0; row < list->model()->rowCount();
         ++row) // "view.scheme.dark" has these letters, but nobody sees them
        QVERIFY(!list->model()->index(row, 0).data().toString().contains(u"colours"_s));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(w.page()->id(), u"visits"_s);
    QVERIFY(!w.window->commandPalette().isVisible());
}

void TstCommandPalette::thePaletteClosesOnEscape()
{
    World w;
    w.open();
    w.window->commandPalette().openWith(u"s"_s);
    QTest::keyClick(w.find<QLineEdit>(u"command"_s), Qt::Key_Escape);
    QVERIFY(!w.window->commandPalette().isVisible());
    QCOMPARE(w.page()->id(), u"overview"_s);
}

void TstCommandPalette::lateAnswersOfThePaletteAreDropped()
{
    World w;
    w.open();
    LateProvider late;
    w.window->commandPalette().addProvider(late);
    w.window->commandPalette().openWith(u"har"_s);
    auto *list = w.find<QListView>(u"results"_s);
    auto *line = w.find<QLineEdit>(u"command"_s);
    line->setText(u"harbour"_s);
    QCOMPARE(late.asked.last(), u"harbour"_s);
    late.answers[late.answers.size() - 2]({{.title = u"Old answer"_s, .matched = true}});
    QCOMPARE(list->model()->rowCount(), 0);
    bool ran = false;
    late.answers.back()({{.title = u"Harbour View"_s, .run = [&ran] { ran = true; }, .matched = true}});
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(ran);
    w.window->commandPalette().removeProvider(late);
}

void TstCommandPalette::aFastReturnWaitsForEveryAnswer()
{
    World w;
    w.open();
    LateProvider late;
    w.window->commandPalette().addProvider(late);
    w.window->commandPalette().openWith();
    auto *line = w.find<QLineEdit>(u"command"_s);
    line->setText(u"vis"_s); // what is on top so far is the page Visits
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(w.window->commandPalette().isVisible());
    bool ran = false;
    late.answers.back()({{.title = u"Vista"_s, .run = [&ran] { ran = true; }, .boost = 1000, .matched = true}});
    QVERIFY(ran);
    QVERIFY(!w.window->commandPalette().isVisible());
    QCOMPARE(w.page()->id(), u"overview"_s);
    w.window->commandPalette().removeProvider(late);
}

QTEST_MAIN(TstCommandPalette)
#include "tst_commandpalette.moc"
