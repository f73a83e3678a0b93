// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetrytoolbar.h"

#include "accessiblename.h"
#include "flowlayout.h"
#include "icons.h"
#include "metrics.h"
#include "momentedit.h"
#include "variants.h"
#include "zonetime.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace switchyard {

namespace {

constexpr std::chrono::milliseconds longestCustom = 366 * 24h;
constexpr int settle_ms = 400; //!< typing a date changes it several times

} // namespace

TelemetryToolbar::TelemetryToolbar(QWidget *parent)
    : QWidget(parent), m_source(new QComboBox), m_span(new QComboBox), m_bucket(new QComboBox), m_zone(new QComboBox),
      m_from(new MomentEdit), m_to(new MomentEdit), m_channels(new QToolButton), m_problem(new QLabel),
      m_settle(new QTimer(this))
{
    m_span->addItem(tr("Today"), int(SpanPreset::Today));
    m_span->addItem(tr("24 hours"), int(SpanPreset::Day));
    m_span->addItem(tr("7 days"), int(SpanPreset::Week));
    m_span->addItem(tr("30 days"), int(SpanPreset::Month));
    m_span->addItem(tr("Custom"), int(SpanPreset::Custom));
    m_bucket->addItem(tr("Auto"), 0);
    for (const std::chrono::milliseconds bucket : offeredBuckets())
        m_bucket->addItem(bucketText(bucket), qint64(bucket.count()));
    m_bucket->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_source->setMinimumContentsLength(12);
    makeChannels();

    auto *flow = new FlowLayout(metrics::gap + metrics::step, metrics::gap, this);
    m_sourceField = field(m_source, tr("Source"));
    m_fromField = field(m_from, tr("From"));
    m_toField = field(m_to, tr("To"));
    for (QWidget *part :
         {m_sourceField, field(m_span, tr("Span")), m_fromField, m_toField, field(m_bucket, tr("Bucket")),
          field(m_zone, tr("Time zone")), static_cast<QWidget *>(m_channels), static_cast<QWidget *>(m_problem)})
        flow->addWidget(part);
    m_fromField->hide();
    m_toField->hide();
    m_sourceField->hide();
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setAccessibleDescription(tr("Span problem"));
    m_problem->setObjectName(u"spanProblem"_s);
    setInk(m_problem, InkRole::Alarm);
    m_problem->hide();
    setZones(m_zones);

    m_settle->setSingleShot(true);
    m_settle->setInterval(settle_ms);
    connect(m_settle, &QTimer::timeout, this, &TelemetryToolbar::readCustom);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, m_settle, qOverload<>(&QTimer::start));
    connect(m_to, &QDateTimeEdit::dateTimeChanged, m_settle, qOverload<>(&QTimer::start));
    connect(m_span, &QComboBox::currentIndexChanged, this, &TelemetryToolbar::spanChosen);
    connect(m_bucket, &QComboBox::currentIndexChanged, this, [this] {
        const std::chrono::milliseconds bucket(m_bucket->currentData().toLongLong());
        m_choice.bucket = bucket.count() > 0 ? std::optional(bucket) : std::nullopt;
        Q_EMIT choiceChanged();
    });
    connect(m_zone, &QComboBox::currentIndexChanged, this, [this] {
        m_choice.zone = ShownZone(m_zone->currentData().toInt());
        fillCustom();
        Q_EMIT choiceChanged();
    });
    connect(m_source, &QComboBox::currentIndexChanged, this, [this](int at) {
        if (at >= 0 && size_t(at) < m_subjects.size())
            Q_EMIT subjectChosen(m_subjects[size_t(at)].id);
    });
}

QWidget *TelemetryToolbar::field(QWidget *input, const QString &name)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    QLabel *label = labelFor(input, name);
    setInk(label, InkRole::Muted);
    row->addWidget(label);
    row->addWidget(input, 1);
    return pair;
}

void TelemetryToolbar::makeChannels()
{
    const std::pair<Quantity, QString> offered[]{
        {Quantity::Power, tr("Power")},
        {Quantity::StateOfCharge, tr("State of charge")},
        {Quantity::Energy, tr("Energy counters")},
        {Quantity::Voltage, tr("Voltage")},
        {Quantity::Current, tr("Current")},
        {Quantity::Frequency, tr("Frequency")},
        {Quantity::Other, tr("Other channels")},
    };
    auto *menu = new QMenu(this);
    menu->setObjectName(u"channelsMenu"_s);
    for (const auto &[quantity, text] : offered) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_choice.shown.contains(quantity));
        connect(action, &QAction::toggled, this, [this, quantity = quantity](bool shown) {
            if (shown)
                m_choice.shown.insert(quantity);
            else
                m_choice.shown.erase(quantity);
            Q_EMIT choiceChanged();
        });
        m_quantities.emplace_back(quantity, action);
    }
    m_channels->setText(tr("Channels"));
    setNames(m_channels, tr("Channels"));
    m_channels->setMenu(menu);
    m_channels->setPopupMode(QToolButton::InstantPopup);
    m_channels->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_channels->setFocusPolicy(Qt::StrongFocus);
}

void TelemetryToolbar::setChoice(const TelemetryChoice &choice)
{
    m_choice = choice;
    const QSignalBlocker noSpan(m_span);
    const QSignalBlocker noBucket(m_bucket);
    const QSignalBlocker noZone(m_zone);
    m_span->setCurrentIndex(m_span->findData(int(choice.preset)));
    m_bucket->setCurrentIndex(choice.bucket ? m_bucket->findData(qint64(choice.bucket->count())) : 0);
    m_zone->setCurrentIndex(m_zone->findData(int(choice.zone)));
    for (const auto &[quantity, action] : m_quantities) {
        const QSignalBlocker quiet(action);
        action->setChecked(choice.shown.contains(quantity));
    }
    showMoments();
    fillCustom();
}

void TelemetryToolbar::showMoments()
{
    const bool shown = m_momentsShown || m_choice.preset == SpanPreset::Custom;
    m_fromField->setVisible(shown);
    m_toField->setVisible(shown);
}

void TelemetryToolbar::setMomentsShown(bool shown)
{
    m_momentsShown = shown;
    showMoments();
}

void TelemetryToolbar::addControl(QWidget *control, const QString &name)
{
    layout()->addWidget(name.isEmpty() ? control : field(control, name));
}

void TelemetryToolbar::focusFrom()
{
    m_from->setFocus(Qt::ShortcutFocusReason);
    m_from->setSelectedSection(QDateTimeEdit::DaySection);
}

void TelemetryToolbar::setZones(const ZoneSet &zones)
{
    m_zones = zones;
    const QSignalBlocker quiet(m_zone);
    m_zone->clear();
    for (const ShownZone choice : {ShownZone::Site, ShownZone::Utc, ShownZone::Desk})
        m_zone->addItem(zones.title(choice), int(choice));
    m_zone->setCurrentIndex(m_zone->findData(int(m_choice.zone)));
    fillCustom();
}

void TelemetryToolbar::setSubjects(const std::vector<TelemetrySubject> &subjects, const SynthId &current)
{
    const QSignalBlocker quiet(m_source);
    if (subjects != m_subjects) {
        m_subjects = subjects;
        m_source->clear();
        for (const TelemetrySubject &subject : subjects)
            m_source->addItem(subject.title);
    }
    int at = -1;
    for (size_t i = 0; i < m_subjects.size(); ++i) {
        if (m_subjects[i].id == current)
            at = int(i);
    }
    m_source->setCurrentIndex(at);
    m_sourceField->setVisible(!subjects.empty());
}

void TelemetryToolbar::setAutoBucket(std::chrono::milliseconds bucket)
{
    m_bucket->setItemText(0, tr("Auto (%1)").arg(bucketText(bucket)));
}

void TelemetryToolbar::setShownSpan(const Span &span)
{
    m_shown = span;
    fillCustom();
}

QString TelemetryToolbar::bucketText(std::chrono::milliseconds bucket)
{
    if (bucket < 1h)
        return tr("%1 min").arg(bucket / 1min);
    if (bucket < 24h)
        return tr("%1 h").arg(bucket / 1h);
    return tr("%n days", nullptr, int(bucket / 24h));
}

void TelemetryToolbar::spanChosen()
{
    m_choice.preset = SpanPreset(m_span->currentData().toInt());
    const bool custom = m_choice.preset == SpanPreset::Custom;
    showMoments();
    m_problem->hide();
    m_settle->stop();
    if (custom) {
        m_choice.custom = m_shown;
        fillCustom();
    }
    Q_EMIT choiceChanged();
}

//! Another zone shows the same instants by other clocks.
void TelemetryToolbar::fillCustom()
{
    const bool custom = m_choice.preset == SpanPreset::Custom;
    const Span &span = custom ? m_choice.custom : m_shown;
    // What somebody is typing is not taken away.
    if ((!custom && !m_momentsShown) || span.isEmpty() || m_settle->isActive())
        return;
    const QTimeZone zone = m_zones.of(m_choice.zone);
    const auto put = [&zone](QDateTimeEdit *edit, qint64 ms) {
        const QSignalBlocker quiet(edit);
        const zonetime::WallTime wall = zonetime::wallTime(ms, zone);
        edit->setDateTime(QDateTime(wall.date, wall.time, Qt::UTC));
    };
    put(m_from, span.start_ms);
    put(m_to, span.end_ms);
}

//! In a repeated hour From means the first reading and To the last, so that nothing between is lost.
Span TelemetryToolbar::customSpan() const
{
    const QTimeZone zone = m_zones.of(m_choice.zone);
    const QDateTime from = m_from->dateTime();
    const QDateTime to = m_to->dateTime();
    const auto ends = zonetime::resolve(to.date(), to.time(), zone);
    return {zonetime::firstAtOrAfter(from.date(), from.time(), zone),
            ends.empty() ? zonetime::firstAtOrAfter(to.date(), to.time(), zone) : ends.back()};
}

void TelemetryToolbar::readCustom()
{
    const Span span = customSpan();
    const bool tooLong = span.length_ms() > longestCustom.count();
    if (span.isEmpty() || tooLong) {
        m_problem->setText(tooLong ? tr("At most 366 days at once") : tr("To must be later than From"));
        m_problem->show();
        return;
    }
    m_problem->hide();
    if (span == (m_choice.preset == SpanPreset::Custom ? m_choice.custom : m_shown))
        return;
    m_choice.preset = SpanPreset::Custom;
    m_choice.custom = span;
    const QSignalBlocker quiet(m_span);
    m_span->setCurrentIndex(m_span->findData(int(SpanPreset::Custom)));
    Q_EMIT choiceChanged();
}

} // namespace switchyard
