// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionspage.h"

#include "accessiblename.h"
#include "connectioncard.h"
#include "connectiondelegate.h"
#include "connectionform.h"
#include "connectiontestview.h"
#include "connectionwords.h"
#include "explain.h"
#include "firstrunview.h"
#include "metrics.h"
#include "notice.h"
#include "variants.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &text, Variant variant = Variant::Secondary)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectNameFor(text));
    setVariant(button, variant);
    return button;
}

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

ConnectionsPage::ConnectionsPage(const PageContext &context, const Parts &parts, QWidget *parent)
    : Page(context, parent), m_connections(parts.connections), m_test(parts.test), m_asker(parts.asker),
      m_model(parts.connections.profiles())
{
    layOut();
    addCommands();
    connectParts();
    showView();
    if (m_model.rowCount() > 0)
        select(m_model.idAt(m_model.index(0)));
}

ConnectionsPage::~ConnectionsPage() = default;

QWidget *ConnectionsPage::makeListSide()
{
    m_list = new QListView;
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ConnectionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setNames(m_list, tr("Profiles"));
    m_new = button(tr("New profile"));
    m_duplicate = button(tr("Duplicate"), Variant::Flat);
    m_forget = button(tr("Forget profile"), Variant::Flat);
    auto *demo = button(tr("Try the demo fleet"), Variant::Link);
    connect(demo, &QPushButton::clicked, this, [this] { leaveDraft([this] { Q_EMIT demoRequested(); }); });

    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    auto *heading = new QLabel(tr("Profiles"));
    heading->setTextFormat(Qt::PlainText);
    heading->setBuddy(m_list);
    setTextRank(heading, TextRank::Heading);
    top->addWidget(heading, 1);
    top->addWidget(m_new);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(4);
    below->addWidget(m_duplicate);
    below->addWidget(m_forget);
    below->addStretch();
    column->addLayout(below);
    column->addWidget(demo, 0, Qt::AlignLeft);
    side->setMinimumWidth(240);
    return side;
}

QWidget *ConnectionsPage::makeEditSide()
{
    m_form = new ConnectionForm(m_draft, m_connections.vault());
    m_form->setMaximumWidth(640);
    m_card = new ConnectionCard(scrolled(m_form));
    m_card->setMaximumWidth(644);
    m_notice = new Notice;
    m_notice->setDismissable(true);
    m_managedNotice = new Notice;
    m_testButton = button(tr("Test connection"));
    m_saveButton = button(tr("Save"));
    m_connectButton = button(tr("Connect"), Variant::Primary);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_testButton);
    buttons->addStretch();
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_connectButton);
    auto *edit = new QVBoxLayout;
    edit->setSpacing(10);
    edit->addWidget(m_managedNotice);
    edit->addWidget(m_notice);
    edit->addWidget(m_card, 1);
    edit->addLayout(buttons);

    auto *outcome = new QVBoxLayout;
    outcome->addWidget(new ConnectionTestView(m_test));
    outcome->addStretch();

    m_editSide = new QWidget;
    auto *across = new QHBoxLayout(m_editSide);
    across->setContentsMargins(12, 0, 0, 0);
    across->setSpacing(16);
    across->addLayout(edit, 5);
    across->addLayout(outcome, 3);
    return m_editSide;
}

void ConnectionsPage::layOut()
{
    m_fileNotice = new Notice;
    m_complaint = new Notice;
    m_complaint->setDismissable(true);
    m_splitter = new QSplitter;
    m_splitter->addWidget(makeListSide());
    m_splitter->addWidget(makeEditSide());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({280, 1000});
    auto *firstRun = new FirstRunView;
    connect(firstRun, &FirstRunView::newRequested, this, &ConnectionsPage::beginNew);
    connect(firstRun, &FirstRunView::demoRequested, this, &ConnectionsPage::demoRequested);
    m_views = new QStackedWidget;
    m_views->addWidget(firstRun);
    m_views->addWidget(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(12);
    column->addWidget(m_fileNotice);
    column->addWidget(m_complaint);
    column->addWidget(m_views, 1);
    m_fileNotice->tell(connectionwords::fileText(m_connections.profiles()));
}

void ConnectionsPage::addCommands()
{
    addCommand({.id = u"connections.new"_s, .text = tr("New profile"), .menu = MenuPlace::File, .icon = IconName::Add},
               [this] { beginNew(); });
    addCommand({.id = u"connections.duplicate"_s,
                .text = tr("Duplicate profile"),
                .menu = MenuPlace::File,
                .icon = IconName::Copy},
               [this] { beginCopy(); });
    addCommand({.id = u"connections.test"_s, .text = tr("Test connection"), .menu = MenuPlace::File},
               [this] { test(); });
    addCommand({.id = u"connections.save"_s,
                .text = tr("Save profile"),
                .menu = MenuPlace::File,
                .shortcuts = {QKeySequence::Save}},
               [this] { save(); });
    addCommand(
        {.id = u"connections.connect"_s, .text = tr("Connect"), .menu = MenuPlace::File, .icon = IconName::Connection},
        [this] { connectNow(); });
    addCommand({.id = u"connections.forget"_s,
                .text = tr("Forget profile…"),
                .menu = MenuPlace::File,
                .icon = IconName::Remove},
               [this] { forget(); });
}

void ConnectionsPage::connectParts()
{
    // Queued: the view is still at work on the click, and would select the row again that is put back here.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &row) {
        QMetaObject::invokeMethod(this, [this, id = m_model.idAt(row)] { rowChosen(id); }, Qt::QueuedConnection);
    });
    connect(m_new, &QPushButton::clicked, this, &ConnectionsPage::beginNew);
    connect(m_duplicate, &QPushButton::clicked, this, &ConnectionsPage::beginCopy);
    connect(m_forget, &QPushButton::clicked, this, &ConnectionsPage::forget);
    connect(m_testButton, &QPushButton::clicked, this, &ConnectionsPage::test);
    connect(m_saveButton, &QPushButton::clicked, this, [this] { save(); });
    connect(m_connectButton, &QPushButton::clicked, this, &ConnectionsPage::connectNow);
    connect(&m_draft, &ConnectionDraft::changed, this, &ConnectionsPage::showDraft);
    connect(&m_test, &ConnectionTest::changed, this, &ConnectionsPage::showDraft);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ConnectionsPage::showView);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ConnectionsPage::showView);
}

void ConnectionsPage::activate()
{
    m_connections.vault().probe();
}

bool ConnectionsPage::escape()
{
    if (!m_editing || !m_draft.isNew())
        return false;
    leaveDraft([this] { discardNew(); });
    return true;
}

void ConnectionsPage::open(const QVariantMap &what)
{
    const QString wanted = what.value(u"profile"_s).toString();
    const Profile *profile = m_connections.profiles().find(QUuid::fromString(wanted));
    if (!profile)
        profile = m_connections.profiles().findByName(wanted);
    if (profile)
        leaveDraft([this, id = profile->id] { select(id); });
}

void ConnectionsPage::setProfileInUse(const QUuid &id)
{
    m_inUse = id;
    showDraft();
}

void ConnectionsPage::complain(const QString &what, const QString &why)
{
    m_complaint->tell(Tone::Alarm, what, why);
}

void ConnectionsPage::showView()
{
    const bool firstRun = m_model.rowCount() == 0 && !m_editing;
    m_views->setCurrentIndex(firstRun ? 0 : 1);
    m_editSide->setVisible(m_editing);
    m_duplicate->setEnabled(m_model.rowCount() > 0);
    showDraft();
}

void ConnectionsPage::showDraft()
{
    m_card->tell(m_draft.profile().serverKind());
    const bool saveable = m_draft.isDirty();
    m_saveButton->setEnabled(m_editing && saveable);
    m_testButton->setText(m_test.isRunning() ? tr("Stop test") : tr("Test connection"));
    m_connectButton->setEnabled(m_editing);
    m_forget->setEnabled(m_editing && !m_draft.isManaged() && m_draft.profile().id != m_inUse);
    m_forget->setText(m_draft.isNew() && m_editing ? tr("Discard") : tr("Forget profile"));
    if (m_draft.isManaged()) {
        m_managedNotice->tell(Tone::Accent, tr("This profile was deployed by your administrator."),
                              tr("Enter its client secret here. To change anything else, duplicate it."));
    } else {
        m_managedNotice->clear();
    }
    // An outcome is about what was tested; what was typed since may have mended it.
    if (m_test.hasOutcome() && !(m_test.profile() == m_draft.profile()))
        m_test.clear();
}

void ConnectionsPage::select(const QUuid &id)
{
    m_editing = m_connections.edit(m_draft, id);
    m_test.clear();
    m_notice->clear();
    m_list->setCurrentIndex(m_model.indexOf(id));
    showView();
}

void ConnectionsPage::rowChosen(const QUuid &id)
{
    if (id.isNull() || (m_editing && id == m_draft.profile().id))
        return;
    // The row stays where it was until the question is answered.
    if (m_editing && m_draft.isDirty())
        m_list->setCurrentIndex(m_model.indexOf(m_draft.profile().id));
    leaveDraft([this, id] { select(id); });
}

void ConnectionsPage::leaveDraft(const std::function<void()> &then)
{
    const bool untouched = m_draft.isNew() && m_draft.clientSecret().isEmpty() && m_draft.profile().name.isEmpty()
        && m_draft.profile().tokenUrl.isEmpty() && m_draft.profile().clientId.isEmpty();
    if (!m_editing || !m_draft.isDirty() || untouched) {
        then();
        return;
    }
    Question question;
    question.title = tr("Unsaved changes");
    question.text = tr("Save the changes to “%1”?")
                        .arg(m_draft.profile().name.isEmpty() ? tr("New profile") : m_draft.profile().name);
    question.accept = tr("Save");
    question.discard = tr("Discard changes");
    m_question = m_asker.ask(question);
    m_question->then(this, [this, then](const Result<Answer> &answer) {
        if (answer && *answer == Answer::Accept)
            save(then);
        else if (answer && *answer == Answer::Discard)
            then();
    });
}

void ConnectionsPage::beginNew()
{
    leaveDraft([this] {
        m_connections.editNew(m_draft);
        m_editing = true;
        m_test.clear();
        m_notice->clear();
        m_list->selectionModel()->clear();
        showView();
        m_form->focusFirstProblem();
    });
}

void ConnectionsPage::beginCopy()
{
    const QUuid id = m_draft.profile().id;
    leaveDraft([this, id] {
        if (!m_connections.editCopy(m_draft, id))
            return;
        m_editing = true;
        m_test.clear();
        m_notice->clear();
        m_list->selectionModel()->clear();
        showView();
        m_form->focusFirstProblem();
    });
}

void ConnectionsPage::discardNew()
{
    m_editing = false;
    m_draft.begin(Profile(), false);
    if (m_model.rowCount() > 0)
        select(m_model.idAt(m_model.index(0)));
    else
        showView();
}

void ConnectionsPage::test()
{
    if (!m_editing)
        return;
    if (m_test.isRunning()) {
        m_test.cancel();
        return;
    }
    m_notice->clear();
    m_draft.showAll();
    if (!m_draft.isValid()) {
        m_form->focusFirstProblem();
        return;
    }
    m_secrets = m_connections.secretsFor(m_draft);
    m_secrets->then(this, [this](const Result<Connections::Secrets> &secrets) {
        if (secrets)
            m_test.start(m_draft.profile(), secrets->clientSecret, secrets->proxyPassword);
        else
            m_notice->tell(explain(secrets.error()));
    });
}

void ConnectionsPage::save(const std::function<void()> &then)
{
    if (!m_editing)
        return;
    m_notice->clear();
    m_draft.showAll();
    if (!m_draft.isValid()) {
        m_form->focusFirstProblem();
        return;
    }
    const QUuid id = m_draft.profile().id;
    m_connections.save(m_draft.profile(), m_draft.clientSecret(), m_draft.proxyPassword())
        .then(this, [this, id, then](const Result<Done> &saved) {
            if (!saved) {
                m_notice->tell(explain(saved.error()));
                return;
            }
            if (m_draft.profile().id == id) {
                m_draft.saved();
                m_list->setCurrentIndex(m_model.indexOf(id));
                showView();
            }
            if (then)
                then();
            else
                m_notice->tell(Tone::Ok, tr("Saved."));
        });
}

void ConnectionsPage::connectNow()
{
    const QUuid id = m_draft.profile().id;
    if (m_draft.isDirty() || !m_draft.isValid())
        save([this, id] { Q_EMIT connectRequested(id); });
    else if (m_editing)
        Q_EMIT connectRequested(id);
}

void ConnectionsPage::forget()
{
    if (!m_editing || m_draft.isManaged() || m_draft.profile().id == m_inUse)
        return;
    if (m_draft.isNew()) {
        leaveDraft([this] { discardNew(); });
        return;
    }
    Question question;
    question.title = tr("Forget profile");
    question.text = tr("Forget “%1” on this computer?").arg(m_draft.profile().name);
    question.detail =
        tr("Its client secret and token leave the keychain, and everything that was loaded, logged or is still "
           "waiting to be sent with it is removed. The service and its data are not touched.");
    question.accept = tr("Forget profile");
    question.tone = Tone::Alarm;
    m_question = m_asker.ask(question);
    m_question->then(this, [this, id = m_draft.profile().id](const Result<Answer> &answer) {
        if (answer && *answer == Answer::Accept)
            forgetNow(id);
    });
}

void ConnectionsPage::forgetNow(const QUuid &id)
{
    m_forgetting = m_connections.forget(id);
    m_forgetting->then(this, [this](const Result<Done> &forgotten) {
        if (forgotten)
            discardNew();
        else
            m_notice->tell(explain(forgotten.error()));
    });
}

} // namespace switchyard
