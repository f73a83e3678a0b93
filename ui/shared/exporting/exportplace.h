// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

QT_BEGIN_NAMESPACE
class QFileDialog;
class QObject;
class QWidget;
QT_END_NAMESPACE

namespace switchyard {

class Clock;
class Notice;
class StateSource;
class StateStore;

//! What is asked when a file is to be written.
struct ExportQuestion
{
    QString title;
    QString name;        //!< of the file, without day and ending: "telemetry"
    QString ending;      //!< "pdf", until another kind is chosen
    QStringList filters; //!< kinds as file dialogs write them: "Reports (*.pdf)"
};

//! Where somebody wants exported files: asks for one, remembers its folder, and says where it was written. GUI thread.
class ExportPlace final
{
public:
    //! The dialog opens over the page's window and is named after the desk's day. \a chosen is called for \a context while
    //! that lives.
    QFileDialog *ask(const ExportQuestion &question, QWidget &page, const Clock &clock, QObject *context,
                     std::function<void(const QString &file)> chosen);
    //! A file was written there, or was to be.
    void remember(const QString &file);
    void openFolder() const;
    //! "… exported", the file, and a button that is for openFolder().
    static void tellWritten(Notice &notice, const QString &what, const QString &file);

    void saveState(StateStore &store) const;
    void restoreState(const StateSource &store);

private:
    QString m_folder;
};

} // namespace switchyard
