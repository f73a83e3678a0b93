// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace switchyard {

//! A request body that can be read once and never from the start again.
//!
//! QNetworkAccessManager sends a request again by itself when the connection ends before an answer (up to three times,
//! any method). Before it does, it asks the body to go back to its start; a body that refuses ends the request with
//! ContentReSendError instead. That holds for an empty body too, which is how GET and DELETE are kept to one request.
class OnceOnlyBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceOnlyBody(QByteArray bytes);

    bool isSequential() const override { return true; }
    // Without the base class, which would warn about what is the purpose here.
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override;

    //! True where the body has bytes and none of them has been handed out. Qt writes the headers together with the first
    //! bytes of the body (HTTP/1.1), or ends the stream after the last (HTTP/2): no server can have carried it out.
    bool isUntouched() const { return m_at == 0 && !m_bytes.isEmpty(); }
    //! Hands out nothing from now on.
    void withhold() { m_withheld = true; }

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
    bool m_withheld = false;
};

} // namespace switchyard
