// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogasker.h"

#include "questiondialog.h"

namespace switchyard {

DialogAsker::DialogAsker(QWidget *window) : m_window(window) {}

Call<Answer> DialogAsker::ask(const Question &question)
{
    Promise<Answer> promise;
    auto *dialog = new QuestionDialog(question, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QuestionDialog::answered, dialog, [promise](Answer answer) { promise.settle(answer); });
    // The window took the dialog along before anybody answered.
    QObject::connect(dialog, &QObject::destroyed, dialog, [promise] { promise.settle(Answer::Cancel); });
    promise.onCancel([dialog = QPointer<QuestionDialog>(dialog)] {
        if (dialog)
            dialog->deleteLater();
    });
    dialog->open();
    return promise.call();
}

} // namespace switchyard
