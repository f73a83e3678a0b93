// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contractjson.h"
#include "openapidocument.h"

#include <QHash>
#include <QSet>

#include <stdexcept>

namespace switchyard {

//! Makes the typed arguments of any operation from the samples of the document, so that tests can call all of them
//! without naming one. It learns: identifiers that the server gives out, in answers to writes and in lists, take the place
//! of the samples in later calls, in paths, queries and bodies alike.
class ContractArguments
{
public:
    explicit ContractArguments(const OpenApiDocument &document);

    //! The arguments of a declared operation, ready for ApiClient::call. Throws std::runtime_error where a sample does not
    //! read as the type that the operation takes.
    template <class A, class... Args>
    std::tuple<Args...> of(const Operation<A(Args...)> &operation) const
    {
        const auto &described = *m_document.operation(operation.name);
        [[maybe_unused]] size_t place = 0;
        return std::tuple<Args...>{make<Args>(described, place)...};
    }

    //! Overrides what a path parameter, query parameter or body member of that name is.
    void set(const QString &name, const QString &value);
    //! The same in addresses alone; bodies stay as they are.
    void setInPath(const QString &name, const QString &value) { m_paths.insert(name, value); }
    //! What a path parameter is now.
    QString value(const QString &name) const { return m_paths.value(name, m_values.value(name)); }
    //! Every path parameter becomes its odd sample.
    void useOddSamples();

    //! Every path parameter with its present value.
    const QHash<QString, QString> &values() const { return m_values; }

    //! Whether a server has given out what a path parameter is now.
    bool isLearnt(const QString &name) const { return m_learnt.contains(name); }

    //! Takes over the identifiers of an answer to `operation`.
    void learn(const QByteArray &operation, const QByteArray &requestBody, const QByteArray &location,
               const QByteArray &responseBody);

    QStringList pathParameters(const OpenApiOperation &operation) const;

private:
    template <class T>
    T make(const OpenApiOperation &operation, size_t &place) const
    {
        if constexpr (isStrongId<T>) {
            return T(value(pathParameters(operation).at(qsizetype(place++))));
        } else if constexpr (QueryArgument<T>) {
            return read(queryOf(operation), T());
        } else {
            auto body = fromJson<T>(bodyOf(operation));
            if (!body)
                throw std::runtime_error(operation.id.toStdString() + ": " + body.error().jsonPath.toStdString() + ' '
                                         + body.error().message.toStdString());
            return *body;
        }
    }

    static TelemetryQuery read(const QHash<QString, QString> &items, TelemetryQuery query);
    static DynamicTariffQuery read(const QHash<QString, QString> &items, DynamicTariffQuery query);
    static FlexEventQuery read(const QHash<QString, QString> &items, FlexEventQuery query);

    QHash<QString, QString> queryOf(const OpenApiOperation &operation) const;
    QByteArray bodyOf(const OpenApiOperation &operation) const;
    QJsonValue replaced(const QJsonValue &value, const QSet<QString> &kept) const;
    void take(const QJsonObject &object, const QJsonObject &sent, bool isWrite);

    const OpenApiDocument &m_document;
    QHash<QString, QString> m_values; //!< of every path parameter
    QHash<QString, QString> m_paths;
    QSet<QString> m_learnt;
};

} // namespace switchyard
