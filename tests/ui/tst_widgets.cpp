// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge.h"
#include "celldelegates.h"
#include "dialogasker.h"
#include "explain.h"
#include "figures.h"
#include "formrow.h"
#include "icons.h"
#include "notice.h"
#include "questiondialog.h"
#include "scriptedasker.h"
#include "stateview.h"
#include "tableview.h"
#include "theme.h"
#include "timezonechoice.h"
#include "variants.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QColor>
#include <QFontMetrics>
#include <QIcon>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItem>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTest>
#include <QToolButton>
#include <QWidget>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

QStandardItemModel *threeByThree(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 3, parent);
    model->setHorizontalHeaderLabels({u"Site ID"_s, u"Name"_s, u"Power"_s});
    for (int row = 0; row < 3; ++row)
        model->appendRow({new QStandardItem(u"S-%1"_s.arg(row)), new QStandardItem(u"=SUM(%1)"_s.arg(row)),
                          new QStandardItem(u"%1 kW"_s.arg(row))});
    return model;
}

QImage drawn(QAbstractItemDelegate &delegate, const QModelIndex &index)
{
    QImage image(120, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.palette = paletteFor(Tokens::light());
    option.font = QApplication::font();
    option.state = QStyle::State_Enabled;
    delegate.paint(&painter, option, index);
    return image;
}

int inked(const QImage &image, const QRect &where)
{
    int count = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            count += image.pixelColor(x, y) != QColor(Qt::white);
    }
    return count;
}

} // namespace

class TstWidgets final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, SchemeChoice::Light); }
    void init() { m_theme->choose(SchemeChoice::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void theApplicationIconNeedsNoPlugin();
    void aNoticeShowsMarkupAsText();
    void aNoticeGoesWhenThereIsNothingToSay();
    void theStateViewCoversTheTableOrLiesAtItsEdge();
    void theStateViewLeavesTheHeaderVisible();
    void aFieldSaysWhatIsWrongWithIt();
    void stateColoursFollowTheScheme();
    void figuresStandInColumns();
    void sparklinesLeaveGaps();
    void aBadgeHasAShapeBesidesItsColour();
    void everyIconHasAPicture_data();
    void everyIconHasAPicture();
    void iconsTakeTheInkOfTheScheme();
    void aStatementHasNothingButAClose();
    void aQuestionIsAnsweredByItsButtons_data();
    void aQuestionIsAnsweredByItsButtons();
    void escapeIsCancelAndDangerIsNotTheDefault();
    void theScriptAnswersInOrder();
    void everyErrorKindHasWords();
    void errorsSayWhatToDo();
    void zonesAreChosenByName();

private:
    std::unique_ptr<Theme> m_theme;
};

void TstWidgets::theApplicationIconNeedsNoPlugin()
{
    const QIcon icon = applicationIcon();
    QVERIFY(icon.availableSizes().contains(QSize(256, 256))); // an icon by Qt's plugin names none
    const QImage image = icon.pixmap(QSize(28, 28), 2.0).toImage();
    QCOMPARE(image.size(), QSize(56, 56));
    QVERIFY(image.pixelColor(28, 28).alpha() > 0);
}

void TstWidgets::aNoticeShowsMarkupAsText()
{
    Notice notice;
    QVERIFY(notice.isHidden());
    notice.tell(Tone::Warn, u"<img src=x>"_s, u"<b>bold</b>"_s, u"Retry"_s);
    QVERIFY(!notice.isHidden());
    const auto labels = notice.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    QCOMPARE(notice.text(), u"<img src=x>"_s);
    QSignalSpy acted(&notice, &Notice::actionTriggered);
    notice.findChild<QPushButton *>(u"noticeAction"_s)->click();
    QCOMPARE(acted.size(), 1);
}

void TstWidgets::aNoticeGoesWhenThereIsNothingToSay()
{
    Notice notice;
    notice.tell(explain(ApiError::of(ApiError::Kind::TimedOut)));
    QVERIFY(!notice.isHidden());
    notice.tell(explain(ApiError::of(ApiError::Kind::Cancelled)));
    QVERIFY(notice.isHidden());
    notice.tell(Tone::Ok, u"Saved"_s);
    QSignalSpy dismissed(&notice, &Notice::dismissed);
    notice.findChild<QToolButton *>(u"dismissNotice"_s)->click();
    QVERIFY(notice.isHidden());
    QCOMPARE(dismissed.size(), 1);
}

void TstWidgets::theStateViewCoversTheTableOrLiesAtItsEdge()
{
    TableView table(u"Visits"_s);
    auto *view = new StateView(&table);
    table.resize(600, 400);
    table.show();
    QVERIFY(!view->isVisible());
    view->show(StateView::State::Empty, u"No visits yet"_s, u"Log one."_s, u"Log visit"_s);
    QVERIFY(view->isVisible());
    QCOMPARE(view->geometry(), table.viewport()->geometry());
    QSignalSpy acted(view, &StateView::actionTriggered);
    view->findChild<QPushButton *>(u"stateAction"_s)->click();
    QCOMPARE(acted.size(), 1);
    view->show(StateView::State::Stale, u"Older than an hour"_s);
    QVERIFY(view->height() < 80);
    QVERIFY(view->geometry().bottom() <= table.rect().bottom());
    table.resize(700, 500);
    QVERIFY(view->geometry().bottom() > 440);
    view->showContent();
    QVERIFY(!view->isVisible());
}

void TstWidgets::theStateViewLeavesTheHeaderVisible()
{
    TableView table(u"Visits"_s);
    table.setModel(threeByThree(&table));
    auto *view = new StateView(&table);
    table.resize(600, 400);
    table.show();
    view->show(explain(ApiError::of(ApiError::Kind::HostNotFound)), u"Try again"_s);
    QCOMPARE(view->state(), StateView::State::Offline);
    QVERIFY(view->geometry().top() >= table.horizontalHeader()->height());
    view->show(explain(ApiError::of(ApiError::Kind::Forbidden)));
    QCOMPARE(view->state(), StateView::State::Error);
}

void TstWidgets::aFieldSaysWhatIsWrongWithIt()
{
    auto *edit = new QLineEdit;
    FormRow row(u"Time zone"_s, edit, u"IANA name"_s);
    row.show();
    auto *message = row.findChild<QLabel *>(u"timeZoneMessage"_s);
    QCOMPARE(edit->accessibleName(), u"Time zone"_s);
    QCOMPARE(message->text(), u"IANA name"_s);
    row.setError(u"No such zone"_s);
    QCOMPARE(message->text(), u"No such zone"_s);
    QVERIFY(message->isVisible());
    QVERIFY(edit->accessibleDescription().contains(u"No such zone"_s));
    QCOMPARE(variantOf(edit), Variant::Invalid);
    row.setError({});
    QCOMPARE(message->text(), u"IANA name"_s);
    QCOMPARE(variantOf(edit), Variant::None);
    const auto labels = row.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [edit](const QLabel *label) { return label->buddy() == edit; }));
}

void TstWidgets::stateColoursFollowTheScheme()
{
    QLabel label(u"3 failed"_s);
    setInk(&label, InkRole::Warn);
    label.show();
    QCOMPARE(label.palette().color(label.foregroundRole()), Tokens::light().warn);
    m_theme->choose(SchemeChoice::Dark);
    QTRY_COMPARE(label.palette().color(label.foregroundRole()), Tokens::darkScheme().warn);
    setInk(&label, InkRole::Muted);
    QCOMPARE(label.palette().color(label.foregroundRole()), Tokens::darkScheme().muted);
}

void TstWidgets::figuresStandInColumns()
{
    const QFontMetrics metrics(QApplication::font());
    QCOMPARE(figures::width(metrics, u"111.11"_s), figures::width(metrics, u"888.88"_s));
    QVERIFY(figures::width(metrics, u"1"_s) < figures::width(metrics, u"11"_s));
    QStandardItemModel model(2, 1);
    model.setData(model.index(0, 0), u"1.11"_s);
    model.setData(model.index(1, 0), u"8.88"_s);
    NumberDelegate delegate;
    const QImage ones = drawn(delegate, model.index(0, 0));
    const QImage eights = drawn(delegate, model.index(1, 0));
    QVERIFY(inked(ones, {60, 0, 60, 30}) > 0);
    QCOMPARE(inked(ones, {0, 0, 60, 30}), 0); // right-aligned
    QCOMPARE(inked(eights, {0, 0, 60, 30}), 0);
}

void TstWidgets::sparklinesLeaveGaps()
{
    QStandardItemModel model(2, 1);
    const float gap = std::numeric_limits<float>::quiet_NaN();
    QList<float> whole;
    QList<float> broken;
    for (int i = 0; i < 100; ++i) {
        whole << float(i % 7);
        broken << (i > 40 && i < 60 ? gap : float(i % 7));
    }
    model.setData(model.index(0, 0), QVariant::fromValue(whole), cellroles::SeriesRole);
    model.setData(model.index(1, 0), QVariant::fromValue(broken), cellroles::SeriesRole);
    SparklineDelegate delegate;
    const QRect middle(54, 0, 10, 30);
    QVERIFY(inked(drawn(delegate, model.index(0, 0)), middle) > 0);
    QCOMPARE(inked(drawn(delegate, model.index(1, 0)), middle), 0);
    QVERIFY(inked(drawn(delegate, model.index(1, 0)), {10, 0, 30, 30}) > 0);
}

void TstWidgets::aBadgeHasAShapeBesidesItsColour()
{
    // The same picture in grey must still differ between the tones.
    const auto shape = [](Tone tone) {
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        badge::drawShape(&painter, image.rect(), tone, Tokens::light());
        painter.end();
        return image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    };
    const QList<Tone> tones{Tone::Ok, Tone::Warn, Tone::Alarm, Tone::Accent};
    for (Tone a : tones) {
        for (Tone b : tones)
            QCOMPARE(shape(a) == shape(b), a == b);
    }
    Badge badge;
    badge.tell(Tone::Alarm, u"silent 3 h"_s);
    QVERIFY(badge.sizeHint().width() > badge.fontMetrics().horizontalAdvance(badge.text()));
}

void TstWidgets::everyIconHasAPicture_data()
{
    QTest::addColumn<int>("name");
    for (int i = 0; i < int(IconName::Count); ++i)
        QTest::addRow("%d", i) << i;
}

void TstWidgets::everyIconHasAPicture()
{
    QFETCH(int, name);
    const QImage picture = icon(IconName(name), IconTint::Text).pixmap(QSize(24, 24), 2.0).toImage();
    QCOMPARE(picture.size(), QSize(48, 48)); // sharp at 200 %
    int ink = 0;
    for (int y = 0; y < 48; ++y) {
        for (int x = 0; x < 48; ++x)
            ink += picture.pixelColor(x, y).alpha() > 128;
    }
    QVERIFY2(ink > 20, "nothing is drawn");
    QVERIFY2(ink < 48 * 48 / 2, "it is a blot, not a line drawing");
}

void TstWidgets::iconsTakeTheInkOfTheScheme()
{
    const auto ink = [](const QIcon &icon, QIcon::Mode mode) {
        const QImage picture = icon.pixmap(QSize(24, 24), 1.0, mode).toImage();
        QColor strongest;
        int most = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor colour = picture.pixelColor(x, y);
                if (colour.alpha() > most) {
                    most = colour.alpha();
                    strongest = colour;
                }
            }
        }
        return QColor(strongest.rgb());
    };
    const QIcon search = icon(IconName::Search, IconTint::Text);
    const auto near = [](const QColor &a, const QColor &b) {
        return qAbs(a.red() - b.red()) < 12 && qAbs(a.green() - b.green()) < 12 && qAbs(a.blue() - b.blue()) < 12;
    };
    QVERIFY(near(ink(search, QIcon::Normal), Tokens::light().text));
    QVERIFY(near(ink(search, QIcon::Disabled), Tokens::light().disabled));
    m_theme->choose(SchemeChoice::Dark);
    QVERIFY(near(ink(search, QIcon::Normal), Tokens::darkScheme().text));
}

void TstWidgets::aQuestionIsAnsweredByItsButtons_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("answer");
    QTest::newRow("accept") << u"Save"_s << int(Answer::Accept);
    QTest::newRow("discard") << u"Discard"_s << int(Answer::Discard);
    QTest::newRow("cancel") << u"Cancel"_s << int(Answer::Cancel);
}

void TstWidgets::aQuestionIsAnsweredByItsButtons()
{
    QFETCH(QString, button);
    QFETCH(int, answer);
    QWidget window;
    window.show();
    DialogAsker asker(&window);
    std::optional<Answer> given;
    asker
        .ask({.title = u"Unsaved changes"_s, .text = u"Save the site?"_s, .accept = u"Save"_s, .discard = u"Discard"_s})
        .then(this, [&given](const Result<Answer> &result) { given = *result; });
    auto *dialog = window.findChild<QuestionDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!given);
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->text() == button)
            candidate->click();
    }
    QTRY_VERIFY(given.has_value());
    QCOMPARE(int(*given), answer);
    QTRY_VERIFY(!window.findChild<QuestionDialog *>());
}

void TstWidgets::aStatementHasNothingButAClose()
{
    Question statement;
    statement.title = statement.text = u"The demo fleet is not there"_s;
    QuestionDialog dialog(statement);
    QSignalSpy answers(&dialog, &QuestionDialog::answered);
    const auto buttons = dialog.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.first()->text(), u"Close"_s);
    QVERIFY(buttons.first()->isDefault());
    buttons.first()->click();
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().first().value<Answer>(), Answer::Cancel);
}

void TstWidgets::escapeIsCancelAndDangerIsNotTheDefault()
{
    QWidget window;
    window.show();
    DialogAsker asker(&window);
    std::optional<Answer> given;
    asker.ask({.title = u"Forget profile"_s, .text = u"Forget it?"_s, .accept = u"Forget"_s, .tone = Tone::Alarm})
        .then(this, [&given](const Result<Answer> &result) { given = *result; });
    auto *dialog = window.findChild<QuestionDialog *>();
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QCOMPARE(button->isDefault(), button->text() == u"Cancel"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(given.has_value());
    QCOMPARE(*given, Answer::Cancel);
}

void TstWidgets::theScriptAnswersInOrder()
{
    ScriptedAsker asker{Answer::Accept, Answer::Discard};
    QList<int> given;
    for (int i = 0; i < 3; ++i)
        asker.ask({.title = QString::number(i)}).then(this, [&given](const Result<Answer> &result) {
            given << int(*result);
        });
    QTRY_COMPARE(given, (QList<int>{int(Answer::Accept), int(Answer::Discard), int(Answer::Cancel)}));
    QCOMPARE(asker.asked.size(), std::size_t(3));
    QCOMPARE(asker.asked[2].title, u"2"_s);
}

void TstWidgets::everyErrorKindHasWords()
{
    QSet<QString> titles;
    for (int kind = int(ApiError::Kind::Cancelled); kind <= int(ApiError::Kind::Storage); ++kind) {
        const Explanation words = explain(ApiError::of(ApiError::Kind(kind)));
        if (kind <= int(ApiError::Kind::Abandoned)) {
            QVERIFY(words.isEmpty());
            continue;
        }
        QVERIFY2(!words.title.isEmpty() && !words.todo.isEmpty(), kindName(ApiError::Kind(kind)));
        QVERIFY2(!titles.contains(words.title), qPrintable(words.title)); // two kinds, two sentences
        titles.insert(words.title);
    }
}

void TstWidgets::errorsSayWhatToDo()
{
    ApiError error = ApiError::of(ApiError::Kind::Unprocessable, u"unknown time\nzone"_s);
    error.http = 422;
    error.operation = "createSite";
    error.code = u"INVALID_TIMEZONE"_s;
    const Explanation words = explain(error);
    QCOMPARE(words.what, u"HTTP 422 · INVALID_TIMEZONE · unknown time zone · in createSite."_s);
    QVERIFY(!words.offline);
    ApiError limited = ApiError::of(ApiError::Kind::RateLimited);
    limited.retryAfter = std::chrono::seconds(90);
    QVERIFY2(explain(limited).todo.contains(u"1\u202Fmin 30\u202Fs"_s), qPrintable(explain(limited).todo));
    QVERIFY(explain(ApiError::of(ApiError::Kind::ConnectionLost)).offline);
}

void TstWidgets::zonesAreChosenByName()
{
    TimeZoneChoice choice;
    choice.setSiteZone("Europe/London");
    QSignalSpy chosen(&choice, &TimeZoneChoice::chosen);
    choice.setChoice(ZoneChoice::Desk);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(choice.currentText().contains(u"America/St_Johns"_s));
    QCOMPARE(TimeZoneChoice::zoneId(ZoneChoice::Site, "Europe/London"), "Europe/London"_ba);
    QCOMPARE(TimeZoneChoice::zoneId(ZoneChoice::Site, {}), "UTC"_ba);
    QCOMPARE(TimeZoneChoice::zoneId(ZoneChoice::Desk, "Europe/London"), "America/St_Johns"_ba);
}

QTEST_MAIN(TstWidgets)
#include "tst_widgets.moc"
