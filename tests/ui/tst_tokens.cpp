// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"

#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

class TstTokens final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void luminanceAndContrastAreThoseOfTheStandard();
    void textIsReadableOnEveryGround_data();
    void textIsReadableOnEveryGround();
    void marksStandOutFromTheirGround_data() { textIsReadableOnEveryGround_data(); }
    void marksStandOutFromTheirGround();
    void seriesDifferInLightnessToo_data() { textIsReadableOnEveryGround_data(); }
    void seriesDifferInLightnessToo();
    void aPaletteLeadsBackToItsTokens();
    void thePaletteHasNoForeignColour();
};

void TstTokens::luminanceAndContrastAreThoseOfTheStandard()
{
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    // The grey that just passes 4.5:1 on white, and the one that just does not.
    QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void TstTokens::textIsReadableOnEveryGround_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TstTokens::textIsReadableOnEveryGround()
{
    QFETCH(bool, dark);
    const Tokens &t = dark ? Tokens::darkScheme() : Tokens::light();
    const auto readable = [](const char *what, const QColor &ink, const QColor &ground, double least = 4.5) {
        const double ratio = contrast(ink, ground);
        if (ratio < least)
            qWarning("%s: %s on %s is %.2f, needs %.1f", what, qPrintable(ink.name()), qPrintable(ground.name()), ratio,
                     least);
        return ratio >= least;
    };
    for (const QColor &ground : {t.canvas, t.surface, t.raised, t.hover, t.pressed, t.selection}) {
        QVERIFY(readable("text", t.text, ground, 7.0));
        QVERIFY(readable("muted", t.muted, ground));
    }
    for (const QColor &ground : {t.canvas, t.surface, t.selection, t.hover}) {
        QVERIFY(readable("accent", t.accent, ground));
        QVERIFY(readable("ok", t.ok, ground));
        QVERIFY(readable("warn", t.warn, ground));
        QVERIFY(readable("alarm", t.alarm, ground));
    }
    for (const QColor &ground : {t.okSoft, t.warnSoft, t.alarmSoft})
        QVERIFY(readable("text in a notice", t.text, ground, 7.0));
    QVERIFY(readable("ok notice", t.ok, t.okSoft));
    QVERIFY(readable("warn notice", t.warn, t.warnSoft));
    QVERIFY(readable("alarm notice", t.alarm, t.alarmSoft));
    QVERIFY(readable("primary button", t.onAccent, t.accent));
    QVERIFY(readable("primary button under the pointer", t.onAccent, t.accentHover));
    QVERIFY(readable("production badge", t.onAlarm, t.alarm));
    for (const QColor &ground : {t.rail, t.railHover})
        QVERIFY(readable("rail", t.railText, ground));
    QVERIFY(readable("rail, current page", t.railStrong, t.railSelected, 7.0));
}

void TstTokens::marksStandOutFromTheirGround()
{
    QFETCH(bool, dark);
    const Tokens &t = dark ? Tokens::darkScheme() : Tokens::light();
    for (const QColor &ground : {t.surface, t.canvas}) {
        QVERIFY2(contrast(t.control, ground) >= 3.0,
                 qPrintable(u"control on %1: %2"_s.arg(ground.name()).arg(contrast(t.control, ground))));
        QVERIFY(contrast(t.accent, ground) >= 3.0); // the focus ring
    }
    for (const QColor &line : t.series)
        QVERIFY2(contrast(line, t.surface) >= 3.0,
                 qPrintable(u"series %1: %2"_s.arg(line.name()).arg(contrast(line, t.surface))));
}

void TstTokens::seriesDifferInLightnessToo()
{
    QFETCH(bool, dark);
    const Tokens &t = dark ? Tokens::darkScheme() : Tokens::light();
    // Neighbours are what meets in one chart; told apart without any hue.
    for (std::size_t i = 1; i < t.series.size(); ++i) {
        const double ratio = contrast(t.series[i - 1], t.series[i]);
        QVERIFY2(ratio >= 1.1, qPrintable(u"series %1 and %2: %3"_s.arg(i).arg(i + 1).arg(ratio)));
    }
}

void TstTokens::aPaletteLeadsBackToItsTokens()
{
    QVERIFY(&Tokens::of(paletteFor(Tokens::light())) == &Tokens::light());
    QVERIFY(&Tokens::of(paletteFor(Tokens::darkScheme())) == &Tokens::darkScheme());
    QVERIFY(!Tokens::of(QPalette(Qt::lightGray)).dark);
    QVERIFY(Tokens::of(QPalette(QColor(40, 42, 45))).dark);
}

void TstTokens::thePaletteHasNoForeignColour()
{
    // A role that nobody set would be black or the desktop's: every text role must be readable on the ground it belongs to.
    for (const Tokens *t : {&Tokens::light(), &Tokens::darkScheme()}) {
        const QPalette p = paletteFor(*t);
        using Role = QPalette::ColorRole;
        for (auto [ink, ground] : {std::pair(Role::WindowText, Role::Window),
                                   {Role::Text, Role::Base},
                                   {Role::ButtonText, Role::Button},
                                   {Role::HighlightedText, Role::Highlight},
                                   {Role::ToolTipText, Role::ToolTipBase},
                                   {Role::PlaceholderText, Role::Base},
                                   {Role::Link, Role::Base},
                                   {Role::Text, Role::AlternateBase}}) {
            for (auto group : {QPalette::Active, QPalette::Inactive})
                QVERIFY2(contrast(p.color(group, ink), p.color(group, ground)) >= 4.5,
                         qPrintable(QString::number(ink)));
        }
    }
}

QTEST_GUILESS_MAIN(TstTokens)
#include "tst_tokens.moc"
