// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace switchyard {

//! A small frameless window over the main one: rounded, closes on Esc and when another window is activated, gives the focus
//! back to where it was. Has a title for assistive technology and window lists.
class PopupPanel : public QDialog
{
    Q_OBJECT
public:
    PopupPanel(const QString &title, QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace switchyard
