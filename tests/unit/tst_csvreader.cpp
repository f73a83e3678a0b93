// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreader.h"
#include "csvwriter.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using Rows = std::vector<std::vector<QByteArray>>;
using Kind = CsvProblem::Kind;

namespace {

struct Reading
{
    Rows rows;
    std::vector<qint64> lines;
    std::vector<bool> textBehindQuotes;
    std::optional<CsvProblem> problem;
    Utf8Stream::Encoding encoding = Utf8Stream::Encoding::Unknown;
};

//! In pieces of `piece` bytes; 0: of random sizes.
Reading read(const QByteArray &file, char separator = ',', qsizetype piece = 1 << 20, const CsvLimits &limits = {})
{
    Reading reading;
    QRandomGenerator random(7);
    CsvReader reader(
        separator,
        [&](const CsvRow &row) {
            std::vector<QByteArray> cells;
            cells.reserve(size_t(row.size()));
            for (qsizetype cell = 0; cell < row.size(); ++cell)
                cells.push_back(row.at(cell).toByteArray());
            reading.rows.push_back(std::move(cells));
            reading.lines.push_back(row.line());
            reading.textBehindQuotes.push_back(row.hasTextBehindQuotes());
        },
        limits);
    for (qsizetype at = 0; at < file.size();) {
        const qsizetype size = std::min<qsizetype>(piece > 0 ? piece : 1 + random.bounded(9), file.size() - at);
        if (!reader.feed(QByteArray(file.constData() + at, size))) // a copy: nothing may be kept of a piece
            break;
        at += size;
    }
    reader.finish();
    reading.problem = reader.problem();
    reading.encoding = reader.encoding();
    return reading;
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

class TstCsvReader final : public QObject
{
    Q_OBJECT

private:
    //! Letters of all kinds, and everything that has a meaning to a reader.
    static QByteArray anyText(QRandomGenerator &random)
    {
        static const QStringList pieces{u"a"_s,  u"Z9"_s,   u","_s,  u"\""_s, u"\r"_s,     u"\n"_s, u"\r\n"_s, u";"_s,
                                        u"\t"_s, u" "_s,    u"="_s,  u"-"_s,  u"7"_s,      u"'"_s,  u"''="_s,  u"'@"_s,
                                        u"ß"_s,  u"東京"_s, u"＝"_s, u"🔋"_s, u"\u2028"_s, u"@"_s,  u"+"_s,    u"'-"_s};
        QString text;
        for (int left = random.bounded(6); left > 0; --left)
            text += pieces[random.bounded(pieces.size())];
        return text.toUtf8();
    }

private Q_SLOTS:
    void whatTheWriterWroteComesOutAsItWentIn()
    {
        QRandomGenerator random(20261125);
        for (int round = 0; round < 400; ++round) {
            CsvWriter csv;
            Rows wanted;
            const int columns = 1 + random.bounded(4);
            for (int rows = random.bounded(20); rows > 0; --rows) {
                std::vector<QByteArray> row;
                for (int column = 0; column < columns; ++column) {
                    row.push_back(anyText(random));
                    csv.text(row.back());
                }
                csv.endRow();
                wanted.push_back(std::move(row));
            }
            const QByteArray file = csv.take();
            for (const qsizetype piece : {1 << 20, 1, 2, 3, 0}) {
                const Reading reading = read(file, ',', piece);
                QVERIFY(!reading.problem);
                QCOMPARE(reading.rows, wanted);
            }
        }
    }

    void lineEndsAreTheSameToIt_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("CR LF") << QByteArray("\r\n");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CR") << QByteArray("\r");
    }

    void lineEndsAreTheSameToIt()
    {
        QFETCH(const QByteArray, end);
        const QByteArray file = "id,name" + end + "1,\"two" + end + "lines\"" + end + end + "2,x";
        for (const qsizetype piece : {1 << 20, 1, 2}) {
            const Reading reading = read(file, ',', piece);
            QVERIFY(!reading.problem);
            QCOMPARE(reading.rows, (Rows{{"id", "name"}, {"1", "two" + end + "lines"}, {"2", "x"}}));
            QCOMPARE(reading.lines, (std::vector<qint64>{1, 2, 5}));
        }
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("encoding");
        const QString text = u"id,naïve\n1,山田🔋\n"_s;
        using Encoding = Utf8Stream::Encoding;
        QTest::newRow("UTF-8") << text.toUtf8() << int(Encoding::Utf8);
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + text.toUtf8() << int(Encoding::Utf8WithMark);
        QTest::newRow("UTF-16 LE") << utf16(text, QStringConverter::Utf16LE) << int(Encoding::Utf16LittleEndian);
        QTest::newRow("UTF-16 BE") << utf16(text, QStringConverter::Utf16BE) << int(Encoding::Utf16BigEndian);
    }

    void encodings()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const int, encoding);
        for (const qsizetype piece : {1 << 20, 1, 2, 3, 5, 0}) {
            const Reading reading = read(file, ',', piece);
            QVERIFY(!reading.problem);
            QCOMPARE(reading.rows, (Rows{{"id", u"naïve"_s.toUtf8()}, {"1", u"山田🔋"_s.toUtf8()}}));
            QCOMPARE(int(reading.encoding), encoding);
        }
    }

    void whatCannotBeReadSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("line");
        QTest::newRow("Latin-1") << QByteArray("id\n1\nM\xfchle\n") << int(Kind::NotUtf8) << 3;
        QTest::newRow("within quotation marks") << QByteArray("id\n\"a\r\nb\r\n\xff\"\n") << int(Kind::NotUtf8) << 4;
        QTest::newRow("a letter cut by a separator") << QByteArray("a\n\xc3,\xa9\n") << int(Kind::NotUtf8) << 2;
        QTest::newRow("a letter cut by the end") << QByteArray("a\nb\xc3") << int(Kind::NotUtf8) << 2;
        QTest::newRow("surrogate") << QByteArray("a\n\xed\xa0\x80\n") << int(Kind::NotUtf8) << 2;
        QTest::newRow("open quotation mark") << QByteArray("a,b\n1,\"x\n2,y\n3,z\n") << int(Kind::OpenQuote) << 2;
        QTest::newRow("NUL") << QByteArray("a\nb\0c\n", 6) << int(Kind::NulByte) << 2;
        QTest::newRow("NUL in quotation marks") << QByteArray("a\n\"b\n\0c\n", 8) << int(Kind::NulByte) << 3;
        QTest::newRow("UTF-16 without mark")
            << utf16(u"id\n"_s, QStringConverter::Utf16LE).mid(2) << int(Kind::NulByte) << 1;
        QTest::newRow("half a character") << QByteArray("\xff\xfe"
                                                        "a\0\n\0b",
                                                        7)
                                          << int(Kind::NotUtf16) << 2;
        QTest::newRow("half a pair") << QByteArray("\xff\xfe"
                                                   "a\0\x00\xd8",
                                                   6)
                                     << int(Kind::NotUtf16) << 1;
        QTest::newRow("the wrong half") << QByteArray("\xff\xfe"
                                                      "a\0\x00\xdc\x62\0",
                                                      8)
                                        << int(Kind::NotUtf16) << 1;
    }

    void whatCannotBeReadSaysWhere()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const int, kind);
        QFETCH(const int, line);
        for (const qsizetype piece : {1 << 20, 1, 0}) {
            const Reading reading = read(file, ',', piece);
            QVERIFY(reading.problem);
            QCOMPARE(int(reading.problem->kind), kind);
            QCOMPARE(reading.problem->line, line);
        }
    }

    void limitsHold()
    {
        CsvLimits limits;
        limits.cellBytes = 10;
        limits.cells = 3;
        QVERIFY(!read("0123456789,b,c\n", ',', 4, limits).problem);
        QCOMPARE(read("a\n\"0123456789x\n", ',', 4, limits).problem, (CsvProblem{Kind::LongCell, 2}));
        QCOMPARE(read("a\nb\n1,2,3,4\n", ',', 4, limits).problem, (CsvProblem{Kind::ManyCells, 3}));
    }

    void oddRowsAreForTheReaderOfTheRowsToJudge()
    {
        const Reading reading = read("a,b\n1\n1,2,3\n\"x\"y,2\n5\" pipe,z\n\"\"\n   \n,\n");
        QVERIFY(!reading.problem);
        QCOMPARE(reading.rows,
                 (Rows{{"a", "b"}, {"1"}, {"1", "2", "3"}, {"xy", "2"}, {"5\" pipe", "z"}, {""}, {"   "}, {"", ""}}));
        QCOMPARE(reading.textBehindQuotes, (std::vector<bool>{false, false, false, true, false, false, false, false}));
    }

    void otherSeparators()
    {
        QCOMPARE(read("a;b,c\n\"x;y\";z\n", ';').rows, (Rows{{"a", "b,c"}, {"x;y", "z"}}));
        QCOMPARE(read("a\tb\n1\t2\n", '\t').rows, (Rows{{"a", "b"}, {"1", "2"}}));
        QCOMPARE(CsvReader::guessSeparator("id,name\n;;;;"), ',');
        QCOMPARE(CsvReader::guessSeparator("id;name;\"a,b,c,d\"\n"), ';');
        QCOMPARE(CsvReader::guessSeparator("id\tname, first\tcity"), '\t');
        QCOMPARE(CsvReader::guessSeparator("id"), ',');
        QCOMPARE(CsvReader::guessSeparator(""), ',');
    }

    void apostrophesOfOurOwnGo()
    {
        QCOMPARE(read("'=1+1,'x,''=1,'-5,'+cmd\n").rows, (Rows{{"=1+1", "'x", "'=1", "'-5", "+cmd"}}));
    }

    void nothingIsNoRow()
    {
        for (const char *file : {"", "\n", "\r\n\r\n", "\xef\xbb\xbf"}) {
            const Reading reading = read(file, ',', 1);
            QVERIFY(!reading.problem);
            QVERIFY(reading.rows.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TstCsvReader)
#include "tst_csvreader.moc"
