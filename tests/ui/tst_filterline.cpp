// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterline.h"
#include "theme.h"
#include "tokens.h"
#include "variants.h"

#include <QColor>
#include <QFontMetrics>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>
#include <QWidget>

using namespace switchyard;
using namespace Qt::StringLiterals;

using Kind = FilterQuery::Problem::Kind;

namespace {

std::vector<FilterField> fields()
{
    return {{u"city"_s, FilterField::Kind::Text, u"City"_s},
            {u"country"_s, FilterField::Kind::Text, u"Country"_s},
            {u"seen"_s, FilterField::Kind::Age, u"Freshness"_s}};
}

QStringList values(int field, const QString &prefix, int)
{
    const QStringList all = field == 0 ? QStringList{u"York"_s, u"New York"_s} : QStringList{u"GB"_s, u"DE"_s};
    QStringList found;
    for (const QString &value : all) {
        if (value.startsWith(prefix, Qt::CaseInsensitive))
            found.append(value);
    }
    return found;
}

//! A window with a line above something else that can have the focus.
struct World
{
    World()
    {
        auto *column = new QVBoxLayout(&window);
        line = new FilterLine(u"Filter sites"_s, fields(), values);
        other = new QTreeView;
        column->addWidget(line);
        column->addWidget(other);
        window.resize(600, 400);
        window.show();
    }

    void activate()
    {
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setFocus();
        QVERIFY(line->hasFocus());
    }
    QListView *popup() const { return window.findChild<QListView *>(u"completions"_s); }
    QStringList offered() const
    {
        QStringList texts;
        if (line->isCompleting()) {
            for (int row = 0; row < popup()->model()->rowCount(); ++row)
                texts.append(popup()->model()->index(row, 0).data().toString());
        }
        return texts;
    }

    QWidget window;
    FilterLine *line;
    QTreeView *other;
};

//! The columns of pixels in which something is drawn in this colour, from the first to the last.
std::pair<int, int> extent(const QImage &image, const QColor &colour)
{
    std::pair<int, int> found{-1, -1};
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 4; y < image.height() - 3; ++y) { // within the frame, which says it too
            const QColor pixel = image.pixelColor(x, y);
            const int distance = qAbs(pixel.red() - colour.red()) + qAbs(pixel.green() - colour.green())
                + qAbs(pixel.blue() - colour.blue());
            if (distance > 90 || x < 4 || x > image.width() - 4)
                continue;
            found.second = x;
            found.first = found.first < 0 ? x : found.first;
        }
    }
    return found;
}

} // namespace

class TestFilterLine : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, SchemeChoice::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void aFieldAndItsValueAreTypedWithTheKeyboard()
    {
        World world;
        world.activate();
        QTest::keyClicks(world.line, u"x -cou"_s);
        QCOMPARE(world.offered(), QStringList({u"country:"_s}));
        QTest::keyClick(world.line, Qt::Key_Tab);
        QCOMPARE(world.line->text(), u"x -country:"_s);
        QCOMPARE(world.offered(), QStringList({u"GB"_s, u"DE"_s}));
        QTest::keyClick(world.line, Qt::Key_Down);
        QTest::keyClick(world.line, Qt::Key_Down);
        QTest::keyClick(world.line, Qt::Key_Return);
        QCOMPARE(world.line->text(), u"x -country:DE"_s);
        QVERIFY(!world.line->isCompleting());
        QVERIFY(world.line->hasFocus());
        QVERIFY(world.line->query().problems.empty());
        QTest::keyClick(world.line, Qt::Key_Z, Qt::ControlModifier); // what was taken can be undone
        QCOMPARE(world.line->text(), u"x -cou"_s);
    }

    void valuesWithBlanksAreQuoted()
    {
        World world;
        world.activate();
        QTest::keyClicks(world.line, u"city:\"new "_s);
        QCOMPARE(world.offered(), QStringList({u"\"New York\""_s}));
        QTest::keyClick(world.line, Qt::Key_Tab);
        QCOMPARE(world.line->text(), u"city:\"New York\""_s);
    }

    void downOpensAndMovesRoundTheEnds()
    {
        World world;
        world.activate();
        QTest::keyClick(world.line, Qt::Key_Down);
        QCOMPARE(world.offered(), QStringList({u"city:"_s, u"country:"_s, u"seen:"_s}));
        QCOMPARE(world.popup()->currentIndex().row(), 0);
        QTest::keyClick(world.line, Qt::Key_Up);
        QCOMPARE(world.popup()->currentIndex().row(), 2);
        QTest::keyClick(world.line, Qt::Key_Down);
        QCOMPARE(world.popup()->currentIndex().row(), 0);
        QVERIFY(world.window.rect().contains(world.popup()->geometry()));
        QVERIFY(world.popup()->y() >= world.line->geometry().bottom());
    }

    void returnTakesNothingThatWasNotMovedTo()
    {
        World world;
        world.activate();
        QSignalSpy done(world.line, &QLineEdit::returnPressed);
        QTest::keyClicks(world.line, u"cit"_s);
        QVERIFY(world.line->isCompleting());
        QTest::keyClick(world.line, Qt::Key_Return);
        QCOMPARE(world.line->text(), u"cit"_s);
        QCOMPARE(done.size(), 1);
        QVERIFY(!world.line->isCompleting());
        QTest::keyClick(world.line, Qt::Key_Down);
        QTest::keyClick(world.line, Qt::Key_Return);
        QCOMPARE(world.line->text(), u"city:"_s);
        QCOMPARE(done.size(), 1);
    }

    void escClosesFirstAndThenClears()
    {
        World world;
        world.activate();
        QTest::keyClicks(world.line, u"cit"_s);
        QVERIFY(world.line->isCompleting());
        QTest::keyClick(world.line, Qt::Key_Escape);
        QVERIFY(!world.line->isCompleting());
        QCOMPARE(world.line->text(), u"cit"_s);
        QTest::keyClick(world.line, Qt::Key_Escape);
        QCOMPARE(world.line->text(), QString());
        QVERIFY(!world.line->isCompleting());
        QKeyEvent third(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(world.line, &third);
        QVERIFY(!third.isAccepted()); // the page's turn
    }

    void tabLeavesALineThatOffersNothing()
    {
        World world;
        world.activate();
        QTest::keyClicks(world.line, u"harbour"_s);
        QVERIFY(!world.line->isCompleting());
        QTest::keyClick(world.line, Qt::Key_Tab);
        QVERIFY(world.other->hasFocus());
    }

    void completionsGoWithTheFocus()
    {
        World world;
        world.activate();
        QTest::keyClicks(world.line, u"c"_s);
        QVERIFY(world.line->isCompleting());
        world.other->setFocus();
        QVERIFY(!world.line->isCompleting());
    }

    void aClickTakesACompletion()
    {
        World world;
        world.activate();
        QTest::keyClicks(world.line, u"c"_s);
        const QRect second = world.popup()->visualRect(world.popup()->model()->index(1, 0));
        QTest::mouseClick(world.popup()->viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(world.line->text(), u"country:"_s);
        QVERIFY(world.line->hasFocus());
    }

    void whatTheProgramWritesOpensNothing()
    {
        World world;
        world.activate();
        world.line->setText(u"country:"_s);
        QVERIFY(!world.line->isCompleting());
        QTest::keyClicks(world.line, u"g"_s);
        QVERIFY(world.line->isCompleting());
        world.line->setText(u"country:"_s);
        QVERIFY(!world.line->isCompleting());
    }

    void itMovesToAnotherWindowAndGoesBeforeIt()
    {
        World world;
        world.activate();
        QTest::keyClicks(world.line, u"c"_s);
        QWidget second;
        world.line->setParent(&second);
        second.show();
        world.line->show();
        QVERIFY(!world.line->isCompleting());
        QVERIFY(QTest::qWaitForWindowActive(&second));
        world.line->setFocus();
        QTest::keyClick(world.line, Qt::Key_Down);
        QVERIFY(second.findChild<QListView *>(u"completions"_s));
        delete world.line;
        QVERIFY(!second.findChild<QListView *>(u"completions"_s));
    }

    void theWrongPartIsUnderlined()
    {
        World world;
        world.activate();
        const QColor alarm = Tokens::of(world.line->palette()).alarm;
        world.line->setText(u"harbour colour:red city:York"_s);
        QCOMPARE(variantOf(world.line), Variant::Invalid);
        const auto [left, right] = extent(world.line->grab().toImage(), alarm);
        const QFontMetrics fm(world.line->font());
        const int begin = fm.horizontalAdvance(u"harbour "_s);
        QVERIFY2(qAbs(left - begin) < 20, qPrintable(QString::number(left)));
        QVERIFY2(qAbs(right - left - fm.horizontalAdvance(u"colour"_s)) < 6, qPrintable(QString::number(right)));
        world.line->setText(u"harbour city:York"_s);
        QCOMPARE(variantOf(world.line), Variant::None);
        QCOMPARE(extent(world.line->grab().toImage(), alarm).first, -1);
    }

    void aScrolledLineUnderlinesWhereTheTextIs()
    {
        World world;
        world.activate();
        world.line->setText(u"word "_s.repeated(60) + u"colour:red"_s);
        world.line->end(false);
        const QColor alarm = Tokens::of(world.line->palette()).alarm;
        const auto [left, right] = extent(world.line->grab().toImage(), alarm);
        QVERIFY(left > 100 && right < world.line->width() - 20); // and not behind the button
        world.line->home(false);
        QCOMPARE(extent(world.line->grab().toImage(), alarm).first, -1);
    }

    void aValueThatIsBeingChosenIsNotMissingYet()
    {
        World world;
        QSignalSpy changes(world.line, &FilterLine::problemChanged);
        QTest::keyClicks(world.line, u"city:"_s);
        QVERIFY(world.line->isCompleting());
        QCOMPARE(world.line->problemText(), QString());
        QCOMPARE(changes.count(), 0);
        QTest::keyClick(world.line, Qt::Key_Escape);
        QCOMPARE(world.line->problemText(), u"Type a value after “city:”"_s);
        QCOMPARE(changes.count(), 1);
        QTest::keyClicks(world.line, u"Y"_s);
        QCOMPARE(world.line->problemText(), QString());
        QCOMPARE(changes.count(), 2);
    }

    void everyProblemIsSaidInWords_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &filter, const QString &text) {
            QTest::newRow(qPrintable(filter)) << filter << text;
        };
        row(u"citty:York"_s, u"“citty” is no field. Did you mean “city:”?"_s);
        row(u"colour:red"_s, u"“colour” is no field. Fields: city, country, seen"_s);
        row(QString(500, u'x') + u":y"_s, u"“%1…” is no field. Fields: city, country, seen"_s.arg(QString(24, u'x')));
        row(u"city:"_s, u"Type a value after “city:”"_s);
        row(u"a \"b"_s, u"The quotation mark at position 3 is not closed"_s);
        row(u"(a"_s, u"The parenthesis at position 1 is not closed"_s);
        row(u"a)"_s, u"The parenthesis at position 2 closes nothing; remove it"_s);
        row(u"a OR"_s, u"“OR” at position 3 needs a word before and after it"_s);
        row(u"city:.."_s, u"“..” is no range; write the smaller end first, like 2000..2999, or one end, like >5"_s);
        row(u"seen:>x"_s,
            u"“x” is no time; write 15m, 2h or 7d for an age, +7d for what is to come, a day like 2026-11-27, or “never”"_s);
        row(QString(65, u'(') + u"a"_s + QString(65, u')'),
            u"Too many parentheses in one another at position 65; remove some"_s);
    }
    void everyProblemIsSaidInWords()
    {
        QFETCH(QString, filter);
        QFETCH(QString, text);
        FilterLine line(u"Filter sites"_s, fields(), values);
        line.setText(filter);
        QCOMPARE(line.problemText(), text);
        QCOMPARE(line.accessibleDescription(), text);
        QCOMPARE(line.accessibleName(), u"Filter sites"_s);
        line.clear();
        QCOMPARE(line.problemText(), QString());
    }
};

QTEST_MAIN(TestFilterLine)
#include "tst_filterline.moc"
