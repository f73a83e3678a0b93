// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabtext.h"

#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

class TstTabText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCellStaysOneCell();
    void aFormulaIsDefused_data();
    void aFormulaIsDefused();
    void numbersStayNumbers();
    void aLineEndsWithALineFeed();
};

void TstTabText::aCellStaysOneCell()
{
    QCOMPARE(tabtext::cell(u"two\tcells\nand\r\nlines\u2028more"_s), u"two cells and  lines more"_s);
}

void TstTabText::aFormulaIsDefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(A1)", "  =HYPERLINK(\"http://x\")", "\t=1"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TstTabText::aFormulaIsDefused()
{
    QFETCH(QString, text);
    QVERIFY(tabtext::cell(text).startsWith(u'\''));
}

void TstTabText::numbersStayNumbers()
{
    for (const QString &text :
         {u"-2.5"_s, u"+7"_s, u"-1,204"_s, u"12 Mill Lane"_s, u"S-104213"_s, u"\u22122.06\u202FkW"_s, QString()})
        QCOMPARE(tabtext::cell(text), text);
}

void TstTabText::aLineEndsWithALineFeed()
{
    QCOMPARE(tabtext::line({u"a"_s, u"b\tc"_s, {}}), u"a\tb c\t\n"_s);
}

QTEST_GUILESS_MAIN(TstTabText)
#include "tst_tabtext.moc"
