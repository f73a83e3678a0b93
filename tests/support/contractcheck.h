// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openapidocument.h"
#include "openapivalidator.h"

#include <QList>
#include <QPair>

namespace switchyard {

//! Holds what goes over the wire against the document: everything that a client sends and a server answers. Returns faults
//! as lines of text, none when all is well.
class ContractCheck
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    //! A request as it stood on the wire; path and query still percent-encoded.
    struct Request
    {
        QByteArray method;
        QByteArray path;
        QByteArray query;
        Headers headers;
        QByteArray body;
    };

    struct Response
    {
        int status = 0;
        Headers headers;
        QByteArray body;
    };

    explicit ContractCheck(OpenApiDocument::Dialect dialect);

    const OpenApiDocument &document() const { return m_document; }

    //! `members`: Closed for what a client builds itself, Open for a resource that was read and is sent back.
    QStringList request(const Request &sent,
                        OpenApiValidator::Members members = OpenApiValidator::Members::Closed) const;
    //! `operation` as the document names it, or "token".
    QStringList response(const QByteArray &operation, const Response &answered) const;
    QStringList tokenRequest(const Request &sent) const;

private:
    QStringList path(const OpenApiDocument::Match &match, const QByteArray &encoded) const;
    QStringList query(const OpenApiOperation &operation, const QByteArray &encoded) const;
    QStringList headers(const OpenApiOperation &operation, const Request &sent) const;

    OpenApiDocument m_document;
    OpenApiValidator m_open;
    OpenApiValidator m_closed;
};

} // namespace switchyard
