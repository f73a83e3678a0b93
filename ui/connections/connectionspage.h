// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asker.h"
#include "connectiondraft.h"
#include "connectionlistmodel.h"
#include "connections.h"
#include "connectiontest.h"
#include "page.h"

QT_BEGIN_NAMESPACE
class QListView;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
QT_END_NAMESPACE

namespace switchyard {

class ConnectionCard;
class ConnectionForm;
class Notice;

//! The connection profiles: the list, the form of one of them, its test. Without any profile it is the first-run page. It
//! connects nothing by itself: connectRequested() goes to the composition root, after what was edited has been saved.
class ConnectionsPage final : public Page
{
    Q_OBJECT

public:
    //! What it works on; all must outlive the page.
    struct Parts
    {
        Connections &connections;
        ConnectionTest &test;
        Asker &asker;
    };

    explicit ConnectionsPage(const PageContext &context, const Parts &parts, QWidget *parent = nullptr);
    ~ConnectionsPage() override;

    void activate() override;
    bool escape() override;
    //! "profile": id or name of the profile to show.
    void open(const QVariantMap &what) override;

    //! The profile that the window works with: marked, and not to be forgotten while it is. Null = none.
    void setProfileInUse(const QUuid &id);

    //! Says on top why what was asked for here (a connection, the demo) did not happen.
    void complain(const QString &what, const QString &why);

Q_SIGNALS:
    void connectRequested(const QUuid &profile);
    void demoRequested();

private:
    QWidget *makeListSide();
    QWidget *makeEditSide();
    void layOut();
    void addCommands();
    void connectParts();

    void showView();
    void showDraft();
    void select(const QUuid &id);
    void rowChosen(const QUuid &id);
    //! Runs `then` once nothing typed would be lost by it: at once, or after a person chose to save or discard.
    void leaveDraft(const std::function<void()> &then);
    void beginNew();
    void beginCopy();
    void discardNew();
    void test();
    void save(const std::function<void()> &then = {});
    void connectNow();
    void forget();
    void forgetNow(const QUuid &id);

    Connections &m_connections;
    ConnectionTest &m_test;
    Asker &m_asker;
    ConnectionDraft m_draft;
    ConnectionListModel m_model;
    QUuid m_inUse;
    bool m_editing = false; // a draft is shown

    QStackedWidget *m_views = nullptr;
    QSplitter *m_splitter = nullptr;
    QListView *m_list = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_forget = nullptr;
    Notice *m_fileNotice = nullptr;
    Notice *m_complaint = nullptr;
    Notice *m_notice = nullptr;
    Notice *m_managedNotice = nullptr;
    QWidget *m_editSide = nullptr;
    ConnectionCard *m_card = nullptr;
    ConnectionForm *m_form = nullptr;
    QPushButton *m_testButton = nullptr;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_connectButton = nullptr;

    Latest<Answer> m_question;
    Latest<Connections::Secrets> m_secrets;
    Latest<Done> m_forgetting;
};

} // namespace switchyard
