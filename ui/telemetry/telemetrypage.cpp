// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetrypage.h"

#include "accessiblename.h"
#include "card.h"
#include "clock.h"
#include "counterfactualbox.h"
#include "explain.h"
#include "metrics.h"
#include "notice.h"
#include "sensorlookup.h"
#include "sensorsubjects.h"
#include "serieslegend.h"
#include "statestore.h"
#include "stateview.h"
#include "subjectmime.h"
#include "subjectpicker.h"
#include "telemetryanalysis.h"
#include "telemetrychart.h"
#include "telemetryexporter.h"
#include "telemetrytable.h"
#include "telemetrytablemodel.h"
#include "telemetrytoolbar.h"
#include "variants.h"

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr int resized_ms = 300;

} // namespace

TelemetryPage::TelemetryPage(const TelemetryPageParts &parts, const PageContext &context, QWidget *parent)
    : Page(context, parent), m_parts(parts),
      m_workbench(std::make_unique<TelemetryWorkbench>(originsFrom(parts.api), parts.keeper, parts.clock)),
      m_rows(std::make_unique<TelemetryTableModel>()), m_legend(new SeriesLegend(*m_workbench)),
      m_toolbar(new TelemetryToolbar), m_counterfactual(new CounterfactualBox), m_notice(new Notice),
      m_counterfactualNotice(new Notice), m_exportNotice(new Notice), m_caption(new QLabel),
      m_chart(new TelemetryChart), m_table(nullptr), m_analysis(new TelemetryAnalysis(*m_workbench)),
      m_splitter(new QSplitter(Qt::Vertical)), m_lower(new QSplitter(Qt::Horizontal)), m_state(nullptr),
      m_sensors(new SensorLookup(parts.api, this)), m_resized(new QTimer(this))
{
    setAcceptDrops(true);
    m_workbench->setZoneLookup([this](const QByteArray &site) {
        const qsizetype row = m_parts.sites.rowOf(SiteId(site));
        return row < 0 ? QByteArray() : m_parts.sites.columns().column(SiteColumn::TimeZone).at(row).toByteArray();
    });
    layOut();
    addCommands();
    m_exporter = new TelemetryExporter(
        {*m_workbench, *m_chart, *m_analysis, m_parts.worker, m_parts.clock, m_parts.tasks, *m_exportNotice, *this},
        this);
    m_exporter->addCommands(
        [this](const ActionSpec &spec, std::function<void()> run) { return addCommand(spec, std::move(run)); });
    connectParts();
    showChoice();
    showContent();
}

TelemetryPage::~TelemetryPage()
{
    m_table->setModel(nullptr); // the model is a member and goes before the view
    delete m_analysis;          // it looks at the workbench
    delete m_legend;
}

void TelemetryPage::layOut()
{
    makeControls();
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_caption->setObjectName(u"workbenchCaption"_s);
    m_caption->setAccessibleDescription(tr("Shown span"));
    setInk(m_caption, InkRole::Muted);
    m_notice->setDismissable(false);
    m_counterfactualNotice->setDismissable(false);
    m_counterfactualNotice->setObjectName(u"counterfactualNotice"_s);
    m_exportNotice->setObjectName(u"exportNotice"_s);
    m_chart->setNavigable(true);

    m_lower->setChildrenCollapsible(false);
    m_lower->addWidget(makeTable());
    m_lower->addWidget(cardAround(m_analysis));
    m_lower->setStretchFactor(0, 3);
    m_lower->setStretchFactor(1, 2);
    m_lower->setSizes({3000, 2400});
    m_splitter->setChildrenCollapsible(false);
    QWidget *chart = cardAround(m_chart);
    chart->setMinimumHeight(240);
    m_splitter->addWidget(chart);
    m_splitter->addWidget(m_lower);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({3200, 2000});
    m_resized->setSingleShot(true);
    m_resized->setInterval(resized_ms);

    auto *body = new QWidget;
    auto *bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(0, 0, 0, 0);
    bodyColumn->setSpacing(metrics::gap);
    bodyColumn->addWidget(m_caption);
    bodyColumn->addWidget(m_splitter, 1);
    m_state = new StateView(body);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::step * 3, metrics::pageMargin, metrics::step * 3);
    column->setSpacing(metrics::gap);
    column->addWidget(m_legend);
    column->addWidget(m_toolbar);
    column->addWidget(m_notice);
    column->addWidget(m_counterfactualNotice);
    column->addWidget(m_exportNotice);
    column->addWidget(body, 1);
}

QWidget *TelemetryPage::makeTable()
{
    m_table = new TelemetryTable(*m_rows);
    return cardAround(m_table);
}

void TelemetryPage::makeControls()
{
    m_toolbar->setMomentsShown(true);
    m_toolbar->addControl(m_counterfactual, tr("Counterfactual"));
    connect(m_counterfactual, &CounterfactualBox::chosen, this, [this](const QByteArray &name) {
        m_workbench->setCounterfactual(name);
        if (!name.isEmpty())
            m_analysis->showShift();
        Q_EMIT stateChanged();
    });
    auto *follow = new QPushButton(tr("Follow"));
    setNames(follow, tr("Follow"));
    follow->setCheckable(true);
    follow->setAutoDefault(false);
    m_toolbar->addControl(follow);
    connect(follow, &QPushButton::clicked, this, [this](bool on) { m_workbench->setFollowing(on); });
    connect(m_workbench.get(), &TelemetryWorkbench::choiceChanged, follow,
            [this, follow] { follow->setChecked(m_workbench->isFollowing()); });
}

void TelemetryPage::addCommands()
{
    const auto add = [this](const char *id, const QString &text, const QList<QKeySequence> &keys,
                            std::function<void()> run, bool checkable = false) {
        ActionSpec spec;
        spec.id = QLatin1StringView(id);
        spec.text = text;
        spec.menu = MenuPlace::View;
        spec.shortcuts = keys;
        spec.checkable = checkable;
        spec.group = u"telemetry"_s;
        return addCommand(spec, std::move(run));
    };
    ActionSpec series;
    series.id = u"telemetry.add"_s;
    series.text = tr("Add series…");
    series.icon = IconName::Add;
    series.header = HeaderPlace::Primary;
    series.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_N)};
    addCommand(series, [this] { pickSubjects(); });
    m_back = add("telemetry.back", tr("Previous view"), {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left)},
                 [this] { m_workbench->goBack(); });
    m_forward = add("telemetry.forward", tr("Next view"), {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right)},
                    [this] { m_workbench->goForward(); });
    add("telemetry.earlier", tr("Earlier span"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left)},
        [this] { m_workbench->page(false); });
    add("telemetry.later", tr("Later span"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right)},
        [this] { m_workbench->page(true); });
    add("telemetry.goto", tr("Go to time"), {QKeySequence(Qt::CTRL | Qt::Key_G)}, [this] { m_toolbar->focusFrom(); });
    m_follow = add(
        "telemetry.follow", tr("Follow the newest"), {},
        [this] { m_workbench->setFollowing(!m_workbench->isFollowing()); }, true);
    m_stack = add(
        "telemetry.stack", tr("Stack the parts of the site"), {},
        [this] { m_workbench->setStacked(!m_workbench->isStacked()); }, true);
    add("telemetry.clear", tr("Remove all series"), {}, [this] {
        m_workbench->setStacked(false);
        m_workbench->setSubjects({});
        Q_EMIT stateChanged();
    });
}

void TelemetryPage::connectParts()
{
    connect(m_toolbar, &TelemetryToolbar::choiceChanged, this, [this] { m_workbench->setChoice(m_toolbar->choice()); });
    connect(m_workbench.get(), &TelemetryWorkbench::choiceChanged, this, &TelemetryPage::showChoice);
    connect(m_workbench.get(), &TelemetryWorkbench::contentChanged, this, &TelemetryPage::showContent);
    connect(m_workbench.get(), &TelemetryWorkbench::progressChanged, this, &TelemetryPage::showState);
    connect(m_workbench.get(), &TelemetryWorkbench::subjectsChanged, this, &TelemetryPage::showState);
    connect(m_chart, &TelemetryChart::viewChosen, this, [this](const Span &view) { m_workbench->setView(view); });
    connect(m_chart, &TelemetryChart::momentPicked, this, [this](qint64 ms) {
        const int row = m_rows->rowAt(ms);
        if (row < 0)
            return;
        m_table->selectRow(row);
        m_table->scrollTo(m_rows->index(row, 0), QAbstractItemView::PositionAtCenter);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && m_table->hasFocus())
                    m_chart->mark(current.data(TelemetryTableModel::InstantRole).toLongLong());
            });
    connect(m_notice, &Notice::actionTriggered, this, [this] {
        if (m_workbench->error())
            m_workbench->retryFailed();
        else
            m_sensors->askForSensors(m_workbench->silentSubjects());
    });
    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (m_workbench->subjects().empty())
            pickSubjects();
        else
            m_workbench->refresh();
    });
    connect(m_sensors, &SensorLookup::partsFound, this, &TelemetryPage::showParts);
    connect(m_sensors, &SensorLookup::sensorsFound, this, &TelemetryPage::showSensorsFor);
    connect(m_sensors, &SensorLookup::failed, this, [this](const SiteId &site, const ApiError &error) {
        m_problem = tr("The parts of site %1 could not be read. %2").arg(site.text(), explain(error).title);
        showState();
    });
    connect(m_resized, &QTimer::timeout, this, [this] { m_workbench->setPlotWidth(m_chart->plotWidth()); });
}

void TelemetryPage::activate()
{
    m_workbench->setPlotWidth(m_chart->plotWidth());
    m_workbench->setActive(true);
    showState();
    m_chart->setFocus(Qt::OtherFocusReason);
}

void TelemetryPage::deactivate()
{
    m_workbench->setActive(false);
}

void TelemetryPage::refresh()
{
    m_workbench->refresh();
}

bool TelemetryPage::escape()
{
    if (!m_chart->marked())
        return false;
    m_chart->mark(std::nullopt);
    return true;
}

void TelemetryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_resized->start();
}

void TelemetryPage::open(const QVariantMap &what)
{
    if (const QString site = what.value(u"site"_s).toString(); !site.isEmpty())
        m_sensors->askForParts(SiteId(site));
    else if (const QString subjects = what.value(u"subjects"_s).toString(); !subjects.isEmpty())
        addSubjects(subjectmime::fromJson(subjects.toUtf8()));
}

QVariantMap TelemetryPage::shown() const
{
    if (m_workbench->subjects().empty())
        return {};
    return {{u"subjects"_s, QString::fromUtf8(subjectmime::toJson(m_workbench->subjects()))}};
}

void TelemetryPage::addSubjects(const std::vector<TelemetrySubject> &subjects)
{
    m_problem.clear();
    if (const int left = m_workbench->add(subjects); left > 0)
        m_problem = tr("%n were left out: at most %1 devices and sensors can be compared.", nullptr, left)
                        .arg(TelemetryWorkbench::mostSubjects);
    showState();
    Q_EMIT stateChanged();
}

//! All parts of a site, one on top of the other.
void TelemetryPage::showParts(const SiteId &site, const std::vector<TelemetrySubject> &parts)
{
    if (parts.empty()) {
        m_problem = tr("Site %1 has no sensors that say what flows.").arg(site.text());
        showState();
        return;
    }
    m_problem.clear();
    m_workbench->setStacked(true);
    m_workbench->setSubjects(parts);
    m_analysis->showBalance();
    Q_EMIT stateChanged();
}

//! A bare device often has nothing of its own: its sensors take its place.
void TelemetryPage::showSensorsFor(const SynthId &device, std::vector<TelemetrySubject> sensors)
{
    std::vector<TelemetrySubject> subjects = m_workbench->subjects();
    std::erase_if(sensors, [&subjects](const TelemetrySubject &sensor) {
        return std::any_of(subjects.begin(), subjects.end(),
                           [&sensor](const TelemetrySubject &one) { return one.id == sensor.id; });
    });
    const auto at = std::find_if(subjects.begin(), subjects.end(),
                                 [&device](const TelemetrySubject &one) { return one.id == device; });
    if (at == subjects.end())
        return;
    subjects.insert(subjects.erase(at), sensors.begin(), sensors.end());
    m_workbench->setSubjects(std::move(subjects));
    Q_EMIT stateChanged();
}

void TelemetryPage::pickSubjects()
{
    if (!m_picker) {
        m_picker = new SubjectPicker({m_parts.api, m_parts.sites, m_parts.devices, m_parts.worker}, this);
        connect(m_picker, &SubjectPicker::chosen, this, &TelemetryPage::addSubjects);
    }
    m_picker->open();
}

void TelemetryPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!subjectmime::fromMime(event->mimeData()).empty())
        event->acceptProposedAction();
}

void TelemetryPage::dropEvent(QDropEvent *event)
{
    addSubjects(subjectmime::fromMime(event->mimeData()));
    event->acceptProposedAction();
}

void TelemetryPage::showChoice()
{
    m_toolbar->setZones(m_workbench->zones());
    m_toolbar->setChoice(m_workbench->choice());
    m_toolbar->setShownSpan(m_workbench->view());
    if (!m_workbench->view().isEmpty())
        m_toolbar->setAutoBucket(bucketFor(m_workbench->view(), m_chart->plotWidth()));
    m_counterfactual->setName(m_workbench->counterfactual());
    m_back->setEnabled(m_workbench->history().canGoBack());
    m_forward->setEnabled(m_workbench->history().canGoForward());
    m_follow->setChecked(m_workbench->isFollowing());
    m_stack->setChecked(m_workbench->isStacked());
    m_rows->setZone(m_workbench->zone());
    m_chart->setZone(m_workbench->zone());
    m_caption->setText(captionText());
}

void TelemetryPage::showContent()
{
    const ChartContent &content = m_workbench->content();
    m_chart->setContent(content);
    m_rows->show(content);
    m_table->dress();
    m_toolbar->setShownSpan(m_workbench->view());
    m_caption->setText(captionText());
}

QString TelemetryPage::captionText() const
{
    const Span &span = m_workbench->view();
    if (span.isEmpty() || m_workbench->subjects().empty())
        return {};
    QString text = spanText(span, m_workbench->zone(), QLocale());
    if (m_workbench->content().bucket().count() > 0)
        text += u" · "_s + tr("mean of %1").arg(TelemetryToolbar::bucketText(m_workbench->content().bucket()));
    const TelemetryFetch::Progress progress = m_workbench->feed().progress();
    if (progress.waiting() > 0)
        text += u" · "_s + tr("loading, %1 of %2 parts").arg(progress.loaded + progress.failed).arg(progress.parts);
    return text;
}

void TelemetryPage::showState()
{
    const bool blank = m_workbench->content().isEmpty();
    const auto error = m_workbench->error();
    m_caption->setText(captionText());
    m_notice->clear();
    m_counterfactualNotice->clear();
    if (const auto would = m_workbench->counterfactualError()) {
        const Explanation why = explain(*would);
        const bool notEnabled = would->kind == ApiError::Kind::Forbidden || would->kind == ApiError::Kind::NotFound;
        const QString name = QString::fromUtf8(m_workbench->counterfactual());
        m_counterfactualNotice->tell(Tone::Warn,
                                     notEnabled ? tr("Counterfactual “%1” is not enabled for this account").arg(name)
                                                : tr("Counterfactual “%1” could not be read").arg(name),
                                     notEnabled ? tr("What was measured is shown without it.") : why.title);
    }
    if (m_workbench->subjects().empty()) {
        m_state->show(StateView::State::Empty, tr("Nothing to compare yet"),
                      tr("Add devices or sensors by search, drag them here from a table or a topology, or choose “Show "
                         "telemetry” on a site or device."),
                      tr("Add series…"));
        m_state->setIcon(IconName::Telemetry);
        if (!m_problem.isEmpty())
            m_notice->tell(Tone::Warn, m_problem);
        return;
    }
    if (blank && m_workbench->feed().isLoading()) {
        m_state->show(StateView::State::Loading, tr("Loading telemetry…"));
        return;
    }
    const std::vector<TelemetrySubject> silent = m_workbench->silentSubjects();
    if (blank && error) {
        const Explanation why = explain(*error);
        m_state->show(why, why.retry || why.offline ? tr("Try again") : QString());
        return;
    }
    if (blank) {
        m_state->show(StateView::State::Empty, tr("No telemetry in this span"),
                      tr("Choose a longer span, or other devices or sensors."));
        m_state->setIcon(IconName::Telemetry);
    } else {
        m_state->showContent();
    }
    if (error) {
        const TelemetryFetch::Progress progress = m_workbench->feed().progress();
        const Explanation why = explain(*error);
        m_notice->tell(
            Tone::Warn,
            tr("%1 of %2 parts loaded, %3 failed").arg(progress.loaded).arg(progress.parts).arg(progress.failed),
            why.title + u". "_s + why.todo, tr("Retry"));
    } else if (!silent.empty()) {
        const bool known = !silent.front().siteId.isEmpty();
        m_notice->tell(Tone::Accent, tr("%n have no telemetry of their own in this span", nullptr, int(silent.size())),
                       titlesOf(silent), known ? tr("Use their sensors") : QString());
    } else if (!m_problem.isEmpty()) {
        m_notice->tell(Tone::Warn, m_problem);
    }
}

void TelemetryPage::saveState(StateStore &store) const
{
    store.setValue(u"choice"_s, toText(m_workbench->choice()));
    store.setValue(u"subjects"_s, subjectmime::toJson(m_workbench->subjects()));
    store.setValue(u"stacked"_s, m_workbench->isStacked());
    store.setValue(u"counterfactuals"_s, m_counterfactual->names());
    StoreSection exports(store, u"export"_s);
    m_exporter->saveState(exports);
    store.setValue(u"splitter"_s, m_splitter->saveState());
    store.setValue(u"lowerSplitter"_s, m_lower->saveState());
}

void TelemetryPage::restoreState(const StateSource &store)
{
    m_counterfactual->setNames(store.value(u"counterfactuals"_s).toStringList());
    m_exporter->restoreState(SourceSection(store, u"export"_s));
    m_workbench->setStacked(store.value(u"stacked"_s).toBool());
    m_workbench->setSubjects(subjectmime::fromJson(store.value(u"subjects"_s).toByteArray()));
    m_workbench->setChoice(telemetryChoice(store.value(u"choice"_s).toString()));
    m_splitter->restoreState(store.value(u"splitter"_s).toByteArray());
    m_lower->restoreState(store.value(u"lowerSplitter"_s).toByteArray());
}

} // namespace switchyard
