// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace switchyard {

enum class ServerKind;

//! The frame around a profile that is edited: a band on top says what kind of server it is, and production is framed in the
//! alarm colour all round, so that nobody takes it for a test fleet while typing.
class ConnectionCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionCard(QWidget *content, QWidget *parent = nullptr);

    void tell(ServerKind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ServerKind m_kind;
    QLabel *m_name;
    QLabel *m_warning;
    QWidget *m_band;
};

} // namespace switchyard
