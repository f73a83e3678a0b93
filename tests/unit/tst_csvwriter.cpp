// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvwriter.h"
#include "strictcsv.h"

#include <QRandomGenerator>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

class TstCsvWriter final : public QObject
{
    Q_OBJECT

private:
    //! Letters of all kinds, and everything that has a meaning to a reader.
    static QByteArray anyText(QRandomGenerator &random)
    {
        static const QStringList pieces{u"a"_s, u"Z9"_s,   u","_s,  u"\""_s, u"\r"_s,     u"\n"_s, u"\r\n"_s,
                                        u";"_s, u"\t"_s,   u" "_s,  u"="_s,  u"-"_s,      u"7"_s,  u"'"_s,
                                        u"ß"_s, u"東京"_s, u"＝"_s, u"🔋"_s, u"\u2028"_s, u"@"_s,  u"+"_s};
        QString text;
        for (int left = random.bounded(6); left > 0; --left)
            text += pieces[random.bounded(pieces.size())];
        return text.toUtf8();
    }

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        QRandomGenerator random(20261125);
        for (int round = 0; round < 300; ++round) {
            CsvWriter csv;
            QByteArray file;
            std::vector<std::vector<QByteArray>> wanted;
            const int columns = 1 + random.bounded(4);
            for (int rows = random.bounded(20); rows > 0; --rows) {
                std::vector<QByteArray> row;
                for (int column = 0; column < columns; ++column) {
                    row.push_back(anyText(random));
                    csv.text(row.back());
                    if (random.bounded(5) == 0)
                        file += csv.take();
                }
                csv.endRow();
                wanted.push_back(std::move(row));
            }
            file += csv.take();
            const auto read = StrictCsv::read(file);
            QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
            QCOMPARE(read.rows.size(), wanted.size());
            for (size_t row = 0; row < wanted.size(); ++row) {
                QCOMPARE(read.rows[row].size(), wanted[row].size());
                for (size_t column = 0; column < wanted[row].size(); ++column) {
                    const QByteArray &cell = read.rows[row][column];
                    const bool defused = cell != wanted[row][column];
                    QCOMPARE(defused ? '\'' + wanted[row][column] : wanted[row][column], cell);
                    const QByteArray start = QString::fromUtf8(cell).trimmed().toUtf8();
                    QVERIFY2(!start.startsWith('=') && !start.startsWith('@') && !start.startsWith("＝"),
                             cell.constData());
                }
            }
        }
    }

    void theFileBeginsWithAByteOrderMarkOnce()
    {
        CsvWriter csv;
        csv.text("id");
        csv.endRow();
        QCOMPARE(csv.take(), QByteArray("\xef\xbb\xbfid\r\n"));
        csv.text("a");
        csv.endRow();
        QCOMPARE(csv.take(), QByteArray("a\r\n"));
    }

    void aFormulaIsDefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "  =1", "\t=1", "\r\n=1", "-",
                                 "＝1+1", "＋1+1", "－1+1", "＠A1", "\xc2\xa0=1"})
            QTest::newRow(text) << QByteArray(text);
    }

    void aFormulaIsDefused()
    {
        QFETCH(const QByteArray, text);
        CsvWriter csv;
        csv.text(text);
        csv.endRow();
        QCOMPARE(StrictCsv::read(csv.take()).rows.at(0).at(0), '\'' + text);
    }

    void textsThatRunNothingStayAsTheyAre()
    {
        for (const char *text : {"-2.5", "+7", "-1,204", "S-104213", "12 Mill Lane", "a=b", "山田 邸", "", "'quoted"}) {
            CsvWriter csv;
            csv.text(text);
            csv.endRow();
            QCOMPARE(StrictCsv::read(csv.take()).rows.at(0).at(0), QByteArray(text));
        }
    }

    void numbersAndTimesArePlain()
    {
        CsvWriter csv;
        csv.number(-2.5);
        csv.number(1e21);
        csv.number(0.1 + 0.2);
        csv.number(qQNaN());
        csv.time(Instant{1'767'225'600'000, 0});
        csv.time({});
        csv.endRow();
        const auto row = StrictCsv::read(csv.take()).rows.at(0);
        QCOMPARE(row.at(0), QByteArray("-2.5"));
        QCOMPARE(row.at(1), QByteArray("1000000000000000000000"));
        QCOMPARE(row.at(2).toDouble(), 0.1 + 0.2);
        QCOMPARE(row.at(3), QByteArray());
        QCOMPARE(row.at(4), QByteArray("2026-01-01T00:00:00Z"));
        QCOMPARE(row.at(5), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TstCsvWriter)
#include "tst_csvwriter.moc"
