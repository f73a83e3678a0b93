// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetstore.h"
#include "roworder.h"
#include "siteorder.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace switchyard;
using namespace Qt::StringLiterals;

//! Filter and sort of the columns, against the plain way of doing it.
class TestRowOrder : public QObject
{
    Q_OBJECT

private:
    static constexpr Instant now{5000};

    static void write(FleetStore &store, QRandomGenerator &random, int sites, int from = 0)
    {
        static const QStringList names{u"Mill"_s,     u"mill 2"_s, u"Mill 10"_s, u"Äußere Mühle"_s, u""_s,
                                       u"Ångström"_s, u"zebra"_s,  u"東京"_s,    u"Mill 9"_s,       u"MILL"_s};
        for (int i = 0; i < sites; ++i) {
            Site site;
            site.siteId = SiteId(u"S-%1"_s.arg(from + i));
            site.name = names[random.bounded(names.size())];
            site.address = Address{};
            site.address->city = u"City %1"_s.arg(random.bounded(30));
            site.address->country = random.bounded(2) ? u"GB"_s : u"DE"_s;
            store.take(site, Instant{1000 * (1 + random.bounded(5))});
            if (random.bounded(4) == 0)
                store.takeFailure(site.siteId, random.bounded(2) ? RowState::NotFound : RowState::Failed);
        }
    }

    static std::vector<quint32> plainly(const SiteColumns &columns, const FilterQuery &query,
                                        const std::vector<SortStep> &sort)
    {
        std::vector<quint32> rows;
        for (qsizetype row = 0; row < columns.rows(); ++row) {
            const FilterBits shown = evaluate(query, 1, [&](const FilterQuery::Term &term) {
                const auto age = std::chrono::milliseconds(now.ms - columns.fetchedAt_ms()[row]);
                const QLatin1StringView state(rowStateWords[size_t(columns.state[row])]);
                const auto kept = std::chrono::milliseconds(now.ms - columns.times_ms[size_t(SiteTime::Prepared)][row]);
                bool any = (term.field == siteFreshnessColumn && matchesAge(term, age))
                    || (term.field == sitePreparedColumn && matchesAge(term, kept))
                    || (term.field == siteStateColumn && matches(term, QStringView(QString(state))));
                for (int i = 0; i < siteColumnCount; ++i) {
                    const QString text = columns.text[size_t(i)].text(row).toCaseFolded();
                    any = any || ((term.field < 0 || term.field == i) && matches(term, QStringView(text)));
                }
                return FilterBits{quint64(any)};
            });
            if (shown[0] && columns.state[row] != RowState::Dismissed)
                rows.push_back(quint32(row));
        }
        QCollator collator{QLocale(QLocale::German)};
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
            for (const SortStep &step : sort) {
                if (step.column == siteStateColumn) {
                    if (columns.state[a] != columns.state[b])
                        return (columns.state[a] < columns.state[b]) == (step.order == Qt::AscendingOrder);
                    continue;
                }
                if (const ChunkedList<qint64> *times = columns.timesOf(step.column)) {
                    const qint64 timeA = (*times)[a];
                    const qint64 timeB = (*times)[b];
                    if (timeA != timeB)
                        return (timeA < timeB) == (step.order == Qt::AscendingOrder);
                    continue;
                }
                const QString textA = columns.text[size_t(step.column)].text(a);
                const QString textB = columns.text[size_t(step.column)].text(b);
                if (textA == textB)
                    continue;
                if (textA.isEmpty() || textB.isEmpty())
                    return textB.isEmpty();
                int order = collator.compare(textA, textB);
                if (order == 0)
                    order = textA.toUtf8() < textB.toUtf8() ? -1 : 1;
                return (order < 0) == (step.order == Qt::AscendingOrder);
            }
            return false;
        });
        return rows;
    }

private Q_SLOTS:
    void filterAndSortAreWhatTheyWouldBeDonePlainly()
    {
        QRandomGenerator random(3);
        FleetStore store;
        RowOrdering ordering;
        const QLocale german(QLocale::German);
        const QStringList filters{u""_s,
                                  u"mill"_s,
                                  u"-mill"_s,
                                  u"city:\"City 1\""_s,
                                  u"gb mühle"_s,
                                  u"name:\"\""_s,
                                  u"name:mill*"_s,
                                  u"country:de -city:7"_s,
                                  u"東"_s,
                                  u"nothing-has-this"_s,
                                  u"seen:<3s"_s,
                                  u"state:missing,failed"_s,
                                  u"-state:=gone"_s,
                                  u"country:gb,de (mill OR zebra)"_s,
                                  u"city:\"City 3\"..\"City 12\""_s,
                                  u"-(mill 東) name:=mill"_s};
        // The store grows between the runs: what was folded and ranked before is gone on with.
        for (int round = 0; round < 40; ++round) {
            write(store, random, 37, round * 20); // some are new, some change
            if (round % 10 == 5) {
                IdColumn half;
                for (qsizetype row = 0; row < store.rows(); ++row) {
                    const QByteArray id = store.idAt(row).utf8();
                    if (random.bounded(2))
                        half.append(std::string_view(id.constData(), size_t(id.size())));
                }
                store.takeList(half, Instant{round});
                if (round == 25)
                    store.dismissGone();
            }
            const QString &filter = filters[random.bounded(filters.size())];
            std::vector<SortStep> sort;
            for (int steps = random.bounded(4); steps > 0; --steps)
                sort.push_back({random.bounded(siteStateColumn + 1),
                                random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder});
            const FilterQuery query = FilterQuery::parse(filter, siteFilterFields());
            const RowOrder order = ordering.run(store.columns(), query, sort, german, now);
            QCOMPARE(order.rows, plainly(store.columns(), query, sort));
            QCOMPARE(qsizetype(order.shownAt.size()), store.rows());
            for (size_t i = 0; i < order.rows.size(); ++i)
                QCOMPARE(order.shownAt[order.rows[i]], qint32(i));
            QCOMPARE(std::count(order.shownAt.begin(), order.shownAt.end(), -1),
                     store.rows() - qsizetype(order.rows.size()));
        }
    }

    void anOlderSnapshotMayComeLate()
    {
        QRandomGenerator random(4);
        FleetStore store;
        RowOrdering ordering;
        write(store, random, 50);
        const SiteColumns older = store.columns();
        write(store, random, 500, 50);
        const std::vector<SortStep> byName{{1, Qt::AscendingOrder}};
        const QLocale german(QLocale::German);
        QCOMPARE(ordering.run(store.columns(), {}, byName, german, now).rows, plainly(store.columns(), {}, byName));
        QCOMPARE(ordering.run(older, {}, byName, german, now).rows, plainly(older, {}, byName));
    }

    void whatIsOvertakenEndsEarly()
    {
        QRandomGenerator random(5);
        FleetStore store;
        write(store, random, 20);
        const auto overtaken = std::make_shared<std::atomic_bool>(true);
        RowOrdering ordering;
        QVERIFY(ordering.run(store.columns(), FilterQuery::parse(u"mill"_s, siteFilterFields()), {}, {}, now, overtaken)
                    .rows.empty());
    }
};

QTEST_APPLESS_MAIN(TestRowOrder)
#include "tst_roworder.moc"
