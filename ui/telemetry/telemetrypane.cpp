// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetrypane.h"

#include "accessiblename.h"
#include "card.h"
#include "clock.h"
#include "explain.h"
#include "flowlayout.h"
#include "metrics.h"
#include "notice.h"
#include "statestore.h"
#include "stateview.h"
#include "statrow.h"
#include "telemetrychart.h"
#include "telemetrytable.h"
#include "telemetrytablemodel.h"
#include "variants.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr int resized_ms = 400; //!< a splitter that is dragged asks once, at the end

} // namespace

TelemetryPane::TelemetryPane(OriginSource source, TelemetryKeeper keeper, Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_kept(keeper.load != nullptr), m_fetch(std::move(source), std::move(keeper)),
      m_drawn(std::make_shared<TelemetrySeriesStore>()), m_resized(new QTimer(this)), m_toolbar(new TelemetryToolbar),
      m_notice(new Notice), m_offers(new QWidget), m_offerText(new QLabel), m_caption(new QLabel),
      m_splitter(new QSplitter(Qt::Vertical)), m_chart(new TelemetryChart), m_stats(new StatRow),
      m_model(std::make_unique<TelemetryTableModel>()), m_table(new TelemetryTable(*m_model)), m_state(nullptr)
{
    setObjectName(u"telemetryPane"_s);
    layOut();
    m_resized->setSingleShot(true);
    m_resized->setInterval(resized_ms);
    connect(m_resized, &QTimer::timeout, this, [this] {
        // Another width may be worth another bucket.
        if (!m_id.isEmpty() && !choice().bucket && bucketFor(m_span, m_chart->plotWidth()) != m_fetch.question().bucket)
            load();
    });
    connect(m_toolbar, &TelemetryToolbar::choiceChanged, this, [this] { load(); });
    connect(m_toolbar, &TelemetryToolbar::subjectChosen, this, &TelemetryPane::choose);
    connect(&m_fetch, &TelemetryFetch::changed, this, &TelemetryPane::take);
    connect(m_notice, &Notice::actionTriggered, this, [this] { m_fetch.retryFailed(); });
    connect(m_state, &StateView::actionTriggered, this, &TelemetryPane::refresh);
    connect(m_chart, &TelemetryChart::momentPicked, this, [this](qint64 ms) {
        const int row = m_model->rowAt(ms);
        if (row < 0)
            return;
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    });
    clear();
}

TelemetryPane::~TelemetryPane()
{
    m_table->setModel(nullptr); // the view is a child and goes after the model
}

void TelemetryPane::layOut()
{
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setObjectName(u"telemetryCaption"_s);
    m_caption->setAccessibleDescription(tr("Shown span"));
    m_caption->setWordWrap(true);
    setInk(m_caption, InkRole::Muted);
    m_offerText->setTextFormat(Qt::PlainText);
    m_offerText->setObjectName(u"sensorOffer"_s);
    m_offerText->setAccessibleDescription(tr("Sensors with telemetry"));
    m_offerText->setWordWrap(true);
    auto *offers = new QVBoxLayout(m_offers);
    offers->setContentsMargins(0, 0, 0, 0);
    offers->setSpacing(metrics::gap);
    offers->addWidget(m_offerText);
    auto *buttons = new QWidget;
    buttons->setObjectName(u"sensorOffers"_s);
    new FlowLayout(metrics::gap, metrics::gap, buttons);
    offers->addWidget(buttons);
    m_notice->setDismissable(false);

    QWidget *chart = cardAround(m_chart);
    chart->setMinimumHeight(180);

    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(chart);
    m_splitter->addWidget(cardAround(m_table));
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({5000, 2000});

    auto *body = new QWidget;
    auto *bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(0, 0, 0, 0);
    bodyColumn->setSpacing(metrics::gap);
    bodyColumn->addWidget(m_caption);
    bodyColumn->addWidget(m_splitter, 1);
    bodyColumn->addWidget(m_stats);
    m_state = new StateView(body);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_toolbar);
    column->addWidget(m_notice);
    column->addWidget(m_offers);
    column->addWidget(body, 1);
}

void TelemetryPane::showSubject(const SynthId &id, const QByteArray &siteZone, const QString &title,
                                const std::vector<TelemetrySubject> &sensors)
{
    m_title = title;
    m_sensors = sensors;
    m_zones.siteName = siteZone;
    m_toolbar->setZones(m_zones);
    std::vector<TelemetrySubject> subjects = sensors;
    if (std::none_of(subjects.begin(), subjects.end(), [&id](const TelemetrySubject &one) { return one.id == id; }))
        subjects.insert(subjects.begin(), {id, title.isEmpty() ? id.text() : title});
    m_toolbar->setSubjects(subjects, id);
    choose(id);
}

void TelemetryPane::choose(const SynthId &id)
{
    if (id != m_id) {
        m_id = id;
        m_drawn = std::make_shared<TelemetrySeriesStore>(); // another device's lines are not this one's
        m_table->scrollToTop();
        Q_EMIT subjectChanged(id);
    }
    load();
}

void TelemetryPane::clear()
{
    m_fetch.cancel();
    m_id = {};
    m_due = false;
    m_drawn = std::make_shared<TelemetrySeriesStore>();
    m_toolbar->setSubjects({}, {});
    showOffers(false);
    m_notice->clear();
    m_caption->clear();
    m_span = {};
    draw();
    m_state->show(StateView::State::Empty, tr("No device or sensor is chosen"),
                  tr("Choose one in the site's topology to see what it measured."));
    m_state->setIcon(IconName::Telemetry);
}

void TelemetryPane::refresh()
{
    load(TelemetryFetch::Anew::Yes);
}

QTimeZone TelemetryPane::zone() const
{
    return m_zones.of(choice().zone);
}

void TelemetryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_due)
        QMetaObject::invokeMethod(this, [this] { load(); }, Qt::QueuedConnection); // after the first layout
}

void TelemetryPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_resized->start();
}

void TelemetryPane::load(TelemetryFetch::Anew anew)
{
    if (m_id.isEmpty())
        return;
    // The bucket depends on the room there is, and nobody waits for telemetry that is not seen.
    m_due = !isVisible();
    if (m_due)
        return;
    const Instant now = m_clock.now();
    const TelemetryChoice &chosen = choice();
    m_span = chosen.preset == SpanPreset::Custom ? chosen.custom : spanOf(chosen.preset, now, zone());
    const auto automatic = bucketFor(m_span, m_chart->plotWidth());
    const auto bucket = chosen.bucket.value_or(automatic);
    m_toolbar->setAutoBucket(automatic);
    m_toolbar->setShownSpan(m_span);
    m_model->setZone(zone());
    m_chart->setZone(zone());
    TelemetryFetch::Question question{m_id, askedSpan(m_span, bucket, now), bucket, chosen.energy()};
    if (m_kept)
        question.settledUntil_ms = std::max<qint64>(1, now.ms - settlingTime(bucket).count());
    const TelemetryFetch::Question &asked = m_fetch.question();
    if (m_fetch.isLoading() && question.key() == asked.key() && question.span == asked.span
        && question.energy == asked.energy) {
        draw();
        return;
    }
    m_fetch.ask(question, anew);
    draw();
}

void TelemetryPane::take()
{
    if (m_id.isEmpty())
        return;
    const TelemetrySeriesStore &store = m_fetch.store();
    // Nothing drawn is blanked before something newer is there, or it is known that there is nothing.
    const bool settled = !m_fetch.isLoading();
    if (!store.isEmpty() || (settled && m_fetch.progress().failed == 0)) {
        m_drawn = std::make_shared<TelemetrySeriesStore>(store);
        draw();
    }
    showState();
    if (!settled || store.isEmpty())
        return;
    NodeReading newest;
    for (const TelemetrySeries &series : store.channels()) {
        const double value = series.values.back();
        if (!std::isfinite(value))
            continue;
        if (series.channel == "power_W")
            newest.power_W = value;
        else if (series.channel == "stateOfCharge_pct")
            newest.stateOfCharge_pct = value;
    }
    newest.at_ms = store.times().back();
    const bool reachesNow = m_fetch.question().span.end_ms >= m_clock.now().ms;
    if (!newest.isEmpty() && reachesNow)
        Q_EMIT newestReading(m_id, newest);
}

void TelemetryPane::draw()
{
    const auto &shown = choice().shown;
    auto part = std::make_shared<TelemetrySeriesStore>(
        m_drawn->only([&shown](const QByteArray &channel) { return shown.contains(channelInfo(channel).quantity); }));
    // A sensor that measures nothing of what is chosen shows what it has, rather than nothing.
    if (part->channels().empty())
        part = std::make_shared<TelemetrySeriesStore>(*m_drawn);
    const ChartContent content = chartContent(*part, m_span);
    m_chart->setContent(content);
    m_model->show(content);
    m_table->dress();
    m_table->horizontalHeader()->setStretchLastSection(m_model->hasNotes());
    m_stats->show(telemetrySummary(*m_drawn, m_span, zone(), QLocale()));
    m_caption->setText(captionText());
}

QString TelemetryPane::captionText() const
{
    if (m_span.isEmpty())
        return {};
    const QLocale locale;
    zonetime::ZoneReader reader(zone());
    const bool otherYear = reader.at(m_span.start_ms).date.year() != reader.at(m_span.end_ms).date.year();
    QString from = momentText(m_span.start_ms, reader, locale, true);
    // The offset's name once, unless the clocks change in between.
    if (const QString name = reader.at(m_span.start_ms).abbreviation; name == reader.at(m_span.end_ms).abbreviation)
        from.chop(name.size() + 1);
    QString text = tr("%1 to %2 · %3")
                       .arg(from, momentText(m_span.end_ms, reader, locale, otherYear), QString::fromUtf8(zone().id()));
    const auto bucket = m_drawn->isEmpty() ? m_fetch.question().bucket : m_drawn->bucket();
    if (bucket.count() > 0)
        text += u" · "_s + tr("mean of %1").arg(TelemetryToolbar::bucketText(bucket));
    if (choice().zone == ShownZone::Site && !m_zones.siteIsKnown())
        text += u" · "_s
            + (m_zones.siteName.isEmpty()
                   ? tr("the site names no time zone")
                   : tr("the site's time zone “%1” is not known").arg(QString::fromUtf8(m_zones.siteName)));
    return text;
}

void TelemetryPane::showState()
{
    const TelemetryFetch::Progress progress = m_fetch.progress();
    const bool blank = m_drawn->isEmpty();
    const Explanation why = progress.failed > 0 ? explain(m_fetch.lastError()) : Explanation{};
    showOffers(m_fetch.isEmpty());
    m_notice->clear();
    if (progress.waiting() > 0) {
        if (blank) {
            m_state->show(StateView::State::Loading, tr("Loading telemetry…"));
            if (progress.parts > 1)
                m_state->setProgress(double(progress.loaded + progress.failed) / progress.parts);
            return;
        }
        m_state->showContent();
        if (progress.parts > 1)
            m_caption->setText(
                captionText() + u" · "_s
                + tr("loading, %1 of %2 parts").arg(progress.loaded + progress.failed).arg(progress.parts));
        return;
    }
    if (progress.failed > 0 && blank) {
        m_state->show(why, why.retry || why.offline ? tr("Try again") : QString());
        return;
    }
    if (m_fetch.isEmpty()) {
        m_state->show(StateView::State::Empty, tr("No telemetry in this span"),
                      m_sensors.empty() ? tr("Choose a longer span, or another device or sensor.")
                                        : tr("Choose a longer span, or one of the sensors above."));
        m_state->setIcon(IconName::Telemetry);
        return;
    }
    m_state->showContent();
    if (progress.failed > 0)
        m_notice->tell(
            Tone::Warn,
            tr("%1 of %2 parts loaded, %3 failed").arg(progress.loaded).arg(progress.parts).arg(progress.failed),
            why.title + u". "_s + why.todo, tr("Retry"));
}

//! A bare device often has nothing of its own: its sensors do.
void TelemetryPane::showOffers(bool offered)
{
    auto *row = m_offers->findChild<QWidget *>(u"sensorOffers"_s);
    for (QWidget *button : m_offerButtons) {
        button->hide(); // one of them may be the sender
        button->deleteLater();
    }
    m_offerButtons.clear();
    for (const TelemetrySubject &sensor : m_sensors) {
        if (!offered || sensor.id == m_id)
            continue;
        auto *button = new QPushButton(QString(sensor.title).replace(u'&', u"&&"_s));
        button->setAccessibleName(sensor.title);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, id = sensor.id] {
            m_toolbar->setSubjects(m_sensors, id);
            choose(id);
        });
        row->layout()->addWidget(button);
        button->show();
        m_offerButtons.push_back(button);
    }
    m_offerText->setText(
        tr("%1 has no telemetry of its own in this span. Its sensors:").arg(m_title.isEmpty() ? m_id.text() : m_title));
    m_offers->setVisible(!m_offerButtons.empty());
}

void TelemetryPane::setPlan(std::vector<ChartBand> bands)
{
    m_chart->setBands(std::move(bands), tr("Overlay plan"));
}

void TelemetryPane::setChoice(const TelemetryChoice &choice)
{
    m_toolbar->setChoice(choice);
    load();
}

void TelemetryPane::saveState(StateStore &store) const
{
    store.setValue(u"telemetryChoice"_s, toText(choice()));
    store.setValue(u"telemetrySplitter"_s, m_splitter->saveState());
}

void TelemetryPane::restoreState(const StateSource &store)
{
    m_toolbar->setChoice(telemetryChoice(store.value(u"telemetryChoice"_s).toString()));
    m_splitter->restoreState(store.value(u"telemetrySplitter"_s).toByteArray());
}

} // namespace switchyard
