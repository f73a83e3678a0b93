// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcolumn.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <thread>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

QByteArray randomText(QRandomGenerator &random, int longest)
{
    static const QStringList letters{u"a"_s, u"b"_s, u"ab"_s, u"ß"_s, u"東"_s, u" "_s, u"7"_s, u"\0"_s, u"😀"_s};
    QString text;
    for (int i = random.bounded(longest + 1); i > 0; --i)
        text += letters[random.bounded(letters.size())];
    return text.toUtf8();
}

} // namespace

//! Texts by number, against a plain map.
class TestTextPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreTheSameForTheSameText()
    {
        QRandomGenerator random(1);
        Texts texts;
        TextIndex index;
        std::map<QByteArray, quint32> expected{{QByteArray(), Texts::nothing}};
        for (int i = 0; i < 50'000; ++i) {
            const QByteArray text = randomText(random, 12);
            const auto known = expected.find(text);
            QCOMPARE(index.find(texts, text).has_value(), known != expected.end());
            const quint32 code = index.codeOf(texts, text);
            if (known == expected.end())
                expected.emplace(text, code);
            else
                QCOMPARE(code, known->second);
        }
        QCOMPARE(size_t(texts.size()), expected.size());
        for (const auto &[text, code] : expected)
            QCOMPARE(texts.at(code).toByteArray(), text);
    }

    void manyAtOnceGetTheCodesThatTheyWouldGetOneByOne()
    {
        QRandomGenerator random(2);
        Texts one;
        TextIndex oneIndex;
        TextColumn column;
        TextColumnWriter writer;
        std::vector<quint32> expected;
        for (const int size : {0, 1, 31, 32, 33, 5000}) {
            TextRun run;
            for (int i = 0; i < size; ++i) {
                const QByteArray text = randomText(random, 6);
                run.append(text);
                QCOMPARE(run.at(i).toByteArray(), text);
                expected.push_back(oneIndex.codeOf(one, text));
            }
            writer.append(column, run);
        }
        QCOMPARE(column.size(), qsizetype(expected.size()));
        for (size_t row = 0; row < expected.size(); ++row)
            QCOMPARE(column.codeAt(qsizetype(row)), expected[row]);
        QCOMPARE(column.texts().size(), one.size());
    }

    void whatContainsATextIsFoundOnceAndInOrder()
    {
        QRandomGenerator random(2);
        Texts texts;
        TextIndex index;
        for (int i = 0; i < 30'000; ++i)
            index.codeOf(texts, randomText(random, 40));
        QVERIFY(texts.bytes() > (1 << 20)); // several blocks
        for (int round = 0; round < 60; ++round) {
            QByteArray needle = randomText(random, 4);
            if (needle.isEmpty())
                needle = "ab";
            std::vector<quint32> expected;
            for (quint32 code = 0; code < texts.size(); ++code) {
                if (texts.at(code).contains(needle))
                    expected.push_back(code);
            }
            std::vector<quint32> found;
            texts.containing(needle, [&](quint32 code) { found.push_back(code); });
            QCOMPARE(found, expected);
        }
    }

    void aTextLargerThanABlockHasOneOfItsOwn()
    {
        Texts texts;
        TextIndex index;
        const QByteArray large(3 << 20, 'x');
        const quint32 before = index.codeOf(texts, "before");
        const quint32 code = index.codeOf(texts, large + "needle");
        const quint32 behind = index.codeOf(texts, "behind");
        QCOMPARE(texts.at(before).toByteArray(), QByteArray("before"));
        QCOMPARE(texts.at(code).size(), large.size() + 6);
        QCOMPARE(texts.at(behind).toByteArray(), QByteArray("behind"));
        std::vector<quint32> found;
        texts.containing("needle", [&](quint32 hit) { found.push_back(hit); });
        QCOMPARE(found, std::vector<quint32>{code});
    }

    void aSnapshotStaysAsItWasWhileTheOriginalGrows()
    {
        TextColumn column;
        TextColumnWriter writer;
        writer.resize(column, 20'000);
        for (int row = 0; row < 20'000; ++row)
            writer.set(column, row, QByteArray::number(row % 100));
        const TextColumn snapshot = column;
        bool same = true;
        std::thread reader([&] {
            for (int round = 0; round < 20; ++round) {
                for (int row = 0; row < 20'000; ++row)
                    same = same && snapshot.at(row) == QByteArray::number(row % 100);
                int hits = 0;
                snapshot.texts().containing("9", [&](quint32) { ++hits; });
                same = same && hits == 19;
            }
        });
        for (int row = 0; row < 20'000; ++row)
            QVERIFY(writer.set(column, row, "new 9 " + QByteArray::number(row)));
        reader.join();
        QVERIFY(same);
        QCOMPARE(snapshot.texts().size(), 101U);
        QCOMPARE(column.text(19'999), u"new 9 19999"_s);
    }
};

QTEST_APPLESS_MAIN(TestTextPool)
#include "tst_textpool.moc"
