// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectiondraft.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace switchyard {

class FormRow;
class SecretVault;

//! The fields of one profile. Shows a draft and changes it; what is wrong stands beside each field. Secrets that are kept are
//! never shown again: their fields stay empty and say where they are.
class ConnectionForm final : public QWidget
{
    Q_OBJECT

public:
    //! Both must outlive the form.
    ConnectionForm(ConnectionDraft &draft, SecretVault &vault, QWidget *parent = nullptr);

    //! Puts the keyboard into the first field that has a problem, else into the first field.
    void focusFirstProblem();

private:
    void makeFields();
    QWidget *caFileField();
    void layOut();
    void connectFields();
    void showProfile();
    void showSecrets();
    void showVault();
    void chooseCaFile();
    FormRow *row(const QString &name, QWidget *field, const QString &hint = {}, std::optional<ProfileField> place = {});
    void addHeading(QBoxLayout *column, const QString &text);

    struct Placed
    {
        ProfileField field;
        FormRow *row;
        QWidget *input;
    };

    ConnectionDraft &m_draft;
    SecretVault &m_vault;
    std::vector<Placed> m_placed;
    QLineEdit *m_name;
    QComboBox *m_server;
    QLineEdit *m_baseUrl;
    QLineEdit *m_tokenUrl;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QLineEdit *m_scope;
    QComboBox *m_proxy;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    QLineEdit *m_proxyUser;
    QLineEdit *m_proxyPassword;
    QLineEdit *m_caFile;
    QPushButton *m_chooseCaFile;
    QCheckBox *m_http2;
    QComboBox *m_dialect;
    QSpinBox *m_rate;
    QSpinBox *m_siteAge;
    QSpinBox *m_deviceAge;
    QSpinBox *m_countFrom;
    QWidget *m_ownProxy;
    FormRow *m_baseUrlRow;
    QLabel *m_vaultState;
    QPushButton *m_tryKeychain;
};

} // namespace switchyard
