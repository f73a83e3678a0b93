// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsworld.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

const QString tokenUrl = u"https://acme.auth.eu-west-1.amazoncognito.com/oauth2/token"_s;

} // namespace

class ConnectionsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<ConnectionsWorld>(); }
    void cleanup() { m_world.reset(); }

    void withoutAProfileItWelcomesAndOffersTheDemo()
    {
        show();
        QVERIFY(button(u"newConnection"_s)->isVisible() && !edit(u"profileName"_s)->isVisible());
        const QSignalSpy demo(m_world->page.get(), &ConnectionsPage::demoRequested);
        button(u"tryTheDemoFleet"_s)->click();
        QCOMPARE(demo.count(), 1);
        button(u"newConnection"_s)->click();
        QVERIFY(!button(u"newConnection"_s)->isVisible() && edit(u"profileName"_s)->isVisible());
    }

    void everyControlHasTheNameThatAPersonWouldSay()
    {
        show();
        button(u"newConnection"_s)->click();
        for (const QString &name :
             {u"Profile name"_s, u"Base URL"_s, u"Token URL"_s, u"Client ID"_s, u"Client secret"_s, u"Scope"_s,
              u"CA file"_s, u"Proxy host"_s, u"Proxy user"_s, u"Proxy password"_s}) {
            bool found = false;
            for (const auto *one : m_world->page->findChildren<QLineEdit *>())
                found |= one->accessibleName() == name;
            QVERIFY2(found, qPrintable(name));
        }
        QCOMPARE(combo(u"server"_s)->accessibleDescription(), u"Server"_s);
        bool buddy = false;
        for (const auto *label : m_world->page->findChildren<QLabel *>())
            buddy |= label->buddy() == combo(u"server"_s) && label->text() == u"Server"_s;
        QVERIFY(buddy);
        for (const QString &text : {u"Test connection"_s, u"Save"_s, u"Connect"_s})
            QVERIFY2(buttonSaying(text), qPrintable(text));
        QStringList servers;
        for (int n = 0; n < combo(u"server"_s)->count(); ++n)
            servers << combo(u"server"_s)->itemText(n);
        QCOMPARE(servers,
                 (QStringList{u"Production US"_s, u"Production Rest of World"_s, u"Development US"_s,
                              u"Development Rest of World"_s, u"Custom"_s}));
    }

    void aNewConnectionIsFilledInSavedAndConnected()
    {
        show();
        button(u"newConnection"_s)->click();
        fillIn();
        const QSignalSpy connected(m_world->page.get(), &ConnectionsPage::connectRequested);
        button(u"connect"_s)->click();
        ConnectionsWorld::settle();
        QCOMPARE(m_world->store.profiles().size(), size_t(1));
        const Profile &saved = m_world->store.profiles().front();
        QCOMPARE(connected.count(), 1);
        QCOMPARE(connected.front().front().toUuid(), saved.id);
        QCOMPARE(saved.name, u"Acme"_s);
        QCOMPARE(saved.server, Server::DevelopmentUs);
        QCOMPARE(saved.tokenUrl, tokenUrl);
        QCOMPARE(m_world->keychain.all().value({saved.id, SecretKey::Kind::ClientSecret}).reveal(), "s3cret"_ba);
        // And the secret is gone from the screen.
        QVERIFY(edit(u"clientSecret"_s)->text().isEmpty());
        QCOMPARE(edit(u"clientSecret"_s)->placeholderText(), u"stored in the keychain"_s);
        QCOMPARE(edit(u"clientSecret"_s)->echoMode(), QLineEdit::Password);
    }

    void fromWhichNumberOnItIsTypedIsKept()
    {
        show();
        button(u"newConnection"_s)->click();
        fillIn();
        auto *from = m_world->page->findChild<QSpinBox *>(u"typeTheNumberFrom"_s);
        QVERIFY(from);
        QCOMPARE(from->value(), Profile::defaultCountTypedFrom);
        from->setFocus();
        from->selectAll();
        QTest::keyClicks(from, u"5"_s);
        button(u"save"_s)->click();
        ConnectionsWorld::settle();
        QCOMPARE(m_world->store.profiles().front().countTypedFrom, 5);
    }

    void whatIsWrongStandsBesideTheFieldAndNothingIsSaved()
    {
        show();
        button(u"newConnection"_s)->click();
        QVERIFY(!label(u"tokenURLMessage"_s)
                     ->text()
                     .contains(u"Enter the token URL"_s)); // not red before anything was typed
        type(u"profileName"_s, u"Acme"_s);
        type(u"tokenURL"_s, u"http://acme.example.com/token"_s);
        QVERIFY(label(u"tokenURLMessage"_s)->text().contains(u"https"_s));
        QVERIFY(label(u"tokenURLMessage"_s)->isVisible());
        button(u"save"_s)->click();
        ConnectionsWorld::settle();
        QVERIFY(m_world->store.profiles().empty());
        QVERIFY(label(u"clientIDMessage"_s)->isVisible());
        QVERIFY(label(u"clientSecretMessage"_s)->isVisible());
        type(u"tokenURL"_s, tokenUrl + u"/ "_s); // a slash and a space too many are nobody's problem
        QVERIFY(!label(u"tokenURLMessage"_s)->text().contains(u"https"_s));
        QCOMPARE(edit(u"tokenURL"_s)->text(), tokenUrl + u"/ "_s);
    }

    void productionLooksDifferentWhileItIsEdited()
    {
        m_world->add(u"Live"_s, Server::ProductionUs);
        m_world->add(u"Test"_s, Server::DevelopmentUs);
        show();
        QCOMPARE(label(u"serverKind"_s)->text(), u"Production"_s);
        QVERIFY(label(u"serverKindMeaning"_s)->text().contains(u"real homes"_s));
        const QImage live = frameOf();
        choose(1);
        QCOMPARE(label(u"serverKind"_s)->text(), u"Development"_s);
        QVERIFY(frameOf() != live);
        // A custom address that is production's own is production.
        combo(u"server"_s)->setCurrentIndex(4);
        Q_EMIT combo(u"server"_s)->activated(4);
        type(u"baseURL"_s, u"https://developer-api.partner.mygridshare.com"_s);
        QCOMPARE(label(u"serverKind"_s)->text(), u"Production"_s);
    }

    void theAddressOfAKnownServerCannotBeMistyped()
    {
        m_world->add(u"Live"_s, Server::ProductionUs);
        show();
        QVERIFY(edit(u"baseURL"_s)->isReadOnly());
        QCOMPARE(edit(u"baseURL"_s)->text(), serverUrl(Server::ProductionUs));
        combo(u"server"_s)->setCurrentIndex(4);
        Q_EMIT combo(u"server"_s)->activated(4);
        QVERIFY(!edit(u"baseURL"_s)->isReadOnly());
    }

    void aTestSaysStepByStepWhatIsWrongAndWhatToDo()
    {
        m_world->add(u"Test"_s, Server::DevelopmentUs);
        show();
        QVERIFY(!label(u"testStepAddress"_s)->isVisible());
        m_world->net.answer("listSites", 401);
        m_world->net.answer("token", 400, json("{'error':'invalid_client'}"));
        button(u"testConnection"_s)->click();
        ConnectionsWorld::settle();
        QVERIFY(label(u"testStepAddressResult"_s)->text().contains(u"answers"_s));
        QVERIFY(label(u"testStepSignInResult"_s)->text().contains(u"client secret is wrong"_s));
        QVERIFY(label(u"testStepSignInAdvice"_s)->isVisible());
        QVERIFY(label(u"testDetail"_s)->text().contains(u"invalid_client"_s));
        QVERIFY(!label(u"testStepApiAdvice"_s)->isVisible());
        // What was typed since may have mended it: the old outcome goes.
        type(u"clientID"_s, u"other"_s);
        QVERIFY(!label(u"testStepAddress"_s)->isVisible());
    }

    void everyFailureOfTheWireHasWordsOfItsOwn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, ApiError::Kind kind, const QString &code, const QString &says) {
            QTest::newRow(name) << int(kind) << code << says;
        };
        using Kind = ApiError::Kind;
        row("dns", Kind::HostNotFound, {}, u"was not found"_s);
        row("refused", Kind::ConnectionRefused, {}, u"does not accept connections"_s);
        row("slow", Kind::TimedOut, {}, u"did not answer in time"_s);
        row("proxy", Kind::Proxy, {}, u"proxy"_s);
        row("expired", Kind::Tls, u"certificate-expired"_s, u"has expired"_s);
        row("early", Kind::Tls, u"certificate-not-yet-valid"_s, u"not valid yet"_s);
        row("host", Kind::Tls, u"host-mismatch"_s, u"another host"_s);
        row("issuer", Kind::Tls, u"unknown-issuer"_s, u"authority"_s);
        row("self-signed", Kind::Tls, u"self-signed"_s, u"authority"_s);
        row("old", Kind::Tls, u"tls-version"_s, u"outdated"_s);
        row("plain", Kind::Tls, u"not-tls"_s, u"does not answer in https"_s);
    }
    void everyFailureOfTheWireHasWordsOfItsOwn()
    {
        QFETCH(int, kind);
        QFETCH(QString, code);
        QFETCH(QString, says);
        m_world->add(u"Test"_s, Server::DevelopmentUs);
        show();
        m_world->net.fail("listSites", ApiError::Kind(kind), code);
        button(u"testConnection"_s)->click();
        ConnectionsWorld::settle();
        const bool tls = ApiError::Kind(kind) == ApiError::Kind::Tls;
        const QString step = tls ? u"testStepIdentity"_s : u"testStepAddress"_s;
        QVERIFY2(label(step + u"Result"_s)->text().contains(says), qPrintable(label(step + u"Result"_s)->text()));
        QVERIFY(!label(step + u"Advice"_s)->text().isEmpty());
    }

    void withoutAKeychainItSaysSoAndTriesAgainWhenAsked()
    {
        m_world->keychain.failNext(u"denied"_s);
        show();
        button(u"newConnection"_s)->click();
        QVERIFY2(label(u"keychainState"_s)->text().contains(u"for this run only"_s),
                 qPrintable(label(u"keychainState"_s)->text()));
        QVERIFY(button(u"tryTheKeychainAgain"_s)->isVisible());
        button(u"tryTheKeychainAgain"_s)->click();
        ConnectionsWorld::settle();
        QVERIFY(label(u"keychainState"_s)->text().contains(u"keychain, never in a file"_s));
        QVERIFY(!button(u"tryTheKeychainAgain"_s)->isVisible());
    }

    void leavingUnsavedChangesAsksAndCancelStays()
    {
        m_world->add(u"Alpha"_s, Server::DevelopmentUs);
        m_world->add(u"Beta"_s, Server::DevelopmentUs);
        show();
        type(u"clientID"_s, u"changed"_s);
        choose(1);
        QCOMPARE(m_world->asker.asked.size(), size_t(1)); // the script is empty: Cancel
        QCOMPARE(edit(u"profileName"_s)->text(), u"Alpha"_s);
        QCOMPARE(list()->currentIndex().row(), 0);
        m_world->asker = ScriptedAsker{Answer::Discard};
        choose(1);
        QCOMPARE(edit(u"profileName"_s)->text(), u"Beta"_s);
        QCOMPARE(list()->currentIndex().row(), 1);
        type(u"clientID"_s, u"saved on leaving"_s);
        m_world->asker = ScriptedAsker{Answer::Accept};
        choose(0);
        QCOMPARE(edit(u"profileName"_s)->text(), u"Alpha"_s);
        QCOMPARE(m_world->store.findByName(u"Beta"_s)->clientId, u"saved on leaving"_s);
    }

    void forgettingAsksFirstAndIsNotOfferedForTheOneInUse()
    {
        const Profile profile = m_world->add(u"Alpha"_s, Server::DevelopmentUs);
        show();
        m_world->page->setProfileInUse(profile.id);
        QVERIFY(!button(u"forgetProfile"_s)->isEnabled());
        m_world->page->setProfileInUse({});
        button(u"forgetProfile"_s)->click();
        ConnectionsWorld::settle();
        QVERIFY(m_world->store.find(profile.id));
        m_world->asker = ScriptedAsker{Answer::Accept};
        button(u"forgetProfile"_s)->click();
        ConnectionsWorld::settle();
        QVERIFY(!m_world->store.find(profile.id));
        QVERIFY(!m_world->keychain.all().contains({profile.id, SecretKey::Kind::ClientSecret}));
        QVERIFY(button(u"newConnection"_s)->isVisible()); // the first-run view again
    }

    void aDeployedProfileShowsThatItIsFixed()
    {
        m_world->deploy(json("{'profiles':[{'name':'Corporate','server':'production-us','clientId':'c',"
                             "'tokenUrl':'https://acme.auth.example.com/oauth2/token'}]}"));
        show();
        QVERIFY(edit(u"profileName"_s)->isReadOnly() && !combo(u"server"_s)->isEnabled());
        QVERIFY(!edit(u"clientSecret"_s)->isReadOnly());
        QVERIFY(!button(u"forgetProfile"_s)->isEnabled());
        type(u"clientSecret"_s, u"s3cret"_s);
        button(u"save"_s)->click();
        ConnectionsWorld::settle();
        QVERIFY(
            m_world->keychain.all().contains({m_world->store.profiles().front().id, SecretKey::Kind::ClientSecret}));
    }

    void theFileDialogIsOpenedAndNotWaitedFor()
    {
        m_world->add(u"Alpha"_s, Server::DevelopmentUs);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        show();
        button(u"chooseCaFile"_s)->click();
        auto *dialog = m_world->page->findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible() && dialog->isModal());
        Q_EMIT dialog->fileSelected(u"/nowhere/ca.pem"_s);
        QCOMPARE(edit(u"cAFile"_s)->text(), u"/nowhere/ca.pem"_s);
        QVERIFY(label(u"cAFileMessage"_s)->text().contains(u"cannot be read"_s));
        dialog->reject();
    }

    void aNameWithMarkupIsShownAsItIs()
    {
        m_world->add(u"<img src=x> <b>bold</b>"_s, Server::DevelopmentUs);
        show();
        QCOMPARE(edit(u"profileName"_s)->text(), u"<img src=x> <b>bold</b>"_s);
        for (const auto *one : m_world->page->findChildren<QLabel *>())
            QVERIFY2(one->text().isEmpty() || one->textFormat() == Qt::PlainText, qPrintable(one->objectName()));
    }

private:
    void show()
    {
        m_world->makePage();
        m_world->page->show();
        ConnectionsWorld::settle();
    }
    template <class T>
    T *child(const QString &name) const
    {
        T *found = m_world->page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QLineEdit *edit(const QString &name) const { return child<QLineEdit>(name); }
    QComboBox *combo(const QString &name) const { return child<QComboBox>(name); }
    QLabel *label(const QString &name) const { return child<QLabel>(name); }
    QListView *list() const { return child<QListView>(u"profiles"_s); }
    QAbstractButton *button(const QString &name) const { return child<QAbstractButton>(name); }
    bool buttonSaying(const QString &text) const
    {
        const auto all = m_world->page->findChildren<QPushButton *>();
        return std::any_of(all.begin(), all.end(), [&](const auto *one) { return one->text() == text; });
    }
    void type(const QString &name, const QString &text)
    {
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), text);
        ConnectionsWorld::settle();
    }
    void choose(int row)
    {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        ConnectionsWorld::settle();
    }
    void fillIn()
    {
        type(u"profileName"_s, u"Acme"_s);
        combo(u"server"_s)->setCurrentIndex(2);
        Q_EMIT combo(u"server"_s)->activated(2);
        type(u"tokenURL"_s, tokenUrl);
        type(u"clientID"_s, u"4tq9"_s);
        type(u"clientSecret"_s, u"s3cret"_s);
    }
    //! The left edge of the card: its frame.
    QImage frameOf() const
    {
        QWidget *card = label(u"serverKind"_s)->parentWidget()->parentWidget();
        return card->grab(QRect(0, 0, 3, card->height())).toImage();
    }

    std::unique_ptr<ConnectionsWorld> m_world;
};

QTEST_MAIN(ConnectionsPageTest)
#include "tst_connectionspage.moc"
