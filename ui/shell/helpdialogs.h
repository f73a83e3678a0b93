// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace switchyard {

class ActionRegistry;

//! Every command with its keys, as a table that can be searched by typing.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const ActionRegistry &actions, QWidget *parent);
};

//! Name, version, licence, and what it runs on.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace switchyard
