// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionform.h"

#include "accessiblename.h"
#include "connectionwords.h"
#include "formrow.h"
#include "variants.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *secretEdit()
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                              | Qt::ImhNoAutoUppercase);
    return edit;
}

//! Sets a text without moving the cursor of somebody who is typing.
void setText(QLineEdit *edit, const QString &text)
{
    if (edit->text() == text)
        return;
    const QSignalBlocker blocker(edit);
    edit->setText(text);
    edit->setCursorPosition(0);
}

QHBoxLayout *side(QWidget *left, QWidget *right, int leftShare, int rightShare)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(left, leftShare, Qt::AlignTop);
    line->addWidget(right, rightShare, Qt::AlignTop);
    return line;
}

} // namespace

ConnectionForm::ConnectionForm(ConnectionDraft &draft, SecretVault &vault, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_vault(vault)
{
    makeFields();
    layOut();
    connectFields();
    connect(&draft, &ConnectionDraft::changed, this, &ConnectionForm::showProfile);
    connect(&vault, &SecretVault::stateChanged, this, &ConnectionForm::showVault);
    showProfile();
    showVault();
}

void ConnectionForm::makeFields()
{
    m_name = new QLineEdit;
    m_server = new QComboBox;
    for (const Server server : allServers)
        m_server->addItem(connectionwords::serverName(server), int(server));
    m_baseUrl = new QLineEdit;
    m_tokenUrl = new QLineEdit;
    m_tokenUrl->setPlaceholderText(u"https://….auth.….amazoncognito.com/oauth2/token"_s);
    m_clientId = new QLineEdit;
    m_clientSecret = secretEdit();
    m_scope = new QLineEdit;
    m_proxy = new QComboBox;
    m_proxy->addItem(tr("As this system is set up"), int(ProfileProxy::Type::System));
    m_proxy->addItem(tr("No proxy"), int(ProfileProxy::Type::None));
    m_proxy->addItem(tr("HTTP proxy"), int(ProfileProxy::Type::Http));
    m_proxy->addItem(tr("SOCKS5 proxy"), int(ProfileProxy::Type::Socks5));
    m_proxyHost = new QLineEdit;
    m_proxyPort = new QSpinBox;
    m_proxyPort->setRange(0, 65'535);
    m_proxyPort->setGroupSeparatorShown(false);
    m_proxyPort->setSpecialValueText(u" "_s);
    m_proxyUser = new QLineEdit;
    m_proxyPassword = secretEdit();
    m_http2 = new QCheckBox(tr("Use HTTP/2 where the server offers it"));
    m_http2->setObjectName(u"http2"_s);
    m_dialect = new QComboBox;
    m_dialect->addItem(tr("API contract"), int(Dialect::Contract));
    m_dialect->addItem(tr("Published reference"), int(Dialect::Published));
    m_rate = new QSpinBox;
    m_rate->setRange(0, 1000);
    m_rate->setSpecialValueText(tr("Unlimited"));
    m_rate->setSuffix(tr(" per second"));
    for (QSpinBox **age : {&m_siteAge, &m_deviceAge}) {
        *age = new QSpinBox;
        (*age)->setRange(1, int(Profile::longestMaxAge.count()));
        (*age)->setSuffix(tr(" min"));
    }
    m_countFrom = new QSpinBox;
    m_countFrom->setRange(1, Profile::highestCountTypedFrom);
}

FormRow *ConnectionForm::row(const QString &name, QWidget *field, const QString &hint,
                             std::optional<ProfileField> place)
{
    auto *row = new FormRow(name, field, hint);
    if (place)
        m_placed.push_back({*place, row, field});
    return row;
}

void ConnectionForm::addHeading(QBoxLayout *column, const QString &text)
{
    if (column->count() > 0)
        column->addSpacing(12);
    auto *heading = new QLabel(text);
    heading->setTextFormat(Qt::PlainText);
    setTextRank(heading, TextRank::Strong);
    column->addWidget(heading);
}

QWidget *ConnectionForm::caFileField()
{
    auto *field = new QWidget;
    m_caFile = new QLineEdit;
    m_chooseCaFile = new QPushButton(tr("Choose CA file…"));
    m_chooseCaFile->setObjectName(u"chooseCaFile"_s);
    auto *line = new QHBoxLayout(field);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *caRow = row(tr("CA file"), m_caFile, tr("Only where your company uses an authority of its own; PEM."),
                      ProfileField::CaFile);
    line->addWidget(caRow, 1, Qt::AlignTop);
    // On the input's line, below the label above it.
    auto *beside = new QVBoxLayout;
    beside->addSpacing(caRow->fontMetrics().height() + 3);
    beside->addWidget(m_chooseCaFile);
    beside->addStretch();
    line->addLayout(beside);
    return field;
}

void ConnectionForm::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(10);

    addHeading(column, tr("Server"));
    column->addWidget(row(tr("Profile name"), m_name, {}, ProfileField::Name));
    column->addWidget(row(tr("Server"), m_server));
    m_baseUrlRow = row(tr("Base URL"), m_baseUrl, {}, ProfileField::BaseUrl);
    column->addWidget(m_baseUrlRow);

    addHeading(column, tr("Sign-in"));
    column->addWidget(
        row(tr("Token URL"), m_tokenUrl, tr("Your own; it came with the client ID."), ProfileField::TokenUrl));
    column->addWidget(row(tr("Client ID"), m_clientId, {}, ProfileField::ClientId));
    column->addWidget(row(tr("Client secret"), m_clientSecret, {}, ProfileField::ClientSecret));
    m_vaultState = new QLabel;
    m_vaultState->setObjectName(u"keychainState"_s);
    m_vaultState->setAccessibleDescription(tr("Where secrets are kept"));
    m_vaultState->setTextFormat(Qt::PlainText);
    m_vaultState->setWordWrap(true);
    setTextRank(m_vaultState, TextRank::Small);
    m_tryKeychain = new QPushButton(tr("Try the keychain again"));
    m_tryKeychain->setObjectName(u"tryTheKeychainAgain"_s);
    setVariant(m_tryKeychain, Variant::Link);
    auto *vaultLine = new QHBoxLayout;
    vaultLine->setSpacing(8);
    vaultLine->addWidget(m_vaultState, 1);
    vaultLine->addWidget(m_tryKeychain, 0, Qt::AlignTop);
    column->addLayout(vaultLine);
    column->addWidget(row(tr("Scope"), m_scope, tr("Usually empty, which means everything this client may do."),
                          ProfileField::Scope));

    addHeading(column, tr("Network"));
    column->addWidget(row(tr("Proxy"), m_proxy));
    m_ownProxy = new QWidget;
    auto *proxy = new QVBoxLayout(m_ownProxy);
    proxy->setContentsMargins(0, 0, 0, 0);
    proxy->setSpacing(10);
    proxy->addLayout(side(row(tr("Proxy host"), m_proxyHost, {}, ProfileField::ProxyHost),
                          row(tr("Proxy port"), m_proxyPort, {}, ProfileField::ProxyPort), 3, 1));
    proxy->addLayout(side(row(tr("Proxy user"), m_proxyUser), row(tr("Proxy password"), m_proxyPassword), 1, 1));
    column->addWidget(m_ownProxy);
    column->addWidget(caFileField());
    column->addWidget(m_http2);

    addHeading(column, tr("Behaviour"));
    column->addLayout(
        side(row(tr("Request limit"), m_rate, tr("How fast this desk may ask."), ProfileField::RequestsPerSecond),
             row(tr("Request format"), m_dialect, tr("Answers are read in both.")), 1, 1));
    column->addLayout(side(row(tr("Sites stay fresh for"), m_siteAge, tr("A sync reads older ones again.")),
                           row(tr("Devices stay fresh for"), m_deviceAge, tr("Their modes too.")), 1, 1));
    column->addWidget(row(tr("Type the number from"), m_countFrom,
                          tr("A change of so many devices or more is sent once its number was typed.")));
    column->addStretch();
}

void ConnectionForm::connectFields()
{
    // textEdited and activated: what a person does, not what showProfile() sets.
    const auto text = [this](QLineEdit *edit, ProfileField field, auto set) {
        connect(edit, &QLineEdit::textEdited, this, [this, field, set](const QString &typed) {
            m_draft.change([&](Profile &profile) { set(profile, typed); }, field);
        });
    };
    text(m_name, ProfileField::Name, [](Profile &p, const QString &typed) { p.name = typed; });
    text(m_baseUrl, ProfileField::BaseUrl, [](Profile &p, const QString &typed) { p.baseUrl = tidiedUrl(typed); });
    text(m_tokenUrl, ProfileField::TokenUrl, [](Profile &p, const QString &typed) { p.tokenUrl = tidiedUrl(typed); });
    text(m_clientId, ProfileField::ClientId, [](Profile &p, const QString &typed) { p.clientId = typed.trimmed(); });
    text(m_scope, ProfileField::Scope, [](Profile &p, const QString &typed) { p.scope = typed.trimmed(); });
    text(m_caFile, ProfileField::CaFile, [](Profile &p, const QString &typed) { p.caFile = typed; });
    text(m_proxyHost, ProfileField::ProxyHost,
         [](Profile &p, const QString &typed) { p.proxy.host = typed.trimmed(); });
    connect(m_proxyUser, &QLineEdit::textEdited, this,
            [this](const QString &typed) { m_draft.change([&](Profile &p) { p.proxy.user = typed; }); });
    connect(m_clientSecret, &QLineEdit::textEdited, this,
            [this](const QString &typed) { m_draft.setClientSecret(Secret(typed.toUtf8())); });
    connect(m_proxyPassword, &QLineEdit::textEdited, this,
            [this](const QString &typed) { m_draft.setProxyPassword(Secret(typed.toUtf8())); });
    connect(m_server, &QComboBox::activated, this, [this] {
        m_draft.change([this](Profile &p) { p.setServer(Server(m_server->currentData().toInt())); });
        if (m_draft.profile().server == Server::Custom)
            m_baseUrl->setFocus();
    });
    connect(m_proxy, &QComboBox::activated, this, [this] {
        m_draft.change([this](Profile &p) { p.proxy.type = ProfileProxy::Type(m_proxy->currentData().toInt()); });
    });
    connect(m_dialect, &QComboBox::activated, this,
            [this] { m_draft.change([this](Profile &p) { p.dialect = Dialect(m_dialect->currentData().toInt()); }); });
    connect(m_proxyPort, &QSpinBox::valueChanged, this,
            [this](int port) { m_draft.change([port](Profile &p) { p.proxy.port = port; }, ProfileField::ProxyPort); });
    connect(m_rate, &QSpinBox::valueChanged, this, [this](int rate) {
        m_draft.change([rate](Profile &p) {
            // The default is not written down, so that it follows the server.
            p.requestsPerSecond = rate == p.defaultRequestsPerSecond() ? std::nullopt : std::optional<double>(rate);
        });
    });
    connect(m_siteAge, &QSpinBox::valueChanged, this, [this](int age_min) {
        m_draft.change([age_min](Profile &p) { p.siteMaxAge = std::chrono::minutes(age_min); });
    });
    connect(m_deviceAge, &QSpinBox::valueChanged, this, [this](int age_min) {
        m_draft.change([age_min](Profile &p) { p.deviceMaxAge = std::chrono::minutes(age_min); });
    });
    connect(m_countFrom, &QSpinBox::valueChanged, this,
            [this](int count) { m_draft.change([count](Profile &p) { p.countTypedFrom = count; }); });
    connect(m_http2, &QCheckBox::toggled, this,
            [this](bool on) { m_draft.change([on](Profile &p) { p.http2 = on; }); });
    connect(m_chooseCaFile, &QPushButton::clicked, this, &ConnectionForm::chooseCaFile);
    connect(m_tryKeychain, &QPushButton::clicked, this, [this] { m_vault.probe(); });
}

void ConnectionForm::showProfile()
{
    const Profile &profile = m_draft.profile();
    setText(m_name, profile.name);
    m_server->setCurrentIndex(m_server->findData(int(profile.server)));
    // While an address is typed, the field keeps what was typed (a slash at the end, say) and the profile the tidied one.
    if (tidiedUrl(m_baseUrl->text()) != profile.baseUrl)
        setText(m_baseUrl, profile.baseUrl);
    if (tidiedUrl(m_tokenUrl->text()) != profile.tokenUrl)
        setText(m_tokenUrl, profile.tokenUrl);
    if (m_clientId->text().trimmed() != profile.clientId)
        setText(m_clientId, profile.clientId);
    if (m_scope->text().trimmed() != profile.scope)
        setText(m_scope, profile.scope);
    if (m_proxyHost->text().trimmed() != profile.proxy.host)
        setText(m_proxyHost, profile.proxy.host);
    setText(m_proxyUser, profile.proxy.user);
    setText(m_caFile, profile.caFile);
    m_proxy->setCurrentIndex(m_proxy->findData(int(profile.proxy.type)));
    m_dialect->setCurrentIndex(m_dialect->findData(int(profile.dialect)));
    const QSignalBlocker port(m_proxyPort);
    m_proxyPort->setValue(profile.proxy.port);
    const QSignalBlocker rate(m_rate);
    m_rate->setValue(int(profile.effectiveRequestsPerSecond()));
    const QSignalBlocker siteAge(m_siteAge);
    m_siteAge->setValue(int(profile.siteMaxAge.count()));
    const QSignalBlocker deviceAge(m_deviceAge);
    m_deviceAge->setValue(int(profile.deviceMaxAge.count()));
    const QSignalBlocker countFrom(m_countFrom);
    m_countFrom->setValue(profile.countTypedFrom);
    const QSignalBlocker http2(m_http2);
    m_http2->setChecked(profile.http2);

    const bool editable = !m_draft.isManaged();
    for (QLineEdit *edit : {m_name, m_tokenUrl, m_clientId, m_scope, m_proxyHost, m_proxyUser, m_caFile})
        edit->setReadOnly(!editable);
    m_baseUrl->setReadOnly(!editable || profile.server != Server::Custom);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_server, m_proxy, m_proxyPort, m_chooseCaFile, m_http2,
                                                            m_dialect, m_rate, m_siteAge, m_deviceAge, m_countFrom})
        widget->setEnabled(editable);
    m_baseUrlRow->setHint(profile.server == Server::Custom ? tr("https, host and port only.")
                                                           : tr("Given by the server chosen above."));
    m_ownProxy->setVisible(profile.proxy.type == ProfileProxy::Type::Http
                           || profile.proxy.type == ProfileProxy::Type::Socks5);
    for (const Placed &placed : m_placed) {
        const auto problem = m_draft.shownProblem(placed.field);
        placed.row->setError(problem ? connectionwords::problemText(placed.field, *problem) : QString());
    }
    showSecrets();
}

void ConnectionForm::showSecrets()
{
    const auto showOne = [this](QLineEdit *edit, const Secret &typed, ConnectionDraft::Kept kept) {
        if (typed.isEmpty() && !edit->text().isEmpty())
            setText(edit, {});
        QString placeholder;
        if (kept == ConnectionDraft::Kept::Yes) {
            placeholder = m_vault.state() == SecretVault::State::InKeychain ? tr("stored in the keychain")
                                                                            : tr("stored for this run");
        }
        edit->setPlaceholderText(placeholder);
    };
    showOne(m_clientSecret, m_draft.clientSecret(), m_draft.isClientSecretKept());
    showOne(m_proxyPassword, m_draft.proxyPassword(), m_draft.isProxyPasswordKept());
}

void ConnectionForm::showVault()
{
    const auto words = connectionwords::vaultText(m_vault);
    m_vaultState->setText(words.text);
    setInk(m_vaultState,
           words.tone == Tone::Warn     ? InkRole::Warn
               : words.tone == Tone::Ok ? InkRole::Ok
                                        : InkRole::Muted);
    m_tryKeychain->setVisible(words.canTryAgain);
    showSecrets();
}

void ConnectionForm::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a CA file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    if (!m_draft.profile().caFile.isEmpty())
        dialog->setDirectory(QFileInfo(m_draft.profile().caFile).path());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_draft.change([&file](Profile &p) { p.caFile = file; }, ProfileField::CaFile);
    });
    dialog->open();
}

void ConnectionForm::focusFirstProblem()
{
    for (const Placed &placed : m_placed) {
        if (m_draft.shownProblem(placed.field)) {
            placed.input->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace switchyard
