// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace switchyard {

//! A parameter of an operation. Schemas are given as JSON pointers into OpenApiDocument::root().
struct OpenApiParameter
{
    enum class In { Path, Query, Header };
    QString name;
    In in = In::Query;
    bool required = false;
    QString schema;
    QStringList examples; //!< decoded; the usual one first, an odd one (reserved characters, other scripts) last
};

//! A body of one media type.
struct OpenApiBody
{
    QByteArray mediaType;
    QString schema;     //!< empty when any content will do
    QJsonValue example; //!< undefined when there is none
};

//! What an operation may answer under one status.
struct OpenApiResponse
{
    QByteArray status; //!< "200", or a range such as "5XX"
    bool bodyOptional = false;
    std::vector<OpenApiBody> bodies; //!< empty: the answer has no body
    QStringList headers;
};

//! One operation, complete for the dialect that the document was opened in.
struct OpenApiOperation
{
    QByteArray id;
    QByteArray method; //!< upper case
    QString path;      //!< template: "/api/v1/sites/{siteId}"
    QString summary;
    QStringList tags;
    std::vector<OpenApiParameter> parameters;
    std::optional<OpenApiBody> body;
    std::vector<OpenApiResponse> responses;

    const OpenApiParameter *parameter(OpenApiParameter::In in, const QString &name) const;
    //! The response declared for a status, an exact one before a range; null when there is none.
    const OpenApiResponse *response(int status) const;
    //! The declared success: its response and its status. Every operation has exactly one.
    const OpenApiResponse *success() const;
};

//! The project's own description of the partner API (tests/contract/partner-api.json), read in one of its two dialects.
//! Immutable after construction; any thread.
class OpenApiDocument
{
public:
    enum class Dialect { Contract, Published };

    //! Reads the document that belongs to the sources. A document that cannot be read ends the test program, loudly.
    static OpenApiDocument partnerApi(Dialect dialect = Dialect::Contract);

    OpenApiDocument(const QJsonObject &document, Dialect dialect);

    //! The document with the dialect applied: what the schema pointers point into.
    const QJsonObject &root() const { return m_root; }
    //! In the order of path and method.
    const std::vector<OpenApiOperation> &operations() const & { return m_operations; }
    const std::vector<OpenApiOperation> &operations() && = delete; // a loop over a temporary's operations would dangle
    //! Null for an unknown id.
    const OpenApiOperation *operation(const QByteArray &id) const;
    //! The token endpoint, which lies on a server of its own; its path is empty.
    const OpenApiOperation &tokenEndpoint() const { return m_token; }

    struct Match
    {
        const OpenApiOperation *operation = nullptr;
        QHash<QString, QString> arguments; //!< path parameters, percent-decoded
    };
    //! Finds what a request is for. `encodedPath` is the path as sent, still percent-encoded; a fixed segment wins over a
    //! parameter ("…/participants/bulk" is not a participant). No operation when nothing fits.
    Match match(const QByteArray &method, const QByteArray &encodedPath) const;

private:
    QString resolved(const QString &pointer) const;
    OpenApiOperation read(const QString &path, const QString &pointer, const QString &method,
                          const QString &itemPointer) const;
    std::vector<OpenApiParameter> readParameters(const QString &pointer) const;
    std::vector<OpenApiBody> readBodies(const QString &pointer) const;

    QJsonObject m_root;
    std::vector<OpenApiOperation> m_operations;
    OpenApiOperation m_token;
};

} // namespace switchyard
